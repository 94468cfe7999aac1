func integrate(_ f: (Double) -> Double, from a: Double, to b: Double, steps n: Int = 4) -> Double {
  let h = (b - a) / Double(n)
  return (0..<n).map { f(a + (Double($0) + 0.5) * h) * h }.reduce(0, +)
}
print(integrate({ $0 * $0 }, from: 0, to: 2))  // expect: 2.625
print(integrate({ x in 3 }, from: 0, to: 2, steps: 1))  // expect: 6.0
