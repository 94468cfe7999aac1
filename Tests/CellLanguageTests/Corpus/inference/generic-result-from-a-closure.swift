print([1, 2, 3].map { Double($0) / 2 })  // expect: [0.5, 1.0, 1.5]
print([1, 2, 3].map { $0 > 1 })  // expect: [false, true, true]
print([1, 2].map { [$0, $0 * $0] })  // expect: [[1, 1], [2, 4]]
print([1, 2].map { ($0, "n\($0)") }[1].1)  // expect: n2
print((1...3).map { 1 / Double($0) })  // expect: [1.0, 0.5, 0.3333333333333333]
