import Backprop
public import Display
public import LinearAlgebra

extension Vector: Displayable {
  public var displayItems: [DisplayItem] { [.text(line)] }

  /// `[1, −0.5]`, its numbers still numbers.
  package var line: Line {
    var line = Line("[")
    for (index, entry) in elements.enumerated() { line = line + (index > 0 ? ", " : "") + Line(entry) }
    return line + "]"
  }
}

extension Matrix: Displayable {
  /// A grid; an outer product has its factors as headers, any other matrix its indices.
  public var displayItems: [DisplayItem] { [.matrix(grid)] }

  package var grid: MatrixGrid {
    let rows = (0..<self.rows).map { i in self[row: i].map { Number($0) } }
    if let factors {
      return MatrixGrid(
        corner: Line("\(factors.columnName) \\ \(factors.rowName)"),
        rowHeaders: factors.column.map { Line($0) }, columnHeaders: factors.row.map { Line($0) }, rows: rows)
    }
    let base = conventions.indexBase.rawValue
    return MatrixGrid(
      corner: Line(shape.description), rowHeaders: (0..<self.rows).map { Line(String($0 + base)) },
      columnHeaders: (0..<columns).map { Line(String($0 + base)) }, rows: rows)
  }
}
