import Testing

@testable import Exporters

@Suite("HTML nodes as text")
struct HTMLFormatterTests {
  @Test(
    "text and attributes are escaped alike",
    arguments: [
      ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("\"it's\"", "&quot;it&#39;s&quot;"),
      ("&lt;", "&amp;lt;"),
      ("\u{0}\u{1B}\u{9B}", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("tab\tline\n", "tab\tline\n"), ("δ⁽²⁾ 🧠", "δ⁽²⁾ 🧠"),
    ])
  func escaping(text: String, escaped: String) {
    #expect(HTMLFormatter.format([.text(text)]) == escaped)
    let node = HTMLNode.element("a", [HTMLAttribute("title", text)], [])
    #expect(HTMLFormatter.format([node]) == "<a title=\"\(escaped)\"></a>")
  }

  @Test func elementsNestAndVoidOnesHaveNoEnd() {
    let node = HTMLNode.element(
      "p", class: "x", [HTMLAttribute("hidden")],
      ["a", .element("br"), .fragment(["b", .trusted("<i>c</i>")])])
    #expect(HTMLFormatter.format([node]) == "<p class=\"x\" hidden>a<br>b<i>c</i></p>\n")
  }

  @Test func aLineBreakAtTheBeginningOfPreformattedTextIsKept() {
    #expect(HTMLFormatter.format([.element("pre", ["\nx"])]) == "<pre>\n\nx</pre>\n")
  }
}
