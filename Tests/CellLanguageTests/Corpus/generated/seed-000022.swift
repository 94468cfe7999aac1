// Generated from seed 22.
let ints = [-70, 39, -23, -28]
let reals = [-0.3, -1.5, 0.1]
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
func fun4(to p0: Int) -> String {
  n1 = (n1 * 3 + 1) % 10007
  var n5 = n1
  for i in 0..<4 {
    n5 = (n5 * 3 + i) % 10007
    if n5 > 6709 { continue }
    n5 -= 1
  }
  n5 %= 10007
  return String((ints.map { "\($0)" }.joined(separator: "+")).prefix(24))
}
n1 += 11
n1 %= 10007
print("n1", n1)
loop6: for (i7, e8) in ints.enumerated() {
  if i7 % 4 == 1 { continue loop6 }
  if ((ints.contains(9)) || (n2 < e8)) {
    if !((n2).isMultiple(of: 2)) {
      let n9: Double = switch (depth(((Int(fun4(to: (n2 % 5))) ?? 6)) % 10007) + n1 % 5) {
      case 0...175: (zip(reals, reals).map { $0 * $1 }.reduce(0, +)).truncatingRemainder(dividingBy: 1000)
      case let m where m % 2 == 0: x3
      default: (3 * 10.0)
      }
      print("n9", n9)
      print("\(n1) and \((Double(Int((((i7 > n1) ? x3 : n9)).rounded()))).truncatingRemainder(dividingBy: 1000))")
    } else {
      print("\((i7 / -6)) and \(((x3 + x3)).truncatingRemainder(dividingBy: 1000))")
      (n2, n1) = (n1, (n2 + n1) % 10007)
      print(n2, n1)
    }
    (n2, n1) = (n1, (n2 + n1) % 10007)
    print(n2, n1)
  } else if (n2 == e8) {
    if (said("x", (ints.allSatisfy { $0 > -4 })) || said("w", (e8 >= e8))) {
      x3 -= 10.0
      x3 = x3.truncatingRemainder(dividingBy: 1000)
      print("x3", x3)
    } else if (ints.allSatisfy { $0 > 9 }) {
      n2 = ((abs(e8) - ints.reduce(1) { ($0 * 3 + $1) % 1009 })) % 10007
      print("n2", n2)
      bump(&n1)
      print("n1", n1)
      print("n2", n2)
    }
  }
  print("i7", i7)
  print("e8", e8)
}
var s10: String = String((String(" ñb".reversed())).prefix(24))
print("s10", s10)
let f11 = { (p: Int) -> Int in (p * 4 + n2) % 10007 }
if !(n1 <= n1) {
  if ((x3 < 0.001) || (n1 == n1)) {
    print("\(n1) and \(Double(20))")
  } else if (n1 >= n2) {
    switch ((((n1) >> 2)) % 10007 + n2 % 5) {
    case 5, 8:
      print(!((3).isMultiple(of: 3)), ((n2 < 21) && (n1 == 21)), (said("y", (n1 < n2)) || said("w", (n1 >= n1))))
    case -17..<473:
      var s13: String = String((String(n2)).prefix(24))  // expect warning: never mutated
      print("s13", s13)
    case ..<0:
      let n14: Int = if (n1 == n1) { n2 } else if ((n2).isMultiple(of: 4)) { trace("s", n1) } else { n2 }
      print("n14", n14)
    default:
      print("default")
    }
  } else {
    print("\(ints.count) and \((sqrt(abs(x3))).truncatingRemainder(dividingBy: 1000))")
    print(String((String(s10.reversed())).prefix(24)), ((tanh(1.5) + (x3 - x3))).truncatingRemainder(dividingBy: 1000), Array((zip(ints, ints).map { ($0 - $1) % 1000 }).prefix(12)))
  }
} else {
  s10 += fun4(to: ((21 * n2)) % 10007)
  s10 = String(s10.suffix(20))
  print("s10", s10)
  var x15: Double = (((x3 - x3)).rounded()).truncatingRemainder(dividingBy: 1000)  // expect warning: never mutated
  print("x15", x15)
}
func fun16(_ p0: String, to p1: Double) -> String {
  print("fun16", p0)
  guard (n2 >= n2) else { return String((s10).prefix(24)) }
  var n17 = max(n1, n1)
  for i in 0..<3 {
    n17 = (n17 * 3 + i) % 10007
    if n17 > 410 { continue }
    n17 -= 1
  }
  n17 %= 10007
  if (n2 <= 18) { return String((fun4(to: (ints.isEmpty ? n1 : ints[abs(n2) % ints.count]))).prefix(24)) }
  return String((String(p0.prefix(3))).prefix(24))
}
for i18 in stride(from: 1, through: 3, by: 3) {
  let n19: Int = switch (ints.filter { $0 % 2 == 0 }.count + n1 % 5) {
  case 0...246: ((n2 - n1)) % 10007
  case let m where m % 2 == 0: (((i18).isMultiple(of: 4)) ? n1 : i18)
  default: Int((-(x3)).rounded())
  }
  print("n19", n19)
  if ((s10.hasPrefix("k")) && (ints.contains { $0 % 2 == 0 })) {
    n1 = Int(((1 - x3)).rounded(.down))
    print("n1", n1)
  } else if ((n19).isMultiple(of: 4)) {
    n1 += (16 * 4)
    n1 %= 10007
    print("n1", n1)
  }
  print("i18", i18)
}
n1 -= ((29 - n2)) % 10007
n1 %= 10007
print("n1", n1)
func fun20(_ p0: [Int]) -> Int {
  print("fun20", p0)
  return 28
}
if (said("x", (n2 == 19)) && said("w", (x3 < 0.25))) {
  if ((n1 != n2) || (ints.isEmpty)) {
    loop21: for (i22, e23) in ints.enumerated() {
      x3 = (Double((i22 + 8))).truncatingRemainder(dividingBy: 1000)
      print("x3", x3)
      print("i22", i22)
      print("e23", e23)
    }
    n1 = fun20(Array((zip(ints.filter { $0 < n2 }, ints).map { ($0 - $1) % 1000 }).prefix(12)))
  } else {
    switch (depth(Int(((x3 / (abs(x3) + 1))).rounded(.down))) + n2 % 5) {
    case 3, 6:
      bump(&n1, by: ((n1 * n2)) % 10007)
      print("n1", n1)
      print("n2", n2)
    case -7..<258:
      n1 += max(n1, 15)
      n1 %= 10007
    case let c24 where c24 % 3 == 0:
      print("case", c24)
      do {
        print("fine", try checked(ints.reduce(1) { ($0 * 3 + $1) % 1009 }))
      } catch Failure.negative(let n) {
        print("negative", n)
      } catch Failure.odd {
        print("odd")
      } catch {
        print("caught", error)
      }
    default:
      print("default")
    }
    s10 += ((ints.isEmpty) ? s10 : s10)
    s10 = String(s10.suffix(20))
    print("s10", s10)
  }
  let f25: [(Int) -> Int] = [{ $0 / 2 }, { abs($0) % 100 }]
  print(f25.map { $0(23) })
} else {
  loop26: for i27 in Array((ints.sorted(by: >)).prefix(12)).prefix(4) where i27 % 2 != 0 {
    n2 += fun20(Array((stride(from: 0, to: 17, by: 2).map { $0 }).prefix(12)))
    n2 %= 10007
    print("n2", n2)
    print((said("x", (n2 <= n1)) || said("w", (x3 >= 0.25))))
    print("i27", i27)
  }
}
let f28 = counter(from: ((n2 + 29)) % 10007, by: 2)
print("f28", f28(1), f28(2))
s10 += "<\(n1)|\(true)>"
s10 = String(s10.suffix(20))
print("s10", s10)
var n29 = trace("q", (ints.isEmpty ? n2 : ints[abs(n2) % ints.count]))
print("n29", n29)
print("end")
// expect: n1 -59
// expect: i7 0
// expect: e8 -70
// expect: i7 2
// expect: e8 -23
// expect: i7 3
// expect: e8 -28
// expect: s10 bñ 
// expect: s10 bñ -70+39+-23+-28
// expect: x15 0.0
// expect: n19 215
// expect: i18 1
// expect: n1 -166
// expect: said x false
// expect: fun20 [0, 2, 4, 6, 8, 10, 12, 14, 16]
// expect: n2 67
// expect: said x false
// expect: said w false
// expect: false
// expect: i27 39
// expect: fun20 [0, 2, 4, 6, 8, 10, 12, 14, 16]
// expect: n2 95
// expect: said x false
// expect: said w false
// expect: false
// expect: i27 -23
// expect: f28 126 130
// expect: s10 9+-23+-28<-166|true>
// expect: trace q -28
// expect: n29 -28
// expect: end
