package import LinearAlgebra

/// How much work it is to find every weight's derivative, under named models of cost.
///
/// One operation is one multiplication of two factors; additions of paths or of terms into ∂C/∂a are counted
/// apart. Values of σ, σ′ and ∇ₐC are taken as given, and the biases, whose derivatives are the errors
/// themselves, cost nothing.
public struct OperationCount: Hashable, Sendable {
  /// A way to the gradient whose work is counted.
  public enum Model: Hashable, Sendable, CaseIterable {
    /// Every path of every weight is multiplied out afresh.
    case pathByPath
    /// For every weight the errors are carried back afresh from the cost, but as vectors.
    case weightByWeight
    /// The four equations: every error is found once.
    case backprop
    /// One forward pass, for comparison: one multiplication for each weight.
    case forward
    /// Forward differences: a forward pass for each parameter and one more.
    case finiteDifferences
  }

  /// The number of neurons in each layer, the input first.
  public let sizes: [Int]
  /// The sizes in one word, the input first: `784-30-10`.
  public var name: String { sizes.map(String.init).joined(separator: "-") }
  /// The number of weights.
  public let weights: Int
  /// Weights and biases.
  public let parameters: Int
  /// The ways from the cost to a weight, summed over all weights.
  public let paths: Int
  /// The forward passes that finite differences take.
  public var passes: Int { parameters + 1 }
  let multiplicationsOfModel: [Model: Int]
  let additionsOfModel: [Model: Int]

  /// The multiplications that a way to the gradient takes.
  public func multiplications(_ model: Model) -> Int { multiplicationsOfModel[model] ?? 0 }

  /// Additions of whole paths (path by path) or of terms of Wᵀδ; 0 where none are counted.
  public func additions(_ model: Model) -> Int { additionsOfModel[model] ?? 0 }
}

/// Counts the work of finding every weight's derivative in a network.
public func operationCount(_ network: Network) -> OperationCount {
  orStop(try operationCountOrThrow(sizes: Array(network.sizes)))
}

/// Counts the work for dense layers of the given sizes, the input first: `operationCount(sizes: [784, 30, 10])`.
public func operationCount(sizes: [Int]) -> OperationCount { orStop(try operationCountOrThrow(sizes: sizes)) }

/// - Throws: ``EngineError`` when there are fewer than two layers, when a layer is empty, or when a count exceeds
///   9·10¹⁸.
package func operationCountOrThrow(sizes: [Int]) throws(EngineError) -> OperationCount {
  guard sizes.count > 1, sizes.allSatisfy({ $0 > 0 }) else {
    throw EngineError(
      .argument, "A network has an input and at least one layer, each with at least one neuron.")
  }
  guard sizes.allSatisfy({ $0 <= 1 << 32 }) else {
    throw EngineError(.size, "A layer of more than 4,294,967,296 neurons does not fit into memory.")
  }
  var tally = Tally()
  let L = sizes.count - 1
  for ℓ in 1...L {
    let (n, before) = (sizes[ℓ], sizes[ℓ - 1])
    let weights = tally.product([n, before])
    let pathsOfWeight = tally.product(Array(sizes[(ℓ + 1)...]))
    let factors = 2 * (L - ℓ) + 3
    tally.add(weights, to: \.weights)
    tally.add(n, to: \.biases)
    tally.add(tally.product([weights, pathsOfWeight]), to: \.paths)
    tally.add(tally.product([weights, pathsOfWeight, factors - 1]), to: \.pathMultiplications)
    tally.add(tally.product([weights, pathsOfWeight - 1]), to: \.pathAdditions)
    // BP1 or the ⊙ of BP2, then BP4.
    tally.add(n, to: \.backpropMultiplications)
    tally.add(weights, to: \.backpropMultiplications)
    // Wᵀδ for the layer below.
    if ℓ > 1 {
      tally.add(weights, to: \.backpropMultiplications)
      tally.add(tally.product([before, n - 1]), to: \.backpropAdditions)
    }
    tally.add(tally.product([weights, tally.rewalk(sizes, to: ℓ)]), to: \.rewalkMultiplications)
    tally.add(tally.product([weights, tally.rewalkAdditions(sizes, to: ℓ)]), to: \.rewalkAdditions)
  }
  tally.add(tally.weights, to: \.passes)
  tally.add(tally.biases, to: \.passes)
  tally.add(1, to: \.passes)
  let differences = tally.product([tally.passes, tally.weights])
  guard !tally.hasOverflown else {
    throw EngineError(.size, "The operations of so large a network exceed what can be counted.")
  }
  return OperationCount(
    sizes: sizes, weights: tally.weights, parameters: tally.weights + tally.biases, paths: tally.paths,
    multiplicationsOfModel: [
      .pathByPath: tally.pathMultiplications, .weightByWeight: tally.rewalkMultiplications,
      .backprop: tally.backpropMultiplications, .forward: tally.weights, .finiteDifferences: differences,
    ],
    additionsOfModel: [
      .pathByPath: tally.pathAdditions, .weightByWeight: tally.rewalkAdditions,
      .backprop: tally.backpropAdditions,
    ])
}

/// Sums and products that notice when they become too large.
private struct Tally {
  var weights = 0
  var biases = 0
  var paths = 0
  var passes = 0
  var pathMultiplications = 0
  var pathAdditions = 0
  var backpropMultiplications = 0
  var backpropAdditions = 0
  var rewalkMultiplications = 0
  var rewalkAdditions = 0
  var hasOverflown = false

  mutating func add(_ count: Int, to total: WritableKeyPath<Tally, Int>) {
    let (sum, overflow) = self[keyPath: total].addingReportingOverflow(count)
    self[keyPath: total] = sum
    if overflow { hasOverflown = true }
  }

  mutating func product(_ factors: [Int]) -> Int {
    var product = 1
    for factor in factors {
      let (next, overflow) = product.multipliedReportingOverflow(by: factor)
      if overflow {
        hasOverflown = true
        return 0
      }
      product = next
    }
    return product
  }

  /// For one weight of layer `ℓ`: the errors from the last layer down to its neuron, then its own input.
  mutating func rewalk(_ sizes: [Int], to ℓ: Int) -> Int {
    let L = sizes.count - 1
    if ℓ == L { return 2 }
    var count = sizes[L]
    for m in stride(from: L - 1, to: ℓ, by: -1) { count &+= product([sizes[m + 1] + 1, sizes[m]]) }
    return count &+ sizes[ℓ + 1] &+ 2
  }

  mutating func rewalkAdditions(_ sizes: [Int], to ℓ: Int) -> Int {
    let L = sizes.count - 1
    if ℓ == L { return 0 }
    var count = sizes[ℓ + 1] - 1
    for m in stride(from: L - 1, to: ℓ, by: -1) { count &+= product([sizes[m + 1] - 1, sizes[m]]) }
    return count
  }
}
