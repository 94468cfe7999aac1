public import LinearAlgebra

/// A forward pass step by step: z, then a, of each layer.
public struct ForwardTrace: Hashable, Sendable {
  /// One quantity of one layer.
  public struct Step: Hashable, Sendable {
    /// From 1.
    public let number: Int
    /// The layer ℓ.
    public let layer: Int
    /// z or a of the layer.
    public let place: Quantity
    /// What turns the layer's z into its a.
    package let activation: Activation
    /// The number of neurons of the layer before.
    package let inputs: Int
    /// What it comes to.
    public let value: Vector
  }

  /// Two for each layer.
  public let steps: [Step]
  /// What goes in.
  public let x: Vector
}

extension ForwardPass {
  /// The pass step by step: z, then a, of each layer.
  public var trace: ForwardTrace {
    let steps = z.indices.flatMap { ℓ in
      [(Quantity.Kind.z, z[ℓ]), (.a, a[ℓ])].enumerated().map { index, step in
        ForwardTrace.Step(
          number: 2 * ℓ - 1 + index, layer: ℓ, place: .all(step.0, layer: ℓ), activation: activations[ℓ],
          inputs: a[ℓ - 1].count, value: step.1)
      }
    }
    return ForwardTrace(steps: steps, x: a[0])
  }
}
