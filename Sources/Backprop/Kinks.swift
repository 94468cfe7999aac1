import LinearAlgebra

/// A weighted input that stands where its activation has no derivative, so that a convention stands in for it.
package struct Kink: Hashable, Sendable {
  /// The weighted input.
  package let quantity: Quantity
  /// The function that has no derivative there.
  package let activation: Activation
  /// The number that is taken for the derivative.
  package let slope: Double
}

extension ForwardPass {
  /// Whether every layer, the input too, has one neuron.
  package var isChain: Bool { a.allSatisfy { $0.count == 1 } }

  /// Every weighted input that is 0 where its activation has a kink there, from the first layer to the last.
  package var kinks: [Kink] {
    activations.indices.flatMap { ℓ -> [Kink] in
      let activation = activations[ℓ]
      guard activation.hasKink else { return [] }
      return z[ℓ].indices.filter { z[ℓ][$0] == 0 }.map { j in
        Kink(
          quantity: .z(layer: ℓ, at: j), activation: activation,
          slope: activation.scalarDerivative(0, value: activation.scalarValue(0)))
      }
    }
  }
}
