print("\([3, 1, 2].sorted().map { "<\($0)>" }.joined())")  // expect: <1><2><3>
print("sum: \([1, 2, 3].reduce(0, +))")  // expect: sum: 6
