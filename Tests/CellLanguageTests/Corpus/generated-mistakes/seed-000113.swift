// Generated from seed 113. Mistake: misspelt name.
let ints = [31, -77, 76]
let reals = [0.001, 0.5, 0.001]
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
  var c0: Int
  var c1: Double
  func method2(_ p: Int) -> Int { (c0 * 5 - p) % 10007 }
  mutating func change3(by p: Int) {
    c0 = (c0 - p) % 10007
    c1 = c1 / 2 + 1
  }
  var computed4: Int {
    get { c0 / 2 }
    set { c0 = newValue * 2 % 10007 }
  }
}
struct S5: Equatable {
  var c0: Int
  var a1: String
  func method6(_ p: Int) -> Int { (c0 * 6 - p) % 10007 }
  mutating func change7(by p: Int) {
    c0 = (c0 - p) % 10007
    a1 = String((a1 + "\(p)").suffix(8))
  }
  var computed8: Int { -c0 }
}
enum E9 {
  case c10, c11(Int)
  case c13(x: Double)
  var weight: Int {
    switch self {
    case .c10: 8
    case .c11(let n): n / 2
    case .c13(let x): x > 1 ? 1 : Int(x * 10) % 100
    }
  }
}
var n14 = ints[0]
var n15 = ints[1]
var x16 = reals[0]
n15 -= (ints.isEmpty ? n15 : ints[abs(n14) % ints.count])
n15 %= 10007
var d17 = ["c": reals.count, "b": ((n14 + 7)) % 10007]
print("d17", d17.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
if ((n15 >= n15) || (ints.isEmpty)) {
  x16 *= abs(x16)
  x16 = x16.truncatingRemainder(dividingBy: 1000)
  print("x16", x16)
  if ((n14 < n14) && (n15 < n14)) {
    for (i18, e19) in ints.enumerated() {
      if i18 % 4 == 1 { continue }
      let v20 = [x16, 0.1, exp(-abs(x16)), ((ints.allSatisfy { $0 > 6 }) ? x16 : x16)]
      print("v20", v20)
      print("i18", i18)
      print("e19", e19)
    }
  } else {
    let n21: Double = switch (((2 + n14)) % 10007 + n14 % 5) {
    case 0...338: x16
    case let m where m % 2 == 0: -(x16)
    default: ((x16 - x16)).truncatingRemainder(dividingBy: 1000)
    }
    print("n21", n21)
    print("\(Int(((0.1 / (abs(x16) + 1))).rounded())) and \(((n21 * x16)).truncatingRemainder(dividingBy: 1000))")
  }
} else if ((19).isMultiple(of: 3)) {
  let n22: Int = if (n14 > 11) { n14 } else if (n15 > 25) { ((n150x + n14)) % 10007 } else { n14 }  // expect error: unknown-name
  print("n22", n22)
  var x23 = ((x16 - 6 / 2)).truncatingRemainder(dividingBy: 1000)
  print("x23", x23)
}
loop24: for i25 in stride(from: 4, through: 8, by: 3) {
  if ((n14 >= i25) && (i25 != i25)) {
    let w26: S1? = S1(c0: ints.count, c1: (x16 / (abs(0.1) + 1)))
    print("w26", String(describing: w26))
  } else if (x16 <= x16) {
    let w27 = E9.c10
    print("w27", w27)
  } else {
    d17["c"] = nil
  }
  if ((n15 != n14) || ((i25).isMultiple(of: 2))) {
    n14 += Int(((x16 / (abs(x16) + 1))).rounded())
    n14 %= 10007
    print("n14", n14)
    loop28: for i29 in Array(((ints.flatMap { [$0, $0 % 3] } + ints)).prefix(12)).prefix(4) where i29 % 2 != 0 {
      if i29 % 2 == 1 { continue loop28 }
      if let value = d17["b"] { d17["m"] = value / 2 }
      print("i29", i29)
    }
  }
  print("i25", i25)
}
let f30 = counter(from: n14, by: 1)
print("f30", f30(1), f30(2))
d17[key(n14), default: 0] -= 1
print("d17", d17.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
x16 += (Double((n14 - n15))).truncatingRemainder(dividingBy: 1000)
x16 = x16.truncatingRemainder(dividingBy: 1000)
print("x16", x16)
x16 *= (x16 / 2)
x16 = x16.truncatingRemainder(dividingBy: 1000)
print("x16", x16)
print("end")
