import CellLanguage
import Nabla

extension LessonVocabulary {
  static func addMatrices(to vocabulary: Vocabulary) {
    vocabulary.type(Matrix.self, "A rectangle of numbers, written row by row: `[[1, 2], [3, 4]]`.")
    vocabulary.literal(charge: size) { (rows: [[Double]]) in try Matrix.initOrThrow(rows) }
    vocabulary.initializer("init(_:)", "The matrix of some rows of one length.", charge: size) {
      (rows: [[Double]]) in try Matrix.initOrThrow(rows)
    }
    vocabulary.staticMethod(
      "identity(_:)", of: Matrix.self, "The n×n identity.", charge: { .numbers($0, $0) }
    ) {
      (n: Int) in try Matrix.identityOrThrow(n)
    }
    vocabulary.staticMethod(
      "zeros(_:_:)", of: Matrix.self, "Zeros, rows × columns.", charge: { .numbers($0, $1) }
    ) {
      (m: Int, n: Int) in try Matrix.zerosOrThrow(m, n)
    }
    vocabulary.staticMethod(
      "ones(_:_:)", of: Matrix.self, "Ones, rows × columns.", charge: { .numbers($0, $1) }
    ) {
      (m: Int, n: Int) in try Matrix.onesOrThrow(m, n)
    }
    addMatrixMembers(to: vocabulary)
    addMatrixProducts(to: vocabulary)
    addMatrixOperators(to: vocabulary)
    vocabulary.function(
      "outer(_:_:left:right:)",
      "The outer product δaᵀ, shown with its factors as headers: entry (j, k) is δⱼaₖ.",
      defaults: [2: Default("δ", "\"δ\""), 3: Default("a", "\"a\"")],
      charge: { (δ: Vector, a: Vector, _: String, _: String) in .numbers(δ.count, a.count) }
    ) { (δ: Vector, a: Vector, left: String, right: String) in
      try outerOrThrow(δ, a, left: left, right: right)
    }
    vocabulary.function(
      "diag(_:)", "The square matrix with a vector on its diagonal.",
      charge: { (v: Vector) in .numbers(v.count, v.count) }
    ) { (v: Vector) in try diagOrThrow(v) }
  }

  private static func size(_ rows: [[Double]]) -> Charge { .numbers(rows.count, rows.first?.count ?? 0) }

  private static func addMatrixMembers(to vocabulary: Vocabulary) {
    vocabulary.property("rows", "How many rows.") { (A: Matrix) in A.rows }
    vocabulary.property("columns", "How many columns.") { (A: Matrix) in A.columns }
    vocabulary.property("shape", "Rows × columns.") { (A: Matrix) in A.shape }
    vocabulary.property("elements", "The entries, row after row.") { (A: Matrix) in A.elements }
    vocabulary.property("T", "The transpose: rows become columns.", charge: entries) { (A: Matrix) in A.T }
    vocabulary.property("sum", "The sum of the entries.", charge: reading) { (A: Matrix) in A.sum }
    vocabulary.property("mean", "The mean of the entries.", charge: reading) { (A: Matrix) in
      try A.meanOrThrow()
    }
    vocabulary.property("norm", "The Frobenius norm.", charge: reading) { (A: Matrix) in A.norm }
    vocabulary.subscript(
      "subscript(_:_:)", "The entry in a row and a column, from 0.",
      { (A: Matrix, i: Int, j: Int) in try A.subscriptOrThrow(i, j) },
      set: { (A: inout Matrix, entry: Double, i: Int, j: Int) in try A.setSubscriptOrThrow(i, j, to: entry) })
    vocabulary.subscript(
      "subscript(row:)", "A row as a vector.", charge: { (A: Matrix, _: Int) in .numbers(A.columns) },
      { (A: Matrix, i: Int) in try A.subscriptOrThrow(row: i) })
    vocabulary.subscript(
      "subscript(column:)", "A column as a vector.", charge: { (A: Matrix, _: Int) in .numbers(A.rows) },
      { (A: Matrix, j: Int) in try A.subscriptOrThrow(column: j) })
  }

  private static func addMatrixProducts(to vocabulary: Vocabulary) {
    vocabulary.infix(
      "*", "The product of two matrices, (m×k)(k×n) = m×n.",
      charge: { (A: Matrix, B: Matrix) in
        .work(Charge.product(A.rows, A.columns, B.columns), elements: Charge.product(A.rows, B.columns))
      }
    ) { (A: Matrix, B: Matrix) in try Matrix.productOrThrow(A, B) }
    vocabulary.infix(
      "*", "The product of a matrix and a column vector.",
      charge: { (A: Matrix, _: Vector) in .work(A.elements.count, elements: A.rows + 4) }
    ) { (A: Matrix, v: Vector) in try Matrix.productOrThrow(A, v) }
  }

  private static func addMatrixOperators(to vocabulary: Vocabulary) {
    vocabulary.infix("+", "The sum, entry by entry.", charge: entries) { (A: Matrix, B: Matrix) in
      try Matrix.sumOrThrow(A, B)
    }
    vocabulary.infix("-", "The difference, entry by entry.", charge: entries) { (A: Matrix, B: Matrix) in
      try Matrix.differenceOrThrow(A, B)
    }
    vocabulary.infix("⊙", "The Hadamard product, entry by entry.", charge: entries) {
      (A: Matrix, B: Matrix) in
      try Matrix.hadamardOrThrow(A, B)
    }
    vocabulary.infix("*", "Every entry times a number.", charge: entries) { (factor: Double, A: Matrix) in
      factor * A
    }
    vocabulary.infix("*", "Every entry times a number.", charge: entries) { (A: Matrix, factor: Double) in
      A * factor
    }
    vocabulary.infix("/", "Every entry divided by a number.", charge: entries) {
      (A: Matrix, divisor: Double) in
      A / divisor
    }
    vocabulary.prefix("-", "Every entry with its sign turned.", charge: entries) { (A: Matrix) in -A }
    vocabulary.assignment("+=", "Adds a matrix.", charge: entries) { (A: inout Matrix, B: Matrix) in
      A = try Matrix.sumOrThrow(A, B)
    }
    vocabulary.assignment("-=", "Subtracts a matrix.", charge: entries) { (A: inout Matrix, B: Matrix) in
      A = try Matrix.differenceOrThrow(A, B)
    }
    vocabulary.assignment("*=", "Multiplies every entry.", charge: entries) {
      (A: inout Matrix, factor: Double) in
      A *= factor
    }
    vocabulary.assignment("/=", "Divides every entry.", charge: entries) {
      (A: inout Matrix, divisor: Double) in
      A /= divisor
    }
  }
}
