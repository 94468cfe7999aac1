import Backprop
import LinearAlgebra
import Testing

/// Backprop, paths, dual numbers and differences on networks that are square in the middle, rectangular at both
/// ends, and asymmetric in every number.
@Suite struct FourRoutesTests {
  struct Case: CustomStringConvertible, Sendable {
    let hidden: Activation
    let last: Activation
    let cost: Cost
    /// The neurons of the hidden layers: square in the middle, or no two alike.
    var widths = [3, 3]

    var description: String { "\(hidden.name), \(last.name), \(cost.name), \(widths)" }

    var net: Network {
      Network(inputs: 2, cost: cost, seed: 7) {
        for width in widths {
          Dense(width, activation: hidden, weights: .normal(deviation: 0.8), bias: .uniform(-0.5...0.5))
        }
        Dense(2, activation: last, weights: .normal(deviation: 0.8), bias: .uniform(-0.5...0.5))
      }
    }

    var data: Dataset {
      let targets: [Vector] =
        switch cost {
        case .hinge: [[1, -1], [-1, -1], [-1, 1]]
        // Not all of them distributions: the slope of softmax has Σy in it.
        case .crossEntropy(on: .logits), .crossEntropy(on: .probabilities):
          [[1, 0], [0.3, 0.4], [0.5, 1.5]]
        default: [[1, 0], [0.3, 0.7], [0, 1]]
        }
      return Dataset(
        zip([[0.7, -1.3], [-0.4, 0.9], [1.8, 0.25]] as [Vector], targets).map { Example(x: $0, y: $1) })
    }
  }

  static let activations: [Activation] = [
    .sigmoid, .tanh, .relu, .leakyReLU(slope: 0.1), .elu(), .elu(alpha: 0.5), .gelu, .geluTanh, .silu,
    .softplus,
    .softmax, .identity,
  ]
  static let costs: [Cost] = [
    .squaredError, .halfSquaredError, .meanSquaredError, .crossEntropy(on: .logits),
    .binaryCrossEntropy(on: .logits), .hinge, .huber(threshold: 0.4),
  ]
  static let cases: [Case] =
    square
    + square.map {
      // Softmax of one neuron is 1 for every z, and refused.
      Case(hidden: $0.hidden, last: $0.last, cost: $0.cost, widths: [4, $0.hidden == .softmax ? 2 : 1, 3])
    }
  private static let square: [Case] =
    activations.flatMap { activation in
      costs.map { Case(hidden: activation, last: activation, cost: $0) }
        + [
          Case(hidden: activation, last: .softmax, cost: .crossEntropy(on: .probabilities)),
          Case(hidden: activation, last: .sigmoid, cost: .crossEntropy(on: .probabilities)),
          Case(hidden: activation, last: .sigmoid, cost: .binaryCrossEntropy(on: .probabilities)),
          Case(hidden: activation, last: .softmax, cost: .binaryCrossEntropy(on: .probabilities)),
        ]
    }

  @Test(arguments: cases)
  func exactRoutesAgree(_ test: Case) {
    let net = test.net
    for example in test.data {
      let backprop = net.gradients(at: example)
      #expect(isClose(backprop, net.gradients(at: example, by: .chainRule), 1e-12))
      #expect(isClose(backprop, net.gradients(at: example, by: .dual), 1e-12))
      if test.hidden != .gelu {
        #expect(isClose(backprop, net.gradients(at: example, by: .complexStep), 1e-12))
      }
    }
  }

  @Test(arguments: cases)
  func differencesAgree(_ test: Case) {
    for example in test.data {
      let check = test.net.gradcheck(at: example, step: 1e-5, tolerance: 1e-9)
      #expect(check.holds, "\(String(describing: check.worst))")
      #expect(check.compared.count == test.net.parameterCount)
    }
  }

  @Test(arguments: cases, [Reduction.mean, .sum])
  func theGradientOverDataIsTheReducedSumOfTheGradients(_ test: Case, reduction: Reduction) {
    let (net, data) = (test.net, test.data)
    let sum = data.map { net.gradients(at: $0, by: .dual).flattened }.reduce(.zeros(net.parameterCount)) {
      $0 + $1
    }
    let costs = data.map { net.cost(at: $0) }.reduce(0, +)
    let weight = reduction == .mean ? 1.0 / 3 : 1
    for averaging in [DatasetGradients.Averaging.inTheCost, .afterwards] {
      let grads = net.gradients(over: data, reduction: reduction, averaging: averaging)
      #expect((grads.flattened - weight * sum).norm <= 1e-12 * (1 + sum.norm))
      #expect(abs(grads.C - weight * costs) <= 1e-12 * (1 + costs))
    }
  }

  /// Training has kernels of its own, for a few examples and for many, and for several threads: their steps follow the
  /// gradient that dual numbers give.
  @Test(arguments: cases) func theStepsOfTrainingFollowTheGradient(_ test: Case) throws {
    let (start, data) = (test.net, test.data)
    let mean = data.reduce(Vector.zeros(start.parameterCount)) {
      $0 + (1.0 / 3) * start.gradients(at: $1, by: .dual).flattened
    }
    let many = Dataset((0..<4).flatMap { _ in Array(data) })
    for (data, threads) in [(data, 1), (many, 1), (many, 2), (many, 3)] {
      var net = start
      let history = try net.trainOrThrow(
        on: data, epochs: 1, optimizer: .sgd(learningRate: 0.5), threads: threads, sharingFrom: 0)
      let moved = Vector(net.parameters.map { net[$0] }) - Vector(start.parameters.map { start[$0] })
      #expect((moved + 0.5 * mean).norm <= 1e-12 * (1 + mean.norm), "\(data.count), \(threads)")
      #expect(abs(history.cost[0] - start.cost(over: test.data)) <= 1e-12 * (1 + history.cost[0]))
    }
  }

  /// Relative to the largest entry of each quantity.
  private func isClose(_ left: Gradients, _ right: Gradients, _ tolerance: Double) -> Bool {
    func isClose(_ u: Vector, _ v: Vector) -> Bool { (u - v).norm <= tolerance * (u.norm + 1e-3) }
    return isClose(left.flattened, right.flattened)
      && zip(left.delta, right.delta).allSatisfy(isClose)
      && zip(left.dA, right.dA).allSatisfy(isClose)
  }
}

@Suite struct PlantedBugTests {
  /// Square in the middle, rectangular at the end.
  let net = Network(inputs: 3, cost: .halfSquaredError, seed: 11) {
    Dense(3, activation: .sigmoid, weights: .normal(deviation: 0.7), bias: .uniform(-0.5...0.5))
    Dense(3, activation: .sigmoid, weights: .normal(deviation: 0.7), bias: .uniform(-0.5...0.5))
    Dense(2, activation: .sigmoid, weights: .normal(deviation: 0.7), bias: .uniform(-0.5...0.5))
  }
  let example = Example(x: [0.5, -1.2, 0.8], y: [1, 0])

  @Test(arguments: PlantedBug.allCases)
  func everyPlantedBugIsCaught(_ bug: PlantedBug) {
    let check = net.gradcheck(at: example, of: .faultyBackprop(bug))
    #expect(!check.holds)
    // Six orders of magnitude above the tolerance, as in the curriculum's run of the same bugs.
    #expect((check.worst?.difference ?? 0) > 1e-3)
  }

  @Test func theMissingTransposeShowsBelowTheSquareMatrixOnly() {
    let check = net.gradcheck(at: example, of: .faultyBackprop(.missingTranspose))
    let wrong = Set(check.entries.filter { $0.difference > 1e-9 }.map(\.parameter.layer))
    #expect(wrong == [1])
  }

  @Test(arguments: PlantedBug.allCases)
  func netTCannotSeeTheMissingTranspose(_ bug: PlantedBug) {
    let check = Canonical.T().gradcheck(at: Canonical.exampleT, of: .faultyBackprop(bug))
    #expect(check.holds == (bug == .missingTranspose))
  }

  @Test func inRectanglesTheTransposeBugIsAShapeError() {
    let error = #expect(throws: EngineError.self) {
      try Canonical.M.gradientsOrThrow(at: Canonical.exampleM, by: .faultyBackprop(.missingTranspose))
    }
    #expect(
      error?.message == "W[2] is 2×3 and cannot be multiplied by delta[2], which has 2 entries: "
        + "without the transpose the shapes do not fit.")
    #expect(throws: EngineError.self) {
      try Canonical.M.gradientsOrThrow(at: Canonical.exampleM, by: .faultyBackprop(.wrongLayerInBP4))
    }
  }

  @Test func theComplexStepRefusesWhatItCannotDo() {
    let net = Network(inputs: 1, cost: .squaredError) {
      Dense(weights: [[1]], bias: [0], activation: .gelu)
    }
    let error = #expect(throws: EngineError.self) {
      try net.gradientsOrThrow(at: Example(x: [1], y: [0]), by: .complexStep)
    }
    #expect(error?.code == .derivative)
  }
}

/// Points near a kink are skipped, and the check says so.
@Suite struct KinkTests {
  private func net(_ activation: Activation, _ cost: Cost = .squaredError) -> Network {
    Network(inputs: 1, cost: cost) {
      Dense(weights: [[1], [2]], bias: [-1, 0.5], activation: activation)
      Dense(weights: [[0.3, -0.7]], bias: [0.1], activation: .identity)
    }
  }

  /// At x = 1 the first neuron stands at z = 0; with x = 1.00001 it is less than a step away.
  @Test(arguments: [Activation.relu, .leakyReLU(), .elu(), .elu(alpha: 2)], [1, 1.000_005])
  func whatMovesANeuronAcrossItsKinkIsSkippedAndNothingElse(_ activation: Activation, x: Double) {
    let check = net(activation).gradcheck(at: Example(x: [x], y: [0]))
    #expect(
      check.entries.filter(\.isSkipped).map(\.parameter)
        == [.w(layer: 1, to: 0, from: 0), .b(layer: 1, at: 0)])
    #expect(check.compared.count == 5 && check.holds)
    #expect(check.worst.map { !$0.isSkipped } == true)
  }

  @Test func awayFromTheKinkNothingIsSkipped() {
    let check = net(.relu).gradcheck(at: Example(x: [1.1], y: [0]))
    #expect(check.compared.count == 7 && check.holds)
    #expect(net(.sigmoid).gradcheck(at: Example(x: [1], y: [0])).compared.count == 7)
  }

  /// The output is −1.65 at x = 1: hinge has its corner at ya = 1, Huber at |a − y| = threshold.
  @Test func cornersOfTheCostAreSkippedToo() {
    let output = net(.relu)([1])[0]
    for (cost, y) in [(Cost.hinge, 1 / output), (.huber(threshold: 0.25), output + 0.25)] {
      let check = net(.relu, cost).gradcheck(at: Example(x: [1], y: [y]))
      // The first neuron does not fire, so its way out moves nothing.
      #expect(check.compared.map(\.parameter) == [.w(layer: 2, to: 0, from: 0)], "\(cost.name)")
    }
  }

  @Test func aCheckThatComparedNothingProvesNothing() {
    let one = Network(inputs: 1, cost: .squaredError) {
      Dense(weights: [[1]], bias: [-1], activation: .relu)
    }
    let check = one.gradcheck(at: Example(x: [1], y: [0]))
    #expect(check.compared.isEmpty && !check.holds)
  }
}

@Suite struct StepSizeTests {
  /// The curve of item 47: the largest difference over the 17 parameters of net M.
  private func worst(_ method: GradientMethod) -> Double {
    let net = Canonical.M
    let exact = net.gradients(at: Canonical.exampleM).flattened
    let other = net.gradients(at: Canonical.exampleM, by: method).flattened
    return (exact - other).map(abs).max() ?? .nan
  }

  /// One unit in the last place of C = 0.251, which every difference of costs is a multiple of.
  private let unit = 0.251.ulp

  /// The error of the formula follows from the function alone, so its digits are those of the curriculum.
  @Test(arguments: [(1e-2, 2.3e-6), (1e-3, 2.3e-8), (1e-4, 2.3e-10)])
  func theFormulaIsWrongByTheSquareOfTheStep(step: Double, difference: Double) {
    #expect(abs(worst(.finiteDifference(step: step)) / difference - 1) < 0.5 / 23)
  }

  /// Below, what is measured are the last bits of another library's exponential function: the digits cannot be the same.
  /// Both errors lie between a third of a unit and four units of C over 2h.
  @Test(arguments: [(1e-5, 7.5e-12), (1e-6, 5.7e-11), (1e-8, 6.6e-9), (1e-12, 6.5e-5)])
  func belowTheBestStepRoundingTakesOver(step: Double, difference: Double) {
    let formula = 2.2753e-2 * step * step
    for difference in [worst(.finiteDifference(step: step)), difference] {
      let rounding = (difference - formula) / (unit / (2 * step))
      #expect(rounding > 0.3 && rounding < 4, "\(difference)")
    }
  }

  /// The curriculum's 3.4e−9 at h = 1e−7: 3.23e−9 of the formula, the rest from rounding. No step comes down to 1e−9.
  @Test func aForwardDifferenceCannotMeetTheTolerance() {
    let forward = { (step: Double) in worst(.finiteDifference(step: step, scheme: .forward)) }
    #expect(abs(forward(1e-6) / 3.2282e-8 - 1) < 5e-4 + 4 * unit / 1e-6 / 3.2282e-8)
    for best in [forward(1e-7), 3.4e-9] { #expect(abs(best - 3.2282e-9) < 4 * unit / 1e-7) }
    for exponent in stride(from: -9.0, through: -5, by: 0.25) { #expect(forward(pow10(exponent)) > 1e-9) }
    #expect(worst(.finiteDifference(step: 1e-5)) < 1e-9)
  }

  /// The curriculum's 5.5e−14 at h = 1e−3: 3.7e−14 of the formula, the rest from the rounding of four costs.
  @Test func fivePointsAreBestAtAThousandth() {
    let fivePoint = { (step: Double) in worst(.finiteDifference(step: step, scheme: .fivePoint)) }
    #expect(abs(fivePoint(1e-2) / 3.69e-10 - 1) < 5e-3)
    for best in [fivePoint(1e-3), 5.5e-14] {
      #expect(best < 3.7e-14 + 2 * 18 * unit / 12e-3 && best < fivePoint(1e-2) && best < fivePoint(1e-4))
    }
  }

  /// The curriculum's 3e−17 is the unit of the largest derivative, 0.128.
  @Test func exactRoutesDifferByUnitsInTheLastPlace() {
    for method in [GradientMethod.complexStep, .dual, .chainRule] {
      #expect(worst(method) <= 2 * 0.128.ulp)
    }
    #expect(abs(0.128.ulp - 3e-17) < 0.5e-17)
  }

  private func pow10(_ exponent: Double) -> Double { exp(Value(exponent * 2.302585092994046)).data }
}
