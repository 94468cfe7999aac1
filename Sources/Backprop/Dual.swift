#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// a + bε with ε² = 0: a number together with its derivative in one direction.
public struct Dual: Hashable, Sendable {
  /// The number itself.
  public var value: Double
  /// The factor of ε.
  public var derivative: Double

  /// A constant, unless a derivative is given; the variable itself has the derivative 1.
  public init(_ value: Double, derivative: Double = 0) {
    self.value = value
    self.derivative = derivative
  }
}

extension Dual: FirstOrder {
  static func constant(_ value: Double) -> Dual { Dual(value) }
  var real: Double { value }
  func applying(value: Double, slope: Double) -> Dual { Dual(value, derivative: slope * derivative) }
}

extension Dual {
  /// The sum.
  public static func + (u: Dual, v: Dual) -> Dual {
    Dual(u.value + v.value, derivative: u.derivative + v.derivative)
  }
  /// The difference.
  public static func - (u: Dual, v: Dual) -> Dual {
    Dual(u.value - v.value, derivative: u.derivative - v.derivative)
  }
  /// The product.
  public static func * (u: Dual, v: Dual) -> Dual {
    Dual(u.value * v.value, derivative: u.derivative * v.value + u.value * v.derivative)
  }
  /// The quotient.
  public static func / (u: Dual, v: Dual) -> Dual {
    Dual(
      u.value / v.value, derivative: (u.derivative * v.value - u.value * v.derivative) / (v.value * v.value))
  }
  /// The same with the sign turned.
  public static prefix func - (v: Dual) -> Dual { Dual(-v.value, derivative: -v.derivative) }

  /// The sum with a constant.
  public static func + (c: Double, v: Dual) -> Dual { Dual(c + v.value, derivative: v.derivative) }
  /// The sum with a constant.
  public static func + (v: Dual, c: Double) -> Dual { Dual(v.value + c, derivative: v.derivative) }
  /// The difference with a constant.
  public static func - (c: Double, v: Dual) -> Dual { Dual(c - v.value, derivative: -v.derivative) }
  /// The difference with a constant.
  public static func - (v: Dual, c: Double) -> Dual { Dual(v.value - c, derivative: v.derivative) }
  /// The product with a constant.
  public static func * (c: Double, v: Dual) -> Dual { Dual(c * v.value, derivative: c * v.derivative) }
  /// The product with a constant.
  public static func * (v: Dual, c: Double) -> Dual { Dual(v.value * c, derivative: v.derivative * c) }
  /// The quotient with a constant.
  public static func / (c: Double, v: Dual) -> Dual { Dual(c) / v }
  /// The quotient with a constant.
  public static func / (v: Dual, c: Double) -> Dual { Dual(v.value / c, derivative: v.derivative / c) }

  /// Adds the right side, in place.
  public static func += (u: inout Dual, v: Dual) { u = u + v }
  /// Subtracts the right side, in place.
  public static func -= (u: inout Dual, v: Dual) { u = u - v }
  /// Multiplies by the right side, in place.
  public static func *= (u: inout Dual, v: Dual) { u = u * v }
  /// Divides by the right side, in place.
  public static func /= (u: inout Dual, v: Dual) { u = u / v }
}

/// eᵛ.
public func exp(_ v: Dual) -> Dual { v.exponential }

/// The natural logarithm.
public func log(_ v: Dual) -> Dual { v.logarithm }

/// vⁿ for a constant n.
public func pow(_ v: Dual, _ n: Double) -> Dual { v.power(n) }

/// The square root.
public func sqrt(_ v: Dual) -> Dual { v.squareRoot }

/// The sine.
public func sin(_ v: Dual) -> Dual { v.sine }

/// The cosine.
public func cos(_ v: Dual) -> Dual { v.cosine }

/// The hyperbolic tangent.
public func tanh(_ v: Dual) -> Dual { v.hyperbolicTangent }

/// 1/(1 + e⁻ᵛ).
public func σ(_ v: Dual) -> Dual { Activation.sigmoid.textbookValue(v) }

/// max(0, v), with derivative 0 at 0.
public func relu(_ v: Dual) -> Dual { Activation.relu.textbookValue(v) }

extension FirstOrder {
  func power(_ n: Double) -> Self {
    applying(value: pow(real, n), slope: n == 0 ? 0 : n * pow(real, n - 1))
  }
  var squareRoot: Self {
    let root = real.squareRoot()
    return applying(value: root, slope: 0.5 / root)
  }
  var sine: Self { applying(value: sin(real), slope: cos(real)) }
  var cosine: Self { applying(value: cos(real), slope: -sin(real)) }
}
