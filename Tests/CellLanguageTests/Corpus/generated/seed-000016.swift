// Generated from seed 16.
let ints = [-59, 35, 97, 2, 26]
let reals = [0.001, 3.75, -1.5]
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
  var c1: Int
  var a2: Int
  func method2(_ p: Int) -> Int { (a0 * 7 - p) % 10007 }
  mutating func change3(by p: Int) {
    a0 = (a0 - p) % 10007
  }
  var computed4: Int {
    get { a0 / 2 }
    set { a0 = newValue * 2 % 10007 }
  }
}
struct S5: Equatable {
  var b0: Int
  var c1: Double
  var b2: String
  func method6(_ p: Int) -> Int { (b0 * 4 - p) % 10007 }
  mutating func change7(by p: Int) {
    b0 = (b0 + p) % 10007
    c1 = c1 / 2 + 1
    b2 = String((b2 + "\(p)").suffix(8))
  }
  var computed8: Int { b0 % 10 * 2 }
}
var n9 = ints[0]
var n10 = ints[1]
var x11 = reals[0]
func fun12(to p0: [Int], by p1: Int = 0) -> Int {
  print("fun12", p0)
  n9 = (n9 * 3 + 47) % 10007
  func inner13(_ q: Int) -> Int {
    q > 5 ? q : inner13(q + 1) + 3
  }
  print("inner13", inner13(1))
  if (p1 <= n10) { return ((n9 - p1)) % 10007 }
  return n10
}
let n14: Double = if (x11 <= x11) { max(0.001, x11) } else if (n10 > n9) { (reals.max() ?? 0) } else { ((x11 * x11)).truncatingRemainder(dividingBy: 1000) }
print("n14", n14)
(n9, n10) = (n10, (n9 + n10) % 10007)
print(n9, n10)
switch (((n9 - n9)) % 10007 + n9 % 5) {
case 0, 7:
  bump(&n9)
  print("n9", n9)
  print("n10", n10)
case -5..<288:
  n9 += (((30) & 63) ^ ((22) & 15))
  n9 %= 10007
  print("n9", n9)
default:
  print("default")
}
var w16: S5 = S5(b0: (n10 / 7), c1: abs(n14), b2: String((String("b".reversed())).prefix(24)))
print("w16", w16)
if ((ints.contains(8)) && (n10 != 18)) {
  let s17 = String(((((24).isMultiple(of: 4)) ? "" : " ébaoi")).prefix(24))
  print("s17", s17)
  exchange(&n9, &n10)
  print("n9", n9)
  print("n10", n10)
} else if (ints.contains { $0 % 3 == 0 }) {
  let n18: Int = if (n14 <= 0.1) { ((ints.allSatisfy { $0 > 6 }) ? n9 : n10) } else if ((n9).isMultiple(of: 2)) { ((n9 + n10)) % 10007 } else { trace("s", n10) }
  print("n18", n18)
}
var n19: Int = (Int(reals.reduce(0, +))) % 10007
print("n19", n19)
print(((n14 < x11) || (ints.contains(1))), Array((stride(from: 0, to: 14, by: 4).map { $0 }).prefix(12)))
func fun20(to p0: String) -> Int {
  print("fun20", p0)
  n19 = (n19 * 3 + 33) % 10007
  var n21 = max(14, 28)
  for i in 0..<2 {
    n21 = (n21 * 3 + i) % 10007
    if n21 > 5997 { continue }
    n21 -= 1
  }
  n21 %= 10007
  return ((p0.isEmpty) ? ((p0 < "m") ? n10 : 19) : n19)
}
loop22: for i23 in Array((Array(ints.flatMap { [$0, $0 % 3] }.dropLast(2))).prefix(12)).prefix(4) where i23 % 3 != 0 {
  if i23 % 2 == 1 { continue loop22 }
  x11 += ((1 - n14)).truncatingRemainder(dividingBy: 1000)
  x11 = x11.truncatingRemainder(dividingBy: 1000)
  print("x11", x11)
  print("i23", i23)
}
loop24: for i25 in stride(from: 0, through: 5, by: 1) {
  (n10, n9) = (n9, (n10 + n9) % 10007)
  print(n10, n9)
  print("i25", i25)
}
var b26 = ((n9 >= 28) || (n19 < 12))
print("b26", b26)
w16.change7(by: Int((n14 - x11)))
print("w16", w16)
if ((n9 >= n9) || (n9 == n9)) {
  x11 = Double((19 % -2))
} else if (n10 > 25) {
  b26 = ((n14 > n14) && (n10 >= n19))
  print("b26", b26)
}
func fun27(_ p0: Double) -> Double {
  print("fun27", p0)
  func inner28(_ q: Int) -> Int {
    q > 3 ? q : inner28(q + 1) + 1
  }
  print("inner28", inner28(2))
  if (n19 >= n9) { return (zip(reals, reals).map { $0 * $1 }.reduce(0, +)).truncatingRemainder(dividingBy: 1000) }
  return sin((2 * n14))
}
print((try? checked(1)) ?? -1)
for i29 in Array((ints.flatMap { [$0, $0 % 3] }).prefix(12)).prefix(4) where i29 % 2 != 0 {
  if i29 % 3 == 1 { continue }
  b26 = !(w16 == w16)
  print("b26", b26)
  var k32 = abs(i29) % 4 + 1
  loop30: while k32 > 0 && ((n9 <= n9) || k32 > 1) {
    k32 -= 1
    let i31 = k32 * 3
    if i31 % 2 == 1 { break loop30 }
    if (said("y", (n19 < 23)) && said("w", ((n9).isMultiple(of: 4)))) {
      w16 = S5(b0: n10, c1: ((n14 * n14)).truncatingRemainder(dividingBy: 1000), b2: String((String(repeating: "y", count: abs(i29) % 4)).prefix(24)))
    } else {
      n19 -= Int((((i31 > n10) ? 0.1 : n14)).rounded(.down))
      n19 %= 10007
      print("n19", n19)
    }
    print("\(((n19 + 18)) % 10007) and \(w16.c1)")
    print("i31", i31)
  }
  print("i29", i29)
}
print("\(w16.b0) and \(((x11 - x11)).truncatingRemainder(dividingBy: 1000))")
print("end")
// expect: n14 0.001
// expect: 35 -24
// expect: n9 36
// expect: n10 -24
// expect: w16 S5(b0: -3, c1: 0.001, b2: "b")
// expect: n19 2
// expect: false [0, 4, 8, 12]
// expect: x11 1.0
// expect: i23 -59
// expect: x11 1.999
// expect: i23 -2
// expect: x11 2.998
// expect: i23 2
// expect: 36 12
// expect: i25 0
// expect: 12 48
// expect: i25 1
// expect: 48 60
// expect: i25 2
// expect: 60 108
// expect: i25 3
// expect: 108 168
// expect: i25 4
// expect: 168 276
// expect: i25 5
// expect: b26 true
// expect: w16 S5(b0: -5, c1: 1.0005, b2: "b-2")
// expect: -1
// expect: b26 false
// expect: i29 -59
// expect: b26 false
// expect: i29 35
// expect: -5 and 0.0
// expect: end
