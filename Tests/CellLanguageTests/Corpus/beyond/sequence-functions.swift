print(Array(sequence(first: 1) { $0 < 100 ? $0 * 3 : nil }))  // expect: [1, 3, 9, 27, 81, 243]
print(Array(repeatElement("a", count: 2)))  // expect: ["a", "a"]
