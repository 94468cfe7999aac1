import Backprop
import LinearAlgebra
import Testing

@Suite struct CostTests {
  /// Item 35.
  @Test func softmaxWithCrossEntropy() {
    let logits: Vector = [2, 1, 0.1]
    let y: Vector = .oneHot(0, of: 3)
    let p = Activation.softmax(logits)
    #expect(agree(p, [0.6590011389, 0.2424329707, 0.0985658904], 5e-11))
    let onLogits = Cost.crossEntropy(on: .logits)
    let onProbabilities = Cost.crossEntropy(on: .probabilities)
    #expect(abs(onLogits.value(logits, target: y) - 0.4170300163) < 5e-11)
    #expect(abs(onProbabilities.value(p, target: y) - 0.4170300163) < 5e-11)
    #expect(agree(onLogits.gradient(logits, target: y), [-0.3409988611, 0.2424329707, 0.0985658904], 5e-11))
    #expect(Activation.softmax.jacobian(logits) == diag(p) - outer(p, p))
    let back = Activation.softmax.jacobian(logits).T * onProbabilities.gradient(p, target: y)
    #expect((back - (p - y)).norm < 1e-15)
  }

  @Test func logSumExpIsShifted() {
    // −ln softmax of the smallest is the sum's logarithm less itself.
    let cost = Cost.crossEntropy(on: .logits)
    #expect(cost.value([1000, 0, -1000], target: [1, 0, 0]) == 0)
    #expect(cost.value([1000, 0, -1000], target: [0, 1, 0]) == 1000)
    #expect(cost.gradient([1000, 0, -1000], target: [0, 0, 1]) == [1, 0, -1])
  }

  /// Item 35, the vector in TensorFlow's documentation.
  @Test func binaryCrossEntropyOnLogits() {
    let x: Vector = [1, -1, 0, 1, -1, 0, 0]
    let z: Vector = [0, 0, 0, 1, 1, 1, 0.5]
    let expected = [1.3132617, 0.3132617, 0.6931472, 0.3132617, 1.3132617, 0.6931472, 0.6931472]
    let cost = Cost.binaryCrossEntropy(on: .logits)
    for index in x.indices {
      #expect(abs(cost.value([x[index]], target: [z[index]]) - expected[index]) < 5e-8)
    }
    #expect(abs(cost.value(x, target: z) - expected.reduce(0, +)) < 5e-7)
    #expect(cost.value([1000], target: [0]) == 1000)
    #expect(cost.value([-1000], target: [0]) == 0)
  }

  /// Item 36.
  @Test func aSaturatedWrongNeuronLearnsSlowlyFromSquaresAndFastFromCrossEntropy() {
    let z = 4.59511985013459
    func delta(_ cost: Cost) -> Double {
      let net = Network(inputs: 1, cost: cost) {
        Dense(weights: [[1]], bias: [0], activation: .sigmoid)
      }
      return net.gradients(at: Example(x: [z], y: [0])).delta[1][0]
    }
    #expect(abs(Activation.sigmoid(z) - 0.99) < 1e-15)
    #expect(abs(delta(.halfSquaredError) - 0.009801) < 1e-15)
    #expect(abs(delta(.binaryCrossEntropy(on: .probabilities)) - 0.99) < 1e-15)
  }

  /// Every cost of outputs at ±1000 that it may be given, with its gradient.
  @Test(arguments: [
    Cost.squaredError, .halfSquaredError, .meanSquaredError, .crossEntropy(on: .logits),
    .binaryCrossEntropy(on: .logits), .hinge, .huber(),
  ])
  func farOutEveryCostIsFinite(_ cost: Cost) {
    for a: Vector in [[1000, -1000], [-1000, 1000], [1000, 1000], [-1000, -1000]] {
      for y: Vector in [[1, 0], [0, 1], [1, 1], [0, 0]] {
        #expect(cost.value(a, target: y).isFinite)
        #expect(cost.gradient(a, target: y).allSatisfy { $0.isFinite })
      }
    }
  }

  /// Softmax and sigmoid at ±1000 give probabilities of exactly 0 and 1; the right answer costs nothing there.
  @Test func certaintyThatIsRightCostsNothing() {
    let p = Activation.softmax([1000, -1000])
    for cost in [Cost.crossEntropy(on: .probabilities), .binaryCrossEntropy(on: .probabilities)] {
      #expect(p == [1, 0] && cost.value(p, target: [1, 0]) == 0)
    }
    #expect(Cost.crossEntropy(on: .probabilities).value(p, target: [0, 1]) == .infinity)
  }

  @Test func theCancelledSlopeSurvivesWhereTheProbabilityIsZero() {
    let net = Network(inputs: 1, cost: .crossEntropy(on: .probabilities)) {
      Dense(weights: [[1000], [-1000]], bias: [0, 0], activation: .softmax)
    }
    #expect(net.gradients(at: Example(x: [1], y: [0, 1])).delta[1] == [1, -1])
  }

  /// Where an output is 0 or 1 and right, one of the two terms of the slope is left: −y/a or (1−y)/(1−a).
  @Test func theSlopeAtCertaintyIsOneSided() {
    let cost = Cost.binaryCrossEntropy(on: .probabilities)
    #expect(cost.gradient([1, 0], target: [1, 0]) == [-1, 1])
    #expect(cost.gradient([1, 0], target: [0, 1]) == [.infinity, -.infinity])
    let net = Network(inputs: 1, cost: cost) {
      Dense(weights: [[40]], bias: [0], activation: .sigmoid)
    }
    let sure = Example(x: [1], y: [1])
    for method in [GradientMethod.backprop, .chainRule] {
      #expect(net.gradients(at: sure, by: method).flattened == [0, 0])
    }
  }

  /// Outputs that are no probabilities have no logarithm, so neither cost nor slope, by no route.
  @Test(arguments: [
    (Cost.crossEntropy(on: .probabilities), -0.5), (.binaryCrossEntropy(on: .probabilities), 1.5),
  ])
  func whatIsNoProbabilityHasNoSlope(_ cost: Cost, output: Double) {
    let net = Network(inputs: 1, cost: cost) {
      Dense(weights: [[output], [0.5]], bias: [0, 0], activation: .identity)
    }
    let example = Example(x: [1], y: [0.5, 0])
    #expect(net.cost(at: example).isNaN)
    for method in [GradientMethod.backprop, .chainRule, .dual] {
      #expect(net.gradients(at: example, by: method).db[1][0].isNaN, "\(method)")
    }
  }

  /// What is not a number must not become one.
  @Test(
    arguments: FourRoutesTests.costs + [
      .crossEntropy(on: .probabilities), .binaryCrossEntropy(on: .probabilities),
    ])
  func anOutputThatIsNotANumberHasNoCost(_ cost: Cost) {
    #expect(cost.value([.nan, 0.5], target: [1, 0]).isNaN)
    #expect(cost.gradient([.nan, 0.5], target: [1, 0])[0].isNaN)
  }

  @Test(arguments: [0, -1, .nan, .infinity]) func thresholdsOfHuberArePositive(threshold: Double) {
    #expect(throws: EngineError.self) { try Cost.huberOrThrow(threshold: threshold) }
  }

  @Test func hingeAndHuber() {
    #expect(Cost.hinge.value([0.5, -2], target: [1, -1]) == 0.5)
    #expect(Cost.hinge.gradient([0.5, -2], target: [1, -1]) == [-1, 0])
    let huber = Cost.huber(threshold: 1)
    #expect(huber.value([0.5, 3], target: [0, 0]) == 0.125 + 2.5)
    #expect(huber.gradient([0.5, 3, -3], target: [0, 0, 0]) == [0.5, 1, -1])
  }

  @Test func everyCostSaysItsName() {
    let costs: [Cost] = [
      .squaredError, .halfSquaredError, .meanSquaredError, .crossEntropy(on: .logits),
      .crossEntropy(on: .probabilities), .binaryCrossEntropy(on: .logits),
      .binaryCrossEntropy(on: .probabilities), .hinge, .huber(),
    ]
    #expect(Set(costs.map(\.name)).count == costs.count)
  }
}
