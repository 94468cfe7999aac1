// Generated from seed 103. Mistake: operand types mixed.
let ints = [-57, -91, -49, -40, -38]
let reals = [0.1, 3.75, 0.5]
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
enum E1 {
  case c2, c3(Int)
  case c5(x: Double)
  var weight: Int {
    switch self {
    case .c2: 9
    case .c3(let n): n / 4
    case .c5(let x): x > 1 ? 1 : Int(x * 10) % 100
    }
  }
}
var n6 = ints[0]
var n7 = ints[1]
var x8 = reals[0]
func fun9(_ p0: String) -> Int {
  print("fun9", p0)
  guard (ints.allSatisfy { $0 > 7 }) else { return reals.count }
  n6 = (n6 * 3 + true + 45) % 10007  // expect error: type
  if (n7 < n6) { return ((n7 + n7)) % 10007 }
  return Int(((x8 - x8)).rounded(.down))
}
let f10 = counter(from: fun9(String(("ceuiie".uppercased()).prefix(24))), by: 1)
print("f10", f10(1), f10(2))
for (i11, e12) in ints.enumerated() {
  let n13: Int = if (ints.isEmpty) { ((n6 + e12)) % 10007 } else if (n6 == n7) { (ints.isEmpty ? n6 : ints[abs(n6) % ints.count]) } else { max(e12, 23) }
  print("n13", n13)
  print("i11", i11)
  print("e12", e12)
}
let n14: Int = switch (trace("p", n7) + n7 % 5) {
case 0...67: ((n6 - n7)) % 10007
case let m where m % 2 == 0: n7
default: fun9(String((ints.map { "\($0)" }.joined(separator: "+")).prefix(24)))
}
print("n14", n14)
print("\(n6) and \((0.1 * 10.0))")
func fun15(to p0: Int, with p1: [Int]) -> Double {
  func inner16(_ q: Int) -> Int {
    q > 4 ? q : inner16(q + 1) + 2
  }
  print("inner16", inner16(1))
  return ((reals.reduce(0, +) - 3 / 2)).truncatingRemainder(dividingBy: 1000)
}
var s17 = String(("<\(n7)|\(true)>").prefix(24))
print("s17", s17)
let n18: Int = switch (n14 + n7 % 5) {
case 0...248: (((7) & 31) << 3)
case let m where m % 2 == 0: n6
default: n14
}
print("n18", n18)
do {
  print("fine", try checked((~(6) & 1023)))
} catch Failure.negative(let n) {
  print("negative", n)
} catch {
  print("caught", error)
}
s17 += String(s17.filter { $0 != "e" })
s17 = String(s17.suffix(20))
print("s17", s17)
let o19: Int? = (ints).first { $0 > 19 }
print("o19", o19 ?? -1, o19 == nil)
print("end")
