package import LinearAlgebra

/// Backpropagation against central differences, parameter by parameter.
public struct GradientCheck: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public let parameter: Parameter
    /// The parameter as it is written in this network, such as `w1`.
    public let name: String
    /// The derivative by backpropagation.
    public let backprop: Double
    /// (C(θ+h) − C(θ−h)) / 2h.
    public let centralDifference: Double
    /// Whether a kink lies within the step, so that the difference says nothing about the derivative.
    public let isSkipped: Bool

    /// |backprop − central difference|.
    public var difference: Double { abs(backprop - centralDifference) }
  }

  /// In the order of ∇C.
  public let entries: [Entry]
  /// h.
  public let step: Double
  /// The largest difference that holds.
  public let tolerance: Double
  public let cost: Cost

  /// The compared entry that differs most; nil where all were skipped.
  public var worst: Entry? { compared.max { rank($0) < rank($1) } }

  /// The entries that were not skipped.
  public var compared: [Entry] { entries.filter { !$0.isSkipped } }

  /// Whether something was compared and no difference exceeds the tolerance.
  public var holds: Bool {
    !compared.isEmpty && compared.allSatisfy { $0.difference <= tolerance }
  }

  /// A difference that is not a number is the worst of all.
  private func rank(_ entry: Entry) -> Double { entry.difference.isNaN ? .infinity : entry.difference }
}

extension Network {
  /// Compares backpropagation with central differences at one example.
  ///
  /// - Parameters:
  ///   - step: h; at 10⁻⁵ the errors of rounding and of the formula balance.
  ///   - tolerance: the largest difference that holds.
  public func gradcheck(at example: Example, step: Double = 1e-5, tolerance: Double = 1e-9) -> GradientCheck {
    orStop(try gradcheckOrThrow(at: example, step: step, tolerance: tolerance))
  }

  /// - Throws: ``EngineError`` when the example does not fit the network, when a layer has no derivative, or
  ///   when the step is not a positive number.
  package func gradcheckOrThrow(
    at example: Example, step: Double = 1e-5, tolerance: Double = 1e-9
  ) throws(EngineError) -> GradientCheck {
    guard step > 0, step.isFinite else {
      throw EngineError(.argument, "The step of a difference is a positive number, not \(step).")
    }
    let gradients = try gradientsOrThrow(at: example)
    var moved = self
    var entries: [GradientCheck.Entry] = []
    for parameter in parameters {
      let value = self[parameter]
      moved[parameter] = value + step
      let above = try moved.forwardOrThrow(example.x)
      moved[parameter] = value - step
      let below = try moved.forwardOrThrow(example.x)
      moved[parameter] = value
      let rise =
        try cost.valueOrThrow(above.output, target: example.y)
        - cost.valueOrThrow(below.output, target: example.y)
      entries.append(
        GradientCheck.Entry(
          parameter: parameter, name: notation.name(of: parameter),
          backprop: try gradients.subscriptOrThrow(parameter), centralDifference: rise / (2 * step),
          isSkipped: crossesKink(from: below, to: above, target: example.y)))
    }
    return GradientCheck(entries: entries, step: step, tolerance: tolerance, cost: cost)
  }

  /// Whether some kink of an activation or of the cost lies between two passes, or on one of them.
  package func crossesKink(from one: ForwardPass, to other: ForwardPass, target y: Vector) -> Bool {
    for ℓ in activations.indices where activations[ℓ].hasKink {
      for (left, right) in zip(one.z[ℓ], other.z[ℓ]) where left * right <= 0 { return true }
    }
    return cost.crossesKink(from: one.output, to: other.output, target: y)
  }
}
