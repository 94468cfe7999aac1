import LinearAlgebra
import Testing

@Suite struct MatrixTests {
  @Test func workedProductOfMatrixAndVector() {
    let W: Matrix = [[1, -2, 0.5], [0, 3, -1]]
    #expect(W * ([1, 0.5, 2] as Vector) == [1, -0.5])
    #expect(W * ([1, 0.5, 2] as Vector) + [0.5, -0.5] == [1.5, -1])
  }

  @Test func workedProductOfTwoMatrices() {
    let A: Matrix = [[1, 0, 2], [-1, 3, 1]]
    let B: Matrix = [[1, 2, 0, 1], [0, 1, -1, 2], [3, 0, 1, 1]]
    #expect(A * B == [[7, 2, 2, 3], [2, 1, -2, 6]])
  }

  @Test func everyKernelAgreesWithTheDefinition() {
    var generator = SplitMix64(seed: 5)
    for (m, k, n) in [(1, 1, 1), (2, 3, 4), (5, 7, 3), (8, 8, 8), (9, 17, 33)] {
      let A = random(m, k, &generator)
      let B = random(k, n, &generator)
      let product = A * B
      for i in 0..<m {
        for j in 0..<n {
          #expect(abs(product[i, j] - A[row: i] * B[column: j]) < 1e-13)
        }
      }
    }
  }

  @Test func transposeTurnsRowsIntoColumns() {
    let A: Matrix = [[1, 2, 3], [4, 5, 6]]
    #expect(A.T == [[1, 4], [2, 5], [3, 6]])
    #expect(A.T.T == A)
  }

  @Test func outerProductOfTheFigure() {
    let δ: Vector = [0.5, -1, 0.8]
    let a: Vector = [1, 2, -0.5, 1.5]
    let product = outer(δ, a)
    #expect(product == [[0.5, 1, -0.25, 0.75], [-1, -2, 0.5, -1.5], [0.8, 1.6, -0.4, 1.2000000000000002]])
    #expect(abs(product.norm - 3.764970119) < 5e-10)
    #expect(abs(product.norm - δ.norm * a.norm) < 1e-14)
    #expect(product.factors?.column == δ)
  }

  @Test func anOuterProductForgetsItsFactorsWhenAnEntryIsSet() {
    var product = outer([1, 2], [3])
    product[0, 0] = 7
    #expect(product.factors == nil)
    #expect(product == [[7], [6]])
  }

  @Test func identityChangesNothing() {
    let A: Matrix = [[1, 2], [3, 4]]
    #expect(Matrix.identity(2) * A == A)
    #expect(A * Matrix.identity(2) == A)
  }

  @Test func arithmeticGoesEntryByEntry() {
    let A: Matrix = [[1, 2], [3, 4]]
    #expect(A + A == 2 * A)
    #expect(A - A == Matrix.zeros(2, 2))
    #expect(A ⊙ A == [[1, 4], [9, 16]])
    #expect(-A == A * -1)
    #expect(A / 2 == [[0.5, 1], [1.5, 2]])
    #expect(A.sum == 10)
    #expect(A.mean == 2.5)
    #expect(A.shape.description == "2×2")
  }

  @Test func shapesThatDoNotFitAreNamedInFull() {
    let A = Matrix.zeros(2, 3)
    let product = #expect(throws: EngineError.self) { try Matrix.productOrThrow(A, A) }
    #expect(
      product?.message
        == "A 2×3 matrix cannot be multiplied by a 2×3 matrix: the left one has 3 columns, the right one 2 rows."
    )
    let vector = #expect(throws: EngineError.self) { try Matrix.productOrThrow(A, [1, 2, 3, 4]) }
    #expect(
      vector?.message == "A 2×3 matrix cannot be multiplied by a vector with 4 entries: it has 3 columns.")
    #expect(throws: EngineError.self) { try Matrix.sumOrThrow(A, A.T) }
    #expect(throws: EngineError.self) { try Matrix.initOrThrow([[1], [1, 2]]) }
    #expect(throws: EngineError.self) { try A.subscriptOrThrow(2, 0) }
    #expect(throws: EngineError.self) { try A.subscriptOrThrow(0, -1) }
  }

  @Test(arguments: [(Int.max, 2), (1 << 30, 1 << 30), (-1, 3)])
  func aMatrixThatCannotBeIsRefusedBeforeItIsMade(rows: Int, columns: Int) {
    #expect(throws: EngineError.self) { try Matrix.zerosOrThrow(rows, columns) }
  }

  private func random(_ rows: Int, _ columns: Int, _ generator: inout SplitMix64) -> Matrix {
    Matrix((0..<rows).map { _ in (0..<columns).map { _ in generator.uniform(in: -1...1) } })
  }
}
