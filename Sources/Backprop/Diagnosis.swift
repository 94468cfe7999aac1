package import LinearAlgebra

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The gauges of a network on a set of examples: one line a layer.
public struct Diagnosis: Hashable, Sendable {
  /// The gauges of one layer.
  public struct Layer: Hashable, Sendable {
    /// From 1.
    public let layer: Int
    /// The layer's activation.
    public let activation: Activation
    /// The mean of ‖δ⁽ℓ⁾‖ over the examples, each with its own cost.
    public let deltaNorm: Double
    /// `deltaNorm` divided by that of the last layer.
    public let ratioToLast: Double
    /// ‖∂C/∂W⁽ℓ⁾‖ for the mean cost.
    public let gradientNorm: Double
    /// The share of activations whose slope is below a hundredth of the steepest; nil where that says nothing.
    public let saturation: Double?
    /// The neurons that no example makes fire, from 0; only ReLU has such.
    public let dead: [Int]
    /// Mean and standard deviation of the activations over neurons and examples.
    public let activationMean: Double
    /// The standard deviation of the activations over neurons and examples.
    public let activationDeviation: Double
    /// log₁₀ of ‖η ∂C/∂W‖/‖W‖, healthy around −3; nil without a learning rate.
    public let updateRatio: Double?
  }

  /// From the first layer to the last.
  public let layers: [Layer]
  /// The mean cost.
  public let C: Double
  /// The cost function of one example.
  public let cost: Cost
  /// η, where it was given.
  public let learningRate: Double?
  /// Where the first number that is not finite appears; nil where all are.
  public let nonFinite: NonFinite?

  /// A number that is infinite or none.
  public struct NonFinite: Hashable, Sendable {
    /// Which number.
    public let quantity: Quantity
    /// The example where it appears, from 0; nil for a weight or bias.
    public let example: Int?
    /// ±∞ or NaN.
    public let value: Double
    /// Whether the network has one neuron in every layer, which decides how the quantity is written.
    package let isInChain: Bool
  }
}

/// Reads the gauges of a network on a set of examples.
///
/// - Parameter learningRate: η, for the ratio of update to weight.
public func diagnose(_ network: Network, on data: Dataset, learningRate: Double? = nil) -> Diagnosis {
  orStop(try diagnoseOrThrow(network, on: data, learningRate: learningRate))
}

/// - Throws: ``EngineError`` when the data do not fit the network, when a layer has no derivative, or when the learning
///   rate is not a positive number.
package func diagnoseOrThrow(
  _ network: Network, on data: Dataset, learningRate: Double? = nil
) throws(EngineError) -> Diagnosis {
  if let learningRate { try Optimizer.sgd(learningRate: learningRate).check() }
  let mean = try network.gradientsOrThrow(over: data, reduction: .mean, averaging: .afterwards)
  var passes: [Gradients] = []
  for example in data { passes.append(try network.gradientsOrThrow(at: example)) }
  let norms = network.W.indices.map { ℓ in passes.reduce(0) { $0 + $1.delta[ℓ].norm } / Double(passes.count) }
  let layers = network.W.indices.map { ℓ in
    let gauge = LayerGauge(activation: network.activations[ℓ], layer: ℓ, passes: passes)
    let ratio = learningRate.map { log10($0 * mean.dW[ℓ].norm / network.W[ℓ].norm) }
    return Diagnosis.Layer(
      layer: ℓ, activation: network.activations[ℓ], deltaNorm: norms[ℓ - 1],
      ratioToLast: norms[ℓ - 1] / norms[network.L - 1], gradientNorm: mean.dW[ℓ].norm,
      saturation: gauge.saturation, dead: gauge.dead, activationMean: gauge.mean,
      activationDeviation: gauge.deviation, updateRatio: ratio)
  }
  return Diagnosis(
    layers: layers, C: mean.C, cost: network.cost, learningRate: learningRate,
    nonFinite: network.firstNonFinite(passes))
}

/// One layer over all examples.
private struct LayerGauge {
  let activation: Activation
  let layer: Int
  let passes: [Gradients]

  private var values: [Double] { passes.flatMap { $0.pass.a[layer].elements } }

  var mean: Double { values.reduce(0, +) / Double(values.count) }

  var deviation: Double {
    let mean = mean
    return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)).squareRoot()
  }

  var saturation: Double? {
    guard let steepest = activation.steepestSlope else { return nil }
    let slopes = passes.flatMap { gradients in
      zip(gradients.pass.z[layer], gradients.pass.a[layer]).map {
        abs(activation.scalarDerivative($0, value: $1))
      }
    }
    return Double(slopes.filter { $0 < 0.01 * steepest }.count) / Double(slopes.count)
  }

  var dead: [Int] {
    guard case .relu = activation.kind, let first = passes.first else { return [] }
    return first.pass.z[layer].indices.filter { j in passes.allSatisfy { $0.pass.z[layer][j] <= 0 } }
  }
}

extension Activation {
  /// The largest slope of a function that flattens out on both sides; nil for others.
  fileprivate var steepestSlope: Double? {
    switch kind {
    case .sigmoid: 0.25
    case .tanh: 1
    default: nil
    }
  }
}

extension Network {
  /// The first quantity that is not finite, in the order in which they are computed.
  fileprivate func firstNonFinite(_ passes: [Gradients]) -> Diagnosis.NonFinite? {
    for parameter in parameters where !self[parameter].isFinite {
      return Diagnosis.NonFinite(
        quantity: parameter.quantity, example: nil, value: self[parameter], isInChain: isChain)
    }
    for (index, gradients) in passes.enumerated() {
      if let (quantity, value) = firstNonFinite(gradients) {
        return Diagnosis.NonFinite(quantity: quantity, example: index, value: value, isInChain: isChain)
      }
    }
    return nil
  }

  private func firstNonFinite(_ gradients: Gradients) -> (Quantity, Double)? {
    func first(_ vector: Vector, _ quantity: (Int) -> Quantity) -> (Quantity, Double)? {
      vector.firstIndex { !$0.isFinite }.map { (quantity($0), vector[$0]) }
    }
    let pass = gradients.pass
    if let found = first(pass.a[0], { .a(layer: 0, at: $0) }) { return found }
    for ℓ in pass.z.indices {
      if let found = first(pass.z[ℓ], { .z(layer: ℓ, at: $0) }) { return found }
      if let found = first(pass.a[ℓ], { .a(layer: ℓ, at: $0) }) { return found }
    }
    if !gradients.C.isFinite { return (.C, gradients.C) }
    for ℓ in pass.z.indices.reversed() {
      if let found = first(gradients.dA[ℓ], { .dA(layer: ℓ, at: $0) }) { return found }
      if let found = first(gradients.delta[ℓ], { .delta(layer: ℓ, at: $0) }) { return found }
    }
    return nil
  }
}
