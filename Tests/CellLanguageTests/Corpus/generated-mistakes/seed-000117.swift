// Generated from seed 117. Mistake: try dropped.
let ints = [-59, 73, -50]
let reals = [0.001, -0.3, -0.3]
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
  var a1: Double
  func method2(_ p: Int) -> Int { (c0 * 7 - p) % 10007 }
  mutating func change3(by p: Int) {
    c0 = (c0 + p) % 10007
    a1 = a1 / 2 + 1
  }
  var computed4: Int { c0 % 10 * 2 }
}
struct S5 {
  var c0: Int
  var c1: Int
  var a2: Double
  func method6(_ p: Int) -> Int { (c0 * 6 - p) % 10007 }
  mutating func change7(by p: Int) {
    c0 = (c0 + p) % 10007
    a2 = a2 / 2 + 1
  }
  var computed8: Int { c0 / 3 }
}
var n9 = ints[0]
var n10 = ints[1]
var x11 = reals[2]
let f12: (Int) -> Int = { p in
  n10 = (n10 + p) % 10007
  return n10 - p % 10 < 0 ? 0 : n10
}
print("f12", f12(25), n10)
print((((n9 > 25) ? (x11 / (abs(0.25) + 1)) : (x11 + 0.5))).truncatingRemainder(dividingBy: 1000))
loop13: for i14 in 0..<2 {
  n9 += ((i14 + n9)) % 10007
  n9 %= 10007
  print("n9", n9)
  var a15: [Int] = Array((ints).prefix(12))
  print("a15", a15)
  print("i14", i14)
}
n9 += n10
n9 %= 10007
print((try? checked((0 * n9))) ?? -1)
n10 = (n9 / -7)
print("n10", n10)
let f16 = { (p: Int) -> Int in (p * 2 + n9) % 10007 }
(n10, n9) = (n9, (n10 + n9) % 10007)
print(n10, n9)
var k19 = abs(n10) % 4 + 3
loop17: while k19 > 0 && ((n9 > n10) || k19 > 1) {
  k19 -= 1
  let i18 = k19 * 5
  if i18 % 3 == 1 { continue loop17 }
  for i20 in Array((Array(2...9)).prefix(12)).prefix(4) where i20 % 2 != 0 {
    if ((x11 < x11) || (i18 <= n10)) {
      x11 -= (x11 / (abs(x11) + 1))
      x11 = x11.truncatingRemainder(dividingBy: 1000)
      do {
        print("fine", checked(ints.reduce(1) { ($0 * 3 + $1) % 1009 }))  // expect error: throwing
      } catch Failure.negative(let n) {
        print("negative", n)
      } catch {
        print("caught", error)
      }
    } else {
      var v21 = [max(x11, x11)]
      print("v21", v21)
      var t22 = (abs(i20), ((x11 - x11)).truncatingRemainder(dividingBy: 1000))
      print("t22", t22)
    }
    var d23: [String: Int] = ["b": (i20 / -3), "e": ((n10 * 6)) % 10007, "a": ((Int("i".uppercased()) ?? i18)) % 10007, "d": ((8 * i18)) % 10007]
    print("d23", d23.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
    print("i20", i20)
  }
  x11 = ((Double(30) * (x11 * x11))).truncatingRemainder(dividingBy: 1000)
  print("x11", x11)
  print("i18", i18)
}
var s24 = String((((n10 > n10) ? "" : "kie dé")).prefix(24))
print("s24", s24)
print(24)
x11 *= ((x11 * x11)).truncatingRemainder(dividingBy: 1000)
x11 = x11.truncatingRemainder(dividingBy: 1000)
print("x11", x11)
print("\(((n10 * 15)) % 10007) and \((1.5 / (abs(3.0) + 1)))")
print("end")
