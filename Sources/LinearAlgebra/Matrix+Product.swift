extension Matrix {
  /// The product of two matrices, (m×k)(k×n) = m×n.
  public static func * (A: Matrix, B: Matrix) -> Matrix { orStop(try productOrThrow(A, B)) }

  /// The product of a matrix and a column vector.
  public static func * (A: Matrix, v: Vector) -> Vector { orStop(try productOrThrow(A, v)) }

  /// - Throws: ``EngineError`` when `A` has not as many columns as `B` has rows.
  package static func productOrThrow(_ A: Matrix, _ B: Matrix) throws(EngineError) -> Matrix {
    guard A.columns == B.rows else {
      throw EngineError(
        .shape,
        "A \(A.shape) matrix cannot be multiplied by a \(B.shape) matrix: "
          + "the left one has \(counted(A.columns, "column", "columns")), "
          + "the right one \(counted(B.rows, "row", "rows")).")
    }
    let count = try entryCount(A.rows, B.columns)
    let entries = [Double](unsafeUninitializedCapacity: count) { result, initialized in
      A.storage.withUnsafeBufferPointer { a in
        B.storage.withUnsafeBufferPointer { b in
          Kernel.product(a, b, into: result, rows: A.rows, inner: A.columns, columns: B.columns)
        }
      }
      initialized = count
    }
    return Matrix(rows: A.rows, columns: B.columns, storage: entries)
  }

  /// - Throws: ``EngineError`` when `A` has not as many columns as `v` has entries.
  package static func productOrThrow(_ A: Matrix, _ v: Vector) throws(EngineError) -> Vector {
    guard A.columns == v.count else {
      throw EngineError(
        .shape,
        "A \(A.shape) matrix cannot be multiplied by a vector with \(v.entryCount): "
          + "it has \(counted(A.columns, "column", "columns")).")
    }
    let entries = [Double](unsafeUninitializedCapacity: A.rows) { result, initialized in
      A.storage.withUnsafeBufferPointer { a in
        v.storage.withUnsafeBufferPointer { x in
          Kernel.product(a, x, into: result, rows: A.rows, inner: A.columns, columns: 1)
        }
      }
      initialized = A.rows
    }
    return Vector(storage: entries)
  }
}

/// The outer product δaᵀ: entry (j, k) is δⱼaₖ.
///
/// It is shown with the entries of the left factor in front of its rows and those of the right one above its columns.
///
/// - Parameters:
///   - left: what the left factor is called where the product is shown.
///   - right: what the right factor is called.
public func outer(_ δ: Vector, _ a: Vector, left: String = "δ", right: String = "a") -> Matrix {
  orStop(try outerOrThrow(δ, a, left: left, right: right))
}

/// - Throws: ``EngineError`` when the product does not fit into memory.
package func outerOrThrow(
  _ δ: Vector, _ a: Vector, left: some Hashable & Sendable = "p", right: some Hashable & Sendable = "p"
) throws(EngineError) -> Matrix {
  var entries: [Double] = []
  entries.reserveCapacity(try Matrix.entryCount(δ.count, a.count))
  for error in δ.storage {
    for activation in a.storage { entries.append(error * activation) }
  }
  return Matrix(
    rows: δ.count, columns: a.count, storage: entries,
    factors: OuterFactors(column: δ, row: a, columnName: left, rowName: right))
}

/// The square matrix with the entries of `v` on its diagonal and zeros elsewhere.
public func diag(_ v: Vector) -> Matrix { orStop(try diagOrThrow(v)) }

/// - Throws: ``EngineError`` when the matrix does not fit into memory.
package func diagOrThrow(_ v: Vector) throws(EngineError) -> Matrix {
  let n = v.count
  var entries = Array(repeating: 0.0, count: try Matrix.entryCount(n, n))
  for index in 0..<n { entries[index * n + index] = v.storage[index] }
  return Matrix(rows: n, columns: n, storage: entries)
}
