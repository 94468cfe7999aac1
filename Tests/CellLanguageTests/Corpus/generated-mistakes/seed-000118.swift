// Generated from seed 118. Mistake: argument dropped.
let ints = [59, -87, -36, -92]
let reals = [0.001, 3.75, -0.3]
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
  var a1: Double
  func method2(_ p: Int) -> Int { (a0 * 4 - p) % 10007 }
  mutating func change3(by p: Int) {
    a0 = (a0 - p) % 10007
    a1 = a1 / 2 + 1
  }
  var computed4: Int {
    get { a0 / 2 }
    set { a0 = newValue * 2 % 10007 }
  }
}
var n5 = ints[0]
var n6 = ints[1]
var x7 = reals[0]
x7 += -(x7)
x7 = x7.truncatingRemainder(dividingBy: 1000)
print("x7", x7)
for i8 in 0..<5 {
  if i8 % 4 == 1 { break }
  if ((n5 >= 0) || (n5 <= n6)) {
    let n9: Double = switch (ints.filter { $0 % 2 == 0 }.count + n6 % 5) {
    case 0...85: ((x7 + x7)).truncatingRemainder(dividingBy: 1000)
    case let m where m % 2 == 0: ((x7 * x7)).truncatingRemainder(dividingBy: 1000)
    default: max(x7, x7)
    }
    print("n9", n9)
  } else if (n5 < n5) {
    print("\(((18 * i8)) % 10007) and \(((x7 - x7)).truncatingRemainder(dividingBy: 1000))")
    let n10: Int = if ((n5).isMultiple(of: 3)) { n6 } else if (n5 > n6) { i8 } else { (ints.reduce(0, +)) % 10007 }
    print("n10", n10)
  } else {
    x7 *= ((x7 + 0.001)).truncatingRemainder(dividingBy: 1000)
    x7 = x7.truncatingRemainder(dividingBy: 1000)
    print("x7", x7)
    print(String((("".uppercased() + "cbé")).prefix(24)), String((String("é".prefix(2))).prefix(24)))
  }
  let a11: [Int] = Array((Array(2...7).filter { $0 < i8 }).prefix(12))
  print("a11", a11)
  print("i8", i8)
}
var k13 = abs(n5) % 2
repeat {
  k13 += 1
  let i12 = k13 + 1
  if i12 % 4 == 1 { break }
  switch (trace("s", i12) + n5 % 5) {
  case 5, 6:
    var k17 = abs(n6) % 4 + 3
    loop15: while k17 > 0 && (((n6).isMultiple(of: 4)) || k17 > 1) {
      k17 -= 1
      let i16 = k17 * 6
      var b18 = ((i16 >= i12) || (i12 < n5))  // expect warning: never mutated
      print("b18", b18)
      exchange(&n6, &n5)
      print("n5", n5)
      print("n6", n6)
      print("i16", i16)
    }
  case -10..<317:
    let w19: S1 = S1(a0: n6, a1: ((x7 - x7)).truncatingRemainder(dividingBy: 1000))
    print("w19", w19)
  default:
    print("default")
  }
  print("i12", i12)
} while k13 < 3
func fun20(with p0: Double) -> Double {
  guard (n5 == 5) else { return max(p0, x7) }
  var n21 = ((n5 * 3)) % 10007
  for i in 0..<1 {
    n21 = (n21 * 3 + i) % 10007
    if n21 > 8082 { continue }
    n21 -= 1
  }
  n21 %= 10007
  if (n6 != n21) { return ((2.0 - x7)).truncatingRemainder(dividingBy: 1000) }
  return (tanh(0.1) - exp(-abs(3.0)))
}
switch (((2 - n6)) % 10007 + n6 % 5) {
case 4, 8:
  let f23 = counter(from: (n5 % -3), by: 2)
  print("f23", f23(1), f23(2))
case -8..<303:
  print(Array((ints).prefix(12)))
case ..<0:
  if (said("x", (ints.isEmpty)) && said("w", (ints.isEmpty))) {
    print("\(((n6 <= n5) ? n5 : n5)) and \((1.5).rounded())")
    exchange(&n5, &n6)
    print("n5", n5)
    print("n6")
  } else if (n6 < n5) {
    print(String(("kbcu a".uppercased()).prefix(24)), (((n6).isMultiple(of: 3)) && (n6 == n6)))
  } else {
    print("\((((n5) >> 2)) % 10007) and \(Double(7))")
  }
default:
  print("default")
}
var a24: [Int] = Array((ints.filter { $0 > n6 }).prefix(12))
print("a24", a24)
switch ((a24.reduce(0, +)) % 10007 + n6 % 5) {
case 0, 9:
  x7 -= ((1 - x7)).truncatingRemainder(dividingBy: 1000)
  x7 = x7.truncatingRemainder(dividingBy: 1000)
  print("x7", x7)
case -29..<434:
  var k28 = abs(n6) % 4 + 1
  loop26: while k28 > 0 && ((x7 <= x7) || k28 > 1) {
    k28 -= 1
    let i27 = k28 * 9
    print("\((ints.isEmpty ? 15 : ints[abs(n5) % ints.count])) and \(((i27 != 22) ? 3.0 : x7))")
    print("i27", i27)
  }
default:
  print("default")
}
bump(&n6)
print("n5", n5)
print("n6", n6)
var s29 = String((a24.map { "\($0)" }.joined(separator: "+")).prefix(24))
print("s29", s29)
print("end")
// expect: x7 0.0
// expect: n9 0.0
// expect: a11 []
// expect: i8 0
// expect: trace s 3
// expect: w19 S1(a0: -87, a1: 0.0)
// expect: i12 3
// expect: trace s 4
// expect: w19 S1(a0: -87, a1: 0.0)
// expect: i12 4
// expect: [59, -87, -36, -92]
// expect: a24 [59, -36]
// expect: -92 and 3.0
// expect: i27 27
// expect: -92 and 3.0
// expect: i27 18
// expect: -92 and 3.0
// expect: i27 9
// expect: -92 and 3.0
// expect: i27 0
// expect: n5 59
// expect: n6 -86
// expect: s29 59+-36
// expect: end
