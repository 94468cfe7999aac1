public import Backprop
public import Display
import LinearAlgebra

extension Layers: Displayable where Element: Displayable {
  /// Each layer's thing under its symbol, such as `b⁽¹⁾ = [0.1, −0.2]`.
  public var displayItems: [DisplayItem] {
    let conventions = Nabla.conventions.values
    return indices.flatMap { ℓ -> [DisplayItem] in
      let name = Line(self.name(ℓ, conventions))
      let items = self[ℓ].displayItems
      if items.count == 1, case .text(let line) = items[0] { return [.text(name + " = " + line)] }
      return [.text(name)] + items
    }
  }
}

extension DatasetGradients: Displayable {
  /// The bias and weight gradients of every layer, then the cost with its reduction.
  public var displayItems: [DisplayItem] {
    let route: Line = averaging == .inTheCost ? "" : " · averaged after the backward pass"
    let conventions = Nabla.conventions.values
    let explaining = DatasetExplaining(self, conventions)
    let notation = Notation(isChain: isChain, conventions)
    let biases = db.indices.map { ℓ in
      DisplayItem.text(Line(notation.name(.all(.db, layer: ℓ))) + " = " + db[ℓ].line { explaining.db(ℓ, $0) })
    }
    let weights = dW.indices.flatMap { ℓ in
      [.text(Line(notation.name(.all(.dW, layer: ℓ))))] + dW[ℓ].items { explaining.dW(ℓ, $0, $1) }
    }
    let kinks: Line =
      kinkCount == 0 ? "" : " · \(counted(kinkCount, "weighted input", "weighted inputs")) at a kink"
    return biases + weights + [
      .text(
        """
        \(notation.name(.C)) = \(number: C) · cost \(reduction.symbolic(cost, conventions)), \
        \(Formula.named("N")) = \(count) · \(Formula.norm(.operated("∇", notation.name(.C)))) = \
        \(number: norm)\(route)\(kinks)
        """)
    ]
  }
}

extension DatasetGradients {
  /// Whether every layer of the network, the input too, has one neuron.
  var isChain: Bool { dW.allSatisfy { $0.rows == 1 && $0.columns == 1 } }
}

extension Example: Displayable {
  /// `x = [1, 0], y = [1]`.
  public var displayItems: [DisplayItem] {
    [
      .text(
        "\(Formula.symbol(.init("x", .vector))) = \(x.line), \(Formula.symbol(.init("y", .vector))) = \(y.line)"
      )
    ]
  }
}

extension Dataset: Displayable {
  /// A row for each of the first 16 examples, and how many there are.
  public var displayItems: [DisplayItem] {
    let rows = prefix(16).enumerated().map {
      ["\($0.offset)", $0.element.x.line, $0.element.y.line] as [Line]
    }
    let table = Table(
      columns: [
        Table.Column("example", .trailing), Table.Column(Line(.symbol(.init("x", .vector))), .trailing),
        Table.Column(Line(.symbol(.init("y", .vector))), .trailing),
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
    [.text(name.map { "\(Formula.named($0)) = \(number: data)" } ?? Line(data))]
  }
}

extension Dual: Displayable {
  /// `4 + 3ε`.
  public var displayItems: [DisplayItem] {
    let sign = derivative < 0 ? "−" : "+"
    return [.text("\(number: value) \(sign) \(number: abs(derivative))ε")]
  }
}
