// Generated from seed 12.
let ints = [55, -21, -70]
let reals = [2.25, 0.1, 10.0]
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
  var b1: String
  func method2(_ p: Int) -> Int { (a0 * 2 - p) % 10007 }
  mutating func change3(by p: Int) {
    a0 = (a0 - p) % 10007
    b1 = String((b1 + "\(p)").suffix(8))
  }
  var computed4: Int { -a0 }
}
enum E5 {
  case c6, c7(Int)
  case c8
  var weight: Int {
    switch self {
    case .c6: 3
    case .c7(let n): n / 2
    case .c8: -1
    }
  }
}
var n10 = ints[0]
var n11 = ints[1]
var x12 = reals[2]
func fun13(with p0: Int, by p1: [Int]) -> Int {
  print("fun13", p0)
  guard (n11 > 24) else { return ((Int(String("aaoc o".prefix(4))) ?? n10)) % 10007 }
  var n14 = ((p1.contains { $0 % 4 == 0 }) ? p0 : n10)
  for i in 0..<3 {
    n14 = (n14 * 3 + i) % 10007
    if n14 > 2433 { continue }
    n14 -= 1
  }
  n14 %= 10007
  return (p1.first ?? p0)
}
let f15: [(Int) -> Int] = [{ abs($0) % 100 }, { $0 / 2 }]
print(f15.map { $0(n11) })
n11 += ((n10 + n11)) % 10007
n11 %= 10007
print("n11", n11)
n10 -= ((n11 < n10) ? n10 : n11)
n10 %= 10007
print("n10", n10)
do {
  print("fine", try checked(n10))
} catch Failure.negative(let n) {
  print("negative", n)
} catch Failure.odd {
  print("odd")
} catch {
  print("caught", error)
}
n10 += ((n11 - 12)) % 10007
n10 %= 10007
print("n10", n10)
let f16: [(Int) -> Int] = [{ $0 / 2 }, { abs($0) % 100 }, { ($0 + n10) % 10007 }]
print(f16.map { $0(n11) })
print("\((ints.reduce(0, +)) % 10007) and \(((x12).rounded()).truncatingRemainder(dividingBy: 1000))")
n11 += 2
n11 %= 10007
print("n11", n11)
n11 += n11
n11 %= 10007
print("n11", n11)
print("end")
// expect: [21, -10]
// expect: n11 13
// expect: n10 0
// expect: fine 0
// expect: n10 1
// expect: [6, 13, 14]
// expect: -36 and 10.0
// expect: n11 15
// expect: n11 30
// expect: end
