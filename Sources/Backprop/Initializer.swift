package import LinearAlgebra

/// How the weights or biases of a layer start.
///
/// Random starts draw from the network's seed, entry by entry in row-major order; a normal number takes two
/// uniform ones (Box and Muller).
public struct Initializer: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case constant(Double)
    case uniform(ClosedRange<Double>)
    case normal(mean: Double, deviation: Double)
    case truncatedNormal(deviation: Double)
    case orthogonal(gain: Double)
    /// √(factor/fan), uniform within ±√3 times that, or normal with that as deviation.
    case scaled(name: String, fan: Fan, factor: Double, isUniform: Bool)
  }

  /// Which neighbours of a layer are counted.
  enum Fan: Hashable, Sendable {
    case inputs, inputsAndOutputs
  }

  let kind: Kind

  /// All 0.
  public static let zeros = constant(0)
  /// All the same number.
  public static func constant(_ value: Double) -> Initializer { Initializer(kind: .constant(value)) }
  /// Evenly spread over the range.
  public static func uniform(_ range: ClosedRange<Double>) -> Initializer {
    Initializer(kind: .uniform(range))
  }
  /// Normally distributed.
  public static func normal(mean: Double = 0, deviation: Double) -> Initializer {
    Initializer(kind: .normal(mean: mean, deviation: deviation))
  }
  /// Normally distributed without its tails: drawn again beyond two deviations, and widened by 1/0.879626 so that
  /// the deviation of what is left is `deviation`.
  public static func truncatedNormal(deviation: Double) -> Initializer {
    Initializer(kind: .truncatedNormal(deviation: deviation))
  }
  /// A matrix with orthonormal rows or columns, whichever are fewer.
  public static let orthogonal = orthogonal(gain: 1)
  /// A matrix with orthonormal rows or columns, whichever are fewer, times `gain`.
  public static func orthogonal(gain: Double) -> Initializer { Initializer(kind: .orthogonal(gain: gain)) }

  /// Normal with deviation √(2/inputs), after He; for ReLU.
  public static let he = scaled("he", .inputs, 2)
  /// Uniform within ±√(6/inputs), after He.
  public static let heUniform = scaled("heUniform", .inputs, 2, isUniform: true)
  /// Normal with deviation √(1/inputs), after LeCun.
  public static let leCun = scaled("leCun", .inputs, 1)
  /// Uniform within ±√(3/inputs), after LeCun.
  public static let leCunUniform = scaled("leCunUniform", .inputs, 1, isUniform: true)
  /// Normal with deviation √(2/(inputs + outputs)), after Glorot (Xavier).
  public static let glorot = glorot(gain: 1)
  /// Normal with deviation gain·√(2/(inputs + outputs)), after Glorot (Xavier).
  public static func glorot(gain: Double) -> Initializer {
    scaled(named("glorot", gain: gain), .inputsAndOutputs, 2 * gain * gain)
  }
  /// Uniform within ±√(6/(inputs + outputs)), after Glorot (Xavier).
  public static let glorotUniform = glorotUniform(gain: 1)
  /// Uniform within ±gain·√(6/(inputs + outputs)), after Glorot (Xavier).
  public static func glorotUniform(gain: Double) -> Initializer {
    scaled(named("glorotUniform", gain: gain), .inputsAndOutputs, 2 * gain * gain, isUniform: true)
  }

  private static func named(_ name: String, gain: Double) -> String {
    gain == 1 ? name : "\(name)(gain: \(gain))"
  }

  private static func scaled(
    _ name: String, _ fan: Fan, _ factor: Double, isUniform: Bool = false
  ) -> Initializer {
    Initializer(kind: .scaled(name: name, fan: fan, factor: factor, isUniform: isUniform))
  }

  /// Whether a seed is needed.
  public var isRandom: Bool {
    if case .constant = kind { return false }
    return true
  }

  /// The name in the API, such as `he`.
  public var name: String {
    switch kind {
    case .constant(0): "zeros"
    case .constant(let value): "constant(\(value))"
    case .uniform(let range): "uniform(\(range.lowerBound)...\(range.upperBound))"
    case .normal(_, let deviation): "normal(deviation: \(deviation))"
    case .truncatedNormal(let deviation): "truncatedNormal(deviation: \(deviation))"
    case .orthogonal(let gain): Self.named("orthogonal", gain: gain)
    case .scaled(let name, _, _, _): name
    }
  }

  /// The standard deviation of one weight of a layer.
  public func deviation(inputs: Int, outputs: Int) -> Double {
    switch kind {
    case .constant: return 0
    case .uniform(let range): return (range.upperBound - range.lowerBound) / 12.0.squareRoot()
    case .normal(_, let deviation), .truncatedNormal(let deviation): return deviation
    case .orthogonal(let gain): return gain / Double(max(inputs, outputs, 1)).squareRoot()
    case .scaled(_, let fan, let factor, _):
      return (factor / Double(max(fan == .inputs ? inputs : inputs + outputs, 1))).squareRoot()
    }
  }

  /// The half-width of the interval that a uniform start draws from; nil for others.
  public func limit(inputs: Int, outputs: Int) -> Double? {
    switch kind {
    case .uniform(let range): (range.upperBound - range.lowerBound) / 2
    case .scaled(_, _, _, isUniform: true): 3.0.squareRoot() * deviation(inputs: inputs, outputs: outputs)
    default: nil
    }
  }

  /// - Throws: ``EngineError`` when the numbers given make no sense.
  package func check(isForBias: Bool) throws(EngineError) {
    switch kind {
    case .constant(let value):
      guard value.isFinite else {
        throw EngineError(.argument, "A constant start is a finite number, not \(value).")
      }
    case .scaled(let name, _, let factor, _):
      guard factor.isFinite else {
        throw EngineError(.argument, "The gain of a start must be a finite number, unlike that of \(name).")
      }
    case .uniform(let range):
      guard (range.upperBound - range.lowerBound).isFinite else {
        throw EngineError(.argument, "A uniform start needs two finite ends.")
      }
    case .normal(let mean, let deviation):
      guard mean.isFinite else {
        throw EngineError(.argument, "The mean of a start is a finite number, not \(mean).")
      }
      try Self.check(deviation: deviation)
    case .truncatedNormal(let deviation): try Self.check(deviation: deviation)
    case .orthogonal(let gain):
      guard gain.isFinite else {
        throw EngineError(
          .argument, "The gain of a start must be a finite number, unlike that of orthogonal.")
      }
      guard !isForBias else {
        throw EngineError(.argument, "An orthogonal start is for weights; a bias has only one row.")
      }
    }
  }

  private static func check(deviation: Double) throws(EngineError) {
    guard deviation >= 0, deviation.isFinite else {
      throw EngineError(.argument, "A standard deviation is a number from 0 up, not \(deviation).")
    }
  }
}

extension Initializer {
  /// The weights of a layer, row by row.
  func draw(rows: Int, columns: Int, from generator: inout SplitMix64) -> [Double] {
    if case .orthogonal(let gain) = kind {
      return orthogonal(rows: rows, columns: columns, from: &generator).map { gain * $0 }
    }
    return draw(rows * columns, inputs: columns, outputs: rows, from: &generator)
  }

  /// `count` numbers for a layer of so many inputs and outputs.
  func draw(_ count: Int, inputs: Int, outputs: Int, from generator: inout SplitMix64) -> [Double] {
    switch kind {
    case .constant(let value): return Array(repeating: value, count: count)
    case .uniform(let range): return (0..<count).map { _ in generator.uniform(in: range) }
    case .normal(let mean, let deviation):
      return (0..<count).map { _ in mean + deviation * generator.normal() }
    case .truncatedNormal(let deviation):
      return (0..<count).map { _ in deviation / 0.879_625_661_034_239_78 * generator.truncatedNormal() }
    case .scaled, .orthogonal:
      let deviation = deviation(inputs: inputs, outputs: outputs)
      guard let limit = limit(inputs: inputs, outputs: outputs) else {
        return (0..<count).map { _ in deviation * generator.normal() }
      }
      return (0..<count).map { _ in generator.uniform(in: -limit...limit) }
    }
  }

  /// Normal numbers made orthonormal one vector after the other (Gram and Schmidt, twice for accuracy).
  private func orthogonal(rows: Int, columns: Int, from generator: inout SplitMix64) -> [Double] {
    let (count, length) = (min(rows, columns), max(rows, columns))
    var basis: [Vector] = []
    while basis.count < count {
      var vector = Vector((0..<length).map { _ in generator.normal() })
      for _ in 0..<2 {
        for other in basis { vector -= (vector * other) * other }
      }
      let norm = vector.norm
      if norm > 1e-8 { basis.append(vector / norm) }
    }
    return rows <= columns
      ? basis.flatMap(\.elements) : (0..<rows).flatMap { row in basis.map { $0[row] } }
  }
}

extension Activation {
  /// How much wider than 1/√fan weights may start so that signals keep their size: 1 for sigmoid and identity,
  /// 5/3 for tanh, √2 for ReLU, √(2/(1+s²)) for a leaky ReLU of slope s.
  public var gain: Double {
    switch kind {
    case .tanh: 5.0 / 3
    case .relu: 2.0.squareRoot()
    case .leakyReLU(let slope): (2 / (1 + slope * slope)).squareRoot()
    default: 1
    }
  }
}
