import Foundation
import Testing

/// What the verbs do with lessons that have no cells, and so need no language.
struct VerbTests {
  static let plain = "---\ntitle: Plain\n---\n\n# Plain\n\nOnly *prose* here.\n"
  static let unclosed = "# Open\n\n```swift\nlet x = 1\n"
  static let orphaned = "# Left\n\n<!-- nabla:output gone 5f0c1b9e -->\n1\n<!-- /nabla:output -->\n\nEnd.\n"

  @Test(
    "The exit code says how it went",
    arguments: [
      ("run", plain, 0), ("update", plain, 0), ("check", plain, 0), ("render", plain, 0),
      ("run", unclosed, 1), ("update", unclosed, 1), ("check", unclosed, 1), ("render", unclosed, 1),
      ("run", orphaned, 0), ("update", orphaned, 0), ("check", orphaned, 2), ("render", orphaned, 0),
    ])
  func exitCode(verb: String, lesson: String, code: Int32) throws {
    let folder = try Folder()
    let path = try folder.write(lesson, to: "lesson.md")
    let options = verb == "render" ? ["-o", folder("site")] : []
    #expect(Session([verb, path] + options).exitCode == code)
  }

  @Test("A mistake in a document is shown with line, column and a caret")
  func mistake() throws {
    let folder = try Folder()
    let path = try folder.write(Self.unclosed, to: "lesson.md")
    let session = Session("check", path)
    #expect(session.output.contains("\(path):3:1: error: this cell is never closed"))
    #expect(session.output.contains("3 | ```swift\n  | ^~~~~~~~"))
  }

  @Test("An update writes what is due and nothing else, and a second one nothing at all")
  func update() throws {
    let folder = try Folder()
    let path = try folder.write(Self.orphaned, to: "lesson.md")
    #expect(Session("update", path).output.contains("written \(path)"))
    #expect(try !folder.read("lesson.md").contains("nabla:output"))
    #expect(Session("check", path).exitCode == 0)
    let once = try folder.read("lesson.md")
    #expect(Session("update", path).output.contains("ok \(path)  up to date"))
    #expect(try folder.read("lesson.md") == once)
    #expect(folder.files == ["lesson.md"])
  }

  @Test("A lesson from standard input is updated onto standard output, and the report stays off it")
  func updateOfStandardInput() {
    let session = Session("update", "-", input: Self.plain)
    #expect(session.exitCode == 0)
    #expect(session.output == Self.plain)
    #expect(session.messages.contains("ok -  up to date"))
  }

  @Test("Standard input is read once, however often it is given")
  func repeatedStandardInput() {
    #expect(Session("update", "-", "-", input: Self.plain).output == Self.plain)
  }

  @Test("A quiet check says nothing of what is good")
  func quiet() throws {
    let folder = try Folder()
    let good = try folder.write(Self.plain, to: "good.md")
    let bad = try folder.write(Self.orphaned, to: "bad.md")
    #expect(Session("check", "--quiet", good).output.isEmpty)
    let session = Session("check", "--quiet", good, bad)
    #expect(session.exitCode == 2)
    #expect(session.output.contains("bad.md:3:1: error: this recorded output of `gone` belongs to no cell"))
    #expect(!session.output.contains("good.md"))
  }

  @Test("Several jobs report in the same order as one")
  func jobs() throws {
    let folder = try Folder()
    for index in 10..<30 { try folder.write(Self.plain, to: "\(index).md") }
    #expect(Session("check", "-j", "4", folder.path).output == Session("check", folder.path).output)
  }
}
