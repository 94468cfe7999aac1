// Generated from seed 2.
let ints = [17, -73, -5]
let reals = [0.1, 10.0, 0.5]
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
  var b1: Int
  func method2(_ p: Int) -> Int { (c0 * 7 - p) % 10007 }
  mutating func change3(by p: Int) {
    c0 = (c0 - p) % 10007
  }
  var computed4: Int {
    get { c0 / 2 }
    set { c0 = newValue * 2 % 10007 }
  }
}
var n5 = ints[0]
var n6 = ints[1]
var x7 = reals[0]
func fun8(_ p0: Double) -> Double {
  print("fun8", p0)
  guard (n5 != n6) else { return ((n6 <= n6) ? p0 : x7) }
  return exp(-abs(Double(n6)))
}
(n5, n6) = (n6, (n5 + n6) % 10007)
print(n5, n6)
switch ((((n5 - n5)) % 10007 + n5 % 5), (n5 != n5)) {
case (0, _):
  for (i10, e11) in ints.enumerated() {
    if i10 % 3 == 1 { break }
    for (i12, e13) in ints.enumerated() {
      (n6, n5) = (n5, (n6 + n5) % 10007)
      print(n6, n5)
      print("i12", i12)
      print("e13", e13)
    }
    if !(e11 < 4) {
      (n6, n5) = (n5, (n6 + n5) % 10007)
      print(n6, n5)
    }
    print("i10", i10)
    print("e11", e11)
  }
case (-2...80, true):
  print((tanh(x7) / (abs(reals.reduce(0, +)) + 1)), ((ints.contains { $0 % 4 == 0 }) || (n6 <= n6)))
case (let c9, false) where c9 % 2 == 0:
  print("case", c9)
  switch ((depth(n6) + n5 % 5), (n5 <= c9)) {
  case (0, _), (1, _):
    if (said("y", (n5 >= n5)) || said("w", ((n6).isMultiple(of: 3)))) {
      n5 -= depth((ints.isEmpty ? 29 : ints[abs(n5) % ints.count]))
      n5 %= 10007
      print("n5", n5)
    }
  case (-8...78, true):
    var k16 = abs(c9) % 2
    repeat {
      k16 += 1
      let i15 = k16 + 1
      let n17: String = switch (max(22, c9) + i15 % 5) {
      case 0...382: String((("keokkd" + " é")).prefix(24))
      case let m where m % 2 == 0: String((ints.map { "\($0)" }.joined(separator: ",")).prefix(24))
      default: String((String(repeating: "z", count: abs(i15) % 4)).prefix(24))
      }
      print("n17", n17)
      n5 -= ((c9 * c9)) % 10007
      n5 %= 10007
      print("i15", i15)
    } while k16 < 3
  case (let c14, false) where c14 % 2 == 0:
    print("case", c14)
    var k20 = abs(n5) % 2
    loop18: repeat {
      k20 += 1
      let i19 = k20 + 1
      (n6, n5) = (n5, (n6 + n5) % 10007)
      print(n6, n5)
      do {
        print("fine", try checked(((n6 + c14)) % 10007))
      } catch Failure.negative(let n) {
        print("negative", n)
      } catch Failure.odd {
        print("odd")
      } catch {
        print("caught", error)
      }
      print("i19", i19)
    } while k20 < 4
  case (let c14, _):
    print("case", c14)
    print("\(((Int("éi  ") ?? 20)) % 10007) and \(((1.5 * x7)).truncatingRemainder(dividingBy: 1000))")
  }
case (let c9, _):
  print("case", c9)
  if ((c9 < n6) && (x7 <= x7)) {
    let w21: S1 = S1(c0: n5, b1: ((Int("") ?? 18)) % 10007)
    print("w21", w21)
    (n6, n5) = (n5, (n6 + n5) % 10007)
    print(n6, n5)
  } else {
    switch ((n6 + c9 % 5), (c9 >= c9)) {
    case (0, _):
      print((try? checked(((Int("uccñiu") ?? n5)) % 10007)) ?? -1)
    case (-1...68, true):
      n6 = depth(ints.count)
      print("n6", n6)
    case (let c22, false) where c22 % 2 == 0:
      print("case", c22)
      print(String((((n5 < c22) ? "oauucu" : "")).prefix(24)), max(-(x7), x7), (said("x", (n5 <= c9)) || said("w", (c22 > n6))))
    case (let c22, _):
      print("case", c22)
      print("\(trace("s", 5)) and \(((x7 + x7)).truncatingRemainder(dividingBy: 1000))")
    }
    for i23 in 0..<3 {
      print(((n5 < c9) && ((c9).isMultiple(of: 4))), 4)
      print("\(depth((((16) | 1) & 127))) and \(((x7 - 2 / 2)).truncatingRemainder(dividingBy: 1000))")
      print("i23", i23)
    }
  }
}
let f24 = { (p: Int) -> Int in (p * 6 + 17) % 10007 }
(n6, n5) = (n5, (n6 + n5) % 10007)
print(n6, n5)
if (said("z", (n6 >= n6)) || said("w", (n6 <= n6))) {
  x7 *= (reals.max() ?? 0)
  x7 = x7.truncatingRemainder(dividingBy: 1000)
  print("x7", x7)
  (n5, n6) = (n6, (n5 + n6) % 10007)
  print(n5, n6)
} else {
  do {
    print("fine", try checked(depth(((Int(String(repeating: "z", count: abs(n6) % 4)) ?? n6)) % 10007)))
  } catch Failure.negative(let n) {
    print("negative", n)
  } catch Failure.odd {
    print("odd")
  } catch {
    print("caught", error)
  }
}
print("end")
// expect: -73 -56
// expect: case -3
// expect: case -59
// expect: trace s 5
// expect: 5 and 0.2
// expect: false 4
// expect: 5 and -0.9
// expect: i23 0
// expect: false 4
// expect: 5 and -0.9
// expect: i23 1
// expect: false 4
// expect: 5 and -0.9
// expect: i23 2
// expect: -73 -129
// expect: said z true
// expect: x7 1.0
// expect: -73 -202
// expect: end
