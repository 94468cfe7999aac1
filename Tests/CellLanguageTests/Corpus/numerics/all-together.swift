print(7 / 2, -7 / 2, 7 % 3, -7 % 3, 7.0 / 2, 1e3, 0.1 + 0.2, 1.0 / 3, 100.0, 1e16, 1e-5, 12345678.9, -0.0)  // expect: 3 -3 1 -1 3.5 1000.0 0.30000000000000004 0.3333333333333333 100.0 1e+16 1e-05 12345678.9 -0.0
print((2.5).rounded(), (-2.5).rounded(), (2.5).rounded(.up), (2.4).rounded(.down), (2.5).rounded(.toNearestOrEven), (-2.5).rounded(.towardZero), Int(2.9), Int(-2.9))  // expect: 3.0 -3.0 3.0 2.0 2.0 -2.0 2 -2
print(Double.infinity, -Double.infinity, Double.nan.isNaN, (0.0 / 0.0).isNaN, Int.max, Int.min, Double.greatestFiniteMagnitude, Double.ulpOfOne, Double.leastNormalMagnitude)  // expect: inf -inf true true 9223372036854775807 -9223372036854775808 1.7976931348623157e+308 2.220446049250313e-16 2.2250738585072014e-308
print(abs(-3), abs(-2.5), min(3, 1, 2), max(2.5, 1), sqrt(2.0), pow(2.0, 10.0), exp(1.0), log(2.0), sin(0.0), cos(0.0), tanh(0.5), floor(2.7), ceil(2.1), atan2(1.0, 1.0), hypot(3.0, 4.0), log2(8.0), log10(100.0), cbrt(27.0))  // expect: 3 2.5 1 2.5 1.4142135623730951 1024.0 2.718281828459045 0.6931471805599453 0.0 1.0 0.46211715726000974 2.0 3.0 0.7853981633974483 5.0 3.0 2.0 3.0000000000000004
print(5.isMultiple(of: 5), (-5).magnitude, 5.signum(), 17.quotientAndRemainder(dividingBy: 5), 5.0.truncatingRemainder(dividingBy: 3), (4.0).squareRoot(), 3 & 5, 3 | 5, 3 ^ 5, ~3, 1 << 4, 256 >> 3)  // expect: true 5 1 (quotient: 3, remainder: 2) 2.0 2.0 1 7 6 -4 16 32
print(0x1F, 0b101, 0o17, 1_000_000, 0x1p4, Int("ff", radix: 16)!, String(255, radix: 2), 5 &+ 3, Int.max &+ 1, (3.7).truncatingRemainder(dividingBy: 1) > 0.69)  // expect: 31 5 15 1000000 16.0 255 11111111 8 -9223372036854775808 true
let (q, o) = Int.max.addingReportingOverflow(1)
print(q, o, (5.0).isFinite, (1.0).isInfinite, (2.0).sign == .plus, (-1.5).magnitude, 3.0.isZero, Int(exactly: 2.5) == nil, Int(exactly: 2.0)!)  // expect: -9223372036854775808 true true false true 1.5 false true 2
let k = 3
let x = 2.0 * Double(k) + 1
print(x, k < 4 && x > 6, !(k == 3), k != 2 ? "a" : "b")  // expect compiler warning: unreachable  // expect: 7.0 true false a
