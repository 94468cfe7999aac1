import LinearAlgebra

/// Walks from a neuron up to the cost along every path.
struct PathWalk {
  /// A way upward; its factors stand in the order of the walk, the cost last.
  struct Route {
    var factors: [ChainRule.Factor]
    var stations: [String]
  }

  let network: Network
  let pass: ForwardPass
  let outputGradient: Vector
  let target: Vector
  /// Factors behind z of this layer are shared.
  let sharedBehind: Int
  /// That of the network, which finds it by looking at every layer.
  private let notation: Notation

  init(network: Network, pass: ForwardPass, outputGradient: Vector, target: Vector, sharedBehind: Int) {
    self.network = network
    self.pass = pass
    self.outputGradient = outputGradient
    self.target = target
    self.sharedBehind = sharedBehind
    notation = network.notation
  }

  /// A place on the way.
  private enum Place {
    case z(Int, layer: Int)
    case a(Int, layer: Int)
    case cost
  }

  /// Every way from z of neuron `j` in layer `ℓ` to the cost.
  func paths(fromZ j: Int, layer ℓ: Int) -> [Route] { paths(from: .z(j, layer: ℓ)) }

  /// Every way from a of neuron `j` in layer `ℓ` to the cost.
  func paths(fromA j: Int, layer ℓ: Int) -> [Route] { paths(from: .a(j, layer: ℓ)) }

  /// One route at a time, as deep as the network is; a function that calls itself would fill the stack.
  private func paths(from start: Place) -> [Route] {
    var routes: [Route] = []
    var route = Route(factors: [], stations: [])
    var ahead: [(place: Place, factor: ChainRule.Factor?, length: Int)] = [(start, nil, 0)]
    while let next = ahead.popLast() {
      route.stations.removeLast(route.stations.count - next.length)
      route.factors.removeLast(route.factors.count - max(next.length - 1, 0))
      route.stations.append(name(of: next.place))
      if let factor = next.factor { route.factors.append(factor) }
      let steps = steps(from: next.place)
      if steps.isEmpty { routes.append(route) }
      for step in steps.reversed() { ahead.append((step.place, step.factor, route.stations.count)) }
    }
    return routes
  }

  private func name(of place: Place) -> String {
    switch place {
    case .z(let j, let ℓ): notation.z(ℓ, at: j)
    case .a(let j, let ℓ): notation.a(ℓ, at: j)
    case .cost: "C"
    }
  }

  /// What depends on a place at once, with the derivative.
  private func steps(from place: Place) -> [(place: Place, factor: ChainRule.Factor)] {
    switch place {
    case .cost: return []
    case .z(let j, let ℓ):
      return reached(from: j, layer: ℓ).map { i in
        let factor = ChainRule.Factor(
          name: "∂\(notation.a(ℓ, at: i))/∂\(notation.z(ℓ, at: j))",
          formula: slopeFormula(from: j, to: i, layer: ℓ), value: slope(from: j, to: i, layer: ℓ),
          isShared: ℓ >= sharedBehind, operands: slopeOperands(from: j, to: i, layer: ℓ))
        return (.a(i, layer: ℓ), factor)
      }
    case .a(let j, let ℓ) where ℓ < network.L:
      return (0..<pass.a[ℓ + 1].count).map { i in
        let w = notation.w(ℓ + 1, to: i, from: j)
        let factor = ChainRule.Factor(
          name: "∂\(notation.z(ℓ + 1, at: i))/∂\(notation.a(ℓ, at: j))", formula: w,
          value: network.W[ℓ + 1][i, j], isShared: ℓ >= sharedBehind,
          operands: [ChainRule.Operand(w, network.W[ℓ + 1][i, j])])
        return (.z(i, layer: ℓ + 1), factor)
      }
    case .a(let j, let ℓ):
      let a = notation.a(ℓ, at: j)
      let factor = ChainRule.Factor(
        name: "∂C/∂\(a)", formula: network.cost.derivativeFormula(a: a, y: notation.y(at: j)),
        value: outputGradient[j], isShared: true,
        operands: [
          ChainRule.Operand(a, pass.a[ℓ][j]), ChainRule.Operand(notation.y(at: j), target[j]),
          ChainRule.Operand("n", Double(target.count)),
        ])
      return [(.cost, factor)]
    }
  }

  /// The sum over all paths from a quantity to the cost, each multiplied out afresh from its own end.
  func derivative(of quantity: Movable) -> Double {
    switch quantity {
    case .a(let layer, let k): return sum(fromA: k, layer: layer, 1)
    case .z(let layer, let j): return sum(fromZ: j, layer: layer, 1)
    case .parameter(let parameter):
      guard case .weight(let to, let from) = parameter.place else {
        return sum(fromZ: parameter.neuron, layer: parameter.layer, 1)
      }
      return sum(fromZ: to, layer: parameter.layer, pass.a[parameter.layer - 1][from])
    }
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

  /// ∂aᵢ/∂zⱼ in symbols.
  private func slopeFormula(from j: Int, to i: Int, layer ℓ: Int) -> String {
    let activation = network.activations[ℓ]
    if activation.isElementwise { return "\(activation.symbol)′(\(notation.z(ℓ, at: j)))" }
    let (pj, pi) = (notation.a(ℓ, at: j), notation.a(ℓ, at: i))
    return i == j ? "\(pi)(1 − \(pi))" : "−\(pi)\(pj)"
  }

  /// What the formula of ∂aᵢ/∂zⱼ names.
  private func slopeOperands(from j: Int, to i: Int, layer ℓ: Int) -> [ChainRule.Operand] {
    if network.activations[ℓ].isElementwise {
      return [ChainRule.Operand(notation.z(ℓ, at: j), pass.z[ℓ][j])]
    }
    return Set([i, j]).sorted().map { ChainRule.Operand(notation.a(ℓ, at: $0), pass.a[ℓ][$0]) }
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
