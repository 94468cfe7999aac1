import Backprop
public import Display
public import LinearAlgebra

extension Vector: Displayable {
  /// One line, such as `[1, −0.5]`.
  public var displayItems: [DisplayItem] { [.text(line)] }

  /// `[1, −0.5]`, its numbers still numbers; of more than 32 entries the first six and the last two.
  package var line: Line { line(digits: 6) }

  /// The same to so many significant digits, with an explanation for each entry that has one.
  package func line(digits: Int = 6, explaining explanation: (Int) -> Explanation? = { _ in nil }) -> Line {
    func list(_ indices: Range<Int>) -> Line {
      indices.reduce(Line()) { line, index in
        let number = Number(elements[index], digits: digits, explanation: explanation(index))
        return line + (index > indices.lowerBound ? ", " : "") + Line([.number(number)])
      }
    }
    guard count > 32 else { return "[" + list(0..<count) + "]" }
    return "[" + list(0..<6) + ", …, " + list((count - 2)..<count) + "] (\(count) entries)"
  }
}

extension Matrix: Displayable {
  /// A grid; an outer product has its factors as headers, any other matrix its indices.
  ///
  /// Of a matrix with more than 1,024 entries the shape, the norm and the range are shown.
  public var displayItems: [DisplayItem] {
    guard let factors else { return items { _, _ in nil } }
    return items { j, k in
      Explanation(
        "entry \(j + conventions.indexBase.rawValue), \(k + conventions.indexBase.rawValue)",
        .product([
          .quantity(subscripted(factors.columnName, j), factors.column[j]),
          .quantity(subscripted(factors.rowName, k), factors.row[k]),
        ]))
    }
  }

  /// ``displayItems``, with an explanation for each entry that has one.
  func items(explaining explanation: (Int, Int) -> Explanation?) -> [DisplayItem] {
    guard rows * columns > 1024 else { return [.matrix(grid(explanation))] }
    let (low, high) = (elements.min() ?? 0, elements.max() ?? 0)
    return [.text("\(shape) entries from \(number: low) to \(number: high) · ‖·‖ = \(number: norm)")]
  }

  private func grid(_ explanation: (Int, Int) -> Explanation?) -> MatrixGrid {
    let rows = (0..<self.rows).map { i in
      self[row: i].enumerated().map { Number($0.element, explanation: explanation(i, $0.offset)) }
    }
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

/// A symbol with an index below the line, which stands before the raised layer: `δ₀⁽²⁾`.
private func subscripted(_ symbol: String, _ index: Int) -> String {
  let letter = symbol.prefix { $0 != "⁽" }
  return letter + Backprop.subscripted(index) + symbol.dropFirst(letter.count)
}
