let adders = (1...3).map { n in { (x: Int) in x + n } }
print(adders.map { $0(10) })  // expect: [11, 12, 13]
let texts = ["a", "b", "c"].map { s in { s + s } }
print(texts.map { $0() })  // expect: ["aa", "bb", "cc"]
var kept: [() -> [Int]] = []
[[1], [2, 3], []].forEach { list in kept.append { list } }
print(kept.map { $0() })  // expect: [[1], [2, 3], []]
let sums = [1.5, 2.5].map { x in
  var total = x
  return { (y: Double) -> Double in
    total += y
    return total
  }
}
print(sums[0](1), sums[0](1), sums[1](1))  // expect: 2.5 3.5 3.5
let tests = ["x", "yy"].filter { s in
  kept.append { [s.count] }
  return s.count > 1
}
print(tests, kept.map { $0() })  // expect: ["yy"] [[1], [2, 3], [], [1], [2]]
