func stats(_ xs: [Double]) -> (mean: Double, extremes: (low: Double, high: Double)?) {
  guard let low = xs.min(), let high = xs.max() else { return (0, nil) }
  return (xs.reduce(0, +) / Double(xs.count), (low, high))
}
let s = stats([1, 2, 6])
print(s.mean, s.extremes!.high, stats([]).extremes == nil)  // expect: 3.0 6.0 true
