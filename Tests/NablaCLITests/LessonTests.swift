import Foundation
import Testing

/// The program and the lessons of the package, from one end to the other.
struct LessonTests {
  static let lessons = ["10-two-neurons-one-proof.md", "12-the-four-equations.md"]
  static let notebooks = package.appending(path: "notebooks").path

  static func text(of lesson: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: notebooks + "/" + lesson)), as: UTF8.self)
  }

  @Test("Every lesson runs, and what it shows is what is recorded")
  func check() {
    let session = Session("check", Self.notebooks)
    #expect(session.exitCode == 0, "\(session.output)")
    #expect(session.messages.isEmpty)
    for lesson in Self.lessons { #expect(session.output.contains("ok \(Self.notebooks)/\(lesson)")) }
  }

  @Test(
    "A recorded digit that is not what was computed is drift, named by file, line, cell, old and new value",
    arguments: [
      Drift(
        "| 5 | ∂z1/∂w1 | x | 1.5 | 0.0489742 |", "| 5 | ∂z1/∂w1 | x | 1.5 | 0.0489743 |",
        "`chain`: row `5`, column `running product`: 0.0489743 → 0.0489742"),
      Drift(
        "∂C/∂w2 -0.09573836254095378", "∂C/∂w2 -0.09573836254085378",
        "`digits`: -0.09573836254085378 → -0.09573836254095378"),
      Drift("∂C/∂w1 ÷ x = 0.0326495", "∂C/∂w1 ÷ x = 0.0426495", "`biases`: 0.0426495 → 0.0326495"),
      Drift(
        "The network says 0.435616<", "The network says 0.435626<", "`pass.output[0]`: 0.435626 → 0.435616"),
    ])
  func drift(drift: Drift) throws {
    let folder = try Folder()
    let path = try folder.write(Self.text(of: Self.lessons[0]), to: "lesson.md")
    let line = try #require(try folder.replace(drift.recorded, by: drift.changed, in: "lesson.md"))
    let session = Session("check", path)
    #expect(session.exitCode == 2)
    #expect(session.output.contains("\(path):\(line):"))
    #expect(session.output.contains(drift.report))
    // The update mends it, and gives the very bytes that were there before.
    #expect(Session("update", path).exitCode == 0)
    #expect(try folder.read("lesson.md") == Self.text(of: Self.lessons[0]))
  }

  struct Drift: CustomTestStringConvertible {
    let recorded: String
    let changed: String
    let report: String

    init(_ recorded: String, _ changed: String, _ report: String) {
      self.recorded = recorded
      self.changed = changed
      self.report = report
    }

    var testDescription: String { report }
  }

  @Test(
    "A broken cell ends every verb with code 1, and is shown with line, column and caret",
    arguments: [
      ("show(long)", "show(longg)", 9), ("let short = net.", "let short: Int = net.", 21),
    ])
  func brokenCell(good: String, bad: String, column: Int) throws {
    let folder = try Folder()
    let path = try folder.write(Self.text(of: Self.lessons[0]), to: "lesson.md")
    let line = try #require(try folder.replace(good, by: bad, in: "lesson.md"))
    let broken = try folder.read("lesson.md")
    for verb in [["check"], ["update"], ["run"], ["render", "-o", folder("site")]] {
      let session = Session(verb + [path])
      let report = session.output + session.messages
      #expect(session.exitCode == 1)
      #expect(report.contains("\(path):\(line):\(column): error: "))
      let caret = report.split(separator: "\n").first { $0.contains("^") }
      #expect(caret?.prefix { $0 != "^" }.count == "\(line) | ".count + column - 1)
    }
    #expect(try folder.read("lesson.md") == broken, "an update leaves the record of what could not be run")
  }

  @Test("A check that does not hold ends with code 1, and is shown with its claim")
  func failedCheck() throws {
    let folder = try Folder()
    let path = try folder.write(Self.text(of: Self.lessons[0]), to: "lesson.md")
    try #require(
      try folder.replace("derivative(0), equals: 0.25", by: "derivative(0), equals: 0.5", in: "lesson.md")
        != nil)
    let session = Session("check", path)
    #expect(session.exitCode == 1)
    #expect(session.output.contains("σ′ peaks at ¼"))
  }

  @Test("What would never end is stopped, with code 3")
  func limit() throws {
    let folder = try Folder()
    let path = try folder.write("```swift\nwhile true {}\n```\n", to: "lesson.md")
    let session = Session("check", path)
    #expect(session.exitCode == 3)
    #expect(session.output.contains("\(path):2:"))
  }

  @Test(
    "An update of a fresh lesson changes no byte outside its outputs, whatever the line endings and fences",
    arguments: lessons, Variant.allCases)
  func spliceOnly(lesson: String, variant: Variant) throws {
    let folder = try Folder()
    let original = variant.apply(withoutOutputs(try Self.text(of: lesson)))
    let path = try folder.write(original, to: "lesson.md")
    #expect(Session("update", path).exitCode == 0)
    let once = try folder.read("lesson.md")
    #expect(once != original)
    #expect(withoutOutputs(once) == original)
    #expect(variant != .carriageReturns || !once.replacing("\r\n", with: "").contains("\n"))
    #expect(Session("update", path).output.contains("ok \(path)  up to date"))
    #expect(try folder.read("lesson.md") == once)
    #expect(Session("check", path).exitCode == 0)
  }

  enum Variant: CaseIterable {
    case asIs, carriageReturns, tildes, longFences, noFinalBreak, quoted

    func apply(_ text: String) -> String {
      switch self {
      case .asIs: text
      case .carriageReturns: text.replacing("\n", with: "\r\n")
      case .tildes: text.replacing("```", with: "~~~")
      case .longFences: text.replacing("```", with: "``````")
      case .noFinalBreak: String(text.dropLast())
      case .quoted: Self.quoted(text)
      }
    }

    /// The lesson below its front matter in a block quote.
    private static func quoted(_ text: String) -> String {
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      guard let end = lines.dropFirst().firstIndex(of: "---") else { return text }
      for index in lines.indices where index > end + 1 && index < lines.count - 1 {
        lines[index] = lines[index].isEmpty ? ">" : "> " + lines[index]
      }
      return lines.joined(separator: "\n")
    }
  }

  @Test(
    "The page of a lesson carries the numbers of its net to the digits of the curriculum",
    arguments: [
      (
        lessons[0],
        [
          "0.6899744811276125", "-0.2589719292403738", "0.4356164475336706", "0.2139096965202944",
          "0.24585475817181543", "0.15926439714725701", "-0.5643835524663294", "-0.13875638180775954",
          "-0.09573836254095378", "0.03264946907502714", "0.04897420361254071", "0.02611957526002171",
          "-0.19147672508190755",
        ]
      ),
      (
        lessons[1],
        [
          "0.7502601056, 0.5744425168, 0.1978161114", "0.48961325, 0.4915357133", "0.2510509960469807",
          "−0.1275416247, 0.1228487127", "−0.0255837565, 0.0337228606, −0.0104173425",
          "−0.0956893928, −0.0732653319, −0.0252297882", "−0.0255837565, 0.0511675129",
          "−0.0382624874 + −0.0982789701 = −0.1365414575", "0.0765249748 + 0.0614243563 = 0.1379493311",
          "−0.114787462 + 0.0491394851 = −0.06564797712",
        ]
      ),
    ])
  func page(lesson: String, numbers: [String]) {
    let session = Session("render", Self.notebooks + "/" + lesson, "-o", "-")
    #expect(session.exitCode == 0)
    let text = session.output.replacing(#/<[^>]*>/#, with: "")
    for number in numbers { #expect(text.contains(number)) }
  }

  @Test("What the README quotes of a lesson is what the lesson says")
  func readme() throws {
    let readme = String(decoding: try Data(contentsOf: package.appending(path: "README.md")), as: UTF8.self)
    let quoted = readme.split(separator: "\n").filter { $0.hasPrefix("> ") }.map { $0.dropFirst(2) }
    let lesson = try Self.text(of: Self.lessons[0])
    #expect(quoted.count == 8)
    for line in quoted { #expect(lesson.contains(line)) }
  }

  @Test("A run up to a cell shows that cell and those before it")
  func lastCell() {
    let session = Session("run", "--cell", "chain", Self.notebooks + "/" + Self.lessons[0])
    #expect(session.exitCode == 0)
    #expect(session.messages.isEmpty)
    #expect(session.output.contains("▸ chain"))
    #expect(session.output.contains("0.0489742"))
    #expect(!session.output.contains("▸ proof"))
    let misspelt = Session("run", "--cell", "chian", Self.notebooks + "/" + Self.lessons[0])
    #expect(misspelt.exitCode == 1)
    #expect(misspelt.output.isEmpty)
    #expect(misspelt.messages.contains("the lesson has no cell `chian`; did you mean `chain`?"))
  }

  @Test("A parameter from the command line takes the place of that in the front matter")
  func parameter() {
    let lesson = "---\nparams:\n  depth: 2\n---\n\n```swift\nshow(\"depth \\(depth)\")\n```\n"
    #expect(Session("run", "-", input: lesson).output.contains("depth 2"))
    #expect(Session("run", "--param", "depth=50", "-", input: lesson).output.contains("depth 50"))
    let misspelt = Session("run", "--param", "deph=3", "-", input: lesson)
    #expect(misspelt.exitCode == 1)
    #expect(misspelt.messages.contains("did you mean `depth`?"))
  }
}

/// A lesson without its recorded outputs: what its author wrote.
private func withoutOutputs(_ text: String) -> String {
  // As scalars: to Swift a carriage return and a line feed are one character.
  let output = #/\r?\n[> ]*<!-- nabla:output [^\n]*\n(?:[^\n]*\n)*?[> ]*<!-- /nabla:output -->/#
  return text.replacing(output.matchingSemantics(.unicodeScalar), with: "")
}

extension Folder {
  /// Replaces the only such text in a file and gives the line that it stands on; nil where it is not there once.
  fileprivate func replace(_ old: String, by new: String, in name: String) throws -> Int? {
    let text = try read(name)
    let ranges = text.ranges(of: old)
    guard ranges.count == 1, let range = ranges.first else { return nil }
    try write(text.replacing(old, with: new), to: name)
    return text[..<range.lowerBound].count { $0 == "\n" } + 1
  }
}
