// Generated from seed 1.
let ints = [44, 32, -35]
let reals = [0.1, 10.0, -1.5]
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
let n4: String = if (x3 >= x3) { String((ints.map { "\($0)" }.joined(separator: "-")).prefix(24)) } else if ((n1).isMultiple(of: 2)) { String(("<\(20)|\(true)>").prefix(24)) } else { String((String("".prefix(4))).prefix(24)) }
print("n4", n4)
switch ((((n1 + n1)) % 10007 + n2 % 5), ((n2).isMultiple(of: 2))) {
case (0, _), (1, _):
  print("\((((n1) & 31) << 5)) and \(-(x3))")
case (-7...26, true):
  for i6 in 0..<4 {
    print("\(trace("s", i6)) and \(((n2 > n2) ? x3 : x3))")
    print("i6", i6)
  }
case (let c5, false) where c5 % 2 == 0:
  print("case", c5)
  if (said("x", (ints.isEmpty)) && said("w", (c5 >= n1))) {
    print("\(((n4 < "c") ? c5 : 9)) and \((x3 * 0.5))")
  } else if (n2 != n1) {
    switch (((19 - n1)) % 10007 + n1 % 5) {
    case 0, 8:
      (n1, n2) = (n2, (n1 + n2) % 10007)
      print(n1, n2)
    case -31..<168:
      n1 -= ((x3 < x3) ? 3 : c5)
      n1 %= 10007
      print("n1", n1)
    case let c7 where c7 % 3 == 0:
      print("case", c7)
      (n1, n2) = (n2, (n1 + n2) % 10007)
      print(n1, n2)
    default:
      print("default")
    }
    switch (total(trace("s", 24), 7) + n1 % 5) {
    case 2, 6:
      let n9: Int = if (n2 > c5) { Int(((x3 / (abs(x3) + 1))).rounded(.down)) } else if (n1 >= c5) { ((c5 - n1)) % 10007 } else { ((n2 - c5)) % 10007 }
      print("n9", n9)
    case -22..<139:
      (n1, n2) = (n2, (n1 + n2) % 10007)
      print(n1, n2)
    case let c8 where c8 % 2 == 0:
      print("case", c8)
      var t10 = (((ints.contains(n2)) ? 18 : n2), (reals.max() ?? 0))  // expect warning: never mutated
      print("t10", t10)
    case ..<0:
      do {
        print("fine", try checked(c5))
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
  } else {
    for i11 in 0..<4 {
      if i11 % 2 == 1 { break }
      print((((x3 * 2.0) * zip(reals, reals).map { $0 * $1 }.reduce(0, +))).truncatingRemainder(dividingBy: 1000), Array((ints).prefix(12)))
      var t12: (Int, Double) = (trace("p", c5), max(x3, x3))  // expect warning: never mutated
      print("t12", t12)
      print("i11", i11)
    }
    let f13 = { (p: Int) -> Int in (p * 4 + 26) % 10007 }  // expect warning: never used
  }
case (let c5, _):
  print("case", c5)
  let n14: Int = if (n1 < n1) { ints.filter { $0 % 2 == 0 }.count } else if (n2 != 13) { min(21, n2) } else { c5 }
  print("n14", n14)
}
print((try? checked((ints.max() ?? 0))) ?? -1)
if !(n1 == n2) {
  let f15: [(Int) -> Int] = [{ $0 / 2 }, { $0 / 2 }]
  print(f15.map { $0(n2) })
} else if (n1 > n2) {
  x3 -= x3
  x3 = x3.truncatingRemainder(dividingBy: 1000)
  print("x3", x3)
  if ((n1 <= n1) && (n2 > 0)) {
    n2 -= ((16 - n1)) % 10007
    n2 %= 10007
    print("n2", n2)
    if (said("z", (n2 >= n1)) && said("w", (n2 != n1))) {
      var n16: Int = total(trace("p", 21), trace("r", n2))  // expect warning: never mutated
      print("n16", n16)
      x3 = ((max(x3, x3) * (1.5 / (abs(x3) + 1)))).truncatingRemainder(dividingBy: 1000)
      print("x3", x3)
    }
  }
} else {
  switch (((n1 + n1)) % 10007 + n2 % 5) {
  case 3, 7:
    if ((ints.allSatisfy { $0 > 6 }) || (ints.contains(n1))) {
      n1 -= trace("p", n1)
      n1 %= 10007
      print("n1", n1)
    } else {
      n1 -= ((n1 - 30)) % 10007
      n1 %= 10007
      print("n1", n1)
      do {
        print("fine", try checked(depth(max(n1, 6))))
      } catch Failure.negative(let n) {
        print("negative", n)
      } catch Failure.odd {
        print("odd")
      } catch {
        print("caught", error)
      }
    }
  case -14..<190:
    switch (((n1 + n1)) % 10007 + n2 % 5) {
    case 0, 7:
      do {
        print("fine", try checked(((n1 + n2)) % 10007))
      } catch Failure.negative(let n) {
        print("negative", n)
      } catch Failure.odd {
        print("odd")
      } catch {
        print("caught", error)
      }
    case -13..<493:
      print(String(("ubc").prefix(24)))
    default:
      print("default")
    }
  default:
    print("default")
  }
  x3 -= x3
  x3 = x3.truncatingRemainder(dividingBy: 1000)
  print("x3", x3)
}
if (said("z", (n2 <= 22)) || said("w", (ints.isEmpty))) {
  switch ((n1 / 3) + n2 % 5) {
  case 0, 6:
    let f20 = counter(from: ((Int(n4) ?? n1)) % 10007, by: 2)
    print("f20", f20(1), f20(2))
  case -31..<385:
    if !(x3 >= 0.5) {
      print("\(16) and \(((x3 + 0.5)).truncatingRemainder(dividingBy: 1000))")
    } else if (n2 == 27) {
      print(n2)
    }
  default:
    print("default")
  }
  switch ((ints.firstIndex(of: n2) ?? -1) + n1 % 5) {
  case 1, 8:
    var k24 = abs(n1) % 2
    loop22: repeat {
      k24 += 1
      let i23 = k24 + 1
      var x25 = x3  // expect warning: never mutated
      print("x25", x25)
      print("i23", i23)
    } while k24 < 3
  case -26..<359:
    if ((n2 != n1) || (n1 != n2)) {
      let t26 = (n2, (0.1 / 8))
      print("t26", t26)
      print(24)
    } else {
      print((try? checked(min(n1, n2))) ?? -1)
      n1 -= (((28) | 1) & 127)
      n1 %= 10007
      print("n1", n1)
    }
  default:
    print("default")
  }
} else if (n2 < n2) {
  let f27: (Int) -> Int = { [n2] p in (n2 - p) % 10007 }
  n2 = (n2 + 2) % 10007
  print("f27", f27(1), n2)
} else {
  for i28 in Array((ints.sorted(by: >).compactMap { $0 > n1 ? $0 % 50 : nil }).prefix(12)).prefix(4) where i28 % 2 != 0 {
    print(String((ints.map { "\($0)" }.joined(separator: "+")).prefix(24)), String((ints.map { "\($0)" }.joined(separator: "-")).prefix(24)))
    for i29 in stride(from: 4, through: 4, by: -4) {
      print("\(reals.count) and \((x3 / (abs(x3) + 1)))")
      print("i29", i29)
    }
    print("i28", i28)
  }
  let s30 = String((n4).prefix(24))
  print("s30", s30)
}
var v31 = [((x3 + x3)).truncatingRemainder(dividingBy: 1000)]
print("v31", v31)
v31 = [((x3 + x3)).truncatingRemainder(dividingBy: 1000), abs(x3), (2.0 - 2.0)]
print("v31", v31)
print("\(n1) and \(((x3 - 6 / 2)).truncatingRemainder(dividingBy: 1000))")
let n32: String = if (x3 < x3) { String(("io ñ").prefix(24)) } else if (n1 >= n1) { String((n4).prefix(24)) } else { String(("c ").prefix(24)) }
print("n32", n32)
for i33 in 0..<5 {
  (n2, n1) = (n1, (n2 + n1) % 10007)
  print(n2, n1)
  for i34 in stride(from: 2, through: 6, by: 1) {
    bump(&n1)
    print("n1", n1)
    print("n2", n2)
    x3 += (v31.max() ?? 0)
    x3 = x3.truncatingRemainder(dividingBy: 1000)
    print("i34", i34)
  }
  print("i33", i33)
}
if ((n2 >= n2) || ((n2).isMultiple(of: 2))) {
  switch (n2 + n1 % 5) {
  case 2, 6:
    print("\(((Int(String(repeating: "y", count: abs(n2) % 4)) ?? n2)) % 10007) and \(tanh(0.25))")
  case -25..<459:
    var x36 = (Double(((n2 == 11) ? n2 : n1))).truncatingRemainder(dividingBy: 1000)  // expect warning: never mutated
    print("x36", x36)
  case let c35 where c35 % 4 == 0:
    print("case", c35)
    print(Array((ints).prefix(12)), (((ints.isEmpty ? n1 : ints[abs(c35) % ints.count]) + n2)) % 10007)
  case ..<0:
    let a37: [Int] = Array((Array((ints + ints).reversed())).prefix(12))
    print("a37", a37)
  default:
    print("default")
  }
} else {
  x3 = (((x3 / 7) + Double(Int(((x3 / (abs(x3) + 1))).rounded())))).truncatingRemainder(dividingBy: 1000)
  exchange(&n2, &n1)
  print("n1", n1)
  print("n2", n2)
}
do {
  print("fine", try checked(((n2 * 11)) % 10007))
} catch Failure.negative(let n) {
  print("negative", n)
} catch {
  print("caught", error)
}
if (said("y", (ints.contains { $0 % 3 == 0 })) && said("w", (x3 > 1.5))) {
  v31 = [min(x3, x3), ((x3 - 5 / 2)).truncatingRemainder(dividingBy: 1000), (x3 / (abs(x3) + 1)), 0.25]
  print("v31", v31)
  switch (((n2 - n2)) % 10007 + n2 % 5) {
  case 1, 6:
    print(n1)
  case -34..<485:
    print("\(n2) and \(((x3 + x3)).truncatingRemainder(dividingBy: 1000))")
  case let c38 where c38 % 2 == 0:
    print("case", c38)
    do {
      print("fine", try checked(((n1 + n2)) % 10007))
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
} else {
  x3 = (((1 - x3) - abs(x3))).truncatingRemainder(dividingBy: 1000)
  print("x3", x3)
}
print((try? checked(abs(n2))) ?? -1)
print(Array(repeating: 0, count: -1 - abs(((n2 != n1) ? n2 : n1))))  // expect runtime error: negative count
print("end")
// expect: n4 44-32--35
// expect: case 90
// expect: n14 21
// expect: 22
// expect: [16, 16]
// expect: said z false
// expect: said w false
// expect: s30 44-32--35
// expect: v31 [20.0]
// expect: v31 [20.0, 10.0, 0.0]
// expect: 44 and 7.0
// expect: n32 44-32--35
// expect: 44 76
// expect: n1 77
// expect: n2 44
// expect: i34 2
// expect: n1 78
// expect: n2 44
// expect: i34 3
// expect: n1 79
// expect: n2 44
// expect: i34 4
// expect: n1 80
// expect: n2 44
// expect: i34 5
// expect: n1 81
// expect: n2 44
// expect: i34 6
// expect: i33 0
// expect: 81 125
// expect: n1 126
// expect: n2 81
// expect: i34 2
// expect: n1 127
// expect: n2 81
// expect: i34 3
// expect: n1 128
// expect: n2 81
// expect: i34 4
// expect: n1 129
// expect: n2 81
// expect: i34 5
// expect: n1 130
// expect: n2 81
// expect: i34 6
// expect: i33 1
// expect: 130 211
// expect: n1 212
// expect: n2 130
// expect: i34 2
// expect: n1 213
// expect: n2 130
// expect: i34 3
// expect: n1 214
// expect: n2 130
// expect: i34 4
// expect: n1 215
// expect: n2 130
// expect: i34 5
// expect: n1 216
// expect: n2 130
// expect: i34 6
// expect: i33 2
// expect: 216 346
// expect: n1 347
// expect: n2 216
// expect: i34 2
// expect: n1 348
// expect: n2 216
// expect: i34 3
// expect: n1 349
// expect: n2 216
// expect: i34 4
// expect: n1 350
// expect: n2 216
// expect: i34 5
// expect: n1 351
// expect: n2 216
// expect: i34 6
// expect: i33 3
// expect: 351 567
// expect: n1 568
// expect: n2 351
// expect: i34 2
// expect: n1 569
// expect: n2 351
// expect: i34 3
// expect: n1 570
// expect: n2 351
// expect: i34 4
// expect: n1 571
// expect: n2 351
// expect: i34 5
// expect: n1 572
// expect: n2 351
// expect: i34 6
// expect: i33 4
// expect: x36 572.0
// expect: caught odd
// expect: said y false
// expect: x3 -19.0
// expect: -1
