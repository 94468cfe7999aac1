let groups = Dictionary(grouping: 1...6) { $0 % 2 == 0 ? "even" : "odd" }
print(groups["even"]!, groups["odd"]!)  // expect: [2, 4, 6] [1, 3, 5]
let table = Dictionary(uniqueKeysWithValues: zip(["a", "b"], [1, 2]))
print(table["a"]!, table["b"]!)  // expect: 1 2
let squares = Dictionary(uniqueKeysWithValues: (1...3).map { ($0, $0 * $0) })
print(squares[3]!)  // expect: 9
