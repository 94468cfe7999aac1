public import LinearAlgebra

extension Dataset {
  /// The examples at the given places, in that order.
  ///
  /// - Precondition: Every index is one of an example.
  func examples(at order: some Collection<Int>) -> Dataset {
    Dataset(checkedInputs: inputs.rows(at: order), targets: targets.rows(at: order))
  }

  /// The examples in parts of `size`, in order; the last part may be smaller.
  public func batches(of size: Int) -> [Dataset] { orStop(try batchesOrThrow(of: size)) }

  /// The examples in an order drawn from a seed.
  public func shuffled(seed: UInt64) -> Dataset {
    var generator = SplitMix64(seed: seed)
    return examples(at: generator.permutation(of: count))
  }

  /// Two parts: the given share of the examples, rounded, and the rest.
  ///
  /// - Parameters:
  ///   - share: from 0 to 1.
  ///   - seed: where the order is drawn from before the cut; left out, the order stays.
  public func split(_ share: Double, seed: UInt64? = nil) -> (train: Dataset, test: Dataset) {
    orStop(try splitOrThrow(share, seed: seed))
  }

  /// - Throws: ``EngineError`` when the size is less than 1.
  package func batchesOrThrow(of size: Int) throws(EngineError) -> [Dataset] {
    guard size > 0 else { throw EngineError(.argument, "A batch has at least one example, not \(size).") }
    return stride(from: 0, to: count, by: size).map { examples(at: $0..<Swift.min($0 + size, count)) }
  }

  /// - Throws: ``EngineError`` when the share is not between 0 and 1.
  package func splitOrThrow(
    _ share: Double, seed: UInt64? = nil
  ) throws(EngineError) -> (train: Dataset, test: Dataset) {
    guard (0...1).contains(share) else {
      throw EngineError(.argument, "A share of the examples is a number from 0 to 1, not \(share).")
    }
    let data = seed.map { shuffled(seed: $0) } ?? self
    let cut = Int((share * Double(count)).rounded())
    return (data.examples(at: 0..<cut), data.examples(at: cut..<count))
  }
}

extension Matrix {
  /// The rows at the given places, in that order.
  func rows(at order: some Collection<Int>) -> Matrix {
    var entries: [Double] = []
    entries.reserveCapacity(order.count * columns)
    for row in order { entries += storage[(row * columns)..<((row + 1) * columns)] }
    return Matrix(rows: order.count, columns: columns, storage: entries)
  }
}

/// Mean and standard deviation of every input over a data set, to bring others onto the same scale.
public struct Standardization: Hashable, Sendable {
  /// The mean of every input.
  public let mean: Vector
  /// 1 for an input that never changes.
  public let deviation: Vector

  /// The scale on which the inputs of `data` have mean 0 and standard deviation 1.
  public init(_ data: Dataset) { self = orStop(try Standardization.initOrThrow(data)) }

  /// - Throws: ``EngineError`` when there is no example, or when an input has no finite mean and deviation.
  package static func initOrThrow(_ data: Dataset) throws(EngineError) -> Standardization {
    guard !data.isEmpty else { throw EngineError(.argument, "The data set has no example.") }
    let columns = (0..<data.inputs.columns).map { data.inputs[column: $0] }
    var (means, deviations): ([Double], [Double]) = ([], [])
    for (input, column) in columns.enumerated() {
      let mean = column.mean
      let variance = column.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(column.count)
      guard variance.isFinite else {
        throw EngineError(.nonFinite, "Input \(input) has no finite mean and deviation, and so no scale.")
      }
      means.append(mean)
      deviations.append(variance > 0 ? variance.squareRoot() : 1)
    }
    return Standardization(mean: Vector(means), deviation: Vector(deviations))
  }

  private init(mean: Vector, deviation: Vector) {
    self.mean = mean
    self.deviation = deviation
  }

  /// (x − mean)/deviation for every input; the targets stay.
  public func apply(to data: Dataset) -> Dataset { orStop(try applyOrThrow(to: data)) }

  /// - Throws: ``EngineError`` when the data have another number of inputs.
  package func applyOrThrow(to data: Dataset) throws(EngineError) -> Dataset {
    guard data.inputs.columns == mean.count else {
      throw EngineError(
        .shape,
        "The scale is one of \(counted(mean.count, "input", "inputs")), but the data have "
          + "\(data.inputs.columns).")
    }
    var inputs = data.inputs
    for row in 0..<inputs.rows {
      for column in 0..<inputs.columns {
        inputs[row, column] = (inputs[row, column] - mean[column]) / deviation[column]
      }
    }
    return Dataset(checkedInputs: inputs, targets: data.targets)
  }
}

extension Vector {
  /// A vector of zeros with a 1 at `index`.
  public static func oneHot(_ index: Int, of count: Int) -> Vector {
    orStop(try oneHotOrThrow(index, of: count))
  }

  /// - Throws: ``EngineError`` when there is no such entry.
  package static func oneHotOrThrow(_ index: Int, of count: Int) throws(EngineError) -> Vector {
    var vector = try zerosOrThrow(count)
    try vector.setSubscriptOrThrow(index, to: 1)
    return vector
  }
}
