// Generated from seed 21.
let ints = [29, 92, 86]
let reals = [2.25, 0.1, -0.3]
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
  var c0: Int
  var c1: Int
  var c2: [Int]
  func method2(_ p: Int) -> Int { (c0 * 6 - p) % 10007 }
  mutating func change3(by p: Int) {
    c0 = (c0 + p) % 10007
    if c2.count < 9 { c2.append(p) }
  }
  var computed4: Int {
    get { c0 / 2 }
    set { c0 = newValue * 2 % 10007 }
  }
}
enum E5 {
  case c6, c7(Int)
  case c9(x: Double)
  var weight: Int {
    switch self {
    case .c6: 2
    case .c7(let n): n / 4
    case .c9(let x): x > 1 ? 1 : Int(x * 10) % 100
    }
  }
}
var n10 = ints[0]
var n11 = ints[1]
var x12 = reals[0]
func fun13(with p0: [Int]) -> Int {
  guard (ints.contains { $0 % 2 == 0 }) else { return n10 }
  n11 = (n11 * 3 + 2) % 10007
  func inner14(_ q: Int) -> Int {
    q > 5 ? q : inner14(q + 1) + 2
  }
  print("inner14", inner14(1))
  return (((28 - n11) + n10)) % 10007
}
print(n11, Array(((ints + ints).enumerated().map { $0.offset * 2 + $0.element % 100 }).prefix(12)))
print(String((String("iki".reversed())).prefix(24)))
let w15: S1? = S1(c0: ((n11 - 29)) % 10007, c1: n11, c2: Array((ints.compactMap { $0 > n10 ? $0 % 50 : nil }.map { ($0 * 1 + n10) % 10007 }).prefix(12)))
print("w15", String(describing: w15))
var b16 = !(ints.contains(n11))
print("b16", b16)
for i17 in 0..<2 {
  print("\(((n10 - n10)) % 10007) and \(-(x12))")
  print("i17", i17)
}
func fun18(by p0: Double, with p1: Int, _ p2: String) -> Int {
  guard (p2.isEmpty) else { return ((p0 > x12) ? p1 : n10) }
  n11 = (n11 * 3 + 43) % 10007
  var n19 = ((p1 + p1)) % 10007
  for i in 0..<1 {
    n19 = (n19 * 3 + i) % 10007
    if n19 > 1412 { continue }
    n19 -= 1
  }
  n19 %= 10007
  if ((n11).isMultiple(of: 4)) { return ((Int(String(repeating: "z", count: abs(p1) % 4)) ?? n19)) % 10007 }
  return (((n19 == n10) ? p1 : n19) % -7)
}
n11 += n11
n11 %= 10007
let f20: (Int) -> Int = { [n10] p in (n10 - p) % 10007 }
n10 = (n10 + 8) % 10007
print("f20", f20(1), n10)
b16 = (((20).isMultiple(of: 3)) && (x12 < 1.5))
print("b16", b16)
func fun21(_ p0: Int) -> Int {
  print("fun21", p0)
  guard (n10 <= 20) else { return ((n10 - n10)) % 10007 }
  var n22 = ((n10 - 5)) % 10007
  for i in 0..<2 {
    n22 = (n22 * 3 + i) % 10007
    if n22 > 4234 { continue }
    n22 -= 1
  }
  n22 %= 10007
  return n10
}
n11 -= n10
n11 %= 10007
print("n11", n11)
let f23: (Int) -> Int = { p in
  n11 = (n11 + p) % 10007
  return n11 - p % 10 < 0 ? 0 : n11
}
print("f23", f23(45), n11)
x12 = (((x12 + 0.5) - (x12 / (abs(2.0) + 1)))).truncatingRemainder(dividingBy: 1000)
for i24 in Array(((ints.enumerated().map { $0.offset * 2 + $0.element % 100 } + ints)).prefix(12)).prefix(4) where i24 % 2 != 0 {
  for i25 in 0..<5 {
    if i25 % 4 == 1 { continue }
    print(Array((zip(ints, ints).map { ($0 - $1) % 1000 }.sorted(by: >)).prefix(12)), (reals.reduce(0, +)).truncatingRemainder(dividingBy: 1000), (Double(f23(n11))).truncatingRemainder(dividingBy: 1000))
    print("i25", i25)
  }
  print("i24", i24)
}
switch (reals.count + n10 % 5) {
case 1, 9:
  print((ints.isEmpty ? n11 : ints[abs(24) % ints.count]))
case -50..<63:
  (n11, n10) = (n10, (n11 + n10) % 10007)
  print(n11, n10)
case let c26 where c26 % 3 == 0:
  print("case", c26)
  let n27: Int = switch (f20(2) + c26 % 5) {
  case 0...400: fun21((((n11) & 31) << 1))
  case let m where m % 2 == 0: Int((abs(x12)).rounded(.down))
  default: (22 / (abs(2) + 1))
  }
  print("n27", n27)
case ..<0:
  switch ((Int(((x12 / 8)).rounded(.down)) + n11 % 5), (n11 != n10)) {
  case (0, _), (1, _):
    let f29: (Int) -> Int = { [n11] p in (n11 - p) % 10007 }
    n11 = (n11 + 2) % 10007
    print("f29", f29(1), n11)
  case (-8...61, true):
    var x30 = ((-(x12) - (x12 - x12))).truncatingRemainder(dividingBy: 1000)  // expect warning: never mutated
    print("x30", x30)
  case (let c28, false) where c28 % 2 == 0:
    print("case", c28)
    let w31: S1 = S1(c0: (4 % (abs(n10) + 1)), c1: ((n10 - n10)) % 10007, c2: Array(((Array(3...9) + ints)).prefix(12)))
    print("w31", w31)
  case (let c28, _):
    print("case", c28)
    n10 += reals.count
    n10 %= 10007
    print("n10", n10)
  }
default:
  print("default")
}
print("end")
// expect: 92 [29, 94, 90, 35, 100, 96]
// expect: iki
// expect: w15 Optional(main.S1(c0: 63, c1: 92, c2: [71, 65]))
// expect: b16 false
// expect: 0 and -2.25
// expect: i17 0
// expect: 0 and -2.25
// expect: i17 1
// expect: f20 28 37
// expect: b16 false
// expect: n11 147
// expect: f23 192 192
// expect: [0, 0, 0] 2.0500000000000003 384.0
// expect: i25 0
// expect: [0, 0, 0] 2.0500000000000003 768.0
// expect: i25 2
// expect: [0, 0, 0] 2.0500000000000003 536.0
// expect: i25 3
// expect: [0, 0, 0] 2.0500000000000003 72.0
// expect: i25 4
// expect: i24 29
// expect: [0, 0, 0] 2.0500000000000003 144.0
// expect: i25 0
// expect: [0, 0, 0] 2.0500000000000003 281.0
// expect: i25 2
// expect: [0, 0, 0] 2.0500000000000003 562.0
// expect: i25 3
// expect: [0, 0, 0] 2.0500000000000003 124.0
// expect: i25 4
// expect: i24 29
// expect: 37 9161
// expect: end
