// Generated from seed 121. Mistake: argument dropped.
let ints = [87, 46, 52, 78, -47]
let reals = [0.5, 0.001, 0.5]
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
do {
  print("fine", try checked(total(((n2 + n1)) % 10007, ints.filter { $0 % 2 == 0 }.count, n2)))
} catch Failure.negative(let n) {
  print("negative", n)
} catch {
  print("caught", error)
}
if ((n2 != n1) && (n1 >= n2)) {
  var x4 = (((x3 - x3) * x3)).truncatingRemainder(dividingBy: 1000)
  print("x4", x4)
} else {
  var o5: Int? = (ints).first
  print("o5", o5 ?? -1, o5 == nil)
}
var x6 = ((ints.contains { $0 % 2 == 0 }) ? ((ints.isEmpty) ? x3 : 10.0) : sqrt(abs(0.1)))
print("x6", x6)
print("\(((28 - n2)) % 10007) and \(tanh(x3))")
for i7 in Array((ints).prefix(12)).prefix(4) where i7 % 3 != 0 {
  switch (((29 - i7)) % 10007 + n1 % 5) {
  case 5, 7:
    var n9 = ((Int("ua".uppercased()) ?? (n2 + 2))) % 10007
    print("n9", n9)
  case -30..<118:
    if ((n1 > i7) && (n2 >= n1)) {
      let n10 = ((ints.filter { $0 % 2 == 0 }.count) >> 2)
      print("n10", n10)
      x6 = ((((ints.allSatisfy { $0 > 3 }) ? x6 : x3) + reals.reduce(0, +))).truncatingRemainder(dividingBy: 1000)
      print("x6", x6)
    } else {
      let n11: String = switch (3 + i7 % 5) {
      case 0...113: String(("<\(i7)|\(true)>").prefix(24))
      case let m where m % 2 == 0: String((String("co".prefix(2))).prefix(24))
      default: String((String("cidi".reversed())).prefix(24))
      }
      print("n11", n11)
    }
  default:
    print("default")
  }
  print((((2.0 * x6) + (0.1 + x3))).truncatingRemainder(dividingBy: 1000))
  print("i7", i7)
}
func fun12(to p0: String, by p1: Int) -> Int {
  print("fun12", p0)
  guard (n1 > 17) else { return p1 }
  if (p0.isEmpty) { return ((n2 * 23)) % 10007 }
  return (((n1 % -5) * p0.count)) % 10007
}
do {
  print("fine", try checked(depth((n2 / (abs(n2) + 1)))))
} catch Failure.negative(let n) {
  print("negative", n)
} catch {
  print("caught", error)
}
let f13 = counter(from: (n1 % (abs(10) + 1)))  // expect error: argument-count
print("f13", f13(1), f13(2))
if (said("x", (n2 == n1)) && said("w", ((n1).isMultiple(of: 2)))) {
  (n2, n1) = (n1, (n2 + n1) % 10007)
  print(n2, n1)
  if ((n2 > 26) && (n2 >= 9)) {
    n1 += (4 * 13)
    n1 %= 10007
    print("n1", n1)
  } else if (n2 > n1) {
    do {
      print("fine", try checked(((Int("dobb") ?? n1)) % 10007))
    } catch Failure.negative(let n) {
      print("negative", n)
    } catch {
      print("caught", error)
    }
  }
}
var n14 = ((Int(((x6 - x3)).rounded()) * (16 * n2))) % 10007
print("n14", n14)
print(String(((String("oa".filter { $0 != "e" }) + "eñidie")).prefix(24)))
do {
  print("fine", try checked((ints.isEmpty ? n14 : ints[abs(16) % ints.count])))
} catch Failure.negative(let n) {
  print("negative", n)
} catch {
  print("caught", error)
}
x6 = ((3.0 - x3) * (0.001 / 5))
print("x6", x6)
n14 -= n1
n14 %= 10007
print("n14", n14)
for i15 in stride(from: 8, through: 5, by: -1) {
  if i15 % 4 == 1 { break }
  for i16 in stride(from: 1, through: 8, by: 1) {
    bump(&n2)
    print("n1", n1)
    print("n2", n2)
    print("i16", i16)
  }
  x3 += (zip(reals, reals).map { $0 * $1 }.reduce(0, +)).truncatingRemainder(dividingBy: 1000)
  x3 = x3.truncatingRemainder(dividingBy: 1000)
  print("i15", i15)
}
func fun17(to p0: Int) -> [Int] {
  n14 = (n14 * 3 + 30) % 10007
  var n18 = 17
  for i in 0..<3 {
    n18 = (n18 * 3 + i) % 10007
    if n18 > 757 { break }
    n18 -= 1
  }
  n18 %= 10007
  return Array((Array(ints.reversed())).prefix(12))
}
var n19 = total()
print("n19", n19)
if !(x3 > x3) {
  var x20 = (x3 / 8)
  print("x20", x20)
} else {
  n2 = 22
  print("n2", n2)
}
(n14, n1) = (n1, (n14 + n1) % 10007)
print(n14, n1)
n19 += total(((n2 + n2)) % 10007)
n19 %= 10007
print("end")
