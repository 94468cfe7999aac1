func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : gcd(b, a % b) }
func isPrime(_ n: Int) -> Bool {
  guard n > 1 else { return false }
  return !stride(from: 2, through: Int(Double(n).squareRoot()), by: 1).contains { n % $0 == 0 }
}
print(gcd(84, -36), (1...30).filter(isPrime))  // expect: 12 [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
print((1...5).reduce(1, *), (1...5).map { $0 * $0 }, (1..<1).isEmpty)  // expect: 120 [1, 4, 9, 16, 25] true
print(5.signum(), (-5).magnitude, (-3).description, 1_000.description.count, 0b1010, 0xFF, 0o17)  // expect: 1 5 -3 4 10 255 15
print(6 & 3, 6 | 3, 6 ^ 3, ~0, 1 << 10, -16 >> 2, 12.trailingZeroBitCount, 255.nonzeroBitCount)  // expect: 2 7 5 -1 1024 -4 2 8
print(Int.min)  // expect: -9223372036854775808
