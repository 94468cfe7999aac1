public import LinearAlgebra

/// Everything that one trip from the input to the output computes.
public struct ForwardPass: Hashable, Sendable {
  /// The weighted inputs, z[1...L]: z⁽ℓ⁾ = W⁽ℓ⁾a⁽ℓ⁻¹⁾ + b⁽ℓ⁾.
  public let z: Layers<Vector>
  /// The activations, a[0...L]: a⁽⁰⁾ = x and a⁽ℓ⁾ = σ(z⁽ℓ⁾).
  public let a: Layers<Vector>
  /// The activation function of each layer, 1 to L.
  public let activations: Layers<Activation>
  /// The weights that it was made with, W[1...L].
  package let W: Layers<Matrix>
  /// The biases that it was made with, b[1...L].
  package let b: Layers<Vector>

  /// a⁽ᴸ⁾.
  public var output: Vector { a[a.endIndex - 1] }

  /// The number of the last layer.
  public var L: Int { activations.count }
}

extension Network {
  /// Carries `x` through all layers and keeps every z and a.
  public func forward(_ x: Vector) -> ForwardPass { orStop(try forwardOrThrow(x)) }

  /// The output a⁽ᴸ⁾ for `x`.
  public func callAsFunction(_ x: Vector) -> Vector { forward(x).output }

  /// What one example costs.
  public func cost(at example: Example) -> Double { orStop(try costOrThrow(at: example)) }

  /// - Throws: ``EngineError`` when `x` has not as many entries as the network has inputs.
  package func callAsFunctionOrThrow(_ x: Vector) throws(EngineError) -> Vector {
    try forwardOrThrow(x).output
  }

  /// - Throws: ``EngineError`` when `x` has not as many entries as the network has inputs.
  package func forwardOrThrow(_ x: Vector) throws(EngineError) -> ForwardPass {
    guard x.count == inputs else {
      throw EngineError(
        .shape,
        "W[1] is \(W[1].shape), but x = a[0] has \(x.entryCount).")
    }
    var zs: [Vector] = []
    var activated = [x]
    for ℓ in W.indices {
      let z = try Vector.sumOrThrow(try Matrix.productOrThrow(W[ℓ], activated[ℓ - 1]), b[ℓ])
      zs.append(z)
      activated.append(activations[ℓ].value(z))
    }
    return ForwardPass(
      z: Layers(first: 1, of: .z, zs), a: Layers(first: 0, of: .a, activated),
      activations: activations, W: W, b: b)
  }

  /// - Throws: ``EngineError`` when the example does not fit the network.
  package func costOrThrow(at example: Example) throws(EngineError) -> Double {
    try cost.valueOrThrow(try forwardOrThrow(example.x).output, target: example.y)
  }
}
