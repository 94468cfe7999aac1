import CellSyntax
import Testing

/// The words of Swift text that a reader's eye should find.
struct CodeWordTests {
  @Test func wordsHaveTheirKinds() {
    let code = "let x: Int = f(2) // why\n"
    let words = CodeWord.all(in: code).map { word in
      (word.kind, String(decoding: Array(code.utf8)[word.range], as: UTF8.self))
    }
    let wanted: [(CodeWord.Kind, String)] = [
      (.keyword, "let"), (.type, "Int"), (.function, "f"), (.number, "2"), (.comment, "// why"),
    ]
    #expect(words.map(\.0) == wanted.map(\.0))
    #expect(words.map(\.1) == wanted.map(\.1))
  }

  @Test func textThatIsNoSwiftIsReadAsFarAsItCanBe() {
    #expect(CodeWord.all(in: "let = = 3 (").contains { $0.kind == .number })
  }
}
