let n = 7
let size = if n < 5 { "small" } else if n < 10 { "medium" } else { "large" }  // expect compiler warning: unreachable  // expect compiler warning: unreachable
let kind = switch n % 3 { case 0: "zero"; case 1: "one"; default: "two" }
print(size, kind)  // expect: medium one
func sign(_ x: Int) -> Int { if x < 0 { -1 } else if x == 0 { 0 } else { 1 } }
print(sign(-4), sign(0), sign(9))  // expect: -1 0 1
let half: Double = if n.isMultiple(of: 2) { Double(n) / 2 } else { 0 }
print(half)  // expect: 0.0
let f = { (x: Int) -> String in
  switch x {
  case 0: "none"
  default: "some"
  }
}
print(f(0), f(1))  // expect: none some
