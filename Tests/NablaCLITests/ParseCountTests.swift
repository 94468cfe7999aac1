import CommonMark
import Foundation
import Testing

@Suite("A lesson is parsed once")
struct ParseCountTests {
  private func folder(_ words: String) throws -> Folder {
    let folder = try Folder()
    try folder.write(
      "# A $x$\n\n\(words) See [b](b.md) and 2<!--= n -->.\n\n```swift\nlet n = 2\nn\n```\n", to: "book/a.md")
    try folder.write("---\norder: 1\n---\n\n# B\n\n| $a$ | b |\n|---|---|\n| c | d |\n", to: "book/b.md")
    return folder
  }

  @Test(
    arguments: [
      ["render", "BOOK", "-o", "OUT"], ["render", "BOOK", "--single", "-o", "OUT.html"], ["check", "BOOK"],
      ["render", "BOOK", "--to", "markdown", "-o", "OUT"], ["run", "BOOK"], ["status", "BOOK"],
    ])
  func once(arguments: [String]) throws {
    // Other tests parse at the same time.
    let words = "These words stand in one lesson of \(UUID().uuidString)."
    let folder = try folder(words)
    let count = ParseCount(ofDocumentsWith: words)
    let session = Session(
      arguments.map { $0.replacing("BOOK", with: folder("book")).replacing("OUT", with: folder("out")) })
    #expect(session.exitCode == 0 || arguments[0] != "render", "\(session.messages)")
    // What is written as Markdown is read once more, to see that it says the same.
    #expect(count.value == (arguments.contains("markdown") ? 2 : 1))
  }
}
