import Diagnostics
import Testing

@testable import Exporters

@Suite("Formulas are found where GitHub finds them")
struct MathematicsTests {
  private func formulas(_ text: String, skipping: Set<Int> = []) -> [String] {
    let source = SourceText(text, name: "-")
    return Mathematics(in: source, body: 0..<source.utf8.count, skipping: skipping).formulas.map(
      \.formula.source)
  }

  @Test(
    "one dollar sign, two, or one with backticks",
    arguments: [
      ("$x$", ["x"]), ("a $x$ b $y$", ["x", "y"]), ("$$x$$", ["x"]), ("$`x`$", ["x"]), ("$x\ny$", ["x\ny"]),
      ("$ x$", []), ("$x $", []), ("$x$1", []), ("5$ or 6$", []), ("$x\n\ny$", []), ("\\$x$", []),
      ("`$x$`", []), ("``a ` $x$``", []), ("`a $x$", ["x"]), ("<!-- $x$ -->", []), ("$a\\$b$", ["a\\$b"]),
      ("$$", []), ("$$$$", []), ("$$a$b$$", ["a$b"]), ("$", []), ("\\", []), ("$\\", []), ("$$x", []),
    ] as [(String, [String])])
  func found(text: String, expected: [String]) {
    #expect(formulas(text) == expected)
  }

  @Test func codeIsSkipped() {
    #expect(formulas("$a$\n$b$\n\n$c$", skipping: [2]) == ["a", "c"])
  }

  @Test func aFormulaKnowsItsPlace() {
    let source = SourceText("x\n\n> δ $y$", name: "-")
    let mathematics = Mathematics(in: source, body: 0..<source.utf8.count, skipping: [])
    #expect(mathematics.formulas.map { source.string($0.range) } == ["$y$"])
  }

  @Test func linesKeepTheirNumbersAndMarksOfTheDocumentAreMadeHarmless() {
    let source = SourceText("a\u{E000}0\u{E001}\n$$\nx\n$$\nb", name: "-")
    let mathematics = Mathematics(in: source, body: 0..<source.utf8.count, skipping: [])
    let marked = String(decoding: mathematics.marked, as: UTF8.self)
    #expect(marked.split(separator: "\n", omittingEmptySubsequences: false).count == 5)
    #expect(mathematics.restored(marked).contains("\u{FFFD}0\u{FFFD}"))
    #expect(mathematics.restored(marked).contains("$$x$$"))
  }
}
