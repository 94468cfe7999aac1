// Generated from seed 11.
let ints = [74, 46, 42, -34]
let reals = [3.75, 0.001, 2.25]
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
  var a0: Int
  var b1: [Int]
  var b2: Int
  func method2(_ p: Int) -> Int { (a0 * 9 - p) % 10007 }
  mutating func change3(by p: Int) {
    a0 = (a0 + p) % 10007
    if b1.count < 9 { b1.append(p) }
  }
  var computed4: Int {
    get { a0 / 2 }
    set { a0 = newValue * 2 % 10007 }
  }
}
enum E5 {
  case c6, c7(Int)
  case c8
  var weight: Int {
    switch self {
    case .c6: 3
    case .c7(let n): n / 4
    case .c8: -1
    }
  }
}
var n10 = ints[0]
var n11 = ints[1]
var x12 = reals[1]
func fun13(_ p0: Double, _ p1: String) -> Int {
  print("fun13", p0)
  guard (n11 == 14) else { return (ints.max() ?? 0) }
  n11 = (n11 * 3 + 24) % 10007
  var n14 = n11
  for i in 0..<2 {
    n14 = (n14 * 3 + i) % 10007
    if n14 > 7989 { break }
    n14 -= 1
  }
  n14 %= 10007
  return (~(n14) & 1023)
}
(n10, n11) = (n11, (n10 + n11) % 10007)
print(n10, n11)
n11 -= 29
n11 %= 10007
print("n11", n11)
if (said("y", (n10 != 12)) || said("w", ((n11).isMultiple(of: 2)))) {
  print("\(abs(12)) and \(x12)")
}
let f15 = counter(from: ((x12 >= x12) ? n11 : 29), by: 1)
print("f15", f15(1), f15(2))
func fun16(by p0: [Int], to p1: [Int], _ p2: Int) -> String {
  var n17 = ((p2 <= n11) ? p2 : p2)
  for i in 0..<4 {
    n17 = (n17 * 3 + i) % 10007
    if n17 > 8943 { continue }
    n17 -= 1
  }
  n17 %= 10007
  if (n10 > 11) { return String(("kko").prefix(24)) }
  return String((((p0.contains { $0 % 2 == 0 }) ? "acobc" : "éou")).prefix(24))
}
let b18: Bool = ((n11 <= n11) || (n11 > n11))
print("b18", b18)
let w19: S1? = nil
print("w19", String(describing: w19))
switch (trace("s", 2) + n11 % 5) {
case 3, 9:
  (n11, n10) = (n10, (n11 + n10) % 10007)
  print(n11, n10)
case -14..<31:
  bump(&n11, by: n11)
  print("n10", n10)
  print("n11", n11)
case let c20 where c20 % 4 == 0:
  print("case", c20)
  n11 -= ((Int("oe".uppercased()) ?? 8)) % 10007
  n11 %= 10007
  print("n11", n11)
case ..<0:
  let n21: Int = (max(ints.reduce(0, +), f15(n11))) % 10007
  print("n21", n21)
default:
  print("default")
}
x12 *= (x12 / (abs(x12) + 1))
x12 = x12.truncatingRemainder(dividingBy: 1000)
print("x12", x12)
n11 = (ints.isEmpty ? 0 : ints[abs(Int((x12 - 4 / 2))) % ints.count])
func fun22(to p0: String, with p1: [Int]) -> [Int] {
  return Array((p1.flatMap { [$0, $0 % 3] }.enumerated().map { $0.offset * 4 + $0.element % 100 }).prefix(12))
}
print(Array((Array(2...8)).prefix(12)))
if (said("x", (n10 != n11)) && said("w", (n10 != n10))) {
  let v23 = [(Double((n10 + n10))).truncatingRemainder(dividingBy: 1000), (reals.reduce(0, +)).truncatingRemainder(dividingBy: 1000), max(x12, 2.0), (x12 / (abs(0.25) + 1))]
  print("v23", v23)
  let f24: (Int) -> Int = { p in
    n10 = (n10 + p) % 10007
    return n10 - p % 10 < 0 ? 0 : n10
  }
  print("f24", f24(11), n10)
} else {
  let f25 = { (p: Int) -> Int in (p * 5 + n11) % 10007 }  // expect warning: never used
}
let n26: String = switch (trace("q", 6) + n11 % 5) {
case 0...72: String((String(n11)).prefix(24))
case let m where m % 2 == 0: String(("eébicñ").prefix(24))
default: String((String(n10)).prefix(24))
}
print("n26", n26)
x12 *= ((x12 - 6 / 2)).truncatingRemainder(dividingBy: 1000)
x12 = x12.truncatingRemainder(dividingBy: 1000)
print("x12", x12)
let f27: (Int) -> Int = { [n11] p in (n11 - p) % 10007 }
n11 = (n11 + 5) % 10007
print("f27", f27(1), n11)
if (((n11).isMultiple(of: 4)) || (n26.hasPrefix("a"))) {
  loop28: for i29 in 0..<1 {
    print(((n11 <= n10) ? x12 : (x12 / 5)))
    print("i29", i29)
  }
} else if (n26.hasPrefix("a")) {
  let n30: Int = switch (f15(9) + n10 % 5) {
  case 0...467: f15(n11)
  case let m where m % 2 == 0: (ints.isEmpty ? n11 : ints[abs(n10) % ints.count])
  default: abs(1)
  }
  print("n30", n30)
  for i31 in Array((ints).prefix(12)).prefix(4) where i31 % 3 != 0 {
    if i31 % 2 == 1 { break }
    var a32: [Int] = Array((Array(ints.map { ($0 * -1 + n11) % 10007 }.reversed())).prefix(12))  // expect warning: never mutated
    print("a32", a32)
    if (said("x", (x12 >= 1.5)) || said("w", (i31 < 23))) {
      x12 = ((0.5 / 8) * max(x12, x12))
      print("x12", x12)
    }
    print("i31", i31)
  }
} else {
  n11 -= reals.count
  n11 %= 10007
  print("n11", n11)
}
x12 *= (reals.reduce(0, +)).truncatingRemainder(dividingBy: 1000)
x12 = x12.truncatingRemainder(dividingBy: 1000)
print("x12", x12)
switch ((Int(((x12 - 4 / 2)).rounded(.down)) + n10 % 5), (x12 > 2.0)) {
case (0, _):
  do {
    print("fine", try checked(((n11 * n10)) % 10007))
  } catch Failure.negative(let n) {
    print("negative", n)
  } catch Failure.odd {
    print("odd")
  } catch {
    print("caught", error)
  }
case (-4...44, true):
  n11 -= n10
  n11 %= 10007
  print("n11", n11)
case (let c33, false) where c33 % 2 == 0:
  print("case", c33)
  var k36 = abs(n10) % 4 + 2
  loop34: while k36 > 0 && ((ints.contains { $0 % 3 == 0 }) || k36 > 1) {
    k36 -= 1
    let i35 = k36 * 8
    loop37: for i38 in Array((zip(ints, ints).map { ($0 - $1) % 1000 }.map { ($0 * 3 + n10) % 10007 }).prefix(12)).prefix(4) where i38 % 2 != 0 {
      print("\(((Int(String(repeating: "y", count: abs(n10) % 4)) ?? 30)) % 10007) and \((x12 / 1))")
      n11 = (f27(i35) / 5)
      print("i38", i38)
    }
    print("i35", i35)
  }
case (let c33, _):
  print("case", c33)
  if ((n11 != n11) || (x12 > x12)) {
    print("\(ints.count) and \((0.001 - 0.5))")
    n11 = (ints.isEmpty ? 24 : ints[abs(((c33 + c33)) % 10007) % ints.count])
    print("n11", n11)
  } else if (n11 < 17) {
    if !(n10 > c33) {
      exchange(&n10, &n11)
      print("n10", n10)
      print("n11", n11)
      n11 -= depth(((23 - n10)) % 10007)
      n11 %= 10007
      print("n11", n11)
    }
    let f39: (Int) -> Int = { p in
      n10 = (n10 + p) % 10007
      return n10 - p % 10 < 0 ? 0 : n10
    }
    print("f39", f39(41), n10)
  }
}
print("end")
// expect: 46 120
// expect: n11 91
// expect: said y true
// expect: 12 and 0.001
// expect: f15 92 94
// expect: b18 true
// expect: w19 nil
// expect: trace s 2
// expect: 46 137
// expect: x12 9.990009990009993e-07
// expect: [2, 3, 4, 5, 6, 7, 8]
// expect: said x true
// expect: said w false
// expect: trace q 6
// expect: n26 46
// expect: x12 -2.997001999000002e-06
// expect: f27 45 51
// expect: n11 48
// expect: x12 -1.7985008995999012e-05
// expect: case -1
// expect: end
