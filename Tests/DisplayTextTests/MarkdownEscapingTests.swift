import Display
import DisplayText
import Testing

@Suite("Text in Markdown means itself")
struct MarkdownEscapingTests {
  @Test(
    "what would be markup is escaped",
    arguments: [
      ("a*b* _c_ `d`", #"a\*b\* \_c\_ \`d\`"#), ("w_jk", "w_jk"), ("|Δ|", #"\|Δ|"#), ("x |Δ|", "x |Δ|"),
      ("<b>", #"\<b>"#), ("a < b", #"a \< b"#), ("&amp; & b", #"\&amp; & b"#), ("[x](y)", #"\[x\](y)"#),
      ("[1]", #"\[1]"#), ("[1, 2]", "[1, 2]"), ("[1.5](x)", #"\[1.5\](x)"#), ("[ ] task", #"\[ ] task"#),
      ("# h", ##"\# h"##), ("- item", #"\- item"#), ("-1", "-1"), ("---", #"\---"#), ("+ x", #"\+ x"#),
      ("1. x", #"1\. x"#), ("1.5 x", "1.5 x"), ("12) x", #"12\) x"#), ("> q", #"\> q"#),
      ("=== a", #"\=== a"#),
      ("$x$", #"\$x\$"#), ("~~x~~", #"\~\~x\~\~"#), ("    code", "code"), (#"\*"#, #"\\\*"#),
      (#"a\b"#, #"a\b"#),
      (#"end\"#, #"end\\"#), ("a -->", #"a --\>"#), ("![i](u)", #"!\[i\](u)"#), ("|-|", #"\|-|"#),
      (":-:", #"\:-:"#),
    ])
  func escaped(text: String, source: String) {
    #expect(MarkdownText.render([.text(Line(text))]) == source)
  }

  @Test(
    "bars and line breaks stay within their table cell",
    arguments: [
      ("|Δ|", #"\|Δ\|"#), ("\(code: "a|b")", #"`a\|b`"#), ("a\nb", "a b"), ("# h", "# h"),
      (#"a\|b"#, #"a\\\|b"#),
    ] as [(Line, String)])
  func cells(content: Line, source: String) {
    let table = Table(columns: [.init("h")], rows: [[content]])
    #expect(MarkdownText.render([.table(table)]) == "| h |\n|---|\n| \(source) |")
  }

  @Test(
    "bold opens and closes whatever stands beside it",
    arguments: [
      ("a \(strong: "b") c", "a **b** c"), ("a\(strong: "(b)")c", "&#97;**(b)**&#99;"),
      ("x\(strong: " b ")y", "x **b** y"), ("\(strong: "a")\(strong: "b")", "**ab**"), ("\(strong: "")", ""),
      ("\(strong: "a \(strong: "b") c")", "**a b c**"), ("1\(strong: Line(-1))2", "&#49;**−1**2"),
      ("=\(strong: "(1)").", "\\=**(1)**."),
    ] as [(Line, String)])
  func bold(line: Line, source: String) {
    #expect(MarkdownText.render([.text(line)]) == source)
  }

  @Test(
    "code has as many backticks as it needs",
    arguments: [
      ("\(code: "net.W[1]")", "`net.W[1]`"), ("\(code: "a`b")", "``a`b``"), ("\(code: "`")", "`` ` ``"),
      ("\(code: " x ")", "`  x  `"), ("\(code: "")x", "x"),
    ] as [(Line, String)])
  func code(line: Line, source: String) {
    #expect(MarkdownText.render([.text(line)]) == source)
  }
}
