import Backprop
import LinearAlgebra
import Testing

@Suite struct TrainingTests {
  @Test func xorIsLearnedToTheDigitsOfTheSampleLesson() {
    var net = Network(inputs: 2, cost: .halfSquaredError, seed: 42) {
      Dense(2, activation: .sigmoid, weights: .uniform(-1...1))
      Dense(1, activation: .sigmoid, weights: .uniform(-1...1))
    }
    let history = net.train(on: .xor, epochs: 5000, optimizer: .sgd(learningRate: 2))
    #expect(history.cost.count == 5001)
    #expect(abs((history.cost.first ?? 0) - 0.126151) < 5e-7)
    #expect(abs((history.cost.last ?? 0) - 0.000343221) < 5e-10)
    #expect(agree(Dataset.xor.map { net($0.x)[0] }, [0.0263169, 0.970244, 0.975076, 0.023379], 5e-7))
  }

  @Test func oneFullBatchStepIsTheGradientTimesTheRate() {
    let data = Dataset([
      Example(x: [1, -2], y: [1, 0]), Example(x: [0.5, 1], y: [0, 1]), Example(x: [-1, 0.3], y: [1, 1]),
    ])
    for (reduction, weight) in [(Reduction.mean, 1.0 / 3), (.sum, 1)] {
      var net = Canonical.M
      var expected = net
      for parameter in net.parameters {
        let sum = data.reduce(0) { $0 + net.gradients(at: $1)[parameter] }
        expected[parameter] -= 0.5 * weight * sum
      }
      net.train(on: data, epochs: 1, optimizer: .sgd(learningRate: 0.5), reduction: reduction)
      for parameter in net.parameters { #expect(abs(net[parameter] - expected[parameter]) < 1e-16) }
    }
  }

  @Test func batchesInOrderAreStepsOneAfterTheOther() {
    let data = Dataset((0..<5).map { Example(x: [Double($0), 1], y: [0, 1]) })
    var net = Canonical.M
    net.train(on: data, epochs: 1, batch: 2, optimizer: .sgd(learningRate: 0.1))
    var byHand = Canonical.M
    for part in [[0, 1], [2, 3], [4]] {
      byHand.train(on: Dataset(part.map { data[$0] }), epochs: 1, optimizer: .sgd(learningRate: 0.1))
    }
    #expect(net.W == byHand.W)
    #expect(net.b == byHand.b)
  }

  @Test func theSameShuffleSeedGivesTheSameRun() {
    func run(_ seed: UInt64) -> [Double] {
      var net = Canonical.M
      let data = Dataset((0..<6).map { Example(x: [Double($0), 1], y: [0, 1]) })
      return net.train(
        on: data, epochs: 3, batch: 2, optimizer: .adam(learningRate: 0.01), shuffleSeed: seed
      ).cost
    }
    #expect(run(1) == run(1))
    #expect(run(1) != run(2))
  }

  @Test(arguments: [2, 3]) func anyNumberOfThreadsGivesTheSameRun(threads: Int) {
    let data = Dataset((0..<7).map { Example(x: [Double($0), 1], y: [0, 1]) })
    for optimizer in [Optimizer.sgd(learningRate: 0.1), .adam(learningRate: 0.01)] {
      var (alone, together) = (Canonical.M, Canonical.M)
      let one = alone.train(on: data, epochs: 20, batch: 3, optimizer: optimizer)
      let many = together.train(on: data, epochs: 20, batch: 3, optimizer: optimizer, threads: threads)
      #expect(one == many)
      #expect(alone == together)
    }
  }

  @Test func settingsThatMakeNoSenseAreRefused() {
    var net = Canonical.T()
    let data = Dataset([Canonical.exampleT])
    #expect(throws: EngineError.self) {
      try net.trainOrThrow(on: data, epochs: -1, optimizer: .sgd(learningRate: 1))
    }
    #expect(throws: EngineError.self) {
      try net.trainOrThrow(on: data, epochs: 1, optimizer: .sgd(learningRate: 1), threads: 0)
    }
    #expect(throws: EngineError.self) {
      try net.trainOrThrow(on: data, epochs: 1, batch: 0, optimizer: .sgd(learningRate: 1))
    }
    #expect(throws: EngineError.self) {
      try net.trainOrThrow(on: data, epochs: 1, optimizer: .sgd(learningRate: 0))
    }
    #expect(throws: EngineError.self) {
      try net.trainOrThrow(on: .xor, epochs: 1, optimizer: .sgd(learningRate: 1))
    }
    #expect(throws: EngineError.self) {
      try net.trainOrThrow(on: Dataset([]), epochs: 1, optimizer: .sgd(learningRate: 1))
    }
  }
}

@Suite struct OptimizerTests {
  /// Three steps on C = ½θ² from θ = 1 with η = 0.1: the last parameter after each.
  @Test(arguments: [
    (Optimizer.sgd(learningRate: 0.1), [0.9, 0.81, 0.729]),
    (.momentum(learningRate: 0.1), [0.9, 0.72, 0.486]),
    (.nesterov(learningRate: 0.1), [0.81, 0.5751, 0.327321]),
    (.rmsProp(learningRate: 0.1), [0.683772, 0.498871, 0.369181]),
    (.adam(learningRate: 0.1), [0.9, 0.800412, 0.701586]),
    (.adamW(learningRate: 0.1), [0.899, 0.798519, 0.698911]),
  ])
  func threeStepsDownABowl(optimizer: Optimizer, expected: [Double]) {
    for (count, value) in expected.enumerated() {
      #expect(abs(descend(optimizer, steps: count + 1) - value) < 5e-7)
    }
  }

  @Test func aRateAboveTwoOverCurvatureDiverges() {
    #expect(abs(descend(.sgd(learningRate: 2.1), steps: 10) - 2.5937) < 5e-5)
  }

  private func descend(_ optimizer: Optimizer, steps: Int) -> Double {
    var bowl = Bowl(optimizer)
    for _ in 0..<steps { bowl.step() }
    return bowl.θ
  }
}

/// C = ½θ², descended from θ = 1.
private struct Bowl {
  var run: Optimizer.Run
  var θ: Double { run.parameters[0] }

  init(_ optimizer: Optimizer) { run = Optimizer.Run(optimizer, from: [1]) }

  mutating func step() { run.step([θ]) }
}
