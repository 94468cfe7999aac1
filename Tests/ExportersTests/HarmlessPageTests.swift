import CommonMark
import Diagnostics
import Display
import Foundation
import TestSupport
import Testing

@testable import Exporters

/// What an author or a cell writes can neither run code on the page nor load anything.
@Suite("A page is harmless")
struct HarmlessPageTests {
  private static let payloads = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script>",
    "<math><mtext></p><img src=x onerror=alert(1)>", "<iframe src=\"javascript:alert(1)\"></iframe>",
    "<a href=\"javascript:alert(1)\">x</a>", "<body onload=alert(1)>", "<details open ontoggle=alert(1)>",
    "<details\u{A0}open ontoggle=alert(1)>", "<summary onclick=alert(1)>x</summary>",
    "<style>@import 'http://x'</style>",
    "<link rel=stylesheet href=http://x>", "<meta http-equiv=refresh content=\"0;url=http://x\">",
    "<base href=http://x>",
    "<object data=x>", "<embed src=x>", "<form action=http://x><input autofocus onfocus=alert(1)>",
    "<template><script>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "\"><script>alert(1)</script>",
    "'><script>alert(1)</script>", "</title><script>alert(1)</script>", "</style><script>alert(1)</script>",
    "--><script>alert(1)</script>", "<!--><script>alert(1)</script>-->", "<!--> <img src=x onerror=alert(1)>",
    "<![CDATA[<script>alert(1)</script>]]>", "<?php echo 1 ?><script>", "<!DOCTYPE x [<!ENTITY y 'z'>]>",
    "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](&#106;avascript:alert(1))",
    "[x](java&Tab;script:alert(1))",
    "[x](java&NewLine;script:alert(1))", "[x](&#1;javascript:alert(1))", "[x](vbscript:x)",
    "[x](data:text/html,<script>)",
    "[x](<java\tscript:alert(1)>)", "[x](\\javascript:alert(1))", "<javascript:alert(1)>",
    "[x]: javascript:alert(1)\n\n[x]",
    "![x](javascript:alert(1))", "![x](http://example.org/x.png)", "![x](\" onerror=\"alert(1))",
    "[x](y \"\\\" onclick=alert(1)\")",
    "`<script>alert(1)</script>`", "```html\" onclick=\"alert(1)\n<script>\n```",
    "# <script>alert(1)</script>",
    "$<script>alert(1)</script>$", "$$\\href{javascript:alert(1)}{x}$$",
    "| <script> |\n|---|\n| <img onerror=x> |",
    "1<!--= x --><script>alert(1)</script>", "1<!--= \" onclick=\"alert(1) -->", "{{{style}}}",
    "{{#contents}}x{{/contents}}",
    "\u{E000}0\u{E001}<script>", "\u{0}<scr\u{0}ipt>alert(1)</scr\u{0}ipt>", "<scr\nipt>alert(1)</scr\nipt>",
    "<<script>script>x",
    "[a](http://x\"onmouseover=alert(1))", "<http://x\"onmouseover=alert(1)>", "> <script>\n> alert(1)",
    "- <script>\n  alert(1)",
  ]

  @Test("whatever stands in the prose", arguments: payloads)
  func prose(payload: String) throws {
    for text in [
      payload, "x \(payload) y", "> \(payload)",
      "<details>\n<summary>\(payload)</summary>\n\n\(payload)\n\n</details>",
    ] {
      try expectHarmless(LessonView(title: payload, description: payload, text: text))
    }
  }

  @Test(
    "whatever stands in formulas that are set", .needs(.katex),
    arguments: payloads + [
      "\\href{javascript:alert(1)}{x}", "\\url{javascript:alert(1)}",
      "\\includegraphics{http://example.org/x.png}",
      "\\htmlClass{x}{y}", "\\htmlId{x}{y}", "\\htmlStyle{background:url(http://x)}{y}",
      "\\htmlData{onclick=x}{y}",
      "\\text{<img src=x onerror=alert(1)>}", "\\color{red;background:url(x)}y", "\\def\\a{\\a\\a}\\a",
      "\\unicode{x3C}", "\\rule{1em}{1000000000em}", "\\verb|<script>|", "\\tag{<script>}",
      "\\colorbox{\"onclick=x}{y}",
    ])
  func formulas(payload: String) throws {
    let katex = try #require(KaTeXTests.shared)
    let line = payload.filter { !$0.isNewline && $0 != "$" }
    try expectHarmless(LessonView(title: "t", text: "$\(line)$ and\n\n$$\(line)$$"), formulas: katex)
  }

  @Test("whatever stands in cells and results", arguments: payloads)
  func results(payload: String) throws {
    var cell = CellView(name: payload, code: payload)
    cell.caption = payload
    cell.alternativeText = payload
    let line: Line = "\(payload)\(strong: Line(payload))\(code: payload)"
    let curve = Plot.Curve(payload, points: [.init(x: 0, y: 0), .init(x: 1, y: 1)])
    cell.items = [
      .text(line), .printed(payload), .table(Table(columns: [.init(line)], rows: [[line]])),
      .matrix(
        MatrixGrid(corner: line, rowHeaders: [line], columnHeaders: [line], rows: [[Number(1.23456789)]])),
      .check(CheckResult(payload, holds: false)),
      .plot(
        Plot(
          panels: [.init(title: payload, curves: [curve, curve], vertical: 0...1)], horizontal: 0...1,
          horizontalLabel: payload, mark: .init(x: 0.5, reading: line))),
      .drawing(.tree(Tree(line, [Tree(line)]))),
      .drawing(
        .numberLines(
          NumberLines([.init(line, range: 0...1, before: Number(0), after: Number(1))], note: line))),
      .drawing(
        .diagram(
          Diagram(
            columns: [line, line], nodes: [.init(line, column: 0), .init(line, column: 1)],
            edges: [.init(from: 0, to: 1, name: line, isMarked: true)], note: line))),
    ]
    cell.diagnostics = [
      Diagnostic(
        .error, "x", payload, at: 0..<1, notes: [.init(payload, at: 0..<1)],
        fixIts: [.init(payload, replacing: 0..<0, with: payload)])
    ]
    var view = LessonView(title: payload, text: "```swift\n\(payload)\n```")
    view.cells = [cell]
    view.cellLines = [1]
    try expectHarmless(view)
  }

  /// Reads the page tag by tag: only known elements, only known attributes, only known schemes.
  private func expectHarmless(
    _ view: LessonView, formulas: any FormulaSetter = FormulasAsSource()
  ) throws {
    let page = HTMLExporter(formulas: formulas).render(view).text
    // What stands between the head's first lines and the body is the page's own style and script.
    let style = try #require(page.range(of: "<style>"))
    let body = try #require(page.range(of: "</head>"))
    #expect(page[..<style.lowerBound].matches(of: /<[a-z]/).count == (view.description == nil ? 8 : 9))
    var rest = page[body.upperBound...]
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      let tag = rest[start...end]
      rest = rest[end...].dropFirst()
      guard let name = tag.wholeMatch(of: /<\/?([a-zA-Z][a-zA-Z0-9]*)((?: [a-zA-Z-]+\d?(?:="[^"<>]*")?)*)>/)
      else {
        Issue.record("a tag that should be text: \(tag)")
        continue
      }
      #expect(Self.elements.contains(String(name.1)), "\(tag)")
      for attribute in name.2.matches(of: /([a-zA-Z-]+\d?)(?:="([^"]*)")?/) {
        #expect(Self.attributes.contains(String(attribute.1)), "\(tag)")
        if attribute.1 == "style", let value = attribute.2 {
          #expect(value.wholeMatch(of: /[a-z0-9 .:;#,-]*/) != nil, "\(tag)")
        }
        if attribute.1 == "href", let value = attribute.2 {
          #expect(
            value.wholeMatch(of: /(https?:|mailto:|[^:]*$|[^:]*[\/?#]).*/.dotMatchesNewlines()) != nil,
            "\(tag)")
        }
      }
    }
  }

  private static let elements: Set = [
    "a", "b", "blockquote", "body", "br", "circle", "clipPath", "code", "data", "defs", "desc", "details",
    "div",
    "em",
    "figcaption",
    "figure", "footer", "g", "h1", "h2", "header", "hr", "html", "li", "line", "main", "marker", "nav", "ol",
    "p",
    "path", "polygon",
    "pre", "rect", "span", "strong", "sub", "summary", "sup", "svg", "table", "tbody", "td", "text", "th",
    "thead", "title",
    "tr", "tspan", "ul", "var",
    // Within formulas:
    "annotation", "math", "menclose", "mfrac", "mi", "mn", "mo", "mover", "mpadded", "mroot", "mrow",
    "mspace", "msqrt",
    "mstyle", "msub", "msubsup", "msup", "mtable", "mtd", "mtext", "mtr", "munder", "munderover", "semantics",
  ]

  private static let attributes: Set = [
    "aria-hidden", "aria-label", "aria-labelledby", "class", "clip-path", "cx", "cy", "d", "data-language",
    "data-pad", "dy", "marker-end", "markerHeight", "markerUnits", "markerWidth", "orient", "refX", "refY",
    "rx",
    "height", "href", "id", "open", "points", "r", "role", "scope", "start", "tabindex", "title", "value",
    "viewBox", "width",
    "x", "x1", "x2", "y", "y1", "y2",
    // Within formulas:
    "accent", "columnalign", "columnspacing", "depth", "display", "displaystyle", "encoding", "fence",
    "linethickness",
    "lspace", "mathbackground", "mathcolor", "mathsize", "mathvariant", "maxsize", "minsize", "notation",
    "preserveAspectRatio",
    "rowspacing", "rspace", "scriptlevel", "separator", "stretchy", "style", "voffset", "xmlns", "lquote",
    "rquote",
    "mathematics", "accentunder",
  ]
}

extension LessonView {
  init(title: String, description: String? = nil, text: String) {
    let source = SourceText(text, name: "lesson.md")
    self.init(
      title: title, description: description, source: source, tree: MarkdownTree(parsing: source.utf8))
  }
}
