package import LinearAlgebra

/// One route to the gradient against central differences, parameter by parameter.
public struct GradientCheck: Hashable, Sendable {
  /// The comparison for one parameter.
  public struct Entry: Hashable, Sendable {
    /// The weight or bias.
    public let parameter: Parameter
    /// Whether the network has one neuron in every layer, which decides how the parameter is written.
    package let isInChain: Bool
    /// The derivative by the method that is checked.
    public let derivative: Double
    /// (C(θ+h) − C(θ−h)) / 2h.
    public let centralDifference: Double
    /// Whether a kink lies within the step, so that the difference says nothing about the derivative.
    public let isSkipped: Bool

    /// |derivative − central difference|.
    public var difference: Double { abs(derivative - centralDifference) }
  }

  /// In the order of ∇C.
  public let entries: [Entry]
  /// h.
  public let step: Double
  /// The largest difference that holds.
  public let tolerance: Double
  /// The cost function that is differentiated.
  public let cost: Cost
  /// The method that is checked.
  public let method: GradientMethod

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
  /// Compares backpropagation, or another route, with central differences at one example.
  ///
  /// - Parameters:
  ///   - step: h; at 10⁻⁵ the errors of rounding and of the formula balance.
  ///   - tolerance: the largest difference that holds.
  ///   - method: the route that is checked.
  public func gradcheck(
    at example: Example, step: Double = 1e-5, tolerance: Double = 1e-9, of method: GradientMethod = .backprop
  ) -> GradientCheck {
    orStop(try gradcheckOrThrow(at: example, step: step, tolerance: tolerance, of: method))
  }

  /// - Throws: ``EngineError`` when the example does not fit the network, when a layer has no derivative, or
  ///   when step or tolerance make no sense.
  package func gradcheckOrThrow(
    at example: Example, step: Double = 1e-5, tolerance: Double = 1e-9, of method: GradientMethod = .backprop
  ) throws(EngineError) -> GradientCheck {
    guard step > 0, step.isFinite else {
      throw EngineError(.argument, "The step of a difference is a positive number, not \(step).")
    }
    guard tolerance >= 0 else {
      throw EngineError(.argument, "A tolerance is a number from 0 up, not \(tolerance).")
    }
    let gradients = try gradientsOrThrow(at: example, by: method)
    let pass = try forwardOrThrow(example.x)
    let mayCross = cost.isPiecewise || activations.contains { $0.isRoughAtZero }
    var entries: [GradientCheck.Entry] = []
    for parameter in parameters {
      let quotient = GradientMethod.Scheme.central.quotient(step) {
        cost(moving: parameter.quantity, by: $0, pass, target: example.y)
      }
      let isSkipped = mayCross ? try crossesKink(moving: parameter, by: step, at: example) : false
      entries.append(
        GradientCheck.Entry(
          parameter: parameter, isInChain: isChain,
          derivative: try gradients.subscriptOrThrow(parameter), centralDifference: quotient,
          isSkipped: isSkipped))
    }
    return GradientCheck(entries: entries, step: step, tolerance: tolerance, cost: cost, method: method)
  }

  /// Whether two pieces of an activation or of the cost meet within a step to either side, or at its ends.
  private func crossesKink(
    moving parameter: Parameter, by step: Double, at example: Example
  ) throws(EngineError) -> Bool {
    var (below, above) = (self, self)
    below[parameter] -= step
    above[parameter] += step
    let (left, right) = (try below.forwardOrThrow(example.x), try above.forwardOrThrow(example.x))
    for ℓ in activations.indices where activations[ℓ].isRoughAtZero {
      // What the parameter does not move does not leave its piece, even where it stands at the end of one.
      for (left, right) in zip(left.z[ℓ], right.z[ℓ]) where left != right && left * right <= 0 { return true }
    }
    return cost.crossesKink(from: left.output, to: right.output, target: example.y)
  }
}
