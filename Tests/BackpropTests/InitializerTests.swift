import Backprop
import LinearAlgebra
import Testing

@Suite struct InitializerTests {
  static let random: [Initializer] = [
    .uniform(-0.3...0.7), .normal(deviation: 0.2), .truncatedNormal(deviation: 0.5), .he, .heUniform, .leCun,
    .leCunUniform, .glorot, .glorotUniform, .glorot(gain: 5.0 / 3), .orthogonal, .orthogonal(gain: 2),
  ]

  /// Item 38: three inputs, four outputs.
  @Test func spreadsOfTheList() {
    #expect(abs((Initializer.glorotUniform.limit(inputs: 3, outputs: 4) ?? 0) - 0.9258201) < 5e-8)
    for (initializer, deviation) in [
      (Initializer.glorot, 0.5345225), (.glorotUniform, 0.5345225), (.he, 0.8164966), (.heUniform, 0.8164966),
      (.leCun, 0.5773503),
    ] {
      #expect(abs(initializer.deviation(inputs: 3, outputs: 4) - deviation) < 5e-8)
    }
    for initializer in [Initializer.glorot(gain: 3), .glorotUniform(gain: 3)] {
      #expect(abs(initializer.deviation(inputs: 3, outputs: 4) - 3 * 0.5345225) < 1.5e-7)
    }
    #expect(
      abs((Initializer.glorotUniform(gain: 3).limit(inputs: 3, outputs: 4) ?? 0) - 3 * 0.9258201) < 1.5e-7)
    #expect(abs(Initializer.he.deviation(inputs: 4, outputs: 1) - 0.7071068) < 5e-8)
    #expect(Initializer.he.limit(inputs: 3, outputs: 4) == nil)
  }

  @Test(arguments: random)
  func whatIsDrawnHasTheSpreadThatIsPromised(_ initializer: Initializer) {
    let net = Network(inputs: 80, cost: .squaredError, seed: 3) {
      Dense(60, activation: .tanh, weights: initializer)
    }
    let weights = Vector(net.W[1].elements)
    let mean = weights.mean
    let deviation = (weights.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(weights.count))
      .squareRoot()
    #expect(abs(deviation / initializer.deviation(inputs: 80, outputs: 60) - 1) < 0.05)
    if let limit = initializer.limit(inputs: 80, outputs: 60), limit != 0.5 {
      #expect(weights.allSatisfy { abs($0) <= limit })
    }
  }

  @Test func truncatedNormalNumbersHaveNoTails() {
    let net = Network(inputs: 100, cost: .squaredError, seed: 3) {
      Dense(100, activation: .tanh, weights: .truncatedNormal(deviation: 1))
    }
    #expect(net.W[1].elements.allSatisfy { abs($0) <= 2 / 0.8796256610 + 1e-9 })
  }

  @Test(arguments: [(3, 5), (5, 3), (4, 4)])
  func orthogonalRowsOrColumns(rows: Int, columns: Int) {
    let net = Network(inputs: columns, cost: .squaredError, seed: 1) {
      Dense(rows, activation: .tanh, weights: .orthogonal)
    }
    let W = net.W[1]
    let gram = rows <= columns ? W * W.T : W.T * W
    #expect((gram - .identity(min(rows, columns))).norm < 1e-14)
  }

  @Test func aGainIsPartOfTheName() {
    #expect(Initializer.glorot(gain: 2).name == "glorot(gain: 2.0)")
    #expect(Initializer.glorotUniform(gain: 0.5).name == "glorotUniform(gain: 0.5)")
    #expect(Initializer.orthogonal(gain: 2).name == "orthogonal(gain: 2.0)")
    #expect(Initializer.glorot(gain: 1).name == "glorot")
  }

  @Test func theSameSeedGivesTheSameNumbers() {
    func weights(_ seed: UInt64) -> Matrix {
      Network(inputs: 3, cost: .squaredError, seed: seed) { Dense(2, activation: .tanh, weights: .he) }.W[1]
    }
    #expect(weights(5) == weights(5))
    #expect(weights(5) != weights(6))
  }

  @Test func equalWeightsStayEqualForEver() {
    var net = Network(inputs: 2, cost: .halfSquaredError) {
      Dense(3, activation: .sigmoid, weights: .constant(0.5))
      Dense(1, activation: .sigmoid, weights: .constant(0.5))
    }
    net.train(on: .xor, epochs: 50, optimizer: .sgd(learningRate: 1))
    #expect(net.W[1][row: 0] == net.W[1][row: 1] && net.W[1][row: 1] == net.W[1][row: 2])
    #expect(net.W[1][row: 0] != [0.5, 0.5])
  }

  @Test func numbersThatMakeNoSenseAreRefused() {
    for layer in [
      Dense(2, activation: .tanh, weights: .normal(deviation: -1)),
      Dense(2, activation: .tanh, weights: .uniform(-Double.infinity...1)),
      Dense(2, activation: .tanh, weights: .zeros, bias: .orthogonal),
      Dense(2, activation: .tanh, weights: .constant(.nan)),
      Dense(2, activation: .tanh, weights: .normal(mean: .infinity, deviation: 1)),
      Dense(2, activation: .tanh, weights: .truncatedNormal(deviation: .nan)),
      Dense(2, activation: .tanh, weights: .orthogonal(gain: .nan)),
      Dense(2, activation: .tanh, weights: .glorot(gain: .infinity)),
    ] {
      let error = #expect(throws: EngineError.self) {
        try Network.initOrThrow(inputs: 2, cost: .squaredError, seed: 1, layers: [layer])
      }
      #expect(error?.code == .argument)
    }
  }
}
