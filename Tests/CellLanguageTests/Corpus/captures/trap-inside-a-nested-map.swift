let rows = [[1, 2], [3]]
func second(_ row: [Int]) -> Int {
  row[1]  // expect runtime error: index out of range
}
print(rows.map { $0.count })  // expect: [2, 1]
print(rows.map { row in second(row) })
