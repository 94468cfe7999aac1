import LinearAlgebra

/// The product of two square matrices, timed; each thread takes a share of the rows, as in training.
final class ProductContest: Contestant {
  private let size: Int
  private let A: Matrix
  private let B: Matrix
  private let result: Kernel.Target
  private let team: Team?

  /// Entries are drawn from SplitMix64 with seed 1, the left matrix first.
  init(_ size: Int, threads: Int) {
    var generator = SplitMix64(seed: 1)
    func draw() -> Matrix {
      Matrix(rows: size, columns: size, storage: (0..<size * size).map { _ in generator.uniform() })
    }
    let (A, B) = (draw(), draw())
    let result = Kernel.allocateZeros(size * size)
    nonisolated(unsafe) let target = result
    team =
      threads == 1
      ? nil
      : Team(count: threads) { share in
        Self.multiply(A, B, into: target, size * share / threads..<size * (share + 1) / threads)
      }
    self.size = size
    (self.A, self.B, self.result) = (A, B, result)
  }

  private static func multiply(_ A: Matrix, _ B: Matrix, into C: Kernel.Target, _ rows: Range<Int>) {
    let n = B.rows
    A.storage.withUnsafeBufferPointer { a in
      B.storage.withUnsafeBufferPointer { b in
        Kernel.product(
          Kernel.Source(rebasing: a[rows.lowerBound * n..<rows.upperBound * n]), b,
          into: Kernel.Target(rebasing: C[rows.lowerBound * n..<rows.upperBound * n]), rows: rows.count,
          inner: n, columns: n)
      }
    }
  }

  private func multiply() {
    if let team { team.run() } else { Self.multiply(A, B, into: result, 0..<size) }
  }

  deinit {
    team?.stop()
    Kernel.free(result)
  }

  func check() -> (before: Double, after: Double) {
    multiply()
    return (0, result.reduce(0, +))
  }

  func run(_ times: Int) { for _ in 0..<times { multiply() } }
}
