import Glibc
import LinearAlgebra

/// How the weights or biases of a layer start.
///
/// Random starts draw from the network's seed, entry by entry in row-major order.
public struct Initializer: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case constant(Double)
    case uniform(ClosedRange<Double>)
    case normal(mean: Double, deviation: Double)
    case he, heUniform, leCun
    case glorotUniform(gain: Double)
    case glorotNormal(gain: Double)
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
  /// Normal with deviation √(2/inputs), after He; for ReLU.
  public static let he = Initializer(kind: .he)
  /// Uniform within ±√(6/inputs), after He.
  public static let heUniform = Initializer(kind: .heUniform)
  /// Normal with deviation √(1/inputs), after LeCun.
  public static let leCun = Initializer(kind: .leCun)
  /// Uniform within ±gain·√(6/(inputs + outputs)), after Glorot.
  public static func glorotUniform(gain: Double = 1) -> Initializer {
    Initializer(kind: .glorotUniform(gain: gain))
  }
  /// Normal with deviation gain·√(2/(inputs + outputs)), after Glorot.
  public static func glorotNormal(gain: Double = 1) -> Initializer {
    Initializer(kind: .glorotNormal(gain: gain))
  }

  /// Whether a seed is needed.
  public var isRandom: Bool {
    if case .constant = kind { return false }
    return true
  }

  /// `count` numbers for a layer of so many inputs and outputs.
  func draw(_ count: Int, inputs: Int, outputs: Int, from generator: inout SplitMix64) -> [Double] {
    let fanIn = Double(max(inputs, 1))
    let fanSum = Double(max(inputs + outputs, 1))
    switch kind {
    case .constant(let value): return Array(repeating: value, count: count)
    case .uniform(let range): return generator.uniforms(count, in: range)
    case .heUniform: return generator.uniforms(count, within: (6 / fanIn).squareRoot())
    case .glorotUniform(let gain): return generator.uniforms(count, within: gain * (6 / fanSum).squareRoot())
    case .normal(let mean, let deviation): return generator.normals(count, mean: mean, deviation: deviation)
    case .he: return generator.normals(count, deviation: (2 / fanIn).squareRoot())
    case .leCun: return generator.normals(count, deviation: (1 / fanIn).squareRoot())
    case .glorotNormal(let gain):
      return generator.normals(count, deviation: gain * (2 / fanSum).squareRoot())
    }
  }
}

extension SplitMix64 {
  mutating func uniforms(_ count: Int, in range: ClosedRange<Double>) -> [Double] {
    (0..<count).map { _ in uniform(in: range) }
  }

  mutating func uniforms(_ count: Int, within bound: Double) -> [Double] {
    uniforms(count, in: -abs(bound)...abs(bound))
  }

  mutating func normals(_ count: Int, mean: Double = 0, deviation: Double) -> [Double] {
    (0..<count).map { _ in mean + deviation * normal() }
  }

  /// A standard normal number from two uniform ones, after Box and Muller: √(−2 ln(1−u))·cos 2πv.
  mutating func normal() -> Double {
    let radius = (-2 * log1p(-uniform())).squareRoot()
    return radius * cos(2 * Double.pi * uniform())
  }
}
