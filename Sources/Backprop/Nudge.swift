package import LinearAlgebra

/// What becomes of a small change of one parameter on its way to the cost.
public struct Nudge: Hashable, Sendable {
  /// One variable that the change reaches.
  public struct Step: Hashable, Sendable {
    /// The parameter, a z, an a, or the cost.
    public let quantity: Quantity
    /// Whether the network has one neuron in every layer, which decides how the quantity is written.
    package let isInChain: Bool
    /// Its value before the change.
    public let before: Double
    /// Its value after the change.
    public let after: Double
    /// Its change divided by the change of the variable that caused it; nil where there are several causes, and
    /// where the cause has not changed.
    public let ratio: Double?

    /// after − before.
    public var change: Double { after - before }
  }

  /// What was moved.
  public let parameter: Parameter
  /// How much the parameter was moved.
  public let amount: Double
  /// From the parameter to the cost.
  public let steps: [Step]
  /// What one example costs.
  public let cost: Cost
  /// ∂C/∂parameter, which the ratio of the whole tends to as the nudge shrinks.
  public let derivative: Double

  /// ΔC divided by the change of the parameter.
  public var ratio: Double { (steps.last?.change ?? 0) / amount }
}

extension Network {
  /// Moves one parameter a little and follows the change to the cost.
  public func nudge(_ parameter: Parameter, by amount: Double, at example: Example) -> Nudge {
    orStop(try nudgeOrThrow(parameter, by: amount, at: example))
  }

  /// - Throws: ``EngineError`` when there is no such parameter, when the amount is 0, not finite, or too
  ///   small to change the parameter, or when the example does not fit the network.
  package func nudgeOrThrow(
    _ parameter: Parameter, by amount: Double, at example: Example
  ) throws(EngineError) -> Nudge {
    let value = try subscriptOrThrow(parameter)
    guard amount != 0, amount.isFinite else {
      throw EngineError(.argument, "A nudge of \(amount) tells nothing: it must be a number other than 0.")
    }
    guard value + amount != value else {
      throw EngineError(
        .argument, "A nudge of \(amount) is lost: \(parameter.quantity) is \(value) afterwards too."
      )
    }
    var moved = self
    try moved.setSubscriptOrThrow(parameter, to: value + amount)
    let before = try gradientsOrThrow(at: example)
    let after = try moved.forwardOrThrow(example.x)
    let first = Nudge.Step(
      quantity: parameter.quantity, isInChain: isChain, before: value, after: value + amount, ratio: nil)
    var steps = [first]
    var causes = [first]
    for ℓ in parameter.layer...L {
      let reached = ℓ == parameter.layer ? [parameter.neuron] : Array(before.pass.z[ℓ].indices)
      let zs = reached.map { j in
        step(.z(layer: ℓ, at: j), before.pass.z[ℓ][j], after.z[ℓ][j], causes.count == 1 ? causes[0] : nil)
      }
      let spread = activations[ℓ].isElementwise
      let activated = spread ? reached : Array(before.pass.a[ℓ].indices)
      let activations = activated.enumerated().map { index, j in
        step(
          .a(layer: ℓ, at: j), before.pass.a[ℓ][j], after.a[ℓ][j],
          spread ? zs[index] : (zs.count == 1 ? zs[0] : nil))
      }
      steps += zs + activations
      causes = activations
    }
    let costAfter = try cost.valueOrThrow(after.output, target: example.y)
    steps.append(step(.C, before.C, costAfter, causes.count == 1 ? causes[0] : nil))
    return Nudge(
      parameter: parameter, amount: amount, steps: steps, cost: cost,
      derivative: try before.subscriptOrThrow(parameter))
  }

  private func step(
    _ quantity: Quantity, _ before: Double, _ after: Double, _ cause: Nudge.Step?
  ) -> Nudge.Step {
    Nudge.Step(
      quantity: quantity, isInChain: isChain, before: before, after: after,
      ratio: cause.flatMap { $0.change == 0 ? nil : (after - before) / $0.change })
  }
}
