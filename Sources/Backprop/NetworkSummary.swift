import LinearAlgebra

/// What a network is made of, layer by layer.
public struct NetworkSummary: Hashable, Sendable {
  public struct Layer: Hashable, Sendable {
    /// The number of the layer, from 1.
    public let layer: Int
    public let inputs: Int
    public let outputs: Int
    public let activation: Activation
    /// Weights and biases.
    public let parameterCount: Int
  }

  public let layers: [Layer]
  public let cost: Cost
  public let seed: UInt64?

  public var parameterCount: Int { layers.reduce(0) { $0 + $1.parameterCount } }
}

extension Network {
  /// What the network is made of, layer by layer.
  public var summary: NetworkSummary {
    NetworkSummary(
      layers: W.indices.map { ℓ in
        NetworkSummary.Layer(
          layer: ℓ, inputs: W[ℓ].columns, outputs: W[ℓ].rows, activation: activations[ℓ],
          parameterCount: W[ℓ].rows * (W[ℓ].columns + 1))
      }, cost: cost, seed: seed)
  }
}
