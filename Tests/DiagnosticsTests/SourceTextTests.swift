import Diagnostics
import Testing

@Suite struct SourceTextTests {
  private func text(_ string: String) -> SourceText { SourceText(string, name: "lesson.md") }

  @Test(arguments: [
    ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b", ""]),
    ("a\rb", ["a", "b"]), ("\n\r\n\r", ["", "", "", ""]), ("a\n\rb", ["a", "", "b"]), ("δ\n", ["δ", ""]),
  ])
  func linesEndAtEveryLineBreak(string: String, lines: [String]) {
    let text = text(string)
    #expect(text.lineCount == lines.count)
    #expect((1...lines.count).map { text.string(text.line($0)) } == lines)
    #expect((1...lines.count).map { text.string(text.lineWithBreak($0)) }.joined() == string)
  }

  @Test func positionsCountBytesFromOne() {
    let text = text("aδ\r\nb")
    let expected = ["1:1", "1:2", "1:3", "1:4", "1:5", "2:1", "2:2"]
    #expect((0...6).map { "\(text.position(of: $0))" } == expected)
    #expect("\(text.position(of: 99))" == "2:2")
    #expect("\(text.position(of: -1))" == "1:1")
  }

  @Test func lineNumbersOutsideAreTakenForTheNearest() {
    let text = text("a\nb")
    #expect(text.string(text.line(0)) == "a")
    #expect(text.string(text.line(9)) == "b")
  }

  @Test func illFormedBytesAreReplaced() {
    #expect(SourceText(utf8: [0x61, 0xFF], name: "x").string(0..<9) == "a\u{FFFD}")
  }

  @Test func positionsAreOrderedLikeText() {
    #expect(SourcePosition(line: 1, column: 9) < SourcePosition(line: 2, column: 1))
    #expect(SourcePosition(line: 2, column: 1) < SourcePosition(line: 2, column: 2))
  }
}
