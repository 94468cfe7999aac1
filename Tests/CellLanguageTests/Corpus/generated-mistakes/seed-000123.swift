// Generated from seed 123. Mistake: argument dropped.
let ints = [19, -44, -20, 57, -27]
let reals = [0.001, 2.25, 2.25]
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
func fun4(_ p0: String, _ p1: Int, _ p2: Int) -> [Int] {
  print("fun4", p0)
  guard (n2 < 0) else { return Array((ints).prefix(12)) }
  return Array((stride(from: 3, to: 13, by: 4).map { $0 }.sorted { $0 % 7 < $1 % 7 }).prefix(12))
}
let f5 = counter(from: n1, by: 4)
print("f5", f5(1), f5(2))
let n6: String = if (ints.isEmpty) { String((String("".reversed())).prefix(24)) } else if (n1 == n2) { String(("éñuk").prefix(24)) } else { String((((ints.contains { $0 % 2 == 0 }) ? "" : "u")).prefix(24)) }
print("n6")
print(Array((ints).prefix(12)), String((String(n1)).prefix(24)))
for i7 in stride(from: 8, through: 1, by: -4) {
  print("\(((Int(((n1 != 16) ? n6 : n6)) ?? i7)) % 10007) and \(((x3 + x3)).truncatingRemainder(dividingBy: 1000))")
  let n8: Int = (ints.reduce(0, +)) % 10007
  print("n8", n8)
  print("i7", i7)
}
n1 -= ints.count
n1 %= 10007
func fun9(_ p0: Int, _ p1: Int) -> Int {
  guard (p0 != 1) else { return n6.count }
  var n10 = ((n6.count > 6) ? 27 : p0)
  for i in 0..<4 {
    n10 = (n10 * 3 + i) % 10007
    if n10 > 502 { continue }
    n10 -= 1
  }
  n10 %= 10007
  func inner11(_ q: Int) -> Int {
    q > 5 ? q : inner11(q + 1) + 2
  }
  print("inner11", inner11(3))
  return (((Int(String(repeating: "x", count: abs(n2) % 4)) ?? p1) % 97) * ((ints.isEmpty ? 15 : ints[abs(n2) % ints.count]) % 89))
}
print((try? checked(n1)) ?? -1)
exchange(&n1, &n2)
print("n1", n1)
print("n2", n2)
x3 = ((((n2 >= 20) ? 10.0 : x3) + (x3 + x3))).truncatingRemainder(dividingBy: 1000)
print("x3", x3)
if ((ints.contains { $0 % 5 == 0 }) || ((11).isMultiple(of: 2))) {
  if (((29).isMultiple(of: 2)) || (n2 != n1)) {
    n2 += n2
    n2 %= 10007
    print("n2", n2)
    bump(&n1, by: ((n1 * n2)) % 10007)
    print("n1", n1)
    print("n2", n2)
  } else {
    print("\(n6.count) and \(exp(-abs(x3)))")
  }
  let f12: (Int) -> Int = { [n2] p in (n2 - p) % 10007 }
  n2 = (n2 + 6) % 10007
  print("f12", f12(1), n2)
} else if ((n2).isMultiple(of: 3)) {
  do {
    print("fine", try checked(f5(4)))
  } catch Failure.negative(let n) {
    print("negative", n)
  } catch Failure.odd {
    print("odd")
  } catch {
    print("caught", error)
  }
  let s13 = String((n6).prefix(24))
  print("s13", s13)
} else {
  let f14: (Int) -> Int = { p in
    n2 = (n2 + p) % 10007
    return n2 - p % 10 < 0 ? 0 : n2
  }
  print("f14", f14(6), n2)
}
if (said("y", (n1 < n2)) || said("w", (n1 <= n2))) {
  n2 += ((n2 - 16)) % 10007
  n2 %= 10007
  print("n2", n2)
} else {
  let n15 = max((n2 / -7), trace("q", 24))
  print("n15", n15)
}
print("end")
// expect: f5 23 31
// expect: n6
// expect: [19, -44, -20, 57, -27] 19
// expect: 8 and 4.5
// expect: n8 -15
// expect: i7 8
// expect: 4 and 4.5
// expect: n8 -15
// expect: i7 4
// expect: 7
// expect: n1 -44
// expect: n2 14
// expect: x3 6.75
// expect: n2 28
// expect: n1 -1276
// expect: n2 28
// expect: f12 27 34
// expect: said y true
// expect: n2 52
// expect: end
