struct Scaler {
  var factor: Int
  func scale(_ x: Int) -> Int { x * factor }
}
let s = Scaler(factor: 3)
print([1, 2].map(s.scale))  // expect: [3, 6]
