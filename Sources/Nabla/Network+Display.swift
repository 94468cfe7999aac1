public import Backprop
public import Display
import LinearAlgebra

extension NetworkSummary: Displayable {
  /// A row for each layer, then the number of parameters, the cost and the depth.
  public var displayItems: [DisplayItem] {
    let rows = layers.map { layer -> [Line] in
      [
        "\(layer.layer)", "Dense", "\(layer.inputs) → \(layer.outputs)", Line(layer.activation.name),
        "\(layer.outputs)×\(layer.inputs)", "\(layer.parameterCount)",
      ]
    }
    let table = Table(
      columns: [
        Table.Column(Line(.named("ℓ")), .trailing), Table.Column("layer"), Table.Column("in → out"),
        Table.Column("σ"), Table.Column("shape of \(Formula.named("W"))"), Table.Column("params", .trailing),
      ], rows: rows)
    var line: Line =
      "\(strong: "\(parameterCount)") parameters · cost \(cost.symbolic) · \(Formula.named("L")) = \(layers.count)"
    if let seed { line = line + " · seed \(seed)" }
    return [.table(table), .text(line)]
  }
}

extension Network: Displayable {
  /// The same as the summary's.
  public var displayItems: [DisplayItem] { summary.displayItems }
}

extension ForwardPass: Displayable {
  /// z and a of every layer, with their formulas.
  public var displayItems: [DisplayItem] {
    let explaining = PassExplaining(self, conventions.values)
    let notation = explaining.notation
    func row(_ quantity: Quantity, _ formula: Formula, _ value: Line) -> [Line] {
      [Line(notation.name(quantity)), Line(formula), value]
    }
    var rows = [row(.all(.a, layer: 0), notation.input, a[0].line)]
    for ℓ in z.indices {
      let (z, a) = (Quantity.all(.z, layer: ℓ), Quantity.all(.a, layer: ℓ))
      rows.append(
        row(z, notation.forward(z, activations[ℓ]), self.z[ℓ].line { explaining.z(ℓ, $0) }))
      rows.append(
        row(a, notation.forward(a, activations[ℓ]), self.a[ℓ].line { explaining.a(ℓ, $0) }))
    }
    let table = Table(
      columns: [Table.Column("quantity"), Table.Column("formula"), Table.Column("value", .trailing)],
      rows: rows)
    return [.table(table)]
  }
}

extension Gradients: Displayable {
  /// The errors and bias gradients by BP1 to BP3, each weight gradient by BP4 as a grid, and the cost.
  public var displayItems: [DisplayItem] {
    let L = delta.endIndex - 1
    let explaining = GradientExplaining(self, conventions.values)
    let notation = explaining.notation
    func whole(_ kind: Quantity.Kind, _ ℓ: Int) -> Line { Line(notation.name(.all(kind, layer: ℓ))) }
    var rows: [[Line]] = [
      [
        "", whole(.dA, L), Line(notation.upstream(L, isLast: true)),
        dA[L].line { explaining.upstream(L, $0) },
      ]
    ]
    for ℓ in delta.indices.reversed() {
      let upstream = notation.upstream(ℓ, isLast: ℓ == L)
      rows.append([
        ℓ == L ? "BP1" : "BP2", whole(.delta, ℓ),
        Line(pass.activations[ℓ].errorFormula(upstream, layer: ℓ, notation)),
        delta[ℓ].line { explaining.delta(ℓ, $0) },
      ])
    }
    for ℓ in db.indices {
      rows.append(["BP3", whole(.db, ℓ), whole(.delta, ℓ), db[ℓ].line { explaining.db(ℓ, $0) }])
    }
    let table = Table(
      columns: [
        Table.Column("equation"), Table.Column("quantity"), Table.Column("formula"),
        Table.Column("value", .trailing),
      ], rows: rows)
    var items: [DisplayItem] = [.table(table)]
    for ℓ in dW.indices {
      let product = Formula.product(
        [notation.name(.all(.delta, layer: ℓ)), .transpose(notation.layerInput(ℓ - 1))], .none)
      items.append(.text("BP4 · \(whole(.dW, ℓ)) = \(product)"))
      items += dW[ℓ].items { explaining.dW(ℓ, $0, $1) }
    }
    items.append(.text(closingLine(notation)))
    return items
  }

  /// The cost, its formula, the norm, the route where it is not backprop, and what stood in for a derivative.
  func closingLine(_ notation: Notation) -> Line {
    let route: Line = method == .backprop ? "" : " · by \(method.name)"
    let gradient = Formula.norm(.operated("∇", notation.name(.C)))
    return "\(notation.name(.C)) = \(number: C) · cost \(cost.symbolic) · \(gradient) = \(number: norm)"
      + route
      + note(on: pass.kinks, notation)
  }
}
