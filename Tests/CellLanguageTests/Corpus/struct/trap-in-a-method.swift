struct Table {
  var rows: [[Int]]
  func cell(_ i: Int, _ j: Int) -> Int {
    rows[i][j]  // expect runtime error: index out of range
  }
}
let t = Table(rows: [[1, 2], [3]])
print(t.cell(0, 1))  // expect: 2
print(t.cell(1, 1))
