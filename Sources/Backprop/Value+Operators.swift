public import LinearAlgebra

extension Value {
  /// The sum.
  public static func + (u: Value, v: Value) -> Value { Value(u.data + v.data, from: [(u, 1), (v, 1)]) }
  /// The difference.
  public static func - (u: Value, v: Value) -> Value { Value(u.data - v.data, from: [(u, 1), (v, -1)]) }
  /// The product.
  public static func * (u: Value, v: Value) -> Value {
    Value(u.data * v.data, from: [(u, v.data), (v, u.data)])
  }
  /// The quotient.
  public static func / (u: Value, v: Value) -> Value {
    Value(u.data / v.data, from: [(u, 1 / v.data), (v, -u.data / (v.data * v.data))])
  }
  /// The same with the sign turned.
  public static prefix func - (v: Value) -> Value { Value(-v.data, from: [(v, -1)]) }

  /// The sum with a constant.
  public static func + (c: Double, v: Value) -> Value { Value(c + v.data, from: [(v, 1)]) }
  /// The sum with a constant.
  public static func + (v: Value, c: Double) -> Value { Value(v.data + c, from: [(v, 1)]) }
  /// The difference with a constant.
  public static func - (c: Double, v: Value) -> Value { Value(c - v.data, from: [(v, -1)]) }
  /// The difference with a constant.
  public static func - (v: Value, c: Double) -> Value { Value(v.data - c, from: [(v, 1)]) }
  /// The product with a constant.
  public static func * (c: Double, v: Value) -> Value { Value(c * v.data, from: [(v, c)]) }
  /// The product with a constant.
  public static func * (v: Value, c: Double) -> Value { Value(v.data * c, from: [(v, c)]) }
  /// The quotient with a constant.
  public static func / (c: Double, v: Value) -> Value {
    Value(c / v.data, from: [(v, -c / (v.data * v.data))])
  }
  /// The quotient with a constant.
  public static func / (v: Value, c: Double) -> Value { Value(v.data / c, from: [(v, 1 / c)]) }

  /// Adds the right side, in place.
  public static func += (u: inout Value, v: Value) { u = u + v }
  /// Subtracts the right side, in place.
  public static func -= (u: inout Value, v: Value) { u = u - v }
  /// Multiplies by the right side, in place.
  public static func *= (u: inout Value, v: Value) { u = u * v }
  /// Divides by the right side, in place.
  public static func /= (u: inout Value, v: Value) { u = u / v }
}

/// eᵛ.
public func exp(_ v: Value) -> Value { v.exponential }

/// The natural logarithm.
public func log(_ v: Value) -> Value { v.logarithm }

/// vⁿ for a constant n.
public func pow(_ v: Value, _ n: Double) -> Value { v.power(n) }

/// The square root.
public func sqrt(_ v: Value) -> Value { v.squareRoot }

/// The sine.
public func sin(_ v: Value) -> Value { v.sine }

/// The cosine.
public func cos(_ v: Value) -> Value { v.cosine }

/// The hyperbolic tangent.
public func tanh(_ v: Value) -> Value { v.hyperbolicTangent }

/// 1/(1 + e⁻ᵛ).
public func σ(_ v: Value) -> Value { Activation.sigmoid(v) }

/// 1/(1 + e⁻ᶻ).
public func σ(_ z: Double) -> Double { Activation.sigmoid(z) }

/// 1/(1 + e⁻ᶻ) of every entry.
public func σ(_ z: Vector) -> Vector { Activation.sigmoid(z) }

/// max(0, v), with derivative 0 at 0.
public func relu(_ v: Value) -> Value { Activation.relu(v) }

extension Activation {
  /// The function applied to a value, with its slope as local derivative.
  public func callAsFunction(_ z: Value) -> Value { orStop(try callAsFunctionOrThrow(z)) }

  /// The function applied to a dual number.
  public func callAsFunction(_ z: Dual) -> Dual { orStop(try callAsFunctionOrThrow(z)) }

  /// - Throws: ``EngineError`` for softmax, and for step, which has no derivative.
  package func callAsFunctionOrThrow(_ z: Value) throws(EngineError) -> Value {
    Value(try valueOrThrow(z.data), from: [(z, try derivativeOrThrow(z.data))])
  }

  /// - Throws: ``EngineError`` for softmax, and for step, which has no derivative.
  package func callAsFunctionOrThrow(_ z: Dual) throws(EngineError) -> Dual {
    Dual(try valueOrThrow(z.value), derivative: try derivativeOrThrow(z.value) * z.derivative)
  }
}
