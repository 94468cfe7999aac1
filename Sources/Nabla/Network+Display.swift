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
        Table.Column("ℓ", .trailing), Table.Column("layer"), Table.Column("in → out"), Table.Column("σ"),
        Table.Column("shape of W"), Table.Column("params", .trailing),
      ], rows: rows)
    var line: Line = "\(strong: "\(parameterCount)") parameters · cost \(cost.formula) · L = \(layers.count)"
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
    let explaining = PassExplaining(self)
    var rows: [[Line]] = [["a⁽⁰⁾", "x", a[0].line]]
    for ℓ in z.indices {
      let (here, before) = (superscript(ℓ), superscript(ℓ - 1))
      rows.append([
        "z\(here)", "W\(here)a\(before) + b\(here)", z[ℓ].line { explaining.z(ℓ, $0) },
      ])
      rows.append([
        "a\(here)", "\(activations[ℓ].symbol)(z\(here))", a[ℓ].line { explaining.a(ℓ, $0) },
      ])
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
    let explaining = GradientExplaining(self)
    var rows: [[Line]] = [
      ["", "∂C/∂a\(superscript(L))", "∇ₐC", dA[L].line { explaining.upstream(L, $0) }]
    ]
    for ℓ in delta.indices.reversed() {
      let (here, behind) = (superscript(ℓ), superscript(ℓ + 1))
      let upstream = ℓ == L ? "∇ₐC" : "(W\(behind))ᵀδ\(behind)"
      let formula = pass.activations[ℓ].errorFormula(upstream, layer: ℓ)
      rows.append([
        ℓ == L ? "BP1" : "BP2", "δ\(here)", Line(formula), delta[ℓ].line { explaining.delta(ℓ, $0) },
      ])
    }
    for ℓ in db.indices {
      rows.append([
        "BP3", "∂C/∂b\(superscript(ℓ))", "δ\(superscript(ℓ))", db[ℓ].line { explaining.db(ℓ, $0) },
      ])
    }
    let table = Table(
      columns: [
        Table.Column("equation"), Table.Column("quantity"), Table.Column("formula"),
        Table.Column("value", .trailing),
      ], rows: rows)
    var items: [DisplayItem] = [.table(table)]
    for ℓ in dW.indices {
      let before = ℓ == 1 ? "x" : "a\(superscript(ℓ - 1))"
      items.append(.text("BP4 · ∂C/∂W\(superscript(ℓ)) = δ\(superscript(ℓ))(\(before))ᵀ"))
      items += dW[ℓ].items { explaining.dW(ℓ, $0, $1) }
    }
    items.append(.text(closingLine))
    return items
  }

  /// The cost, its formula, the norm, the route where it is not backprop, and what stood in for a derivative.
  package var closingLine: Line {
    let route: Line = method == .backprop ? "" : " · by \(method.name)"
    return "C = \(number: C) · cost \(cost.formula) · ‖∇C‖ = \(number: norm)" + route
      + note(on: pass.kinks)
  }
}
