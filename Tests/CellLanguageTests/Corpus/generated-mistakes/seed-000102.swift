// Generated from seed 102. Mistake: ampersand dropped.
let ints = [-28, 93, 69, 91]
let reals = [2.25, -0.3, -1.5]
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
struct S1: Equatable {
  var b0: Int
  var b1: [Int]
  var b2: String
  func method2(_ p: Int) -> Int { (b0 * 3 - p) % 10007 }
  mutating func change3(by p: Int) {
    b0 = (b0 - p) % 10007
    if b1.count < 9 { b1.append(p) }
    b2 = String((b2 + "\(p)").suffix(8))
  }
  var computed4: Int {
    get { b0 / 2 }
    set { b0 = newValue * 2 % 10007 }
  }
}
var n5 = ints[0]
var n6 = ints[1]
var x7 = reals[1]
func fun8(by p0: Double, _ p1: [Int], _ p2: String) -> Int {
  guard (x7 > x7) else { return n5 }
  return (((n5 - n5) + (n6 % 4))) % 10007
}
x7 = ((x7 - ((x7 < x7) ? x7 : x7))).truncatingRemainder(dividingBy: 1000)
print("x7", x7)
var t9 = (n6, ((8 * x7)).truncatingRemainder(dividingBy: 1000))
print("t9", t9)
bump(&n6)
print("n5", n5)
print("n6", n6)
x7 *= ((x7 * 1.5)).truncatingRemainder(dividingBy: 1000)
x7 = x7.truncatingRemainder(dividingBy: 1000)
print("x7", x7)
exchange(&n6, n5)  // expect error: inout
print("n5", n5)
print("n6", n6)
if !(n6 <= n5) {
  t9.1 = ((1 - x7)).truncatingRemainder(dividingBy: 1000)
  print("t9", t9)
  n6 = total(0, (ints.max() ?? 0), (n6 % 4))
  print("n6", n6)
} else {
  print((try? checked((~(n6) & 1023))) ?? -1)
}
var n10 = (n5 / 3)
print("n10", n10)
switch ((ints.isEmpty ? n6 : ints[abs(n6) % ints.count]) + n10 % 5) {
case 5, 8:
  if (said("y", (n5 < 20)) && said("w", (ints.allSatisfy { $0 > -2 }))) {
    let t12: (Int, Double) = (trace("r", n5), ((x7 + x7)).truncatingRemainder(dividingBy: 1000))
    print("t12", t12)
  } else if (n10 < n6) {
    print("\(n10) and \(((x7 + x7)).truncatingRemainder(dividingBy: 1000))")
    var a13: [Int] = Array((ints).prefix(12))
    print("a13", a13)
  } else {
    x7 = ((n6 > n6) ? -(x7) : (0.001).rounded())
  }
case -14..<289:
  t9 = (t9.0 / 2, t9.1 * 0.5)
  print("t9", t9)
case let c11 where c11 % 3 == 0:
  print("case", c11)
  for i14 in Array(((ints + ints)).prefix(12)).prefix(4) where i14 % 2 != 0 {
    switch ((((ints.allSatisfy { $0 > 5 }) ? n6 : n10) + n5 % 5), (x7 >= x7)) {
    case (0, _):
      n6 = (((Int(String("uo ie".prefix(1))) ?? n10) - (Int("akk") ?? 24))) % 10007
      print("n6", n6)
    case (-3...75, true):
      x7 += ((10.0 + x7)).truncatingRemainder(dividingBy: 1000)
      x7 = x7.truncatingRemainder(dividingBy: 1000)
      print("x7", x7)
    case (let c15, false) where c15 % 2 == 0:
      print("case", c15)
      let w16: S1? = nil
      print("w16", String(describing: w16))
    case (let c15, _):
      print("case", c15)
      let w17: S1 = S1(b0: ((n5 - n5)) % 10007, b1: Array(((ints + ints)).prefix(12)), b2: String((" eb".uppercased()).prefix(24)))
      print("w17", w17)
    }
    print("i14", i14)
  }
case ..<0:
  let f18: (Int) -> Int = { p in
    n5 = (n5 + p) % 10007
    return n5 - p % 10 < 0 ? 0 : n5
  }
  print("f18", f18(46), n5)
default:
  print("default")
}
n6 -= ((n5 > n6) ? 17 : n5)
n6 %= 10007
print("n6", n6)
print("\(ints.filter { $0 % 2 == 0 }.count) and \(Double(3))")
n5 += (((n10) & 31) << 3)
n5 %= 10007
print("n5", n5)
n5 = t9.0
print(((1 - x7)).truncatingRemainder(dividingBy: 1000))
t9.1 = (Double((0 - n10))).truncatingRemainder(dividingBy: 1000)
print("t9", t9)
print("end")
