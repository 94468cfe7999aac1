import Backprop
import LinearAlgebra
import Testing

/// What asks for too much is an error before it is begun, never a trap.
@Suite struct LimitTests {
  @Test(arguments: [[2, 2, Int.max], [Int.max, Int.max], Array(repeating: 1 << 20, count: 40)])
  func operationCountsTooLargeToWrite(sizes: [Int]) {
    let error = #expect(throws: EngineError.self) { try operationCountOrThrow(sizes: sizes) }
    #expect(error?.code == .size)
  }

  @Test func pathsTooManyToCount() {
    let deep = Network(inputs: 1, cost: .squaredError) {
      for _ in 0..<1200 { Dense(10, activation: .tanh, weights: .zeros) }
    }
    let example = Example(x: [1], y: .zeros(10))
    let chain = #expect(throws: EngineError.self) {
      try deep.chainRuleOrThrow(for: .b(layer: 1, at: 0), at: example, order: .lossFirst)
    }
    #expect(chain?.message == "About 10^1199 paths lead from layer 1 to the cost; 10,000 can be shown.")
    #expect(throws: EngineError.self) { try deep.gradientsOrThrow(at: example, by: .chainRule) }
    #expect(deep.work(of: .chainRule) == .max)
  }

  /// A chain has one path, as long as it is deep; following it must not fill the stack.
  @Test func theOnlyPathOfADeepChainIsFollowed() {
    let depth = 3000
    let net = Network(inputs: 1, cost: .halfSquaredError) {
      for _ in 0..<depth { Dense(weights: [[1]], bias: [0], activation: .identity) }
    }
    let example = Example(x: [1], y: [0])
    let chain = net.chainRule(for: .w(layer: 1, to: 0, from: 0), at: example, order: .lossFirst)
    #expect(chain.value == 1 && chain.factors.count == 2 * depth + 1)
    #expect(chain.paths[0].places.count == 2 * depth + 1)
    #expect(net.paths(from: .a(layer: 0, at: 0), at: example).total == 1)
  }

  @Test func gainsAndCountsThatAreNoNumbers() {
    #expect(throws: EngineError.self) {
      try Network.initOrThrow(
        inputs: 1, cost: .squaredError, seed: 1,
        layers: [Dense(1, activation: .tanh, weights: .glorotUniform(gain: .nan))])
    }
    #expect(throws: EngineError.self) { try Vector.zerosOrThrow(.max) }
  }

  @Test func anEndlessRunIsOneThatIsStopped() {
    var net = Canonical.T()
    let history = net.train(
      on: [Canonical.exampleT], epochs: .max, optimizer: .sgd(learningRate: 1),
      stopping: .whenCost(below: 0.01))
    #expect(history.ending == .stopped)
    #expect(net.workOfTraining(examples: 1, epochs: .max) == .max)
  }

  @Test func workIsKnownBeforehand() {
    #expect(Canonical.M.workOfForward == 12)
    #expect(Canonical.M.work(of: .backprop) == 36)
    #expect(Canonical.M.work(of: .dual) > Canonical.M.work(of: .finiteDifference(step: 1)))
    #expect(Canonical.M.workOfTraining(examples: 4, epochs: 9) == 12 * 16 * 10)
  }
}
