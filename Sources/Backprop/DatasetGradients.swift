public import LinearAlgebra

/// The gradient of the cost of many examples.
public struct DatasetGradients: Hashable, Sendable {
  /// Where the 1/N of a mean enters. The gradients are the same but for rounding, the errors δ are not.
  public enum Averaging: Hashable, Sendable {
    /// The cost that is differentiated is the mean already, so each δ has the 1/N in it.
    case inTheCost
    /// Each δ belongs to the cost of its own example; the sum over the examples is divided at the end.
    case afterwards
  }

  /// The errors, delta[1...L]: one row for each example.
  public let delta: Layers<Matrix>
  /// ∂C/∂W⁽ℓ⁾, dW[1...L].
  public let dW: Layers<Matrix>
  /// ∂C/∂b⁽ℓ⁾, db[1...L].
  public let db: Layers<Vector>
  /// The cost of all examples.
  public let C: Double
  /// The cost of one example.
  public let cost: Cost
  /// How the costs of the examples become one number.
  public let reduction: Reduction
  /// Where the 1/N entered.
  public let averaging: Averaging
  /// The number of examples.
  public let count: Int
  /// What the errors were multiplied with, a[0...L−1]: one row for each example. Empty for more than 64 examples,
  /// whose sums nobody follows term by term.
  package let a: Layers<Matrix>
  /// How many weighted inputs stand at the kink of their activation, over all examples.
  package let kinkCount: Int

  /// ∇C in the order ∂w⁽¹⁾, ∂b⁽¹⁾, …, ∂w⁽ᴸ⁾, ∂b⁽ᴸ⁾, weights row by row.
  public var flattened: Vector { Vector(dW.indices.flatMap { dW[$0].elements + db[$0].elements }) }

  /// ‖∇C‖.
  public var norm: Double { flattened.norm }
}

extension Network {
  /// The gradient of the cost of all examples, with the examples as rows of one matrix.
  public func gradients(
    over data: Dataset, reduction: Reduction = .mean, averaging: DatasetGradients.Averaging = .inTheCost
  ) -> DatasetGradients {
    orStop(try gradientsOrThrow(over: data, reduction: reduction, averaging: averaging))
  }

  /// The cost of all examples.
  public func cost(over data: Dataset, reduction: Reduction = .mean) -> Double {
    orStop(try costOrThrow(over: data, reduction: reduction))
  }

  /// The outputs for many inputs, one row for each.
  public func callAsFunction(_ inputs: Matrix) -> Matrix { orStop(try callAsFunctionOrThrow(inputs)) }

  /// - Throws: ``EngineError`` when the data do not fit the network or a layer has no derivative.
  package func gradientsOrThrow(
    over data: Dataset, reduction: Reduction = .mean, averaging: DatasetGradients.Averaging = .inTheCost
  ) throws(EngineError) -> DatasetGradients {
    try check(data)
    for activation in activations { try activation.checkDerivative() }
    let isAfterwards = averaging == .afterwards
    let run = TrainingRun(self, rows: data.count, reduction: isAfterwards ? .sum : reduction)
    let weight = reduction.weight(of: data.count)
    let sum = run.forwardAndBackward(data)
    let scale = isAfterwards ? weight : 1
    // The activations of the last layer are multiplied with nothing.
    let activations =
      data.count > 64
      ? []
      : [data.inputs]
        + run.layers.dropLast().map {
          Matrix(rows: data.count, columns: $0.outputs, storage: Array($0.a))
        }
    return DatasetGradients(
      delta: Layers(
        first: 1, of: .delta,
        run.layers.map { Matrix(rows: data.count, columns: $0.outputs, storage: Array($0.delta)) }),
      dW: Layers(
        first: 1, of: .dW,
        run.layers.map { Matrix(rows: $0.outputs, columns: $0.inputs, storage: $0.dW.map { scale * $0 }) }),
      db: Layers(first: 1, of: .db, run.layers.map { Vector($0.db.map { scale * $0 }) }),
      C: weight * sum, cost: cost, reduction: reduction, averaging: averaging, count: data.count,
      a: Layers(first: 0, of: .a, activations),
      kinkCount: run.layers.reduce(0) { count, layer in
        layer.activation.hasKink
          ? count + layer.z.prefix(data.count * layer.outputs).count { $0 == 0 } : count
      })
  }

  /// - Throws: ``EngineError`` when the data do not fit the network.
  package func costOrThrow(over data: Dataset, reduction: Reduction = .mean) throws(EngineError) -> Double {
    try check(data)
    let run = TrainingRun(self, rows: data.count, reduction: reduction)
    return reduction.weight(of: data.count) * run.forward(data)
  }

  /// - Throws: ``EngineError`` when the inputs do not fit the network.
  package func callAsFunctionOrThrow(_ inputs: Matrix) throws(EngineError) -> Matrix {
    let targets = try Matrix.zerosOrThrow(inputs.rows, sizes[L])
    guard inputs.rows > 0 else { return targets }
    let data = try Dataset.initOrThrow(inputs: inputs, targets: targets)
    try check(data)
    let run = TrainingRun(self, rows: data.count, reduction: .sum)
    _ = run.forward(data)
    return Matrix(rows: inputs.rows, columns: sizes[L], storage: Array(run.layers[L - 1].a))
  }
}

extension TrainingRun {
  /// A run that takes no steps.
  convenience init(_ network: Network, rows: Int, reduction: Reduction) {
    self.init(
      network, rows: rows, gatheredRows: 0, optimizer: .sgd(learningRate: 1), reduction: reduction,
      leavesErrors: true, threads: 1)
  }

  /// The sum of the costs of all examples.
  func forward(_ data: Dataset) -> Double {
    data.inputs.storage.withUnsafeBufferPointer { inputs in
      data.targets.storage.withUnsafeBufferPointer { targets in
        forward(inputs, targets, rows: data.count)
      }
    }
  }

  /// The sum of the costs of all examples; leaves the gradient and the errors behind.
  func forwardAndBackward(_ data: Dataset) -> Double {
    data.inputs.storage.withUnsafeBufferPointer { inputs in
      data.targets.storage.withUnsafeBufferPointer { targets in
        let sum = forward(inputs, targets, rows: data.count)
        backward(inputs, targets, rows: data.count)
        return sum
      }
    }
  }
}
