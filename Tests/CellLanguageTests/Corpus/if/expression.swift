func kind(_ n: Int) -> String {
  let kind = if n % 2 == 0 { "even" } else { "odd" }
  return kind
}
print(kind(7), kind(8))  // expect: odd even
func size(_ n: Int) -> Double {
  let size: Double = if n < 5 { 1 } else if n < 10 { 2.5 } else { 3 }
  return size
}
print(size(4), size(9), size(10))  // expect: 1.0 2.5 3.0
func sign(_ x: Double) -> Int {
  if x < 0 { -1 } else if x > 0 { 1 } else { 0 }
}
print(sign(-2), sign(0), sign(2))  // expect: -1 0 1
