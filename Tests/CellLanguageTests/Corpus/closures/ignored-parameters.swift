let pick: (Int, Int, Int) -> Int = { _, middle, _ in middle }
print(pick(1, 2, 3))  // expect: 2
print([1, 2, 3].map { _ in 0 })  // expect: [0, 0, 0]
