import LinearAlgebra

/// What a network is made of, layer by layer.
public struct NetworkSummary: Hashable, Sendable {
  /// One layer in figures.
  public struct Layer: Hashable, Sendable {
    /// The number of the layer, from 1.
    public let layer: Int
    /// The neurons of the layer before.
    public let inputs: Int
    /// The neurons of this layer.
    public let outputs: Int
    /// What turns z into a.
    public let activation: Activation
    /// Weights and biases.
    public let parameterCount: Int
  }

  /// From the first layer to the last.
  public let layers: [Layer]
  /// What one example costs.
  public let cost: Cost
  /// Where random starts were drawn from, if anywhere.
  public let seed: UInt64?

  /// Weights and biases of all layers.
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
