#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// x + iy, for the complex step: Im f(x + ih)/h is f′(x) without a difference and so without cancellation.
struct Complex: Scalar {
  var real: Double
  var imaginary: Double

  static func constant(_ value: Double) -> Complex { Complex(real: value, imaginary: 0) }

  static func + (u: Complex, v: Complex) -> Complex {
    Complex(real: u.real + v.real, imaginary: u.imaginary + v.imaginary)
  }
  static func - (u: Complex, v: Complex) -> Complex {
    Complex(real: u.real - v.real, imaginary: u.imaginary - v.imaginary)
  }
  static func * (u: Complex, v: Complex) -> Complex {
    Complex(
      real: u.real * v.real - u.imaginary * v.imaginary,
      imaginary: u.real * v.imaginary + u.imaginary * v.real)
  }
  static func / (u: Complex, v: Complex) -> Complex {
    let square = v.real * v.real + v.imaginary * v.imaginary
    return Complex(
      real: (u.real * v.real + u.imaginary * v.imaginary) / square,
      imaginary: (u.imaginary * v.real - u.real * v.imaginary) / square)
  }
  static prefix func - (v: Complex) -> Complex { Complex(real: -v.real, imaginary: -v.imaginary) }
  static func * (c: Double, v: Complex) -> Complex { Complex(real: c * v.real, imaginary: c * v.imaginary) }

  var exponential: Complex {
    let e = exp(real)
    return Complex(real: e * cos(imaginary), imaginary: e * sin(imaginary))
  }
  var logarithm: Complex {
    Complex(real: log(hypot(real, imaginary)), imaginary: atan2(imaginary, real))
  }
  var logarithmOfOnePlus: Complex {
    Complex(real: log1p(real), imaginary: atan2(imaginary, 1 + real))
  }
  var exponentialMinusOne: Complex {
    Complex(real: expm1(real), imaginary: exp(real) * sin(imaginary))
  }
  /// (tanh x + i tan y)/(1 + i tanh x tan y).
  var hyperbolicTangent: Complex {
    let (t, u) = (tanh(real), tan(imaginary))
    return Complex(real: t, imaginary: u) / Complex(real: 1, imaginary: t * u)
  }
  /// Not known for complex numbers here; ``Activation/allowsComplexStep`` keeps the exact GELU away.
  var normalDistribution: Complex { Complex(real: .nan, imaginary: .nan) }
}
