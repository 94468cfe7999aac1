precedencegroup PowerPrecedence {
  higherThan: MultiplicationPrecedence
  associativity: right
}
infix operator **: PowerPrecedence
func ** (base: Double, exponent: Double) -> Double { pow(base, exponent) }
print(2 ** 3 ** 2, 2 * 3 ** 2, -2 ** 2)  // expect: 512.0 18.0 4.0
