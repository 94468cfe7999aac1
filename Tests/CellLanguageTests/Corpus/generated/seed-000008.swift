// Generated from seed 8.
let ints = [80, -48, -11]
let reals = [-0.3, -0.3, 3.75]
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
if ((ints.isEmpty) && ((n1).isMultiple(of: 2))) {
  print("\(n1) and \((reals.max() ?? 0))")
} else {
  let d4: [String: Int] = ["b": (~(25) & 1023), "a": trace("q", n1), "c": total(n1)]
  print("d4", d4.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
}
n2 += total((Int((Double((n1 % (abs(17) + 1)))).rounded(.down))) % 10007, (ints.isEmpty ? n2 : ints[abs(26) % ints.count]))
n2 %= 10007
print("n2", n2)
var k7 = abs(n2) % 2
loop5: repeat {
  k7 += 1
  let i6 = k7 + 1
  x3 += ((x3 + x3)).truncatingRemainder(dividingBy: 1000)
  x3 = x3.truncatingRemainder(dividingBy: 1000)
  print("x3", x3)
  print("i6", i6)
} while k7 < 3
do {
  print("fine", try checked(min(n1, n1)))
} catch Failure.negative(let n) {
  print("negative", n)
} catch Failure.odd {
  print("odd")
} catch {
  print("caught", error)
}
var a8: [Int] = Array((ints.compactMap { $0 > n2 ? $0 % 50 : nil }.filter { $0 != n1 }).prefix(12))
print("a8", a8)
let f9: (Int) -> Int = { [n1] p in (n1 - p) % 10007 }
n1 = (n1 + 4) % 10007
print("f9", f9(1), n1)
print("end")
// expect: trace q 80
// expect: d4 ["a=80", "b=998", "c=80"]
// expect: n2 -51
// expect: x3 -0.8999999999999999
// expect: i6 3
// expect: x3 -2.6999999999999997
// expect: i6 4
// expect: fine 40
// expect: a8 [30, -48, -11]
// expect: f9 79 84
// expect: end
