import LinearAlgebra

extension Quantity {
  /// The first layer whose z is computed anew where this moves.
  fileprivate var layerBehind: Int { kind == .a ? layer + 1 : layer }
}

extension Network {
  /// The cost as a function of one quantity, which is moved by `step`; nothing here knows of backpropagation.
  ///
  /// - Parameters:
  ///   - quantity: a weight, a bias, or one neuron's z or a; anything else has no place of its own to move.
  ///   - pass: the forward pass at the example, whose layers below the quantity are used as they are.
  func cost<S: Scalar>(moving quantity: Quantity, by step: S, _ pass: ForwardPass, target y: Vector) -> S {
    let first = quantity.layerBehind
    var a = pass.a[first - 1].map { S.constant($0) }
    if quantity.kind == .a, let k = quantity.neuron { a[k] = a[k] + step }
    for ℓ in W.indices where ℓ >= first {
      var z = weightedInputs(a, ℓ)
      if ℓ == first { move(&z, quantity, by: step, a) }
      a = activations[ℓ].textbookValues(z)
    }
    return cost.textbookValue(a, target: y.elements)
  }

  private func weightedInputs<S: Scalar>(_ a: [S], _ ℓ: Int) -> [S] {
    let (weights, width) = (W[ℓ].storage, W[ℓ].columns)
    return b[ℓ].indices.map { j in
      var sum = S.constant(0)
      for k in 0..<width { sum = sum + weights[j * width + k] * a[k] }
      return sum + S.constant(b[ℓ][j])
    }
  }

  /// What a moved parameter or z adds to the weighted inputs of its layer.
  private func move<S: Scalar>(_ z: inout [S], _ quantity: Quantity, by step: S, _ a: [S]) {
    guard let j = quantity.neuron else { return }
    switch quantity.kind {
    case .b, .z: z[j] = z[j] + step
    case .w: if let k = quantity.source { z[j] = z[j] + step * a[k] }
    case .a, .delta, .dA, .dW, .db, .y, .C: break
    }
  }
}
