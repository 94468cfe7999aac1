package import LinearAlgebra

extension Network {
  /// Every gradient at one example, by the route of `method`.
  public func gradients(at example: Example, by method: GradientMethod = .backprop) -> Gradients {
    orStop(try gradientsOrThrow(at: example, by: method))
  }

  /// - Throws: ``EngineError`` when the example does not fit the network, when a layer has no derivative, or when
  ///   the method cannot be used on this network.
  package func gradientsOrThrow(
    at example: Example, by method: GradientMethod = .backprop
  ) throws(EngineError) -> Gradients {
    let pass = try forwardOrThrow(example.x)
    switch method {
    case .backprop: return try backwardOrThrow(pass, target: example.y)
    case .faultyBackprop(let bug): return try faultyBackward(pass, target: example.y, bug)
    case .chainRule, .dual, .finiteDifference, .complexStep: break
    }
    let value = try cost.valueOrThrow(pass.output, target: example.y)
    for activation in activations { try activation.checkDerivative() }
    let derivative = try derivativeFunction(method, pass, target: example.y)
    let delta = W.indices.map { ℓ in Vector(b[ℓ].indices.map { derivative(.z(layer: ℓ, at: $0)) }) }
    let dA = sizes.indices.map { ℓ in Vector((0..<sizes[ℓ]).map { derivative(.a(layer: ℓ, at: $0)) }) }
    let dW = W.indices.map { ℓ in
      Matrix(
        rows: W[ℓ].rows, columns: W[ℓ].columns,
        storage: (0..<W[ℓ].rows).flatMap { j in
          (0..<W[ℓ].columns).map { derivative(.w(layer: ℓ, to: j, from: $0)) }
        })
    }
    let db = b.indices.map { ℓ in Vector(b[ℓ].indices.map { derivative(.b(layer: ℓ, at: $0)) }) }
    return Gradients(
      delta: Layers(first: 1, of: .delta, delta), dA: Layers(first: 0, of: .dA, dA),
      dW: Layers(first: 1, of: .dW, dW), db: Layers(first: 1, of: .db, db),
      C: value, cost: cost, method: method, pass: pass, target: example.y)
  }

  /// The derivative of the cost with respect to any quantity, for the methods that take one at a time.
  private func derivativeFunction(
    _ method: GradientMethod, _ pass: ForwardPass, target y: Vector
  ) throws(EngineError) -> (Quantity) -> Double {
    switch method {
    case .dual:
      return { cost(moving: $0, by: Dual(0, derivative: 1), pass, target: y).derivative }
    case .complexStep:
      for activation in activations where !activation.allowsComplexStep {
        throw EngineError(
          .derivative,
          "The complex step does not apply to \(activation.name), whose erf is known for real z only.")
      }
      let h = 1e-100
      return { cost(moving: $0, by: Complex(real: 0, imaginary: h), pass, target: y).imaginary / h }
    case .finiteDifference(let step, let scheme):
      guard step > 0, step.isFinite else {
        throw EngineError(.argument, "The step of a difference is a positive number, not \(step).")
      }
      return { quantity in
        scheme.quotient(step) { cost(moving: quantity, by: $0, pass, target: y) }
      }
    default:
      guard work(of: .chainRule) <= 1_000_000_000 else {
        throw EngineError(
          .size,
          "Path by path, the gradient of so large a network would take more than a thousand million steps.")
      }
      let outputGradient = try cost.gradientOrThrow(pass.output, target: y)
      let walk = PathWalk(
        network: self, pass: pass, outputGradient: outputGradient, target: y, sharedBehind: 0)
      return { walk.derivative(of: $0) }
    }
  }
}

extension GradientMethod.Scheme {
  /// The difference quotient of a function at 0.
  func quotient(_ h: Double, of f: (Double) -> Double) -> Double {
    switch self {
    case .central: (f(h) - f(-h)) / (2 * h)
    case .forward: (f(h) - f(0)) / h
    case .fivePoint: (f(-2 * h) - 8 * f(-h) + 8 * f(h) - f(2 * h)) / (12 * h)
    }
  }
}
