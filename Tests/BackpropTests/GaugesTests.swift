import Backprop
import LinearAlgebra
import Testing

@Suite struct HistoryTests {
  private func xor() -> Network {
    Network(inputs: 2, cost: .halfSquaredError, seed: 42) {
      Dense(2, activation: .sigmoid, weights: .uniform(-1...1))
      Dense(1, activation: .sigmoid, weights: .uniform(-1...1))
    }
  }

  @Test func normsAndRatiosAreThoseOfTheSteps() {
    var net = xor()
    let before = net
    let history = net.train(on: .xor, epochs: 2, optimizer: .sgd(learningRate: 0.5))
    let grads = before.gradients(over: .xor)
    for ℓ in 1...2 {
      #expect(history.gradientNorm[ℓ].count == 2)
      #expect(abs(history.gradientNorm[ℓ][0] - grads.dW[ℓ].norm) < 1e-16)
      #expect(abs(history.updateRatio[ℓ][0] - 0.5 * grads.dW[ℓ].norm / before.W[ℓ].norm) < 1e-14)
    }
    #expect(history.cost.count == 3)
    #expect(history.cost[0] == before.cost(over: .xor))
    #expect(abs(history.cost[2] - net.cost(over: .xor)) < 1e-17)
    #expect(history.ending == .completed)
  }

  @Test func theCostFallsAtASmallRate() {
    var net = xor()
    let cost = net.train(on: .xor, epochs: 200, optimizer: .sgd(learningRate: 0.1)).cost
    #expect(zip(cost, cost.dropFirst()).allSatisfy { $0 > $1 })
  }

  @Test func aRunStopsWhenTheCostIsLowEnough() {
    var net = xor()
    let history = net.train(
      on: .xor, epochs: 5000, optimizer: .sgd(learningRate: 2), stopping: .whenCost(below: 0.01))
    #expect(history.ending == .stopped)
    #expect(history.epochs < 5000)
    #expect((history.cost.last ?? 1) < 0.01)
    #expect((history.cost.dropLast().last ?? 0) >= 0.01)
  }

  @Test func aRunStopsWhenTheValidationCostNoLongerFalls() {
    var net = xor()
    let wrong = Dataset(inputs: Dataset.xor.inputs, targets: [[1], [0], [0], [1]])
    let history = net.train(
      on: .xor, epochs: 5000, optimizer: .sgd(learningRate: 2), stopping: .whenStalled(for: 7, on: wrong))
    #expect(history.ending == .stopped)
    #expect(history.validationCost.count == history.cost.count)
    let best = history.validationCost.firstIndex(of: history.validationCost.min() ?? 0) ?? 0
    #expect(best == history.epochs - 7)
    #expect(throws: EngineError.self) {
      try net.trainOrThrow(
        on: .xor, epochs: 1, optimizer: .sgd(learningRate: 1), stopping: .whenStalled(for: 0))
    }
  }

  /// Between two epochs the cost falls by less and less, so that a demand on the fall ends the run.
  @Test func whatIsTooLittleAnImprovementIsNone() {
    var (patient, demanding) = (xor(), xor())
    let all = patient.train(
      on: .xor, epochs: 500, optimizer: .sgd(learningRate: 0.1), stopping: .whenStalled(for: 3))
    #expect(all.ending == .completed)
    let history = demanding.train(
      on: .xor, epochs: 500, optimizer: .sgd(learningRate: 0.1),
      stopping: .whenStalled(for: 3, improvement: 0.0001))
    #expect(history.ending == .stopped && history.epochs < 500)
    let cost = history.cost
    let before = cost.dropLast(3).min() ?? 0
    #expect(cost.suffix(3).allSatisfy { $0 >= before - 0.0001 && $0 < before })
  }

  @Test func aRunThatDivergesEndsThere() {
    var net = Network(inputs: 1, cost: .halfSquaredError) {
      Dense(weights: [[1]], bias: [0], activation: .identity)
    }
    let history = net.train(
      on: [Example(x: [100], y: [0])], epochs: 1000, optimizer: .sgd(learningRate: 1))
    #expect(history.ending == .diverged)
    #expect(history.epochs < 1000)
    #expect(history.cost.last?.isFinite == false)
  }

  /// Item 40: a bad start, told as a lesson; whether it stalls is the business of the numbers.
  @Test func aBadStartCanStallAtTheSamePlace() {
    var net = Network(inputs: 2, cost: .binaryCrossEntropy(on: .probabilities), seed: 2) {
      Dense(2, activation: .sigmoid, weights: .uniform(-1...1))
      Dense(1, activation: .sigmoid, weights: .uniform(-1...1))
    }
    let history = net.train(on: .xor, epochs: 2000, optimizer: .sgd(learningRate: 1))
    #expect(abs((history.cost.last ?? 0) - 0.3618) < 5e-5)
  }
}

@Suite struct EvaluationTests {
  @Test func oneOutputIsAYesOrNo() {
    let net = Network(inputs: 1, cost: .halfSquaredError) {
      Dense(weights: [[1]], bias: [0], activation: .identity)
    }
    let data: Dataset = [
      Example(x: [0.9], y: [1]), Example(x: [0.2], y: [0]), Example(x: [0.8], y: [0]),
      Example(x: [0.6], y: [1]),
    ]
    #expect(net.confusion(on: data).counts == [[1, 1], [0, 2]])
    #expect(net.accuracy(on: data) == 0.75)
  }

  @Test func logitsAndHingeAreCutAtZero() {
    for (cost, targets) in [(Cost.binaryCrossEntropy(on: .logits), [1.0, 0]), (.hinge, [1, -1])] {
      let net = Network(inputs: 1, cost: cost) {
        Dense(weights: [[1]], bias: [0], activation: .identity)
      }
      let data = Dataset(zip([0.2, -0.2], targets).map { Example(x: [$0], y: [$1]) })
      #expect(net.accuracy(on: data) == 1)
    }
  }

  /// A class must not be found where there is none.
  @Test func anOutputThatIsNotANumberIsOfNoClass() {
    for outputs in 1...2 {
      var net = Network(inputs: 1, cost: .halfSquaredError) {
        Dense(outputs, activation: .identity, weights: .constant(1))
      }
      let data: Dataset = [Example(x: [1], y: .zeros(outputs)), Example(x: [0], y: .zeros(outputs))]
      #expect(net.accuracy(on: data) == (outputs == 1 ? 0.5 : 1))
      net.b[1][outputs - 1] = .nan
      let error = #expect(throws: EngineError.self) { try net.accuracyOrThrow(on: data) }
      #expect(error?.code == .nonFinite)
      #expect(
        error?.message == (outputs == 1 ? "The output" : "Entry 1 of the output")
          + " of example 0 is not a number, and so of no class.")
    }
  }

  @Test func severalOutputsChooseTheLargest() {
    let net = Network(inputs: 3, cost: .crossEntropy(on: .logits)) {
      Dense(weights: .identity(3), bias: .zeros(3), activation: .identity)
    }
    let data = Dataset(inputs: [[0, 1, 0], [2, 1, 0], [0, 0, 1]], labels: [1, 1, 2], classes: 3)
    #expect(net.confusion(on: data).counts == [[0, 0, 0], [1, 1, 0], [0, 0, 1]])
    #expect(abs(net.accuracy(on: data) - 2.0 / 3) < 1e-15)
  }
}

@Suite struct DiagnosisTests {
  @Test func deadAndSaturatedNeuronsAreCounted() {
    let net = Network(inputs: 1, cost: .halfSquaredError) {
      Dense(weights: [[1], [1], [-1]], bias: [0.5, -100, -100], activation: .relu)
      Dense(weights: [[1, 1, 1], [100, 0, 0]], bias: [0, 100], activation: .sigmoid)
    }
    let diagnosis = diagnose(net, on: [Example(x: [1], y: [0, 0]), Example(x: [2], y: [1, 1])])
    #expect(diagnosis.layers[0].dead == [1, 2])
    #expect(diagnosis.layers[0].saturation == nil)
    #expect(diagnosis.layers[1].saturation == 0.5)
    #expect(diagnosis.layers[1].ratioToLast == 1)
    #expect(diagnosis.layers[1].dead == [])
    #expect(diagnosis.nonFinite == nil)
  }

  /// A neuron that stands at z = 0 does not fire either.
  @Test func aNeuronAtItsKinkIsDead() {
    let net = Network(inputs: 1, cost: .halfSquaredError) {
      Dense(weights: [[1], [2]], bias: [-1, -1], activation: .relu)
    }
    #expect(diagnose(net, on: [Example(x: [1], y: [0, 0])]).layers[0].dead == [0])
  }

  /// A hundredth of the steepest slope, ¼ or 1: σ′ falls below it at |z| = 5.987, tanh′ at 2.993.
  @Test(arguments: [(Activation.sigmoid, 5.98, 5.99), (.tanh, 2.99, 3)])
  func saturationBeginsAtAHundredthOfTheSteepestSlope(_ activation: Activation, below: Double, above: Double)
  {
    let net = Network(inputs: 1, cost: .halfSquaredError) {
      Dense(weights: [[1]], bias: [0], activation: activation)
    }
    for (z, share) in [(below, 0.0), (above, 1), (-below, 0), (-above, 1)] {
      #expect(diagnose(net, on: [Example(x: [z], y: [0])]).layers[0].saturation == share)
    }
  }

  @Test func normsAreThoseOfTheGradients() {
    let net = Canonical.M
    let data: Dataset = [Canonical.exampleM, Example(x: [0.3, 0.4], y: [0, 1])]
    let diagnosis = diagnose(net, on: data, learningRate: 0.1)
    let mean = net.gradients(over: data)
    for (ℓ, layer) in zip(1..., diagnosis.layers) {
      let deltas = data.map { net.gradients(at: $0).delta[ℓ].norm }
      #expect(abs(layer.deltaNorm - (deltas[0] + deltas[1]) / 2) < 1e-16)
      #expect(abs(layer.gradientNorm - mean.dW[ℓ].norm) < 1e-16)
      #expect((layer.updateRatio ?? 0) < 0)
    }
    #expect(abs(diagnosis.C - mean.C) < 1e-16)
  }

  @Test(arguments: [0, -1, .nan, .infinity]) func learningRatesArePositive(rate: Double) {
    #expect(throws: EngineError.self) {
      try diagnoseOrThrow(Canonical.T(), on: [Canonical.exampleT], learningRate: rate)
    }
  }

  @Test func theFirstNumberThatIsNotFiniteIsNamed() {
    var net = Canonical.M
    let data: Dataset = [Canonical.exampleM, Example(x: [.infinity, 0], y: [0, 0])]
    let first = diagnose(net, on: data).nonFinite
    #expect(first?.quantity == .a(layer: 0, at: 0) && first?.example == 1 && first?.value == .infinity)
    net.W[2][1, 2] = .nan
    let second = diagnose(net, on: data).nonFinite
    #expect(second?.quantity == .w(layer: 2, to: 1, from: 2) && second?.example == nil)
    let overflow = Network(inputs: 1, cost: .squaredError) {
      Dense(weights: [[1e200]], bias: [0], activation: .identity)
      Dense(weights: [[1e200]], bias: [0], activation: .identity)
    }
    #expect(
      diagnose(overflow, on: [Example(x: [1], y: [0])]).nonFinite?.quantity == .z(layer: 2, at: 0))
  }
}
