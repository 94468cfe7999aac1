public import LinearAlgebra

/// Examples of one shape; each is a row of the inputs and a row of the targets.
public struct Dataset: Hashable, Sendable {
  /// One row for each example.
  public let inputs: Matrix
  /// One row for each example.
  public let targets: Matrix

  /// Examples from two matrices of the same number of rows.
  public init(inputs: Matrix, targets: Matrix) {
    self = orStop(try Dataset.initOrThrow(inputs: inputs, targets: targets))
  }

  /// Examples from a matrix and the number of the class of each row, from 0; the targets are one-hot.
  public init(inputs: Matrix, labels: [Int], classes: Int) {
    self = orStop(try Dataset.initOrThrow(inputs: inputs, labels: labels, classes: classes))
  }

  /// The given examples, in order.
  public init(_ examples: [Example]) {
    self = orStop(try Dataset.initOrThrow(examples))
  }

  /// - Throws: ``EngineError`` when the matrices differ in their number of rows.
  package static func initOrThrow(inputs: Matrix, targets: Matrix) throws(EngineError) -> Dataset {
    guard inputs.rows == targets.rows else {
      throw EngineError(
        .shape,
        "The inputs have \(counted(inputs.rows, "row", "rows")), but there are targets for "
          + "\(targets.rows).")
    }
    return Dataset(checkedInputs: inputs, targets: targets)
  }

  /// - Throws: ``EngineError`` when there are not as many labels as rows, or a label is no class.
  package static func initOrThrow(
    inputs: Matrix, labels: [Int], classes: Int
  ) throws(EngineError) -> Dataset {
    var targets = Array(repeating: 0.0, count: try Matrix.entryCount(labels.count, classes))
    for (row, label) in labels.enumerated() {
      guard (0..<classes).contains(label) else {
        throw EngineError(
          .argument, "Label \(row) is \(label), but labels are numbers from 0 below \(classes)."
        )
      }
      targets[row * classes + label] = 1
    }
    return try initOrThrow(
      inputs: inputs, targets: Matrix(rows: labels.count, columns: classes, storage: targets))
  }

  /// - Throws: ``EngineError`` when the examples differ in shape.
  package static func initOrThrow(_ examples: [Example]) throws(EngineError) -> Dataset {
    for (index, example) in examples.enumerated() {
      let first = examples[0]
      guard example.x.count == first.x.count, example.y.count == first.y.count else {
        throw EngineError(
          .shape,
          "Example \(index) has \(example.x.count) inputs and \(example.y.count) targets, "
            + "but example 0 has \(first.x.count) and \(first.y.count).")
      }
    }
    return Dataset(
      checkedInputs: try Matrix.initOrThrow(examples.map(\.x.elements)),
      targets: try Matrix.initOrThrow(examples.map(\.y.elements)))
  }

  init(checkedInputs: Matrix, targets: Matrix) {
    inputs = checkedInputs
    self.targets = targets
  }
}

extension Dataset: ExpressibleByArrayLiteral {
  /// A literal.
  public init(arrayLiteral examples: Example...) {
    self.init(examples)
  }
}

extension Dataset: RandomAccessCollection {
  /// The first index.
  public var startIndex: Int { 0 }
  /// One behind the last index.
  public var endIndex: Int { inputs.rows }

  /// Example `index`, from 0.
  public subscript(index: Int) -> Example { orStop(try subscriptOrThrow(index)) }

  /// - Throws: ``EngineError`` when there is no such example.
  package func subscriptOrThrow(_ index: Int) throws(EngineError) -> Example {
    guard indices.contains(index) else {
      throw EngineError(
        .index, "There is no example \(index) among \(counted(count, "example", "examples")).")
    }
    return Example(x: inputs[row: index], y: targets[row: index])
  }
}
