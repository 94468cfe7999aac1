// Generated from seed 101. Mistake: operand types mixed.
let ints = [74, 19, -58]
let reals = [0.1, 0.001, 0.001]
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
  var a1: Double
  func method2(_ p: Int) -> Int { (a0 * 3 - p) % 10007 }
  mutating func change3(by p: Int) {
    a0 = (a0 - p) % 10007
    a1 = a1 / 2 + 1
  }
  var computed4: Int { a0 % 10 * 2 }
}
var n5 = ints[0]
var n6 = ints[1]
var x7 = reals[2]
func fun8(to p0: [Int], _ p1: [Int]) -> Int {
  n5 = (n5 * 3 + 13) % 10007
  func inner9(_ q: Int) -> Int {
    q > 4 ? q : inner9(q + 1) + 3
  }
  print("inner9", inner9(0))
  return total(((x7 < x7) ? n6 : n5), ((n5 * n6)) % 10007)
}
n6 -= ((n6 * n5)) % 10007
n6 %= 10007
bump(&n5, by: ((n6 * n6)) % 10007)
print("n5", n5)
print("n6", n6)
let f10: [(Int) -> Int] = [{ ($0 + 28) % 10007 }, { $0 / 2 }, { p in -p }]
print(f10.map { $0(28) })
let f11 = { (p: Int) -> Int in (p * 4 + n6) % 10007 }
var k13 = abs(n5) % 2
repeat {
  k13 += 1
  let i12 = k13 + 1
  print("\(19) and \((1 * x7))")
  if (said("y", (i12 < n6)) && said("w", ((n6).isMultiple(of: 3)))) {
    switch (Int(((x7 + 0.5)).rounded(.down)) + n6 % 5) {
    case 4, 6:
      var d15: [String: Int] = ["c": min(25, i12)]
      print("d15", d15.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
    case -5..<102:
      (n6, n5) = (n5, (n6 + n5) % 10007)
      print(n6, n5)
    default:
      print("default")
    }
    let f16 = { (p: Int) -> Int in (p * 9 + n5) % 10007 }
  } else {
    print((((i12 >= i12) ? 0.5 : 0.25) / (abs((x7 / 6)) + 1)))
    n5 = ((max(n6, n5) - ((n6 <= n6) ? n5 : n5))) % 10007
    print("n5", n5)
  }
  print("i12", i12)
} while k13 < 1
switch ((8 + n6 % 5), (n6 >= 25)) {
case (0, _):
  print("\((2 + 29)) and \((0.1 / (abs(x7) + 1)))")
case (-8...65, true):
  if ((ints.isEmpty) || (n5 < 30)) {
    n6 -= n6
    n6 %= 10007
  } else {
    x7 += ((1 - x7)).truncatingRemainder(dividingBy: 1000)
    x7 = x7.truncatingRemainder(dividingBy: 1000)
    print("x7", x7)
    do {
      print("fine", try checked(total(trace("r", n6))))
    } catch Failure.negative(let n) {
      print("negative", n)
    } catch {
      print("caught", error)
    }
  }
case (let c17, false) where c17 % 2 == 0:
  print("case", c17)
  if ((c17 < 1) && (x7 >= x7)) {
    let f18 = counter(from: c17, by: 4)
    print("f18", f18(1), f18(2))
    n5 -= (9 % 4)
    n5 %= 10007
    print("n5", n5)
  } else if (n5 >= 5) {
    n6 = (min((n6 - n6), ((ints.allSatisfy { $0 > 7 }) ? n5 : c17))) % 10007
    print("n6", n6)
  }
case (let c17, _):
  print("case", c17)
  let n19: String = switch (min(n5, 14) + n5 % 5) {
  case 0...424: String((String(n5)).prefix(24))
  case let m where m % 2 == 0: String(("").prefix(24))
  default: String((String("obcdik".prefix(2))).prefix(24))
  }
  print("n19", n19)
}
if (((26).isMultiple(of: 4)) && (n5 >= n5)) {
  let n20: Double = switch ((n5 % (abs(n6) + 1)) + n5 % 5) {
  case 0...288: tanh(x7)
  case let m where m % 2 == 0: ((4 * x7)).truncatingRemainder(dividingBy: 1000)
  default: (0.001 * 0.001)
  }
  print("n20", n20)
  print("\(n6) and \(n20)")
}
n5 = ((ints.reduce(0, +) - (ints.first ?? n6))) % 10007
print("n5", n5)
for (i21, e22) in ints.enumerated() {
  print(Array((Array(ints.dropLast(4))).prefix(12)))
  n6 = (((i21 % -6) - (ints.firstIndex(of: 26) ?? -1))) % 10007
  print("i21", i21)
  print("e22", e22)
}
(n6, n5) = (n5, (n6 + n5) % 10007)
print(n6, n5)
let w23: S1 = S1(a0: n5, a1: max(x7, x7))
print("w23", w23)
var n24 = (((n5 - n6) % 97) * ((Int(String(n5)) ?? n5) % 89))
print("n24", n24)
for i25 in Array((ints.sorted { $0 % 7 < $1 % 7 }.enumerated().map { $0.offset * 3 + $0.element % 100 }).prefix(12)).prefix(4) where i25 % 3 != 0 {
  if i25 % 3 == 1 { break }
  for i26 in 0..<3 {
    if i26 % 4 == 1 { break }
    switch (((n24 + i25)) % 10007 + i26 % 5) {
    case 1, 8:
      let v28 = [w23.a1, tanh(x7)]
      print("v28", v28)
    case -49..<281:
      print("\(((Int(" ba") ?? n6)) % 10007) and \(((x7 + x7)).truncatingRemainder(dividingBy: 1000))")
    default:
      print("default")
    }
    print("i26", i26)
  }
  switch (((n6 >= i25) ? i25 : 24) + n5 % 5) {
  case 4, 9:
    var s30: String = String((ints.map { "\($0)" }.joined(separator: ",")).prefix(24))
    print("s30", s30)
  case -42..<151:
    print(19, ints.filter { $0 % 2 == 0 }.count, Array((Array(ints.suffix(3))).prefix(12)))
  case let c29 where c29 % 3 == 0:
    print("case", c29)
    x7 = (zip(reals, reals).map { $0 * $1 }.reduce(0, +)).truncatingRemainder(dividingBy: 1000)
  default:
    print("default")
  }
  print("i25", i25)
}
exchange(&n6, &n24)
print("n5", n5)
print("n6", n6)
print(Int((-(x7)).rounded(.down)))
func fun31(with p0: [Int], to p1: [Int]) -> Int {
  n6 = (n6 * 3 + 25) % 10007
  var n32 = (n6 % (abs(n24) + 1))
  for i in 0..<4 {
    n32 = (n32 * 3 + i) % 10007
    if n32 > 7132 { continue }
    n32 -= 1
  }
  n32 %= 10007
  return n24
}
let f33 = { (p: Int) -> Int in (p * 8 + n24) % 10007 }
let f34 = { (p: Int) -> Int in (p + true + 2 + n5) % 10007 }  // expect error: type
var k36 = abs(n5) % 2
repeat {
  k36 += 1
  let i35 = k36 + 1
  var k39 = abs(n24) % 4 + 2
  loop37: while k39 > 0 && ((n5 < 23) || k39 > 1) {
    k39 -= 1
    let i38 = k39 * 7
    if i38 % 3 == 1 { break loop37 }
    n24 += f11(i35)
    n24 %= 10007
    print("n24", n24)
    n24 -= trace("s", n5)
    n24 %= 10007
    print("i38", i38)
  }
  switch (((i35 * 24)) % 10007 + n6 % 5) {
  case 4, 9:
    for i41 in stride(from: 1, through: 8, by: 2) {
      if i41 % 4 == 1 { break }
      print("\(depth(((n5 - n5)) % 10007)) and \((2.0 / 9))")
      n5 = (ints.max() ?? 0)
      print("i41", i41)
    }
  case -46..<265:
    let n42: String = switch (fun31(with: Array((ints.filter { $0 < i35 }.sorted()).prefix(12)), to: Array((ints).prefix(12))) + n5 % 5) {
    case 0...9: String((String("i".reversed())).prefix(24))
    case let m where m % 2 == 0: String((String(repeating: "y", count: abs(n24) % 4)).prefix(24))
    default: String((String("uece".filter { $0 != "a" })).prefix(24))
    }
    print("n42", n42)
  case let c40 where c40 % 4 == 0:
    print("case", c40)
    if (said("x", (ints.isEmpty)) || said("w", (w23 == w23))) {
      n24 = ints.filter { $0 % 2 == 0 }.count
    } else {
      n5 -= i35
      n5 %= 10007
      print("n5", n5)
    }
  default:
    print("default")
  }
  print("i35", i35)
} while k36 < 3
do {
  print("fine", try checked(ints.count))
} catch Failure.negative(let n) {
  print("negative", n)
} catch {
  print("caught", error)
}
print("end")
