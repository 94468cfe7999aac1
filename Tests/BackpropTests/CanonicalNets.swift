import Backprop
import LinearAlgebra

/// The networks of the curriculum's section 0.
enum Canonical {
  static func T(_ cost: Cost = .halfSquaredError) -> Network {
    Network(inputs: 1, cost: cost) {
      Dense(weights: [[0.8]], bias: [-0.4], activation: .sigmoid)
      Dense(weights: [[-1.1]], bias: [0.5], activation: .sigmoid)
    }
  }
  static let exampleT = Example(x: [1.5], y: [1])

  static let K = Network(inputs: 1, cost: .squaredError) {
    for (w, b) in [(1.2, 0.1), (-0.7, 0.4), (2, -1)] {
      Dense(weights: [[w]], bias: [b], activation: .sigmoid)
    }
  }
  static let exampleK = Example(x: [0.5], y: [1])

  static let M = Network(inputs: 2, cost: .halfSquaredError) {
    Dense(
      weights: [[0.2, -0.4], [0.7, 0.1], [-0.5, 0.6]], bias: [0.1, -0.2, 0.3], activation: .sigmoid)
    Dense(weights: [[0.3, -0.6, 0.9], [-0.8, 0.5, 0.4]], bias: [-0.1, 0.2], activation: .sigmoid)
  }
  static let exampleM = Example(x: [1, -2], y: [1, 0])
}

/// Whether all numbers agree but for half a unit of the given decimal.
func agree(_ left: some Sequence<Double>, _ right: [Double], _ tolerance: Double) -> Bool {
  let left = Array(left)
  return left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) <= tolerance }
}
