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
    let conventions = Nabla.conventions.values
    guard let factors else { return items { _, _ in nil } }
    let base = conventions.indexBase.rawValue
    return items { j, k in
      Explanation(
        .words("entry \(j + base), \(k + base)"),
        .product([
          factors.symbol(factors.columnName, of: j, conventions).valued(factors.column[j]),
          factors.symbol(factors.rowName, of: k, conventions).valued(factors.row[k]),
        ]), value: self[j, k])
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
        corner: Line(factors.symbol(factors.columnName, conventions.values)) + " \\ "
          + Line(factors.symbol(factors.rowName, conventions.values)),
        rowHeaders: factors.column.map { Line($0) }, columnHeaders: factors.row.map { Line($0) }, rows: rows)
    }
    let base = conventions.indexBase.rawValue
    return MatrixGrid(
      corner: Line(shape.description), rowHeaders: (0..<self.rows).map { Line(String($0 + base)) },
      columnHeaders: (0..<columns).map { Line(String($0 + base)) }, rows: rows)
  }
}

extension OuterFactors {
  /// A factor by its name, or one of its entries.
  ///
  /// - Parameter name: what a program called it, or the quantity that it is.
  fileprivate func symbol(
    _ name: any Hashable & Sendable, of index: Int? = nil, _ conventions: Conventions.Values
  ) -> Formula {
    let notation = Notation(isChain: false, conventions)
    guard let quantity = name as? Quantity else {
      let letter = name as? String ?? ""
      return .symbol(
        index.map { .init(letter, indices: [notation.index($0)]) } ?? .init(letter, .vector))
    }
    guard let index else {
      return quantity.kind == .a ? notation.layerInput(quantity.layer) : notation.name(quantity)
    }
    return notation.name(
      quantity.kind == .a
        ? .a(layer: quantity.layer, at: index) : .delta(layer: quantity.layer, at: index))
  }
}
