func clamp(_ x: Double, _ range: ClosedRange<Double>) -> Double { min(max(x, range.lowerBound), range.upperBound) }
func lerp(_ a: Double, _ b: Double, at t: Double) -> Double { a + (b - a) * t }
func argmax(_ xs: [Double]) -> Int? {
  guard var best = xs.indices.first else { return nil }
  for i in xs.indices where xs[i] > xs[best] { best = i }
  return best
}
print(clamp(5, 0...1), clamp(-1, -0.5...1), lerp(0, 10, at: 0.25))  // expect: 1.0 -0.5 2.5
print(argmax([1, 3, 2]) ?? -1, argmax([]) == nil, argmax([2])!)  // expect: 1 true 0
func oneHot(_ k: Int, of n: Int) -> [Double] { (0..<n).map { $0 == k ? 1 : 0 } }
print(oneHot(2, of: 4), (0..<3).map { oneHot($0, of: 3) }.flatMap { $0 }.reduce(0, +))  // expect: [0.0, 0.0, 1.0, 0.0] 3.0
