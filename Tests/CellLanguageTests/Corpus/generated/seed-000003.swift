// Generated from seed 3.
let ints = [54, 66, -77, 76, -56]
let reals = [0.5, 0.5, -0.3]
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
  var a1: [Int]
  func method2(_ p: Int) -> Int { (c0 * 7 - p) % 10007 }
  mutating func change3(by p: Int) {
    c0 = (c0 + p) % 10007
    if a1.count < 9 { a1.append(p) }
  }
  var computed4: Int {
    get { c0 / 2 }
    set { c0 = newValue * 2 % 10007 }
  }
}
struct S5 {
  var c0: Int
  var b1: Double
  var b2: Int
  func method6(_ p: Int) -> Int { (c0 * 9 - p) % 10007 }
  mutating func change7(by p: Int) {
    c0 = (c0 + p) % 10007
    b1 = b1 / 2 + 1
  }
  var computed8: Int {
    get { c0 / 2 }
    set { c0 = newValue * 2 % 10007 }
  }
}
var n9 = ints[0]
var n10 = ints[1]
var x11 = reals[1]
func fun12(to p0: String) -> Int {
  print("fun12", p0)
  var n13 = (ints.max() ?? 0)
  for i in 0..<4 {
    n13 = (n13 * 3 + i) % 10007
    if n13 > 839 { break }
    n13 -= 1
  }
  n13 %= 10007
  if (n10 >= n13) { return (21 + 5) }
  return ((Int(p0) ?? n9)) % 10007
}
do {
  print("fine", try checked(((x11 >= x11) ? 29 : n10)))
} catch Failure.negative(let n) {
  print("negative", n)
} catch Failure.odd {
  print("odd")
} catch {
  print("caught", error)
}
print("\(n10) and \((x11 / (abs(10.0) + 1)))")
print((((((ints.allSatisfy { $0 > 5 }) ? n9 : n10)) | 1) & 127))
var k15 = abs(n10) % 4 + 3
while k15 > 0 && ((x11 > x11) || k15 > 1) {
  k15 -= 1
  let i14 = k15 * 2
  let f16 = counter(from: depth(n10), by: 3)
  print("f16", f16(1), f16(2))
  print("\(((n9) & 255)) and \(sin(x11))")
  print("i14", i14)
}
print((try? checked(n9)) ?? -1)
func fun17(to p0: Int, _ p1: [Int], _ p2: Int) -> Int {
  guard (x11 <= x11) else { return n9 }
  var n18 = min(n10, 16)
  for i in 0..<1 {
    n18 = (n18 * 3 + i) % 10007
    if n18 > 6950 { break }
    n18 -= 1
  }
  n18 %= 10007
  func inner19(_ q: Int) -> Int {
    q > 3 ? q : inner19(q + 1) + 2
  }
  print("inner19", inner19(3))
  if (n18 <= n10) { return 5 }
  return ((p2 > p2) ? trace("s", 21) : 17)
}
let o20: Int? = ((n10 == 10) ? 17 : n10)
print("o20", o20 ?? -1, o20 == nil)
switch ((o20 ?? 28) + n9 % 5) {
case 5, 8:
  (n10, n9) = (n9, (n10 + n9) % 10007)
  print(n10, n9)
case -23..<491:
  if (said("z", (x11 >= x11)) && said("w", (n10 != 10))) {
    n10 -= ((n9 * 3)) % 10007
    n10 %= 10007
    print("n10", n10)
  } else if (o20 != nil) {
    print("\(n9) and \(((x11).rounded()).truncatingRemainder(dividingBy: 1000))")
  }
case let c21 where c21 % 3 == 0:
  print("case", c21)
  if ((ints.contains { $0 % 5 == 0 }) && (n9 < 18)) {
    let f22 = { (p: Int) -> Int in (p * 9 + n9) % 10007 }  // expect warning: never used
  } else if (c21 <= 12) {
    let f23 = counter(from: abs(8), by: 3)
    print("f23", f23(1), f23(2))
  } else {
    var n24: Int = Int((x11 - 0.5))  // expect warning: never mutated
    print("n24", n24)
  }
default:
  print("default")
}
(n10, n9) = (n9, (n10 + n9) % 10007)
print(n10, n9)
let f25 = counter(from: fun12(to: String((String(n10)).prefix(24))), by: 1)
print("f25", f25(1), f25(2))
let f26: [(Int) -> Int] = [{ ($0 + 27) % 10007 }, { abs($0) % 100 }]
print(f26.map { $0(8) })
print("end")
// expect: odd
// expect: 66 and 0.045454545454545456
// expect: 67
// expect: f16 10 16
// expect: 54 and 0.479425538604203
// expect: i14 8
// expect: f16 10 16
// expect: 54 and 0.479425538604203
// expect: i14 6
// expect: f16 10 16
// expect: 54 and 0.479425538604203
// expect: i14 4
// expect: f16 10 16
// expect: 54 and 0.479425538604203
// expect: i14 2
// expect: 27
// expect: o20 66 false
// expect: said z true
// expect: said w true
// expect: n10 -96
// expect: 54 -42
// expect: fun12 54
// expect: f25 55 57
// expect: [35, 8]
// expect: end
