import LinearAlgebra
import Testing

@Suite struct StoppingTests {
  @Test func aProgramStopsWithTheMessageOfTheCore() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Matrix.zeros(2, 3) * Vector([1, 2])
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(
      message.contains("A 2×3 matrix cannot be multiplied by a vector with 2 entries: it has 3 columns."))
  }
}
