// Generated from seed 112. Mistake: string for a number.
let ints = [55, -13, 52, 51, -91]
let reals = [0.5, 10.0, 0.001]
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
var n1 = ints[0]
var n2 = ints["q"]  // expect error: type
var x3 = reals[2]
func fun4(_ p0: Double, by p1: Int, _ p2: Double) -> Int {
  guard (p2 <= p2) else { return n2 }
  n2 = (n2 * 3 + 7) % 10007
  return (((14 + n1) + p1)) % 10007
}
print("\(Int((x3).rounded(.down))) and \(((ints.contains { $0 % 4 == 0 }) ? 0.001 : x3))")
switch ((trace("r", n2) + n2 % 5), (ints.allSatisfy { $0 > 7 })) {
case (0, _):
  (n1, n2) = (n2, (n1 + n2) % 10007)
  print(n1, n2)
case (0...52, true):
  switch (((n1 - n1)) % 10007 + n1 % 5) {
  case 4, 6:
    let f7: (Int) -> Int = { p in
      n2 = (n2 + p) % 10007
      return n2 - p % 10 < 0 ? 0 : n2
    }
    print("f7", f7(26), n2)
  case -6..<129:
    if ((ints.isEmpty) && (ints.contains { $0 % 2 == 0 })) {
      print(Array((ints).prefix(12)), String((ints.map { "\($0)" }.joined(separator: "+")).prefix(24)))
    } else if (x3 < x3) {
      x3 -= sin(10.0)
      x3 = x3.truncatingRemainder(dividingBy: 1000)
      print("x3", x3)
    } else {
      let o8: Int? = max(n2, n2)
      print("o8", o8 ?? -1, o8 == nil)
      n2 = (ints.reduce(0, +)) % 10007
      print("n2", n2)
    }
  case ..<0:
    let b9: Bool = !(n1 >= n1)
    print("b9", b9)
  default:
    print("default")
  }
case (let c5, false) where c5 % 2 == 0:
  print("case", c5)
  let f10: (Int) -> Int = { [n1] p in (n1 - p) % 10007 }
  n1 = (n1 + 5) % 10007
  print("f10", f10(1), n1)
case (let c5, _):
  print("case", c5)
  if !(n1 >= 11) {
    print(((0.1 + (x3 - x3))).truncatingRemainder(dividingBy: 1000), Array((stride(from: 2, to: 19, by: 2).map { $0 }.flatMap { [$0, $0 % 3] }).prefix(12)), x3)
    do {
      print("fine", try checked(((n1) & 255)))
    } catch Failure.negative(let n) {
      print("negative", n)
    } catch {
      print("caught", error)
    }
  } else if (c5 >= c5) {
    n1 = (((c5 + 2) + trace("p", 27))) % 10007
    var d11: [String: Int] = ["d": n1]
    print("d11", d11.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
  } else {
    bump(&n1)
    print("n1", n1)
    print("n2", n2)
  }
}
func fun12(by p0: [Int]) -> Int {
  guard (n1 <= n2) else { return ((n2 + n2)) % 10007 }  // expect error: type
  var n13 = (15 / 4)
  for i in 0..<3 {
    n13 = (n13 * 3 + i) % 10007
    if n13 > 8371 { continue }
    n13 -= 1
  }
  n13 %= 10007
  return fun4(((x3 * 3.0)).truncatingRemainder(dividingBy: 1000), by: ((n1 - n1)) % 10007, x3)
}
if (said("x", (n2 > n2)) || said("w", (n2 >= 26))) {
  var t14 = (trace("r", n2), (0.1 / (abs(x3) + 1)))
  print("t14", t14)
  t14 = (n2, ((x3 + x3)).truncatingRemainder(dividingBy: 1000))
} else {
  let n15: Int = if (n1 <= n1) { ((4 - n2)) % 10007 } else if (n2 != n2) { ((n2 * n2)) % 10007 } else { (n2 / -2) }
  print("n15", n15)
}
let f16: [(Int) -> Int] = [{ $0 / 2 }, { p in -p }, { abs($0) % 100 }]
print(f16.map { $0(n1) })
do {
  print("fine", try checked(((x3 <= 1.5) ? n2 : n1)))
} catch Failure.negative(let n) {
  print("negative", n)
} catch {
  print("caught", error)
}
print("end")
