package import LinearAlgebra

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One derivative taken the long way: along every path from the cost to the parameter, factor by factor.
public struct ChainRule: Hashable, Sendable {
  /// In which order the factors are written and multiplied; the product is the same but for rounding.
  public enum Order: Hashable, Sendable {
    /// From the cost to the parameter: ∂C/∂a · ∂a/∂z · ∂z/∂w.
    case lossFirst
    /// From the parameter to the cost: ∂z/∂w · ∂a/∂z · ∂C/∂a.
    case localFirst
  }

  /// One local derivative.
  public struct Factor: Hashable, Sendable {
    /// How a factor is worked out.
    package enum Origin: Hashable, Sendable {
      /// ∂C/∂a of an output by the cost, from all outputs and targets.
      case cost(Cost, output: Vector, target: Vector)
      /// σ′(z).
      case slope(Activation, z: Double)
      /// ∂aᵢ/∂zⱼ of a softmax, from both its outputs.
      case softmax(upper: Double, lower: Double)
      /// A weight.
      case weight(Quantity, Double)
      /// What a weight is multiplied with.
      case input(Quantity, Double)
      /// What a bias is multiplied with.
      case one
    }

    /// What changes.
    public let upper: Quantity
    /// What makes it change.
    public let lower: Quantity
    /// How it is worked out.
    package let origin: Origin
    /// What it comes to at the example.
    public let value: Double
    /// Whether the derivative of ``ChainRule/partner`` has this factor too.
    public let isShared: Bool
    /// Whether the network has one neuron in every layer, which decides how the quantities are written.
    package let isInChain: Bool
  }

  /// The factors along one way from the cost to the parameter.
  public struct Path: Hashable, Sendable {
    /// In the order asked for.
    public let factors: [Factor]
    /// What lies on the way, from the parameter's z to the cost.
    public let places: [Quantity]
    /// Whether the network has one neuron in every layer, which decides how the quantities are written.
    package let isInChain: Bool

    /// The product of the factors up to each of them.
    public var runningProducts: [Double] {
      var product = 1.0
      return factors.map { factor in
        product *= factor.value
        return product
      }
    }

    /// The product of all factors.
    public var product: Double { factors.reduce(1) { $0 * $1.value } }
  }

  /// What the derivative is taken with respect to.
  public let parameter: Parameter
  /// Whether the network has one neuron in every layer, which decides how the quantities are written.
  package let isInChain: Bool
  /// One for each way through the layers behind the parameter.
  public let paths: [Path]
  /// The order of the factors.
  public let order: Order
  /// The cost function that is differentiated.
  public let cost: Cost
  /// Whose derivative has the shared factors too: the weights of the next layer, or what the only layer has besides.
  public let partner: Quantity
  /// The errors that the product of the shared factors is one of.
  public let sharedErrors: Quantity
  /// The kinks that stand on the paths.
  package let kinks: [Kink]

  /// The derivative: the sum over the paths.
  public var value: Double { paths.dropFirst().reduce(paths.first?.product ?? 0) { $0 + $1.product } }

  /// The factors of the first path; in a chain it is the only one.
  public var factors: [Factor] { paths.first?.factors ?? [] }
}

extension Network {
  /// The derivative of the cost with respect to one parameter, factor by factor along every path.
  ///
  /// - Parameter order: C9; the order of the factors.
  public func chainRule(for parameter: Parameter, at example: Example, order: ChainRule.Order) -> ChainRule {
    orStop(try chainRuleOrThrow(for: parameter, at: example, order: order))
  }

  /// - Throws: ``EngineError`` when there is no such parameter, when the example does not fit, or when there
  ///   are more than 10,000 paths.
  package func chainRuleOrThrow(
    for parameter: Parameter, at example: Example, order: ChainRule.Order
  ) throws(EngineError) -> ChainRule {
    try check(parameter)
    let pass = try forwardOrThrow(example.x)
    let outputGradient = try cost.gradientOrThrow(pass.output, target: example.y)
    for activation in activations { try activation.checkDerivative() }
    try checkPathCount(from: parameter.layer)
    let ℓ = parameter.layer
    let walk = PathWalk(
      network: self, pass: pass, outputGradient: outputGradient, target: example.y,
      sharedBehind: min(ℓ + 1, L))
    let paths = walk.paths(from: .z(layer: ℓ, at: parameter.neuron)).map { path in
      let factors = path.factors.reversed() + [lastFactor(of: parameter, pass)]
      return ChainRule.Path(
        factors: order == .lossFirst ? Array(factors) : factors.reversed(), places: path.stations,
        isInChain: isChain)
    }
    let stations = Set(paths.flatMap(\.places))
    return ChainRule(
      parameter: parameter, isInChain: isChain, paths: paths, order: order, cost: cost,
      partner: partner(of: parameter), sharedErrors: .all(.delta, layer: min(ℓ + 1, L)),
      kinks: pass.kinks.filter { stations.contains($0.quantity) })
  }

  /// - Throws: ``EngineError`` when more than 10,000 paths lead from layer `ℓ` to the cost.
  package func checkPathCount(from ℓ: Int) throws(EngineError) {
    let sizes = sizes
    var exponent = 0.0
    for layer in max(ℓ, 1)...L {
      if layer > ℓ { exponent += log10(Double(sizes[layer])) }
      if !activations[layer].isElementwise { exponent += log10(Double(sizes[layer])) }
    }
    guard exponent <= 4.000_001 else {
      throw EngineError(
        .size,
        "About 10^\(Int(exponent.rounded())) paths lead from layer \(ℓ) to the cost; 10,000 can be shown.")
    }
  }

  /// The weights of the layer behind, else of the layer before, else what the only layer has besides.
  private func partner(of parameter: Parameter) -> Quantity {
    let ℓ = parameter.layer
    if L > 1 {
      let other = ℓ < L ? ℓ + 1 : L - 1
      return isChain ? .w(layer: other, to: 0, from: 0) : .all(.w, layer: other)
    }
    return parameter.source == nil
      ? .w(layer: ℓ, to: parameter.neuron, from: 0) : .b(layer: ℓ, at: parameter.neuron)
  }

  private func lastFactor(of parameter: Parameter, _ pass: ForwardPass) -> ChainRule.Factor {
    let (ℓ, z) = (parameter.layer, Quantity.z(layer: parameter.layer, at: parameter.neuron))
    let input = parameter.source.map { (Quantity.a(layer: ℓ - 1, at: $0), pass.a[ℓ - 1][$0]) }
    return ChainRule.Factor(
      upper: z, lower: parameter.quantity, origin: input.map { .input($0.0, $0.1) } ?? .one,
      value: input?.1 ?? 1, isShared: false, isInChain: isChain)
  }
}
