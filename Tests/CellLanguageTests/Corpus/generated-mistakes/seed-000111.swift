// Generated from seed 111. Mistake: coalescing dropped.
let ints = [-86, -60, -92, 38, -43]
let reals = [-0.3, 0.5, 2.25]
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
  var c1: Int
  func method2(_ p: Int) -> Int { (a0 * 3 - p) % 10007 }
  mutating func change3(by p: Int) {
    a0 = (a0 + p) % 10007
  }
  var computed4: Int { a0 % 10 * 2 }
}
var n5 = ints[0]
var n6 = ints[1]
var x7 = reals[0]
(n6, n5) = (n5, (n6 + n5) % 10007)
print(n6, n5)
n5 -= ints.filter { $0 % 2 == 0 }.count
n5 %= 10007
switch (((n6 * n6)) % 10007 + n6 % 5) {
case 4, 8:
  let f9: (Int) -> Int = { [n6] p in (n6 - p) % 10007 }
  n6 = (n6 + 8) % 10007
  print("f9", f9(1), n6)
case -33..<474:
  let n10: Int = if ((n5).isMultiple(of: 3)) { 18 } else if (n6 <= 25) { (n5 % (abs(n5) + 1)) } else { abs(n5) }
  print("n10", n10)
case let c8 where c8 % 4 == 0:
  print("case", c8)
  print("\(((Int("ck"))) % 10007) and \(x7)")  // expect error: optional
default:
  print("default")
}
if (said("y", (n6 != n5)) || said("w", (n6 == 30))) {
  var w11 = S1(a0: ((n6 * n6)) % 10007, c1: max(27, n5))
  print("w11", w11)
  var d12 = ["b": 19, "c": (ints.isEmpty ? n5 : ints[abs(n5) % ints.count]), "e": (((20).isMultiple(of: 4)) ? n6 : 4)]
  print("d12", d12.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
} else if (n6 > 3) {
  x7 = sin(x7)
  print("x7", x7)
  var a13: [Int] = Array(([n5, n6]).prefix(12))
  print("a13", a13)
}
n5 += ((18 + n5)) % 10007
n5 %= 10007
print("n5", n5)
switch (depth((ints.isEmpty ? n5 : ints[abs(n5) % ints.count])) + n6 % 5) {
case 2, 7:
  n5 += ((n6 - n5)) % 10007
  n5 %= 10007
  print("n5", n5)
case -2..<315:
  print((x7 / 6))
case let c14 where c14 % 4 == 0:
  print("case", c14)
  if ((ints.contains { $0 % 2 == 0 }) || (ints.contains(14))) {
    let f15: [(Int) -> Int] = [{ ($0 + n6) % 10007 }, { p in -p }]
    print(f15.map { $0(n5) })
  } else if (c14 == c14) {
    x7 = (((x7 * x7) - exp(-abs(x7)))).truncatingRemainder(dividingBy: 1000)
    print("x7", x7)
  } else {
    if ((n6 < c14) && (n6 > n5)) {
      n5 = c14
      print("n5", n5)
    } else if (ints.contains(n6)) {
      var n16 = n6
      print("n16", n16)
    }
    do {
      print("fine", try checked(n5))
    } catch Failure.negative(let n) {
      print("negative", n)
    } catch {
      print("caught", error)
    }
  }
case ..<0:
  print("\(((n6 * 7)) % 10007) and \(((4 * x7)).truncatingRemainder(dividingBy: 1000))")
default:
  print("default")
}
for (i17, e18) in ints.enumerated() {
  if i17 % 4 == 1 { continue }
  if !(i17 != e18) {
    n6 += max(n5, n6)
    n6 %= 10007
    print("n6", n6)
  } else if (ints.contains(n5)) {
    let n19: Double = if (ints.contains(n6)) { ((x7 - 9 / 2)).truncatingRemainder(dividingBy: 1000) } else if (n5 < 5) { (Double(Int(((x7 / (abs(x7) + 1))).rounded()))).truncatingRemainder(dividingBy: 1000) } else { ((x7 - x7)).truncatingRemainder(dividingBy: 1000) }
    print("n19", n19)
    if (said("z", (n6 <= 12)) || said("w", (e18 > 19))) {
      (n6, n5) = (n5, (n6 + n5) % 10007)
      print(n6, n5)
    } else if (e18 == n6) {
      n5 -= e18
      n5 %= 10007
      print("n5", n5)
      do {
        print("fine", try checked(trace("p", n6)))
      } catch Failure.negative(let n) {
        print("negative", n)
      } catch Failure.odd {
        print("odd")
      } catch {
        print("caught", error)
      }
    } else {
      print("\(n5) and \((sqrt(abs(x7))).truncatingRemainder(dividingBy: 1000))")
      (n6, n5) = (n5, (n6 + n5) % 10007)
      print(n6, n5)
    }
  } else {
    var k21 = abs(n6) % 4 + 2
    while k21 > 0 && ((n5 == n5) || k21 > 1) {
      k21 -= 1
      let i20 = k21 * 9
      if i20 % 4 == 1 { break }
      x7 += ((x7 - 6 / 2)).truncatingRemainder(dividingBy: 1000)
      x7 = x7.truncatingRemainder(dividingBy: 1000)
      print("x7", x7)
      print((ints.isEmpty ? 26 : ints[abs((22 / (abs(i17) + 1))) % ints.count]))
      print("i20", i20)
    }
    (n5, n6) = (n6, (n5 + n6) % 10007)
    print(n5, n6)
  }
  n6 = ints.reduce(1) { ($0 * 3 + $1) % 1009 }
  print("n6", n6)
  print("i17", i17)
  print("e18", e18)
}
print("end")
