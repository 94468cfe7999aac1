package import LinearAlgebra

/// How the errors of a layer reach each neuron of the layer before: one term for every neuron that it feeds.
///
/// ∂C/∂aₖ⁽ℓ⁾ = Σⱼ wⱼₖ⁽ℓ⁺¹⁾ δⱼ⁽ℓ⁺¹⁾; C17, the free neuron and the sum have different indices.
public struct FanOut: Hashable, Sendable {
  /// One term of a sum.
  public struct Term: Hashable, Sendable {
    /// Which weight.
    public let weightPlace: Quantity
    /// Which error.
    public let errorPlace: Quantity
    /// Whether the network has one neuron in every layer, which decides how they are written.
    package let isInChain: Bool
    /// The weight of the connection.
    public let weight: Double
    /// The error of the neuron that it leads to.
    public let error: Double

    /// weight · error.
    public var product: Double { weight * error }
  }

  /// One neuron with its sum.
  public struct Neuron: Hashable, Sendable {
    /// Its activation.
    public let activation: Quantity
    /// Whether the network has one neuron in every layer, which decides how it is written.
    package let isInChain: Bool
    /// One term for each neuron of the next layer.
    public let terms: [Term]

    /// ∂C/∂a of the neuron.
    public var sum: Double { terms.dropFirst().reduce(terms.first?.product ?? 0) { $0 + $1.product } }
  }

  /// The layer ℓ whose neurons these are.
  public let layer: Int
  /// From neuron 0 on.
  public let neurons: [Neuron]
  /// What one example costs.
  public let cost: Cost
}

extension Network {
  /// What each neuron of layer `ℓ` gets back from the neurons that it feeds.
  public func fanOut(layer ℓ: Int, at example: Example) -> FanOut {
    orStop(try fanOutOrThrow(layer: ℓ, at: example))
  }

  /// - Throws: ``EngineError`` when no layer follows, or when the example does not fit the network.
  package func fanOutOrThrow(layer ℓ: Int, at example: Example) throws(EngineError) -> FanOut {
    guard (0..<L).contains(ℓ) else {
      throw EngineError(
        .index, "No layer follows layer \(ℓ): layers 0 to \(L - 1) of this network feed another one.")
    }
    let delta = try gradientsOrThrow(at: example).delta[ℓ + 1]
    let weights = W[ℓ + 1]
    let neurons = (0..<weights.columns).map { k in
      FanOut.Neuron(
        activation: .a(layer: ℓ, at: k), isInChain: isChain,
        terms: (0..<weights.rows).map { j in
          FanOut.Term(
            weightPlace: .w(layer: ℓ + 1, to: j, from: k), errorPlace: .delta(layer: ℓ + 1, at: j),
            isInChain: isChain, weight: weights[j, k], error: delta[j])
        })
    }
    return FanOut(layer: ℓ, neurons: neurons, cost: cost)
  }
}
