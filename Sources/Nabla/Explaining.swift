import Backprop
import Display
import DisplayText
import LinearAlgebra

typealias Expression = Explanation.Expression

/// Tells how the entries of a forward pass came to be.
struct PassExplaining {
  let pass: ForwardPass
  let notation: Notation

  init(_ pass: ForwardPass) {
    self.pass = pass
    notation = Notation(isChain: pass.a.allSatisfy { $0.count == 1 })
  }

  /// The weighted input of neuron `j`: Σ w_jk a_k + b_j.
  func z(_ ℓ: Int, _ j: Int) -> Explanation {
    let inputs = pass.a[ℓ - 1]
    let products = inputs.indices.map { k in
      Expression.product([
        .quantity(notation.w(ℓ, to: j, from: k), pass.W[ℓ][j, k]),
        .quantity(notation.a(ℓ - 1, at: k), inputs[k]),
      ])
    }
    let bias = Expression.quantity(notation.b(ℓ, at: j), pass.b[ℓ][j])
    return Explanation(Line(notation.z(ℓ, at: j)), .sum(shortened(products, noun: "products") + [bias]))
  }

  /// The activation of neuron `j`: σ(z_j); for softmax, of all z of the layer. That of the input is given.
  func a(_ ℓ: Int, _ j: Int) -> Explanation? {
    guard ℓ > 0 else { return nil }
    let activation = pass.activations[ℓ]
    let name = notation.a(ℓ, at: j)
    if activation.isElementwise {
      return Explanation(
        Line(name), applied(activation.symbol, to: notation.z(ℓ, at: j), pass.z[ℓ][j], value: pass.a[ℓ][j]))
    }
    let formula = "\(activation.symbol)(z\(superscript(ℓ))), entry \(j + conventions.indexBase.rawValue)"
    return Explanation(
      Line(name), .term(Line(formula), numbers: Line(activation.symbol) + pass.z[ℓ].line, value: pass.a[ℓ][j])
    )
  }

  /// σ′(z_j) of an elementwise activation.
  func slope(_ ℓ: Int, _ j: Int) -> Explanation? {
    let symbol = pass.activations[ℓ].symbol + "′"
    let z = notation.z(ℓ, at: j)
    guard let value = try? pass.activations[ℓ].derivativeOrThrow(pass.z[ℓ][j]) else { return nil }
    return Explanation("\(symbol)(\(z))", applied(symbol, to: z, pass.z[ℓ][j], value: value))
  }

  private func applied(_ symbol: String, to name: String, _ argument: Double, value: Double) -> Expression {
    .term("\(symbol)(\(name))", numbers: "\(symbol)(\(number: argument))", value: value)
  }
}

/// Tells how the entries of a backward pass came to be, by the four equations.
///
/// Gradients that another route found are not explained by the equations, since they do not come from them.
struct GradientExplaining {
  let pass: PassExplaining
  private let gradients: Gradients
  private let isByBackprop: Bool

  init(_ gradients: Gradients) {
    self.gradients = gradients
    pass = PassExplaining(gradients.pass)
    isByBackprop = gradients.method == .backprop
  }

  private var notation: Notation { pass.notation }
  private var L: Int { gradients.pass.L }

  /// An entry of the vector that BP1, BP2 or BP3 gives.
  func explanation(of equation: Trace.Step.Equation, _ ℓ: Int, _ j: Int) -> Explanation? {
    equation == .BP3 ? db(ℓ, j) : delta(ℓ, j)
  }

  /// ∂C/∂a_j: the derivative of the cost in the last layer, else Σ w_ij δ_i over the layer behind.
  func upstream(_ ℓ: Int, _ j: Int) -> Explanation? {
    guard isByBackprop else { return nil }
    return Explanation(upstreamName(ℓ, j), upstreamExpression(ℓ, j))
  }

  /// δ_j: ∂C/∂a_j times σ′(z_j).
  func delta(_ ℓ: Int, _ j: Int) -> Explanation? {
    guard isByBackprop, let expression = deltaExpression(ℓ, j) else { return nil }
    return Explanation(Line(deltaName(ℓ, j)), expression)
  }

  /// ∂C/∂b_j, which is δ_j.
  func db(_ ℓ: Int, _ j: Int) -> Explanation? {
    guard isByBackprop else { return nil }
    return Explanation("∂C/∂\(notation.b(ℓ, at: j))", .quantity(deltaName(ℓ, j), gradients.delta[ℓ][j]))
  }

  /// ∂C/∂w_jk: δ_j a_k.
  func dW(_ ℓ: Int, _ j: Int, _ k: Int) -> Explanation? {
    guard isByBackprop else { return nil }
    return Explanation(
      "∂C/∂\(notation.w(ℓ, to: j, from: k))",
      .product([
        .quantity(deltaName(ℓ, j), gradients.delta[ℓ][j]),
        .quantity(notation.a(ℓ - 1, at: k), gradients.pass.a[ℓ - 1][k]),
      ]))
  }

  private func deltaName(_ ℓ: Int, _ j: Int) -> String {
    notation.isChain ? "δ\(superscript(ℓ))" : "δ\(subscripted(j))\(superscript(ℓ))"
  }

  private func upstreamName(_ ℓ: Int, _ j: Int) -> Line { "∂C/∂\(notation.a(ℓ, at: j))" }

  private func upstreamExpression(_ ℓ: Int, _ j: Int) -> Expression {
    let a = notation.a(ℓ, at: j)
    guard ℓ < L else {
      let y = notation.y(at: j)
      let formula = gradients.cost.derivativeFormula(a: a, y: y)
      let operands = [
        (a, gradients.pass.a[L][j]), (y, gradients.target[j]), ("n", Double(gradients.target.count)),
      ]
      return .term(
        Line(formula), numbers: substituting(operands, in: formula), value: gradients.dA[L][j])
    }
    let products = gradients.delta[ℓ + 1].indices.map { i in
      Expression.product([
        .quantity(notation.w(ℓ + 1, to: i, from: j), gradients.pass.W[ℓ + 1][i, j]),
        .quantity(deltaName(ℓ + 1, i), gradients.delta[ℓ + 1][i]),
      ])
    }
    return .sum(shortened(products, noun: "paths"), name: upstreamName(ℓ, j))
  }

  private func deltaExpression(_ ℓ: Int, _ j: Int) -> Expression? {
    let activation = gradients.pass.activations[ℓ]
    let (a, y) = (gradients.pass.a[ℓ], gradients.target)
    if ℓ == L, gradients.cost.cancelsDerivative(of: activation) {
      // σ′ cancels against the cost's denominator; for softmax Σy = 1 in every distribution.
      let total = activation.isElementwise ? 1 : y.elements.reduce(0, +)
      let output = Expression.quantity(notation.a(ℓ, at: j), a[j])
      let target = notation.y(at: j)
      return .sum([
        total == 1 ? output : .product([output, .quantity("Σ\(notation.isChain ? "y" : "yᵢ")", total)]),
        .term("−\(target)", numbers: Line(-y[j]), value: -y[j]),
      ])
    }
    if activation.isElementwise {
      return pass.slope(ℓ, j).map { .product([upstreamExpression(ℓ, j), $0.expression]) }
    }
    let products = a.indices.map { i -> Expression in
      let (aᵢ, aⱼ) = (notation.a(ℓ, at: i), notation.a(ℓ, at: j))
      let formula = i == j ? "\(aⱼ)(1 − \(aⱼ))" : "−\(aᵢ)\(aⱼ)"
      let slope = Expression.term(
        Line(formula), numbers: substituting([(aᵢ, a[i]), (aⱼ, a[j])], in: formula),
        value: i == j ? a[j] * (1 - a[j]) : -a[i] * a[j])
      return .product([
        .term(upstreamName(ℓ, i), numbers: Line(gradients.dA[ℓ][i]), value: gradients.dA[ℓ][i]), slope,
      ])
    }
    return .sum(shortened(products, noun: "paths"))
  }
}

/// The addends that can be read: of more than 16 the first 8, and the rest in one.
func shortened(_ addends: [Expression], noun: String) -> [Expression] {
  guard addends.count > 16 else { return addends }
  let rest = addends.dropFirst(8)
  let sum = rest.reduce(0) { $0 + $1.value }
  return addends.prefix(8) + [.term("\(rest.count) more \(noun)", numbers: Line(sum), value: sum)]
}

/// A formula with numbers in the place of the names that stand in it.
///
/// A number is put in parentheses where it is negative, or where names that stand side by side are multiplied.
func substituting(_ operands: [(name: String, value: Double)], in formula: String) -> Line {
  let operands = operands.sorted { $0.name.count > $1.name.count }
  var line = Line()
  var rest = Substring(formula)
  var before: Character?
  while let next = rest.first {
    guard let operand = operands.first(where: { rest.hasPrefix($0.name) }) else {
      line = line + Line(String(next))
      before = next
      rest = rest.dropFirst()
      continue
    }
    rest = rest.dropFirst(operand.name.count)
    let isMultiplied =
      before.map { !" (−/".contains($0) } ?? false || rest.first.map { !" )/(,".contains($0) } ?? false
    let needsParentheses = isMultiplied || (operand.value < 0 && formula != operand.name)
    line = line + (needsParentheses ? "(\(number: operand.value))" : Line(operand.value))
    before = needsParentheses ? ")" : "0"
  }
  return line
}
