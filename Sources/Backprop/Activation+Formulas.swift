package import LinearAlgebra

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Activation {
  /// The value at one number, in a form that holds at ±1000.
  ///
  /// - Precondition: The activation is elementwise.
  func scalarValue(_ z: Double) -> Double {
    switch kind {
    case .sigmoid: logistic(z)
    case .tanh: Kernel.tanh(z)
    case .identity: z
    case .relu: z > 0 ? z : (z.isNaN ? z : 0)
    case .leakyReLU(let slope): z > 0 ? z : slope * z
    case .elu(let alpha): z > 0 ? z : alpha * expm1(z)
    case .gelu: z * normalDistribution(z)
    case .geluTanh: 0.5 * z * (1 + Kernel.tanh(geluArgument(z)))
    case .silu: z * logistic(z)
    case .softplus: max(z, 0) + log1p(Kernel.exp(-abs(z)))
    case .step: z < 0 ? 0 : (z.isNaN ? z : 1)
    case .softmax: preconditionFailure("softmax is not elementwise")
    }
  }

  /// The slope at `z`, where the value is `a`.
  ///
  /// - Precondition: The activation is elementwise and has a derivative.
  func scalarDerivative(_ z: Double, value a: Double) -> Double {
    switch kind {
    case .sigmoid: return a * (1 - a)
    case .tanh: return 1 - a * a
    case .identity: return 1
    case .relu(let atZero): return z > 0 ? 1 : (z < 0 ? 0 : (z == 0 ? atZero : z))
    case .leakyReLU(let slope): return z > 0 ? 1 : (z.isNaN ? z : slope)
    case .elu(let alpha): return z > 0 ? 1 : a + alpha
    case .gelu:
      let density = Kernel.exp(-0.5 * z * z) / (2 * Double.pi).squareRoot()
      return normalDistribution(z) + z * density
    case .geluTanh:
      let t = Kernel.tanh(geluArgument(z))
      let slope = (2 / Double.pi).squareRoot() * (1 + 3 * 0.044715 * z * z)
      return 0.5 * (1 + t) + 0.5 * z * (1 - t * t) * slope
    case .silu:
      let s = logistic(z)
      return s * (1 + z * (1 - s))
    case .softplus: return logistic(z)
    case .step, .softmax: preconditionFailure("\(name) has no slope at a number")
    }
  }
}

/// 1/(1 + e⁻ᶻ), without overflow on either side.
func logistic(_ z: Double) -> Double { Kernel.sigmoid(z) }

/// eˣ; the engine uses no other, so that its digits are the same on every machine.
func exp(_ x: Double) -> Double { Kernel.exp(x) }

/// tanh x; the engine uses no other.
func tanh(_ x: Double) -> Double { Kernel.tanh(x) }

/// Φ(z), the normal distribution function.
private func normalDistribution(_ z: Double) -> Double { 0.5 * erfc(-z / 2.0.squareRoot()) }

private func geluArgument(_ z: Double) -> Double {
  (2 / Double.pi).squareRoot() * (z + 0.044715 * z * z * z)
}

extension Activation {
  /// a = σ(z) for rows of `width` numbers; `a` may be the memory of `z`.
  package func apply(_ z: Kernel.Source, into a: Kernel.Target, width: Int) {
    switch kind {
    case .sigmoid: Kernel.sigmoid(z, into: a)
    case .tanh: Kernel.tanh(z, into: a)
    case .identity: for i in z.indices { a[i] = z[i] }
    case .softmax:
      for start in stride(from: 0, to: z.count, by: max(width, 1)) {
        softmaxRow(z, into: a, start..<(start + width))
      }
    default: for i in z.indices { a[i] = scalarValue(z[i]) }
    }
  }

  /// Turns ∂C/∂a into δ = ∂C/∂z in place, for rows of `width` numbers.
  ///
  /// - Precondition: The activation has a derivative.
  package func multiplyDerivative(
    into delta: Kernel.Target, z: Kernel.Source, a: Kernel.Source, width: Int
  ) {
    switch kind {
    case .sigmoid: Kernel.multiplySigmoidSlope(into: delta, a)
    case .tanh: Kernel.multiplyTanhSlope(into: delta, a)
    case .identity: break
    case .softmax:
      for start in stride(from: 0, to: delta.count, by: max(width, 1)) {
        var dot = 0.0
        for i in start..<(start + width) { dot += delta[i] * a[i] }
        for i in start..<(start + width) { delta[i] = a[i] * (delta[i] - dot) }
      }
    default: for i in delta.indices { delta[i] *= scalarDerivative(z[i], value: a[i]) }
    }
  }

  /// Whether the derivative can be told from a alone, so that z need not be kept.
  var derivativeNeedsNoInput: Bool {
    switch kind {
    case .sigmoid, .tanh, .identity, .softmax: true
    default: false
    }
  }

  private func softmaxRow(_ z: Kernel.Source, into a: Kernel.Target, _ row: Range<Int>) {
    guard let first = row.first else { return }
    var largest = z[first]
    for i in row where z[i] > largest { largest = z[i] }
    var sum = 0.0
    for i in row {
      a[i] = Kernel.exp(z[i] - largest)
      sum += a[i]
    }
    for i in row { a[i] /= sum }
  }
}
