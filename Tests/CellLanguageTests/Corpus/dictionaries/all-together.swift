var d = ["b": 2, "a": 1]
d["c"] = 3; d["a"]! += 10; d.removeValue(forKey: "b"); d.updateValue(5, forKey: "z")
print(d.count, d.keys.sorted(), d.values.sorted(), d["q"] == nil, d.isEmpty, d.contains { $0.value == 5 })  // expect: 3 ["a", "c", "z"] [3, 5, 11] true false true
for (k, v) in d.sorted(by: { $0.key < $1.key }) { print(k, v) }
// expect: a 11
// expect: c 3
// expect: z 5
print(d.mapValues { $0 * 2 }["z"]!, d.filter { $0.value > 4 }.count, d.max { $0.value < $1.value }!.key)  // expect: 10 2 a
let grouped = Dictionary(grouping: [1, 2, 3, 4, 5]) { $0 % 2 == 0 }
print(grouped[true]!, grouped[false]!)  // expect: [2, 4] [1, 3, 5]
let fromPairs = Dictionary(uniqueKeysWithValues: zip(["x", "y"], 1...2))
print(fromPairs["y"]!, Dictionary([("a", 1), ("a", 2)], uniquingKeysWith: +)["a"]!)  // expect: 2 3
print(d.reduce(0) { $0 + $1.value }, d.map { $0.key }.sorted(), d == ["a": 11, "c": 3, "z": 5])  // expect: 19 ["a", "c", "z"] true
d.merge(["a": 0, "n": 9]) { old, new in old + new }
print(d["a"]!, d["n"]!, d.min { $0.key < $1.key }!.value, d.first { $0.key == "n" }!.value)  // expect: 11 9 11 9
var nested: [String: [Int]] = [:]
nested["k", default: []].append(4)
nested["k"]?.append(5)
print(nested)  // expect: ["k": [4, 5]]
