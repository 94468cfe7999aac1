import Notebook
import Testing

@testable import Exporters

@Suite("Prose as HTML")
struct ProseRendererTests {
  @Test(
    "CommonMark, pipe tables, formulas and folded text",
    arguments: [
      (
        "Some *prose* **here** `x<y`.",
        "<p>Some <em>prose</em> <strong>here</strong> <code>x&lt;y</code>.</p>\n"
      ),
      ("a  \nb\nc", "<p>a<br>\nb\nc</p>\n"),
      ("> q", "<blockquote><p>q</p>\n</blockquote>\n"),
      ("- a\n- b", "<ul><li>a</li>\n<li>b</li>\n</ul>\n"),
      ("3. a\n\n4. b", "<ol start=\"3\"><li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n"),
      ("---", "<hr>\n"),
      (
        "```python\nx\n```",
        "<pre class=\"plain\" data-language=\"python\" tabindex=\"0\"><code>x\n</code></pre>\n"
      ),
      ("[a](b.md#c \"t\")", "<p><a href=\"b.html#c\" title=\"t\">a</a></p>\n"),
      ("[a](javascript:alert)", "<p><span class=\"refused-link\">a</span></p>\n"),
      ("<b>bold</b>", "<p>&lt;b&gt;bold&lt;/b&gt;</p>\n"),
      ("a <!-- note --> b", "<p>a  b</p>\n"),
      ("<!-- note -->", ""),
      (
        "<details>\n<summary>Why *so*?</summary>\n\nBecause.\n\n</details>",
        "<details><summary>Why <em>so</em>?</summary>\n<p>Because.</p>\n</details>\n"
      ),
      ("<details open>\n\n- a\n", "<details open><ul><li>a</li>\n</ul>\n</details>\n"),
      ("</details>", "&lt;/details&gt;"),
      ("<script>\nalert(1)\n</script>", "<p>&lt;script&gt; alert(1) &lt;/script&gt;</p>\n"),
      ("Is $a_1 * b_1$ it?", "<p>Is <span class=\"math\">a_1 * b_1</span> it?</p>\n"),
      ("$$x \\\\ y$$", "<div class=\"math display\">x \\\\ y</div>\n"),
      ("$$\nx\n= y\n$$", "<div class=\"math display\">x\n= y</div>\n"),
      ("> $$\n> x\n> $$", "<blockquote><div class=\"math display\">x</div>\n</blockquote>\n"),
      ("$5 and $6, `$x$`, \\$y$", "<p>$5 and $6, <code>$x$</code>, $y$</p>\n"),
      (
        "It is 0.25<!--= slope(0) -->.",
        "<p>It is <span class=\"bound\" title=\"computed: slope(0)\">0.25</span>.</p>\n"
      ),
      (
        "It is −1.5e−3<!--=x-->!",
        "<p>It is <span class=\"bound\" title=\"computed: x\">−1.5e−3</span>!</p>\n"
      ),
      (
        "1,234,567<!--= x --> **43.2**%<!--= y -->",
        "<p><span class=\"bound\" title=\"computed: x\">1,234,567</span> <strong>43.2</strong>%</p>\n"
      ),
      (
        "**1,234**<!--= x || y -->",
        "<p><strong><span class=\"bound\" title=\"computed: x || y\">1,234</span></strong></p>\n"
      ),
      (
        "H<sub>2</sub>O, m<sup>3</sup>, <kbd>Ctrl</kbd><br>x <sub>*y* <b>z</b>",
        "<p>H<sub>2</sub>O, m<sup>3</sup>, <kbd>Ctrl</kbd><br>x &lt;sub&gt;<em>y</em> &lt;b&gt;z&lt;/b&gt;</p>\n"
      ),
      (
        "<a id=\"here\"></a>x<a name='b'>y</a> <a id=search>z</a>",
        "<p><a id=\"here\"></a>x<a id=\"b\"></a>y &lt;a id=search&gt;z&lt;/a&gt;</p>\n"
      ),
      ("<sub onclick=\"x\">a</sub></sup>", "<p><sub>a</sub>&lt;/sup&gt;</p>\n"),
      ("~~a~~ www.e.org", "<p><del>a</del> <a href=\"http://www.e.org\">www.e.org</a></p>\n"),
      (
        "- [x] a\n- [ ] b",
        "<ul><li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"done\" checked> a</li>\n"
          + "<li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"to do\"> b</li>\n</ul>\n"
      ),
      (
        "> [!TIP]\n> a",
        "<div class=\"alert tip\" role=\"note\" aria-label=\"Tip\"><p class=\"alert-title\">Tip</p>\n<p>a</p>\n</div>\n"
      ),
      (
        "a[^1] b[^1]\n\n[^1]: *c*",
        "<p>a<sup class=\"footnote\"><a href=\"#fn-1\" id=\"fnref-1\" role=\"doc-noteref\">1</a></sup> b<sup "
          + "class=\"footnote\"><a href=\"#fn-1\" id=\"fnref-1-2\" role=\"doc-noteref\">1</a></sup></p>\n"
          + "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\"><ol><li id=\"fn-1\"><p>"
          + "<em>c</em> <a href=\"#fnref-1\" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a></p>\n"
          + "</li>\n</ol>\n</section>\n"
      ),
      ("```math\nx < y\n```", "<div class=\"math display\">x &lt; y</div>\n"),
    ])
  func rendering(markdown: String, html: String) {
    var source = ProseSource(markdown)
    for number in Lesson(source.source).boundNumbers {
      source.boundNumbers[number.commentRange.lowerBound] = number.written.text
    }
    #expect(HTMLFormatter.format(ProseRenderer.render(source).nodes) == html)
  }

  private func table(_ markdown: String) -> String {
    HTMLFormatter.format(ProseRenderer.render(ProseSource(markdown)).nodes).filter { $0 != "\n" }
  }

  @Test func aPipeTableHasAlignedCellsWithInlineMarkup() {
    let html = table(
      """
      Before:
      | *a* | b \\| c | $\\|x\\|$ |
      |:--|:-:|--:|
      | `1` | # 2 | - 3 |
      | only one
      """)
    #expect(html.hasPrefix("<p>Before:</p>"))
    #expect(
      html.contains(
        "<tr><th scope=\"col\"><em>a</em></th><th class=\"center\" scope=\"col\">b | c</th>"
          + "<th class=\"trailing\" scope=\"col\"><span class=\"math\">|x|</span></th></tr>"))
    #expect(
      html.contains(
        "<tr><td><code>1</code></td><td class=\"center\"># 2</td><td class=\"trailing\">- 3</td></tr>"))
    #expect(
      html.contains("<tr><td>only one</td><td class=\"center\"></td><td class=\"trailing\"></td></tr>"))
  }

  @Test(
    "a table stands in its container",
    arguments: [
      "> | a |\n> |---|\n> | b |", "- | a |\n  |---|\n  | b |", "1. > | a |\n   > |---|\n   > | b |",
    ])
  func tableInContainer(markdown: String) {
    let html = table(markdown)
    #expect(html.contains("<th scope=\"col\">a</th>"))
    #expect(html.contains("<td>b</td>"))
  }

  @Test(
    "what is no table stays a paragraph",
    arguments: ["a | b\nc | d", "a\n---|---", "| a | b |\n|---|", "x\n-"])
  func noTable(markdown: String) {
    #expect(!table(markdown).contains("<table"))
  }

  @Test(
    "tables begin, are parted into cells and end as GitHub has it",
    arguments: [
      ("| a | b |\n| - | - |\n| `x \\| y` | z |", "{[a,b][<code>x | y</code>,z]}"),
      ("| a | b |\n| - | - |\n| `x | y` | z |", "{[a,b][`x,y`]}"),
      ("| a | b |\n| - | - |\n| 1 |\n| 1 | 2 | 3 |\n1", "{[a,b][1,][1,2][1,]}"),
      ("| a |\n| --- |\n| b |", "{[a][b]}"), ("a\n:-\nb", "{[a][b]}"),
      ("a\n-\nb", "<h2 id=\"a\">a</h2><p>b</p>"),
      ("| a \\\\| b |\n|---|---|", "{[a \\,b]}"), ("| a | |\n|---|---|\n|| |", "{[a,][,]}"),
      ("| a | b |\n|---|", "<p>| a | b ||---|</p>"),
      ("words\n| a |\n|:-:|", "<p>words</p>{[center:a]}"),
      ("| a |\n|---|\n| 1 |\n---\nx", "{[a][1]}<hr><p>x</p>"),
      ("| a |\n|---|\n---", "{[a]}<hr>"), ("| a |\n|---|\n1\n===", "{[a][1][===]}"),
      ("> | a |\n> |---|\n> | 1 |\n> ---", "<blockquote>{[a][1]}<hr></blockquote>"),
      ("| a |\n|---|\n2. x\n   y", "{[a]}<ol start=\"2\"><li>xy</li></ol>"),
      ("| a |\n|---|\n| 1 |\n> q", "{[a][1]}<blockquote><p>q</p></blockquote>"),
      ("| a |\n|---|\n| 1 |\n- q", "{[a][1]}<ul><li>q</li></ul>"),
      ("| a |\n|---|\n| 1 |\n# q", "{[a][1]}<h1 id=\"q\">q</h1>"),
      ("| a |\n|---|\n*1*\n\nx", "{[a][<em>1</em>]}<p>x</p>"),
      ("    | a |\n    |---|", "<pre class=\"plain\" tabindex=\"0\"><code>| a ||---|</code></pre>"),
    ])
  func tables(markdown: String, expected: String) {
    let html = table(markdown)
      .replacing(/<\/?(thead|tbody)>|<div class="scroll" tabindex="0">|<\/table>| scope="col"/) { _ in "" }
      .replacing("<table>", with: "{").replacing("</div>", with: "}").replacing("<tr>", with: "[")
      .replacing(/<\/t[hd]><\/tr>/) { _ in "]" }.replacing(/<\/t[hd]>/) { _ in "," }
      .replacing(/<t[hd](?: class="(\w+)")?>/) { $0.1.map { $0 + ":" } ?? "" }
      .replacing(/\ <a class="anchor"[^>]*>#<\/a>/) { _ in "" }
    #expect(html == expected)
  }

  @Test(
    "headings have the names that GitHub gives them",
    arguments: [
      ("Überblick: 1. Teil", "überblick-1-teil"), ("`code_x` & *more*", "code_x--more"),
      ("🚀 Start", "-start"), ("Don't", "dont"), ("C++ / C#", "c--c"), ("½ and a²", "½-and-a²"),
      ("日本語 テスト", "日本語-テスト"), ("snake_case-and-dash", "snake_case-and-dash"),
      ("[A link](x.md) and `a.b()`", "a-link-and-ab"), ("2.7 — loss", "27--loss"), ("नमस्ते", "नमस्ते"),
    ])
  func anchors(heading: String, anchor: String) {
    #expect(ProseRenderer.render(ProseSource("## " + heading)).headings.map(\.anchor) == [anchor])
  }

  @Test func headingsOfOneNameAreNumberedAndNoTwoAreTheSame() {
    let prose = ProseRenderer.render(ProseSource("# a\n# a\n# a\n# a-1\n# A\n# a-1"))
    #expect(prose.headings.map(\.anchor) == ["a", "a-1", "a-2", "a-1-1", "a-3", "a-1-2"])
  }

  @Test(
    "addresses are encoded, and what is encoded stays",
    arguments: [
      ("[x](</a b>)", "/a%20b"), ("[x](a\\b)", "a%5Cb"), ("[x](ä%20b?q=\"c\")", "%C3%A4%20b?q=%22c%22"),
      ("[x](<a b.md#ä>)", "a%20b.html#%C3%A4"), ("[x](https://e.org/[1])", "https://e.org/%5B1%5D"),
    ])
  func addresses(markdown: String, address: String) {
    let html = HTMLFormatter.format(ProseRenderer.render(ProseSource(markdown)).nodes)
    #expect(html.contains("<a href=\"\(address)\">x</a>"), "\(html)")
  }

  @Test func headingsHaveTheNamesThatGitHubGivesThem() {
    let prose = ProseRenderer.render(
      ProseSource("# How steep is σ′?\n## A `b` *c*\n## A b c\n## …\n## 1. Two-fold"))
    #expect(prose.headings.map(\.anchor) == ["how-steep-is-σ", "a-b-c", "a-b-c-1", "section", "1-two-fold"])
  }

  @Test func cellsAreReplacedAndHiddenLinesLeftOut() {
    var source = ProseSource(
      "- a\n\n  ```swift\n  x\n  ```\n\n  <!-- o -->\n  | a |\n  |---|\n  <!-- /o -->\n\n  b")
    source.cells[3] = [.element("figure", ["cell"])]
    source.hiddenLines = Set(7...10)
    let html = HTMLFormatter.format(ProseRenderer.render(source).nodes).filter { $0 != "\n" }
    #expect(html == "<ul><li><p>a</p><figure>cell</figure><p>b</p></li></ul>")
  }

  @Test func aDeeplyNestedDocumentDoesNotExhaustTheStack() {
    for mark in ["> ", "- ", "*a ", "[", "<details>\n\n"] {
      let html = HTMLFormatter.format(
        ProseRenderer.render(ProseSource(String(repeating: mark, count: 20_000) + "end")).nodes)
      #expect(html.contains("end"))
    }
  }
}
