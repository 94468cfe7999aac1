package import LinearAlgebra

/// One neuron's z or a, where a path through a network may begin.
public struct Station: Hashable, Sendable {
  enum Quantity: Hashable, Sendable {
    case a, z
  }

  let quantity: Quantity
  /// The layer, 0 for the input.
  public let layer: Int
  /// The neuron, from 0.
  public let neuron: Int

  /// The activation of neuron `at` in layer `layer`; layer 0 is the input.
  public static func a(layer: Int, at neuron: Int) -> Station {
    Station(quantity: .a, layer: layer, neuron: neuron)
  }

  /// The weighted input of neuron `at` in layer `layer`.
  public static func z(layer: Int, at neuron: Int) -> Station {
    Station(quantity: .z, layer: layer, neuron: neuron)
  }
}

extension Network {
  /// Every path from one neuron to the cost, with the derivative along each.
  public func paths(from station: Station, at example: Example) -> Paths {
    orStop(try pathsOrThrow(from: station, at: example))
  }

  /// - Throws: ``EngineError`` when there is no such neuron, when the example does not fit the network, or when
  ///   there are more than 10,000 paths.
  package func pathsOrThrow(from station: Station, at example: Example) throws(EngineError) -> Paths {
    let pass = try forwardOrThrow(example.x)
    let outputGradient = try cost.gradientOrThrow(pass.output, target: example.y)
    let vector =
      try station.quantity == .a
      ? pass.a.subscriptOrThrow(station.layer) : pass.z.subscriptOrThrow(station.layer)
    guard vector.indices.contains(station.neuron) else {
      throw EngineError(
        .index,
        "There is no neuron \(station.neuron) in layer \(station.layer): it has "
          + "\(counted(vector.count, "neuron", "neurons")), counted from 0.")
    }
    for activation in activations { try activation.checkDerivative() }
    try checkPathCount(from: station.layer)
    let walk = PathWalk(
      network: self, pass: pass, outputGradient: outputGradient, target: example.y, sharedBehind: 0)
    let routes =
      station.quantity == .a
      ? walk.paths(fromA: station.neuron, layer: station.layer)
      : walk.paths(fromZ: station.neuron, layer: station.layer)
    let stations = Set(routes.flatMap(\.stations))
    return Paths(
      paths: routes.map { Paths.Path(stations: $0.stations, edges: $0.factors.map(\.value)) }, cost: cost,
      kinks: pass.kinks.filter { stations.contains($0.name) })
  }
}
