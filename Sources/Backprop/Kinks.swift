package import LinearAlgebra

/// C16; a weighted input that stands where its activation has no derivative, so that a convention stands in for it.
package struct Kink: Hashable, Sendable {
  /// Such as `z₀⁽¹⁾`.
  package let name: String
  /// The activation's symbol, such as `ReLU`.
  package let symbol: String
  /// The number that is taken for the derivative.
  package let slope: Double

  /// A kink at the given place.
  package init(name: String, symbol: String, slope: Double) {
    self.name = name
    self.symbol = symbol
    self.slope = slope
  }
}

extension ForwardPass {
  /// Every weighted input that is 0 where its activation has a kink there, from the first layer to the last.
  package var kinks: [Kink] {
    let notation = Notation(isChain: a.allSatisfy { $0.count == 1 })
    return activations.indices.flatMap { ℓ -> [Kink] in
      let activation = activations[ℓ]
      guard activation.hasKink else { return [] }
      return z[ℓ].indices.filter { z[ℓ][$0] == 0 }.map { j in
        Kink(
          name: notation.z(ℓ, at: j), symbol: activation.symbol,
          slope: activation.scalarDerivative(0, value: activation.scalarValue(0)))
      }
    }
  }
}
