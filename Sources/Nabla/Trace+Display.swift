public import Backprop
public import Display
import LinearAlgebra

extension Trace: Displayable {
  /// A row for each step; the matrices of BP4 follow as grids.
  public var displayItems: [DisplayItem] {
    let conventions = Nabla.conventions.values
    let explaining = GradientExplaining(gradients, conventions)
    let notation = explaining.notation
    let rows = steps.enumerated().map { index, step -> [Line] in
      var row: [Line] = [
        "\(index + 1)", Line(step.equation.rawValue), Line(notation.name(step.place)),
        Line(step.symbolic(conventions)),
      ]
      switch step.result {
      case .vector(let vector):
        row += [
          step.numbers(explaining), vector.line { explaining.explanation(of: step.equation, step.layer, $0) },
        ]
      case .matrix(let matrix): row += [step.numbers(explaining), Line("\(matrix.shape), below")]
      }
      return row
    }
    let table = Table(
      columns: [
        Table.Column("#", .trailing), Table.Column("equation"), Table.Column("quantity"),
        Table.Column("formula"),
        Table.Column("numbers"), Table.Column("value", .trailing),
      ], rows: rows)
    var items: [DisplayItem] = [.table(table)]
    for step in steps {
      guard case .matrix(let matrix) = step.result else { continue }
      items.append(
        .text("\(step.equation.rawValue) · \(notation.name(step.place)) = \(step.symbolic(conventions))"))
      items += matrix.items { explaining.dW(step.layer, $0, $1) }
    }
    items.append(.text(gradients.closingLine(notation)))
    return items
  }
}

extension Trace.Step {
  /// The operands in numbers, such as `[0.1, 0.2] ⊙ [0.25, 0.2]`.
  fileprivate func numbers(_ explaining: GradientExplaining) -> Line {
    let ℓ = layer
    if equation == .BP4, operands.count == 2 {
      return operands[0].value.line { explaining.delta(ℓ, $0) } + " "
        + operands[1].value.line { ℓ > 1 ? explaining.pass.a(ℓ - 1, $0) : nil } + "ᵀ"
    }
    let upstream = operands.first?.value.line { explaining.upstream(ℓ, $0) } ?? ""
    guard operands.count == 2 else { return upstream }
    return upstream + " ⊙ " + operands[1].value.line { explaining.pass.slope(ℓ, $0) }
  }
}

extension OperationCount: Displayable {
  /// A row for each model of cost.
  public var displayItems: [DisplayItem] {
    let rows = Model.allCases.map { model -> [Line] in
      let additions = additions(model)
      return [
        Line(model.name), "\(multiplications(model))", additions == 0 ? "—" : "\(additions)",
        Line(
          Double(multiplications(model)) / Double(max(multiplications(.backprop), 1)), digits: 4) + "×",
      ]
    }
    let table = Table(
      columns: [
        Table.Column("way to the gradient"), Table.Column("multiplications", .trailing),
        Table.Column("additions", .trailing), Table.Column("to backprop", .trailing),
      ], rows: rows)
    let line: Line = """
      \(name) · \(strong: "\(weights)") weights, \(parameters) parameters · \
      \(paths) paths · \(passes) forward passes for finite differences · one operation = one multiplication of \
      two factors
      """
    return [.table(table), .text(line)]
  }
}
