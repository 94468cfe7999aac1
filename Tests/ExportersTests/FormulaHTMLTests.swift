import Display
import Testing

@testable import Exporters

/// C20: scalars are italic, vectors bold, matrices italic capitals; what an author writes stays as it is.
@Suite struct FormulaHTMLTests {
  private func html(_ items: [DisplayItem]) -> String {
    HTMLFormatter.format(ResultRenderer(identifier: "c").nodes(items)).filter { $0 != "\n" }
  }

  private static let z = Display.Formula.symbol(.init("z", indices: [.number(0)], layer: 2))
  private static let vector = Display.Formula.symbol(.init("a", .vector, layer: 1))
  private static let greek = Display.Formula.symbol(.init("δ", .vector, layer: 1))
  private static let matrix = Display.Formula.symbol(.init("W", .matrix, layer: 2))

  @Test(
    "Symbols have the typefaces of their kinds",
    arguments: [
      (z, "<var>z</var><sub>0</sub><sup>(2)</sup>"),
      (vector, "<b class=\"vector\">a</b><sup>(1)</sup>"),
      (greek, "<var class=\"vector\">δ</var><sup>(1)</sup>"), (matrix, "<var>W</var><sup>(2)</sup>"),
      (.symbol(.init("z", number: 2)), "<var>z</var>2"),
      (
        .application(.init(.init("σ", .function, primes: 1)) { _ in nil }, [z]),
        "σ′(<var>z</var><sub>0</sub><sup>(2)</sup>)"
      ),
      (
        .power(.sum([vector, greek]), 2),
        "(<b class=\"vector\">a</b><sup>(1)</sup> + <var class=\"vector\">δ</var><sup>(1)</sup>)<sup>2</sup>"
      ),
      (.symbol(.init("<b>\n")), "<var>&lt;b&gt; </var>"),
    ] as [(Display.Formula, String)])
  func faces(formula: Display.Formula, expected: String) {
    #expect(html([.text(Line(formula))]) == "<p class=\"shown\">\(expected)</p>")
    let svg = html([
      .drawing(.diagram(Diagram(columns: [""], nodes: [.init(Line(formula), column: 0)], edges: [])))
    ])
    #expect(svg.contains("<tspan class=\"") || svg.contains("<text"))
  }

  @Test(
    "What an author writes is never read as mathematics",
    arguments: ["I = 5", "A", "a", "C softplus", "w2", "a⁽¹⁾"])
  func words(text: String) {
    let shown = html([
      .text(Line(text)), .table(Table(columns: [.init(Line(text))], rows: [[Line(text)]])),
      .matrix(
        MatrixGrid(
          corner: Line(text), rowHeaders: [Line(text)], columnHeaders: [Line(text)], rows: [[Number(1)]])),
      .question(Question(Line(text), answer: .choice([Line(text), "x"], correct: 0))),
      .figure(Figure("1", caption: Line(text), items: [])), .drawing(.tree(Tree(Line(text)))),
    ])
    #expect(!shown.contains("<var") && !shown.contains("class=\"vector\""))
  }

  @Test func picturesHaveTheTypefacesToo() {
    let diagram = Diagram(
      columns: ["a cell", "layer 1"], nodes: [.init(Line(Self.vector), column: 0), .init("C", column: 1)],
      edges: [
        .init(
          from: 0, to: 1, name: Line(.symbol(.init("w", indices: [.number(1), .number(0)]))),
          value: Number(0.5), isMarked: true)
      ])
    let html = html([.drawing(.diagram(diagram))])
    #expect(html.contains(">a cell</text>") && !html.contains("<tspan class=\"var\">C</tspan>"))
    #expect(
      html.contains("<tspan class=\"vector\">a</tspan><tspan class=\"sup\" dy=\"-4.5\">(1)</tspan>"))
    #expect(
      html.contains(
        "<tspan class=\"var\">w</tspan><tspan class=\"sub\" dy=\"3.5\">10</tspan><tspan dy=\"-3.5\"> = 0.5"))
  }
}
