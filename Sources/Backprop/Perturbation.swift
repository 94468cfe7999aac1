import LinearAlgebra

/// A quantity of a network that can be moved by itself to see what the cost does.
enum Movable: Hashable {
  case parameter(Parameter)
  case z(layer: Int, at: Int)
  case a(layer: Int, at: Int)

  /// The first layer whose z is computed anew.
  var layer: Int {
    switch self {
    case .parameter(let parameter): parameter.layer
    case .z(let layer, _): layer
    case .a(let layer, _): layer + 1
    }
  }
}

extension Network {
  /// The cost as a function of one quantity, which is moved by `step`; nothing here knows of backpropagation.
  ///
  /// - Parameter pass: the forward pass at the example, whose layers below the quantity are used as they are.
  func cost<S: Scalar>(moving quantity: Movable, by step: S, _ pass: ForwardPass, target y: Vector) -> S {
    let first = quantity.layer
    var a = pass.a[first - 1].map { S.constant($0) }
    if case .a(_, let k) = quantity { a[k] = a[k] + step }
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
  private func move<S: Scalar>(_ z: inout [S], _ quantity: Movable, by step: S, _ a: [S]) {
    switch quantity {
    case .a: break
    case .z(_, let j): z[j] = z[j] + step
    case .parameter(let parameter):
      switch parameter.place {
      case .bias(let j): z[j] = z[j] + step
      case .weight(let j, let k): z[j] = z[j] + step * a[k]
      }
    }
  }
}
