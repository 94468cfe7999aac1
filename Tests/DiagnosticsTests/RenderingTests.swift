import Diagnostics
import Testing

@Suite struct RenderingTests {
  private func rendered(_ text: String, _ diagnostic: Diagnostic) -> String {
    diagnostic.rendered(in: SourceText(text, name: "lesson.md"))
  }

  @Test func thePlaceIsShownWithACaret() {
    #expect(
      rendered("one\ntwo three\n", Diagnostic("test.id", "wrong", at: 8..<13)) == """
        lesson.md:2:5: error: wrong
        2 | two three
          |     ^~~~~
        """)
  }

  @Test func notesAndFixesFollow() {
    let diagnostic = Diagnostic(
      .warning, "test.id", "odd", at: 0..<0, notes: [.init("seen here", at: 4..<5), .init("and so")],
      fixIts: [.init("write `b`", replacing: 0..<1, with: "b")])
    #expect(
      rendered("one\ntwo", diagnostic) == """
        lesson.md:1:1: warning: odd
        1 | one
          | ^
        lesson.md:2:1: note: seen here
        2 | two
          | ^
        lesson.md: note: and so
        lesson.md: fix: write `b`
        """)
  }

  @Test func aRangeOverLinesIsCutAtTheFirst() {
    #expect(rendered("ab\ncd", Diagnostic("t", "m", at: 1..<5)).hasSuffix("1 | ab\n  |  ^"))
  }

  @Test func tabsKeepTheCaretInPlace() {
    #expect(rendered("\tab", Diagnostic("t", "m", at: 2..<3)).hasSuffix("1 | \tab\n  | \t ^"))
  }

  @Test func aLongLineIsCutAroundThePlace() {
    let line = String(repeating: "x", count: 200) + "HERE" + String(repeating: "y", count: 200)
    let lines = rendered(line, Diagnostic("t", "m", at: 200..<204)).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count < 130 })
    #expect(lines[1].contains("HERE"))
    let caret = lines[2].firstIndex(of: "^").map { lines[2].distance(from: lines[2].startIndex, to: $0) }
    let place = lines[1].firstIndex(of: "H").map { lines[1].distance(from: lines[1].startIndex, to: $0) }
    #expect(caret == place)
  }

  @Test func controlCharactersAreMadeVisible() {
    let text = rendered("a\u{1B}[31mb", Diagnostic("t", "a\u{7}b", at: 0..<1))
    #expect(!text.contains("\u{1B}") && !text.contains("\u{7}"))
  }

  @Test func withoutARangeOnlyTheNameIsShown() {
    #expect(rendered("x", Diagnostic("t", "m")) == "lesson.md: error: m")
  }

  @Test func movingMovesEveryRange() {
    let diagnostic = Diagnostic(
      "t", "m", at: 0..<1, notes: [.init("n", at: 1..<2)], fixIts: [.init("f", replacing: 2..<3, with: "")])
    let moved = diagnostic.moved { $0.lowerBound + 10..<$0.upperBound + 10 }
    #expect(moved.range == 10..<11)
    #expect(moved.notes.map(\.range) == [11..<12])
    #expect(moved.fixIts.map(\.range) == [12..<13])
  }

  @Test func severitiesAreOrdered() {
    #expect(Diagnostic.Severity.note < .warning)
    #expect(Diagnostic.Severity.warning < .error)
  }
}
