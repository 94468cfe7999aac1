import Backprop
import LinearAlgebra
import Testing

/// What depth does to gradients: items 34 and 43 to 45 of the curriculum.
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

  /// Item 45 has been drawn by another library, and neither its x nor its y are told, so that its digits cannot be had.
  /// Each of its numbers lies where 19 of 20 starts of our own do.
  @Test(arguments: [
    (Activation.sigmoid, Initializer.glorot, 1.2e-6), (.tanh, .glorot, 0.22),
    (.tanh, .normal(deviation: 0.1), 1.5e-4), (.tanh, .normal(deviation: 1), 33), (.relu, .he, 0.53),
    (.relu, .normal(deviation: 1), 6.1e3),
  ])
  func howTheErrorChangesOverTenLayersOfSixteen(
    _ activation: Activation, _ initializer: Initializer, ratio: Double
  ) {
    let ratios = (1...200).map { seed -> Double in
      let net = Network(inputs: 16, cost: .halfSquaredError, seed: UInt64(seed)) {
        for _ in 0..<10 { Dense(16, activation: activation, weights: initializer) }
      }
      var generator = SplitMix64(seed: UInt64(seed + 5000))
      let x = Vector((0..<16).map { _ in generator.uniform(in: -1...1) })
      let y = Vector((0..<16).map { _ in generator.uniform() })
      let delta = net.gradients(at: Example(x: x, y: y)).delta
      return delta[1].norm / delta[10].norm
    }.sorted()
    #expect(ratio > ratios[5] && ratio < ratios[194], "\(ratios[5])...\(ratios[194])")
  }

  /// Item 44 is read from files of Nielsen's, measured on MNIST. Without those pictures the digits cannot be had; on noise
  /// that is as dark as they are (a fifth of 784 pixels is lit), with his starts and his cost, the norms lie around his.
  @Test(arguments: [
    [0.0657, 0.3092], [0.0118, 0.0600, 0.2831], [0.0030, 0.0171, 0.0695, 0.2851],
  ])
  func errorsVanishTowardsTheInputAsNielsenMeasured(norms: [Double]) {
    let runs = (1...15).map { seed -> [Double] in
      let net = Network(inputs: 784, cost: .binaryCrossEntropy(on: .probabilities), seed: UInt64(seed)) {
        for _ in norms { Dense(30, activation: .sigmoid, weights: .leCun, bias: .normal(deviation: 1)) }
        Dense(10, activation: .sigmoid, weights: .leCun, bias: .normal(deviation: 1))
      }
      var generator = SplitMix64(seed: UInt64(seed + 1000))
      let pictures = (0..<50).map { index in
        let pixels = (0..<784).map { _ in generator.uniform() < 0.19 ? generator.uniform() : 0 }
        return Example(x: Vector(pixels), y: .oneHot(index % 10, of: 10))
      }
      return net.gradients(over: Dataset(pictures)).db.dropLast().map(\.norm)
    }
    for layer in norms.indices {
      let ours = runs.map { $0[layer] }.sorted()
      #expect(norms[layer] > ours[0] && norms[layer] < ours[14], "\(ours)")
      #expect(abs(ours[7] / norms[layer] - 1) < 0.45, "the median, \(ours[7])")
      if layer > 0 { #expect(runs.allSatisfy { $0[layer] > 3 * $0[layer - 1] || $0[layer] > 0.1 }) }
    }
  }
}

extension Double {
  fileprivate var naturalLogarithm: Double { log(Value(self)).data }
}
