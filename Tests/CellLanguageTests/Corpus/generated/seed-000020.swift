// Generated from seed 20.
let ints = [1, -81, -70, -77]
let reals = [3.75, 2.25, 0.1]
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
  var a1: String
  func method2(_ p: Int) -> Int { (c0 * 3 - p) % 10007 }
  mutating func change3(by p: Int) {
    c0 = (c0 - p) % 10007
    a1 = String((a1 + "\(p)").suffix(8))
  }
  var computed4: Int { -c0 }
}
var n5 = ints[0]
var n6 = ints[1]
var x7 = reals[1]
do {
  print("fine", try checked((n6 % 8)))
} catch Failure.negative(let n) {
  print("negative", n)
} catch Failure.odd {
  print("odd")
} catch {
  print("caught", error)
}
(n5, n6) = (n6, (n5 + n6) % 10007)
print(n5, n6)
if ((n6 == 3) || (n5 == n5)) {
  let f8: (Int) -> Int = { p in
    n5 = (n5 + p) % 10007
    return n5 - p % 10 < 0 ? 0 : n5
  }
  print("f8", f8(37), n5)
} else {
  n6 -= Int(((x7 + x7)).rounded())
  n6 %= 10007
  n6 -= (11 / 9)
  n6 %= 10007
  print("n6", n6)
}
if ((ints.allSatisfy { $0 > -5 }) && (n6 == n6)) {
  var x9 = (((n5 == n5) ? (x7 - x7) : (x7 / (abs(x7) + 1)))).truncatingRemainder(dividingBy: 1000)  // expect warning: never mutated
  print("x9", x9)
} else if (n6 == n6) {
  print("\((n5 % 4)) and \((reals.max() ?? 0))")
}
func fun10(to p0: Int) -> Int {
  print("fun10", p0)
  n5 = (n5 * 3 + 35) % 10007
  return depth(depth(((n6 * p0)) % 10007))
}
(n5, n6) = (n6, (n5 + n6) % 10007)
print(n5, n6)
let t11 = (((n6 + 13)) % 10007, 0.001)
print("t11", t11)
print("end")
// expect: negative -1
// expect: -81 -80
// expect: f8 0 -44
// expect: 0 and 3.75
// expect: -80 -124
// expect: t11 (-111, 0.001)
// expect: end
