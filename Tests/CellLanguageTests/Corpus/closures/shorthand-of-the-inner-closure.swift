let table = [[1, 2], [3]].map { $0.map { $0 * $0 } }
print(table)  // expect: [[1, 4], [9]]
