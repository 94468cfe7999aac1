// Generated from seed 15.
let ints = [-12, -67, 52, -4, -18]
let reals = [-0.3, 0.1, 0.1]
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
var n2 = ints[1]
var x3 = reals[1]
print(String((((n1 >= 14) ? "kcoi" : "a")).prefix(24)), Array((ints).prefix(12)), String(("ñoo db").prefix(24)))
switch (((n2 - n2)) % 10007 + n2 % 5) {
case 5, 8:
  switch (Int(((3 * x3)).rounded(.down)) + n1 % 5) {
  case 0, 9:
    if ((n2 <= n2) || (n1 != 6)) {
      print("\(((Int(String(repeating: "x", count: abs(n1) % 4)) ?? n1)) % 10007) and \((x3 / (abs(x3) + 1)))")
      n1 = (((n1 - 3) * n1)) % 10007
      print("n1", n1)
    } else if (n2 == n1) {
      var s6 = String((ints.map { "\($0)" }.joined(separator: "-")).prefix(24))
      print("s6", s6)
      s6 += s6
      s6 = String(s6.suffix(20))
      print("s6", s6)
    }
  case -38..<476:
    print("\(trace("q", 24)) and \((((n1).isMultiple(of: 3)) ? x3 : 3.0))")
  case ..<0:
    print((Double(n1)).truncatingRemainder(dividingBy: 1000), Array((ints.sorted().enumerated().map { $0.offset * 2 + $0.element % 100 }).prefix(12)), ((n2 <= n2) && (n1 != 5)))
  default:
    print("default")
  }
case -15..<44:
  for i7 in 0..<2 {
    if i7 % 2 == 1 { break }
    var k9 = abs(i7) % 4 + 1
    while k9 > 0 && ((n2 < 28) || k9 > 1) {
      k9 -= 1
      let i8 = k9 * 7
      n2 = ((total(total(((i8 + 12)) % 10007, ((Int(((n1 <= n1) ? "" : "")) ?? n1)) % 10007, 26), Int(((7 * 0.1)).rounded(.down)), (n1 / (abs(i8) + 1))) * depth((11 - 22)))) % 10007
      print("i8", i8)
    }
    print("i7", i7)
  }
case ..<0:
  let f10: (Int) -> Int = { [n2] p in (n2 - p) % 10007 }
  n2 = (n2 + 7) % 10007
  print("f10", f10(1), n2)
default:
  print("default")
}
switch (((Int(ints.map { "\($0)" }.joined(separator: ",")) ?? n2)) % 10007 + n2 % 5) {
case 5, 9:
  (n2, n1) = (n1, (n2 + n1) % 10007)
  print(n2, n1)
case -17..<372:
  var k13 = abs(n1) % 4 + 2
  while k13 > 0 && ((n2 == 26) || k13 > 1) {
    k13 -= 1
    let i12 = k13 * 5
    if i12 % 4 == 1 { break }
    if ((ints.contains { $0 % 3 == 0 }) || ((i12).isMultiple(of: 4))) {
      do {
        print("fine", try checked(n2))
      } catch Failure.negative(let n) {
        print("negative", n)
      } catch Failure.odd {
        print("odd")
      } catch {
        print("caught", error)
      }
    } else if (ints.isEmpty) {
      (n1, n2) = (n2, (n1 + n2) % 10007)
      print(n1, n2)
      (n2, n1) = (n1, (n2 + n1) % 10007)
      print(n2, n1)
    }
    print("i12", i12)
  }
default:
  print("default")
}
n1 -= ((Int(String("ñac".reversed())) ?? n2)) % 10007
n1 %= 10007
func fun14(to p0: Int, by p1: Int = 7) -> Int {
  print("fun14", p0)
  guard (n2 < n2) else { return 9 }
  var n15 = n1
  for i in 0..<3 {
    n15 = (n15 * 3 + i) % 10007
    if n15 > 5006 { break }
    n15 -= 1
  }
  n15 %= 10007
  return p1
}
x3 -= ((n1 != n2) ? x3 : x3)
x3 = x3.truncatingRemainder(dividingBy: 1000)
print("x3", x3)
if ((n1 >= n2) && (n2 != n2)) {
  n1 += (ints.isEmpty ? n1 : ints[abs(n2) % ints.count])
  n1 %= 10007
  print("n1", n1)
  print((ints.isEmpty ? n1 : ints[abs(reals.count) % ints.count]), Array(([n2, 24, n2, n2]).prefix(12)), !((n1).isMultiple(of: 2)))
} else {
  print("\(n1) and \(((x3 * x3)).truncatingRemainder(dividingBy: 1000))")
  loop16: for i17 in 0..<2 {
    print("\(((Int("") ?? i17)) % 10007) and \(((x3 - x3)).truncatingRemainder(dividingBy: 1000))")
    print("i17", i17)
  }
}
print((try? checked(((n2 - n1)) % 10007)) ?? -1)
var k19 = abs(n1) % 2
repeat {
  k19 += 1
  let i18 = k19 + 1
  print(Array((ints).prefix(12)), ((n1 == n1) || (x3 < x3)))
  print("i18", i18)
} while k19 < 1
let f20: (Int) -> Int = { [n1] p in (n1 - p) % 10007 }
n1 = (n1 + 8) % 10007
print("f20", f20(1), n1)
if (said("z", (n2 != 18)) && said("w", (n1 <= n2))) {
  (n1, n2) = (n2, (n1 + n2) % 10007)
  print(n1, n2)
} else if ((n1).isMultiple(of: 2)) {
  let x21 = x3
  print("x21", x21)
  if !(n1 != n2) {
    let f22: [(Int) -> Int] = [{ ($0 + 22) % 10007 }, { ($0 + 22) % 10007 }, { $0 / 2 }]
    print(f22.map { $0(16) })
    if !(n1 <= n1) {
      print(String((((n1 > n2) ? "keb" : "ic")).prefix(24)), Array((ints.flatMap { [$0, $0 % 3] }).prefix(12)))
    } else if (x21 < x21) {
      print("\(reals.count) and \((reals.reduce(0, +)).truncatingRemainder(dividingBy: 1000))")
    } else {
      x3 -= (x3 / (abs(x21) + 1))
      x3 = x3.truncatingRemainder(dividingBy: 1000)
      print("x3", x3)
      let n23: Double = switch ((n1 % (abs(n1) + 1)) + n2 % 5) {
      case 0...299: ((x21 * x21)).truncatingRemainder(dividingBy: 1000)
      case let m where m % 2 == 0: ((x3).rounded()).truncatingRemainder(dividingBy: 1000)
      default: ((x3 + 0.5)).truncatingRemainder(dividingBy: 1000)
      }
      print("n23", n23)
    }
  } else if (ints.allSatisfy { $0 > 9 }) {
    n1 -= Int(sqrt(abs(x21)))
    n1 %= 10007
    print("n1", n1)
  }
}
exchange(&n2, &n1)
print("n1", n1)
print("n2", n2)
func fun24(with p0: String) -> Int {
  print("fun24", p0)
  return trace("q", 8)
}
(n1, n2) = (n2, (n1 + n2) % 10007)
print(n1, n2)
let f25 = { (p: Int) -> Int in (p * 5 + n2) % 10007 }
var k27 = abs(n2) % 2
repeat {
  k27 += 1
  let i26 = k27 + 1
  let n28: String = if (i26 >= n2) { String(("dék".uppercased()).prefix(24)) } else if (ints.contains(n2)) { String((String("edb".prefix(2))).prefix(24)) } else { String((ints.map { "\($0)" }.joined(separator: "-")).prefix(24)) }
  print("n28", n28)
  do {
    print("fine", try checked(0))
  } catch Failure.negative(let n) {
    print("negative", n)
  } catch Failure.odd {
    print("odd")
  } catch {
    print("caught", error)
  }
  print("i26", i26)
} while k27 < 2
print("end")
// expect: a [-12, -67, 52, -4, -18] ñoo db
// expect: i8 0
// expect: i7 0
// expect: x3 0.0
// expect: -12 and 0.0
// expect: 0 and 0.0
// expect: i17 0
// expect: 1 and 0.0
// expect: i17 1
// expect: 6
// expect: [-12, -67, 52, -4, -18] true
// expect: i18 2
// expect: f20 -13 -4
// expect: said z true
// expect: said w true
// expect: 0 -4
// expect: n1 -4
// expect: n2 0
// expect: 0 -4
// expect: n28 DÉK
// expect: fine 0
// expect: i26 2
// expect: n28 DÉK
// expect: fine 0
// expect: i26 3
// expect: end
