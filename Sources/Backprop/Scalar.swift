#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A kind of number that the formulas of activations and costs can be evaluated on.
///
/// Besides the engine's own kernels every formula is written once more against this protocol, as it stands in a
/// textbook. Evaluated on ``Dual`` or ``Complex`` it gives derivatives that owe nothing to backpropagation.
protocol Scalar {
  /// A number whose derivative is 0.
  static func constant(_ value: Double) -> Self
  /// The plain number, which decides on which side of a kink it lies.
  var real: Double { get }

  static func + (u: Self, v: Self) -> Self
  static func - (u: Self, v: Self) -> Self
  static func * (u: Self, v: Self) -> Self
  static func / (u: Self, v: Self) -> Self
  static prefix func - (v: Self) -> Self
  static func * (c: Double, v: Self) -> Self

  var exponential: Self { get }
  var logarithm: Self { get }
  /// ln(1 + v).
  var logarithmOfOnePlus: Self { get }
  /// eᵛ − 1.
  var exponentialMinusOne: Self { get }
  var hyperbolicTangent: Self { get }
  /// Φ(v), the normal distribution function.
  var normalDistribution: Self { get }
}

/// A number that carries at most first derivatives, so that a function is known by its value and its slope.
protocol FirstOrder: Scalar {
  /// The outcome of a function with this value and slope at `real`.
  func applying(value: Double, slope: Double) -> Self
}

extension FirstOrder {
  var exponential: Self {
    let e = exp(real)
    return applying(value: e, slope: e)
  }
  // Where there is no logarithm, it has no slope either.
  var logarithm: Self { applying(value: log(real), slope: real < 0 ? .nan : 1 / real) }
  var logarithmOfOnePlus: Self { applying(value: log1p(real), slope: real < -1 ? .nan : 1 / (1 + real)) }
  var exponentialMinusOne: Self { applying(value: expm1(real), slope: exp(real)) }
  var hyperbolicTangent: Self {
    let c = cosh(real)
    return applying(value: tanh(real), slope: 1 / (c * c))
  }
  var normalDistribution: Self {
    applying(
      value: 0.5 * erfc(-real / 2.0.squareRoot()),
      slope: exp(-0.5 * real * real) / (2 * Double.pi).squareRoot())
  }
}

extension Double: FirstOrder {
  static func constant(_ value: Double) -> Double { value }
  var real: Double { self }
  func applying(value: Double, slope: Double) -> Double { value }
}

extension Value: FirstOrder {
  static func constant(_ value: Double) -> Value { Value(value) }
  var real: Double { data }
  func applying(value: Double, slope: Double) -> Value { Value(value, from: [(self, slope)]) }
}
