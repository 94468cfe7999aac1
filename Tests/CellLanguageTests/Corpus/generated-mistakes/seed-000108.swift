// Generated from seed 108. Mistake: double for an integer.
let ints = [62, 88, 84]
let reals = [0.5, -1.5, 3.75]
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
  var b1: String
  var a2: [Int]
  func method2(_ p: Int) -> Int { (a0 * 5 - p) % 1.5 }  // expect error: type
  mutating func change3(by p: Int) {
    a0 = (a0 - p) % 10007
    b1 = String((b1 + "\(p)").suffix(8))
    if a2.count < 9 { a2.append(p) }
  }
  var computed4: Int {
    get { a0 / 2 }
    set { a0 = newValue * 2 % 10007 }
  }
}
enum E5 {
  case c6, c7(Int)
  case c9(x: Double)
  var weight: Int {
    switch self {
    case .c6: 4
    case .c7(let n): n / 3
    case .c9(let x): x > 1 ? 1 : Int(x * 10) % 100
    }
  }
}
var n10 = ints[0]
var n11 = ints[1]
var x12 = reals[0]
func fun13(with p0: Int, _ p1: Double) -> Int {
  guard (n11 > p0) else { return (n11 % 9) }
  n10 = (n10 * 3 + 40) % 10007
  if ((n10).isMultiple(of: 3)) { return (20 / 5) }
  return ((18 % (abs(14) + 1)) % -2)
}
print("\(((Int("<\(19)|\(true)>") ?? 30)) % 10007) and \(((x12 - x12)).truncatingRemainder(dividingBy: 1000))")
exchange(&n11, &n10)
print("n10", n10)
print("n11", n11)
var k16 = abs(n10) % 2
loop14: repeat {
  k16 += 1
  let i15 = k16 + 1
  x12 = ((1 - x12)).truncatingRemainder(dividingBy: 1000)
  print("i15", i15)
} while k16 < 3
x12 += (Double(n11)).truncatingRemainder(dividingBy: 1000)
x12 = x12.truncatingRemainder(dividingBy: 1000)
print("x12", x12)
let f17 = { (p: Int) -> Int in (p * 5 + n10) % 10007 }
let f18 = counter(from: ((21 * n11)) % 10007, by: 2)
print("f18", f18(1), f18(2))
(n10, n11) = (n11, (n10 + n11) % 10007)
print(n10, n11)
print("end")
