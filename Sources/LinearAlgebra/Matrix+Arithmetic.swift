extension Matrix {
  /// The sum, entry by entry.
  public static func + (A: Matrix, B: Matrix) -> Matrix { orStop(try sumOrThrow(A, B)) }

  /// The difference, entry by entry.
  public static func - (A: Matrix, B: Matrix) -> Matrix { orStop(try differenceOrThrow(A, B)) }

  /// The Hadamard product: entry by entry.
  public static func ⊙ (A: Matrix, B: Matrix) -> Matrix { orStop(try hadamardOrThrow(A, B)) }

  /// Adds the right side, in place.
  public static func += (A: inout Matrix, B: Matrix) { A = A + B }
  /// Subtracts the right side, in place.
  public static func -= (A: inout Matrix, B: Matrix) { A = A - B }

  /// The same with every sign turned.
  public static prefix func - (A: Matrix) -> Matrix { A.entrywise { -$0 } }
  /// Every entry times the factor.
  public static func * (factor: Double, A: Matrix) -> Matrix { A.entrywise { factor * $0 } }
  /// Every entry times the factor.
  public static func * (A: Matrix, factor: Double) -> Matrix { A.entrywise { $0 * factor } }
  /// Every entry divided by the number.
  public static func / (A: Matrix, divisor: Double) -> Matrix { A.entrywise { $0 / divisor } }
  /// Multiplies by the right side, in place.
  public static func *= (A: inout Matrix, factor: Double) { A = A * factor }
  /// Divides by the right side, in place.
  public static func /= (A: inout Matrix, divisor: Double) { A = A / divisor }

  /// - Throws: ``EngineError`` when the shapes differ.
  package static func sumOrThrow(_ A: Matrix, _ B: Matrix) throws(EngineError) -> Matrix {
    try A.entrywise(B, "added") { $0 + $1 }
  }

  /// - Throws: ``EngineError`` when the shapes differ.
  package static func differenceOrThrow(_ A: Matrix, _ B: Matrix) throws(EngineError) -> Matrix {
    try A.entrywise(B, "subtracted") { $0 - $1 }
  }

  /// - Throws: ``EngineError`` when the shapes differ.
  package static func hadamardOrThrow(_ A: Matrix, _ B: Matrix) throws(EngineError) -> Matrix {
    try A.entrywise(B, "multiplied entry by entry") { $0 * $1 }
  }

  /// A matrix of `function` of every entry.
  package func entrywise(_ function: (Double) -> Double) -> Matrix {
    Matrix(rows: rows, columns: columns, storage: storage.map(function))
  }

  private func entrywise(
    _ other: Matrix, _ verb: String, _ function: (Double, Double) -> Double
  ) throws(EngineError) -> Matrix {
    guard shape == other.shape else {
      throw EngineError(.shape, "A \(shape) matrix and a \(other.shape) matrix cannot be \(verb).")
    }
    return Matrix(
      rows: rows, columns: columns, storage: zip(storage, other.storage).map { function($0, $1) })
  }
}

extension Matrix {
  /// The transpose: rows become columns.
  public var T: Matrix {
    let (rows, columns) = (rows, columns)
    let entries = [Double](unsafeUninitializedCapacity: storage.count) { buffer, count in
      storage.withUnsafeBufferPointer { source in
        for i in 0..<rows {
          for j in 0..<columns { buffer[j * rows + i] = source[i * columns + j] }
        }
      }
      count = storage.count
    }
    return Matrix(rows: columns, columns: rows, storage: entries)
  }

  /// The sum of the entries.
  public var sum: Double { storage.reduce(0, +) }

  /// The sum of the entries divided by their number.
  public var mean: Double { orStop(try meanOrThrow()) }

  /// The Frobenius norm: the root of the sum of squares.
  public var norm: Double { euclideanNorm(of: storage) }

  /// - Throws: ``EngineError`` when the matrix has no entry.
  package func meanOrThrow() throws(EngineError) -> Double {
    guard !storage.isEmpty else { throw EngineError(.argument, "An empty matrix has no mean.") }
    return sum / Double(storage.count)
  }
}
