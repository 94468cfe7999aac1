// Generated from seed 5.
let ints = [22, 34, 64]
let reals = [3.75, 2.25, 0.001]
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
  var c1: String
  var b2: String
  func method2(_ p: Int) -> Int { (a0 * 6 - p) % 10007 }
  mutating func change3(by p: Int) {
    a0 = (a0 - p) % 10007
    c1 = String((c1 + "\(p)").suffix(8))
    b2 = String((b2 + "\(p)").suffix(8))
  }
  var computed4: Int { -a0 }
}
struct S5 {
  var b0: Int
  var b1: Double
  func method6(_ p: Int) -> Int { (b0 * 6 - p) % 10007 }
  mutating func change7(by p: Int) {
    b0 = (b0 - p) % 10007
    b1 = b1 / 2 + 1
  }
  var computed8: Int {
    get { b0 / 2 }
    set { b0 = newValue * 2 % 10007 }
  }
}
enum E9 {
  case c10, c11(Int)
  case c13(x: Double)
  var weight: Int {
    switch self {
    case .c10: 4
    case .c11(let n): n / 2
    case .c13(let x): x > 1 ? 1 : Int(x * 10) % 100
    }
  }
}
var n14 = ints[0]
var n15 = ints[1]
var x16 = reals[0]
var w17 = S1(a0: ((n15 - n14)) % 10007, c1: String((String("bñ".reversed())).prefix(24)), b2: String(("ckkñac").prefix(24)))
print("w17", w17)
switch ((8 % -2) + n14 % 5) {
case 1, 9:
  n14 = ((n15 * w17.a0)) % 10007
  print("n14", n14)
case -11..<23:
  if !((29).isMultiple(of: 3)) {
    let n19: String = if (x16 > x16) { String((String("".filter { $0 != "a" })).prefix(24)) } else if (n14 == n14) { String(("<\(n14)|\(true)>").prefix(24)) } else { String(("").prefix(24)) }
    print("n19", n19)
    let n20: String = if (ints.isEmpty) { String(((n19 + "eeb")).prefix(24)) } else if (n15 <= n15) { String((n19.uppercased()).prefix(24)) } else { String((((n19.count > 5) ? "okk d" : "ñio")).prefix(24)) }
    print("n20", n20)
  } else if (n15 < n15) {
    let f21 = counter(from: depth(min(n14, n14)), by: 2)
    print("f21", f21(1), f21(2))
  }
case let c18 where c18 % 3 == 0:
  print("case", c18)
  var a22: [Int] = Array((ints.sorted(by: >).flatMap { [$0, $0 % 3] }).prefix(12))  // expect warning: never mutated
  print("a22", a22)
case ..<0:
  (n15, n14) = (n14, (n15 + n14) % 10007)
  print(n15, n14)
default:
  print("default")
}
for i23 in 0..<3 {
  if i23 % 4 == 1 { break }
  w17.change3(by: trace("s", n14))
  print("w17", w17)
  print("\(((i23 + i23)) % 10007) and \((Double(((n14) >> 2))).truncatingRemainder(dividingBy: 1000))")
  print("i23", i23)
}
w17.change3(by: n15)
print("w17", w17)
for (i24, e25) in ints.enumerated() {
  n14 += ((w17 == w17) ? e25 : 26)
  n14 %= 10007
  print("n14", n14)
  print("i24", i24)
  print("e25", e25)
}
func fun26(_ p0: [Int]) -> Int {
  func inner27(_ q: Int) -> Int {
    q > 5 ? q : inner27(q + 1) + 1
  }
  print("inner27", inner27(2))
  return n14
}
x16 -= abs(x16)
x16 = x16.truncatingRemainder(dividingBy: 1000)
print("x16", x16)
for i28 in 0..<1 {
  let n29: Int = switch (depth(w17.method2(14)) + i28 % 5) {
  case 0...268: (ints.reduce(0, +)) % 10007
  case let m where m % 2 == 0: ((14 + n15)) % 10007
  default: w17.a0
  }
  print("n29", n29)
  var k31 = abs(n15) % 2
  repeat {
    k31 += 1
    let i30 = k31 + 1
    var w32 = S1(a0: i28, c1: String(("éo").prefix(24)), b2: String((String(repeating: "y", count: abs(n14) % 4)).prefix(24)))  // expect warning: never mutated
    print("w32", w32)
    if (said("z", (ints.contains(i30))) || said("w", (x16 > 3.0))) {
      n15 -= depth(((n29 - n14)) % 10007)
      n15 %= 10007
      exchange(&n15, &n14)
      print("n14", n14)
      print("n15", n15)
    } else if (x16 < x16) {
      var w33: S5 = S5(b0: (((i28) & 63) ^ ((n14) & 15)), b1: x16)  // expect warning: never mutated
      print("w33", w33)
    } else {
      n14 = n15
      print("n14", n14)
      (n15, n14) = (n14, (n15 + n14) % 10007)
      print(n15, n14)
    }
    print("i30", i30)
  } while k31 < 1
  print("i28", i28)
}
if !((n15).isMultiple(of: 3)) {
  for i34 in 0..<2 {
    var a35: [Int] = Array((stride(from: 3, to: 9, by: 5).map { $0 }).prefix(12))  // expect warning: never mutated
    print("a35", a35)
    switch (w17.method2(18) + n14 % 5) {
    case 2, 8:
      bump(&n14, by: w17.method2(n15))
      print("n14", n14)
      print("n15", n15)
    case -6..<497:
      bump(&n15)
      print("n14", n14)
      print("n15", n15)
    case let c36 where c36 % 2 == 0:
      print("case", c36)
      n15 = min(((n14 != 10) ? n15 : i34), n15)
      print("n15", n15)
    case ..<0:
      w17.change3(by: n15)
    default:
      print("default")
    }
    print("i34", i34)
  }
  if ((ints.allSatisfy { $0 > 7 }) || (x16 > 0.1)) {
    n15 = (ints.firstIndex(of: 15) ?? -1)
    print("n15", n15)
    (n15, n14) = (n14, (n15 + n14) % 10007)
    print(n15, n14)
  }
} else if (ints.allSatisfy { $0 > 9 }) {
  if (said("y", (w17 == w17)) || said("w", (n15 >= n15))) {
    print("\(((30 * n14)) % 10007) and \((Double((n15 - 18))).truncatingRemainder(dividingBy: 1000))")
    let f37 = counter(from: ((n14 + 1)) % 10007, by: 3)
    print("f37", f37(1), f37(2))
  } else {
    var k40 = abs(n15) % 4 + 3
    loop38: while k40 > 0 && ((ints.contains(n14)) || k40 > 1) {
      k40 -= 1
      let i39 = k40 * 9
      if i39 % 4 == 1 { continue loop38 }
      print("\(((26 + i39)) % 10007) and \(((x16 - 5 / 2)).truncatingRemainder(dividingBy: 1000))")
      print("i39", i39)
    }
    if ((n15 >= 22) || (ints.contains(n15))) {
      let n41: Int = if (n15 == n14) { n14 } else if (ints.contains { $0 % 5 == 0 }) { ((n15 == n14) ? 30 : n15) } else { ((Int(String("iébiñ".prefix(2))) ?? n14)) % 10007 }
      print("n41", n41)
      exchange(&n14, &n15)
      print("n14", n14)
      print("n15", n15)
    }
  }
} else {
  x16 *= (reals.max() ?? 0)
  x16 = x16.truncatingRemainder(dividingBy: 1000)
  for i42 in stride(from: 3, through: 1, by: -2) {
    if i42 % 3 == 1 { break }
    print(String((ints.map { "\($0)" }.joined(separator: ",")).prefix(24)), (((1 - x16) / (abs((1 - x16)) + 1))).truncatingRemainder(dividingBy: 1000), trace("q", trace("q", i42)))
    print("i42", i42)
  }
}
print("end")
// expect: w17 S1(a0: 12, c1: "ñb", b2: "ckkñac")
// expect: n19 <22|true>
// expect: n20 <22|TRUE>
// expect: trace s 22
// expect: w17 S1(a0: -10, c1: "ñb22", b2: "ckkñac22")
// expect: 0 and 5.0
// expect: i23 0
// expect: w17 S1(a0: -44, c1: "ñb2234", b2: "kñac2234")
// expect: n14 44
// expect: i24 0
// expect: e25 22
// expect: n14 78
// expect: i24 1
// expect: e25 34
// expect: n14 142
// expect: i24 2
// expect: e25 64
// expect: x16 0.0
// expect: n29 120
// expect: w32 S1(a0: 0, c1: "éo", b2: "yy")
// expect: said z false
// expect: said w false
// expect: n14 34
// expect: 34 68
// expect: i30 2
// expect: i28 0
// expect: a35 [3, 8]
// expect: i34 0
// expect: a35 [3, 8]
// expect: i34 1
// expect: n15 -1
// expect: 68 67
// expect: end
