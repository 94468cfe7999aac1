public import LinearAlgebra

/// Everything that one trip from the cost back to the input computes, for one example.
public struct Gradients: Hashable, Sendable {
  /// The errors δ⁽ℓ⁾ = ∂C/∂z⁽ℓ⁾, delta[1...L].
  public let delta: Layers<Vector>
  /// ∂C/∂a⁽ℓ⁾, dA[0...L].
  public let dA: Layers<Vector>
  /// ∂C/∂W⁽ℓ⁾, dW[1...L]; the shape of W⁽ℓ⁾.
  public let dW: Layers<Matrix>
  /// ∂C/∂b⁽ℓ⁾, db[1...L].
  public let db: Layers<Vector>
  /// The cost of the example.
  public let C: Double
  /// The cost function that these are derivatives of.
  public let cost: Cost
  /// How they were found.
  public let method: GradientMethod
  /// The forward pass that they belong to.
  public let pass: ForwardPass
  /// What the output should have been.
  package let target: Vector

  /// ∂C/∂x.
  public var dX: Vector { dA[0] }

  /// ∇C in the order ∂w⁽¹⁾, ∂b⁽¹⁾, …, ∂w⁽ᴸ⁾, ∂b⁽ᴸ⁾, weights row by row.
  public var flattened: Vector {
    Vector(dW.indices.flatMap { dW[$0].elements + db[$0].elements })
  }

  /// ‖∇C‖, the Euclidean length of ``flattened``.
  public var norm: Double { flattened.norm }
}

extension Gradients {
  /// The derivative with respect to one weight or bias.
  public subscript(parameter: Parameter) -> Double { orStop(try subscriptOrThrow(parameter)) }

  /// - Throws: ``EngineError`` when there is no such parameter.
  package func subscriptOrThrow(_ parameter: Parameter) throws(EngineError) -> Double {
    guard let source = parameter.source else {
      return try db.subscriptOrThrow(parameter.layer).subscriptOrThrow(parameter.neuron)
    }
    return try dW.subscriptOrThrow(parameter.layer).subscriptOrThrow(parameter.neuron, source)
  }
}

extension Network {
  /// Carries the error back through all layers, by the four equations.
  ///
  /// BP1 δ⁽ᴸ⁾ = ∇ₐC ⊙ σ′(z⁽ᴸ⁾); BP2 δ⁽ℓ⁾ = (W⁽ℓ⁺¹⁾)ᵀδ⁽ℓ⁺¹⁾ ⊙ σ′(z⁽ℓ⁾); BP3 ∂C/∂b⁽ℓ⁾ = δ⁽ℓ⁾;
  /// BP4 ∂C/∂W⁽ℓ⁾ = δ⁽ℓ⁾(a⁽ℓ⁻¹⁾)ᵀ.
  public func backward(_ pass: ForwardPass, target: Vector) -> Gradients {
    orStop(try backwardOrThrow(pass, target: target))
  }

  /// - Throws: ``EngineError`` when the pass was made by a network of another shape or with other parameters, when the
  ///   target does not fit the output, or when a layer has no derivative.
  package func backwardOrThrow(_ pass: ForwardPass, target y: Vector) throws(EngineError) -> Gradients {
    try check(pass)
    let output = pass.output
    let outputGradient = try cost.gradientOrThrow(output, target: y)
    var delta = try lastDelta(pass, target: y, outputGradient)
    var deltas: [Vector] = []
    var dAs = [outputGradient]
    var dWs: [Matrix] = []
    for ℓ in W.indices.reversed() {
      if ℓ < L { delta = errorBehind(activations[ℓ], upstream: dAs[dAs.count - 1], pass, ℓ) }
      deltas.append(delta)
      dWs.append(
        try outerOrThrow(
          delta, pass.a[ℓ - 1], left: Quantity.all(.delta, layer: ℓ), right: Quantity.all(.a, layer: ℓ - 1)))
      dAs.append(try Matrix.productOrThrow(W[ℓ].T, delta))
    }
    return Gradients(
      delta: Layers(first: 1, of: .delta, deltas.reversed()),
      dA: Layers(first: 0, of: .dA, dAs.reversed()),
      dW: Layers(first: 1, of: .dW, dWs.reversed()),
      db: Layers(first: 1, of: .db, deltas.reversed()),
      C: try cost.valueOrThrow(output, target: y), cost: cost, method: .backprop, pass: pass, target: y)
  }

  private func check(_ pass: ForwardPass) throws(EngineError) {
    guard pass.L == L, zip(pass.a, sizes).allSatisfy({ $0.count == $1 }) else {
      throw EngineError(
        .shape,
        "The pass went through layers of \(pass.a.map { String($0.count) }.joined(separator: "-")) neurons, "
          + "but the network has \(sizes.map(String.init).joined(separator: "-")).")
    }
    // A network that has learned since would mix its new weights with old activations.
    guard pass.W == W, pass.b == b, pass.activations == activations else {
      throw EngineError(
        .argument,
        "The pass was made with other weights, biases or activations than the network has: make it anew with "
          + "forward.")
    }
    for activation in activations { try activation.checkDerivative() }
  }

  /// BP1.
  private func lastDelta(
    _ pass: ForwardPass, target y: Vector, _ outputGradient: Vector
  ) throws(EngineError) -> Vector {
    guard cost.cancelsDerivative(of: activations[L]) else {
      return errorBehind(activations[L], upstream: outputGradient, pass, L)
    }
    var delta = pass.output
    delta.storage.withUnsafeMutableBufferPointer { delta in
      pass.output.storage.withUnsafeBufferPointer { a in
        y.storage.withUnsafeBufferPointer { y in cost.rowCancelledDelta(a, y, into: delta) }
      }
    }
    return delta
  }

  /// ∂C/∂z from ∂C/∂a.
  private func errorBehind(
    _ activation: Activation, upstream: Vector, _ pass: ForwardPass, _ ℓ: Int
  ) -> Vector {
    var delta = upstream
    let width = delta.count
    delta.storage.withUnsafeMutableBufferPointer { delta in
      pass.z[ℓ].storage.withUnsafeBufferPointer { z in
        pass.a[ℓ].storage.withUnsafeBufferPointer { a in
          activation.multiplyDerivative(into: delta, z: z, a: a, width: width)
        }
      }
    }
    return delta
  }
}
