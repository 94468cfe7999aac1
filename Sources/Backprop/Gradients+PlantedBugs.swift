import LinearAlgebra

extension Network {
  /// The four equations with a mistake in one of them, written apart from the real ones.
  ///
  /// A mistake that would change a shape is planted where the matrix is square; where none is, it is the shape
  /// error that real code would end with.
  func faultyBackward(
    _ pass: ForwardPass, target y: Vector, _ bug: PlantedBug
  ) throws(EngineError) -> Gradients {
    for activation in activations { try activation.checkDerivative() }
    try checkShapes(for: bug)
    let right = try backwardOrThrow(pass, target: y)
    var dAs = [faultyOutputGradient(right.dA[L], bug)]
    var deltas: [Vector] = []
    var dWs: [Matrix] = []
    for ℓ in W.indices.reversed() {
      let delta = try faultyDelta(ℓ, upstream: dAs[dAs.count - 1], pass, bug)
      let isWrongLayer = bug == .wrongLayerInBP4 && W[ℓ].rows == W[ℓ].columns
      deltas.append(delta)
      let source = isWrongLayer ? ℓ : ℓ - 1
      dWs.append(
        try outerOrThrow(
          delta, pass.a[source], left: Quantity.all(.delta, layer: ℓ), right: Quantity.all(.a, layer: source))
      )
      let isUntransposed = bug == .missingTranspose && ℓ > 1 && W[ℓ].rows == W[ℓ].columns
      dAs.append(try Matrix.productOrThrow(isUntransposed ? W[ℓ] : W[ℓ].T, delta))
    }
    return Gradients(
      delta: Layers(first: 1, of: .delta, deltas.reversed()),
      dA: Layers(first: 0, of: .dA, dAs.reversed()),
      dW: Layers(first: 1, of: .dW, dWs.reversed()),
      db: Layers(first: 1, of: .db, deltas.reversed()),
      C: right.C, cost: cost, method: .faultyBackprop(bug), pass: pass, target: y)
  }

  private func faultyOutputGradient(_ gradient: Vector, _ bug: PlantedBug) -> Vector {
    switch bug {
    case .wrongSign: -gradient
    case .factorTwo: 2 * gradient
    default: gradient
    }
  }

  private func faultyDelta(
    _ ℓ: Int, upstream: Vector, _ pass: ForwardPass, _ bug: PlantedBug
  ) throws(EngineError) -> Vector {
    if bug == .missingSlopeInBP1, ℓ == L { return upstream }
    if bug == .missingSlopeInBP2, ℓ < L { return upstream }
    let place = bug == .slopeAtActivation ? pass.a[ℓ] : pass.z[ℓ]
    return try Matrix.productOrThrow(try activations[ℓ].jacobianOrThrow(place).T, upstream)
  }

  private func checkShapes(for bug: PlantedBug) throws(EngineError) {
    let concerned: [Int]
    switch bug {
    case .missingTranspose: concerned = Array(W.indices.dropFirst())
    case .wrongLayerInBP4: concerned = Array(W.indices)
    default: return
    }
    guard let first = concerned.first, !concerned.contains(where: { W[$0].rows == W[$0].columns }) else {
      return
    }
    let shape = W[first].shape
    throw EngineError(
      .shape,
      bug == .missingTranspose
        ? "W[\(first)] is \(shape) and cannot be multiplied by delta[\(first)], which has "
          + "\(counted(W[first].rows, "entry", "entries")): without the transpose the shapes do not fit."
        : "dW[\(first)] would be \(Shape(W[first].rows, W[first].rows)), but W[\(first)] "
          + "is \(shape): with a[\(first)] the shapes do not fit.")
  }
}
