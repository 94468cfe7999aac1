import Glibc

/// Functions of the C library, for modules that have functions of the same names.
package enum Elementary {
  package static func exp(_ x: Double) -> Double { Glibc.exp(x) }
  package static func log(_ x: Double) -> Double { Glibc.log(x) }
  package static func pow(_ x: Double, _ n: Double) -> Double { Glibc.pow(x, n) }
  package static func sin(_ x: Double) -> Double { Glibc.sin(x) }
  package static func cos(_ x: Double) -> Double { Glibc.cos(x) }
  package static func tanh(_ x: Double) -> Double { Glibc.tanh(x) }
}
