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
}
