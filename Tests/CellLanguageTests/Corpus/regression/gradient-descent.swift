func cost(_ w: Double) -> Double { (w - 3) * (w - 3) }
func slope(_ w: Double) -> Double { 2 * (w - 3) }
var w = 0.0
var steps = 0
while abs(slope(w)) > 1e-6 && steps < 1000 {
  w -= 0.1 * slope(w)
  steps += 1
}
print(steps, (w * 1e6).rounded() / 1e6, cost(w) < 1e-12)  // expect: 70 3.0 true
