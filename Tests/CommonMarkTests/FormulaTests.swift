import Testing

@testable import CommonMark

@Suite("Formulas are found where GitHub finds them")
struct FormulaTests {
  private func formulas(_ text: String) -> [String] {
    MarkdownTree(parsing: text).nodes.compactMap { node in
      if case .formula(let formula) = node.kind { formula.source } else { nil }
    }
  }

  @Test(
    "one dollar sign, two, or one with backticks",
    arguments: [
      ("$x$", ["x"]), ("a $x$ b $y$", ["x", "y"]), ("$$x$$", ["x"]), ("$`x`$", ["x"]), ("$x\ny$", ["x\ny"]),
      ("$ x$", []), ("$x $", []), ("$x$1", []), ("5$ or 6$", []), ("$x\n\ny$", []), ("\\$x$", []),
      ("`$x$`", []), ("``a ` $x$``", []), ("`a $x$", ["x"]), ("<!-- $x$ -->", []), ("$a\\$b$", ["a\\$b"]),
      ("$$", []), ("$$$$", []), ("$$a$b$$", ["a$b"]), ("$", []), ("\\", []), ("$\\", []), ("$$x", []),
      ("$x$-axis, $y$.", ["x", "y"]), ("($x$)", ["x"]), ("**$x$**", ["x"]), ("[$x$](y)", ["x"]),
      ("```math\na\n  b\n```", ["a\n  b"]), ("$\\{a\\}$", ["\\{a\\}"]), ("δ$x$", []), ("$x$δ", []),
    ] as [(String, [String])])
  func found(text: String, expected: [String]) {
    #expect(formulas(text) == expected)
  }

  @Test(
    "amounts, signs alone and variables of a shell are text",
    arguments: [
      "It costs $5 and $10, or $50 to $100, and US$5 or $20/user.",
      "Over $1.7 billion in 2013 and over $94 billion by 2024. $5 to $10.",
      "Prices ($) and taxes ($) differ.", "It lies in $HOME/$USER.", "The signs \"$\" and '$', [$] and ($).",
      "- $5\n- 10$", "$5\n- 10$", "> $5\n\n> 10$", "# $5\n10$", "$5\n# 10$", "1. $a\n2. b$", "$5\n---\n10$",
      "| Cost ($) | Price ($) |\n|---|---|\n| $5 | 10$ |\n| x$ | $y |", "- [ ] $5\n- [x] 10$",
      "$5\r\n- 10$\r\n", "[^a]: $5\n[^b]: 10$\n\nx[^a][^b]", "$5 🎉 and $6",
    ])
  func notFound(text: String) {
    #expect(formulas(text) == [])
  }

  @Test(
    "a block's formula knows nothing of its containers",
    arguments: [
      ("> $$\n> x\n> = y\n> $$", "x\n= y"), ("- $$\n  x\n  $$", "x"), ("> - $a\n>   b$", "a\nb"),
      ("> $$\n> a > b\n> $$", "a > b"), ("> $$\r\n> x\r\n> $$\r\n", "x"),
    ])
  func contained(text: String, source: String) {
    #expect(formulas(text) == [source])
  }

  @Test("in a table, a bar is written with a backslash, which the table takes away")
  func bars() {
    let text = "$\\|v\\|$\n\n| a |\n|---|\n| $\\|x\\|$ |\n| `a\\|b` |\n| $P(A\\|B)$ $c$ |"
    #expect(formulas(text) == ["\\|v\\|", "|x|", "P(A|B)", "c"])
    #expect(MarkdownTree(parsing: text).remarks == [])
    let cut = MarkdownTree(parsing: "| a | b |\n|---|---|\n| $|x|$ | y |")
    #expect(cut.remarks.map(\.kind) == [.extraCells(cells: 4, columns: 2), .cutByBar])
  }

  @Test func aFormulaKnowsItsPlace() {
    let text = "x\n\n> δ $y$\n\n| a |\n|--|\n| \\| $z$ |"
    let bytes = Array(text.utf8)
    let places = MarkdownTree(parsing: text).nodes.compactMap { node in
      if case .formula(let formula) = node.kind, let range = node.range, node.content?.count == 1 {
        String(decoding: bytes[range], as: UTF8.self) + formula.source
      } else {
        String?.none
      }
    }
    #expect(places == ["$y$y", "$z$z"])
  }

  @Test("the marks of emphasis beside a formula are those of CommonMark")
  func emphasis() {
    let tree = MarkdownTree(
      parsing: "Use $K$*-fold* splits, the $k$**-step** rule, *$a_1 * b_1$* and $a$_b_.")
    #expect(
      tree.dump.contains("emphasis\n      text \"-fold\"")
        && tree.dump.contains("strong\n      text \"-step\""))
    #expect(tree.dump.contains("emphasis\n      formula \"a_1 * b_1\""))
    #expect(!tree.dump.contains("*-"))
  }
}
