print([[1, 2], [], [3]].flatMap { $0 })  // expect: [1, 2, 3]
print([1, 2, 3].flatMap { Array(repeating: $0, count: $0) })  // expect: [1, 2, 2, 3, 3, 3]
print(["1", "x", "3"].compactMap { Int($0) })  // expect: [1, 3]
print(["1", "x"].map { Int($0) })  // expect: [Optional(1), nil]
