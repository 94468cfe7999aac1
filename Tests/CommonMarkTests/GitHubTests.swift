import Testing

@testable import CommonMark

@Suite("What GitHub adds to CommonMark")
struct GitHubTests {
  /// The kinds of nodes, from within parentheses, with texts as they are.
  private func outline(_ text: String) -> String {
    let tree = MarkdownTree(parsing: text)
    var result = ""
    for step in tree.steps() {
      switch step {
      case .enter(let index):
        switch tree[index].kind {
        case .document, .paragraph: break
        case .text(let text): result += text
        case .softBreak: result += " "
        case .codeSpan(let code): result += "`\(code)`"
        case .formula(let formula): result += formula.written
        case .inlineHTML(let html): result += html
        case .codeBlock(_, let code): result += "{code \(code.debugDescription)}"
        case .footnoteReference(let label): result += "{^\(label)}"
        case .strikethrough: result += "{del "
        case .link(let destination, _): result += "{\(destination) "
        case .listItem(let isDone): result += "{item\(isDone.map { $0 ? " x" : " o" } ?? "") "
        case .footnote(let label): result += "{note \(label) "
        case .alert(let alert): result += "{\(alert.rawValue) "
        case .tableCell: result += "["
        case .tableRow: result += "("
        case let kind: result += "{\(kind) ".replacing(/\(.*\)/, with: "")
        }
      case .leave(let index):
        switch tree[index].kind {
        case .strikethrough, .link, .listItem, .footnote, .alert, .list, .blockQuote, .emphasis, .strong,
          .heading,
          .table:
          result += "}"
        case .tableCell: result += "]"
        case .tableRow: result += ")"
        default: break
        }
      }
    }
    return result
  }

  @Test(
    "footnotes lose no word",
    arguments: [
      ("a[^1]\n\n[^1]: Short.", "a{^1}{note 1 Short.}"),
      (
        "a[^1] b[^long]\n\n[^1]: Short.\n[^long]: It has words.",
        "a{^1} b{^long}{note 1 Short.}{note long It has words.}"
      ),
      ("[^1]: Short.\n\na[^1]", "a{^1}{note 1 Short.}"),
      ("a[^x]\n\n[^x]: One\n    two.\n\n    Three `c`.", "a{^x}{note x One two.Three `c`.}"),
      ("a[^x]\n\n[^x]: Short.\n\n    More.\n\nb", "a{^x}b{note x Short.More.}"),
      ("a[^x]\n\n[^x]: - b\n    - c", "a{^x}{note x {list {item b}{item c}}}"),
      ("words\n[^1]: note[^1]", "words{note 1 note{^1}}"), ("a[^no]", "a[^no]"),
      ("[^1]: alone", "{note 1 alone}"),
      ("> q[^1]\n>\n> [^1]: In a quote.", "{blockQuote q{^1}}{note 1 In a quote.}"),
      ("- a[^1]\n\n  [^1]: In a list.\n- b", "{list {item a{^1}}{item b}}{note 1 In a list.}"),
      ("a[^Ä]\r\n\r\n[^ä]: 🎉 *x*\r\n", "a{^ä}{note ä 🎉 {emphasis x}}"),
      ("| a[^1] |\n|---|\n| b |\n\n[^1]: c", "{table ([a{^1}])([b])}{note 1 c}"),
      ("# a[^1]\n\n[^1]: c", "{heading a{^1}}{note 1 c}"),
      ("`[^1]` \\[^1]\n\n[^1]: c", "`[^1]` [^1]{note 1 c}"),
      ("[^1]: a\n[b]: /c\n\n[^1] [b]", "{^1} [b]{note 1 a [b]: /c}"),
      ("[b]: /c\n[^1]: a\n\n[^1] [b]", "{^1} {/c b}{note 1 a}"),
    ])
  func footnotes(text: String, expected: String) { #expect(outline(text) == expected) }

  @Test(
    "tasks, alerts and struck text",
    arguments: [
      (
        "- [ ] a\n- [x] b\n- [X] c\n- [y] d\n- [ ]e",
        "{list {item o a}{item x b}{item x c}{item [y] d}{item [ ]e}}"
      ),
      ("1. [x] *a*\n   - [ ] b", "{list {item x {emphasis a}{list {item o b}}}}"),
      ("[ ] a", "[ ] a"), ("- [ ]", "{list {item [ ]}}"), ("> - [x] a", "{blockQuote {list {item x a}}}"),
      ("> [!NOTE]\n> Mind *it*.", "{note Mind {emphasis it}.}"),
      ("> [!warning]\n>\n> - a", "{warning {list {item a}}}"),
      ("> [!NOTE] x\n> y", "{blockQuote [!NOTE] x y}"),
      ("> [!NOPE]\n> y", "{blockQuote [!NOPE] y}"), ("> [!NOTE]", "{blockQuote [!NOTE]}"),
      ("- > [!NOTE]\n  > y", "{list {item {blockQuote [!NOTE] y}}}"), ("> [!TIP]\r\n> a\r\n", "{tip a}"),
      ("~~old~~ ~x~ ~~~a~~~ ~~b", "{del old} {del x} ~~~a~~~ ~~b"), ("**~~a~~ b**", "{strong {del a} b}"),
      ("~~a *b* `~~` $~~$~~", "{del a {emphasis b} `~~` $~~$}"), ("about ~5 and ~6", "about ~5 and ~6"),
    ])
  func blocks(text: String, expected: String) { #expect(outline(text) == expected) }

  @Test(
    "bare addresses",
    arguments: [
      ("See https://example.org/a?b=c.", "See {https://example.org/a?b=c https://example.org/a?b=c}."),
      ("www.example.org, x", "{http://www.example.org www.example.org}, x"),
      ("(https://e.org/a_(b))", "({https://e.org/a_(b) https://e.org/a_(b)})"),
      ("*https://e.org*", "{emphasis {https://e.org https://e.org}}"),
      ("https://e.org/a_b_c", "{https://e.org/a_b_c https://e.org/a_b_c}"),
      ("xhttps://e.org awww.e.org www. https:// http://", "xhttps://e.org awww.e.org www. https:// http://"),
      ("[https://e.org](/b)", "{/b https://e.org}"), ("`https://e.org`", "`https://e.org`"),
      ("Mail a.b@e.org.", "Mail {mailto:a.b@e.org a.b@e.org}."), ("a@b", "a@b"),
      ("| www.e.org | b |\n|---|---|", "{table ([{http://www.e.org www.e.org}][b])}"),
      ("https://e.org/?a=b&amp; x", "{https://e.org/?a=b https://e.org/?a=b}& x"),
      ("<https://e.org/$a$>", "{https://e.org/$a$ https://e.org/$a$}"),
    ])
  func addresses(text: String, expected: String) { #expect(outline(text) == expected) }

  @Test("what GitHub does not show is remarked on")
  func remarks() {
    func kinds(_ text: String) -> [MarkdownTree.Remark.Kind] {
      MarkdownTree(parsing: text).remarks.map(\.kind)
    }
    #expect(kinds("| a |\n|---|\n| b | c |") == [.extraCells(cells: 2, columns: 1)])
    #expect(kinds("| a | b |\n|---|---|---|") == [.noTable(headers: 2, columns: 3)])
    #expect(kinds("[^1]: a\n[^1]: b\n\n[^1]") == [.repeatedFootnote("1")])
    #expect(kinds("[^1]: a") == [.unusedFootnote("1")])
    #expect(kinds("| a |\n|---|\n| 1<!--= a || b --> |") == [.extraCells(cells: 3, columns: 1), .cutByBar])
    #expect(kinds("| a |\n|---|\n| 1<!--= a \\|\\| b --> |") == [])
  }

  @Test("every text is exactly what stands at its place")
  func places() {
    let text =
      "# A *b*\n\n> - c `d`\n>   e\n\n| f | g \\| h |\n|---|---|\n| i | **j** |\n\n1. k\n   > l\n> m\r\n\r\nN\r\no\n===\n"
    let bytes = Array(text.utf8)
    for node in MarkdownTree(parsing: text).nodes {
      guard case .text(let words) = node.kind, let range = node.range else { continue }
      #expect(String(decoding: bytes[range], as: UTF8.self).replacing("\\|", with: "|") == words)
    }
  }

  @Test(
    "parts within parts exhaust neither stack nor time",
    arguments: [
      "[^a]: ", "> [!NOTE]\n> ", "| a |\n|---|\n2. x\n", "~a ~", "$a", "$$a", "[^a]", "<a b=\"", "https://",
      "a@b.c",
      "[a][", "*a _b ", "`a``", "<!--", "<?", "![", "- [ ] ", "&amp;", "[a]: b\n", "| a | b |\n|---|---|\n",
      "\\",
    ])
  func deep(piece: String) {
    let tree = MarkdownTree(parsing: String(repeating: piece, count: 1_000) + "end")
    #expect(tree.nodes.count > 1)
  }
}
