struct Grid {
  let columns: Int
  var cells: [Double]
  init(rows: Int, columns: Int) {
    self.columns = columns
    cells = Array(repeating: 0, count: rows * columns)
  }
  subscript(row: Int, column: Int) -> Double {
    get { cells[row * columns + column] }
    set { cells[row * columns + column] = newValue }
  }
}
var g = Grid(rows: 2, columns: 3)
g[0, 1] = 5
g[1, 2] += 2.5
g[0, 1] *= 2
print(g[0, 1], g[1, 2], g.cells)  // expect: 10.0 2.5 [0.0, 10.0, 0.0, 0.0, 0.0, 2.5]
