// Generated from seed 110. Mistake: another variable.
let ints = [42, -25, -46, -91]
let reals = [0.5, 0.001, 2.25]
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
  var a1: Int
  var b2: [Int]
  func method2(_ p: Int) -> Int { (c0 * 8 - p) % 10007 }
  mutating func change3(by p: Int) {
    c0 = (c0 + p) % 10007
    if b2.count < 9 { b2.append(p) }
  }
  var computed4: Int { c0 % 10 * 2 }
}
struct S5 {
  var b0: Int
  var c1: [Int]
  func method6(_ p: Int) -> Int { (b0 * 7 - p) % 10007 }
  mutating func change7(by p: Int) {
    b0 = (b0 - p) % 10007
    if c1.count < 9 { c1.append(p) }
  }
  var computed8: Int {
    get { b0 / 2 }
    set { b0 = newValue * 2 % 10007 }
  }
}
var n9 = ints[0]
var n10 = ints[1]
var x11 = reals[1]
func fun12(_ p0: Int) -> Int {
  n9 = (n9 * 3 + 23) % 10007
  var n13 = 24
  for i in 0..<2 {
    n13 = (n13 * 3 + i) % 10007
    if n13 > 4663 { continue }
    n13 -= 1
  }
  n13 %= 10007
  return n9
}
let w14: S5 = S5(b0: n9, c1: Array((ints.compactMap { $0 > n10 ? $0 % 50 : nil }.map { ($0 * 7 + 19) % 10007 }).prefix(12)))
print("w14", w14)
print(((Double(n10) + (0.5 - x11))).truncatingRemainder(dividingBy: 1000))
x11 = (((x11 * x11) + (x11 * 1.5))).truncatingRemainder(dividingBy: 1000)
print("x11", x11)
let f15: (Int) -> Int = { [n9] p in (n9 - p) % 10007 }
n9 = (n9 + 7) % 10007
print("f15", f15(1), n9)
(n10, n9) = (n9, (n10 + n9) % 10007)
print(n10, n9)
x11 = (((x11 * 0.1) * Double((((n10) & 63) ^ ((n10) & 15))))).truncatingRemainder(dividingBy: 1000)
print("x11", x11)
loop16: for i17 in 0..<1 {
  var w18: S1 = S1(c0: n10, a1: (((n10) & 31) << 3), b2: Array((ints.sorted { $0 % 7 < $1 % 7 }.enumerated().map { $0.offset * 2 + $0.element % 100 }).prefix(12)))  // expect warning: never mutated
  print("w18", w18)
  print("i17", i17)
}
if ((n9 > n10) || ((n10).isMultiple(of: 3))) {
  var x19 = abs(((n10 <= n10) ? x11 : 3.0))  // expect warning: never mutated
  print("x19", x19)
}
if !(n10 >= n9) {
  print("\(trace("q", n9)) and \(((x11 * x11)).truncatingRemainder(dividingBy: 1000))")
  print(String((String("ña".filter { $0 != "e" })).prefix(24)), x11)
} else if (n9 <= n10) {
  var w20: S5 = S5(b0: trace("p", 26), c1: Array(((ints.sorted() + ints)).prefix(12)))  // expect warning: never mutated
  print("w20", w20)
} else {
  switch (trace("s", n9) + n9 % 5) {
  case 1, 6:
    if !(n10 < n10) {
      let n22: Int = switch ((((n9) >> 2)) % 10007 + n9 % 5) {
      case 0...469: ((n9 >= n9) ? n9 : n9)
      case let m where m % 2 == 0: fun12((Int((Double(depth(n9))).rounded(.down))) % 10007)
      default: n10
      }
      print("n22", n22)
      print(5)
    } else if (n9 != n9) {
      print(Array((ints).prefix(12)), String(("koik").prefix(24)))
    } else {
      print("\((ints.isEmpty ? n10 : ints[abs(29) % ints.count])) and \((x11 * 0.25))")
      bump(&n9, by: (n10 % -6))
      print("n9", n9)
      print("n10", n10)
    }
  case -36..<215:
    let f23: [(Int) -> Int] = [{ $0 / 2 }, { abs($0) % 100 }, { ($0 + 26) % 10007 }]
    print(f23.map { $0(n9) })
  default:
    print("default")
  }
  var w24: S1? = S1(c0: (19 % -6), a1: ((n9 - n9)) % 10007, b2: Array((Array(ints.reversed()).filter { $0 < n9 }).prefix(12)))  // expect warning: never mutated
  print("w24", String(describing: w24))
}
n9 += f15(n10)
n9 %= 10007
print("\((((n10) & 63) ^ ((2) & 15))) and \(Double((((n10) & 31) << 3)))")
var k26 = abs(n9) % 2
repeat {
  k26 += 1
  let i25 = k26 + 1
  print(((i25 >= n10) && (i25 < i25)), ((((21) | 1) & 127) / (abs(f15(n10)) + 1)), Array((Array(ints.dropFirst(0))).prefix(12)))
  print("i25", i25)
} while k26 < 4
print("end")
// expect: w14 S5(b0: 42, c1: [313])
// expect: -24.501
// expect: x11 0.001501
// expect: f15 41 49
// expect: 49 24
// expect: x11 0.007204800000000001
// expect: w18 S1(c0: 49, a1: 136, b2: [-25, -44, 46, -85])
// expect: i17 0
// expect: trace p 26
// expect: w20 S5(b0: 26, c1: [-91, -46, -25, 42, 42, -25, -46, -91])
// expect: 51 and 136.0
// expect: false 2 [42, -25, -46, -91]
// expect: i25 3
// expect: false 2 [42, -25, -46, -91]
// expect: i25 4
// expect: false 2 [42, -25, -46, -91]
// expect: i25 5
// expect: end
