public import Backprop
import Display
import DisplayText
import LinearAlgebra

// How what the engine speaks of is called, as text.

extension Quantity {
  /// The quantity as it is written under the conventions in force, such as `w2` in a chain, else `w₀₁⁽²⁾`.
  public func name(isInChain: Bool) -> String {
    Notation(isChain: isInChain, conventions.values).name(self).text
  }
}

extension Parameter: CustomStringConvertible {
  /// The text that interpolation and `print` use.
  public var description: String { quantity.name(isInChain: false) }
}

extension GradientCheck.Entry {
  /// The parameter as it is written in this network, such as `w1`.
  public var name: String { parameter.quantity.name(isInChain: isInChain) }
}

extension Nudge.Step {
  /// Such as `z2`.
  public var variable: String { quantity.name(isInChain: isInChain) }
}

extension FanOut.Term {
  /// Such as `w₁₀⁽²⁾`.
  public var weightName: String { weightPlace.name(isInChain: isInChain) }
  /// Such as `δ₁⁽²⁾`.
  public var errorName: String { errorPlace.name(isInChain: isInChain) }
}

extension FanOut.Neuron {
  /// Such as `a₀⁽¹⁾`.
  public var name: String { activation.name(isInChain: isInChain) }
}

extension Diagnosis {
  /// Where the first number that is not finite appears, such as `z₀⁽²⁾ of example 3 is ∞`; nil where all are.
  public var firstNonFinite: String? { nonFinite.map { $0.line(conventions.values).plainText } }
}

extension Diagnosis.NonFinite {
  func line(_ conventions: Conventions.Values) -> Line {
    let place = example.map { " of example \($0)" } ?? ""
    let word = value.isNaN ? "not a number" : value < 0 ? "−∞" : "∞"
    let notation = Notation(isChain: isInChain, conventions)
    // An error that is not finite is told as the derivative that it is.
    let name =
      quantity.kind == .delta
      ? notation.derivative(.C, by: .z(layer: quantity.layer, at: quantity.neuron ?? 0))
      : notation.name(quantity)
    return "\(name)\(place) is \(word)"
  }
}

extension Layers: CustomStringConvertible {
  /// The text that interpolation and `print` use.
  public var description: String {
    indices.map { "\(name($0, conventions.values).text) = \(self[$0])" }.joined(separator: ", ")
  }

  /// What there is of a layer by its symbol, such as `b⁽¹⁾`.
  func name(_ ℓ: Int, _ conventions: Conventions.Values) -> Formula {
    let notation = Notation(isChain: false, conventions)
    func whole(_ kind: Quantity.Kind) -> Formula { notation.name(.all(kind, layer: ℓ)) }
    return switch content {
    case .W: whole(.w)
    case .b: whole(.b)
    case .z: whole(.z)
    case .a: whole(.a)
    case .delta: whole(.delta)
    case .dA: whole(.dA)
    case .dW: whole(.dW)
    case .db: whole(.db)
    case .activations: .symbol(.init("σ", .function, layer: ℓ))
    case .sizes: .symbol(.init("n", layer: ℓ))
    case .gradientNorm, .updateRatio: .symbol(.init(content.rawValue, .function, layer: ℓ))
    }
  }
}

extension Dual: CustomStringConvertible {
  /// The text that interpolation and `print` use.
  public var description: String { "\(value) + \(derivative)ε" }
}

extension GradientMethod {
  /// The name in words, such as `dual numbers`.
  public var name: String {
    switch self {
    case .backprop: "backprop"
    case .chainRule: "chain rule, path by path"
    case .dual: "dual numbers"
    case .finiteDifference(let step, .central): "central difference, step \(step)"
    case .finiteDifference(let step, .forward): "forward difference, step \(step)"
    case .finiteDifference(let step, .fivePoint): "five-point difference, step \(step)"
    case .complexStep: "complex step"
    case .faultyBackprop(let bug): "backprop with \(bug.name)"
    }
  }
}

extension PlantedBug {
  /// The mistake in words, such as `the transpose missing in BP2`.
  public var name: String {
    switch self {
    case .missingTranspose: "the transpose missing in BP2"
    case .missingSlopeInBP1: "σ′ missing in BP1"
    case .missingSlopeInBP2: "σ′ missing in BP2"
    case .slopeAtActivation: "σ′(a) instead of σ′(z)"
    case .wrongLayerInBP4: "a⁽ℓ⁾ instead of a⁽ℓ⁻¹⁾ in BP4"
    case .wrongSign: "the sign of a − y turned"
    case .factorTwo: "a factor 2 too much"
    }
  }
}

extension OperationCount.Model {
  /// The name in words.
  public var name: String {
    switch self {
    case .pathByPath: "naive, path by path"
    case .weightByWeight: "naive, weight by weight"
    case .backprop: "backprop"
    case .forward: "one forward pass"
    case .finiteDifferences: "finite differences"
    }
  }
}
