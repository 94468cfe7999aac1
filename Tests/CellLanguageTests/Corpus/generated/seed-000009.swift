// Generated from seed 9.
let ints = [84, 82, -56, 40, 67]
let reals = [10.0, 0.001, 2.25]
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
  var c1: String
  func method2(_ p: Int) -> Int { (c0 * 9 - p) % 10007 }
  mutating func change3(by p: Int) {
    c0 = (c0 + p) % 10007
    c1 = String((c1 + "\(p)").suffix(8))
  }
  var computed4: Int {
    get { c0 / 2 }
    set { c0 = newValue * 2 % 10007 }
  }
}
struct S5: Equatable {
  var c0: Int
  var a1: [Int]
  var a2: [Int]
  func method6(_ p: Int) -> Int { (c0 * 5 - p) % 10007 }
  mutating func change7(by p: Int) {
    c0 = (c0 + p) % 10007
    if a1.count < 9 { a1.append(p) }
    if a2.count < 9 { a2.append(p) }
  }
  var computed8: Int { c0 / 3 }
}
var n9 = ints[0]
var n10 = ints[1]
var x11 = reals[0]
x11 = (abs((10.0 * x11))).truncatingRemainder(dividingBy: 1000)
print(String((String(n9)).prefix(24)), (((n10 >= n9) ? zip(reals, reals).map { $0 * $1 }.reduce(0, +) : (x11 + x11))).truncatingRemainder(dividingBy: 1000), (((n9).isMultiple(of: 3)) ? (x11 / (abs(x11) + 1)) : tanh(x11)))
for (i12, e13) in ints.enumerated() {
  let n14: Double = switch ((((13) | 1) & 127) + e13 % 5) {
  case 0...233: (0.25 / (abs(x11) + 1))
  case let m where m % 2 == 0: ((x11 * 1.5)).truncatingRemainder(dividingBy: 1000)
  default: ((x11 - 0.001)).truncatingRemainder(dividingBy: 1000)
  }
  print("n14", n14)
  print("i12", i12)
  print("e13", e13)
}
print(String((String("".prefix(4))).prefix(24)), String((String("bkkd".prefix(1))).prefix(24)), Array((zip(ints, ints).map { ($0 - $1) % 1000 }.sorted(by: >)).prefix(12)))
switch (n10 + n10 % 5) {
case 1, 8:
  print(String((String(repeating: "z", count: abs(n10) % 4)).prefix(24)), Array((ints.compactMap { $0 > n9 ? $0 % 50 : nil }).prefix(12)))
case -8..<159:
  if ((n9 < 12) || (ints.allSatisfy { $0 > 9 })) {
    for i16 in Array((ints.enumerated().map { $0.offset * 2 + $0.element % 100 }.flatMap { [$0, $0 % 3] }).prefix(12)).prefix(4) where i16 % 2 != 0 {
      print("\((ints.isEmpty ? 13 : ints[abs(29) % ints.count])) and \((0.5 - 10.0))")
      n10 -= ((i16 * n10)) % 10007
      n10 %= 10007
      print("i16", i16)
    }
    x11 = ((Double(((n9) >> 2)) * -(x11))).truncatingRemainder(dividingBy: 1000)
    print("x11", x11)
  }
default:
  print("default")
}
switch (((n9 + 24)) % 10007 + n9 % 5) {
case 2, 9:
  x11 *= min(x11, x11)
  x11 = x11.truncatingRemainder(dividingBy: 1000)
case -43..<397:
  if !(n10 != 12) {
    var k19 = abs(n10) % 4 + 2
    while k19 > 0 && ((ints.contains { $0 % 3 == 0 }) || k19 > 1) {
      k19 -= 1
      let i18 = k19 * 2
      if i18 % 4 == 1 { break }
      x11 *= ((n9 != n10) ? x11 : x11)
      x11 = x11.truncatingRemainder(dividingBy: 1000)
      n10 += i18
      n10 %= 10007
      print("n10", n10)
      print("i18", i18)
    }
  } else {
    do {
      print("fine", try checked((8 + 19)))
    } catch Failure.negative(let n) {
      print("negative", n)
    } catch Failure.odd {
      print("odd")
    } catch {
      print("caught", error)
    }
  }
case let c17 where c17 % 3 == 0:
  print("case", c17)
  loop20: for i21 in Array((ints.flatMap { [$0, $0 % 3] }.sorted { $0 % 7 < $1 % 7 }).prefix(12)).prefix(4) where i21 % 2 != 0 {
    var k24 = abs(n9) % 2
    loop22: repeat {
      k24 += 1
      let i23 = k24 + 1
      if i23 % 2 == 1 { continue loop22 }
      x11 = (x11 / 9)
      do {
        print("fine", try checked(((26 - i23)) % 10007))
      } catch Failure.negative(let n) {
        print("negative", n)
      } catch Failure.odd {
        print("odd")
      } catch {
        print("caught", error)
      }
      print("i23", i23)
    } while k24 < 2
    print("\((((n10) & 31) << 4)) and \(((x11 * 2.0)).truncatingRemainder(dividingBy: 1000))")
    print("i21", i21)
  }
case ..<0:
  if ((n10 <= 12) && (n10 != n9)) {
    print("\(n9) and \(((x11 * x11)).truncatingRemainder(dividingBy: 1000))")
  } else if (ints.allSatisfy { $0 > 0 }) {
    n9 -= ((n10 + n9)) % 10007
    n9 %= 10007
    print("n9", n9)
  } else {
    n9 = Int((sin(x11)).rounded(.down))
    print("n9", n9)
    print("\(((ints.contains(n9)) ? n10 : 2)) and \(exp(-abs(x11)))")
  }
default:
  print("default")
}
if (said("x", (x11 <= x11)) && said("w", (x11 >= x11))) {
  switch ((total(n10, total((ints.isEmpty ? n9 : ints[abs(4) % ints.count]), ((27 - n10)) % 10007, n10), (13 % (abs(n10) + 1))) + n9 % 5), (n10 != 16)) {
  case (0, _):
    let n26: String = if (ints.isEmpty) { String(("<\(18)|\(true)>").prefix(24)) } else if ((21).isMultiple(of: 3)) { String((((n9 > n10) ? "icd b" : "ce")).prefix(24)) } else { String(("añd").prefix(24)) }
    print("n26", n26)
  case (-1...7, true):
    if ((ints.contains(2)) || (n10 > n9)) {
      let n27 = n10
      print("n27", n27)
      n9 = abs(15)
      print("n9", n9)
    } else {
      let n28: String = if ((n10).isMultiple(of: 2)) { String((" oe".uppercased()).prefix(24)) } else if (n9 < n9) { String((((n10 > n10) ? "koéckd" : "ubd")).prefix(24)) } else { String(("ccki").prefix(24)) }
      print("n28", n28)
    }
  case (let c25, false) where c25 % 2 == 0:
    print("case", c25)
    if (((c25).isMultiple(of: 4)) || (c25 != n10)) {
      var t29: (Int, Double) = (((19 + n9)) % 10007, ((3.0 + x11)).truncatingRemainder(dividingBy: 1000))  // expect warning: never mutated
      print("t29", t29)
    }
  case (let c25, _):
    print("case", c25)
    var k31 = abs(c25) % 4 + 3
    while k31 > 0 && ((c25 > c25) || k31 > 1) {
      k31 -= 1
      let i30 = k31 * 9
      print(Double(ints.count), i30, 29)
      exchange(&n10, &n9)
      print("n9", n9)
      print("n10", n10)
      print("i30", i30)
    }
  }
  n10 = (((n10 - n10) % -8)) % 10007
  print("n10", n10)
} else if ((10).isMultiple(of: 3)) {
  bump(&n10, by: abs(24))
  print("n9", n9)
  print("n10", n10)
  for i32 in Array((Array(-1...5)).prefix(12)).prefix(4) where i32 % 3 != 0 {
    let f33: [(Int) -> Int] = [{ abs($0) % 100 }, { abs($0) % 100 }]
    print(f33.map { $0(i32) })
    print("i32", i32)
  }
}
let f34: [(Int) -> Int] = [{ p in -p }, { abs($0) % 100 }]
print(f34.map { $0(n10) })
for j in 1...4 {
  print("j", j)
  if j == 2 {
    print(-[Int.min][0])  // expect runtime error: overflow
  }
}
print("end")
// expect: 84 200.0 0.9900990099009901
// expect: n14 0.0024752475247524753
// expect: i12 0
// expect: e13 84
// expect: n14 0.0024752475247524753
// expect: i12 1
// expect: e13 82
// expect: n14 0.0024752475247524753
// expect: i12 2
// expect: e13 -56
// expect: n14 0.0024752475247524753
// expect: i12 3
// expect: e13 40
// expect: n14 0.0024752475247524753
// expect: i12 4
// expect: e13 67
// expect:  b [0, 0, 0, 0, 0]
// expect: odd
// expect: said x true
// expect: said w true
// expect: case 193
// expect: 5.0 27 29
// expect: n9 82
// expect: n10 84
// expect: i30 27
// expect: 5.0 18 29
// expect: n9 84
// expect: n10 82
// expect: i30 18
// expect: 5.0 9 29
// expect: n9 82
// expect: n10 84
// expect: i30 9
// expect: n10 0
// expect: [0, 0]
// expect: j 1
// expect: j 2
