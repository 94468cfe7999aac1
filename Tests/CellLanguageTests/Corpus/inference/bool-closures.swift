let positive: (Double) -> Bool = { $0 > 0 }
print([1, -2, 3].filter(positive), [1.5, -1].allSatisfy { $0 > -2 && $0 < 2 })  // expect: [1.0, 3.0] true
