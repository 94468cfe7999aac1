// Generated from seed 100. Mistake: conversion dropped.
let ints = [-71, -84, 99, -76, 4, -36]
let reals = [2.25, 10.0, -0.3]
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
  var c0: Int
  var a1: String
  var b2: Int
  func method2(_ p: Int) -> Int { (c0 * 4 - p) % 10007 }
  mutating func change3(by p: Int) {
    c0 = (c0 + p) % 10007
    a1 = String((a1 + "\(p)").suffix(8))
  }
  var computed4: Int {
    get { c0 / 2 }
    set { c0 = newValue * 2 % 10007 }
  }
}
struct S5 {
  var a0: Int
  var c1: Int
  func method6(_ p: Int) -> Int { (a0 * 6 - p) % 10007 }
  mutating func change7(by p: Int) {
    a0 = (a0 + p) % 10007
  }
  var computed8: Int {
    get { a0 / 2 }
    set { a0 = newValue * 2 % 10007 }
  }
}
var n9 = ints[0]
var n10 = ints[1]
var x11 = reals[0]
func fun12(to p0: [Int]) -> Int {
  print("fun12", p0)
  guard (n9 == n9) else { return (n10 / (abs(n10) + 1)) }
  n10 = (n10 * 3 + 45) % 10007
  func inner13(_ q: Int) -> Int {
    q > 5 ? q : inner13(q + 1) + 2
  }
  print("inner13", inner13(2))
  if (n9 > n10) { return total(26, n10) }
  return (((x11 > 1.5) ? (Int(String(" bk".reversed())) ?? n9) : trace("p", 12))) % 10007
}
let f14 = counter(from: total(((n10 - n9)) % 10007, (ints.reduce(0, +)) % 10007), by: 1)
print("f14", f14(1), f14(2))
(n9, n10) = (n10, (n9 + n10) % 10007)
print(n9, n10)
func fun15(_ p0: Double, with p1: Int, by p2: Int) -> Int {
  print("fun15", p0)
  return ints.count
}
let n16: String = switch (((10 - n9)) % 10007 + n9 % 5) {
case 0...73: String(("<\(3)|\(true)>").prefix(24))
case let m where m % 2 == 0: String((((x11 >= x11) ? "c" : "a oi ")).prefix(24))
default: String(("<\(n10)|\(true)>").prefix(24))
}
print("n16", n16)
for i17 in 0..<4 {
  switch (f14(n10) + n9 % 5) {
  case 0, 6:
    if ((n16.contains("e")) || (n9 <= n9)) {
      bump(&n10)
      print("n9", n9)
      print("n10", n10)
    } else if (i17 != n9) {
      let n19: String = switch (ints.count + i17 % 5) {
      case 0...437: ((String(i17)).prefix(24))  // expect error: type
      case let m where m % 2 == 0: String(("cé").prefix(24))
      default: String((("i kko" + n16)).prefix(24))
      }
      print("n19", n19)
      (n10, n9) = (n9, (n10 + n9) % 10007)
      print(n10, n9)
    }
  case -45..<290:
    let n20: String = switch (((n10 <= i17) ? 27 : 12) + i17 % 5) {
    case 0...471: String(("<\(n10)|\(true)>").prefix(24))
    case let m where m % 2 == 0: String((String(n9)).prefix(24))
    default: String(((" e" + n16)).prefix(24))
    }
    print("n20", n20)
  case ..<0:
    if (said("z", (n10 >= n10)) && said("w", ((30).isMultiple(of: 4)))) {
      exchange(&n9, &n10)
      print("n9", n9)
      print("n10", n10)
      let n21 = ints.count
      print("n21", n21)
    } else {
      let n22: Double = switch (fun12(to: Array((Array(ints.reversed())).prefix(12))) + n9 % 5) {
      case 0...241: (Double((n9 - 15))).truncatingRemainder(dividingBy: 1000)
      case let m where m % 2 == 0: (x11 / 8)
      default: Double(reals.count)
      }
      print("n22", n22)
      x11 *= sin(n22)
      x11 = x11.truncatingRemainder(dividingBy: 1000)
    }
  default:
    print("default")
  }
  print("i17", i17)
}
var k24 = abs(n10) % 4 + 1
while k24 > 0 && ((n9 != n10) || k24 > 1) {
  k24 -= 1
  let i23 = k24 * 7
  if i23 % 4 == 1 { break }
  print("\((ints.isEmpty ? 23 : ints[abs(24) % ints.count])) and \((x11 / (abs(x11) + 1)))")
  n10 = trace("s", n9)
  print("n10", n10)
  print("i23", i23)
}
func fun25(_ p0: Double, _ p1: Int) -> Double {
  print("fun25", p0)
  func inner26(_ q: Int) -> Int {
    q > 6 ? q : inner26(q + 1) + 1
  }
  print("inner26", inner26(2))
  if (p1 != p1) { return abs(p0) }
  return (Double((16 % -2)) / (abs((p0 / (abs(0.25) + 1))) + 1))
}
(n10, n9) = (n9, (n10 + n9) % 10007)
print(n10, n9)
let n27: Double = if (n10 != n10) { (reals.max() ?? 0) } else if (n10 <= n9) { (x11 / 4) } else { ((6 * x11)).truncatingRemainder(dividingBy: 1000) }
print("n27", n27)
switch (total(trace("q", n10)) + n9 % 5) {
case 4, 8:
  let n29: Double = if (n9 == n10) { fun25(x11, trace("s", n9)) } else if (n10 > n9) { (n27 / (abs(x11) + 1)) } else { fun25((0.001 + 3.0), (((15) & 31) << 5)) }
  print("n29", n29)
case -15..<337:
  var k31 = abs(n10) % 4 + 1
  while k31 > 0 && ((n10 == n9) || k31 > 1) {
    k31 -= 1
    let i30 = k31 * 3
    print("\(4) and \((x11 / (abs(n27) + 1)))")
    print("i30", i30)
  }
case ..<0:
  for i32 in 0..<4 {
    if !((i32).isMultiple(of: 3)) {
      print(((x11 <= n27) ? (x11 / (abs(x11) + 1)) : fun25((reals.max() ?? 0), ((i32 * n9)) % 10007)), String(("ñ").prefix(24)))
    } else {
      n9 += Int((n27).rounded(.down))
      n9 %= 10007
      print("n9", n9)
      n9 -= reals.count
      n9 %= 10007
      print("n9", n9)
    }
    print("i32", i32)
  }
default:
  print("default")
}
print(n16.count)
switch (fun15((Double((26 + n9))).truncatingRemainder(dividingBy: 1000), with: (ints.reduce(0, +)) % 10007, by: ints.filter { $0 % 2 == 0 }.count) + n10 % 5) {
case 4, 7:
  let n34: Double = switch (n9 + n9 % 5) {
  case 0...225: min(n27, x11)
  case let m where m % 2 == 0: fun25((Double(((n10 != n9) ? 23 : n10))).truncatingRemainder(dividingBy: 1000), 23)
  default: n27
  }
  print("n34", n34)
case -28..<131:
  print((try? checked(n10)) ?? -1)
case let c33 where c33 % 2 == 0:
  print("case", c33)
  n9 = (ints.isEmpty ? n10 : ints[abs(n16.count) % ints.count])
default:
  print("default")
}
var w35: S1? = S1(c0: (((1) | 1) & 127), a1: String((n16.uppercased()).prefix(24)), b2: (ints.isEmpty ? n10 : ints[abs(n10) % ints.count]))
print("w35", String(describing: w35))
print("end")
