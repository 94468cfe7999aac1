// Generated from seed 7.
let ints = [-78, -12, -43, 32, -51, 88]
let reals = [0.5, -1.5, 0.1]
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
  var b1: String
  var b2: String
  func method2(_ p: Int) -> Int { (c0 * 6 - p) % 10007 }
  mutating func change3(by p: Int) {
    c0 = (c0 - p) % 10007
    b1 = String((b1 + "\(p)").suffix(8))
    b2 = String((b2 + "\(p)").suffix(8))
  }
  var computed4: Int { -c0 }
}
var n5 = ints[0]
var n6 = ints[1]
var x7 = reals[1]
func fun8(to p0: Int, _ p1: Int) -> Int {
  guard (p0 == n6) else { return (n5 / 6) }
  var n9 = p1
  for i in 0..<1 {
    n9 = (n9 * 3 + i) % 10007
    if n9 > 5992 { break }
    n9 -= 1
  }
  n9 %= 10007
  func inner10(_ q: Int) -> Int {
    q > 4 ? q : inner10(q + 1) + 1
  }
  print("inner10", inner10(3))
  return max(depth(n9), abs(27))
}
exchange(&n5, &n6)
print("n5", n5)
print("n6", n6)
loop11: for i12 in Array((ints).prefix(12)).prefix(4) where i12 % 2 != 0 {
  if i12 % 3 == 1 { continue loop11 }
  var w13: S1 = S1(c0: ints.reduce(1) { ($0 * 3 + $1) % 1009 }, b1: String((ints.map { "\($0)" }.joined(separator: "+")).prefix(24)), b2: String(("akkuo".uppercased()).prefix(24)))  // expect warning: never mutated
  print("w13", w13)
  print((((x7).rounded() / (abs(zip(reals, reals).map { $0 * $1 }.reduce(0, +)) + 1))).truncatingRemainder(dividingBy: 1000), String(("b").prefix(24)))
  print("i12", i12)
}
print("\(((Int("ud a") ?? n5)) % 10007) and \((Double(total())).truncatingRemainder(dividingBy: 1000))")
func fun14(to p0: String) -> Int {
  print("fun14", p0)
  if (ints.contains { $0 % 3 == 0 }) { return Int(((x7 - x7)).rounded(.down)) }
  return n6
}
switch (ints.filter { $0 % 2 == 0 }.count + n6 % 5) {
case 2, 6:
  if !(n6 == n6) {
    x7 = ((-(x7) * zip(reals, reals).map { $0 * $1 }.reduce(0, +))).truncatingRemainder(dividingBy: 1000)
    print("x7", x7)
  } else if (n6 < 11) {
    print(((n6 != n5) || ((n5).isMultiple(of: 2))))
  }
case -39..<338:
  for i16 in Array((ints.sorted { $0 % 7 < $1 % 7 }.map { ($0 * 7 + 24) % 10007 }).prefix(12)).prefix(4) where i16 % 2 != 0 {
    switch (min(i16, 19) + i16 % 5) {
    case 5, 7:
      var w18: S1 = S1(c0: ((i16 * n5)) % 10007, b1: String(("uuée").prefix(24)), b2: String(("ñ").prefix(24)))  // expect warning: never mutated
      print("w18", w18)
    case -25..<262:
      print("\((((n5) >> 2)) % 10007) and \((2.0 - 0.001))")
    case let c17 where c17 % 3 == 0:
      print("case", c17)
      n5 = depth(((i16 - n5)) % 10007)
    case ..<0:
      print((0.5 / (abs((5 * x7)) + 1)))
    default:
      print("default")
    }
    let f19 = counter(from: ((n5 + n6)) % 10007, by: 2)
    print("f19", f19(1), f19(2))
    print("i16", i16)
  }
default:
  print("default")
}
let f20: (Int) -> Int = { p in
  n5 = (n5 + p) % 10007
  return n5 - p % 10 < 0 ? 0 : n5
}
print("f20", f20(33), n5)
print(!(n6 <= n6))
print("end")
// expect: n5 -12
// expect: n6 -78
// expect: w13 S1(c0: -964, b1: "-78+-12+-43+32+-51+88", b2: "AKKUO")
// expect: -0.5698005698005698 b
// expect: i12 -43
// expect: -12 and 0.0
// expect: case -336
// expect: f19 -76 -72
// expect: i16 -333
// expect: case -279
// expect: f19 -76 -72
// expect: i16 -277
// expect: f20 33 33
// expect: false
// expect: end
