import Backprop
public import Display
public import LinearAlgebra

extension Vector: Displayable {
  /// One line, such as `[1, −0.5]`.
  public var displayItems: [DisplayItem] { [.text(line)] }

  /// `[1, −0.5]`, its numbers still numbers; of more than 32 entries the first six and the last two.
  package var line: Line { line(digits: 6) }

  /// The same to so many significant digits.
  package func line(digits: Int) -> Line {
    guard count > 32 else { return "[" + Self.list(elements, digits) + "]" }
    return "[" + Self.list(elements.prefix(6), digits) + ", …, " + Self.list(elements.suffix(2), digits)
      + "] (\(count) entries)"
  }

  private static func list(_ entries: some Collection<Double>, _ digits: Int) -> Line {
    entries.enumerated().reduce(Line()) {
      $0 + ($1.offset > 0 ? ", " : "") + Line($1.element, digits: digits)
    }
  }
}

extension Matrix: Displayable {
  /// A grid; an outer product has its factors as headers, any other matrix its indices.
  ///
  /// Of a matrix with more than 1,024 entries the shape, the norm and the range are shown.
  public var displayItems: [DisplayItem] {
    guard rows * columns > 1024 else { return [.matrix(grid)] }
    let (low, high) = (elements.min() ?? 0, elements.max() ?? 0)
    return [.text("\(shape) entries from \(number: low) to \(number: high) · ‖·‖ = \(number: norm)")]
  }

  private var grid: MatrixGrid {
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
