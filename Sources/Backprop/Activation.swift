public import LinearAlgebra

/// The function that turns z into a, with its derivative, name and symbol.
public struct Activation: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case sigmoid, tanh, identity, silu, softplus, gelu, geluTanh, step, softmax
    case relu(atZero: Double)
    case leakyReLU(slope: Double)
    case elu(alpha: Double)
  }

  package let kind: Kind

  /// σ(z) = 1/(1 + e⁻ᶻ), between 0 and 1; its slope is at most ¼.
  public static let sigmoid = Activation(kind: .sigmoid)
  /// tanh z, between −1 and 1.
  public static let tanh = Activation(kind: .tanh)
  /// z itself.
  public static let identity = Activation(kind: .identity)
  /// max(0, z); its derivative at 0, where there is none, is taken to be 0.
  public static let relu = Activation(kind: .relu(atZero: 0))
  /// max(0, z), with the given number for the derivative at 0.
  public static func relu(atZero derivative: Double) -> Activation {
    orStop(try reluOrThrow(atZero: derivative))
  }
  /// z for z > 0, else `slope`·z.
  public static func leakyReLU(slope: Double = 0.01) -> Activation {
    orStop(try leakyReLUOrThrow(slope: slope))
  }
  /// z for z > 0, else α(eᶻ − 1).
  public static func elu(alpha: Double = 1) -> Activation { orStop(try eluOrThrow(alpha: alpha)) }
  /// z·Φ(z) with the normal distribution function Φ, by erf.
  public static let gelu = Activation(kind: .gelu)
  /// The approximation ½z(1 + tanh(√(2/π)(z + 0.044715z³))), which differs from ``gelu`` in the fourth digit.
  public static let geluTanh = Activation(kind: .geluTanh)
  /// z·σ(z).
  public static let silu = Activation(kind: .silu)
  /// ln(1 + eᶻ).
  public static let softplus = Activation(kind: .softplus)
  /// 0 below 0, else 1; it has no useful derivative, and none is given.
  public static let step = Activation(kind: .step)
  /// eᶻʲ/Σeᶻⁱ, a function of a whole layer: positive entries that sum to 1.
  public static let softmax = Activation(kind: .softmax)

  /// - Throws: ``EngineError`` when the derivative is not a finite number.
  package static func reluOrThrow(atZero derivative: Double) throws(EngineError) -> Activation {
    Activation(kind: .relu(atZero: try finite(derivative, "derivative of ReLU at 0")))
  }

  /// - Throws: ``EngineError`` when the slope is not a finite number.
  package static func leakyReLUOrThrow(slope: Double) throws(EngineError) -> Activation {
    Activation(kind: .leakyReLU(slope: try finite(slope, "slope of a leaky ReLU")))
  }

  /// - Throws: ``EngineError`` when α is not a finite number.
  package static func eluOrThrow(alpha: Double) throws(EngineError) -> Activation {
    Activation(kind: .elu(alpha: try finite(alpha, "alpha of ELU")))
  }

  private static func finite(_ number: Double, _ what: String) throws(EngineError) -> Double {
    guard number.isFinite else {
      throw EngineError(.argument, "The \(what) is a finite number, not \(number).")
    }
    return number
  }

  /// The name in full, such as `sigmoid`.
  public var name: String {
    switch kind {
    case .sigmoid: "sigmoid"
    case .tanh: "tanh"
    case .identity: "identity"
    case .relu(let derivative): derivative == 0 ? "relu" : "relu(atZero: \(derivative))"
    case .leakyReLU(let slope): "leakyReLU(slope: \(slope))"
    case .elu(let alpha): "elu(alpha: \(alpha))"
    case .gelu: "gelu"
    case .geluTanh: "geluTanh"
    case .silu: "silu"
    case .softplus: "softplus"
    case .step: "step"
    case .softmax: "softmax"
    }
  }

  /// Whether each a depends on its own z only; it is so for all but softmax.
  public var isElementwise: Bool { kind != .softmax }

  /// Whether the function has a kink at 0, where left and right derivative differ.
  public var hasKink: Bool {
    switch kind {
    case .relu, .leakyReLU: true
    case .elu(let alpha): alpha != 1
    default: false
    }
  }

  /// Whether value, slope or curvature jumps at 0, so that a difference across 0 is not the derivative.
  package var isRoughAtZero: Bool {
    switch kind {
    case .relu, .leakyReLU, .elu, .step: true
    default: false
    }
  }

  /// Whether gradients can pass; not so for step.
  package var isDifferentiable: Bool { kind != .step }
}

extension Activation: CustomStringConvertible {
  /// The text that interpolation and `print` use.
  public var description: String { name }
}

extension Activation {
  /// The function's value at `z`.
  public func callAsFunction(_ z: Double) -> Double { value(z) }

  /// The function's value at every entry of `z`.
  public func callAsFunction(_ z: Vector) -> Vector { value(z) }

  /// The function's value at `z`.
  public func value(_ z: Double) -> Double { orStop(try valueOrThrow(z)) }

  /// The function's slope at `z`.
  public func derivative(_ z: Double) -> Double { orStop(try derivativeOrThrow(z)) }

  /// The function's value at every entry of `z`.
  public func value(_ z: Vector) -> Vector {
    var a = z
    a.storage.withUnsafeMutableBufferPointer { entries in
      apply(UnsafeBufferPointer(entries), into: entries, width: entries.count)
    }
    return a
  }

  /// The slope at every entry of `z`.
  public func derivative(_ z: Vector) -> Vector { orStop(try derivativeOrThrow(z)) }

  /// ∂a/∂z: diagonal for an elementwise function, diag(p) − ppᵀ for softmax.
  public func jacobian(_ z: Vector) -> Matrix { orStop(try jacobianOrThrow(z)) }

  /// - Throws: ``EngineError`` for softmax, which has no value at a single number.
  package func callAsFunctionOrThrow(_ z: Double) throws(EngineError) -> Double { try valueOrThrow(z) }

  /// - Throws: ``EngineError`` for softmax, which has no value at a single number.
  package func valueOrThrow(_ z: Double) throws(EngineError) -> Double {
    guard isElementwise else { throw wholeLayerError }
    return scalarValue(z)
  }

  /// - Throws: ``EngineError`` for softmax, and for step, which has no derivative.
  package func derivativeOrThrow(_ z: Double) throws(EngineError) -> Double {
    try checkDerivative()
    guard isElementwise else { throw wholeLayerError }
    return scalarDerivative(z, value: scalarValue(z))
  }

  /// - Throws: ``EngineError`` for softmax, whose derivative is a matrix, and for step, which has none.
  package func derivativeOrThrow(_ z: Vector) throws(EngineError) -> Vector {
    try checkDerivative()
    guard isElementwise else { throw wholeLayerError }
    return z.entrywise { scalarDerivative($0, value: scalarValue($0)) }
  }

  /// - Throws: ``EngineError`` for step, which has no derivative.
  package func jacobianOrThrow(_ z: Vector) throws(EngineError) -> Matrix {
    guard !isElementwise else { return try diagOrThrow(try derivativeOrThrow(z)) }
    let p = value(z)
    return try Matrix.differenceOrThrow(try diagOrThrow(p), try outerOrThrow(p, p))
  }

  /// - Throws: ``EngineError`` for step, which has no derivative.
  package func checkDerivative() throws(EngineError) {
    guard isDifferentiable else {
      throw EngineError(
        .derivative, "The step function is flat except where it jumps: no gradient can pass through it.")
    }
  }

  private var wholeLayerError: EngineError {
    EngineError(
      .argument, "softmax is a function of a whole layer: give it a Vector, and ask for its jacobian.")
  }
}
