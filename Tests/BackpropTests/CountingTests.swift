import Backprop
import LinearAlgebra
import Testing

@Suite struct OperationCountTests {
  /// Table 46 of the curriculum, to the unit.
  @Test(arguments: [
    ([1, 1, 1], 2, 2, 6, 5, 2, 5),
    ([3, 3, 2, 1], 17, 26, 136, 31, 17, 24),
    ([3, 4, 4, 2], 36, 136, 720, 70, 36, 47),
    ([4, 4, 4, 4, 4, 4], 80, 5_456, 50_976, 164, 80, 101),
    ([784, 30, 10], 23_820, 235_500, 941_400, 24_160, 23_820, 23_861),
    ([784, 16, 16, 10], 12_960, 2_009_760, 12_052_800, 13_418, 12_960, 13_003),
  ])
  func tableOfTheCurriculum(
    sizes: [Int], weights: Int, paths: Int, naive: Int, backprop: Int, forward: Int, passes: Int
  ) {
    let count = operationCount(sizes: sizes)
    #expect(count.weights == weights)
    #expect(count.paths == paths)
    #expect(count.multiplications(.pathByPath) == naive)
    #expect(count.multiplications(.backprop) == backprop)
    #expect(count.multiplications(.forward) == forward)
    #expect(count.passes == passes)
    #expect(count.multiplications(.finiteDifferences) == passes * weights)
  }

  @Test func additionsOfNetP() {
    let count = operationCount(sizes: [3, 3, 2, 1])
    #expect(count.additions(.pathByPath) == 9)
    #expect(count.additions(.backprop) == 3)
  }

  @Test func weightByWeightLiesBetween() {
    // T: w2 takes ∇C·σ′ and ·a; w1 takes ∇C·σ′, ·w2, ·σ′, ·x.
    #expect(operationCount(sizes: [1, 1, 1]).multiplications(.weightByWeight) == 6)
    // P: 2 weights at 2; 6 at 1 + (1 + 1) + 1; 9 at 1 + (1·2 + 2) + (2 + 1) + 1.
    #expect(operationCount(sizes: [3, 3, 2, 1]).multiplications(.weightByWeight) == 2 * 2 + 6 * 4 + 9 * 9)
    for sizes in [[3, 4, 4, 2], [4, 4, 4, 4, 4, 4], [784, 16, 16, 10]] {
      let count = operationCount(sizes: sizes)
      #expect(count.multiplications(.weightByWeight) < count.multiplications(.pathByPath))
      #expect(count.multiplications(.weightByWeight) > count.multiplications(.backprop))
    }
  }

  @Test func pathsAreTheOnesThatTheChainRuleWalks() {
    let net = Canonical.M
    let walked = net.parameters.reduce(0) { count, parameter in
      guard parameter.source != nil else { return count }
      return count + net.chainRule(for: parameter, at: Canonical.exampleM, order: .lossFirst).paths.count
    }
    #expect(operationCount(net).paths == walked)
  }

  @Test func backpropCostsAboutAForwardPass() {
    for sizes in [[1, 1, 1], [3, 3, 2, 1], [784, 30, 10]] {
      let count = operationCount(sizes: sizes)
      let ratio = Double(count.multiplications(.backprop)) / Double(count.multiplications(.forward))
      #expect(ratio >= 1.01 && ratio <= 2.5)
    }
  }

  @Test(arguments: [[3], [3, 0, 1], [Int.max, 2, 2]])
  func sizesThatMakeNoSenseAreRefused(sizes: [Int]) {
    #expect(throws: EngineError.self) { try operationCountOrThrow(sizes: sizes) }
  }
}

@Suite struct TraceTests {
  @Test func stepsGoFromTheLastLayerToTheFirst() {
    let trace = Canonical.M.trace(at: Canonical.exampleM)
    #expect(trace.steps.map(\.equation) == [.BP1, .BP3, .BP4, .BP2, .BP3, .BP4])
    #expect(trace.steps.map(\.layer) == [2, 2, 2, 1, 1, 1])
    #expect(trace.steps.prefix(4).map(\.place.kind) == [.delta, .db, .dW, .delta])
  }

  @Test func everyStepFollowsFromItsOperands() {
    for step in Canonical.M.trace(at: Canonical.exampleM).steps {
      switch step.result {
      case .vector(let vector) where step.operands.count == 2:
        #expect(step.operands[0].value ⊙ step.operands[1].value == vector)
      case .matrix(let matrix): #expect(outer(step.operands[0].value, step.operands[1].value) == matrix)
      case .vector: #expect(step.equation == .BP3)
      }
    }
  }

  @Test func theDiagonalFormIsTheSame() {
    let net = Canonical.M
    let grads = net.gradients(at: Canonical.exampleM)
    let Σ = grads.pass.z.indices.map { diag(Activation.sigmoid.derivative(grads.pass.z[$0])) }
    let delta = Σ[0] * (net.W[2].T * (Σ[1] * grads.dA[2]))
    #expect((delta - grads.delta[1]).norm < 1e-17)
  }
}

@Suite struct PathTests {
  /// Section 0: what arrives at each neuron of net M's hidden layer, by way of the two outputs.
  @Test(arguments: [
    (0, [-0.0382624874, -0.0982789701], -0.1365414575),
    (1, [0.0765249748, 0.0614243563], 0.1379493311),
    (2, [-0.1147874622, 0.0491394851], -0.0656479771),
  ])
  func pathsIntoTheHiddenLayerOfNetM(neuron: Int, products: [Double], total: Double) {
    let paths = Canonical.M.paths(from: .a(layer: 1, at: neuron), at: Canonical.exampleM)
    #expect(agree(paths.paths.map(\.product), products, 5e-11))
    #expect(abs(paths.total - total) < 5e-11)
  }

  @Test func aPathBeginsWhereItIsAskedTo() {
    let paths = Canonical.T().paths(from: .z(layer: 1, at: 0), at: Canonical.exampleT)
    let stations: [Quantity] = [
      .z(layer: 1, at: 0), .a(layer: 1, at: 0), .z(layer: 2, at: 0), .a(layer: 2, at: 0), .C,
    ]
    #expect(paths.paths.map(\.places) == [stations.map { .quantity($0, isInChain: true) }])
    #expect(abs(paths.total - Canonical.T().gradients(at: Canonical.exampleT).delta[1][0]) < 1e-17)
  }

  @Test func aNeuronThatIsNotThereIsAnError() {
    let error = #expect(throws: EngineError.self) {
      try Canonical.M.pathsOrThrow(from: .a(layer: 1, at: 3), at: Canonical.exampleM)
    }
    #expect(error?.message == "There is no neuron 3 in layer 1: it has 3 neurons, counted from 0.")
    #expect(throws: EngineError.self) {
      try Canonical.M.pathsOrThrow(from: .z(layer: 0, at: 0), at: Canonical.exampleM)
    }
  }
}
