/// A rectangle of numbers, written row by row: `[[1, 2], [3, 4]]`.
///
/// `let W: Matrix = [[1, -2], [0, 3]]`; rows and columns are counted from 0, the row first.
public struct Matrix: Sendable {
  /// The number of rows.
  public let rows: Int
  /// The number of columns.
  public let columns: Int
  /// The entries, row after row.
  package private(set) var storage: [Double]
  /// The two vectors whose outer product this matrix is, as long as no entry was set.
  package private(set) var factors: OuterFactors?

  /// - Precondition: `storage` holds `rows` × `columns` numbers.
  package init(rows: Int, columns: Int, storage: [Double], factors: OuterFactors? = nil) {
    precondition(storage.count == rows * columns, "a matrix holds rows × columns numbers")
    self.rows = rows
    self.columns = columns
    self.storage = storage
    self.factors = factors
  }

  /// A matrix of the given rows, which all have the same length.
  public init(_ rows: [[Double]]) {
    self = orStop(try Matrix.initOrThrow(rows))
  }

  /// - Throws: ``EngineError`` when the rows differ in length.
  package static func initOrThrow(_ rows: [[Double]]) throws(EngineError) -> Matrix {
    let columns = rows.first?.count ?? 0
    for (index, row) in rows.enumerated() where row.count != columns {
      throw EngineError(
        .shape,
        "The rows of a matrix are equally long, but row 0 has \(counted(columns, "entry", "entries")) "
          + "and row \(index) has \(row.count).")
    }
    return Matrix(rows: rows.count, columns: columns, storage: rows.flatMap(\.self))
  }

  /// Rows and columns.
  public var shape: Shape { Shape(rows, columns) }

  /// The entries, row after row.
  public var elements: [Double] { storage }
}

/// Where an outer product comes from, so that it can be shown with its factors as headers.
package final class OuterFactors: Sendable {
  /// The left factor, one entry for each row.
  package let column: Vector
  /// The right factor, one entry for each column.
  package let row: Vector
  /// What `column` is called, or what it is.
  package let columnName: any Hashable & Sendable
  /// What `row` is called, or what it is.
  package let rowName: any Hashable & Sendable

  /// The factors of an outer product with their names, or with what they are.
  package init(
    column: Vector, row: Vector, columnName: any Hashable & Sendable, rowName: any Hashable & Sendable
  ) {
    self.column = column
    self.row = row
    self.columnName = columnName
    self.rowName = rowName
  }
}

extension Matrix: Hashable {
  /// Whether shapes and entries are the same.
  public static func == (A: Matrix, B: Matrix) -> Bool {
    A.rows == B.rows && A.columns == B.columns && A.storage == B.storage
  }

  /// Hashes what equality compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(rows)
    hasher.combine(columns)
    hasher.combine(storage)
  }
}

extension Matrix: ExpressibleByArrayLiteral {
  /// A literal.
  public init(arrayLiteral rows: [Double]...) {
    self.init(rows)
  }
}

extension Matrix: CustomStringConvertible {
  /// The text that interpolation and `print` use.
  public var description: String { (0..<rows).map { Array(row($0)) }.description }

  private func row(_ index: Int) -> ArraySlice<Double> {
    storage[(index * columns)..<((index + 1) * columns)]
  }
}

extension Matrix {
  /// The entry in row `i` and column `j`, both counted from 0.
  public subscript(i: Int, j: Int) -> Double {
    get { orStop(try subscriptOrThrow(i, j)) }
    set { orStop(try setSubscriptOrThrow(i, j, to: newValue)) }
  }

  /// Row `i`.
  public subscript(row i: Int) -> Vector { orStop(try subscriptOrThrow(row: i)) }

  /// Column `j`.
  public subscript(column j: Int) -> Vector { orStop(try subscriptOrThrow(column: j)) }

  /// - Throws: ``EngineError`` when there is no such row or column.
  package func subscriptOrThrow(_ i: Int, _ j: Int) throws(EngineError) -> Double {
    try checkRow(i)
    try checkColumn(j)
    return storage[i * columns + j]
  }

  /// - Throws: ``EngineError`` when there is no such row or column.
  package mutating func setSubscriptOrThrow(_ i: Int, _ j: Int, to value: Double) throws(EngineError) {
    try checkRow(i)
    try checkColumn(j)
    storage[i * columns + j] = value
    factors = nil
  }

  /// - Throws: ``EngineError`` when there is no such row.
  package func subscriptOrThrow(row i: Int) throws(EngineError) -> Vector {
    try checkRow(i)
    return Vector(row(i))
  }

  /// - Throws: ``EngineError`` when there is no such column.
  package func subscriptOrThrow(column j: Int) throws(EngineError) -> Vector {
    try checkColumn(j)
    return Vector((0..<rows).map { storage[$0 * columns + j] })
  }

  private func checkRow(_ i: Int) throws(EngineError) {
    guard (0..<rows).contains(i) else {
      throw EngineError(.index, "There is no row \(i) in a \(shape) matrix\(extent(rows)).")
    }
  }

  private func checkColumn(_ j: Int) throws(EngineError) {
    guard (0..<columns).contains(j) else {
      throw EngineError(.index, "There is no column \(j) in a \(shape) matrix\(extent(columns)).")
    }
  }

  private func extent(_ count: Int) -> String { count == 0 ? "" : "; it has 0 to \(count - 1)" }
}

extension Matrix {
  /// The n×n matrix with ones on the diagonal and zeros elsewhere.
  public static func identity(_ n: Int) -> Matrix { orStop(try identityOrThrow(n)) }

  /// A matrix of zeros.
  public static func zeros(_ rows: Int, _ columns: Int) -> Matrix { orStop(try zerosOrThrow(rows, columns)) }

  /// A matrix of ones.
  public static func ones(_ rows: Int, _ columns: Int) -> Matrix { orStop(try onesOrThrow(rows, columns)) }

  /// - Throws: ``EngineError`` when `n` is negative or n² is no size a memory can have.
  package static func identityOrThrow(_ n: Int) throws(EngineError) -> Matrix {
    var storage = Array(repeating: 0.0, count: try entryCount(n, n))
    for index in 0..<n { storage[index * n + index] = 1 }
    return Matrix(rows: n, columns: n, storage: storage)
  }

  /// - Throws: ``EngineError`` when a size is negative or their product is no size a memory can have.
  package static func zerosOrThrow(_ rows: Int, _ columns: Int) throws(EngineError) -> Matrix {
    let count = try entryCount(rows, columns)
    return Matrix(rows: rows, columns: columns, storage: Array(repeating: 0, count: count))
  }

  /// - Throws: ``EngineError`` when a size is negative or their product is no size a memory can have.
  package static func onesOrThrow(_ rows: Int, _ columns: Int) throws(EngineError) -> Matrix {
    let count = try entryCount(rows, columns)
    return Matrix(rows: rows, columns: columns, storage: Array(repeating: 1, count: count))
  }

  /// The number of entries of a matrix of this shape, found without making it.
  ///
  /// - Throws: ``EngineError`` when a size is negative or there would be more than 2³² entries.
  package static func entryCount(_ rows: Int, _ columns: Int) throws(EngineError) -> Int {
    guard rows >= 0, columns >= 0 else {
      throw EngineError(.argument, "A matrix cannot have \(rows) rows and \(columns) columns.")
    }
    let (count, overflow) = rows.multipliedReportingOverflow(by: columns)
    guard !overflow, count <= 1 << 32 else {
      throw EngineError(.size, "A \(rows)×\(columns) matrix does not fit into memory.")
    }
    return count
  }
}
