public import Backprop
public import Display
import LinearAlgebra

extension ChainRule: Displayable {
  /// One path factor by factor, or several paths with their products and the sum.
  public var displayItems: [DisplayItem] {
    let conventions = Nabla.conventions.values
    return paths.count == 1 ? chainItems(paths[0], conventions) : pathItems(conventions)
  }

  private func chainItems(_ path: Path, _ conventions: Conventions.Values) -> [DisplayItem] {
    let notation = notation(conventions)
    let products = path.runningProducts
    let rows = path.factors.enumerated().map { index, factor -> [Line] in
      let name = Line(factor.symbolicName(conventions))
      return [
        "\(index + 1)", factor.isShared ? name.marked : name, Line(factor.symbolic(conventions)),
        Line([.number(Number(factor.value, explanation: factor.explanation(conventions)))]),
        Line([.number(Number(products[index], explanation: path.explanation(upTo: index, conventions)))]),
      ]
    }
    let table = Table(
      columns: [
        Table.Column("#", .trailing), Table.Column("factor"), Table.Column("formula"),
        Table.Column("value", .trailing), Table.Column("running product", .trailing),
      ], rows: rows)
    let factors = product(
      of: path.factors.map { Number($0.value, explanation: $0.explanation(conventions)) })
    let closing: Line = """
      \(notation.derivative(.C, by: parameter.quantity)) = \(factors) = \(strong: total(conventions)) \
      (\(Line([.mark])) = shared with \(notation.derivative(.C, by: partner)), their product is \
      \(notation.name(sharedErrors))) · cost \(cost.symbolic)
      """
    return [.table(table), .text(closing + note(on: kinks, notation))]
  }

  private func pathItems(_ conventions: Conventions.Values) -> [DisplayItem] {
    let name = notation(conventions).derivative(.C, by: parameter.quantity)
    let rows = pathRows(
      paths.map { path in
        PathRow(
          stations: path.places.map { notation(conventions).name($0) },
          edges: path.factors.map { Number($0.value, explanation: $0.explanation(conventions)) },
          product: path.product, arithmetic: path.arithmetic(conventions))
      }, total: value, name: name)
    let closing: Line = """
      \(name) = \(strong: total(conventions)), the sum over \(paths.count) paths · cost \(cost.symbolic)
      """
    return [.table(pathTable(rows, "factors")), .text(closing + note(on: kinks, notation(conventions)))]
  }

  private func total(_ conventions: Conventions.Values) -> Line {
    let name = notation(conventions).derivative(.C, by: parameter.quantity)
    let sum = Formula.sum(shortened(paths.map { $0.arithmetic(conventions) }, noun: "paths"))
    return Line([.number(Number(value, explanation: Explanation(name, sum, value: value)))])
  }
}

extension ChainRule.Path {
  /// The product of the factors by their names.
  fileprivate func arithmetic(_ conventions: Conventions.Values) -> Formula {
    .product(factors.map { $0.symbolicName(conventions) })
  }

  /// The product of the factors up to one of them.
  fileprivate func explanation(upTo index: Int, _ conventions: Conventions.Values) -> Explanation {
    Explanation(
      .words(index == 0 ? "the first factor" : "the first \(index + 1) factors"),
      .product(factors[...index].map { $0.symbolicName(conventions) }), value: runningProducts[index])
  }
}

extension Paths: Displayable {
  /// A row for each path with the derivatives along it, and the sum; the cost, where the paths end at one.
  public var displayItems: [DisplayItem] {
    let conventions = Nabla.conventions.values
    let rows = pathRows(
      paths.map { path in
        PathRow(
          stations: path.places.map { $0.name(conventions) }, edges: path.edges.map { Number($0) },
          product: path.product,
          arithmetic: .product(
            zip(path.edges, zip(path.places.dropFirst(), path.places)).map { edge, ends in
              ends.0.derivative(by: ends.1, edge, conventions)
            }))
      }, total: total, name: name(conventions))
    let table = DisplayItem.table(pathTable(rows, "edge derivatives"))
    let notation = Notation(isChain: isInChain, conventions)
    return cost.map { [table, .text("cost \($0.symbolic)" + note(on: kinks, notation))] } ?? [table]
  }

  private var isInChain: Bool {
    if case .quantity(_, let isInChain)? = paths.first?.places.first { isInChain } else { false }
  }

  /// The derivative of the end with respect to the start.
  private func name(_ conventions: Conventions.Values) -> Formula {
    guard let path = paths.first, let start = path.places.first, let end = path.places.last else {
      return .words("sum")
    }
    return end.derivative(by: start, nil, conventions)
  }
}

private struct PathRow {
  var stations: [Formula]
  /// The derivatives along the path.
  var edges: [Number]
  var product: Double
  /// What gives the product.
  var arithmetic: Formula
}

/// A row for each of the first 64 paths, one for the rest, and the sum.
private func pathRows(_ paths: [PathRow], total: Double, name: Formula) -> [[Line]] {
  var rows = paths.prefix(64).map { path -> [Line] in
    let way = Formula.route(path.stations)
    let explanation = Explanation(.route(along: path.stations), path.arithmetic, value: path.product)
    return [
      Line(way), product(of: path.edges), Line([.number(Number(path.product, explanation: explanation))]),
    ]
  }
  let rest = paths.dropFirst(64)
  if !rest.isEmpty {
    rows.append(["\(rest.count) more paths", "", Line(rest.reduce(0) { $0 + $1.product })])
  }
  let sum = Explanation(name, .sum(shortened(paths.map(\.arithmetic), noun: "paths")), value: total)
  rows.append([
    Line("sum over paths").strong, "", Line([.number(Number(total, explanation: sum))]).strong,
  ])
  return rows
}

extension Formula {
  /// `along x → u → y`.
  fileprivate static func route(along stations: [Formula]) -> Formula {
    .operated("along ", .route(stations))
  }
}

private func pathTable(_ rows: [[Line]], _ header: String) -> Table {
  Table(
    columns: [Table.Column("path"), Table.Column(Line(header)), Table.Column("product", .trailing)],
    rows: rows)
}
