// Generated from seed 6.
let ints = [40, -39, -83]
let reals = [-0.3, 2.25, 0.1]
func trace(_ name: String, _ n: Int) -> Int {
  print("trace", name, n)
  return n
}
func said(_ name: String, _ b: Bool) -> Bool {
  print("said", name, b)
  return b
}
func key(_ n: Int) -> String { ["a", "b", "c", "z"][abs(n) % 4] }
func counter(from start: Int, by step: Int) -> (Int) -> Int {
  var n = start
  return { p in
    n = (n + step * p) % 10007
    return n
  }
}
func bump(_ n: inout Int, by step: Int = 1) {
  n = (n + step) % 10007
}
func exchange(_ a: inout Int, _ b: inout Int) {
  let old = a
  a = b
  b = old
}
func total(_ numbers: Int...) -> Int {
  var sum = 0
  for n in numbers { sum += n }
  return sum % 10007
}
enum Failure: Error { case negative(Int), odd }
func checked(_ n: Int) throws -> Int {
  if n < 0 { throw Failure.negative(n) }
  guard n % 2 == 0 else { throw Failure.odd }
  return n / 2
}
func depth(_ n: Int) -> Int { n <= 0 ? 0 : 1 + depth(n / 2) }
enum E1 {
  case c2, c3(Int)
  case c5(x: Double)
  var weight: Int {
    switch self {
    case .c2: 4
    case .c3(let n): n / 3
    case .c5(let x): x > 1 ? 1 : Int(x * 10) % 100
    }
  }
}
var n6 = ints[0]
var n7 = ints[1]
var x8 = reals[2]
x8 += (reals.max() ?? 0)
x8 = x8.truncatingRemainder(dividingBy: 1000)
switch (n6 + n7 % 5) {
case 2, 7:
  print(((n7 < n7) || (ints.allSatisfy { $0 > -2 })), !(n6 == 14))
case -47..<332:
  if ((n7 > n7) || (n6 == n6)) {
    loop10: for i11 in stride(from: 9, through: 8, by: -2) {
      x8 += (reals.reduce(0, +)).truncatingRemainder(dividingBy: 1000)
      x8 = x8.truncatingRemainder(dividingBy: 1000)
      print("x8", x8)
      print("i11", i11)
    }
    exchange(&n7, &n6)
    print("n6", n6)
    print("n7", n7)
  }
case let c9 where c9 % 4 == 0:
  print("case", c9)
  var x12 = (((x8 * x8) / (abs((x8 * x8)) + 1))).truncatingRemainder(dividingBy: 1000)  // expect warning: never mutated
  print("x12", x12)
default:
  print("default")
}
var b13 = ((n7 == n7) || (x8 <= x8))
print("b13", b13)
let n14: Int = switch (12 + n6 % 5) {
case 0...69: depth(n7)
case let m where m % 2 == 0: depth(((n7 - n6)) % 10007)
default: n6
}
print("n14", n14)
print("end")
// expect: x8 4.4
// expect: i11 9
// expect: n6 -39
// expect: n7 40
// expect: b13 true
// expect: n14 6
// expect: end
