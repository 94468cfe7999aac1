import Backprop
import LinearAlgebra
import Testing

@Suite struct NetworkTests {
  @Test func layersAreNumberedAsInTheMathematics() {
    let net = Canonical.M
    #expect(net.L == 2)
    #expect(Array(net.sizes) == [2, 3, 2])
    #expect(net.W[2][1, 0] == -0.8)
    #expect(net.b[1][2] == 0.3)
    #expect(net[.w(layer: 1, to: 2, from: 1)] == 0.6)
    #expect(net[.b(layer: 2, at: 0)] == -0.1)
  }

  @Test func weightsCanBeSetOneByOneAndWhole() {
    var net = Canonical.T()
    net.W[1][0, 0] = 2
    net.b[2] = [3]
    net[.w(layer: 2, to: 0, from: 0)] = 4
    #expect(net.W[1] == [[2]])
    #expect(net.b[2] == [3])
    #expect(net.W[2] == [[4]])
  }

  @Test func parametersStandInTheOrderOfTheGradient() {
    #expect(
      Canonical.K.parameters.map(\.quantity.description)
        == ["W[1][0, 0]", "b[1][0]", "W[2][0, 0]", "b[2][0]", "W[3][0, 0]", "b[3][0]"])
    #expect(Canonical.M.parameters.count == 17)
  }

  @Test func weightsAreDrawnLayerByLayerAndRowByRow() {
    let net = Network(inputs: 2, cost: .halfSquaredError, seed: 42) {
      Dense(2, activation: .sigmoid, weights: .uniform(-1...1))
      Dense(1, activation: .sigmoid, weights: .uniform(-1...1))
    }
    var generator = SplitMix64(seed: 42)
    let drawn = (0..<6).map { _ in 2 * generator.uniform() - 1 }
    #expect(net.W[1].elements + net.W[2].elements == drawn)
    #expect(net.b[1] == [0, 0])
  }

  @Test func whatDoesNotFitIsRefusedInWords() {
    func message(_ inputs: Int, seed: UInt64? = nil, _ layers: Dense...) -> String? {
      do {
        _ = try Network.initOrThrow(inputs: inputs, cost: .squaredError, seed: seed, layers: layers)
        return nil
      } catch {
        return error.message
      }
    }
    let first = Dense(weights: .zeros(4, 2), bias: .zeros(4), activation: .tanh)
    let second = Dense(weights: .zeros(2, 3), bias: .zeros(2), activation: .tanh)
    #expect(message(2, first, second) == "W[2] is 2×3, but a[1] has 4 entries.")
    #expect(message(2) == "A network has at least one layer.")
    #expect(message(0, first) == "A network has at least one input, not 0.")
    #expect(
      message(2, Dense(weights: .zeros(4, 2), bias: [0], activation: .tanh))
        == "W[1] has 4 rows, but b[1] has 1 entry.")
    #expect(
      message(2, Dense(0, activation: .tanh, weights: .zeros))
        == "Layer 1 has 0 neurons; a layer has at least one.")
    #expect(
      message(2, Dense(3, activation: .tanh, weights: .he))
        == "Layer 1 starts at random, which needs a seed: write Network(inputs:cost:seed:).")
    #expect(message(2, seed: 1, Dense(3, activation: .tanh, weights: .he)) == nil)
    #expect(message(2, Dense(3, activation: .tanh, weights: .constant(0.5))) == nil)
    #expect(
      message(2, Dense(1, activation: .softmax, weights: .zeros))
        == "Layer 1 is the softmax of 1 neuron, which is 1 for every z: give it two, or take sigmoid.")
    #expect(message(1 << 40, seed: 1, Dense(1 << 40, activation: .tanh, weights: .he)) != nil)
  }

  /// −y ln a of one class says nothing about the examples that are not of it.
  @Test(arguments: [Cost.Scale.logits, .probabilities]) func crossEntropyOfOneClassIsRefused(
    on scale: Cost.Scale
  ) {
    let error = #expect(throws: EngineError.self) {
      try Network.initOrThrow(
        inputs: 1, cost: .crossEntropy(on: scale), seed: nil,
        layers: [Dense(weights: [[1]], bias: [0], activation: .sigmoid)])
    }
    #expect(
      error?.message == "Cross-entropy compares the outputs of several classes, but layer 1 has 1 neuron: "
        + "take binaryCrossEntropy for a yes or no.")
  }

  @Test func mistakesWhileUsingANetworkAreErrors() {
    var net = Canonical.M
    let forward = #expect(throws: EngineError.self) { try net.forwardOrThrow([1, 2, 3]) }
    #expect(forward?.message == "W[1] is 3×2, but x = a[0] has 3 entries.")
    let pass = net.forward([1, 2])
    let target = #expect(throws: EngineError.self) { try net.backwardOrThrow(pass, target: [1]) }
    #expect(target?.message == "The output has 2 entries, but the target y has 1.")
    let foreign = #expect(throws: EngineError.self) {
      try Canonical.T().backwardOrThrow(pass, target: [1])
    }
    #expect(
      foreign?.message == "The pass went through layers of 2-3-2 neurons, but the network has 1-1-1.")
    var learned = net
    learned[.w(layer: 2, to: 0, from: 0)] += 0.1
    let stale = #expect(throws: EngineError.self) { try learned.backwardOrThrow(pass, target: [1, 0]) }
    #expect(
      stale?.message == "The pass was made with other weights, biases or activations than the network has: "
        + "make it anew with forward.")
    #expect(throws: Never.self) { try learned.backwardOrThrow(learned.forward([1, 2]), target: [1, 0]) }
    let layer = #expect(throws: EngineError.self) { try net.W.subscriptOrThrow(3) }
    #expect(layer?.message == "There is no W[3]: W is numbered 1 to 2.")
    let weights = #expect(throws: EngineError.self) { try net.setWeightsOrThrow([[1]], layer: 1) }
    #expect(weights?.message == "W[1] is 3×2 and cannot become 1×1.")
    #expect(throws: EngineError.self) { try net.setBiasesOrThrow([1], layer: 1) }
    #expect(throws: EngineError.self) { try net.subscriptOrThrow(.w(layer: 1, to: 3, from: 0)) }
    #expect(throws: EngineError.self) { try net.setSubscriptOrThrow(.b(layer: 1, at: 3), to: 0) }
    #expect(throws: EngineError.self) { try net.subscriptOrThrow(.b(layer: 0, at: 0)) }
  }

  @Test func theStepFunctionLetsNoGradientThrough() {
    let net = Network(inputs: 1, cost: .squaredError) {
      Dense(weights: [[1]], bias: [0], activation: .step)
    }
    #expect(net([2]) == [1])
    let error = #expect(throws: EngineError.self) { try net.gradientsOrThrow(at: Example(x: [2], y: [0])) }
    #expect(error?.code == .derivative)
  }

  @Test func summaryCountsEveryParameter() {
    let summary = Canonical.M.summary
    #expect(summary.layers.map(\.parameterCount) == [9, 8])
    #expect(summary.parameterCount == 17)
  }

  @Test func theNestedFormulaIsTheLoopOverLayersBitForBit() {
    let net = Network(inputs: 3, cost: .halfSquaredError, seed: 6) {
      Dense(4, activation: .sigmoid, weights: .glorot, bias: .uniform(-1...1))
      Dense(4, activation: .sigmoid, weights: .glorot, bias: .uniform(-1...1))
      Dense(2, activation: .sigmoid, weights: .glorot, bias: .uniform(-1...1))
    }
    let x: Vector = [0.3, -1.1, 0.7]
    #expect(net.parameterCount == 46)
    #expect(σ(net.W[3] * σ(net.W[2] * σ(net.W[1] * x + net.b[1]) + net.b[2]) + net.b[3]) == net(x))
  }

  @Test func theBuilderTakesLoopsAndConditions() {
    func net(depth: Int, isWide: Bool) -> Network {
      Network(inputs: 1, cost: .squaredError) {
        for _ in 0..<depth { Dense(2, activation: .tanh, weights: .zeros) }
        if isWide {
          Dense(9, activation: .tanh, weights: .zeros)
        } else {
          Dense(3, activation: .tanh, weights: .zeros)
        }
        if depth > 2 { Dense(1, activation: .identity, weights: .zeros) }
      }
    }
    #expect(Array(net(depth: 1, isWide: true).sizes) == [1, 2, 9])
    #expect(Array(net(depth: 3, isWide: false).sizes) == [1, 2, 2, 2, 3, 1])
  }
}
