func describe(_ point: (Int, Int)) -> String {
  switch point {
  case let (x, y) where x == y: return "diagonal at \(x)"
  case (let x, 0): return "axis at \(x)"
  case (let x, let y) where x > 10 && y > 10: return "large \(x + y)"
  case let (x, y): return "\(x), \(y)"
  }
}
print(describe((4, 4)))  // expect: diagonal at 4
print(describe((4, 0)))  // expect: axis at 4
print(describe((14, 12)))  // expect: large 26
print(describe((1, 2)))  // expect: 1, 2
