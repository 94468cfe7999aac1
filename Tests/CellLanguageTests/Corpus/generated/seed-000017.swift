// Generated from seed 17.
let ints = [28, -76, -69]
let reals = [2.25, -1.5, 0.1]
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
  var c1: Double
  var b2: Double
  func method2(_ p: Int) -> Int { (c0 * 5 - p) % 10007 }
  mutating func change3(by p: Int) {
    c0 = (c0 + p) % 10007
    c1 = c1 / 2 + 1
    b2 = b2 / 2 + 1
  }
  var computed4: Int {
    get { c0 / 2 }
    set { c0 = newValue * 2 % 10007 }
  }
}
struct S5: Equatable {
  var a0: Int
  var c1: Int
  func method6(_ p: Int) -> Int { (a0 * 2 - p) % 10007 }
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
func fun12(_ p0: String, _ p1: [Int]) -> Int {
  var n13 = (ints.isEmpty ? n9 : ints[abs(3) % ints.count])
  for i in 0..<2 {
    n13 = (n13 * 3 + i) % 10007
    if n13 > 5315 { continue }
    n13 -= 1
  }
  n13 %= 10007
  func inner14(_ q: Int) -> Int {
    q > 4 ? q : inner14(q + 1) + 1
  }
  print("inner14", inner14(2))
  return (((Int(((n9 != n13) ? "oiiéo" : p0)) ?? n10) + n9)) % 10007
}
x11 = (exp(-abs(3.0)) / (abs((1.5 / (abs(x11) + 1))) + 1))
print("x11", x11)
if !(n9 >= n10) {
  print((try? checked((1 + 6))) ?? -1)
  let f15 = { (p: Int) -> Int in (p * 6 + n9) % 10007 }  // expect warning: never used
} else if (n9 == n10) {
  n10 += ((n10 >= n9) ? n9 : n9)
  n10 %= 10007
  print("n10", n10)
} else {
  var k17 = abs(n10) % 4 + 3
  while k17 > 0 && (((n10).isMultiple(of: 2)) || k17 > 1) {
    k17 -= 1
    let i16 = k17 * 3
    var d18: [String: Int] = ["c": 18, "d": ((n10 - n9)) % 10007, "b": ((Int(String(n9)) ?? 0)) % 10007]  // expect warning: never mutated
    print("d18", d18.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
    print("i16", i16)
  }
  var s19 = String((("<\(n10)|\(true)>" + "aod")).prefix(24))  // expect warning: never mutated
  print("s19", s19)
}
if !((28).isMultiple(of: 3)) {
  var x20: Double = ((n10 != n9) ? 0.25 : -(x11))  // expect warning: never mutated
  print("x20", x20)
  print(Array((stride(from: 3, to: 15, by: 5).map { $0 }).prefix(12)))
}
if !(n9 != n10) {
  n9 += (~(2) & 1023)
  n9 %= 10007
  print("n9", n9)
  var n21 = (fun12(String((String(n10)).prefix(24)), Array((Array(ints.dropFirst(1)).filter { $0 > n10 }).prefix(12))) % (abs(depth(n9)) + 1))  // expect warning: never mutated
  print("n21", n21)
} else {
  x11 = ((((n9 >= 29) ? x11 : 0.25) * (x11 - x11))).truncatingRemainder(dividingBy: 1000)
  print("x11", x11)
}
(n9, n10) = (n10, (n9 + n10) % 10007)
print(n9, n10)
let x22 = (Double((n9 - n9))).truncatingRemainder(dividingBy: 1000)
print("x22", x22)
switch ((ints.isEmpty ? n10 : ints[abs(n10) % ints.count]) + n10 % 5) {
case 4, 7:
  loop24: for (i25, e26) in ints.enumerated() {
    let n27 = fun12(String((String("".reversed())).prefix(24)), Array((ints).prefix(12)))
    print("n27", n27)
    print("i25", i25)
    print("e26", e26)
  }
case -44..<364:
  if (said("x", (n9 > n9)) && said("w", (x11 >= 0.25))) {
    n9 = fun12(String(("").prefix(24)), Array((Array(zip(ints, ints).map { ($0 - $1) % 1000 }.suffix(1))).prefix(12)))
    print("n9", n9)
    exchange(&n10, &n9)
    print("n9", n9)
    print("n10", n10)
  } else {
    var x28: Double = ((zip(reals, reals).map { $0 * $1 }.reduce(0, +) * (2.0 / (abs(x22) + 1)))).truncatingRemainder(dividingBy: 1000)  // expect warning: never mutated
    print("x28", x28)
    if !(ints.isEmpty) {
      print("\(((n9 + n9)) % 10007) and \(((x28 - 3 / 2)).truncatingRemainder(dividingBy: 1000))")
    }
  }
case ..<0:
  switch (n9 + n10 % 5) {
  case 0, 7:
    switch (trace("r", n10) + n9 % 5) {
    case 2, 7:
      n10 += n10
      n10 %= 10007
      print("n10", n10)
    case -6..<452:
      let w31 = S5(a0: ((12 + n10)) % 10007, c1: ((n9 + n10)) % 10007)
      print("w31", w31)
    default:
      print("default")
    }
  case -21..<111:
    loop32: for i33 in 0..<3 {
      if i33 % 3 == 1 { continue loop32 }
      let b34: Bool = !(n9 == n10)
      print("b34", b34)
      print(((trace("s", n9) - fun12(String((((n10 < i33) ? "buo" : "cedcñd")).prefix(24)), Array((ints.sorted { $0 % 7 < $1 % 7 }.sorted()).prefix(12))))) % 10007, String(("<\(i33)|\(b34)>").prefix(24)), Array((ints.compactMap { $0 > 10 ? $0 % 50 : nil }.filter { $0 < n10 }).prefix(12)))
      print("i33", i33)
    }
  default:
    print("default")
  }
default:
  print("default")
}
switch (((ints.first ?? 29) + n9 % 5), (n9 >= n9)) {
case (0, _):
  if (((n9).isMultiple(of: 2)) || (x22 < x11)) {
    x11 -= ((10.0 - x11)).truncatingRemainder(dividingBy: 1000)
    x11 = x11.truncatingRemainder(dividingBy: 1000)
    print("x11", x11)
  }
case (-8...94, true):
  var w36 = S1(c0: depth(((n9 > n10) ? 27 : n10)), c1: (Double((9 - n9))).truncatingRemainder(dividingBy: 1000), b2: ((x11 * x11)).truncatingRemainder(dividingBy: 1000))  // expect warning: never mutated
  print("w36", w36)
case (let c35, false) where c35 % 2 == 0:
  print("case", c35)
  let n37: Int = if (x11 > x22) { (ints.first ?? n9) } else if (x22 <= x22) { depth(n9) } else { (~(n10) & 1023) }
  print("n37", n37)
case (let c35, _):
  print("case", c35)
  for i38 in 0..<1 {
    if i38 % 2 == 1 { continue }
    x11 += x11
    x11 = x11.truncatingRemainder(dividingBy: 1000)
    print("x11", x11)
    x11 = ((c35 == c35) ? (x22 / (abs(x22) + 1)) : ((ints.contains { $0 % 4 == 0 }) ? x22 : x11))
    print("x11", x11)
    print("i38", i38)
  }
}
print("end")
// expect: x11 0.03406483625169638
// expect: d18 ["b=28", "c=18", "d=-104"]
// expect: i16 6
// expect: d18 ["b=28", "c=18", "d=-104"]
// expect: i16 3
// expect: d18 ["b=28", "c=18", "d=-104"]
// expect: i16 0
// expect: s19 <-76|true>aod
// expect: x20 0.25
// expect: [3, 8, 13]
// expect: x11 0.0
// expect: -76 -48
// expect: x22 0.0
// expect: said x false
// expect: x28 14.645
// expect: -152 and 13.145
// expect: w36 S1(c0: 0, c1: 85.0, b2: 0.0)
// expect: end
