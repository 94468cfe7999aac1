import Glibc
package import LinearAlgebra

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
    /// Such as `∂a2/∂z2`.
    public let name: String
    /// Such as `σ′(z2)`.
    public let formula: String
    /// What it comes to at the example.
    public let value: Double
    /// Whether the derivative of ``ChainRule/sharedWith`` has this factor too.
    public let isShared: Bool
    /// The quantities that the formula names, with their values.
    package var operands: [Operand] = []
  }

  /// A quantity by its name, such as `z2`, with its value.
  package struct Operand: Hashable, Sendable {
    package let name: String
    package let value: Double

    package init(_ name: String, _ value: Double) {
      self.name = name
      self.value = value
    }
  }

  /// The factors along one way from the cost to the parameter.
  public struct Path: Hashable, Sendable {
    /// In the order asked for.
    public let factors: [Factor]
    /// The neurons on the way, from the parameter's to an output's, such as `z1 → a1 → z2 → a2 → C`.
    public let stations: [String]

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
  /// The parameter as it is written in this network, such as `w1`.
  public let name: String
  /// One for each way through the layers behind the parameter.
  public let paths: [Path]
  /// C9; the order of the factors.
  public let order: Order
  /// The cost function that is differentiated.
  public let cost: Cost
  /// Whose derivative has the shared factors too, such as `w2`.
  public let sharedWith: String
  /// The symbol of the product of the shared factors, such as `δ⁽²⁾`.
  public let sharedProduct: String
  /// C16; the kinks that stand on the paths.
  package let kinks: [Kink]

  /// The derivative: the sum over the paths.
  public var value: Double { paths.dropFirst().reduce(paths.first?.product ?? 0) { $0 + $1.product } }

  /// The factors of the first path; in a chain it is the only one.
  public var factors: [Factor] { paths.first?.factors ?? [] }
}

extension Network {
  /// The derivative of the cost with respect to one parameter, factor by factor along every path.
  ///
  /// - Parameter order: C9; the order of the factors, that of the conventions in force where it is left out.
  public func chainRule(
    for parameter: Parameter, at example: Example, order: ChainRule.Order? = nil
  ) -> ChainRule {
    orStop(try chainRuleOrThrow(for: parameter, at: example, order: order))
  }

  /// - Throws: ``EngineError`` when there is no such parameter, when the example does not fit, or when there
  ///   are more than 10,000 paths.
  package func chainRuleOrThrow(
    for parameter: Parameter, at example: Example, order: ChainRule.Order? = nil
  ) throws(EngineError) -> ChainRule {
    try check(parameter)
    let order = order ?? conventions.factorOrder
    let pass = try forwardOrThrow(example.x)
    let outputGradient = try cost.gradientOrThrow(pass.output, target: example.y)
    for activation in activations { try activation.checkDerivative() }
    try checkPathCount(from: parameter.layer)
    let ℓ = parameter.layer
    let walk = PathWalk(
      network: self, pass: pass, outputGradient: outputGradient, target: example.y,
      sharedBehind: min(ℓ + 1, L))
    let paths = walk.paths(fromZ: parameter.neuron, layer: ℓ).map { path in
      let factors = path.factors.reversed() + [lastFactor(of: parameter, pass)]
      return ChainRule.Path(
        factors: order == .lossFirst ? Array(factors) : factors.reversed(), stations: path.stations)
    }
    let stations = Set(paths.flatMap(\.stations))
    return ChainRule(
      parameter: parameter, name: notation.name(of: parameter), paths: paths, order: order, cost: cost,
      sharedWith: partner(of: parameter),
      sharedProduct: "δ\(superscript(min(ℓ + 1, L)))",
      kinks: pass.kinks.filter { stations.contains($0.name) })
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
  private func partner(of parameter: Parameter) -> String {
    let ℓ = parameter.layer
    if L > 1 {
      let other = ℓ < L ? ℓ + 1 : L - 1
      return isChain ? "w\(other)" : "W\(superscript(other))"
    }
    switch parameter.place {
    case .weight: return notation.b(ℓ, at: parameter.neuron)
    case .bias: return notation.w(ℓ, to: parameter.neuron, from: 0)
    }
  }

  private func lastFactor(of parameter: Parameter, _ pass: ForwardPass) -> ChainRule.Factor {
    let z = notation.z(parameter.layer, at: parameter.neuron)
    let name = "∂\(z)/∂\(notation.name(of: parameter))"
    switch parameter.place {
    case .bias: return ChainRule.Factor(name: name, formula: "1", value: 1, isShared: false)
    case .weight(_, let from):
      return ChainRule.Factor(
        name: name, formula: notation.a(parameter.layer - 1, at: from),
        value: pass.a[parameter.layer - 1][from], isShared: false,
        operands: [
          ChainRule.Operand(
            notation.a(parameter.layer - 1, at: from), pass.a[parameter.layer - 1][from])
        ])
    }
  }
}
