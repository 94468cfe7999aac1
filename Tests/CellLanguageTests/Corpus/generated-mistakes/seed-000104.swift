// Generated from seed 104. Mistake: let for var.
let ints = [-70, 89, -60, 24, 3]
let reals = [10.0, -1.5, -0.3]
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
  var b0: Int
  var c1: Double
  func method2(_ p: Int) -> Int { (b0 * 8 - p) % 10007 }
  mutating func change3(by p: Int) {
    b0 = (b0 + p) % 10007
    c1 = c1 / 2 + 1
  }
  var computed4: Int { b0 / 3 }
}
enum E5 {
  case c6, c7(Int)
  case c9(x: Double)
  var weight: Int {
    switch self {
    case .c6: 3
    case .c7(let n): n / 1
    case .c9(let x): x > 1 ? 1 : Int(x * 10) % 100
    }
  }
}
var n10 = ints[0]
var n11 = ints[1]
let x12 = reals[0]
func fun13(to p0: Double, _ p1: String, by p2: [Int]) -> Int {
  n11 = (n11 * 3 + 17) % 10007
  if (p2.isEmpty) { return n10 }
  return (((n10 * n11) * abs(n10))) % 10007
}
let n14: String = switch (n10 + n10 % 5) {
case 0...315: String(("éu  ").prefix(24))
case let m where m % 2 == 0: String(("<\(n10)|\(true)>").prefix(24))
default: String(("".uppercased()).prefix(24))
}
print("n14", n14)
let a15: [Int] = Array((ints.sorted { $0 % 7 < $1 % 7 }.compactMap { $0 > n11 ? $0 % 50 : nil }).prefix(12))
print("a15", a15)
if (said("z", (n10 == n11)) || said("w", (n10 == n10))) {
  let a16: [Int] = Array((ints).prefix(12))
  print("a16", a16)
} else if (n10 <= n11) {
  x12 += ((1 - x12)).truncatingRemainder(dividingBy: 1000)  // expect error: immutable
  x12 = x12.truncatingRemainder(dividingBy: 1000)  // expect error: immutable
  print("x12", x12)
  print(Array((ints.flatMap { [$0, $0 % 3] }).prefix(12)), ((x12 <= x12) ? (~(n11) & 1023) : n10))
} else {
  if ((n14.isEmpty) && (n10 == 28)) {
    for i17 in stride(from: 6, through: 1, by: -2) {
      n10 = 11
      print("n10", n10)
      do {
        print("fine", try checked(2))
      } catch Failure.negative(let n) {
        print("negative", n)
      } catch {
        print("caught", error)
      }
      print("i17", i17)
    }
  } else {
    x12 += (x12 / 8)  // expect error: immutable
    x12 = x12.truncatingRemainder(dividingBy: 1000)  // expect error: immutable
    switch (((n10 - n11)) % 10007 + n11 % 5) {
    case 0, 6:
      let o19: Int? = (ints).first { $0 > n11 }
      print("o19", o19 ?? -1, o19 == nil)
    case -31..<306:
      (n10, n11) = (n11, (n10 + n11) % 10007)
      print(n10, n11)
    case let c18 where c18 % 2 == 0:
      print("case", c18)
      print("\(((n11 - n10)) % 10007) and \((1 - 2.0))")
    default:
      print("default")
    }
  }
}
let f20 = counter(from: ((n11 + 28)) % 10007, by: 3)
print("f20", f20(1), f20(2))
n10 -= ints.reduce(1) { ($0 * 3 + $1) % 1009 }
n10 %= 10007
print("n10", n10)
let t21: (Int, Double) = (a15.reduce(1) { ($0 * 3 + $1) % 1009 }, ((4 * x12)).truncatingRemainder(dividingBy: 1000))
print("t21", t21)
print("end")
