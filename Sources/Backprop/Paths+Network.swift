package import LinearAlgebra

extension Network {
  /// Every path from one neuron to the cost, with the derivative along each.
  ///
  /// - Parameter start: one neuron's z or a, such as `.a(layer: 1, at: 0)`.
  public func paths(from start: Quantity, at example: Example) -> Paths {
    orStop(try pathsOrThrow(from: start, at: example))
  }

  /// - Throws: ``EngineError`` when the start is no neuron's z or a, when there is no such neuron, when the example does not fit the network, or when
  ///   there are more than 10,000 paths.
  package func pathsOrThrow(from start: Quantity, at example: Example) throws(EngineError) -> Paths {
    guard start.kind == .a || start.kind == .z, let neuron = start.neuron else {
      throw EngineError(.argument, "Paths to the cost begin at the z or a of one neuron, not at \(start).")
    }
    let pass = try forwardOrThrow(example.x)
    let outputGradient = try cost.gradientOrThrow(pass.output, target: example.y)
    let vector = try (start.kind == .a ? pass.a : pass.z).subscriptOrThrow(start.layer)
    guard vector.indices.contains(neuron) else {
      throw EngineError(
        .index,
        "There is no neuron \(neuron) in layer \(start.layer): it has "
          + "\(counted(vector.count, "neuron", "neurons")), counted from 0.")
    }
    for activation in activations { try activation.checkDerivative() }
    try checkPathCount(from: start.layer)
    let walk = PathWalk(
      network: self, pass: pass, outputGradient: outputGradient, target: example.y, sharedBehind: 0)
    let routes = walk.paths(from: start)
    let passed = Set(routes.flatMap(\.stations))
    return Paths(
      paths: routes.map { route in
        Paths.Path(
          places: route.stations.map { .quantity($0, isInChain: isChain) }, edges: route.factors.map(\.value))
      }, cost: cost, kinks: pass.kinks.filter { passed.contains($0.quantity) })
  }
}
