import Backprop
import Display
import LinearAlgebra

/// Tells how the entries of a forward pass came to be.
struct PassExplaining {
  let pass: ForwardPass
  let notation: Notation

  init(_ pass: ForwardPass, _ conventions: Conventions.Values) {
    self.pass = pass
    notation = Notation(isChain: pass.isChain, conventions)
  }

  /// The activation of a neuron by its symbol, with its value.
  func activation(_ ℓ: Int, _ k: Int) -> Formula { notation.name(.a(layer: ℓ, at: k), pass.a[ℓ][k]) }

  /// The weighted input of neuron `j`: Σ w_jk a_k + b_j.
  func z(_ ℓ: Int, _ j: Int) -> Explanation {
    let products = pass.a[ℓ - 1].indices.map { k in
      Formula.product([
        notation.name(.w(layer: ℓ, to: j, from: k), pass.W[ℓ][j, k]), activation(ℓ - 1, k),
      ])
    }
    let bias = notation.name(.b(layer: ℓ, at: j), pass.b[ℓ][j])
    return Explanation(
      notation.name(.z(layer: ℓ, at: j)), .sum(shortened(products, noun: "products") + [bias]),
      value: pass.z[ℓ][j])
  }

  /// The activation of neuron `j`: σ(z_j); for softmax, an entry of that of all z of the layer. The input is given.
  func a(_ ℓ: Int, _ j: Int) -> Explanation? {
    guard ℓ > 0 else { return nil }
    let activation = pass.activations[ℓ]
    let formula: Formula =
      activation.isElementwise
      ? .application(activation.function, [notation.name(.z(layer: ℓ, at: j), pass.z[ℓ][j])])
      : .entry(
        .application(activation.function, [notation.name(.all(.z, layer: ℓ), pass.z[ℓ])]), at: j,
        index: notation.index(j))
    return Explanation(notation.name(.a(layer: ℓ, at: j)), formula, value: pass.a[ℓ][j])
  }

  /// σ′(z_j) of an elementwise activation.
  func slope(_ ℓ: Int, _ j: Int) -> Explanation? {
    let activation = pass.activations[ℓ]
    guard let value = try? activation.derivativeOrThrow(pass.z[ℓ][j]) else { return nil }
    return Explanation(
      .application(activation.slope, [notation.name(.z(layer: ℓ, at: j))]),
      .application(activation.slope, [notation.name(.z(layer: ℓ, at: j), pass.z[ℓ][j])]), value: value)
  }
}

/// Tells how the entries of a backward pass came to be, by the four equations.
///
/// Gradients that another route found are not explained by the equations, since they do not come from them.
struct GradientExplaining {
  let pass: PassExplaining
  private let gradients: Gradients
  private let isByBackprop: Bool

  init(_ gradients: Gradients, _ conventions: Conventions.Values) {
    self.gradients = gradients
    pass = PassExplaining(gradients.pass, conventions)
    isByBackprop = gradients.method == .backprop
  }

  var notation: Notation { pass.notation }
  private var L: Int { gradients.pass.L }

  /// An entry of the vector that BP1, BP2 or BP3 gives.
  func explanation(of equation: Trace.Step.Equation, _ ℓ: Int, _ j: Int) -> Explanation? {
    equation == .BP3 ? db(ℓ, j) : delta(ℓ, j)
  }

  /// ∂C/∂a_j: the derivative of the cost in the last layer, else Σ w_ij δ_i over the layer behind.
  func upstream(_ ℓ: Int, _ j: Int) -> Explanation? {
    guard isByBackprop else { return nil }
    return Explanation(
      notation.name(.dA(layer: ℓ, at: j)), upstreamFormula(ℓ, j), value: gradients.dA[ℓ][j])
  }

  /// δ_j: ∂C/∂a_j times σ′(z_j).
  func delta(_ ℓ: Int, _ j: Int) -> Explanation? {
    guard isByBackprop, let formula = deltaFormula(ℓ, j) else { return nil }
    return Explanation(notation.name(.delta(layer: ℓ, at: j)), formula, value: gradients.delta[ℓ][j])
  }

  /// ∂C/∂b_j, which is δ_j.
  func db(_ ℓ: Int, _ j: Int) -> Explanation? {
    guard isByBackprop else { return nil }
    return Explanation(notation.name(.db(layer: ℓ, at: j)), error(ℓ, j), value: gradients.db[ℓ][j])
  }

  /// ∂C/∂w_jk: δ_j a_k.
  func dW(_ ℓ: Int, _ j: Int, _ k: Int) -> Explanation? {
    guard isByBackprop else { return nil }
    return Explanation(
      notation.name(.dW(layer: ℓ, to: j, from: k)), .product([error(ℓ, j), pass.activation(ℓ - 1, k)]),
      value: gradients.dW[ℓ][j, k])
  }

  private func error(_ ℓ: Int, _ j: Int) -> Formula {
    notation.name(.delta(layer: ℓ, at: j), gradients.delta[ℓ][j])
  }

  private func upstreamFormula(_ ℓ: Int, _ j: Int) -> Formula {
    guard ℓ < L else {
      return gradients.cost.derivative(
        gradients.pass.output, target: gradients.target, at: j, layer: L, notation)
    }
    let products = gradients.delta[ℓ + 1].indices.map { i in
      Formula.product([
        notation.name(.w(layer: ℓ + 1, to: i, from: j), gradients.pass.W[ℓ + 1][i, j]), error(ℓ + 1, i),
      ])
    }
    return .expanded(.sum(shortened(products, noun: "paths")), of: notation.name(.dA(layer: ℓ, at: j)))
  }

  private func deltaFormula(_ ℓ: Int, _ j: Int) -> Formula? {
    let activation = gradients.pass.activations[ℓ]
    let y = gradients.target
    if ℓ == L, gradients.cost.cancelsDerivative(of: activation) {
      // σ′ cancels against the cost's denominator; for softmax Σy = 1 in every distribution.
      let output = pass.activation(ℓ, j)
      return .sum([
        activation.isElementwise ? output : gradients.cost.weighted(output, by: y, notation),
        .negative(notation.name(.y(at: j), y[j])),
      ])
    }
    if activation.isElementwise {
      return pass.slope(ℓ, j).map { .product([upstreamFormula(ℓ, j), $0.formula]) }
    }
    let products = gradients.pass.a[ℓ].indices.map { i in
      Formula.product([
        notation.name(.dA(layer: ℓ, at: i)).valued(gradients.dA[ℓ][i]),
        Activation.softmaxSlope(pass.activation(ℓ, i), pass.activation(ℓ, j)),
      ])
    }
    return .sum(shortened(products, noun: "paths"))
  }
}

extension Formula {
  /// A name with a value.
  func valued(_ value: Double) -> Formula {
    switch self {
    case .symbol(let symbol, _): return .symbol(symbol, .scalar(value))
    case .derivative(var derivative):
      derivative.value = .scalar(value)
      return .derivative(derivative)
    default: return self
    }
  }
}

/// The addends that can be read: of more than 16 the first 8, and the rest in one.
func shortened(_ addends: [Formula], noun: String) -> [Formula] {
  guard addends.count > 16 else { return addends }
  let rest = addends.dropFirst(8)
  let sum = rest.reduce(0) { $0 + ($1.evaluated?.scalar ?? .nan) }
  return addends.prefix(8) + [.words("\(rest.count) more \(noun)", sum)]
}

/// Factors with a dot between them; a negative number stands in parentheses.
func product(of factors: [Number]) -> Line { Line(.product(factors.map { .number($0) })) }
