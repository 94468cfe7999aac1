// Generated from seed 10.
let ints = [65, -21, -83, 65]
let reals = [3.75, 0.1, -1.5]
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
    case .c2: 2
    case .c3(let n): n / 1
    case .c5(let x): x > 1 ? 1 : Int(x * 10) % 100
    }
  }
}
var n6 = ints[0]
var n7 = ints[1]
var x8 = reals[0]
func fun9(_ p0: String, _ p1: [Int], _ p2: Int) -> Int {
  var n10 = trace("q", n7)
  for i in 0..<4 {
    n10 = (n10 * 3 + i) % 10007
    if n10 > 7758 { break }
    n10 -= 1
  }
  n10 %= 10007
  func inner11(_ q: Int) -> Int {
    q > 3 ? q : inner11(q + 1) + 1
  }
  print("inner11", inner11(2))
  if (p2 > 21) { return ((n7 - p2)) % 10007 }
  return total(3, Int(((x8).rounded()).rounded()))
}
(n6, n7) = (n7, (n6 + n7) % 10007)
print(n6, n7)
print(String(("<\(n7)|\(true)>").prefix(24)), String((String(n6)).prefix(24)))
let n12: Int = if (n6 > n7) { 13 } else if (n7 <= n6) { trace("r", n7) } else { ((Int(ints.map { "\($0)" }.joined(separator: ",")) ?? n7)) % 10007 }
print("n12", n12)
func fun13(with p0: String, _ p1: Int, to p2: String) -> [Int] {
  guard (n6 >= n12) else { return Array((ints.flatMap { [$0, $0 % 3] }.map { ($0 * -3 + n7) % 10007 }).prefix(12)) }
  return Array((ints).prefix(12))
}
let f14 = counter(from: total(), by: 1)
print("f14", f14(1), f14(2))
n7 -= n7
n7 %= 10007
for i15 in stride(from: 3, through: 2, by: -4) {
  if i15 % 2 == 1 { break }
  n6 += ints.filter { $0 % 2 == 0 }.count
  n6 %= 10007
  print("n6", n6)
  for i16 in Array(([i15].sorted { $0 % 7 < $1 % 7 }).prefix(12)).prefix(4) where i16 % 3 != 0 {
    if i16 % 3 == 1 { break }
    exchange(&n7, &n6)
    print("n6", n6)
    print("n7", n7)
    print("i16", i16)
  }
  print("i15", i15)
}
bump(&n7)
print("n6", n6)
print("n7", n7)
let t17 = (((17 + n7)) % 10007, ((x8 * x8)).truncatingRemainder(dividingBy: 1000))
print("t17", t17)
switch (f14(18) + n6 % 5) {
case 4, 7:
  x8 *= (x8 / 8)
  x8 = x8.truncatingRemainder(dividingBy: 1000)
  print("x8", x8)
case -25..<286:
  n6 += ((n12 != n7) ? n7 : n7)
  n6 %= 10007
  print("n6", n6)
case let c18 where c18 % 2 == 0:
  print("case", c18)
  let f19: [(Int) -> Int] = [{ ($0 + n6) % 10007 }, { $0 / 2 }]
  print(f19.map { $0(n7) })
case ..<0:
  print((try? checked(n12)) ?? -1)
default:
  print("default")
}
for j in 1...4 {
  print("j", j)
  if j == 2 {
    print((n12 / 9) / [0][0])  // expect runtime error: division by zero
  }
}
print("end")
// expect: -21 44
// expect: <44|true> -21
// expect: n12 44
// expect: f14 1 3
// expect: n6 -21
// expect: n7 1
// expect: t17 (18, 14.0625)
// expect: n6 -20
// expect: j 1
// expect: j 2
