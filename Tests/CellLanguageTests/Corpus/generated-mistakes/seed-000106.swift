// Generated from seed 106. Mistake: double for an integer.
let ints = [-55, 90, 83]
let reals = [-0.3, -1.5, 0.1]
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
  func method2(_ p: Int) -> Int { (b0 * 6 - p) % 10007 }
  mutating func change3(by p: Int) {
    b0 = (b0 + p) % 10007
    b1 = b1 / 2 + 1
  }
  var computed4: Int {
    get { b0 / 2 }
    set { b0 = newValue * 2 % 10007 }
  }
}
enum E5 {
  case c6, c7(Int)
  case c9(x: Double)
  var weight: Int {
    switch self {
    case .c6: 6
    case .c7(let n): n / 2
    case .c9(let x): x > 1 ? 1 : Int(x * 10) % 100
    }
  }
}
var n10 = ints[0]
var n11 = ints[1]
var x12 = reals[0]
func fun13(by p0: [Int]) -> Int {
  print("fun13", p0)
  guard (n10 == n10) else { return ((n10 + n11)) % 10007 }
  var n14 = (((n11).isMultiple(of: 3)) ? n11 : 20)
  for i in 0..<4 {
    n14 = (n14 * 3 + i) % 10007
    if n14 > 1682 { break }
    n14 -= 1
  }
  n14 %= 10007
  func inner15(_ q: Int) -> Int {
    q > 5 ? q : inner15(q + 1) + 1
  }
  print("inner15", inner15(0))
  return (ints.first ?? 4)
}
print("\((~(n11) & 1023)) and \(((x12 - 2 / 2)).truncatingRemainder(dividingBy: 1000))")
for (i16, e17) in ints.enumerated() {
  if ((i16 >= i16) && (n10 == e17)) {
    let f18: (Int) -> Int = { p in
      n11 = (n11 + p) % 10007
      return n11 - p % 1.5 < 0 ? 0 : n11  // expect error: type
    }
    print("f18", f18(22), n11)
  }
  x12 = (min(x12, x12) / (abs((x12 * x12)) + 1))
  print("i16", i16)
  print("e17", e17)
}
switch ((16 + n10 % 5), (n11 < 18)) {
case (0, _):
  var d20 = ["a": min(n10, n10), "b": (((22) & 63) ^ ((n11) & 15)), "c": 28, "e": trace("p", 19)]
  print("d20", d20.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
case (-8...31, true):
  exchange(&n10, &n11)
  print("n10", n10)
  print("n11", n11)
case (let c19, false) where c19 % 2 == 0:
  print("case", c19)
  switch (n10 + n11 % 5) {
  case 2, 6:
    let w22 = E5.c9(x: ((x12 * x12)).truncatingRemainder(dividingBy: 1000))
    print("w22", w22)
  case -46..<464:
    var k24 = abs(c19) % 2
    repeat {
      k24 += 1
      let i23 = k24 + 1
      if i23 % 3 == 1 { break }
      n10 -= ((n11 - n11)) % 10007
      n10 %= 10007
      print("i23", i23)
    } while k24 < 2
  case let c21 where c21 % 4 == 0:
    print("case", c21)
    print("\(10) and \((x12 / (abs(x12) + 1)))")
  case ..<0:
    x12 = ((2.0 * (x12 / (abs(x12) + 1)))).truncatingRemainder(dividingBy: 1000)
    print("x12", x12)
  default:
    print("default")
  }
case (let c19, _):
  print("case", c19)
  print(Array((Array(ints.dropLast(2)).map { ($0 * -5 + n11) % 10007 }).prefix(12)))
}
if ((n10 != n11) && (n10 <= 28)) {
  if !(n10 >= n11) {
    var x25 = ((zip(reals, reals).map { $0 * $1 }.reduce(0, +) - Double((n10 + n10)))).truncatingRemainder(dividingBy: 1000)
    print("x25", x25)
  } else {
    n11 = n10
    print("n11", n11)
  }
} else if (x12 <= x12) {
  n10 -= n11
  n10 %= 10007
  print("n10", n10)
  for (i26, e27) in ints.enumerated() {
    if i26 % 3 == 1 { break }
    switch ((ints.first ?? 2) + n10 % 5) {
    case 5, 7:
      x12 = (Double(max(n11, n11))).truncatingRemainder(dividingBy: 1000)
    case -38..<380:
      print("\((((n11) & 31) << 3)) and \(((x12 - 0.25)).truncatingRemainder(dividingBy: 1000))")
    case ..<0:
      let n29 = n10
      print("n29", n29)
    default:
      print("default")
    }
    print("i26", i26)
    print("e27", e27)
  }
} else {
  var s30: String = String((ints.map { "\($0)" }.joined(separator: "-")).prefix(24))
  print("s30", s30)
  if (said("x", (n10 < n11)) && said("w", (n10 < n10))) {
    exchange(&n11, &n10)
    print("n10", n10)
    print("n11", n11)
    n11 = ((ints.contains(n10)) ? trace("q", n11) : n11)
    print("n11", n11)
  }
}
if !(n10 <= n11) {
  print(exp(-abs(Double(((n10 > n10) ? 29 : n10)))))
  print("\((ints.isEmpty ? n10 : ints[abs(22) % ints.count])) and \(((x12 - 0.25)).truncatingRemainder(dividingBy: 1000))")
} else {
  print((try? checked(abs(n11))) ?? -1)
  if (said("z", (n11 != n10)) || said("w", (x12 <= x12))) {
    var w31 = E5.c9(x: min(x12, 2.0))
    print("w31", w31)
    x12 = (x12 / 1)
    print("x12", x12)
  } else if (n11 <= n11) {
    for i32 in 0..<3 {
      let w33 = S1(b0: (ints.isEmpty ? n10 : ints[abs(n10) % ints.count]), b1: ((x12).rounded()).truncatingRemainder(dividingBy: 1000))
      print("w33", w33)
      print("i32", i32)
    }
    (n10, n11) = (n11, (n10 + n11) % 10007)
    print(n10, n11)
  } else {
    print(Array((Array(ints.suffix(4))).prefix(12)), Array((ints.filter { $0 < n10 }).prefix(12)), ((n10 <= n11) ? x12 : (reals.max() ?? 0)))
    (n11, n10) = (n10, (n11 + n10) % 10007)
    print(n11, n10)
  }
}
n11 = (~((n10 * n10)) & 1023)
print("n11", n11)
switch (15 + n11 % 5) {
case 2, 8:
  print(((fun13(by: Array((ints).prefix(12))) - (n11 + 27))) % 10007, String((((n11 > 2) ? "eieñ" : "keé")).prefix(24)))
case -35..<198:
  if !(n11 >= n11) {
    if !(x12 >= x12) {
      n10 -= total()
      n10 %= 10007
    } else if (ints.contains(20)) {
      (n11, n10) = (n10, (n11 + n10) % 10007)
      print(n11, n10)
    }
    switch (min(11, n11) + n10 % 5) {
    case 5, 8:
      print("\((2 + 9)) and \((x12 * 0.001))")
    case -46..<85:
      var n36 = (max((24 - n10), (((n11) & 31) << 3))) % 10007
      print("n36", n36)
    case ..<0:
      (n11, n10) = (n10, (n11 + n10) % 10007)
      print(n11, n10)
    default:
      print("default")
    }
  } else if (n11 > n10) {
    n11 -= (ints.isEmpty ? n10 : ints[abs(30) % ints.count])
    n11 %= 10007
  }
case let c34 where c34 % 4 == 0:
  print("case", c34)
  for i37 in stride(from: 6, through: 7, by: 2) {
    if i37 % 4 == 1 { continue }
    x12 -= ((x12 * x12)).truncatingRemainder(dividingBy: 1000)
    x12 = x12.truncatingRemainder(dividingBy: 1000)
    print("x12", x12)
    print("i37", i37)
  }
default:
  print("default")
}
print("end")
