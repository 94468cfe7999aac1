import Display
import DisplayText

/// A plot as a picture that scales: axes, curves, the mark with the tangent there.
struct PlotSVG {
  let plot: Plot
  let geometry: PlotGeometry
  /// Makes names within the page unique.
  private let identifier: String
  private let description: String

  init(_ plot: Plot, identifier: String, description: String? = nil) {
    self.plot = plot
    self.identifier = identifier
    geometry = PlotGeometry(plot)
    self.description = description ?? Self.description(of: plot)
  }

  static func title(of plot: Plot) -> String {
    let titles = plot.panels.map(\.title).joined(separator: " and ")
    return plot.horizontalLabel.isEmpty ? titles : "\(titles) over \(plot.horizontalLabel)"
  }

  /// What is seen, in words.
  private static func description(of plot: Plot) -> String {
    let range = plot.horizontal
    var sentences = plot.panels.map { panel in
      if panel.isPlane { return Self.description(ofPlane: panel) }
      let names = panel.curves.map(\.name).joined(separator: ", ")
      let values = panel.curves.flatMap(\.points).map(\.y).filter(\.isFinite)
      let low = Number(values.min() ?? 0, digits: 4).text
      let high = Number(values.max() ?? 0, digits: 4).text
      let scale = panel.scale == .log ? ", logarithmic scale" : ""
      return "\(panel.title): \(names) from \(low) to \(high)\(scale)."
    }
    let ends = "\(Number(range.lowerBound, digits: 4).text) to \(Number(range.upperBound, digits: 4).text)"
    sentences.append(
      "\(plot.horizontalLabel.isEmpty ? "Horizontal axis" : plot.horizontalLabel) from \(ends).")
    if let mark = plot.mark { sentences.append("Marked: \(mark.reading.plainText).") }
    return sentences.joined(separator: " ")
  }

  func node() -> HTMLNode {
    let size = "0 0 \(PlotGeometry.text(geometry.width)) \(PlotGeometry.text(geometry.height))"
    let attributes = [
      HTMLAttribute("viewBox", size), HTMLAttribute("role", "img"),
      HTMLAttribute("aria-labelledby", "\(identifier)-title \(identifier)-description"),
    ]
    let title = HTMLNode.element(
      "title", [HTMLAttribute("id", "\(identifier)-title")], [.text(Self.title(of: plot))])
    let words = HTMLNode.element(
      "desc", [HTMLAttribute("id", "\(identifier)-description")], [.text(description)])
    let panels = plot.panels.indices.map(panel)
    return .element(
      "svg", class: "plot", attributes, [title, words] + panels + [horizontalAxis()] + markLabel())
  }

  // MARK: Panels

  private func panel(_ index: Int) -> HTMLNode {
    let panel = plot.panels[index]
    let (top, bottom) = geometry.vertical(ofPanel: index)
    let clip = "\(identifier)-clip-\(index)"
    var nodes: [HTMLNode] = [
      text(panel.title, x: geometry.left, y: top - 12, class: "panel-title"),
      .element(
        "clipPath", [HTMLAttribute("id", clip)],
        [
          .element(
            "rect",
            place([
              ("x", geometry.left - 2), ("y", top - 3), ("width", geometry.right - geometry.left + 4),
              ("height", bottom - top + 6),
            ]))
        ]),
    ]
    if let regions = panel.regions { nodes += regionNodes(regions, inPanel: index) }
    for tick in PlotGeometry.verticalTicks(panel) {
      guard let y = geometry.y(tick, inPanel: index) else { continue }
      nodes.append(line(geometry.left, y, geometry.right, y, class: "grid"))
      nodes.append(text(Number(tick, digits: 4).text, x: geometry.left - 9, y: y + 4.5, class: "tick y"))
    }
    nodes.append(line(geometry.left, bottom, geometry.right, bottom, class: "axis"))
    for tick in geometry.horizontalTicks {
      nodes.append(line(geometry.x(tick), bottom, geometry.x(tick), bottom + 5, class: "axis"))
    }
    if let x = markX { nodes.append(line(x, top, x, bottom, class: "guide")) }
    var clipped = panel.curves.indices.map { curve(panel.curves[$0], inPanel: index, number: $0) }
    if index == 0, let mark = plot.mark { clipped += tangents(at: mark.x, inPanel: index) }
    nodes.append(.element("g", [HTMLAttribute("clip-path", "url(#\(clip))")], clipped))
    nodes += names(ofPanel: index) + dots(inPanel: index)
    return .element("g", nodes)
  }

  private func curve(_ curve: Plot.Curve, inPanel index: Int, number: Int) -> HTMLNode {
    switch curve.style {
    case .line: return path(curve, inPanel: index, number: number)
    case .points: return signs(curve, inPanel: index, number: number)
    case .bars(let width): return bars(curve, width: width, inPanel: index, number: number)
    }
  }

  private func path(_ curve: Plot.Curve, inPanel index: Int, number: Int) -> HTMLNode {
    var path = ""
    var stretch = 0
    func lift() {
      // A point that nothing leads to or from is a line of no length, which its round ends make a dot.
      if stretch == 1 { path += "h0" }
      stretch = 0
    }
    for point in thinned(curve.points) {
      guard point.x.isFinite, let y = geometry.y(point.y, inPanel: index) else {
        lift()
        continue
      }
      // Far outside the panel a line need not go on; it is cut off there anyway.
      let clamped = min(max(y, -2_000), 4_000)
      path +=
        "\(stretch > 0 ? "L" : "M")\(PlotGeometry.text(geometry.x(point.x))) \(PlotGeometry.text(clamped))"
      stretch += 1
    }
    lift()
    return .element("path", class: "curve c\(number % 4)", [HTMLAttribute("d", path)])
  }

  /// The first, lowest, highest and last point of each column of the picture, where there are more.
  private func thinned(_ points: [Plot.Point]) -> [Plot.Point] {
    guard points.count > 800 else { return points }
    var kept: [Plot.Point] = []
    var column: [Plot.Point] = []
    func end() {
      let low = column.indices.min { column[$0].y < column[$1].y }
      let high = column.indices.max { column[$0].y < column[$1].y }
      let wanted = Set([column.indices.first, low, high, column.indices.last].compactMap(\.self))
      kept += wanted.sorted().map { column[$0] }
      column = []
    }
    for point in points where point.x.isFinite && point.y.isFinite {
      if let first = column.first, geometry.x(first.x).rounded(.down) != geometry.x(point.x).rounded(.down) {
        end()
      }
      column.append(point)
    }
    end()
    return kept
  }

  // MARK: The mark

  private var markX: Double? {
    guard let mark = plot.mark, plot.drawnHorizontal.contains(mark.x) else { return nil }
    return geometry.x(mark.x)
  }

  private func dots(inPanel index: Int) -> [HTMLNode] {
    guard let mark = plot.mark, let x = markX else { return [] }
    return plot.panels[index].curves.indices.compactMap { number in
      let curve = plot.panels[index].curves[number]
      guard let point = PlotGeometry.point(on: curve, at: mark.x), let y = geometry.y(point.y, inPanel: index)
      else {
        return nil
      }
      return .element("circle", class: "dot c\(number % 4)", place([("cx", x), ("cy", y), ("r", 4.5)]))
    }
  }

  private func tangents(at x: Double, inPanel index: Int) -> [HTMLNode] {
    let panel = plot.panels[index]
    guard panel.scale == .linear, plot.panels.count > 1, markX != nil else { return [] }
    return panel.curves.compactMap { curve in
      guard let point = PlotGeometry.point(on: curve, at: x) else { return nil }
      let reach = (plot.drawnHorizontal.upperBound - plot.drawnHorizontal.lowerBound) * 0.16
      guard let from = geometry.y(point.y - reach * point.slope, inPanel: index),
        let to = geometry.y(point.y + reach * point.slope, inPanel: index)
      else { return nil }
      return line(geometry.x(x - reach), from, geometry.x(x + reach), to, class: "tangent")
    }
  }

  private func markLabel() -> [HTMLNode] {
    guard let x = markX else { return [] }
    let y = geometry.bottom
    let points = [(x, y + 1), (x - 5, y + 10), (x + 5, y + 10)]
      .map { "\(PlotGeometry.text($0.0)),\(PlotGeometry.text($0.1))" }.joined(separator: " ")
    return [.element("polygon", class: "marker", [HTMLAttribute("points", points)])]
  }

  // MARK: Labels

  private func horizontalAxis() -> HTMLNode {
    var nodes = geometry.horizontalTicks.map { tick in
      text(Number(tick).text, x: geometry.x(tick), y: geometry.bottom + 23, class: "tick x")
    }
    nodes.append(text(plot.horizontalLabel, x: geometry.right, y: geometry.bottom + 40, class: "axis-name"))
    return .element("g", nodes)
  }

  /// The name of each of several curves where it ends, moved apart where they would overlap.
  private func names(ofPanel index: Int) -> [HTMLNode] {
    let curves = plot.panels[index].curves
    guard curves.count > 1 else { return [] }
    if plot.panels[index].isPlane { return legend(ofPanel: index) }
    let places = curves.indices.compactMap { number -> (number: Int, y: Double)? in
      guard let last = curves[number].points.last, let y = geometry.y(last.y, inPanel: index) else {
        return nil
      }
      let (top, bottom) = geometry.vertical(ofPanel: index)
      return (number, min(max(y, top), bottom))
    }.sorted { $0.y < $1.y }
    var last = -Double.infinity
    return places.map { place in
      last = max(place.y, last + 16)
      return text(
        curves[place.number].name, x: geometry.right + 7, y: last + 4.5, class: "name c\(place.number % 4)")
    }
  }

  // MARK: Elements

  func text(_ text: String, x: Double, y: Double, class type: String) -> HTMLNode {
    .element("text", class: type, place([("x", x), ("y", y)]), [.text(text)])
  }

  private func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, class type: String) -> HTMLNode {
    .element("line", class: type, place([("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2)]))
  }

  func place(_ values: [(String, Double)]) -> [HTMLAttribute] {
    values.map { HTMLAttribute($0.0, PlotGeometry.text($0.1)) }
  }
}
