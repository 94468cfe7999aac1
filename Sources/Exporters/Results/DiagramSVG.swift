import Display
import DisplayText

/// Nodes in columns with edges between them, as a picture.
///
/// Across, places are shares of the width; down, they are pixels. So letters keep their size, and columns draw
/// together where there is little room.
struct DiagramSVG {
  private let diagram: Diagram
  private let headings: [RaisedText]
  private let names: [RaisedText]
  private let nodeWidth: Double
  private let nodeHeight: Double
  private let rowHeight: Double
  /// The nodes of each column from top to bottom; nil where others are left out.
  private let columns: [[Int?]]

  init(_ diagram: Diagram) {
    self.diagram = diagram
    headings = diagram.columns.map { RaisedText($0) }
    names = diagram.nodes.map { RaisedText($0.name) }
    let values = diagram.nodes.compactMap { $0.value.map { RaisedText($0.text).width } }
    nodeWidth = max((names.map(\.width) + values).max() ?? 0, 24) + 18
    nodeHeight = values.isEmpty ? 28 : 40
    rowHeight = nodeHeight + (diagram.edges.contains { Self.label(of: $0, in: diagram) != nil } ? 26 : 14)
    columns = diagram.columns.indices.map { column in
      var rows: [Int?] = diagram.nodes.indices.filter { diagram.nodes[$0].column == column }
      if diagram.omitted[column, default: 0] > 0 { rows.insert(nil, at: max(rows.count - 1, 0)) }
      return rows
    }
  }

  /// What stands at an edge: its name and its number, where it is marked or all have something to tell.
  private static func label(of edge: Diagram.Edge, in diagram: Diagram) -> RaisedText? {
    guard edge.isMarked || diagram.listsEdges else { return nil }
    let name = edge.name.inlines.isEmpty ? nil : edge.name
    let number = edge.value.map { Line($0.text) }
    let text = [name, number].compactMap(\.self)
    guard let first = text.first else { return nil }
    return RaisedText(text.dropFirst().reduce(first) { $0 + " = " + $1 })
  }

  /// A name and a number, such as `w1 = 0.8`.
  private static func words(_ name: Line, _ value: Number?) -> String {
    let name = HarmlessText.lines(name.plainText).joined(separator: " ")
    return [name.isEmpty ? nil : name, value?.text].compactMap(\.self).joined(separator: " = ")
  }

  // MARK: Places

  private var hasHeadings: Bool { headings.contains { !$0.runs.isEmpty } }

  private var top: Double { hasHeadings ? 30 : 6 }

  private var rows: Int { columns.map(\.count).max() ?? 0 }

  var height: Double { top + Double(rows) * rowHeight }

  /// The least width in which nothing overlaps.
  var width: Double {
    let labels = diagram.edges.compactMap { Self.label(of: $0, in: diagram)?.width }
    let gap = labels.max().map { $0 * 0.9 + 10 } ?? 34
    let pitch = max(nodeWidth + gap, headings.map { $0.width + 14 }.max() ?? 0)
    return nodeWidth + 8 + Double(max(columns.count - 1, 0)) * pitch
  }

  /// How far across a column stands, in hundredths of the width.
  private func across(_ column: Int) -> Double {
    guard columns.count > 1 else { return 50 }
    let margin = (nodeWidth + 8) / 2 / width * 100
    return margin + Double(column) / Double(columns.count - 1) * (100 - 2 * margin)
  }

  private func percent(_ share: Double) -> String { PlotGeometry.text(share) + "%" }

  private func down(_ column: Int, _ row: Int) -> Double {
    top + (Double(rows - columns[column].count) / 2 + Double(row) + 0.5) * rowHeight
  }

  /// The middle of a node.
  private func place(_ node: Int) -> (x: Double, y: Double) {
    let column = diagram.nodes[node].column
    return (across(column), down(column, columns[column].firstIndex(of: node) ?? 0))
  }

  // MARK: Words

  var title: String { diagram.nodes.contains { $0.name.plainText == "C" } ? "Network" : "Diagram" }

  /// The nodes column by column, and the edges that have something to tell.
  var description: String {
    func node(_ index: Int) -> String { Self.words(diagram.nodes[index].name, nil) }
    let parts = columns.indices.map { column in
      let heading = Self.words(diagram.columns[column], nil)
      var nodes = columns[column].compactMap { index in
        index.map { Self.words(diagram.nodes[$0].name, diagram.nodes[$0].value) }
      }
      if let omitted = diagram.omitted[column], omitted > 0 { nodes.append("\(omitted) more") }
      return (heading.isEmpty ? "" : heading + ": ") + nodes.joined(separator: ", ")
    }
    let edges = diagram.edges.compactMap { edge -> String? in
      guard Self.label(of: edge, in: diagram) != nil else { return nil }
      return "\(node(edge.from)) → \(node(edge.to)): \(Self.words(edge.name, edge.value))"
    }
    return "From left to right: " + parts.joined(separator: "; ") + "."
      + (edges.isEmpty ? "" : " Edges: " + edges.joined(separator: "; ") + ".")
  }

  // MARK: Elements

  /// - Parameter arrow: names the head of an arrow; unique on the page.
  func nodes(arrow: String) -> [HTMLNode] {
    let head = HTMLNode.element(
      "marker",
      [
        HTMLAttribute("id", arrow), HTMLAttribute("markerUnits", "userSpaceOnUse"),
        HTMLAttribute("markerWidth", "8"), HTMLAttribute("markerHeight", "8"), HTMLAttribute("refX", "4"),
        HTMLAttribute("refY", "4"), HTMLAttribute("orient", "auto"),
      ], [.element("path", [HTMLAttribute("d", "M0 0L8 4L0 8z")])])
    var nodes: [HTMLNode] = [.element("defs", [head])]
    for (column, heading) in headings.enumerated() where !heading.runs.isEmpty {
      nodes.append(heading.svg(x: percent(across(column)), y: 16, class: "heading"))
    }
    let plain = diagram.edges.filter { !$0.isMarked }
    let marked = diagram.edges.filter(\.isMarked)
    nodes += (plain + marked).map { line($0, arrow: arrow) }
    nodes += diagram.nodes.indices.map(self.node)
    for (column, rows) in columns.enumerated() {
      guard let row = rows.firstIndex(of: nil), let omitted = diagram.omitted[column] else { continue }
      nodes.append(
        RaisedText("⋮ \(omitted) more").svg(
          x: percent(across(column)), y: down(column, row) + 4, class: "omitted"))
    }
    return nodes + (plain + marked).compactMap(label)
  }

  private func line(_ edge: Diagram.Edge, arrow: String) -> HTMLNode {
    let (from, to) = (place(edge.from), place(edge.to))
    // The head of the arrow stands in the middle, where no node hides it.
    let points = [from, (x: (from.x + to.x) / 2, y: (from.y + to.y) / 2), to]
    let type = edge.isMarked ? "edge marked" : "edge"
    return .element(
      "g", class: type,
      zip(points, points.dropFirst()).enumerated().map { index, ends in
        var attributes = [
          HTMLAttribute("x1", percent(ends.0.x)), HTMLAttribute("y1", PlotGeometry.text(ends.0.y)),
          HTMLAttribute("x2", percent(ends.1.x)), HTMLAttribute("y2", PlotGeometry.text(ends.1.y)),
        ]
        if index == 0, edge.isMarked || diagram.listsEdges {
          attributes.append(HTMLAttribute("marker-end", "url(#\(arrow))"))
        }
        return .element("line", attributes)
      })
  }

  /// Where edges fan out their words stand near their ends, else near their beginnings, so that they keep apart.
  private func label(_ edge: Diagram.Edge) -> HTMLNode? {
    guard let text = Self.label(of: edge, in: diagram) else { return nil }
    let (from, to) = (place(edge.from), place(edge.to))
    let others = diagram.edges.filter { $0 != edge && Self.label(of: $0, in: diagram) != nil }
    let fansOut = others.contains { $0.from == edge.from }
    let fansIn = others.contains { $0.to == edge.to }
    let share = from.y == to.y || fansOut == fansIn && !fansOut ? 0.5 : fansOut ? (fansIn ? 0.32 : 0.6) : 0.4
    let x = from.x + share * (to.x - from.x)
    let y = from.y + share * (to.y - from.y) - 6
    return text.svg(x: percent(x), y: y, class: edge.isMarked ? "label marked" : "label")
  }

  private func node(_ index: Int) -> HTMLNode {
    let node = diagram.nodes[index]
    let (x, y) = place(index)
    let box = HTMLNode.element(
      "rect",
      [
        HTMLAttribute("x", PlotGeometry.text(-nodeWidth / 2)),
        HTMLAttribute("y", PlotGeometry.text(-nodeHeight / 2)),
        HTMLAttribute("width", PlotGeometry.text(nodeWidth)),
        HTMLAttribute("height", PlotGeometry.text(nodeHeight)),
        HTMLAttribute("rx", PlotGeometry.text(min(nodeHeight, nodeWidth) / 2)),
      ])
    var children = [box, names[index].svg(x: "0", y: node.value == nil ? 4.5 : -2, class: "name")]
    if let value = node.value {
      children.append(RaisedText(value.text).svg(x: "0", y: 13, class: "value"))
    }
    return .element(
      "svg", class: node.isMarked ? "node marked" : "node",
      [HTMLAttribute("x", percent(x)), HTMLAttribute("y", PlotGeometry.text(y))], children)
  }
}
