// Generated from seed 119. Mistake: label changed.
let ints = [-32, 61, -64]
let reals = [-0.3, -1.5, 0.5]
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
struct S1 {
  var c0: Int
  var c1: Double
  func method2(_ p: Int) -> Int { (c0 * 4 - p) % 10007 }
  mutating func change3(by p: Int) {
    c0 = (c0 + p) % 10007
    c1 = c1 / 2 + 1
  }
  var computed4: Int { c0 / 3 }
}
struct S5: Equatable {
  var a0: Int
  var b1: Int
  var b2: Int
  func method6(_ p: Int) -> Int { (a0 * 9 - p) % 10007 }
  mutating func change7(by p: Int) {
    a0 = (a0 + p) % 10007
  }
  var computed8: Int { a0 % 10 * 2 }
}
enum E9 {
  case c10, c11(Int)
  case c12
  var weight: Int {
    switch self {
    case .c10: 9
    case .c11(let n): n / 1
    case .c12: -1
    }
  }
}
var n14 = ints[0]
var n15 = ints[1]
var x16 = reals[2]
func fun17(_ p0: [Int], _ p1: Double, by p2: [Int]) -> [Int] {
  print("fun17", p0)
  guard (p1 >= p1) else { return Array((p0.sorted(at: >).flatMap { [$0, $0 % 3] }).prefix(12)) }  // expect error: argument-label
  var n18 = ((n15 * n14)) % 10007
  for i in 0..<2 {
    n18 = (n18 * 3 + i) % 10007
    if n18 > 7687 { continue }
    n18 -= 1
  }
  n18 %= 10007
  if (p1 > x16) { return Array((ints).prefix(12)) }
  return Array(((ints + ints)).prefix(12))
}
(n15, n14) = (n14, (n15 + n14) % 10007)
print(n15, n14)
x16 -= 3.0
x16 = x16.truncatingRemainder(dividingBy: 1000)
print("x16", x16)
for i19 in stride(from: 5, through: 3, by: -4) {
  let x20 = Double(15)
  print("x20", x20)
  print("i19", i19)
}
if !(x16 >= 0.25) {
  n14 = ((Int(ints.map { "\($0)" }.joined(separator: "+")) ?? n15)) % 10007
  var a21: [Int] = Array(((ints + ints).enumerated().map { $0.offset * 4 + $0.element % 100 }).prefix(12))
  print("a21", a21)
} else {
  x16 = (abs((5 * x16))).truncatingRemainder(dividingBy: 1000)
}
n15 = trace("q", abs(n14))
print("n15", n15)
var k23 = abs(n15) % 4 + 2
while k23 > 0 && ((n14 != 5) || k23 > 1) {
  k23 -= 1
  let i22 = k23 * 6
  let s24: String = String(("ecéad ").prefix(24))
  print("s24", s24)
  print("i22", i22)
}
var s25: String = String(("<\(n15)|\(true)>").prefix(24))
print("s25", s25)
if !(ints.contains { $0 % 2 == 0 }) {
  var k27 = abs(n15) % 2
  repeat {
    k27 += 1
    let i26 = k27 + 1
    if i26 % 4 == 1 { break }
    if (said("z", (i26 < n14)) || said("w", (n14 <= n14))) {
      n15 = n14
      print("n15", n15)
      var w28: S1 = S1(c0: ((n15 + i26)) % 10007, c1: 3.0)
      print("w28", w28)
    } else if (s25.hasPrefix("b")) {
      let n29: String = if (n14 == 3) { String(("iñéñé ").prefix(24)) } else if (n14 >= 0) { String(((" o" + s25)).prefix(24)) } else { String((s25).prefix(24)) }
      print("n29", n29)
    } else {
      exchange(&n14, &n15)
      print("n14", n14)
      print("n15", n15)
    }
    print("i26", i26)
  } while k27 < 2
}
loop30: for i31 in 0..<3 {
  if i31 % 2 == 1 { break loop30 }
  s25 = String((String(repeating: "y", count: abs(n15) % 4)).prefix(24))
  print("s25", s25)
  print("i31", i31)
}
print("end")
