extension Formula {
  /// What a formula comes to: a number, a vector or a matrix.
  public struct Value: Hashable, Sendable {
    public let rows: Int
    public let columns: Int
    /// Row by row.
    public let elements: [Double]
    /// Whether it is a single number, not a vector of one entry.
    public let isScalar: Bool

    private init(rows: Int, columns: Int, elements: [Double], isScalar: Bool = false) {
      self.rows = rows
      self.columns = columns
      self.elements = elements
      self.isScalar = isScalar
    }

    public static func scalar(_ value: Double) -> Value {
      Value(rows: 1, columns: 1, elements: [value], isScalar: true)
    }

    public static func vector(_ elements: [Double]) -> Value {
      Value(rows: elements.count, columns: 1, elements: elements)
    }

    /// - Precondition: There are rows times columns elements.
    public static func matrix(rows: Int, columns: Int, _ elements: [Double]) -> Value {
      precondition(elements.count == rows * columns, "a matrix holds rows × columns numbers")
      return Value(rows: rows, columns: columns, elements: elements)
    }

    /// The number, where it is one.
    public var scalar: Double? { isScalar ? elements.first : nil }
  }
}

extension Formula.Value {
  /// The value with each element changed.
  func mapped(_ change: (Double) -> Double) -> Self {
    Self(rows: rows, columns: columns, elements: elements.map(change), isScalar: isScalar)
  }

  /// Two values of one shape, entry by entry; nil for other shapes.
  func combined(with other: Self, _ combine: (Double, Double) -> Double) -> Self? {
    guard rows == other.rows, columns == other.columns else { return nil }
    return Self(
      rows: rows, columns: columns, elements: zip(elements, other.elements).map(combine),
      isScalar: isScalar && other.isScalar)
  }

  /// A number times anything, or the product of two matrices; nil where their shapes do not fit.
  func multiplied(by other: Self) -> Self? {
    if let factor = scalar { return other.mapped { factor * $0 } }
    if let factor = other.scalar { return mapped { $0 * factor } }
    guard columns == other.rows else { return nil }
    var product: [Double] = []
    for i in 0..<rows {
      for j in 0..<other.columns {
        product.append(
          (0..<columns).reduce(0) { $0 + elements[i * columns + $1] * other.elements[$1 * other.columns + j] }
        )
      }
    }
    return Self(rows: rows, columns: other.columns, elements: product)
  }

  var transposed: Self {
    Self(
      rows: columns, columns: rows,
      elements: (0..<columns).flatMap { j in (0..<rows).map { elements[$0 * columns + j] } },
      isScalar: isScalar)
  }
}
