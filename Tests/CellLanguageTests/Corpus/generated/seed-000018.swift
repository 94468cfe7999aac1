// Generated from seed 18.
let ints = [60, -79, 97, -93, 77]
let reals = [0.001, 2.25, 0.1]
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
  var a1: Int
  func method2(_ p: Int) -> Int { (c0 * 8 - p) % 10007 }
  mutating func change3(by p: Int) {
    c0 = (c0 - p) % 10007
  }
  var computed4: Int {
    get { c0 / 2 }
    set { c0 = newValue * 2 % 10007 }
  }
}
struct S5 {
  var a0: Int
  var b1: [Int]
  var a2: Int
  func method6(_ p: Int) -> Int { (a0 * 2 - p) % 10007 }
  mutating func change7(by p: Int) {
    a0 = (a0 - p) % 10007
    if b1.count < 9 { b1.append(p) }
  }
  var computed8: Int {
    get { a0 / 2 }
    set { a0 = newValue * 2 % 10007 }
  }
}
var n9 = ints[0]
var n10 = ints[1]
var x11 = reals[1]
func fun12(with p0: Int, _ p1: [Int], _ p2: String) -> Int {
  print("fun12", p0)
  var n13 = ((n10 + 13)) % 10007
  for i in 0..<2 {
    n13 = (n13 * 3 + i) % 10007
    if n13 > 968 { break }
    n13 -= 1
  }
  n13 %= 10007
  func inner14(_ q: Int) -> Int {
    q > 5 ? q : inner14(q + 1) + 2
  }
  print("inner14", inner14(0))
  return ints.count
}
print("\((n9 % -7)) and \(max(x11, x11))")
do {
  print("fine", try checked(trace("r", n10)))
} catch Failure.negative(let n) {
  print("negative", n)
} catch Failure.odd {
  print("odd")
} catch {
  print("caught", error)
}
let f15: [(Int) -> Int] = [{ abs($0) % 100 }, { p in -p }]
print(f15.map { $0(n10) })
var s16: String = String((ints.map { "\($0)" }.joined(separator: "+")).prefix(24))
print("s16", s16)
s16 += "<\(21)|\(true)>"
s16 = String(s16.suffix(20))
print("s16", s16)
let f17: (Int) -> Int = { p in
  n9 = (n9 + p) % 10007
  return n9 - p % 10 < 0 ? 0 : n9
}
print("f17", f17(44), n9)
x11 *= ((1 - x11)).truncatingRemainder(dividingBy: 1000)
x11 = x11.truncatingRemainder(dividingBy: 1000)
print("x11", x11)
print(n9)
var k19 = abs(n10) % 2
repeat {
  k19 += 1
  let i18 = k19 + 1
  if i18 % 2 == 1 { break }
  if !(i18 >= n10) {
    x11 = min(abs(0.001), x11)
  } else if (x11 > 0.1) {
    x11 = ((-(x11)).rounded()).truncatingRemainder(dividingBy: 1000)
    print("x11", x11)
  } else {
    let f20 = { (p: Int) -> Int in (p * 6 + i18) % 10007 }  // expect warning: never used
    x11 += (x11 / 7)
    x11 = x11.truncatingRemainder(dividingBy: 1000)
  }
  print("i18", i18)
} while k19 < 1
let f21: (Int) -> Int = { [n10] p in (n10 - p) % 10007 }
n10 = (n10 + 2) % 10007
print("f21", f21(1), n10)
print("end")
// expect: 4 and 2.25
// expect: trace r -79
// expect: negative -79
// expect: [79, 79]
// expect: s16 60+-79+97+-93+77
// expect: s16 9+97+-93+77<21|true>
// expect: f17 104 104
// expect: x11 -2.8125
// expect: 104
// expect: f21 -80 -77
// expect: end
