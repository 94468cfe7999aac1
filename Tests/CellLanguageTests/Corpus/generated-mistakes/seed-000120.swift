// Generated from seed 120. Mistake: operand types mixed.
let ints = [69, 72, 86, 18, 51]
let reals = [-1.5, 2.25, 10.0]
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
n1 = n2
print("n1", n1)
print(x3, ((ints.isEmpty) || (x3 >= x3)), !(n1 == 13))
for (i4, e5) in ints.enumerated() {
  print((((2 * x3) * (x3 / 2))).truncatingRemainder(dividingBy: 1000))
  print("i4", i4)
  print("e5", e5)
}
bump(&n1, by: trace("q", 29))
print("n1", n1)
print("n2", n2)
let s6 = String(("u akéñ".uppercased()).prefix(24))
print("s6", s6)
for i7 in 0..<4 {
  let f8 = { (p: Int) -> Int in (p * 4 + 0) % 10007 }
  print("i7", i7)
}
switch ((((n1 - n2)) % 10007 + n2 % 5), (x3 > 10.0)) {
case (0, _), (1, _):
  for (i10, e11) in ints.enumerated() {
    let f12: [(Int) -> Int] = [{ p in -p }, { p in -p }]
    print(f12.map { $0(n2) })
    print("i10", i10)
    print("e11", e11)
  }
case (-7...86, true):
  loop13: for (i14, e15) in ints.enumerated() {
    if i14 % 4 == 1 { break loop13 }
    n1 += ints.count
    n1 %= 10007
    print("i14", i14)
    print("e15", e15)
  }
case (let c9, false) where c9 % 2 == 0:
  print("case", c9)
  bump(&n1)
  print("n1", n1)
  print("n2", n2)
case (let c9, _):
  print("case", c9)
  for i16 in Array((Array(ints.map { ($0 * 4 + n2) % 10007 }.dropLast(4))).prefix(12)).prefix(4) where i16 % 3 != 0 {
    n1 = ((total((ints.firstIndex(of: n2) ?? -1)) + true + c9)) % 10007  // expect error: type
    if (((n1).isMultiple(of: 3)) && (n1 <= n2)) {
      print(((n2 > i16) && (s6.isEmpty)), (((x3 + 0.5) / (abs(exp(-abs(x3))) + 1))).truncatingRemainder(dividingBy: 1000))
      x3 = (sqrt(abs((x3 * x3)))).truncatingRemainder(dividingBy: 1000)
    }
    print("i16", i16)
  }
}
switch (((n1 + n2)) % 10007 + n2 % 5) {
case 1, 7:
  var k20 = abs(n1) % 4 + 1
  loop18: while k20 > 0 && ((n2 <= 3) || k20 > 1) {
    k20 -= 1
    let i19 = k20 * 7
    let f21: (Int) -> Int = { [n1] p in (n1 - p) % 10007 }
    n1 = (n1 + 1) % 10007
    print("f21", f21(1), n1)
    exchange(&n1, &n2)
    print("n1", n1)
    print("n2", n2)
    print("i19", i19)
  }
case -46..<78:
  loop22: for i23 in 0..<2 {
    if i23 % 4 == 1 { break loop22 }
    var d24 = ["e": (((n1).isMultiple(of: 4)) ? n1 : 3), "a": (((n1) & 63) ^ ((n1) & 15))]
    print("d24", d24.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
    print("\(20) and \((Double(total(i23, depth(n2), total()))).truncatingRemainder(dividingBy: 1000))")
    print("i23", i23)
  }
default:
  print("default")
}
func fun25(to p0: [Int], with p1: String, _ p2: Int) -> [Int] {
  return Array(([n2, 16]).prefix(12))
}
n1 = Int(((0.5 * 3.0)).rounded(.down))
print("n1", n1)
n1 = (max(n1, (26 - n2))) % 10007
print("n1", n1)
for i26 in Array((Array(ints.sorted().suffix(0))).prefix(12)).prefix(4) where i26 % 2 != 0 {
  let n27: Int = ((depth(n2) * depth(((n2 + n2)) % 10007))) % 10007
  print("n27", n27)
  print("i26", i26)
}
print("end")
