/// A route to the gradient; all agree, and each owes nothing to the others.
public enum GradientMethod: Hashable, Sendable {
  /// Which difference quotient.
  public enum Scheme: Hashable, Sendable {
    /// (C(θ+h) − C(θ−h))/2h, wrong by order h².
    case central
    /// (C(θ+h) − C(θ))/h, wrong by order h.
    case forward
    /// (C(θ−2h) − 8C(θ−h) + 8C(θ+h) − C(θ+2h))/12h, wrong by order h⁴.
    case fivePoint
  }

  /// The four equations.
  case backprop
  /// The sum over all paths of the product along each.
  case chainRule
  /// One forward pass on dual numbers for each parameter.
  case dual
  /// Two forward passes (central, forward) or four for each parameter.
  case finiteDifference(step: Double, scheme: Scheme = .central)
  /// One forward pass on complex numbers for each parameter, moved by 10⁻²⁰⁰ i.
  case complexStep
  /// The four equations with a mistake in them.
  case faultyBackprop(PlantedBug)

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

/// A mistake that people make when they write backpropagation; a gradient check has to find it.
public enum PlantedBug: Hashable, Sendable, CaseIterable {
  /// BP2 with W⁽ℓ⁺¹⁾ for its transpose.
  case missingTranspose
  /// BP1 without σ′(z⁽ᴸ⁾).
  case missingSlopeInBP1
  /// BP2 without σ′(z⁽ℓ⁾).
  case missingSlopeInBP2
  /// σ′(a) for σ′(z).
  case slopeAtActivation
  /// BP4 with a⁽ℓ⁾ for a⁽ℓ⁻¹⁾.
  case wrongLayerInBP4
  /// y − a for a − y.
  case wrongSign
  /// ∇ₐC of another constant: doubled.
  case factorTwo

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
