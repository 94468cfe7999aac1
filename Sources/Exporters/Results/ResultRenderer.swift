import Display
import DisplayText

/// Turns what a cell shows into HTML.
struct ResultRenderer {
  /// Makes names within the page unique.
  var identifier: String
  /// What the cell's figures show, in the author's words.
  var alternativeText: String?

  private var links: ExplanationLinks { ExplanationLinks(prefix: identifier) }

  /// The items in order; checks that follow one another stand in one list.
  ///
  /// How the numbers of an item came to be stands below it, each explanation once.
  func nodes(_ items: [DisplayItem]) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    var explained: Set<String> = []
    var checks: [CheckResult] = []
    func endChecks() {
      if !checks.isEmpty { nodes.append(.element("ul", class: "checks", checks.map(check))) }
      checks = []
    }
    for (index, item) in items.enumerated() {
      if case .check(let result) = item {
        checks.append(result)
        continue
      }
      endChecks()
      nodes += node(item, index)
      let explanations = item.explanations.filter { explained.insert(links.anchor(of: $0)).inserted }
      if !explanations.isEmpty {
        nodes.append(.element("div", class: "explanations", explanations.map(links.node)))
      }
    }
    endChecks()
    return nodes
  }

  private func node(_ item: DisplayItem, _ index: Int) -> [HTMLNode] {
    switch item {
    case .text(let line): return [.element("p", class: "shown", HTMLNode.line(line, links))]
    case .printed(let text):
      var lines = HarmlessText.lines(text)
      if lines.last == "" { lines.removeLast() }
      guard !lines.isEmpty else { return [] }
      return [
        .element(
          "pre", class: "printed", [HTMLAttribute("tabindex", "0")], [.text(lines.joined(separator: "\n"))])
      ]
    case .table(let table): return table.columns.isEmpty ? [] : [.table(table, links)]
    case .matrix(let grid): return [.matrix(grid, links)]
    case .plot(let plot): return [figure(plot, identifier: "\(identifier)-plot-\(index + 1)")]
    case .check: return []
    case .question(let question): return [QuestionHTML.node(question)]
    case .figure(let figure):
      let inner = ResultRenderer(
        identifier: "\(identifier)-\(index + 1)", alternativeText: alternativeText)
      return [
        .element(
          "figure", [HTMLAttribute("id", inner.identifier)],
          inner.nodes(figure.items) + [.element("figcaption", HTMLNode.line(figure.title))])
      ]
    case .drawing(let drawing):
      let html = DrawingHTML(
        identifier: "\(identifier)-drawing-\(index + 1)", alternativeText: alternativeText)
      return html.nodes(drawing)
    }
  }

  // MARK: Checks

  private func check(_ result: CheckResult) -> HTMLNode {
    let verdict = HTMLNode.element(
      "span", class: "sign",
      [HTMLAttribute("role", "img"), HTMLAttribute("aria-label", result.holds ? "holds" : "fails")],
      [.text(result.sign)])
    var evidence: [HTMLNode] = []
    if let words = result.evidence { evidence = [" ", .element("span", class: "evidence", [.text(words)])] }
    let claim = HTMLNode.element("span", class: "claim", HTMLNode.line(Line(result.claim)))
    return .element("li", class: result.holds ? "holds" : "fails", [verdict, " ", claim] + evidence)
  }

  // MARK: Plots

  private func figure(_ plot: Plot, identifier: String) -> HTMLNode {
    let picture = PlotSVG(plot, identifier: identifier, description: alternativeText).node()
    let reading = plot.mark.map { mark in
      HTMLNode.element(
        "p", class: "reading",
        [.element("span", class: "marker", [HTMLAttribute("aria-hidden", "true")], ["▲"]), " "]
          + HTMLNode.line(mark.reading))
    }
    let data = HTMLNode.element(
      "details", class: "data",
      [.element("summary", ["Data of this plot"])] + plot.panels.map { dataTable($0, of: plot) })
    return .element("div", class: "figure", [picture] + [reading, data].compactMap(\.self))
  }

  /// Points of the curves, at most 25 of them and evenly chosen, with the first and the last.
  private func dataTable(_ panel: Plot.Panel, of plot: Plot) -> HTMLNode {
    let shared = Set(panel.curves.map { $0.points.map(\.x) }).count == 1
    let groups = shared ? [panel.curves] : panel.curves.map { [$0] }
    let tables = groups.map { curves in
      let count = curves.first?.points.count ?? 0
      let rows = Self.spread(count, limit: 25).map { row in
        [Line(curves[0].points[row].x)] + curves.map { Line($0.points[row].y) }
      }
      return HTMLNode.table(
        Table(
          columns: [Table.Column(Line(plot.horizontalLabel), .trailing)]
            + curves.map { Table.Column(Line($0.name), .trailing) }, rows: rows))
    }
    return .element("div", class: "data-tables", tables)
  }

  private static func spread(_ count: Int, limit: Int) -> [Int] {
    guard count > limit else { return Array(0..<count) }
    return (0..<limit).map { $0 * (count - 1) / (limit - 1) }
  }
}
