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
        Line([.number(Number(factor.value, explanation: factor.explanation))]),
        Line([.number(Number(products[index], explanation: path.explanation(upTo: index)))]),
      ]
    }
    let table = Table(
      columns: [
        Table.Column("#", .trailing), Table.Column("factor"), Table.Column("formula"),
        Table.Column("value", .trailing), Table.Column("running product", .trailing),
      ], rows: rows)
    let closing: Line = """
      ∂C/∂\(name) = \(product(of: path.factors.map { ($0.value, $0.explanation) })) = \(strong: total) \
      (bold = shared with ∂C/∂\(sharedWith), their product is \(sharedProduct)) · cost \(cost.formula)
      """
    return [.table(table), .text(closing + note(on: kinks))]
  }

  private var pathItems: [DisplayItem] {
    let rows = pathRows(
      paths.map { path in
        PathRow(
          stations: path.stations, edges: path.factors.map { ($0.value, $0.explanation) },
          product: path.product, arithmetic: path.expression)
      }, total: value, name: "∂C/∂\(name)")
    let closing: Line = """
      ∂C/∂\(name) = \(strong: total), the sum over \(paths.count) paths · cost \(cost.formula)
      """
    return [.table(pathTable(rows, "factors")), .text(closing + note(on: kinks))]
  }

  private var total: Line {
    let explanation = Explanation("∂C/∂\(name)", .sum(shortened(paths.map(\.expression), noun: "paths")))
    return Line([.number(Number(value, explanation: explanation))])
  }
}

extension ChainRule.Factor {
  /// The formula with numbers.
  fileprivate var explanation: Explanation {
    Explanation(
      Line(name),
      .term(
        Line(formula), numbers: substituting(operands.map { ($0.name, $0.value) }, in: formula), value: value)
    )
  }
}

extension ChainRule.Path {
  fileprivate var expression: Explanation.Expression {
    .product(factors.map { .quantity($0.name, $0.value) })
  }

  /// The product of the factors up to one of them.
  fileprivate func explanation(upTo index: Int) -> Explanation {
    Explanation(
      index == 0 ? "the first factor" : "the first \(index + 1) factors",
      .product(factors[...index].map { .quantity($0.name, $0.value) }))
  }
}

extension Paths: Displayable {
  /// A row for each path with the derivatives along it, and the sum; the cost, where the paths end at one.
  public var displayItems: [DisplayItem] {
    let rows = pathRows(
      paths.map { path in
        PathRow(
          stations: path.stations, edges: path.edges.map { ($0, nil) }, product: path.product,
          arithmetic: .product(
            zip(path.edges, zip(path.stations.dropFirst(), path.stations)).map { edge, ends in
              .quantity("∂\(ends.0)/∂\(ends.1)", edge)
            }))
      }, total: total,
      name: "∂\(paths.first?.stations.last ?? "")/∂\(paths.first?.stations.first ?? "")")
    let table = DisplayItem.table(pathTable(rows, "edge derivatives"))
    return cost.map { [table, .text("cost \($0.formula)" + note(on: kinks))] } ?? [table]
  }
}

private struct PathRow {
  var stations: [String]
  /// The derivatives along the path.
  var edges: [(Double, Explanation?)]
  var product: Double
  /// What gives the product.
  var arithmetic: Explanation.Expression
}

/// A row for each of the first 64 paths, one for the rest, and the sum.
private func pathRows(_ paths: [PathRow], total: Double, name: String) -> [[Line]] {
  var rows = paths.prefix(64).map { path -> [Line] in
    let stations = path.stations.joined(separator: " → ")
    let explanation = Explanation("along \(stations)", path.arithmetic)
    return [
      Line(stations), product(of: path.edges),
      Line([.number(Number(path.product, explanation: explanation))]),
    ]
  }
  let rest = paths.dropFirst(64)
  if !rest.isEmpty {
    rows.append(["\(rest.count) more paths", "", Line(rest.reduce(0) { $0 + $1.product })])
  }
  let sum = Explanation(Line(name), .sum(shortened(paths.map(\.arithmetic), noun: "paths")))
  rows.append([
    Line("sum over paths").strong, "", Line([.number(Number(total, explanation: sum))]).strong,
  ])
  return rows
}

private func pathTable(_ rows: [[Line]], _ header: String) -> Table {
  Table(
    columns: [Table.Column("path"), Table.Column(Line(header)), Table.Column("product", .trailing)],
    rows: rows)
}

/// `2 · (−0.5)`: a negative factor stands in parentheses.
private func product(of factors: [(Double, Explanation?)]) -> Line {
  var line = Line()
  for (index, (factor, explanation)) in factors.enumerated() {
    if index > 0 { line = line + " · " }
    let number = Line([.number(Number(factor, explanation: explanation))])
    line = line + (factor < 0 ? "(" + number + ")" : number)
  }
  return line
}
