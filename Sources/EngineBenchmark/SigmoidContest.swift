import Backprop
import LinearAlgebra

/// σ of many numbers from −4 to 4, timed.
final class SigmoidContest: Contestant {
  private let z: Vector
  private var a: [Double]

  /// Numbers are drawn from SplitMix64 with seed 1.
  init(_ count: Int) {
    var generator = SplitMix64(seed: 1)
    z = Vector((0..<count).map { _ in 8 * generator.uniform() - 4 })
    a = Array(repeating: 0, count: count)
  }

  func check() -> (before: Double, after: Double) {
    run(1)
    return (0, a.reduce(0, +))
  }

  func run(_ times: Int) {
    z.storage.withUnsafeBufferPointer { z in
      a.withUnsafeMutableBufferPointer { a in
        for _ in 0..<times { Activation.sigmoid.apply(z, into: a, width: z.count) }
      }
    }
  }

  /// One line of JSON with the median of nine parts.
  func measure(seconds: Double) {
    let times = times(in: seconds / 9, least: 1)
    let rates = (0..<9).map { _ in self.rates(times).processor * Double(z.count) / 1e6 }.sorted()
    print(
      """
      {"name": "sigmoid", "lib": "nabla", "dtype": "float64", "n": \(z.count), "threads": 1, \
      "Melem_per_s": \(rates[4]), "best": \(rates[8])}
      """)
  }
}
