let d = ["b": 2, "a": 1, "c": 3]
print(d.keys.sorted(), d.values.sorted(), d.values.reduce(0, +))  // expect: ["a", "b", "c"] [1, 2, 3] 6
print(d.keys.contains("b"), d.contains { $0.value > 2 })  // expect: true true
