import LinearAlgebra

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension SplitMix64 {
  /// A standard normal number from two uniform ones, after Box and Muller: √(−2 ln(1−u))·cos 2πv.
  mutating func normal() -> Double {
    let radius = (-2 * log1p(-uniform())).squareRoot()
    return radius * cos(2 * Double.pi * uniform())
  }

  /// A standard normal number within two deviations; others are drawn again.
  mutating func truncatedNormal() -> Double {
    while true {
      let number = normal()
      if abs(number) <= 2 { return number }
    }
  }

  /// The numbers 0 up to `count` in a drawn order (Fisher and Yates, from the end).
  mutating func permutation(of count: Int) -> [Int] {
    var order = Array(0..<count)
    shuffle(&order)
    return order
  }

  /// Puts numbers into a drawn order (Fisher and Yates, from the end).
  mutating func shuffle(_ order: inout [Int]) {
    for last in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(last, Int(next().multipliedFullWidth(by: UInt64(last + 1)).high))
    }
  }
}
