public import Backprop
public import Display
import LinearAlgebra

extension FanOut: Displayable {
  /// The terms of each neuron, and below them their sum.
  public var displayItems: [DisplayItem] {
    let conventions = Nabla.conventions.values
    let rows = neurons.flatMap { neuron -> [[Line]] in
      let notation = Notation(isChain: neuron.isInChain, conventions)
      return neuron.terms.map { term in
        let product = Formula.product([
          notation.name(term.weightPlace, term.weight), notation.name(term.errorPlace, term.error),
        ])
        let factors = [
          Number(term.weight, reference: .init(term.weightPlace)),
          Number(term.error, reference: .init(term.errorPlace)),
        ]
        return [
          Line(notation.name(neuron.activation)), Line(product), Nabla.product(of: factors),
          Line(term.product),
        ]
      } + [
        [
          Line(notation.derivative(.C, by: neuron.activation)).strong, "sum", "", Line(neuron.sum).strong,
        ]
      ]
    }
    let table = Table(
      columns: [
        Table.Column("neuron"), Table.Column("term"), Table.Column("numbers"),
        Table.Column("product", .trailing),
      ], rows: rows)
    let (j, k) = (conventions.letters.destination, conventions.letters.source)
    func symbol(_ letter: String, _ indices: [String], _ layer: Int) -> Formula {
      .symbol(.init(letter, indices: indices.map { .letter($0) }, layer: layer))
    }
    let one = Formula.equation([
      .derivative(.init(.named("C"), by: symbol("a", [k], layer))),
      .total(over: j, .product([symbol("w", [j, k], layer + 1), symbol("δ", [j], layer + 1)], .space)),
    ])
    let all = Notation(isChain: false, conventions).upstream(layer, isLast: false)
    return [.table(table), .text("\(one), or \(all) · cost \(cost.symbolic)")]
  }
}

extension ForwardTrace: Displayable {
  /// A row for each step, then the whole in one formula.
  public var displayItems: [DisplayItem] {
    let conventions = Nabla.conventions.values
    let notation = Notation(isChain: false, conventions)
    let rows = steps.map { step -> [Line] in
      [
        "\(step.number)", Line(notation.name(step.place)),
        Line(notation.forward(step.place, step.activation)),
        Line(step.shapes), step.value.line,
      ]
    }
    let table = Table(
      columns: [
        Table.Column("step", .trailing), Table.Column("quantity"), Table.Column("formula"),
        Table.Column("sizes"), Table.Column("value", .trailing),
      ],
      rows: [
        ["0", Line(notation.name(.all(.a, layer: 0))), Line(notation.input), "\(x.count)", x.line]
      ] + rows)
    return [.table(table), .text(Line(.equation([.symbol(.init("ŷ", .vector)), symbolic(conventions)])))]
  }
}
