public import LinearAlgebra

/// What one example costs: a function of the output a and the target y, with its constant.
public struct Cost: Hashable, Sendable {
  /// What the outputs of the last layer are.
  public enum Scale: Hashable, Sendable {
    /// Numbers between 0 and 1, already squashed.
    case probabilities
    /// Any numbers; the cost squashes them itself, without overflow.
    case logits
  }

  package enum Kind: Hashable, Sendable {
    case squaredError, halfSquaredError, meanSquaredError, hinge
    case crossEntropy(Scale)
    case binaryCrossEntropy(Scale)
    case huber(Double)
  }

  package let kind: Kind

  /// Σ(a−y)², whose derivative is 2(a−y).
  public static let squaredError = Cost(kind: .squaredError)
  /// ½Σ(a−y)², whose derivative is a−y.
  public static let halfSquaredError = Cost(kind: .halfSquaredError)
  /// (1/n)Σ(a−y)² over the n outputs, whose derivative is 2(a−y)/n.
  public static let meanSquaredError = Cost(kind: .meanSquaredError)
  /// −Σ y ln a; with logits, a is their softmax.
  public static func crossEntropy(on scale: Scale) -> Cost { Cost(kind: .crossEntropy(scale)) }
  /// −Σ(y ln a + (1−y) ln(1−a)); with logits, a is their sigmoid.
  public static func binaryCrossEntropy(on scale: Scale) -> Cost { Cost(kind: .binaryCrossEntropy(scale)) }
  /// Σ max(0, 1 − ya), for targets −1 and 1.
  public static let hinge = Cost(kind: .hinge)
  /// Σ of ½r² where |r| = |a−y| ≤ `threshold`, else threshold·(|r| − ½threshold).
  public static func huber(threshold: Double = 1) -> Cost { orStop(try huberOrThrow(threshold: threshold)) }

  /// - Throws: ``EngineError`` when the threshold is not a positive number.
  package static func huberOrThrow(threshold: Double) throws(EngineError) -> Cost {
    guard threshold > 0, threshold.isFinite else {
      throw EngineError(.argument, "The threshold of Huber's cost is a positive number, not \(threshold).")
    }
    return Cost(kind: .huber(threshold))
  }

  /// The name in the API, such as `halfSquaredError`.
  public var name: String {
    switch kind {
    case .squaredError: "squaredError"
    case .halfSquaredError: "halfSquaredError"
    case .meanSquaredError: "meanSquaredError"
    case .crossEntropy(let scale): "crossEntropy(on: \(scale))"
    case .binaryCrossEntropy(let scale): "binaryCrossEntropy(on: \(scale))"
    case .hinge: "hinge"
    case .huber(let threshold): "huber(threshold: \(threshold))"
    }
  }
}

extension Cost {
  /// The cost of output `a` where `y` was wanted.
  public func value(_ a: Vector, target y: Vector) -> Double { orStop(try valueOrThrow(a, target: y)) }

  /// ∂C/∂a at output `a` where `y` was wanted.
  public func gradient(_ a: Vector, target y: Vector) -> Vector { orStop(try gradientOrThrow(a, target: y)) }

  /// - Throws: ``EngineError`` when output and target differ in length.
  package func valueOrThrow(_ a: Vector, target y: Vector) throws(EngineError) -> Double {
    try checkTarget(a, y)
    return a.storage.withUnsafeBufferPointer { a in
      y.storage.withUnsafeBufferPointer { y in rowValue(a, y) }
    }
  }

  /// - Throws: ``EngineError`` when output and target differ in length.
  package func gradientOrThrow(_ a: Vector, target y: Vector) throws(EngineError) -> Vector {
    try checkTarget(a, y)
    var gradient = a
    gradient.storage.withUnsafeMutableBufferPointer { gradient in
      a.storage.withUnsafeBufferPointer { a in
        y.storage.withUnsafeBufferPointer { y in rowGradient(a, y, into: gradient) }
      }
    }
    return gradient
  }

  private func checkTarget(_ a: Vector, _ y: Vector) throws(EngineError) {
    guard a.count == y.count else {
      throw EngineError(
        .shape, "The output has \(a.entryCount), but the target y has \(y.count).")
    }
  }
}

extension Cost {
  /// Whether the cost is put together from pieces, as hinge and Huber are.
  var isPiecewise: Bool {
    switch kind {
    case .hinge, .huber: true
    default: false
    }
  }

  /// Whether a place where two pieces of the cost meet lies between two outputs, or on one of them.
  func crossesKink(from one: Vector, to other: Vector, target y: Vector) -> Bool {
    let borders: [Double]
    let places: [(one: Double, other: Double)]
    switch kind {
    case .hinge:
      borders = [1]
      places = y.indices.map { (y[$0] * one[$0], y[$0] * other[$0]) }
    case .huber(let threshold):
      borders = [-threshold, threshold]
      places = y.indices.map { (one[$0] - y[$0], other[$0] - y[$0]) }
    default: return false
    }
    return places.contains { place in
      place.one != place.other && borders.contains { (place.one - $0) * (place.other - $0) <= 0 }
    }
  }
}
