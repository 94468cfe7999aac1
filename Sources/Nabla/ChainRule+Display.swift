public import Backprop
public import Display
import LinearAlgebra

extension ChainRule: Displayable {
  /// One path factor by factor, or several paths with their products and the sum.
  public var displayItems: [DisplayItem] {
    paths.count == 1 ? chainItems(paths[0]) : pathItems
  }

  private func chainItems(_ path: Path) -> [DisplayItem] {
    let products = path.runningProducts
    let rows = path.factors.enumerated().map { index, factor -> [Line] in
      [
        "\(index + 1)", factor.isShared ? Line(factor.name).strong : Line(factor.name), Line(factor.formula),
        Line(factor.value), Line(products[index]),
      ]
    }
    let table = Table(
      columns: [
        Table.Column("#", .trailing), Table.Column("factor"), Table.Column("formula"),
        Table.Column("value", .trailing), Table.Column("running product", .trailing),
      ], rows: rows)
    let closing: Line = """
      ∂C/∂\(name) = \(product(of: path.factors.map(\.value))) = \(strong: Line(value)) \
      (bold = shared with ∂C/∂\(sharedWith), their product is \(sharedProduct)) · cost \(cost.formula)
      """
    return [.table(table), .text(closing)]
  }

  private var pathItems: [DisplayItem] {
    let rows = pathRows(paths.map { ($0.stations, $0.factors.map(\.value), $0.product) }, total: value)
    let closing: Line = """
      ∂C/∂\(name) = \(strong: Line(value)), the sum over \(paths.count) paths · cost \(cost.formula)
      """
    return [.table(pathTable(rows, "factors")), .text(closing)]
  }
}

extension Paths: Displayable {
  /// A row for each path with the derivatives along it, and the sum.
  public var displayItems: [DisplayItem] {
    let rows = pathRows(paths.map { ($0.stations, $0.edges, $0.product) }, total: total)
    return [.table(pathTable(rows, "edge derivatives"))]
  }
}

/// A row for each of the first 64 paths, one for the rest, and the sum.
private func pathRows(
  _ paths: [(stations: [String], edges: [Double], product: Double)], total: Double
) -> [[Line]] {
  var rows = paths.prefix(64).map { path -> [Line] in
    [Line(path.stations.joined(separator: " → ")), product(of: path.edges), Line(path.product)]
  }
  let rest = paths.dropFirst(64)
  if !rest.isEmpty {
    rows.append(["\(rest.count) more paths", "", Line(rest.reduce(0) { $0 + $1.product })])
  }
  rows.append([Line("sum over paths").strong, "", Line(total).strong])
  return rows
}

private func pathTable(_ rows: [[Line]], _ header: String) -> Table {
  Table(
    columns: [Table.Column("path"), Table.Column(Line(header)), Table.Column("product", .trailing)],
    rows: rows)
}

/// `2 · (−0.5)`: a negative factor stands in parentheses.
private func product(of factors: [Double]) -> Line {
  var line = Line()
  for (index, factor) in factors.enumerated() {
    if index > 0 { line = line + " · " }
    line = line + (factor < 0 ? "(\(number: factor))" : "\(number: factor)")
  }
  return line
}
