let names = ["a", "b", "c"]
let scores = [2, 7, 5]
for (name, score) in zip(names, scores) where score > 2 { print(name, score) }
let table = Dictionary(uniqueKeysWithValues: zip(names, scores))
// expect: b 7
// expect: c 5
print(table["b"] ?? 0, table.count)  // expect: 7 3
print(zip(names, scores).map { "\($0)\($1)" }.joined(separator: "/"))  // expect: a2/b7/c5
print(zip(scores, scores.dropFirst()).map { $1 - $0 })  // expect: [5, -2]
print(zip(1..., names).map { "\($0).\($1)" })  // expect: ["1.a", "2.b", "3.c"]
let dot = zip([1.0, 2, 3], [0.5, 0.25, 2]).map(*).reduce(0, +)
print(dot)  // expect: 7.0
