let d = ["a": 1, "b": 2]
print(d.mapValues { $0 * 10 }["b"]!)  // expect: 20
print(d.filter { $0.value > 1 })  // expect: ["b": 2]
print(d.map { "\($0.key)\($0.value)" }.sorted())  // expect: ["a1", "b2"]
print(d.compactMapValues { $0 > 1 ? $0 : nil })  // expect: ["b": 2]
print(d.sorted { $0.value > $1.value }.map { $0.key })  // expect: ["b", "a"]
print(d.max { $0.value < $1.value }!.key, d.reduce(0) { $0 + $1.value })  // expect: b 3
