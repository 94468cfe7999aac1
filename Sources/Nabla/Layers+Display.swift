public import Backprop
public import Display
import LinearAlgebra

extension Layers: Displayable where Element: Displayable {
  /// Each layer's thing under its symbol, such as `b⁽¹⁾ = [0.1, −0.2]`.
  public var displayItems: [DisplayItem] {
    indices.flatMap { ℓ -> [DisplayItem] in
      let name = "\(symbol)\(superscript(ℓ))"
      let items = self[ℓ].displayItems
      if items.count == 1, case .text(let line) = items[0] { return [.text("\(name) = " + line)] }
      return [.text(Line(name))] + items
    }
  }
}

extension DatasetGradients: Displayable {
  /// The bias and weight gradients of every layer, then the cost with its reduction.
  public var displayItems: [DisplayItem] {
    let route: Line = averaging == .inTheCost ? "" : " · averaged after the backward pass"
    let explaining = DatasetExplaining(self)
    let biases = db.indices.map { ℓ in
      DisplayItem.text("∂C/∂b\(superscript(ℓ)) = " + db[ℓ].line { explaining.db(ℓ, $0) })
    }
    let weights = dW.indices.flatMap { ℓ in
      [.text("∂C/∂W\(superscript(ℓ))")] + dW[ℓ].items { explaining.dW(ℓ, $0, $1) }
    }
    let kinks: Line =
      kinkCount == 0 ? "" : " · \(counted(kinkCount, "weighted input", "weighted inputs")) at a kink"
    return biases + weights + [
      .text(
        "C = \(number: C) · cost \(reduction.formula)\(cost.formula), N = \(count) · ‖∇C‖ = \(number: norm)"
          + route + kinks)
    ]
  }
}

extension Example: Displayable {
  /// `x = [1, 0], y = [1]`.
  public var displayItems: [DisplayItem] { [.text("x = \(x.line), y = \(y.line)")] }
}

extension Dataset: Displayable {
  /// A row for each of the first 16 examples, and how many there are.
  public var displayItems: [DisplayItem] {
    let rows = prefix(16).enumerated().map {
      ["\($0.offset)", $0.element.x.line, $0.element.y.line] as [Line]
    }
    let table = Table(
      columns: [
        Table.Column("example", .trailing), Table.Column("x", .trailing), Table.Column("y", .trailing),
      ], rows: rows)
    let counts: Line = """
      \(strong: "\(count)") \(count == 1 ? "example" : "examples") · \(counted(inputs.columns, "input", "inputs")) \
      · \(counted(targets.columns, "target", "targets"))
      """
    return [.table(table), .text(counts)]
  }
}

extension Value: Displayable {
  /// `y = 2`, or the number alone where the value has no name.
  public var displayItems: [DisplayItem] {
    [.text(name.map { "\($0) = \(number: data)" } ?? Line(data))]
  }
}

extension Dual: Displayable {
  /// `4 + 3ε`.
  public var displayItems: [DisplayItem] {
    let sign = derivative < 0 ? "−" : "+"
    return [.text("\(number: value) \(sign) \(number: abs(derivative))ε")]
  }
}
