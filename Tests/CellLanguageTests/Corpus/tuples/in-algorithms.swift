func stats(_ xs: [Double]) -> (mean: Double, min: Double, max: Double)? {
  guard let low = xs.min(), let high = xs.max() else { return nil }
  return (xs.reduce(0, +) / Double(xs.count), low, high)
}
if let s = stats([1, 2, 6]) { print(s.mean, s.min, s.max, s) }  // expect: 3.0 1.0 6.0 (mean: 3.0, min: 1.0, max: 6.0)
print(stats([]) == nil)  // expect: true
let points = [(1, 2), (3, 4)]
let (xs, ys) = (points.map { $0.0 }, points.map { $0.1 })
print(xs, ys, points.map { (x, y) in x * y }, points.contains { $0 == (3, 4) }, (1, 2) < (1, 3))  // expect: [1, 3] [2, 4] [2, 12] true true
var t = (name: "a", n: 1)
t.n += 1
let (name, _) = t
print(name, t, t.n == 2, (t.name, t.n) == ("a", 2))  // expect: a (name: "a", n: 2) true true
let nested = ((1, 2), [3, 4], (a: "x", b: (5, 6)))
print(nested.0.1, nested.1[0], nested.2.b.1, nested)  // expect: 2 3 6 ((1, 2), [3, 4], (a: "x", b: (5, 6)))
