// Generated from seed 105. Mistake: conversion dropped.
let ints = [85, -25, 13, 36, -23, -94]
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
struct S1: Equatable {
  var b0: Int
  var b1: Double
  var a2: [Int]
  func method2(_ p: Int) -> Int { (b0 * 3 - p) % 10007 }
  mutating func change3(by p: Int) {
    b0 = (b0 + p) % 10007
    b1 = b1 / 2 + 1
    if a2.count < 9 { a2.append(p) }
  }
  var computed4: Int { b0 % 10 * 2 }
}
var n5 = ints[0]
var n6 = ints[1]
var x7 = reals[2]
func fun8(by p0: [Int], _ p1: Int) -> Int {
  guard (p1 < p1) else { return ((n6 != p1) ? n5 : n6) }
  return (ints.isEmpty ? p1 : ints[abs((p0.isEmpty ? 20 : p0[abs(n5) % p0.count])) % ints.count])
}
let s9 = String((String(n6)).prefix(24))
print("s9", s9)
var s10 = String((((n5 != 12) ? s9 : "béeu")).prefix(24))
print("s10", s10)
func fun11(_ p0: [Int], to p1: Int) -> String {
  return String(((s9.reversed())).prefix(24))
}
print("\(depth((17 % (abs(n5) + 1)))) and \(((x7 - x7)).truncatingRemainder(dividingBy: 1000))")
(n6, n5) = (n5, (n6 + n5) % 10007)
print(n6, n5)
for (i12, e13) in ints.enumerated() {
  let f14 = counter(from: total(n5), by: 1)
  print("f14", f14(1), f14(2))
  print("i12", i12)
  print("e13", e13)
}
n6 = ((min(n5, n6) + 16)) % 10007
print("n6", n6)
(n5, n6) = (n6, (n5 + n6) % 10007)
print(n5, n6)
print("end")
// expect: s9 -25
// expect: s10 -25
// expect: 5 and 0.0
// expect: 85 60
// expect: f14 61 63
// expect: i12 0
// expect: e13 85
// expect: f14 61 63
// expect: i12 1
// expect: e13 -25
// expect: f14 61 63
// expect: i12 2
// expect: e13 13
// expect: f14 61 63
// expect: i12 3
// expect: e13 36
// expect: f14 61 63
// expect: i12 4
// expect: e13 -23
// expect: f14 61 63
// expect: i12 5
// expect: e13 -94
// expect: n6 76
// expect: 76 136
// expect: end
