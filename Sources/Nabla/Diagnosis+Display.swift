public import Backprop
public import Display
import LinearAlgebra

extension Diagnosis: Displayable {
  /// A row for each layer, then the cost and where the first number that is not finite appears.
  public var displayItems: [DisplayItem] {
    let conventions = Nabla.conventions.values
    let gradient = Formula.derivative(.init(.named("C"), by: .symbol(.init("W", .matrix))))
    let rows = layers.map { layer -> [Line] in
      [
        "\(layer.layer)", Line(layer.activation.name), Line(layer.deltaNorm, digits: 4),
        Line(layer.ratioToLast, digits: 3), Line(layer.gradientNorm, digits: 4),
        layer.updateRatio.map { Line($0, digits: 3) } ?? "—",
        layer.saturation.map { Line(100 * $0, digits: 3) + " %" } ?? "—",
        layer.dead.isEmpty ? "—" : "\(layer.dead.count)",
        Line(layer.activationMean, digits: 3) + " ± " + Line(layer.activationDeviation, digits: 3),
      ]
    }
    let table = Table(
      columns: [
        Table.Column(Line(.named("ℓ")), .trailing), Table.Column("σ"),
        Table.Column("mean \(Formula.norm(.symbol(.init("δ", .vector))))", .trailing),
        Table.Column("to last", .trailing), Table.Column(Line(.norm(gradient)), .trailing),
        Table.Column("log₁₀ update/weight", .trailing), Table.Column("saturated", .trailing),
        Table.Column("dead", .trailing), Table.Column("\(Formula.named("a")), mean ± deviation", .trailing),
      ], rows: rows)
    let line: Line =
      "\(Formula.named("C")) = \(number: C) · cost \(Reduction.mean.symbolic(cost, conventions))"
    guard let nonFinite else { return [.table(table), .text(line)] }
    return [
      .table(table), .text(line),
      .text(("The first number that is not finite: \(nonFinite.line(conventions))." as Line).strong),
    ]
  }
}

extension ConfusionTable: Displayable {
  /// Actual classes in rows, predicted ones in columns, and the accuracy.
  public var displayItems: [DisplayItem] {
    let headers = (0..<classes).map { Line(String($0)) }
    let grid = MatrixGrid(
      corner: "actual \\ predicted", rowHeaders: headers, columnHeaders: headers,
      rows: counts.map { $0.map { Number(Double($0), digits: 15) } })
    return [.matrix(grid), .text("accuracy \(number: accuracy) on \(counted(total, "example", "examples"))")]
  }
}
