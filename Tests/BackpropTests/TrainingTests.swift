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

  /// Threads share the work here, small as it is, and so unevenly that no share is whole.
  @Test(arguments: [2, 3]) func anyNumberOfThreadsGivesTheSameRun(threads: Int) throws {
    let net = Network(inputs: 61, cost: .crossEntropy(on: .probabilities), seed: 3) {
      Dense(43, activation: .tanh, weights: .glorot)
      Dense(7, activation: .softmax, weights: .glorot)
    }
    var generator = SplitMix64(seed: 4)
    let data = Dataset(
      (0..<29).map { index in
        Example(x: Vector((0..<61).map { _ in generator.uniform() }), y: .oneHot(index % 7, of: 7))
      })
    for optimizer in [Optimizer.sgd(learningRate: 0.1), .adam(learningRate: 0.01)] {
      var (alone, together) = (net, net)
      let one = alone.train(on: data, epochs: 5, batch: 11, optimizer: optimizer)
      let many = try together.trainOrThrow(
        on: data, epochs: 5, batch: 11, optimizer: optimizer, threads: threads, sharingFrom: 0)
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
    for optimizer in [
      Optimizer.sgd(learningRate: .nan), .momentum(learningRate: 1, momentum: 1),
      .rmsProp(learningRate: 1, epsilon: 0), .adam(learningRate: 1, epsilon: .nan),
      .adamW(learningRate: 1, weightDecay: -1), .adamW(learningRate: 1, weightDecay: .infinity),
    ] {
      #expect(throws: EngineError.self) { try net.trainOrThrow(on: data, epochs: 1, optimizer: optimizer) }
    }
    for rule in [
      StoppingRule.whenCost(below: .nan), .whenStalled(for: 1, improvement: .nan),
      .whenStalled(for: 1, improvement: -1),
    ] {
      #expect(throws: EngineError.self) {
        try net.trainOrThrow(on: data, epochs: 1, optimizer: .sgd(learningRate: 1), stopping: rule)
      }
    }
    #expect(net == Canonical.T())
  }

  @Test func noEpochsLeaveTheNetworkAsItIsAndLargeBatchesAreAllTheData() {
    var net = Canonical.T()
    let history = net.train(on: [Canonical.exampleT], epochs: 0, optimizer: .sgd(learningRate: 1))
    #expect(net == Canonical.T() && history.cost.count == 1 && history.gradientNorm[1].isEmpty)
    var (all, more) = (Canonical.M, Canonical.M)
    let data: Dataset = [Canonical.exampleM, Example(x: [0, 1], y: [0, 1])]
    let whole = all.train(on: data, epochs: 3, optimizer: .sgd(learningRate: 1))
    #expect(more.train(on: data, epochs: 3, batch: .max, optimizer: .sgd(learningRate: 1)) == whole)
    #expect(all == more)
  }
}

/// Up to eight examples go through a small network in lanes of their own; nobody must see that in a number.
@Suite struct FewExamplesTests {
  static let nets: [Network] = [
    net(.halfSquaredError, [2, 3, 1], .sigmoid, .sigmoid),
    net(.meanSquaredError, [3, 4, 5, 2], .tanh, .identity),
    net(.binaryCrossEntropy(on: .probabilities), [1, 9, 2], .identity, .sigmoid),
    net(.hinge, [4, 1, 3], .sigmoid, .tanh),
    net(.halfSquaredError, [5, 8, 8, 4], .tanh, .sigmoid),
    net(.squaredError, [2, 3, 2], .relu, .sigmoid),
    net(.crossEntropy(on: .probabilities), [2, 3, 3], .sigmoid, .softmax),
  ]

  private static func net(
    _ cost: Cost, _ sizes: [Int], _ hidden: Activation, _ last: Activation
  ) -> Network {
    Network(inputs: sizes[0], cost: cost, seed: 5) {
      for size in sizes.dropFirst().dropLast() {
        Dense(size, activation: hidden, weights: .normal(deviation: 1), bias: .uniform(-1...1))
      }
      Dense(sizes[sizes.count - 1], activation: last, weights: .normal(deviation: 1), bias: .uniform(-1...1))
    }
  }

  private func data(_ net: Network, _ count: Int) -> Dataset {
    var generator = SplitMix64(seed: 6)
    return Dataset(
      (0..<count).map { _ in
        Example(
          x: Vector((0..<net.inputs).map { _ in generator.uniform(in: -2...2) }),
          y: Vector((0..<net.sizes[net.L]).map { _ in generator.uniform() }))
      })
  }

  @Test(arguments: nets, [1, 3, 4, 7, 8, 9])
  func theirStepsHaveTheBitsOfTheGradientOfMany(_ start: Network, count: Int) {
    let data = data(start, count)
    for (reduction, batch) in [(Reduction.mean, count), (.sum, count), (.mean, (count + 1) / 2)] {
      var (net, byHand) = (start, start)
      var costs = [byHand.cost(over: data, reduction: reduction)]
      var norms: [[Double]] = []
      for _ in 0..<3 {
        for part in data.batches(of: batch) {
          let grads = byHand.gradients(over: part, reduction: reduction)
          if part.last == data.last { norms.append(grads.dW.map(\.norm)) }
          for ℓ in 1...byHand.L {
            byHand.W[ℓ] = byHand.W[ℓ] - 0.01 * grads.dW[ℓ]
            byHand.b[ℓ] = byHand.b[ℓ] - 0.01 * grads.db[ℓ]
          }
        }
        costs.append(byHand.cost(over: data, reduction: reduction))
      }
      let history = net.train(
        on: data, epochs: 3, batch: batch, optimizer: .sgd(learningRate: 0.01), reduction: reduction)
      #expect(net.W == byHand.W && net.b == byHand.b)
      #expect(history.cost == costs)
      for (epoch, expected) in norms.enumerated() {
        #expect(agree(history.gradientNorm.map { $0[epoch] }, expected, 1e-13 * (expected.max() ?? 0)))
      }
    }
  }

  @Test func everyEpochHasAnOrderOfItsOwn() {
    let data = data(Self.nets[0], 8)
    func trained(_ data: Dataset, epochs: Int, seed: UInt64?) -> Network {
      var net = Self.nets[0]
      net.train(on: data, epochs: epochs, batch: 3, optimizer: .sgd(learningRate: 0.1), shuffleSeed: seed)
      return net
    }
    let first = data.shuffled(seed: 9)
    #expect(trained(data, epochs: 1, seed: 9) == trained(first, epochs: 1, seed: nil))
    #expect(trained(data, epochs: 2, seed: 9) != trained(first, epochs: 2, seed: nil))
  }

  @Test func examplesInAnotherOrderAreTakenUpAnew() {
    let start = Self.nets[0]
    let data = data(start, 8)
    var (net, byHand) = (start, start)
    let momentum = Optimizer.momentum(learningRate: 0.1)
    net.train(on: data, epochs: 1, batch: 3, optimizer: momentum, shuffleSeed: 9)
    var run = Optimizer.Run(momentum, from: Vector(byHand.parameters.map { byHand[$0] }))
    for part in data.shuffled(seed: 9).batches(of: 3) {
      run.step(byHand.gradients(over: part).flattened)
      for (parameter, value) in zip(byHand.parameters, run.parameters) { byHand[parameter] = value }
    }
    #expect(net.W == byHand.W && net.b == byHand.b)
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
