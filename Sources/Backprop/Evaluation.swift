package import LinearAlgebra

/// How often each class was taken for each other.
public struct ConfusionTable: Hashable, Sendable {
  /// counts[actual][predicted].
  public let counts: [[Int]]

  /// The number of classes.
  public var classes: Int { counts.count }

  /// The number of examples.
  public var total: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  /// The share of examples whose class was found.
  public var accuracy: Double {
    Double(counts.indices.reduce(0) { $0 + counts[$1][$1] }) / Double(total)
  }
}

extension Network {
  /// The share of examples whose class is found.
  ///
  /// With several outputs the class is the number of the largest. With one output it is whether the output lies
  /// above ½, or above 0 where the cost takes logits or is the hinge; targets are judged likewise.
  public func accuracy(on data: Dataset) -> Double { orStop(try accuracyOrThrow(on: data)) }

  /// How often each class is taken for each other; classes as in ``accuracy(on:)``.
  public func confusion(on data: Dataset) -> ConfusionTable { orStop(try confusionOrThrow(on: data)) }

  /// - Throws: ``EngineError`` when there are no examples, when they do not fit the network, or when an output
  ///   or target is not a number.
  package func accuracyOrThrow(on data: Dataset) throws(EngineError) -> Double {
    try confusionOrThrow(on: data).accuracy
  }

  /// - Throws: ``EngineError`` when there are no examples, when they do not fit the network, or when an output
  ///   or target is not a number.
  package func confusionOrThrow(on data: Dataset) throws(EngineError) -> ConfusionTable {
    try check(data)
    let outputs = try callAsFunctionOrThrow(data.inputs)
    let classes = Swift.max(outputs.columns, 2)
    var counts = Array(repeating: Array(repeating: 0, count: classes), count: classes)
    for row in 0..<data.count {
      let actual = try label(data.targets[row: row], border: targetBorder, "target", of: row)
      let predicted = try label(outputs[row: row], border: outputBorder, "output", of: row)
      counts[actual][predicted] += 1
    }
    return ConfusionTable(counts: counts)
  }

  /// - Throws: ``EngineError`` when an entry is not a number, and so belongs to no class.
  private func label(
    _ output: Vector, border: Double, _ what: String, of example: Int
  ) throws(EngineError) -> Int {
    if let place = output.firstIndex(where: \.isNaN) {
      let entry = output.count == 1 ? "The \(what)" : "Entry \(place) of the \(what)"
      throw EngineError(.nonFinite, "\(entry) of example \(example) is not a number, and so of no class.")
    }
    return output.count == 1 ? (output[0] > border ? 1 : 0) : try output.argmaxOrThrow()
  }

  /// The output above which the answer is yes.
  private var outputBorder: Double {
    switch cost.kind {
    case .hinge, .binaryCrossEntropy(.logits): 0
    default: 0.5
    }
  }

  private var targetBorder: Double { cost.kind == .hinge ? 0 : 0.5 }
}
