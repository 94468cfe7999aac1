import CellLanguage
import Nabla

extension LessonVocabulary {
  static func addMatrices(to vocabulary: Vocabulary) {
    vocabulary.type(Matrix.self)
    vocabulary.literal(charge: size) { (rows: [[Double]]) in try Matrix.initOrThrow(rows) }
    vocabulary.initializer("init(_:)", charge: size) {
      (rows: [[Double]]) in try Matrix.initOrThrow(rows)
    }
    vocabulary.staticMethod("identity(_:)", of: Matrix.self, charge: { .numbers($0, $0) }) {
      (n: Int) in try Matrix.identityOrThrow(n)
    }
    vocabulary.staticMethod("zeros(_:_:)", of: Matrix.self, charge: { .numbers($0, $1) }) {
      (m: Int, n: Int) in try Matrix.zerosOrThrow(m, n)
    }
    vocabulary.staticMethod("ones(_:_:)", of: Matrix.self, charge: { .numbers($0, $1) }) {
      (m: Int, n: Int) in try Matrix.onesOrThrow(m, n)
    }
    addMatrixMembers(to: vocabulary)
    addMatrixProducts(to: vocabulary)
    addMatrixOperators(to: vocabulary)
    vocabulary.function(
      "outer(_:_:left:right:)",
      charge: { (δ: Vector, a: Vector, _: String, _: String) in .numbers(δ.count, a.count) }
    ) { (δ: Vector, a: Vector, left: String, right: String) in
      try outerOrThrow(δ, a, left: left, right: right)
    }
    vocabulary.function("diag(_:)", charge: { (v: Vector) in .numbers(v.count, v.count) }) { (v: Vector) in
      try diagOrThrow(v)
    }
  }

  private static func size(_ rows: [[Double]]) -> Charge { .numbers(rows.count, rows.first?.count ?? 0) }

  private static func addMatrixMembers(to vocabulary: Vocabulary) {
    vocabulary.property("T", charge: entries, \Matrix.T)
    vocabulary.property("sum", charge: reading, \Matrix.sum)
    vocabulary.property("mean", charge: reading) { (A: Matrix) in
      try A.meanOrThrow()
    }
    vocabulary.property("norm", charge: reading, \Matrix.norm)
    vocabulary.subscript(
      "subscript(_:_:)", { (A: Matrix, i: Int, j: Int) in try A.subscriptOrThrow(i, j) },
      set: { (A: inout Matrix, entry: Double, i: Int, j: Int) in try A.setSubscriptOrThrow(i, j, to: entry) })
    vocabulary.subscript(
      "subscript(row:)", charge: { (A: Matrix, _: Int) in .numbers(A.columns) },
      { (A: Matrix, i: Int) in try A.subscriptOrThrow(row: i) })
    vocabulary.subscript(
      "subscript(column:)", charge: { (A: Matrix, _: Int) in .numbers(A.rows) },
      { (A: Matrix, j: Int) in try A.subscriptOrThrow(column: j) })
  }

  private static func addMatrixProducts(to vocabulary: Vocabulary) {
    vocabulary.infix(
      "*",
      charge: { (A: Matrix, B: Matrix) in
        .work(Charge.product(A.rows, A.columns, B.columns), elements: Charge.product(A.rows, B.columns))
      }
    ) { (A: Matrix, B: Matrix) in try Matrix.productOrThrow(A, B) }
    vocabulary.infix("*", charge: { (A: Matrix, _: Vector) in .work(A.elements.count, elements: A.rows + 4) })
    { (A: Matrix, v: Vector) in try Matrix.productOrThrow(A, v) }
  }

  private static func addMatrixOperators(to vocabulary: Vocabulary) {
    vocabulary.infix("+", charge: entries) { (A: Matrix, B: Matrix) in
      try Matrix.sumOrThrow(A, B)
    }
    vocabulary.infix("-", charge: entries) { (A: Matrix, B: Matrix) in
      try Matrix.differenceOrThrow(A, B)
    }
    vocabulary.infix("⊙", charge: entries) {
      (A: Matrix, B: Matrix) in
      try Matrix.hadamardOrThrow(A, B)
    }
    vocabulary.infix("*", charge: entries) { (factor: Double, A: Matrix) in
      factor * A
    }
    vocabulary.infix("*", charge: entries) { (A: Matrix, factor: Double) in
      A * factor
    }
    vocabulary.infix("/", charge: entries) {
      (A: Matrix, divisor: Double) in
      A / divisor
    }
    vocabulary.prefix("-", charge: entries) { (A: Matrix) in -A }
    vocabulary.assignment("+=", charge: entries) { (A: inout Matrix, B: Matrix) in
      A = try Matrix.sumOrThrow(A, B)
    }
    vocabulary.assignment("-=", charge: entries) { (A: inout Matrix, B: Matrix) in
      A = try Matrix.differenceOrThrow(A, B)
    }
    vocabulary.assignment("*=", charge: entries) {
      (A: inout Matrix, factor: Double) in
      A *= factor
    }
    vocabulary.assignment("/=", charge: entries) {
      (A: inout Matrix, divisor: Double) in
      A /= divisor
    }
  }
}
