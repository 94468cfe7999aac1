// Generated from seed 14.
let ints = [-45, -21, -27, -39, 32]
let reals = [0.5, 0.1, 2.25]
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
  func method2(_ p: Int) -> Int { (b0 * 3 - p) % 10007 }
  mutating func change3(by p: Int) {
    b0 = (b0 + p) % 10007
    b1 = b1 / 2 + 1
  }
  var computed4: Int { -b0 }
}
struct S5: Equatable {
  var c0: Int
  var a1: Double
  var c2: String
  func method6(_ p: Int) -> Int { (c0 * 6 - p) % 10007 }
  mutating func change7(by p: Int) {
    c0 = (c0 - p) % 10007
    a1 = a1 / 2 + 1
    c2 = String((c2 + "\(p)").suffix(8))
  }
  var computed8: Int {
    get { c0 / 2 }
    set { c0 = newValue * 2 % 10007 }
  }
}
var n9 = ints[0]
var n10 = ints[1]
var x11 = reals[0]
print("\(depth(trace("s", n9))) and \((x11 / (abs(x11) + 1)))")
let n12: Int = if (n10 > 7) { (((n10) & 31) << 1) } else if (ints.contains(n10)) { n10 } else { Int(((((15).isMultiple(of: 4)) ? x11 : x11)).rounded(.down)) }
print("n12", n12)
let w13 = S5(c0: n10, a1: sin(x11), c2: String((String("eci".filter { $0 != "o" })).prefix(24)))
print("w13", w13)
exchange(&n10, &n9)
print("n9", n9)
print("n10", n10)
switch ((((n12 + 3)) % 10007 + n9 % 5), ((n12).isMultiple(of: 3))) {
case (0, _), (1, _):
  n10 = total()
case (-5...11, true):
  do {
    print("fine", try checked((~(n12) & 1023)))
  } catch Failure.negative(let n) {
    print("negative", n)
  } catch {
    print("caught", error)
  }
case (let c14, false) where c14 % 2 == 0:
  print("case", c14)
  x11 = abs(-(x11))
  print("x11", x11)
case (let c14, _):
  print("case", c14)
  var k16 = abs(c14) % 2
  repeat {
    k16 += 1
    let i15 = k16 + 1
    var k19 = abs(n10) % 4 + 3
    loop17: while k19 > 0 && ((x11 <= x11) || k19 > 1) {
      k19 -= 1
      let i18 = k19 * 1
      print((((n10).isMultiple(of: 2)) || (ints.contains(6))), (zip(reals, reals).map { $0 * $1 }.reduce(0, +)).truncatingRemainder(dividingBy: 1000))
      print("i18", i18)
    }
    let f20 = counter(from: total(i15, (((n9) & 63) ^ ((n12) & 15))), by: 1)
    print("f20", f20(1), f20(2))
    print("i15", i15)
  } while k16 < 1
}
func fun21(with p0: Double, _ p1: Double, by p2: Int) -> Int {
  guard (n10 >= 0) else { return n10 }
  return (((n10 - 8)) & 255)
}
n10 = depth(w13.method6(n10))
print("n10", n10)
for i22 in Array((ints).prefix(12)).prefix(4) where i22 % 3 != 0 {
  var k24 = abs(i22) % 2
  repeat {
    k24 += 1
    let i23 = k24 + 1
    if i23 % 3 == 1 { continue }
    n9 = Int((1 - 1.5))
    print(abs((reals.max() ?? 0)), w13.a1)
    print("i23", i23)
  } while k24 < 2
  let f25: [(Int) -> Int] = [{ abs($0) % 100 }, { ($0 + n9) % 10007 }]
  print(f25.map { $0(n12) })
  print("i22", i22)
}
for i26 in Array(((stride(from: 2, to: 17, by: 4).map { $0 } + ints)).prefix(12)).prefix(4) where i26 % 3 != 0 {
  let n27: Int = if (ints.isEmpty) { w13.method6(9) } else if ((23).isMultiple(of: 2)) { i26 } else { total((ints.max() ?? 0)) }
  print("n27", n27)
  if !(w13 == w13) {
    loop28: for i29 in stride(from: 7, through: 2, by: -2) {
      if i29 % 4 == 1 { break loop28 }
      n10 += ((Int("<\(n10)|\(true)>") ?? 25)) % 10007
      n10 %= 10007
      print("n10", n10)
      print("i29", i29)
    }
    exchange(&n10, &n9)
    print("n9", n9)
    print("n10", n10)
  } else {
    let f30 = counter(from: (n10 / -8), by: 1)
    print("f30", f30(1), f30(2))
  }
  print("i26", i26)
}
print("\(total(n10)) and \(((x11 - x11)).truncatingRemainder(dividingBy: 1000))")
let f31: (Int) -> Int = { p in
  n9 = (n9 + p) % 10007
  return n9 - p % 10 < 0 ? 0 : n9
}
print("f31", f31(12), n9)
print("end")
// expect: trace s -45
// expect: 0 and 0.3333333333333333
// expect: n12 -21
// expect: w13 S5(c0: -21, a1: 0.479425538604203, c2: "eci")
// expect: n9 -21
// expect: n10 -45
// expect: case -19
// expect: false 5.3225
// expect: i18 3
// expect: false 5.3225
// expect: i18 2
// expect: false 5.3225
// expect: i18 1
// expect: false 5.3225
// expect: i18 0
// expect: f20 36 38
// expect: i15 3
// expect: n10 0
// expect: n27 32
// expect: f30 1 3
// expect: i26 2
// expect: n27 32
// expect: f30 1 3
// expect: i26 10
// expect: n27 32
// expect: f30 1 3
// expect: i26 14
// expect: 0 and 0.0
// expect: f31 0 -9
// expect: end
