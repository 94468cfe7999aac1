import Backprop
import LinearAlgebra
import Testing

/// What depth does to gradients: items 34, 43 and 45 of the curriculum.
@Suite struct DepthTests {
  /// A chain of sigmoids held at z = 0 by its biases: every layer multiplies by w/4.
  private func chain(_ w: Double, depth: Int = 50) -> (Network, Example) {
    let net = Network(inputs: 1, cost: .halfSquaredError) {
      for _ in 0..<depth { Dense(weights: [[w]], bias: [-w * 0.5], activation: .sigmoid) }
    }
    return (net, Example(x: [0.5], y: [0]))
  }

  @Test(arguments: [
    (3.6, 0.00515377520732), (4.4, 117.39085287969), (1, 7.888609052210118e-31), (8, 1.125899906842624e15),
  ])
  func aChainOfFiftySigmoidsMultipliesByAPower(w: Double, power: Double) {
    let (net, example) = chain(w)
    let grads = net.gradients(at: example)
    let factor = grads.dX[0] / grads.dA[50][0]
    #expect(abs(factor / power - 1) < 1e-11)
    var product = 1.0
    for _ in 1...50 { product *= w / 4 }
    #expect(abs(factor / product - 1) < 1e-12)
  }

  @Test func tenLayersAtBestLoseAMillion() {
    let (net, example) = chain(1, depth: 10)
    let grads = net.gradients(at: example)
    #expect(abs(grads.dX[0] / grads.dA[10][0] - 9.5367e-7) < 5e-12)
  }

  /// Nielsen's exercise: for how wide a range of a is |wσ′(wa)| at least 1?
  @Test func thePlaceWhereAWeightKeepsItsGradientIsNarrow() {
    let w = 6.894
    let steep = { (a: Double) in abs(w * Activation.sigmoid.derivative(w * a)) >= 1 }
    let step = 1e-5
    let width = stride(from: -1.0, through: 1, by: step).count { steep($0) }
    #expect(abs(Double(width) * step - 0.44774) < 3e-5)
    #expect(
      !stride(from: -5.0, through: 5, by: 0.01).contains {
        3.99 * Activation.sigmoid.derivative(3.99 * $0) >= 1
      })
  }

  @Test func theWidestSuchPlaceIsAtOneWeight() {
    let width = { (w: Double) in
      2 / w * (w * (1 + (1 - 4 / w).squareRoot()) / 2 - 1).naturalLogarithm
    }
    #expect(abs(width(6.894) - 0.44774) < 5e-6)
    let best = stride(from: 4.0, through: 20, by: 0.001).max { width($0) < width($1) } ?? 0
    #expect(abs(best - 6.894) < 2e-3)
  }

  @Test(arguments: [
    (Activation.sigmoid, Initializer.glorot, 1e-8...1e-4),
    (.tanh, .glorot, 0.02...2),
    (.tanh, .normal(deviation: 0.1), 1e-6...1e-2),
    (.tanh, .normal(deviation: 1), 3...3e3),
    (.relu, .he, 0.05...10),
    (.relu, .normal(deviation: 1), 3e2...1e5),
  ])
  func howTheErrorChangesOverTenLayersOfSixteen(
    _ activation: Activation, _ initializer: Initializer, range: ClosedRange<Double>
  ) {
    let net = Network(inputs: 16, cost: .halfSquaredError, seed: 1) {
      for _ in 0..<10 { Dense(16, activation: activation, weights: initializer) }
    }
    var generator = SplitMix64(seed: 2)
    let data = Dataset(
      (0..<20).map { _ in
        Example(
          x: Vector((0..<16).map { _ in generator.uniform(in: -1...1) }),
          y: Vector((0..<16).map { _ in generator.uniform() }))
      })
    let diagnosis = diagnose(net, on: data)
    #expect(range.contains(diagnosis.layers[0].ratioToLast), "\(diagnosis.layers[0].ratioToLast)")
  }
}

extension Double {
  fileprivate var naturalLogarithm: Double { log(Value(self)).data }
}
