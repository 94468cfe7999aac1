import CellLanguage
import Nabla

extension LessonVocabulary {
  static func addLinearAlgebra(to vocabulary: Vocabulary) {
    addVector(to: vocabulary)
    addMatrix(to: vocabulary)
    vocabulary.function(
      "outer(_:_:)", "The outer product δaᵀ, a row for each entry of δ.",
      charge: { (δ: Vector, a: Vector) in Charge(elements: .product(δ.count, a.count)) }
    ) { (δ: Vector, a: Vector) in try outerOrThrow(δ, a) }
    vocabulary.function(
      "diag(_:)", "The square matrix with v on its diagonal.",
      charge: { (v: Vector) in Charge(elements: .product(v.count, v.count)) }
    ) { (v: Vector) in try diagOrThrow(v) }
  }

  private static func addVector(to vocabulary: Vocabulary) {
    vocabulary.literal { (entries: [Double]) in Vector(entries) }
    vocabulary.initializer("init(_:)", "The vector of some numbers.") { (entries: [Double]) in Vector(entries) }
    vocabulary.staticMethod("zeros(_:)", of: Vector.self, "n zeros.", charge: { (n: Int) in Charge(elements: n) }) {
      (n: Int) in try Vector.zerosOrThrow(n)
    }
    vocabulary.staticMethod("ones(_:)", of: Vector.self, "n ones.", charge: { (n: Int) in Charge(elements: n) }) {
      (n: Int) in try Vector.onesOrThrow(n)
    }
    vocabulary.property("count", "How many entries.") { (v: Vector) in v.count }
    vocabulary.property("elements", "The entries as an array.") { (v: Vector) in v.elements }
    vocabulary.property("shape", "How many entries.") { (v: Vector) in v.shape }
    vocabulary.property("sum", "The sum of the entries.") { (v: Vector) in v.sum }
    vocabulary.property("mean", "The mean of the entries.") { (v: Vector) in try v.meanOrThrow() }
    vocabulary.property("norm", "The Euclidean length.") { (v: Vector) in v.norm }
    vocabulary.property("argmax", "The index of the greatest entry.") { (v: Vector) in try v.argmaxOrThrow() }
    vocabulary.subscript(
      "subscript(_:)", "The entry at an index, from 0.", { (v: Vector, i: Int) in try v.subscriptOrThrow(i) },
      set: { (v: inout Vector, entry: Double, i: Int) in try v.setSubscriptOrThrow(i, to: entry) })
    vocabulary.infix("+") { (u: Vector, v: Vector) in try Vector.sumOrThrow(u, v) }
    vocabulary.infix("-") { (u: Vector, v: Vector) in try Vector.differenceOrThrow(u, v) }
    vocabulary.infix("⊙") { (u: Vector, v: Vector) in try Vector.hadamardOrThrow(u, v) }
    vocabulary.infix("*") { (u: Vector, v: Vector) in try Vector.productOrThrow(u, v) }
    vocabulary.infix("*") { (factor: Double, v: Vector) in factor * v }
    vocabulary.infix("*") { (v: Vector, factor: Double) in v * factor }
    vocabulary.infix("/") { (v: Vector, divisor: Double) in v / divisor }
    vocabulary.prefix("-") { (v: Vector) in -v }
    vocabulary.assignment("+=") { (u: inout Vector, v: Vector) in u = try Vector.sumOrThrow(u, v) }
    vocabulary.assignment("-=") { (u: inout Vector, v: Vector) in u = try Vector.differenceOrThrow(u, v) }
    vocabulary.assignment("*=") { (v: inout Vector, factor: Double) in v *= factor }
    vocabulary.assignment("/=") { (v: inout Vector, divisor: Double) in v /= divisor }
  }

  private static func addMatrix(to vocabulary: Vocabulary) {
    vocabulary.literal { (rows: [[Double]]) in try Matrix.initOrThrow(rows) }
    vocabulary.initializer("init(_:)", "The matrix of some rows.") { (rows: [[Double]]) in try Matrix.initOrThrow(rows) }
    vocabulary.staticMethod(
      "identity(_:)", of: Matrix.self, "The identity, n×n.", charge: { (n: Int) in Charge(elements: .product(n, n)) }
    ) { (n: Int) in try Matrix.identityOrThrow(n) }
    vocabulary.staticMethod(
      "zeros(_:_:)", of: Matrix.self, "Zeros, rows × columns.",
      charge: { (m: Int, n: Int) in Charge(elements: .product(m, n)) }
    ) { (m: Int, n: Int) in try Matrix.zerosOrThrow(m, n) }
    vocabulary.staticMethod(
      "ones(_:_:)", of: Matrix.self, "Ones, rows × columns.",
      charge: { (m: Int, n: Int) in Charge(elements: .product(m, n)) }
    ) { (m: Int, n: Int) in try Matrix.onesOrThrow(m, n) }
    vocabulary.property("rows", "How many rows.") { (A: Matrix) in A.rows }
    vocabulary.property("columns", "How many columns.") { (A: Matrix) in A.columns }
    vocabulary.property("shape", "Rows × columns.") { (A: Matrix) in A.shape }
    vocabulary.property("elements", "The entries, row by row.") { (A: Matrix) in A.elements }
    vocabulary.property("T", "The transpose.") { (A: Matrix) in A.T }
    vocabulary.property("sum", "The sum of the entries.") { (A: Matrix) in A.sum }
    vocabulary.property("mean", "The mean of the entries.") { (A: Matrix) in try A.meanOrThrow() }
    vocabulary.property("norm", "The Frobenius norm.") { (A: Matrix) in A.norm }
    vocabulary.subscript(
      "subscript(_:_:)", "The entry of a row and a column, from 0.",
      { (A: Matrix, i: Int, j: Int) in try A.subscriptOrThrow(i, j) },
      set: { (A: inout Matrix, entry: Double, i: Int, j: Int) in try A.setSubscriptOrThrow(i, j, to: entry) })
    vocabulary.subscript("subscript(row:)", "A row.", { (A: Matrix, i: Int) in try A.subscriptOrThrow(row: i) })
    vocabulary.subscript("subscript(column:)", "A column.", { (A: Matrix, j: Int) in try A.subscriptOrThrow(column: j) })
    vocabulary.infix(
      "*", charge: { (A: Matrix, B: Matrix) in
        Charge(elements: .product(A.rows, B.columns), operations: .product(A.rows, A.columns, B.columns))
      }
    ) { (A: Matrix, B: Matrix) in try Matrix.productOrThrow(A, B) }
    vocabulary.infix("*") { (A: Matrix, v: Vector) in try Matrix.productOrThrow(A, v) }
    vocabulary.infix("+") { (A: Matrix, B: Matrix) in try Matrix.sumOrThrow(A, B) }
    vocabulary.infix("-") { (A: Matrix, B: Matrix) in try Matrix.differenceOrThrow(A, B) }
    vocabulary.infix("⊙") { (A: Matrix, B: Matrix) in try Matrix.hadamardOrThrow(A, B) }
    vocabulary.infix("*") { (factor: Double, A: Matrix) in factor * A }
    vocabulary.infix("*") { (A: Matrix, factor: Double) in A * factor }
    vocabulary.infix("/") { (A: Matrix, divisor: Double) in A / divisor }
    vocabulary.prefix("-") { (A: Matrix) in -A }
    vocabulary.assignment("+=") { (A: inout Matrix, B: Matrix) in A = try Matrix.sumOrThrow(A, B) }
    vocabulary.assignment("-=") { (A: inout Matrix, B: Matrix) in A = try Matrix.differenceOrThrow(A, B) }
    vocabulary.assignment("*=") { (A: inout Matrix, factor: Double) in A *= factor }
    vocabulary.assignment("/=") { (A: inout Matrix, divisor: Double) in A /= divisor }
  }
}

extension Int {
  static func product(_ sizes: Int...) -> Int { sizes.reduce(1) { Charge.product($0, $1) } }
}
