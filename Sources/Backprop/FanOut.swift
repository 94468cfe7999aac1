package import LinearAlgebra

/// How the errors of a layer reach each neuron of the layer before: one term for every neuron that it feeds.
///
/// ∂C/∂aₖ⁽ℓ⁾ = Σⱼ wⱼₖ⁽ℓ⁺¹⁾ δⱼ⁽ℓ⁺¹⁾; C17, the free neuron and the sum have different indices.
public struct FanOut: Hashable, Sendable {
  /// One term of a sum.
  public struct Term: Hashable, Sendable {
    /// Such as `w₁₀⁽²⁾`.
    public let weightName: String
    /// Such as `δ₁⁽²⁾`.
    public let errorName: String
    /// The weight of the connection.
    public let weight: Double
    /// The error of the neuron that it leads to.
    public let error: Double

    /// weight · error.
    public var product: Double { weight * error }
  }

  /// One neuron with its sum.
  public struct Neuron: Hashable, Sendable {
    /// Such as `a₀⁽¹⁾`.
    public let name: String
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
        name: notation.a(ℓ, at: k),
        terms: (0..<weights.rows).map { j in
          FanOut.Term(
            weightName: notation.w(ℓ + 1, to: j, from: k), errorName: notation.delta(ℓ + 1, at: j),
            weight: weights[j, k], error: delta[j])
        })
    }
    return FanOut(layer: ℓ, neurons: neurons, cost: cost)
  }
}
