// Generated from seed 116. Mistake: another variable.
let ints = [10, -64, -71, -36, 92]
let reals = [0.5, 0.5, 0.001]
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
  case c4
  var weight: Int {
    switch self {
    case .c2: 7
    case .c3(let n): n / 3
    case .c4: -1
    }
  }
}
var n6 = ints[0]
var n7 = ints[1]
var x8 = reals[1]
func fun9(_ p0: String) -> Int {
  n7 = (n7 * 3 + 46) % 10007
  func inner10(_ q: Int) -> Int {
    q > 3 ? q : inner10(q + 1) + 3
  }
  print("inner10", inner10(3))
  return (ints.firstIndex(of: n7) ?? -1)
}
if ((n6 < n7) && (x8 <= x8)) {
  (n6, n7) = (n7, (n6 + n7) % 10007)
  print(n6, n7)
  let n11: String = switch ((ints.isEmpty ? n6 : ints[abs(2) % ints.count]) + n6 % 5) {
  case 0...360: String(("").prefix(24))
  case let m where m % 2 == 0: String(("<\(n7)|\(true)>").prefix(24))
  default: String(("<\(n6)|\(true)>").prefix(24))
  }
  print("n11", n11)
}
switch (((n6 + n7)) % 10007 + n7 % 5) {
case 2, 7:
  let a13: [Int] = Array((ints).prefix(12))
  print("a13", a13)
case -24..<386:
  n7 = ((n6 < n6) ? ints.filter { $0 % 2 == 0 }.count : Int((max(0.1, x8)).rounded(.down)))
  print("n7", n7)
case ..<0:
  n6 = ((n7 - n6)) % 10007
default:
  print("default")
}
print(Array((Array(ints.reversed()).map { ($0 * 1 + 14) % 10007 }).prefix(12)))
print("\(22) and \(((1 - x8)).truncatingRemainder(dividingBy: 1000))")
(n6, n7) = (n7, (n6 + n7) % 10007)
print(n6, n7)
n7 = (trace("r", 20) % 7)
print("n7", n7)
var k15 = abs(n7) % 4 + 3
while k15 > 0 && ((n6 == n6) || k15 > 1) {
  k15 -= 1
  let i14 = k15 * 7
  if i14 % 3 == 1 { continue }
  let f16 = counter(from: Int((max(0.1, x8)).rounded(.down)), by: 4)
  print("f16", f16(1), f16(2))
  n6 -= n6
  n6 %= 10007
  print("n6", n6)
  print("i14", i14)
}
switch (n6 + n6 % 5) {
case 4, 9:
  n7 += n7
  n7 %= 10007
  print("n7", n7)
case -4..<244:
  var k19 = abs(n6) % 4 + 3
  while k19 > 0 && ((n7 >= n6) || k19 > 1) {
    k19 -= 1
    let i18 = k19 * 3
    let f20: [(Int) -> Int] = [{ $0 / 2 }, { p in -p }]
    print(f20.map { $0(n6) })
    print("i18", i18)
  }
case let c17 where c17 % 2 == 0:
  print("case", c17)
  do {
    print("fine", try checked(ints.count))
  } catch Failure.negative(let n) {
    print("negative", n)
  } catch {
    print("caught", error)
  }
default:
  print("default")
}
let f21 = { (p: Int) -> Int in (p * 4 + n6) % 10007 }
let f22 = { (p: Int) -> Int in (p * 5 + n6) % 10007 }
bump(&n7, by: ((n6 * n7)) % 10007)
print("n6", n6)
print("n6", n7)
print("end")
// expect: [106, -22, -57, -50, 24]
// expect: 22 and 0.5
// expect: -64 -138
// expect: trace r 20
// expect: n7 6
// expect: f16 4 12
// expect: n6 0
// expect: i14 21
// expect: f16 4 12
// expect: n6 0
// expect: i14 14
// expect: f16 4 12
// expect: n6 0
// expect: i14 0
// expect: [0, 0]
// expect: i18 6
// expect: [0, 0]
// expect: i18 3
// expect: [0, 0]
// expect: i18 0
// expect: n6 0
// expect: n6 6
// expect: end
