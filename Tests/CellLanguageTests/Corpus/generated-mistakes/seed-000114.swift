// Generated from seed 114. Mistake: string for a number.
let ints = [-71, 10, -26, -95]
let reals = [10.0, -1.5, 2.25]
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
var k5 = abs(n1) % 4 + 1
while k5 > 0 && ((n2 == n2) || k5 > 1) {
  k5 -= 1
  let i4 = k5 * 6
  if i4 % 2 == 1 { break }
  var t6 = (((i4 - 28)) % 10007, (0.001 * x3))
  print("t6", t6)
  print("i4", i4)
}
print("\(n2) and \((0.5 / (abs(x3) + 1)))")
print("\(n2) and \(exp(-abs(x3)))")
for i7 in stride(from: 7, through: 0, by: -3) {
  switch (((n1 + n2)) % 10007 + i7 % 5) {
  case 4, 7:
    (n1, n2) = (n2, (n1 + n2) % "q")  // expect error: type
    print(n1, n2)
  case 0..<17:
    let f9 = counter(from: reals.count, by: 1)
    print("f9", f9(1), f9(2))
  case let c8 where c8 % 2 == 0:
    print("case", c8)
    let n10: String = if (x3 > x3) { String(("<\(n1)|\(true)>").prefix(24)) } else if (ints.isEmpty) { String((String("doou".reversed())).prefix(24)) } else { String(("kñkuu").prefix(24)) }
    print("n10", n10)
  default:
    print("default")
  }
  let n11: Double = switch (((26 + n2)) % 10007 + n1 % 5) {
  case 0...394: sin(x3)
  case let m where m % 2 == 0: x3
  default: ((x3).rounded()).truncatingRemainder(dividingBy: 1000)
  }
  print("n11", n11)
  print("i7", i7)
}
n2 += ((n1 - n2)) % 10007
n2 %= 10007
print("n2", n2)
print(String((String("k".reversed())).prefix(24)))
n2 += total(depth((Int((Double(depth(Int(((x3 * 0.25)).rounded())))).rounded(.down))) % 10007), 7, trace("s", n2))
n2 %= 10007
print("n2", n2)
print("\(depth(((n2 - n1)) % 10007)) and \(x3)")
print((((x3 <= x3) ? (n2 * n2) : abs(n2))) % 10007, String(("uueoék").prefix(24)))
n2 -= ((n2 - n2)) % 10007
n2 %= 10007
print("n2", n2)
for j in 1...6 {
  print("j", j)
  if j == 4 {
    print([Int.min][0] + 5 - abs(((ints.contains { $0 % 3 == 0 }) ? 9 : n1)) - 6)
  }
}
print("end")
