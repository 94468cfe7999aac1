public import Backprop
public import Display
import LinearAlgebra

extension FanOut: Displayable {
  /// The terms of each neuron, and below them their sum.
  public var displayItems: [DisplayItem] {
    let rows = neurons.flatMap { neuron -> [[Line]] in
      neuron.terms.map { term in
        [
          Line(neuron.name), Line("\(term.weightName) · \(term.errorName)"),
          factors(term), Line(term.product),
        ]
      } + [[Line("∂C/∂\(neuron.name)").strong, "sum", "", Line(neuron.sum).strong]]
    }
    let table = Table(
      columns: [
        Table.Column("neuron"), Table.Column("term"), Table.Column("numbers"),
        Table.Column("product", .trailing),
      ], rows: rows)
    let (j, k) = (conventions.letters.destination, conventions.letters.source)
    let (here, behind) = (superscript(layer), superscript(layer + 1))
    let (ofJ, ofK, ofBoth) = (subscripted("\(j)"), subscripted("\(k)"), subscripted("\(j)\(k)"))
    let sum: Line = """
      ∂C/∂a\(ofK)\(here) = Σ\(ofJ) w\(ofBoth)\(behind) δ\(ofJ)\(behind), or (W\(behind))ᵀδ\(behind) · \
      cost \(cost.formula)
      """
    return [.table(table), .text(sum)]
  }

  private func factors(_ term: Term) -> Line {
    func shown(_ number: Double) -> Line { number < 0 ? "(\(number: number))" : "\(number: number)" }
    return shown(term.weight) + " · " + shown(term.error)
  }
}

extension ForwardTrace: Displayable {
  /// A row for each step, then the whole in one formula.
  public var displayItems: [DisplayItem] {
    let rows = steps.map { step -> [Line] in
      [
        "\(step.number)", Line(step.quantity), Line(step.formula), Line(step.shapes), step.value.line,
      ]
    }
    let table = Table(
      columns: [
        Table.Column("step", .trailing), Table.Column("quantity"), Table.Column("formula"),
        Table.Column("sizes"), Table.Column("value", .trailing),
      ], rows: [["0", "a⁽⁰⁾", "x", "\(x.count)", x.line]] + rows)
    return [.table(table), .text("ŷ = " + Line(formula))]
  }
}
