struct Grid: Equatable, CustomStringConvertible {
  var rows: [[Double]]
  var description: String { rows.map { $0.map { "\($0)" }.joined(separator: " ") }.joined(separator: "; ") }
  subscript(_ i: Int, _ j: Int) -> Double {
    get { rows[i][j] }
    set { rows[i][j] = newValue }
  }
  static func * (a: Grid, b: Grid) -> Grid {
    Grid(rows: a.rows.map { row in
      b.rows[0].indices.map { j in row.indices.map { row[$0] * b[$0, j] }.reduce(0, +) }
    })
  }
  static func += (a: inout Grid, b: Grid) {
    for i in a.rows.indices { for j in a.rows[i].indices { a[i, j] += b[i, j] } }
  }
  static prefix func - (a: Grid) -> Grid { Grid(rows: a.rows.map { $0.map { -$0 } }) }
  var transposed: Grid { Grid(rows: rows[0].indices.map { j in rows.map { $0[j] } }) }
}
var m = Grid(rows: [[1, 2], [3, 4]])
print(m * m, m.transposed, -m)  // expect: 7.0 10.0; 15.0 22.0 1.0 3.0; 2.0 4.0 -1.0 -2.0; -3.0 -4.0
m += m
m[0, 1] = 10
m[1, 1] -= 0.5
print(m, m == m.transposed.transposed, m[1, 0])  // expect: 2.0 10.0; 6.0 7.5 true 6.0
