struct Scale {
  var factor = 2.0
  func apply(_ x: Double) -> Double { factor * x }
  func apply(_ xs: [Double]) -> [Double] { xs.map { factor * $0 } }
  func apply(to x: Int) -> Int { Int(factor) * x }
}
let scale = Scale()
print(scale.apply(1.5), scale.apply([1, 2]), scale.apply(to: 4))  // expect: 3.0 [2.0, 4.0] 8
