print([1, 0, 2, 3, 0, 0, 4].split(separator: 0).map { Array($0) })  // expect: [[1], [2, 3], [4]]
print([1, 2, 3, 4].split { $0 % 2 == 0 }.map { Array($0) })  // expect: [[1], [3]]
