// Generated from seed 19.
let ints = [-57, -46, 12, -73, 8]
let reals = [-0.3, 0.001, 0.1]
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
switch ((ints.first ?? n1) + n2 % 5) {
case 4, 6:
  let b5: Bool = ((ints.allSatisfy { $0 > 2 }) && ((n1).isMultiple(of: 2)))
  print("b5", b5)
case -49..<239:
  if ((n1 != n2) || (n2 == n1)) {
    var k8 = abs(n1) % 4 + 3
    loop6: while k8 > 0 && (((n1).isMultiple(of: 2)) || k8 > 1) {
      k8 -= 1
      let i7 = k8 * 4
      x3 -= ((5 * x3)).truncatingRemainder(dividingBy: 1000)
      x3 = x3.truncatingRemainder(dividingBy: 1000)
      print("i7", i7)
    }
  } else if (n1 == n2) {
    n2 = (((n2 + 25) + depth(total((ints.isEmpty ? 4 : ints[abs(20) % ints.count]), ((23 + n2)) % 10007)))) % 10007
    print("n2", n2)
    let x9: Double = x3
    print("x9", x9)
  } else {
    let n10: Double = if ((n2).isMultiple(of: 2)) { x3 } else if ((17).isMultiple(of: 2)) { ((x3 >= x3) ? x3 : 1.5) } else { ((x3 * x3)).truncatingRemainder(dividingBy: 1000) }
    print("n10", n10)
  }
case ..<0:
  var k12 = abs(n1) % 2
  repeat {
    k12 += 1
    let i11 = k12 + 1
    let n13: Int = if (n1 > n1) { ints.count } else if (ints.allSatisfy { $0 > 3 }) { ((n1 + n2)) % 10007 } else { ((i11 * 23)) % 10007 }
    print("n13", n13)
    do {
      print("fine", try checked(24))
    } catch Failure.negative(let n) {
      print("negative", n)
    } catch {
      print("caught", error)
    }
    print("i11", i11)
  } while k12 < 4
default:
  print("default")
}
let f14: (Int) -> Int = { p in
  n1 = (n1 + p) % 10007
  return n1 - p % 10 < 0 ? 0 : n1
}
print("f14", f14(43), n1)
switch (((ints.reduce(0, +)) % 10007 + n1 % 5), (n1 > n2)) {
case (0, _):
  if (said("x", (ints.contains { $0 % 5 == 0 })) && said("w", (x3 > x3))) {
    n2 = ((min(n2, n1) - trace("s", n1))) % 10007
    print("n2", n2)
  } else if (n2 < n1) {
    x3 -= 0.5
    x3 = x3.truncatingRemainder(dividingBy: 1000)
    print("x3", x3)
    switch (n1 + n2 % 5) {
    case 3, 8:
      var s17: String = String((String(28)).prefix(24))  // expect warning: never mutated
      print("s17", s17)
    case -21..<313:
      print("\((Int(((x3 * x3)).rounded(.down))) % 10007) and \((Double((n1 / (abs(n1) + 1)))).truncatingRemainder(dividingBy: 1000))")
    case let c16 where c16 % 3 == 0:
      print("case", c16)
      x3 = ((max(x3, 3.0) * (0.5).rounded())).truncatingRemainder(dividingBy: 1000)
      print("x3", x3)
    case ..<0:
      n2 -= ((Int(String("bd".prefix(5))) ?? n1)) % 10007
      n2 %= 10007
    default:
      print("default")
    }
  } else {
    var k19 = abs(n2) % 4 + 1
    while k19 > 0 && ((n1 != n1) || k19 > 1) {
      k19 -= 1
      let i18 = k19 * 1
      if i18 % 4 == 1 { continue }
      print("\(depth((ints.firstIndex(of: 6) ?? -1))) and \(min(x3, x3))")
      print("i18", i18)
    }
  }
case (-6...71, true):
  if ((x3 <= x3) || (n1 != n2)) {
    if ((n2 >= n1) || (ints.isEmpty)) {
      n1 = ((n1 * f14(13))) % 10007
      x3 *= min(x3, x3)
      x3 = x3.truncatingRemainder(dividingBy: 1000)
    } else if (n2 < n1) {
      let n20: Int = (ints.isEmpty ? n2 : ints[abs(((Int(((n2 > n2) ? "ikd" : " docea")) ?? n1)) % 10007) % ints.count])
      print("n20", n20)
      print("\(((n1 <= n1) ? n1 : 6)) and \(((x3 + x3)).truncatingRemainder(dividingBy: 1000))")
    }
    x3 -= ((1 - x3)).truncatingRemainder(dividingBy: 1000)
    x3 = x3.truncatingRemainder(dividingBy: 1000)
  } else if (n1 >= n2) {
    print("\(((Int(String(repeating: "z", count: abs(19) % 4)) ?? n1)) % 10007) and \(((x3 + x3)).truncatingRemainder(dividingBy: 1000))")
  } else {
    print("\(9) and \(((0.001 - x3)).truncatingRemainder(dividingBy: 1000))")
  }
case (let c15, false) where c15 % 2 == 0:
  print("case", c15)
  print(x3, String((String(c15)).prefix(24)), Array((zip(ints.enumerated().map { $0.offset * 3 + $0.element % 100 }, ints).map { ($0 - $1) % 1000 }).prefix(12)))
case (let c15, _):
  print("case", c15)
  if ((x3 <= x3) && (n1 == c15)) {
    let f21 = { (p: Int) -> Int in (p * 3 + n1) % 10007 }  // expect warning: never used
    if (said("z", (n2 != 10)) || said("w", ((n1).isMultiple(of: 3)))) {
      n1 = ((trace("r", 20) + (Int(String(" ei".reversed())) ?? c15))) % 10007
      x3 *= (Double(((x3 >= x3) ? c15 : c15))).truncatingRemainder(dividingBy: 1000)
      x3 = x3.truncatingRemainder(dividingBy: 1000)
      print("x3", x3)
    }
  }
}
x3 = (((1 - x3) / (abs(x3) + 1))).truncatingRemainder(dividingBy: 1000)
print("x3", x3)
do {
  print("fine", try checked((n2 / -2)))
} catch Failure.negative(let n) {
  print("negative", n)
} catch {
  print("caught", error)
}
print(Array((Array(ints.prefix(1))).prefix(12)), (ints.firstIndex(of: n2) ?? -1), Array((ints).prefix(12)))
do {
  print("fine", try checked(((n1 * n2)) % 10007))
} catch Failure.negative(let n) {
  print("negative", n)
} catch {
  print("caught", error)
}
print(depth(((7 * n2)) % 10007), Array(([20, 0].enumerated().map { $0.offset * 5 + $0.element % 100 }).prefix(12)))
let f22 = counter(from: trace("r", n2), by: 1)
print("f22", f22(1), f22(2))
let v23 = [x3, (x3 / (abs(x3) + 1)), (Double(trace("p", n1))).truncatingRemainder(dividingBy: 1000)]
print("v23", v23)
let f24: (Int) -> Int = { [n2] p in (n2 - p) % 10007 }
n2 = (n2 + 1) % 10007
print("f24", f24(1), n2)
var k27 = abs(n2) % 2
loop25: repeat {
  k27 += 1
  let i26 = k27 + 1
  if ((n2 < n1) && (n2 != 6)) {
    if !(n2 == n2) {
      x3 = (((n1 > i26) ? (9 * x3) : ((i26 < n2) ? x3 : x3))).truncatingRemainder(dividingBy: 1000)
      print("x3", x3)
      n1 = (((n1 - n2) * Int((reals.reduce(0, +)).rounded()))) % 10007
    } else if (i26 >= i26) {
      let v28: [Double] = [((x3 + x3)).truncatingRemainder(dividingBy: 1000)]
      print("v28", v28)
    } else {
      do {
        print("fine", try checked(f24(n1)))
      } catch Failure.negative(let n) {
        print("negative", n)
      } catch Failure.odd {
        print("odd")
      } catch {
        print("caught", error)
      }
      var s29 = String((String("ekada".prefix(1))).prefix(24))  // expect warning: never mutated
      print("s29", s29)
    }
  } else {
    n2 += (ints.isEmpty ? i26 : ints[abs(n2) % ints.count])
    n2 %= 10007
    print("n2", n2)
    n2 = (((ints.isEmpty ? 7 : ints[abs(n1) % ints.count]) * i26)) % 10007
  }
  print("i26", i26)
} while k27 < 2
for j in 1...3 {
  print("j", j)
  if j == 1 {
    print([Int.max][0] - 5 + abs(4) + 6)  // expect runtime error: overflow
  }
}
print("end")
// expect: n13 69
// expect: fine 12
// expect: i11 3
// expect: n13 92
// expect: fine 12
// expect: i11 4
// expect: n13 115
// expect: fine 12
// expect: i11 5
// expect: f14 0 -14
// expect: case -160
// expect: x3 0.9980019980019981
// expect: caught odd
// expect: [-57] 1 [-57, -46, 12, -73, 8]
// expect: fine 322
// expect: 0 [20, 5]
// expect: trace r -46
// expect: f22 -45 -43
// expect: trace p -14
// expect: v23 [0.9980019980019981, 0.4995, -14.0]
// expect: f24 -47 -45
// expect: v28 [1.9960039960039961]
// expect: i26 3
// expect: j 1
