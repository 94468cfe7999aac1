import LinearAlgebra

/// Walks from a neuron up to the cost along every path.
struct PathWalk {
  /// A way upward; its factors stand in the order of the walk, the cost last.
  struct Route {
    var factors: [ChainRule.Factor]
    var stations: [Quantity]
  }

  let network: Network
  let pass: ForwardPass
  let outputGradient: Vector
  let target: Vector
  /// Factors behind z of this layer are shared.
  let sharedBehind: Int
  /// That of the network, which finds it by looking at every layer.
  private let isChain: Bool

  init(network: Network, pass: ForwardPass, outputGradient: Vector, target: Vector, sharedBehind: Int) {
    self.network = network
    self.pass = pass
    self.outputGradient = outputGradient
    self.target = target
    self.sharedBehind = sharedBehind
    isChain = network.isChain
  }

  /// Every way from a neuron's z or a to the cost.
  ///
  /// One route at a time, as deep as the network is; a function that calls itself would fill the stack.
  func paths(from start: Quantity) -> [Route] {
    var routes: [Route] = []
    var route = Route(factors: [], stations: [])
    var ahead: [(place: Quantity, factor: ChainRule.Factor?, length: Int)] = [(start, nil, 0)]
    while let next = ahead.popLast() {
      route.stations.removeLast(route.stations.count - next.length)
      route.factors.removeLast(route.factors.count - max(next.length - 1, 0))
      route.stations.append(next.place)
      if let factor = next.factor { route.factors.append(factor) }
      let factors = factors(from: next.place)
      if factors.isEmpty { routes.append(route) }
      for factor in factors.reversed() { ahead.append((factor.upper, factor, route.stations.count)) }
    }
    return routes
  }

  /// What depends on a neuron's z or a at once, with the derivative; nothing depends on the cost.
  private func factors(from place: Quantity) -> [ChainRule.Factor] {
    guard let j = place.neuron else { return [] }
    let ℓ = place.layer
    func factor(_ upper: Quantity, _ origin: ChainRule.Factor.Origin, _ value: Double) -> ChainRule.Factor {
      ChainRule.Factor(
        upper: upper, lower: place, origin: origin, value: value, isShared: upper == .C || ℓ >= sharedBehind,
        isInChain: isChain)
    }
    if place.kind == .z {
      let activation = network.activations[ℓ]
      return reached(from: j, layer: ℓ).map { i in
        let origin: ChainRule.Factor.Origin =
          activation.isElementwise
          ? .slope(activation, z: pass.z[ℓ][j]) : .softmax(upper: pass.a[ℓ][i], lower: pass.a[ℓ][j])
        return factor(.a(layer: ℓ, at: i), origin, slope(from: j, to: i, layer: ℓ))
      }
    }
    guard ℓ < network.L else {
      return [factor(.C, .cost(network.cost, output: pass.output, target: target), outputGradient[j])]
    }
    return (0..<pass.a[ℓ + 1].count).map { i in
      let weight = network.W[ℓ + 1][i, j]
      return factor(.z(layer: ℓ + 1, at: i), .weight(.w(layer: ℓ + 1, to: i, from: j), weight), weight)
    }
  }

  /// The sum over all paths from a quantity to the cost, each multiplied out afresh from its own end.
  ///
  /// - Parameter quantity: a weight, a bias, or one neuron's z or a.
  func derivative(of quantity: Quantity) -> Double {
    guard let j = quantity.neuron else { return 0 }
    let ℓ = quantity.layer
    if quantity.kind == .a { return sum(fromA: j, layer: ℓ, 1) }
    return sum(fromZ: j, layer: ℓ, quantity.source.map { pass.a[ℓ - 1][$0] } ?? 1)
  }

  private func sum(fromZ j: Int, layer ℓ: Int, _ product: Double) -> Double {
    var (j, ℓ, product) = (j, ℓ, product)
    // Where only one way leads on it is followed here, for such stretches can be very long.
    while network.activations[ℓ].isElementwise, ℓ < network.L, pass.a[ℓ + 1].count == 1 {
      product *= slope(from: j, to: j, layer: ℓ)
      product *= network.W[ℓ + 1][0, j]
      (j, ℓ) = (0, ℓ + 1)
    }
    return reached(from: j, layer: ℓ).reduce(0) { sum, i in
      sum + self.sum(fromA: i, layer: ℓ, product * slope(from: j, to: i, layer: ℓ))
    }
  }

  private func sum(fromA j: Int, layer ℓ: Int, _ product: Double) -> Double {
    guard ℓ < network.L else { return product * outputGradient[j] }
    return (0..<pass.a[ℓ + 1].count).reduce(0) { sum, i in
      sum + self.sum(fromZ: i, layer: ℓ + 1, product * network.W[ℓ + 1][i, j])
    }
  }

  /// ∂aᵢ/∂zⱼ.
  private func slope(from j: Int, to i: Int, layer ℓ: Int) -> Double {
    let (activation, a) = (network.activations[ℓ], pass.a[ℓ])
    if activation.isElementwise { return activation.scalarDerivative(pass.z[ℓ][j], value: a[j]) }
    return i == j ? a[i] * (1 - a[i]) : -a[i] * a[j]
  }

  /// The neurons whose a depends on z of neuron `j`.
  private func reached(from j: Int, layer ℓ: Int) -> Range<Int> {
    network.activations[ℓ].isElementwise ? j..<(j + 1) : 0..<pass.a[ℓ].count
  }
}
