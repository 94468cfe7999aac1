// Generated from seed 0.
let ints = [1, -22, 30]
let reals = [-0.3, 2.25, 10.0]
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
  var b1: Double
  func method2(_ p: Int) -> Int { (c0 * 7 - p) % 10007 }
  mutating func change3(by p: Int) {
    c0 = (c0 - p) % 10007
    b1 = b1 / 2 + 1
  }
  var computed4: Int { -c0 }
}
struct S5 {
  var a0: Int
  var b1: Double
  var c2: String
  func method6(_ p: Int) -> Int { (a0 * 5 - p) % 10007 }
  mutating func change7(by p: Int) {
    a0 = (a0 - p) % 10007
    b1 = b1 / 2 + 1
    c2 = String((c2 + "\(p)").suffix(8))
  }
  var computed8: Int {
    get { a0 / 2 }
    set { a0 = newValue * 2 % 10007 }
  }
}
enum E9 {
  case c10, c11(Int)
  case c13(x: Double)
  var weight: Int {
    switch self {
    case .c10: 2
    case .c11(let n): n / 2
    case .c13(let x): x > 1 ? 1 : Int(x * 10) % 100
    }
  }
}
var n14 = ints[0]
var n15 = ints[1]
var x16 = reals[0]
func fun17(_ p0: [Int]) -> Int {
  print("fun17", p0)
  guard (n15 > n15) else { return ((n14 + n14)) % 10007 }
  n15 = (n15 * 3 + 46) % 10007
  func inner18(_ q: Int) -> Int {
    q > 5 ? q : inner18(q + 1) + 3
  }
  print("inner18", inner18(3))
  return trace("r", ((n15 - n14)) % 10007)
}
let f19 = { (p: Int) -> Int in (p * 9 + 12) % 10007 }
let w20 = E9.c13(x: (Double(fun17(Array((ints.sorted(by: >)).prefix(12))))).truncatingRemainder(dividingBy: 1000))
print("w20", w20)
switch (n14 + n15 % 5) {
case 1, 9:
  switch w20 {  // expect compiler warning: unreachable
  case .c10:
    (n15, n14) = (n14, (n15 + n14) % 10007)
    print(n15, n14)
  case .c11(let c22):
    print("case", c22)
    x16 += Double(18)
    x16 = x16.truncatingRemainder(dividingBy: 1000)
    print("x16", x16)
  case .c13(_):
    if !(x16 >= 3.0) {
      (n14, n15) = (n15, (n14 + n15) % 10007)
      print(n14, n15)
    } else if (n14 <= 30) {
      n14 -= ((n14 - 29)) % 10007
      n14 %= 10007
      print("n14", n14)
    }
  }
case -44..<380:
  switch (n14 + n15 % 5) {
  case 1, 8:
    var x24: Double = ((1 - x16)).truncatingRemainder(dividingBy: 1000)  // expect warning: never mutated
    print("x24", x24)
  case -14..<369:
    x16 = (((1 - x16) + ((x16 < x16) ? x16 : x16))).truncatingRemainder(dividingBy: 1000)
    print("x16", x16)
  case let c23 where c23 % 3 == 0:
    print("case", c23)
    do {
      print("fine", try checked(((n15 + n15)) % 10007))
    } catch Failure.negative(let n) {
      print("negative", n)
    } catch Failure.odd {
      print("odd")
    } catch {
      print("caught", error)
    }
  case ..<0:
    n15 -= (((n15) & 31) << 2)
    n15 %= 10007
    print("n15", n15)
  default:
    print("default")
  }
case let c21 where c21 % 4 == 0:
  print("case", c21)
  if !(n14 != 8) {
    let a25: [Int] = Array((zip(ints, ints).map { ($0 - $1) % 1000 }.filter { $0 < n14 }).prefix(12))
    print("a25", a25)
    loop26: for (i27, e28) in a25.enumerated() {
      n15 = depth(trace("p", 7))
      print("n15", n15)
      n14 += ((n15 != n15) ? i27 : i27)
      n14 %= 10007
      print("n14", n14)
      print("i27", i27)
      print("e28", e28)
    }
  }
default:
  print("default")
}
switch w20 {  // expect compiler warning: unreachable
case .c10:
  let s30 = String((String("".reversed())).prefix(24))
  print("s30", s30)
case .c11(let c29):
  print("case", c29)
  var a31: [Int] = Array((ints.sorted(by: >)).prefix(12))  // expect warning: never mutated
  print("a31", a31)
case .c13(_):
  var k33 = abs(n14) % 4 + 2
  while k33 > 0 && ((n15 < 7) || k33 > 1) {
    k33 -= 1
    let i32 = k33 * 5
    switch ((Int(((x16 * x16)).rounded(.down))) % 10007 + n14 % 5) {
    case 1, 9:
      var w35 = S5(a0: (ints.isEmpty ? n15 : ints[abs(16) % ints.count]), b1: ((i32 == 5) ? 0.5 : 10.0), c2: String((String("euc d".prefix(2))).prefix(24)))  // expect warning: never mutated
      print("w35", w35)
    case -10..<131:
      var a36: [Int] = Array((ints).prefix(12))  // expect warning: never mutated
      print("a36", a36)
    default:
      print("default")
    }
    print("i32", i32)
  }
}
n14 += f19(n15)
n14 %= 10007
print("n14", n14)
print("\(24) and \((((n14).isMultiple(of: 3)) ? x16 : x16))")
if ((n14 >= n14) && (n15 >= n14)) {
  switch ((((17) & 31) << 4) + n14 % 5) {
  case 1, 7:
    x16 -= (3.0 * 0.001)
    x16 = x16.truncatingRemainder(dividingBy: 1000)
  case -1..<411:
    n15 -= ((Int(String("eu".filter { $0 != "a" })) ?? n14)) % 10007
    n15 %= 10007
    print("n15", n15)
  case ..<0:
    if !(n14 < n15) {
      (n15, n14) = (n14, (n15 + n14) % 10007)
      print(n15, n14)
      bump(&n14, by: depth((n14 / (abs(19) + 1))))
      print("n14", n14)
      print("n15", n15)
    } else if (n15 != n14) {
      n15 = (ints.isEmpty ? 4 : ints[abs(trace("s", n14)) % ints.count])
      print("n15", n15)
    }
  default:
    print("default")
  }
  x16 += -(x16)
  x16 = x16.truncatingRemainder(dividingBy: 1000)
} else {
  switch (((27) & 255) + n15 % 5) {
  case 5, 8:
    n14 -= depth(total())
    n14 %= 10007
    print("n14", n14)
  case -15..<318:
    loop39: for i40 in 0..<4 {
      n15 -= reals.count
      n15 %= 10007
      print("n15", n15)
      print("i40", i40)
    }
  case let c38 where c38 % 4 == 0:
    print("case", c38)
    print("\(((c38 + n15)) % 10007) and \((reals.reduce(0, +)).truncatingRemainder(dividingBy: 1000))")
  default:
    print("default")
  }
  if !(n14 >= n14) {
    var k42 = abs(n14) % 2
    repeat {
      k42 += 1
      let i41 = k42 + 1
      var n43 = fun17(Array((ints.enumerated().map { $0.offset * 4 + $0.element % 100 }).prefix(12)))
      print("n43", n43)
      (n15, n43) = (n43, (n15 + n43) % 10007)
      print(n15, n43)
      print("i41", i41)
    } while k42 < 4
  }
}
loop44: for i45 in stride(from: 3, through: 5, by: 4) {
  if i45 % 2 == 1 { break loop44 }
  if !(n14 > n14) {
    if (said("z", (n14 == n15)) || said("w", (x16 > x16))) {
      let n46: String = if ((0).isMultiple(of: 3)) { String(("<\(n15)|\(true)>").prefix(24)) } else if (i45 >= n14) { String(("kéék").prefix(24)) } else { String((String("é".reversed())).prefix(24)) }
      print("n46", n46)
    } else if (n14 <= n14) {
      n14 += ((n14 + n14)) % 10007
      n14 %= 10007
      x16 += (x16 / (abs(x16) + 1))
      x16 = x16.truncatingRemainder(dividingBy: 1000)
      print("x16", x16)
    }
  } else {
    let f47 = { (p: Int) -> Int in (p * 3 + n14) % 10007 }  // expect warning: never used
  }
  print("i45", i45)
}
n15 -= n14
n15 %= 10007
print("n15", n15)
exchange(&n14, &n15)
print("n14", n14)
print("n15", n15)
print("end")
// expect: fun17 [30, 1, -22]
// expect: w20 c13(x: 2.0)
// expect: x16 1.0
// expect: a36 [1, -22, 30]
// expect: i32 10
// expect: a36 [1, -22, 30]
// expect: i32 5
// expect: a36 [1, -22, 30]
// expect: i32 0
// expect: n14 -185
// expect: 24 and 1.0
// expect: n15 163
// expect: n15 348
// expect: n14 348
// expect: n15 -185
// expect: end
