import Display
import Testing

@testable import Exporters

@Suite("Results as HTML")
struct ResultRendererTests {
  private func html(_ items: [DisplayItem], alternativeText: String? = nil) -> String {
    let renderer = ResultRenderer(identifier: "cell-1", alternativeText: alternativeText)
    return HTMLFormatter.format(renderer.nodes(items)).filter { $0 != "\n" }
  }

  @Test func aNumberThatIsShortenedCarriesAllItsDigits() {
    #expect(
      html([.text(Line(-0.6899744811276125))])
        == "<p class=\"shown\"><data value=\"-0.6899744811276125\" title=\"−0.6899744811276125\">−0.689974</data></p>"
    )
    #expect(html([.text(Line(0.5))]) == "<p class=\"shown\">0.5</p>")
    #expect(html([.text(Line(.infinity))]) == "<p class=\"shown\">∞</p>")
  }

  @Test func raisedAndLoweredCharactersAreSetAsSuchByTheFont() {
    #expect(
      html([.text("a⁽¹⁾ = x₀\n²")])
        == "<p class=\"shown\">a<sup>(1)</sup> = x<sub>0</sub><br><sup>2</sup></p>"
    )
  }

  @Test func thePointsOfAColumnStandInLine() {
    let table = Table(
      columns: [.init("n", .trailing)],
      rows: [[Line(0.5)], [Line(-12).strong], [Line(1.25)], ["—"]])
    let text = html([.table(table)])
    #expect(text.contains("<td class=\"trailing\" data-pad=\"0\">0.5</td>"))
    #expect(text.contains("<td class=\"trailing\" data-pad=\".00\"><strong>−12</strong></td>"))
    #expect(text.contains("<td class=\"trailing\">1.25</td>"))
    #expect(text.contains("<td class=\"trailing\">—</td>"))
  }

  @Test func aColumnWithExponentsIsNotMoved() {
    let table = Table(columns: [.init("n", .trailing)], rows: [[Line(6e-13)], [Line(2.3e-12)]])
    #expect(!html([.table(table)]).contains("data-pad"))
  }

  @Test func aMatrixHasHeadersAndItsShadesFollowSignAndSize() {
    let grid = MatrixGrid(
      corner: "δ \\ a", rowHeaders: ["r"], columnHeaders: ["a", "b", "c", "d"],
      rows: [[Number(-2), Number(0.3), Number(0), Number(.nan)]])
    let text = html([.matrix(grid)])
    #expect(
      text.contains(
        "δ \\ a</th><th class=\"trailing\" scope=\"col\">a</th>"))
    #expect(text.contains("<th class=\"trailing\" scope=\"row\">r</th>"))
    #expect(text.contains("<td class=\"negative s5\">−2</td>"))
    #expect(text.contains("<td class=\"positive s1\">0.3</td>"))
    #expect(text.contains("<td class=\"zero\">0</td><td class=\"undefined\">NaN</td>"))
  }

  @Test func checksStandInOneListAndSayWhetherTheyHold() {
    let comparison = CheckResult.Comparison(
      actual: Number(0.3), expected: Number(0.25), difference: Number(0.05), tolerance: Number(1e-9))
    let text = html([
      .check(.init("one", holds: true)), .check(.init("two", holds: false, comparison: comparison)),
    ])
    #expect(text.ranges(of: "<ul").count == 1)
    #expect(
      text.contains("<li class=\"holds\"><span class=\"sign\" role=\"img\" aria-label=\"holds\">✓</span>"))
    #expect(
      text.contains("<li class=\"fails\"><span class=\"sign\" role=\"img\" aria-label=\"fails\">✗</span>"))
    #expect(text.contains("got 0.3, expected 0.25, |Δ| = 0.05 &gt; 1e−9"))
  }

  private static let plot = Plot(
    panels: [
      .init(
        title: "σ(z)",
        curves: [.init("σ", points: (0...10).map { .init(x: Double($0), y: Double($0) / 10) })],
        vertical: 0...1),
      .init(
        title: "C",
        curves: [.init("C", points: (0...10).map { .init(x: Double($0), y: 1 / Double($0 + 1)) })],
        vertical: 0.01...1, scale: .log),
    ], horizontal: 0...10, horizontalLabel: "z", mark: .init(x: 5, reading: "z = \(number: 5)"))

  @Test func aPlotHasTitleDescriptionAxesMarkTangentAndItsData() {
    let text = html([.plot(Self.plot)])
    #expect(text.contains("role=\"img\" aria-labelledby=\"cell-1-plot-1-title cell-1-plot-1-description\""))
    #expect(text.contains("<title id=\"cell-1-plot-1-title\">σ(z) and C over z</title>"))
    #expect(text.contains("σ(z): σ from 0 to 1."))
    #expect(text.contains("Marked: z = 5."))
    #expect(text.ranges(of: "class=\"curve c0\"").count == 2)
    #expect(text.ranges(of: "class=\"dot c0\"").count == 2)
    #expect(text.ranges(of: "class=\"tangent\"").count == 1)
    #expect(text.contains("<text class=\"tick x\""))
    #expect(text.contains(">0.01</text>"))
    #expect(text.ranges(of: "<details class=\"data\">").count == 1)
    #expect(text.contains("<td class=\"trailing\">10</td>"))
  }

  /// Series of different lengths: each has a line, its name at the height where it ends, and a table of data.
  @Test func severalSeriesHaveALineANameAndATableEach() throws {
    func series(_ name: String, _ values: [Double]) -> Plot.Curve {
      Plot.Curve(name, points: values.enumerated().map { Plot.Point(x: Double($0), y: $1) })
    }
    let panel = Plot.Panel(
      title: "cost", curves: [series("train", [8, 4, 2, 1]), series("a < b", [8, 6])], vertical: 0.1...10,
      scale: .log)
    let text = html([.plot(Plot(panels: [panel], horizontal: 0...3, horizontalLabel: "epoch"))])
    #expect(text.contains("cost: train, a &lt; b from 1 to 8, logarithmic scale. epoch from 0 to 3."))
    #expect(text.ranges(of: /<path class="curve c0" d="M[\d. ]+L[\d. ]+L[\d. ]+L[\d. ]+">/).count == 1)
    #expect(text.ranges(of: /<path class="curve c1" d="M[\d. ]+L[\d. ]+">/).count == 1)
    func height(_ name: String) throws -> Double {
      let place = try Regex("<text class=\"name c\\d\" x=\"[\\d.]+\" y=\"([\\d.]+)\">\(name)</text>")
      return try #require(text.firstMatch(of: place)?[1].substring.flatMap { Double($0) })
    }
    #expect(try height("a &lt; b") < height("train"))
    let head = "<th class=\"trailing\" scope=\"col\">epoch</th><th class=\"trailing\" scope=\"col\">"
    #expect(text.contains(head + "train</th>") && text.contains(head + "a &lt; b</th>"))
    #expect(text.ranges(of: "<tr><td").count == 6)
    #expect(text.contains("<td class=\"trailing\">1</td><td class=\"trailing\">6</td>"))
  }

  @Test func aPointWithoutNeighboursIsADot() {
    let points: [Plot.Point] = [
      .init(x: 0, y: 1), .init(x: 1, y: .nan), .init(x: 2, y: 1), .init(x: 3, y: 1),
    ]
    let plot = Plot(
      panels: [.init(title: "C", curves: [.init("C", points: points)], vertical: 0...1)], horizontal: 0...3,
      horizontalLabel: "x")
    #expect(
      html([.plot(plot)]).contains(/<path class="curve c0" d="M[\d.]+ [\d.]+h0M[\d.]+ [\d.]+L[\d.]+ [\d.]+">/)
    )
  }

  @Test func theAuthorsWordsDescribeThePlotWhereThereAreSome() {
    let text = html([.plot(Self.plot)], alternativeText: "A rising line.")
    #expect(text.contains("<desc id=\"cell-1-plot-1-description\">A rising line.</desc>"))
  }

  @Test func aLongCurveIsThinnedWithoutLosingItsPeaks() {
    var points = (0..<100_000).map { Plot.Point(x: Double($0), y: 0.5) }
    points[77_777].y = 1
    let plot = Plot(
      panels: [.init(title: "C", curves: [.init("C", points: points)], vertical: 0...1)],
      horizontal: 0...99_999,
      horizontalLabel: "epoch")
    let text = html([.plot(plot)])
    #expect(text.utf8.count < 60_000)
    #expect(text.contains(/<path class="curve c0" d="[^"]* 30L/))
  }

  @Test func degeneratePlotsAreDrawnWithoutATrap() {
    let wild: [Plot.Point] = [
      .init(x: 0, y: .nan), .init(x: 1, y: .infinity), .init(x: 2, y: -.infinity), .init(x: 3, y: 1e300),
      .init(x: .nan, y: 1), .init(x: .infinity, y: 2),
    ]
    for scale in [Plot.Scale.linear, .log] {
      for points in [wild, [], Array(wild.prefix(1)), wild.reversed()] {
        for range in [0...0, -(.infinity)...(.infinity), -1e308...1e308] as [ClosedRange<Double>] {
          let panel = Plot.Panel(
            title: "t", curves: [.init("c", points: points)], vertical: range, scale: scale)
          let plot = Plot(
            panels: [panel, panel], horizontal: range, horizontalLabel: "", mark: .init(x: 0, reading: "m"))
          #expect(html([.plot(plot)]).contains("<svg"))
        }
      }
    }
    #expect(html([.plot(Plot(panels: [], horizontal: 0...1, horizontalLabel: "x"))]).contains("<svg"))
  }

  @Test func aQuestionFoldsItsAnswerAway() {
    let question = Question(
      "Which < is it?", answer: .choice(["a", "b"], correct: 1), hint: "Look.", explanation: "So.")
    #expect(
      html([.question(question)])
        == "<div class=\"question\" data-kind=\"choice\" data-answer=\"1\"><p class=\"prompt\">Which &lt; is it?</p>"
        + "<ul><li data-place=\"0\"><strong>A</strong> a</li><li data-place=\"1\"><strong>B</strong> b</li></ul>"
        + "<details><summary>Hint</summary><p>Look.</p></details>"
        + "<details><summary>Answer</summary><p><strong>B</strong> · b</p><p>So.</p></details></div>")
  }

  @Test(
    "A question says to the script what is right",
    arguments: [
      (
        Question.Answer.number(Number(0.1 + 0.2, digits: 3), tolerance: Number(0.01)),
        "data-kind=\"number\" data-answer=\"0.30000000000000004\" data-tolerance=\"0.01\""
      ),
      (.text("2×\"3"), "data-kind=\"text\" data-answer=\"2×&quot;3\""),
      (.order(["b", "a"]), "data-kind=\"order\""),
      (.open, ""),
    ])
  func whatIsRight(answer: Question.Answer, attributes: String) {
    let text = html([.question(Question("What?", answer: answer, explanation: "So."))])
    #expect(text.hasPrefix("<div class=\"question\"\(attributes.isEmpty ? "" : " ")\(attributes)>"))
    if case .order = answer {
      #expect(text.contains("<li data-place=\"1\">a</li><li data-place=\"0\">b</li>"))
    }
  }

  @Test func aFigureHoldsItsItemsAndItsCaption() {
    let figure = Figure("2.7", caption: "All", items: [.text("a"), .drawing(.tree(Tree("C", [Tree("y")])))])
    let text = html([.figure(figure)])
    #expect(
      text.hasPrefix(
        "<figure id=\"cell-1-1\"><p class=\"shown\">a</p><div class=\"scroll\" role=\"group\" aria-label=\"tree\""
      ))
    #expect(text.hasSuffix("<figcaption><strong>Figure 2.7.</strong> All</figcaption></figure>"))
  }

  // MARK: Drawings

  @Test func aTreeIsAListOfLists() {
    let tree = Tree("C = \(number: 0.5)", [Tree("y"), Tree("a⁽¹⁾", [Tree("z")])])
    #expect(
      html([.drawing(.tree(tree))]).contains(
        "<ul class=\"tree\"><li>C = 0.5<ul><li>y</li><li>a<sup>(1)</sup><ul><li>z</li></ul></li></ul></li></ul>"
      ))
  }

  private static let diagram = Diagram(
    columns: ["input", "layer 1"],
    nodes: [
      .init("a₀", value: Number(1), column: 0), .init("a₁", value: Number(-2), column: 0, isMarked: true),
      .init("b", value: Number(0.25), column: 1),
    ],
    edges: [.init(from: 0, to: 2), .init(from: 1, to: 2, name: "w₀₁", value: Number(0.5), isMarked: true)],
    omitted: [0: 7])

  @Test func aDiagramIsAPictureOfNodesAndEdgesThatIsDescribedInWords() {
    let text = html([.drawing(.diagram(Self.diagram))])
    #expect(text.contains("aria-labelledby=\"cell-1-drawing-1-title cell-1-drawing-1-description\""))
    #expect(
      text.contains(
        "From left to right: input: a₀ = 1, a₁ = −2, 7 more; layer 1: b = 0.25. Edges: a₁ → b: w₀₁ = 0.5."))
    #expect(text.ranges(of: "class=\"node\"").count == 2)
    #expect(text.ranges(of: "class=\"node marked\"").count == 1)
    #expect(text.ranges(of: "class=\"edge\"").count == 1)
    #expect(text.ranges(of: "class=\"edge marked\"").count == 1)
    #expect(text.ranges(of: "class=\"label marked\"").count == 1)
    #expect(text.contains("⋮ 7 more"))
    #expect(text.contains("<tspan class=\"sub\" dy=\"3.5\">01</tspan><tspan dy=\"-3.5\"> = 0.5</tspan>"))
    #expect(text.contains("<div class=\"scroll\""))
    let described = html([.drawing(.diagram(Self.diagram))], alternativeText: "Two <arrows>.")
    #expect(described.contains("<desc id=\"cell-1-drawing-1-description\">Two &lt;arrows&gt;.</desc>"))
  }

  @Test func numberLinesShowWhatMovesAndFromWhereToWhere() {
    let lines = NumberLines([
      .init("x", range: 0...1, before: Number(0.25), after: Number(0.5)),
      .init("y", range: -1...1, before: Number(5)),
    ])
    let text = html([.drawing(.numberLines(lines))])
    #expect(text.contains("x: 0.25 → 0.5, line from 0 to 1. y: 5, line from −1 to 1."))
    #expect(text.contains("<circle class=\"dot before\" cx=\"25.5%\""))
    #expect(text.contains("<circle class=\"dot after\" cx=\"50%\""))
    #expect(text.contains("<circle class=\"dot after\" cx=\"99%\""))
    #expect(text.ranges(of: "class=\"change\"").count == 1)
  }

  @Test func aNoteStandsBelowItsDrawingAndDoesNotWidenIt() {
    var noted = Self.diagram
    noted.note = "C = ½Σ(a−y)² < \(number: 0.5)"
    let picture = html([.drawing(.diagram(Self.diagram))])
    #expect(
      html([.drawing(.diagram(noted))])
        == "\(picture)<p class=\"note\">C = ½Σ(a−y)<sup>2</sup> &lt; 0.5</p>"
    )
    let rows = [NumberLines.Row("x", range: 0...1, before: Number(0.25))]
    let lines = html([.drawing(.numberLines(NumberLines(rows)))])
    #expect(
      html([.drawing(.numberLines(NumberLines(rows, note: "C")))])
        == "\(lines)<p class=\"note\">C</p>")
  }

  @Test func barsOfBlocksAreDrawn() {
    let table = Table(
      columns: [.init("bar"), .init("n")],
      rows: [[Line([.bar(share: 5.0 / 48)]), "█ x"], [Line([.bar(share: -1.0 / 12)]), "█"]])
    let text = html([.table(table)])
    #expect(
      text.contains("<td><span class=\"bar-of\" aria-hidden=\"true\" style=\"width:12px\"></span></td>"))
    #expect(
      text.contains(
        "<td><span class=\"bar-of negative\" aria-hidden=\"true\" style=\"width:9.6px\"></span></td>"))
    // What an author writes stays as it is.
    #expect(text.contains("<td>█ x</td>") && text.contains("<td>█</td>"))
  }

  @Test func drawingsWithoutAnythingToDrawAreDrawnWithoutATrap() {
    for drawing: Drawing in [
      .diagram(Diagram(columns: [], nodes: [], edges: [])),
      .diagram(Diagram(columns: ["", ""], nodes: [], edges: [], omitted: [0: 3, 1: 0])),
      .numberLines(NumberLines([])),
      .numberLines(NumberLines([.init("x", range: 0...0, before: Number(.nan), after: Number(.infinity))])),
      .tree(Tree("")),
    ] {
      #expect(!html([.drawing(drawing)]).contains("nan"))
    }
  }
}
