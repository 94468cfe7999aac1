// Generated from seed 122. Mistake: member misspelt.
let ints = [-29, -70, -56, -91]
let reals = [-0.3, -0.3, 0.1]
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
  var a0: Int
  var b1: Int
  var a2: Int
  func method2(_ p: Int) -> Int { (a0 * 3 - p) % 10007 }
  mutating func change3(by p: Int) {
    a0 = (a0 - p) % 10007
  }
  var computed4: Int { a0 / 3 }
}
struct S5: Equatable {
  var b0: Int
  var b1: Double
  var c2: Int
  func method6(_ p: Int) -> Int { (b0 * 4 - p) % 10007 }
  mutating func change7(by p: Int) {
    b0 = (b0 + p) % 10007
    b1 = b1 / 2 + 1
  }
  var computed8: Int { b0 / 3 }
}
enum E9 {
  case c10, c11(Int)
  case c12
  var weight: Int {
    switch self {
    case .c10: 3
    case .c11(let n): n / 3
    case .c12: -1
    }
  }
}
var n14 = ints[0]
var n15 = ints[1]
var x16 = reals[0]
func fun17(by p0: Int, _ p1: Int) -> String {
  var n18 = depth(p0)
  for i in 0..<1 {
    n18 = (n18 * 3 + i) % 10007
    if n18 > 7680 { continue }
    n18 -= 1
  }
  n18 %= 10007
  if (p1 > n14) { return String((ints.map { "\($0)" }.joined(separator: "-")).prefix(24)) }
  return String(("c").prefix(24))
}
let f19: (Int) -> Int = { p in
  n15 = (n15 + p) % 10007
  return n15 - p % 10 < 0 ? 0 : n15
}
print("f19", f19(3), n15)
print((try? checked(total(((n15 != n15) ? n14 : 13), n15, (~(n14) & 1023)))) ?? -1)
x16 -= abs(0.5)
x16 = x16.truncatingRemainder(dividingBy: 1000)
print("x16", x16)
print("\(trace("p", n14)) and \((reals.reduce(0, +)).truncatingRemainder(dividingBy: 1000))")
x16 = ((x16 - 4 / 2)).truncatingRemainder(dividingBy: 1000)
func fun20(_ p0: Int, with p1: String) -> Double {
  print("fun20", p0)
  var n21 = reals.count
  for i in 0..<3 {
    n21 = (n21 * 3 + i) % 10007
    if n21 > 3932 { break }
    n21 -= 1
  }
  n21 %= 10007
  func inner22(_ q: Int) -> Int {
    q > 4 ? q : inner22(q + 1) + 3
  }
  print("inner22", inner22(0))
  return tanh(-(x16))
}
var k24 = abs(n15) % 2
repeat {
  k24 += 1
  let i23 = k24 + 1
  switch (25 + n15 % 5) {
  case 1, 6:
    n14 = ints.filter { $0 % 2 == 0 }.count
    print("n14", n14)
  case -43..<182:
    let n26: Double = switch (depth(((n14 * n14)) % 10007) + i23 % 5) {
    case 0...369: abs(x16)
    case let m where m % 2 == 0: ((9 * x16)).truncatingRemainder(dividingBy: 1000)
    default: ((x16 + x16)).truncatingRemainder(dividingBy: 1000)
    }
    print("n26", n26)
  case let c25 where c25 % 3 == 0:
    print("case", c25)
    n15 = depth(((Int(String(2)) ?? 3)) % 10007)
    print("n15", n15)
  case ..<0:
    if !(ints.allSatisfy { $0 > 5 }) {
      print("\(abs(5)) and \(((x16 + x16)).truncatingRemainder(dividingBy: 1000))")
    } else if (n14 >= n15) {
      var d27 = ["c": (n14 % 3), "e": abs(11), "d": (ints.isEmpty ? n14 : ints[abs(n14) % ints.count]), "b": i23]
      print("d27", d27.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
      print(Array((ints).prefix(12)), String(("<\(2)|\(true)>").prefix(24)))
    }
  default:
    print("default")
  }
  print("i23", i23)
} while k24 < 1
var a28: [Int] = Array(((ints + ints).flatMap { [$0, $0 % 3] }).prefix(12))
print("a28", a28)
n14 += 11
n14 %= 10007
print("n14", n14)
bump(&n15, by: (a28.isEmpty ? 22 : a28[abs(n14) % a28.count]))
print("n14", n14)
print("n15", n15)
switch ((Int(((0.1 / (abs(x16) + 1))).rounded(.down)) + n14 % 5), (x16 < x16)) {
case (0, _):
  if !(n15 <= n15) {
    switch ((Int(((9 * x16)).rounded(.down)) + n14 % 5), (a28.allSatisfy { $0 > 5 })) {
    case (0, _):
      x16 = -(x16)
      print("x16", x16)
    case (-8...70, true):
      var x31: Double = abs((x16 / (abs(x16) + 1)))
      print("x31", x31)
    case (let c30, false) where c30 % 2 == 0:
      print("case", c30)
      var n32 = n14
      print("n32", n32)
    case (let c30, _):
      print("case", c30)
      n15 -= (a28.first ?? n14)
      n15 %= 10007
      print("n15", n15)
    }
    var s33: String = String((a28.maped { "\($0)" }.joined(separator: "-")).prefix(24))  // expect error: unknown-name
    print("s33", s33)
  } else {
    let f34: [(Int) -> Int] = [{ p in -p }, { $0 / 2 }]
    print(f34.map { $0(n15) })
    print(n14, String((String(28)).prefix(24)))
  }
case (-2...91, true):
  print((((n14 * 25) * (n15 + n14))) % 10007, (Double(total())).truncatingRemainder(dividingBy: 1000), (((n15 / 4) + ((x16 <= x16) ? n15 : n15))) % 10007)
case (let c29, false) where c29 % 2 == 0:
  print("case", c29)
  (n14, n15) = (n15, (n14 + n15) % 10007)
  print(n14, n15)
case (let c29, _):
  print("case", c29)
  print("\(total(n14, max(n15, n14), ((n14 * 3)) % 10007)) and \(((x16 + x16)).truncatingRemainder(dividingBy: 1000))")
}
for i35 in stride(from: 2, through: 6, by: 3) {
  if i35 % 4 == 1 { continue }
  let f36: (Int) -> Int = { p in
    n15 = (n15 + p) % 10007
    return n15 - p % 10 < 0 ? 0 : n15
  }
  print("f36", f36(8), n15)
  print("i35", i35)
}
if ((n15 <= 6) && (n14 < n14)) {
  let f37: (Int) -> Int = { p in
    n15 = (n15 + p) % 10007
    return n15 - p % 10 < 0 ? 0 : n15
  }
  print("f37", f37(16), n15)
  let n38: Double = switch (((20 - n15)) % 10007 + n15 % 5) {
  case 0...201: ((8 * x16)).truncatingRemainder(dividingBy: 1000)
  case let m where m % 2 == 0: ((x16 * x16)).truncatingRemainder(dividingBy: 1000)
  default: (2.0 - 2 / 2)
  }
  print("n38", n38)
} else if (n15 == n15) {
  let f39: (Int) -> Int = { p in
    n14 = (n14 + p) % 10007
    return n14 - p % 10 < 0 ? 0 : n14
  }
  print("f39", f39(22), n14)
  switch (((n14 >= n15) ? n14 : 26) + n14 % 5) {
  case 3, 6:
    let f41 = counter(from: ((n15 + n14)) % 10007, by: 3)
    print("f41", f41(1), f41(2))
  case 0..<182:
    (n15, n14) = (n14, (n15 + n14) % 10007)
    print(n15, n14)
  case let c40 where c40 % 3 == 0:
    print("case", c40)
    a28 = Array((a28).prefix(12))
    print("a28", a28)
  default:
    print("default")
  }
} else {
  if (said("y", (n15 != n14)) && said("w", (n14 != n15))) {
    var d42: [String: Int] = ["a": depth(((n15 <= n14) ? n15 : n14))]
    print("d42", d42.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
  } else if (n15 >= n15) {
    print((try? checked(n14)) ?? -1)
    switch (abs(23) + n15 % 5) {
    case 1, 9:
      x16 -= (Double(depth(((n15 - n14)) % 10007))).truncatingRemainder(dividingBy: 1000)
      x16 = x16.truncatingRemainder(dividingBy: 1000)
      print("x16", x16)
    case -32..<232:
      print("\((((n15) & 63) ^ ((n14) & 15))) and \(fun20(n15, with: String((String("o".prefix(5))).prefix(24))))")
    default:
      print("default")
    }
  }
}
func fun44(to p0: Int, _ p1: String, by p2: Int = 2) -> String {
  return String((String(p1.reversed())).prefix(24))
}
print((((n14 > 25) ? x16 : x16) / (abs(0.001) + 1)))
var w45 = S1(a0: Int(((x16 - 5 / 2)).rounded()), b1: Int(abs(x16)), a2: n14)
print("w45", w45)
print(n14 / [0][0])
print("end")
