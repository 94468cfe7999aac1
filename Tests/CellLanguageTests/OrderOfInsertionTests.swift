import CellLanguage
import CellLibrary
import Display
import Testing

/// Dictionaries and sets keep the order in which their keys came, whatever the process hashes them to.
struct OrderOfInsertionTests {
  static let keys = "[\"kiwi\", \"fig\", \"pear\", \"date\", \"lime\", \"plum\", \"nut\", \"apple\"]"

  @Test(arguments: [
    ("for (k, _) in d { print(k, terminator: \" \") }\nprint()", "kiwi fig pear date lime plum nut apple"),
    ("print(d.keys.joined(separator: \" \"))", "kiwi fig pear date lime plum nut apple"),
    ("print(d.values)", "[0, 1, 2, 3, 4, 5, 6, 7]"),
    ("print(d.map { $0.value })", "[0, 1, 2, 3, 4, 5, 6, 7]"),
    ("print([\"b\": 1, \"a\": 2, \"c\": 3])", "[\"b\": 1, \"a\": 2, \"c\": 3]"),
    ("print(d.first!.key, d.mapValues { -$0 }.values)", "kiwi [0, -1, -2, -3, -4, -5, -6, -7]"),
    ("print(d.filter { $0.value % 2 == 1 })", "[\"fig\": 1, \"date\": 3, \"plum\": 5, \"apple\": 7]"),
    ("print(d.compactMapValues { $0 < 2 ? $0 : nil })", "[\"kiwi\": 0, \"fig\": 1]"),
    ("d[\"fig\"] = nil\nd[\"fig\"] = 9\nprint(d.values)", "[0, 2, 3, 4, 5, 6, 7, 9]"),
    ("d[\"fig\"] = 9\nd[\"pear\", default: 0] += 5\nprint(d.values)", "[0, 9, 7, 3, 4, 5, 6, 7]"),
    ("_ = d.popFirst()\n_ = d.popFirst()\nprint(d.values)", "[2, 3, 4, 5, 6, 7]"),
    (
      "print([\"x\": 1].merging([\"b\": 2, \"x\": 3, \"a\": 4]) { $0 + $1 })",
      "[\"x\": 4, \"b\": 2, \"a\": 4]"
    ),
    (
      "print(Dictionary(grouping: keys) { $0.count })",
      "[4: [\"kiwi\", \"pear\", \"date\", \"lime\", \"plum\"], 3: [\"fig\", \"nut\"], 5: [\"apple\"]]"
    ),
    ("print(d.sorted { $0.key.count < $1.key.count }.map { $0.value })", "[1, 6, 0, 2, 3, 4, 5, 7]"),
    ("print(d == Dictionary(uniqueKeysWithValues: d.map { ($0.key, $0.value) }.reversed()))", "true"),
    ("print(Set([3, 1, 2, 5, 8, 7, 1]))", "[3, 1, 2, 5, 8, 7]"),
    ("print(Set([3, 1, 2]).map { $0 * 2 }, Set([3, 1]).first!)", "[6, 2, 4] 3"),
    ("let s: Set = [9, 4, 6]\nprint(s.union([1, 4, 2]), s.intersection([6, 9]))", "[9, 4, 6, 1, 2] [9, 6]"),
    (
      "let s: Set = [9, 4, 6]\nprint(s.symmetricDifference([1, 4, 2]), s.subtracting([9]))",
      "[9, 6, 1, 2] [4, 6]"
    ),
    (
      "var s: Set = [9, 4, 6]\ns.remove(9)\ns.insert(9)\nprint(s, s == [4, 6, 9], [s])",
      "[4, 6, 9] true [Set([4, 6, 9])]"
    ),
    (
      "struct P: Hashable { let x: Int }\nvar c: [P: Int] = [:]\nfor i in [5, 3, 8, 3] { c[P(x: i), default: 0] += 1 }\n"
        + "print(c.map { ($0.key.x, $0.value) })", "[(5, 1), (3, 2), (8, 1)]"
    ),
    ("print(Set([Set([1, 2]), Set([2, 1]), Set([3])]).count, [[1: 2, 3: 4]: 1][[3: 4, 1: 2]]!)", "2 1"),
    ("print([\"a\": 1e16, \"b\": 1.0, \"c\": -1e16, \"d\": 0.1].values.reduce(0, +))", "0.1"),
  ])
  func cellsSeeTheOrderOfInsertion(code: String, output: String) {
    let setUp =
      "let keys = \(Self.keys)\nvar d: [String: Int] = [:]\nfor (i, k) in keys.enumerated() { d[k] = i }\n"
    let outcome = LessonProgram().run(setUp + code + "\n", showsLast: false)
    let printed = outcome.items.map { item in if case .printed(let text) = item { text } else { "" } }
      .joined()
    #expect(outcome.ending == .completed, "\(outcome.diagnostics)")
    #expect(
      printed.split(separator: "\n").map { $0.trimmingPrefix(" ") }.map { trimmed(String($0)) } == [output])
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  /// Thousands of steps beside Swift's own dictionary, and an array of the keys in order.
  @Test func anOrderedMapDoesAsADictionaryDoes() {
    var map = OrderedMap<Int, Int>()
    var twin: [Int: Int] = [:]
    var order: [Int] = []
    var state: UInt64 = 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for step in 0..<20_000 {
      let key = next(step < 10_000 ? 400 : 20)
      switch next(5) {
      case 0, 1:
        if twin[key] == nil { order.append(key) }
        #expect(map.updateValue(step, forKey: key) == twin.updateValue(step, forKey: key))
      case 2:
        if twin[key] == nil { order.append(key) }
        map[key, default: 7] += 1
        twin[key, default: 7] += 1
      case 3:
        order.removeAll { $0 == key }
        #expect(map.removeValue(forKey: key) == twin.removeValue(forKey: key))
      default:
        if next(3) == 0, let first = map.popFirst() {
          #expect(first.key == order.removeFirst())
          #expect(twin.removeValue(forKey: first.key) == first.value)
        }
      }
      if step % 97 == 0 {
        #expect(map.keys == order)
        #expect(map.values == order.compactMap { twin[$0] })
      }
    }
    #expect(map.count == twin.count)
    #expect(map.first?.key == order.first)
    #expect(order.allSatisfy { map[$0] == twin[$0] })
  }

  @Test func aThrowingChangeLeavesThePairs() {
    struct Refused: Error {}
    var map = OrderedMap<Int, [Int]>()
    map[1] = [1]
    map[2] = [2]
    func refuse(_ value: inout [Int]) throws {
      value.append(9)
      throw Refused()
    }
    #expect(throws: Refused.self) { try refuse(&map[1, default: []]) }
    #expect(map.keys == [1, 2])
    #expect(map[1] == [1, 9])
  }
}
