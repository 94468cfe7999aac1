// Generated from seed 109. Mistake: coalescing dropped.
let ints = [-80, -20, 10]
let reals = [2.25, 3.75, 0.1]
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
  var c1: Int
  func method2(_ p: Int) -> Int { (b0 * 2 - p) % 10007 }
  mutating func change3(by p: Int) {
    b0 = (b0 + p) % 10007
  }
  var computed4: Int {
    get { b0 / 2 }
    set { b0 = newValue * 2 % 10007 }
  }
}
var n5 = ints[0]
var n6 = ints[1]
var x7 = reals[1]
func fun8(_ p0: String, with p1: Int = 9, to p2: [Int]) -> Int {
  return (((n5 - n6) * max(n5, n5))) % 10007
}
loop9: for i10 in Array((Array((ints + ints).dropFirst(3))).prefix(12)).prefix(4) where i10 % 3 != 0 {
  if i10 % 4 == 1 { break loop9 }
  switch ((((i10 * n5)) % 10007 + n5 % 5), (x7 > x7)) {
  case (0, _):
    print((said("z", (n6 != 10)) && said("w", (i10 == i10))), Array((ints.compactMap { $0 > 9 ? $0 % 50 : nil }.flatMap { [$0, $0 % 3] }).prefix(12)))
  case (-3...56, true):
    let f12 = counter(from: (ints.reduce(0, +)) % 10007, by: 1)
    print("f12", f12(1), f12(2))
  case (let c11, false) where c11 % 2 == 0:
    print("case", c11)
    (n5, n6) = (n6, (n5 + n6) % 10007)
    print(n5, n6)
  case (let c11, _):
    print("case", c11)
    print("\(7) and \(x7)")
  }
  do {
    print("fine", try checked((i10 / 6)))
  } catch Failure.negative(let n) {
    print("negative", n)
  } catch {
    print("caught", error)
  }
  print("i10", i10)
}
n5 += 19
n5 %= 10007
print("n5", n5)
(n5, n6) = (n6, (n5 + n6) % 10007)
print(n5, n6)
n6 = (((fun8(String(("dodkuc").prefix(24)), with: 30, to: Array((Array(-2...4)).prefix(12)))) & 31) << 2)
func fun13(_ p0: [Int]) -> Double {
  if (ints.isEmpty) { return (x7 / 5) }
  return sin((x7 - x7))
}
if !(n6 > 18) {
  print(((ints.isEmpty) ? (x7 / (abs(x7) + 1)) : (9 * 10.0)))
  let n14: String = switch (((n6 * n5)) % 10007 + n6 % 5) {
  case 0...335: String((String("ea".prefix(3))).prefix(24))
  case let m where m % 2 == 0: String(("").prefix(24))
  default: String((String("bñ".reversed())).prefix(24))
  }
  print("n14", n14)
} else {
  let w15 = S1(b0: ((Int(String(n6)))) % 10007, c1: (n6 / (abs(n6) + 1)))  // expect error: optional
  print("w15", w15)
}
let f16: [(Int) -> Int] = [{ ($0 + 7) % 10007 }, { ($0 + 7) % 10007 }, { ($0 + 7) % 10007 }]
print(f16.map { $0(n6) })
if ((x7 < 2.0) && (n6 > 11)) {
  n6 += ((n5 + n6)) % 10007
  n6 %= 10007
  print("n6", n6)
} else if ((n5).isMultiple(of: 2)) {
  n5 = ((n5 - trace("r", 7))) % 10007
  print("n5", n5)
  let f17 = counter(from: 2, by: 2)
  print("f17", f17(1), f17(2))
} else {
  print("\(abs(n6)) and \((((n6).isMultiple(of: 3)) ? x7 : x7))")
}
print([Int.min][0] + 5 - abs(((n6 + n6)) % 10007) - 6)
print("end")
