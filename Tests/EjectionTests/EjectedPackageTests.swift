import Diagnostics
import Ejection
import Foundation
import Notebook
import Replay
import Testing

/// A lesson's text, run.
private func replayed(_ text: String, name: String = "lesson.md") -> ReplayedLesson {
  Replay().run(Lesson(SourceText(text, name: name)))
}

private func cells(_ cells: String...) -> ReplayedLesson {
  replayed("# A lesson\n\n" + cells.map { "```swift\n\($0)\n```\n" }.joined(separator: "\n"))
}

/// `main.swift` without the heading of the file.
private func program(_ replayed: ReplayedLesson) throws -> String {
  let code = try EjectedProgram(replayed, path: "lesson.md").code
  return code.components(separatedBy: "\n").dropFirst(5).joined(separator: "\n")
}

struct EjectedPackageTests {
  static let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  @Test(
    "An ejected lesson is the golden one; NABLA_RECORD=1 records it, and fails",
    arguments: ["Package.swift", "Sources/Lesson/main.swift", "Sources/Lesson/Printing.swift"])
  func golden(path: String) throws {
    let text = try String(contentsOf: Self.golden.appending(path: "lesson.md"), encoding: .utf8)
    let package = try EjectedPackage(replayed(text), path: "/lessons/lesson.md", nabla: "../nabla")
    let file = try #require(package.files.first { $0.path == path })
    let golden = Self.golden.appending(path: path.replacing("/", with: "-") + ".txt")
    if ProcessInfo.processInfo.environment["NABLA_RECORD"] != nil {
      try Data(file.bytes).write(to: golden)
      Issue.record("recorded \(path)")
    }
    #expect(try Data(file.bytes) == Data(contentsOf: golden))
  }

  @Test(
    "The value of a last expression is shown, and of nothing else",
    arguments: [
      ("1 + 2", "show(1 + 2)"), ("[1, 2]\n  .map { $0 + 1 } // c", "show([1, 2]\n  .map { $0 + 1 }) // c"),
      ("1 + 2;", "show(1 + 2);"), ("let a = 1", "let a = 1"), ("print(1)", "print(1)"),
      ("show(1)", "show(1)"), ("var a = 1\na = 2", "var a = 1\na = 2"),
      ("1.0 / 0 - 1 / 0.0", "show(1.0 / 0 - 1 / 0.0)"),
      ("_ = 3", "_ = 3"),
    ])
  func lastValue(cell: String, code: String) throws {
    #expect(
      try program(cells(cell)) == """

        TerminalOutput.begin(cell: "1")
        #sourceLocation(file: "lesson.md", line: 4)
        \(code)
        #sourceLocation()

        TerminalOutput.end()

        """)
  }

  @Test("A cell that needs what a failing cell declared keeps the lesson from being ejected")
  func needsFailingCell() throws {
    let lesson = cells("//| error: must\nlet a = [1]\nprint(a[1])", "print(1)", "print(a[0])")
    #expect(lesson.runsToItsEnd)
    let error = try #require(throws: Diagnostic.self) { try EjectedProgram(lesson, path: "lesson.md") }
    #expect(error.identifier == "eject.needs-failing-cell")
    #expect(error.range.map { lesson.lesson.source.position(of: $0.lowerBound).line } == 13)
    #expect(error.notes.map(\.message) == ["the cell `1` fails, as it may"])
  }

  @Test("A cell whose output depends on what a failing cell did keeps the lesson from being ejected")
  func dependsOnFailingCell() throws {
    let lesson = cells("var a = 1", "//| error: must\na = 2\nprint([0][a])", "print(a)")
    #expect(throws: Diagnostic.self) { try EjectedProgram(lesson, path: "lesson.md") }
  }

  @Test(
    "What depends on the order of a dictionary or set is named with its place",
    arguments: [
      ("for (k, v) in d { print(k, v) }", ["d"]), ("for x in s { print(x) }", ["s"]),
      ("print(d)", ["print(d)"]), ("print([s])", ["print([s])"]), ("show(\"\\(d)\")", ["\\(d)"]),
      ("let a = Array(s)\nprint(a[0])", ["s"]), ("print(d.keys.first!)", ["d.keys"]),
      ("print(d.values.reduce(0, +))", ["d.values"]), ("print(s.map { $0 + 1 })", ["s.map"]),
      ("print(s.first!)", ["s.first"]), ("var t = s\nprint(t.popFirst()!)", ["t.popFirst()"]),
      ("print(d.keys.sorted(), s.sorted(), s.map { $0 + 1 }.sorted())", []),
      ("for k in d.keys.sorted() { print(k, d[k]!) }", []),
      ("print(d.count, s.contains(3), d[\"a\"]!, s.max()!, d.values.min()!, s == [1, 3, 2])", []),
      ("print(d.mapValues { $0 + 1 }.count, s.union([7]).isSuperset(of: s), [1, 2].map { $0 })", []),
    ])
  func orderOfHashing(code: String, places: [String]) throws {
    let lesson = cells("let d = [\"a\": 1, \"b\": 2], s: Set = [3, 1, 2]\n" + code)
    #expect(lesson.runsToItsEnd)
    let program = try EjectedProgram(lesson, path: "lesson.md")
    #expect(program.warnings.allSatisfy { $0.identifier == "eject.order" && $0.severity == .warning })
    #expect(program.warnings.compactMap(\.range).map { lesson.lesson.source.string($0) } == places)
  }

  @Test("What a path cannot say to the compiler is replaced")
  func awkwardPath() throws {
    let code = try EjectedProgram(cells("1"), path: "a \"b\"\\c\n.md").code
    #expect(code.contains("#sourceLocation(file: \"a _b__c_.md\", line: 4)"))
  }

  @Test(
    "The package has the name of the lesson's file",
    arguments: [("a/10-two.md", "10-two"), ("-", "lesson"), ("σ und β.md", "σ-und-β"), ("..md", "lesson")])
  func name(path: String, name: String) throws {
    let package = try EjectedPackage(replayed("# T\n", name: path), path: path, nabla: "n")
    #expect(
      String(decoding: package.files[0].bytes, as: UTF8.self).contains("  name: \"\(name)\",\n  dependencies")
    )
  }
}
