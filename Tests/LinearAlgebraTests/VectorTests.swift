import LinearAlgebra
import Testing

@Suite struct VectorTests {
  let u: Vector = [2, -1, 3]
  let v: Vector = [4, 5, -2]

  @Test func addsAndSubtractsEntryByEntry() {
    #expect(u + v == [6, 4, 1])
    #expect(u - v == [-2, -6, 5])
    #expect(-u == [-2, 1, -3])
    #expect(2 * u == [4, -2, 6])
    #expect(u / 2 == [1, -0.5, 1.5])
  }

  @Test func hadamardIsTheDiagonalMatrixTimesTheVector() {
    #expect(u ⊙ v == [8, -5, -6])
    #expect(diag(u) * v == [8, -5, -6])
  }

  @Test func starOfTwoVectorsIsTheDotProduct() {
    #expect(u * v == -3)
  }

  @Test func measures() {
    #expect(u.sum == 4)
    #expect(Vector([3, 4]).norm == 5)
    #expect(u.argmax == 2)
    #expect(Vector([1, 2, 6]).mean == 3)
    #expect(u.shape.description == "3")
    #expect(Vector.ones(2) == [1, 1])
  }

  @Test(arguments: [1e-200, 1e200])
  func normNeitherUnderflowsNorOverflows(scale: Double) {
    #expect(abs(Vector([3 * scale, 4 * scale]).norm / scale - 5) < 1e-14)
  }

  @Test func lengthsThatDifferAreNamedInFull() {
    let error = #expect(throws: EngineError.self) { try Vector.sumOrThrow(u, [1]) }
    #expect(error?.code == .shape)
    #expect(error?.message == "A vector with 3 entries and a vector with 1 entry cannot be added.")
  }

  @Test func anEntryThatIsNotThereIsAnError() {
    let error = #expect(throws: EngineError.self) { try u.subscriptOrThrow(3) }
    #expect(error?.message == "There is no entry 3 in a vector with 3 entries, 0 to 2.")
    #expect(throws: EngineError.self) { try Vector.zerosOrThrow(-1) }
    #expect(throws: EngineError.self) { try Vector([]).argmaxOrThrow() }
    #expect(throws: EngineError.self) { try Vector([1, .nan]).argmaxOrThrow() }
    #expect(throws: EngineError.self) { try Vector([]).meanOrThrow() }
  }
}
