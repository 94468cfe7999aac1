// Generated from seed 13.
let ints = [25, 29, 61]
let reals = [2.25, 0.5, 0.5]
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
  var c1: [Int]
  func method2(_ p: Int) -> Int { (c0 * 3 - p) % 10007 }
  mutating func change3(by p: Int) {
    c0 = (c0 + p) % 10007
    if c1.count < 9 { c1.append(p) }
  }
  var computed4: Int {
    get { c0 / 2 }
    set { c0 = newValue * 2 % 10007 }
  }
}
struct S5 {
  var a0: Int
  var b1: String
  var a2: String
  func method6(_ p: Int) -> Int { (a0 * 6 - p) % 10007 }
  mutating func change7(by p: Int) {
    a0 = (a0 + p) % 10007
    b1 = String((b1 + "\(p)").suffix(8))
    a2 = String((a2 + "\(p)").suffix(8))
  }
  var computed8: Int { a0 % 10 * 2 }
}
var n9 = ints[0]
var n10 = ints[1]
var x11 = reals[0]
func fun12(_ p0: Int) -> Double {
  print("fun12", p0)
  guard (n10 > n10) else { return ((x11 - 3.0)).truncatingRemainder(dividingBy: 1000) }
  func inner13(_ q: Int) -> Int {
    q > 3 ? q : inner13(q + 1) + 1
  }
  print("inner13", inner13(1))
  return ((reals.max() ?? 0) * 0.5)
}
switch (((Int((Double((ints.isEmpty ? n9 : ints[abs(n10) % ints.count]))).rounded(.down))) % 10007 + n9 % 5), ((n10).isMultiple(of: 2))) {
case (0, _):
  n10 += ((n9 + n9)) % 10007
  n10 %= 10007
  print("n10", n10)
case (-3...98, true):
  print("\(n9) and \(((x11 + x11)).truncatingRemainder(dividingBy: 1000))")
case (let c14, false) where c14 % 2 == 0:
  print("case", c14)
  x11 = (((x11 < x11) ? Double(total()) : (x11 + x11))).truncatingRemainder(dividingBy: 1000)
  print("x11", x11)
case (let c14, _):
  print("case", c14)
  let f15 = { (p: Int) -> Int in (p * 2 + c14) % 10007 }  // expect warning: never used
}
switch ((((n10 - n9)) % 10007 + n10 % 5), (ints.isEmpty)) {
case (0, _):
  let f17 = counter(from: (n9 % (abs(n10) + 1)), by: 5)
  print("f17", f17(1), f17(2))
case (-7...66, true):
  print(((ints.contains { $0 % 3 == 0 }) && ((n10).isMultiple(of: 2))), Array((ints.map { ($0 * -1 + 20) % 10007 }.sorted()).prefix(12)))
case (let c16, false) where c16 % 2 == 0:
  print("case", c16)
  switch ((ints.filter { $0 % 2 == 0 }.count + c16 % 5), (n10 >= 14)) {
  case (0, _):
    switch ((n9 + n10 % 5), (n9 == c16)) {
    case (0, _), (1, _):
      exchange(&n10, &n9)
      print("n9", n9)
      print("n10", n10)
    case (-1...89, true):
      bump(&n9, by: total((ints.first ?? c16), reals.count))
      print("n9", n9)
      print("n10", n10)
    case (let c19, false) where c19 % 2 == 0:
      print("case", c19)
      print("\(c16) and \((reals.reduce(0, +)).truncatingRemainder(dividingBy: 1000))")
    case (let c19, _):
      print("case", c19)
      print("\(18) and \(((x11 * x11)).truncatingRemainder(dividingBy: 1000))")
    }
  case (-8...76, true):
    if (((14).isMultiple(of: 3)) || (n9 >= 23)) {
      n9 = ((((27) | 1) & 127) / 3)
    } else {
      bump(&n10, by: ((n10 == c16) ? 5 : 22))
      print("n9", n9)
      print("n10", n10)
      print((try? checked(trace("p", 27))) ?? -1)
    }
  case (let c18, false) where c18 % 2 == 0:
    print("case", c18)
    switch (((c18 / -3) + c18 % 5), (ints.contains(c16))) {
    case (0, _), (1, _):
      n10 = c16
      print("n10", n10)
    case (-6...61, true):
      n9 -= 25
      n9 %= 10007
      print("n9", n9)
    case (let c20, false) where c20 % 2 == 0:
      print("case", c20)
      x11 = ((x11 * fun12(c18))).truncatingRemainder(dividingBy: 1000)
      print("x11", x11)
    case (let c20, _):
      print("case", c20)
      n10 += depth((((n10) & 31) << 1))
      n10 %= 10007
    }
  case (let c18, _):
    print("case", c18)
    n9 = ((n10 % (abs(c18) + 1)) / (abs((n10 - 7)) + 1))
    print("n9", n9)
  }
case (let c16, _):
  print("case", c16)
  var s21: String = String((((x11 <= x11) ? "uc" : "eéced")).prefix(24))  // expect warning: never mutated
  print("s21", s21)
}
if (said("x", (x11 <= x11)) || said("w", (n10 < n9))) {
  exchange(&n9, &n10)
  print("n9", n9)
  print("n10", n10)
  var n22 = depth(n10)  // expect warning: never mutated
  print("n22", n22)
} else if (ints.allSatisfy { $0 > -1 }) {
  n10 += (((n9) & 63) ^ ((n9) & 15))
  n10 %= 10007
  print("n10", n10)
  print("\(14) and \(sqrt(abs(2.0)))")
} else {
  switch (abs(n10) + n9 % 5) {
  case 4, 8:
    x11 = (reals.reduce(0, +)).truncatingRemainder(dividingBy: 1000)
    print("x11", x11)
  case -14..<480:
    let a24: [Int] = Array((ints.sorted(by: >)).prefix(12))
    print("a24", a24)
  case let c23 where c23 % 3 == 0:
    print("case", c23)
    let f25 = { (p: Int) -> Int in (p * 3 + c23) % 10007 }  // expect warning: never used
  default:
    print("default")
  }
}
let f26 = counter(from: n9, by: 2)
print("f26", f26(1), f26(2))
if ((n9 != n9) && ((n10).isMultiple(of: 2))) {
  let o27: Int? = n9
  print("o27", o27 ?? -1, o27 == nil)
  for (i28, e29) in ints.enumerated() {
    if i28 % 3 == 1 { break }
    print((said("y", (o27 != nil)) && said("w", (x11 < 3.0))))
    let f30 = { (p: Int) -> Int in (p * 9 + n10) % 10007 }  // expect warning: never used
    print("i28", i28)
    print("e29", e29)
  }
}
print(String(("uie").prefix(24)), !(ints.isEmpty), ((Int(("" + "iokak")) ?? depth(7))) % 10007)
print(total(), String((String("".prefix(3))).prefix(24)))
switch ((ints.isEmpty ? n9 : ints[abs(n9) % ints.count]) + n10 % 5) {
case 0, 9:
  (n9, n10) = (n10, (n9 + n10) % 10007)
  print(n9, n10)
case -34..<8:
  let f32: [(Int) -> Int] = [{ abs($0) % 100 }, { abs($0) % 100 }]
  print(f32.map { $0(n10) })
case let c31 where c31 % 2 == 0:
  print("case", c31)
  let f33 = counter(from: Int((max(10.0, 3.0)).rounded()), by: 3)
  print("f33", f33(1), f33(2))
default:
  print("default")
}
var x34 = (max((5 * x11), Double(n10))).truncatingRemainder(dividingBy: 1000)
print("x34", x34)
if !(n10 > n10) {
  n9 += ((Int(String("c".prefix(5))) ?? n9)) % 10007
  n9 %= 10007
} else {
  let x35: Double = tanh(fun12((n10 % -5)))
  print("x35", x35)
  let n36: String = if ((22).isMultiple(of: 3)) { String((String(n9)).prefix(24)) } else if (x34 > 0.25) { String((String(repeating: "y", count: abs(n10) % 4)).prefix(24)) } else { String((String("ñce".filter { $0 != "a" })).prefix(24)) }
  print("n36", n36)
}
print("end")
// expect: case 61
// expect: case 8
// expect: said x true
// expect: n9 29
// expect: n10 9
// expect: n22 4
// expect: f26 31 35
// expect: uie true 3
// expect: 0 
// expect: default
// expect: x34 11.25
// expect: end
