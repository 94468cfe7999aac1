func fixed(_ x: Double, _ places: Int) -> String {
  let scale = pow(10.0, Double(places))
  let n = Int((abs(x) * scale).rounded())
  let whole = n / Int(scale), part = n % Int(scale)
  let digits = String(part)
  return (x < 0 ? "-" : "") + "\(whole)." + String(repeating: "0", count: places - digits.count) + digits
}
print(fixed(3.14159, 2), fixed(-0.005, 2), fixed(2, 3), fixed(1234.5678, 1))  // expect: 3.14 -0.01 2.000 1234.6
print((2.5).rounded(), (-2.5).rounded(.towardZero), (2.5).rounded(.up), (0.1 + 0.2) == 0.3)  // expect: 3.0 -2.0 3.0 false
print(String(255, radix: 16), String(5, radix: 2), Int("ff", radix: 16) ?? -1, Int("12a") ?? -1)  // expect: ff 101 255 -1
print(Double("1e-3") ?? 0, Double("abc") == nil, Int(3.99), Int(-3.99), Double(7) / 2)  // expect: 0.001 true 3 -3 3.5
print(7.quotientAndRemainder(dividingBy: 2), (-7) / 2, -7 % 3, 7.isMultiple(of: 7))  // expect: (quotient: 3, remainder: 1) -3 -1 true
print(10.0.squareRoot(), Double.pi, Int.max, 1e16, 1e15, 0.0001, 0.00001, 1.0e-7)  // expect: 3.1622776601683795 3.141592653589793 9223372036854775807 1e+16 1000000000000000.0 0.0001 1e-05 1e-07
