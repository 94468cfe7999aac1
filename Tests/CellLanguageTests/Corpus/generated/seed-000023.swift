// Generated from seed 23.
let ints = [-66, -47, 73, -32, 83]
let reals = [2.25, -0.3, 3.75]
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
struct S1 {
  var a0: Int
  var c1: String
  var b2: [Int]
  func method2(_ p: Int) -> Int { (a0 * 3 - p) % 10007 }
  mutating func change3(by p: Int) {
    a0 = (a0 - p) % 10007
    c1 = String((c1 + "\(p)").suffix(8))
    if b2.count < 9 { b2.append(p) }
  }
  var computed4: Int { a0 % 10 * 2 }
}
enum E5 {
  case c6, c7(Int)
  case c8
  var weight: Int {
    switch self {
    case .c6: 9
    case .c7(let n): n / 4
    case .c8: -1
    }
  }
}
var n10 = ints[0]
var n11 = ints[1]
var x12 = reals[2]
if ((ints.contains(n10)) && (n11 != 23)) {
  bump(&n11)
  print("n10", n10)
  print("n11", n11)
  for (i13, e14) in ints.enumerated() {
    if i13 % 3 == 1 { break }
    let f15: [(Int) -> Int] = [{ p in -p }, { abs($0) % 100 }]
    print(f15.map { $0(i13) })
    print("i13", i13)
    print("e14", e14)
  }
}
x12 += ((1 - x12)).truncatingRemainder(dividingBy: 1000)
x12 = x12.truncatingRemainder(dividingBy: 1000)
let n16: String = if (ints.contains(n11)) { String(("d".uppercased()).prefix(24)) } else if (n10 == n10) { String((("" + "ddñdu")).prefix(24)) } else { String((String("".reversed())).prefix(24)) }
print("n16", n16)
do {
  print("fine", try checked(depth(((Int("bdc".uppercased()) ?? n10)) % 10007)))
} catch Failure.negative(let n) {
  print("negative", n)
} catch {
  print("caught", error)
}
func fun17(to p0: [Int]) -> Int {
  print("fun17", p0)
  var n18 = ((n11 - n11)) % 10007
  for i in 0..<3 {
    n18 = (n18 * 3 + i) % 10007
    if n18 > 2380 { break }
    n18 -= 1
  }
  n18 %= 10007
  func inner19(_ q: Int) -> Int {
    q > 5 ? q : inner19(q + 1) + 2
  }
  print("inner19", inner19(0))
  return total()
}
var k21 = abs(n10) % 2
repeat {
  k21 += 1
  let i20 = k21 + 1
  print(!((i20).isMultiple(of: 4)), Array((stride(from: 3, to: 10, by: 3).map { $0 }).prefix(12)))
  var k24 = abs(n10) % 4 + 3
  loop22: while k24 > 0 && ((n10 > 17) || k24 > 1) {
    k24 -= 1
    let i23 = k24 * 7
    if i23 % 4 == 1 { continue loop22 }
    let n25: Int = switch (i23 + n10 % 5) {
    case 0...474: (Int((Double((n10 - i20))).rounded())) % 10007
    case let m where m % 2 == 0: n10
    default: (~(i23) & 1023)
    }
    print("n25", n25)
    print("i23", i23)
  }
  print("i20", i20)
} while k21 < 3
for i26 in 0..<5 {
  if i26 % 4 == 1 { break }
  n11 += i26
  n11 %= 10007
  print("n11", n11)
  (n11, n10) = (n10, (n11 + n10) % 10007)
  print(n11, n10)
  print("i26", i26)
}
print("\(ints.reduce(1) { ($0 * 3 + $1) % 1009 }) and \(Double(24))")
n10 = trace("q", ((Int("<\(n10)|\(true)>") ?? n10)) % 10007)
print("n10", n10)
do {
  print("fine", try checked(((Int(ints.map { "\($0)" }.joined(separator: ",")) ?? n11)) % 10007))
} catch Failure.negative(let n) {
  print("negative", n)
} catch Failure.odd {
  print("odd")
} catch {
  print("caught", error)
}
func fun27(to p0: Double) -> [Int] {
  n11 = (n11 * 3 + 47) % 10007
  func inner28(_ q: Int) -> Int {
    q > 6 ? q : inner28(q + 1) + 2
  }
  print("inner28", inner28(2))
  return Array((zip(ints, ints).map { ($0 - $1) % 1000 }).prefix(12))
}
for i29 in stride(from: 9, through: 6, by: -2) {
  if i29 % 3 == 1 { break }
  let n30: Double = switch (depth(ints.filter { $0 % 2 == 0 }.count) + n10 % 5) {
  case 0...202: tanh(x12)
  case let m where m % 2 == 0: ((x12 - 0.1)).truncatingRemainder(dividingBy: 1000)
  default: ((x12 - x12)).truncatingRemainder(dividingBy: 1000)
  }
  print("n30", n30)
  n11 = trace("r", ((n11 + n11)) % 10007)
  print("n11", n11)
  print("i29", i29)
}
bump(&n10, by: ((n10) & 255))
print("n10", n10)
print("n11", n11)
func fun31(_ p0: Int, by p1: Int) -> Double {
  print("fun31", p0)
  guard ((p1).isMultiple(of: 3)) else { return (0.001 * x12) }
  if (n11 <= 4) { return ((x12 * x12)).truncatingRemainder(dividingBy: 1000) }
  return (((x12 + 3.0) - 7 / 2)).truncatingRemainder(dividingBy: 1000)
}
n11 -= max(n11, 6)
n11 %= 10007
let n32: String = if (ints.contains(n11)) { String(("<\(n11)|\(true)>").prefix(24)) } else if ((0).isMultiple(of: 4)) { String((String(n16.prefix(1))).prefix(24)) } else { String(("d ñk").prefix(24)) }
print("n32", n32)
do {
  print("fine", try checked(max(n11, n11)))
} catch Failure.negative(let n) {
  print("negative", n)
} catch {
  print("caught", error)
}
if ((ints.allSatisfy { $0 > -1 }) && (n10 == 21)) {
  let s33 = String(("bkñe".uppercased()).prefix(24))
  print("s33", s33)
}
loop34: for (i35, e36) in ints.enumerated() {
  if !(n11 < 0) {
    if ((e36 > i35) && (i35 <= n11)) {
      x12 = (zip(reals, reals).map { $0 * $1 }.reduce(0, +)).truncatingRemainder(dividingBy: 1000)
      print("x12", x12)
    }
    let d37: [String: Int] = ["b": depth(Int(((x12 - 8 / 2)).rounded(.down))), "e": fun17(to: Array((ints.sorted()).prefix(12))), "c": ints.filter { $0 % 2 == 0 }.count, "d": ((x12 > x12) ? 5 : 4)]
    print("d37", d37.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
  } else {
    n11 -= (21 / (abs(n10) + 1))
    n11 %= 10007
    print("n11", n11)
    n11 += 14
    n11 %= 10007
  }
  (n10, n11) = (n11, (n10 + n11) % 10007)
  print(n10, n11)
  print("i35", i35)
  print("e36", e36)
}
print("end")
// expect: n10 -66
// expect: n11 -46
// expect: [0, 0]
// expect: i13 0
// expect: e14 -66
// expect: n16 ddñdu
// expect: fine 0
// expect: true [3, 6, 9]
// expect: n25 -68
// expect: i23 28
// expect: n25 -68
// expect: i23 14
// expect: n25 -68
// expect: i23 7
// expect: i20 2
// expect: true [3, 6, 9]
// expect: n25 -69
// expect: i23 28
// expect: n25 -69
// expect: i23 14
// expect: n25 -69
// expect: i23 7
// expect: i20 3
// expect: false [3, 6, 9]
// expect: n25 -70
// expect: i23 28
// expect: n25 -70
// expect: i23 14
// expect: n25 -70
// expect: i23 7
// expect: i20 4
// expect: n11 -46
// expect: -66 -112
// expect: i26 0
// expect: -683 and 24.0
// expect: trace q -112
// expect: n10 -112
// expect: negative -66
// expect: n30 0.7615941559557649
// expect: trace r -132
// expect: n11 -132
// expect: i29 9
// expect: n10 32
// expect: n11 -132
// expect: n32 d
// expect: negative -138
// expect: n11 -138
// expect: -124 -92
// expect: i35 0
// expect: e36 -66
// expect: n11 -92
// expect: -78 -202
// expect: i35 1
// expect: e36 -47
// expect: n11 -202
// expect: -188 -266
// expect: i35 2
// expect: e36 73
// expect: n11 -266
// expect: -252 -440
// expect: i35 3
// expect: e36 -32
// expect: n11 -440
// expect: -426 -678
// expect: i35 4
// expect: e36 83
// expect: end
