// Generated from seed 4.
let ints = [0, -30, 70, -23, 16, 81]
let reals = [0.1, 10.0, 3.75]
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
  var b1: Int
  func method2(_ p: Int) -> Int { (a0 * 3 - p) % 10007 }
  mutating func change3(by p: Int) {
    a0 = (a0 + p) % 10007
  }
  var computed4: Int {
    get { a0 / 2 }
    set { a0 = newValue * 2 % 10007 }
  }
}
var n5 = ints[0]
var n6 = ints[1]
var x7 = reals[2]
var s8 = String((((n5 < 25) ? "die" : " kéouu")).prefix(24))
print("s8", s8)
x7 = sin(reals.reduce(0, +))
(n5, n6) = (n6, (n5 + n6) % 10007)
print(n5, n6)
switch ((s8.count + n6 % 5), (x7 < x7)) {
case (0, _):
  var k11 = abs(n6) % 2
  repeat {
    k11 += 1
    let i10 = k11 + 1
    print("\(28) and \(((x7 + x7)).truncatingRemainder(dividingBy: 1000))")
    print((try? checked(((n5 - 24)) % 10007)) ?? -1)
    print("i10", i10)
  } while k11 < 1
case (-2...75, true):
  var x12 = ((1 - x7)).truncatingRemainder(dividingBy: 1000)  // expect warning: never mutated
  print("x12", x12)
case (let c9, false) where c9 % 2 == 0:
  print("case", c9)
  for i13 in 0..<1 {
    var k15 = abs(n6) % 2
    repeat {
      k15 += 1
      let i14 = k15 + 1
      if i14 % 4 == 1 { continue }
      x7 *= ((x7).rounded()).truncatingRemainder(dividingBy: 1000)
      x7 = x7.truncatingRemainder(dividingBy: 1000)
      print("x7", x7)
      print("i14", i14)
    } while k15 < 4
    switch ((21 % 8) + c9 % 5) {
    case 1, 9:
      s8 = String((String(s8.filter { $0 != "a" })).prefix(24))
      print("s8", s8)
    case -15..<204:
      print(((c9 >= 11) || (ints.contains(n5))), (ints.isEmpty ? n5 : ints[abs(((Int(String(repeating: "x", count: abs(i13) % 4)) ?? 14)) % 10007) % ints.count]))
    case ..<0:
      print("\(total()) and \(tanh(x7))")
    default:
      print("default")
    }
    print("i13", i13)
  }
case (let c9, _):
  print("case", c9)
  print((try? checked(((s8.contains("o")) ? n6 : n5))) ?? -1)
}
for i17 in stride(from: 8, through: 5, by: -4) {
  if i17 % 3 == 1 { continue }
  n5 += n6
  n5 %= 10007
  print("i17", i17)
}
s8 += ((ints.contains(n5)) ? s8 : s8)
s8 = String(s8.suffix(20))
switch (ints.count + n5 % 5) {
case 2, 9:
  if (said("x", ((n5).isMultiple(of: 2))) || said("w", (ints.allSatisfy { $0 > -5 }))) {
    if (((n5).isMultiple(of: 4)) || (n5 >= n5)) {
      s8 += "kcc"
      s8 = String(s8.suffix(20))
      print("s8", s8)
      var w19: S1? = S1(a0: n5, b1: n6)  // expect warning: never mutated
      print("w19", String(describing: w19))
    } else if (s8.isEmpty) {
      (n5, n6) = (n6, (n5 + n6) % 10007)
      print(n5, n6)
    }
  }
case -33..<10:
  if !(ints.isEmpty) {
    let f20: (Int) -> Int = { p in
      n6 = (n6 + p) % 10007
      return n6 - p % 10 < 0 ? 0 : n6
    }
    print("f20", f20(44), n6)
  } else if (x7 < x7) {
    n5 += n6
    n5 %= 10007
    print("n5", n5)
  }
case ..<0:
  print("\(((ints.contains { $0 % 2 == 0 }) ? n5 : n5)) and \((x7 / 7))")
default:
  print("default")
}
(n6, n5) = (n5, (n6 + n5) % 10007)
print(n6, n5)
var x21: Double = (reals.reduce(0, +)).truncatingRemainder(dividingBy: 1000)
print("x21", x21)
print("end")
// expect: s8 die
// expect: -30 -30
// expect: case 3
// expect: -1
// expect: i17 8
// expect: f20 14 14
// expect: -60 -46
// expect: x21 13.85
// expect: end
