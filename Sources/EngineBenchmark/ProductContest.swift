import Glibc
import LinearAlgebra

/// The product of two square matrices, timed; each thread takes a share of the rows, as in training.
final class ProductContest {
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
    let result = Kernel.Target.allocate(capacity: size * size)
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

  /// One line of JSON when ready, and one for each line that comes in.
  func serve() {
    multiply()
    print("{\"loss_before\": 0, \"final_loss\": \(result.reduce(0, +))}")
    fflush(nil)
    while readLine() != nil {
      let (wall, processor) = (seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID))
      multiply()
      let rate = (1 / (seconds(CLOCK_MONOTONIC) - wall), 1 / (seconds(CLOCK_PROCESS_CPUTIME_ID) - processor))
      print("{\"wall\": \(rate.0), \"cpu\": \(rate.1)}")
      fflush(nil)
    }
    team?.stop()
  }
}
