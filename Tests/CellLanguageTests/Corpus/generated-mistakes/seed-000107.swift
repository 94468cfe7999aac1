// Generated from seed 107. Mistake: conversion dropped.
let ints = [-97, -14, 40, 90, 43]
let reals = [0.5, -1.5, 3.75]
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
var n1 = ints[0]
var n2 = ints[1]
var x3 = reals[2]
(n2, n1) = (n1, (n2 + n1) % 10007)
print(n2, n1)
let a4: [Int] = Array((ints).prefix(12))
print("a4", a4)
n1 -= Int(((x3 - x3)).rounded(.down))
n1 %= 10007
print("n1", n1)
print(sqrt(abs(tanh(x3))), Array((Array(3...8)).prefix(12)), (((String("eeouc".reversed())) ?? a4.filter { $0 % 2 == 0 }.count)) % 10007)  // expect error: type
exchange(&n1, &n2)
print("n1", n1)
print("n2", n2)
print("end")
