import Backprop
import LinearAlgebra
import Testing

@Suite struct ChainRuleTests {
  let net = Canonical.T()
  let example = Canonical.exampleT

  @Test func fiveFactorsOfTheFirstWeight() {
    let long = net.chainRule(for: .w(layer: 1, to: 0, from: 0), at: example, order: .lossFirst)
    let way: [Quantity] = [
      .C, .a(layer: 2, at: 0), .z(layer: 2, at: 0), .a(layer: 1, at: 0), .z(layer: 1, at: 0),
      .w(layer: 1, to: 0, from: 0),
    ]
    #expect(long.factors.map(\.upper) == Array(way.dropLast()))
    #expect(long.factors.map(\.lower) == Array(way.dropFirst()))
    #expect(long.factors.map(\.isShared) == [true, true, false, false, false])
    #expect(long.partner == .w(layer: 2, to: 0, from: 0))
    #expect(long.sharedErrors == .all(.delta, layer: 2))
    #expect(long.value == net.gradients(at: example).dW[1][0, 0])
    #expect(abs(long.value - 0.04897420361254071) < 1e-15)
  }

  @Test func sharedFactorsAreTheSameBits() {
    let long = net.chainRule(for: .w(layer: 1, to: 0, from: 0), at: example, order: .lossFirst)
    let short = net.chainRule(for: .w(layer: 2, to: 0, from: 0), at: example, order: .lossFirst)
    #expect(long.factors.prefix(2).map(\.value) == short.factors.prefix(2).map(\.value))
    #expect(short.value == net.gradients(at: example).dW[2][0, 0])
  }

  @Test func theLastFactorOfABiasIsOne() {
    let bias = net.chainRule(for: .b(layer: 1, at: 0), at: example, order: .lossFirst)
    #expect(bias.factors.last?.value == 1)
    #expect(bias.value == net.gradients(at: example).db[1][0])
  }

  @Test func theOrderOfTheFactorsDoesNotMatter() {
    let parameter = Parameter.w(layer: 1, to: 0, from: 0)
    let loss = net.chainRule(for: parameter, at: example, order: .lossFirst)
    let local = net.chainRule(for: parameter, at: example, order: .localFirst)
    #expect(local.factors == loss.factors.reversed())
    #expect(abs(local.value - loss.value) < 1e-17)
  }

  @Test func everyPathOfNetMAddsUpToBackprop() {
    let net = Canonical.M
    let grads = net.gradients(at: Canonical.exampleM)
    for parameter in net.parameters {
      let chain = net.chainRule(for: parameter, at: Canonical.exampleM, order: .lossFirst)
      #expect(chain.paths.count == (parameter.layer == 1 ? 2 : 1))
      #expect(abs(chain.value - grads[parameter]) < 1e-16)
    }
  }

  @Test func tooManyPathsAreRefused() {
    let wide = Network(inputs: 1, cost: .squaredError, seed: 1) {
      for _ in 0..<4 { Dense(50, activation: .tanh, weights: .he) }
    }
    let error = #expect(throws: EngineError.self) {
      try wide.chainRuleOrThrow(
        for: .w(layer: 1, to: 0, from: 0), at: Example(x: [1], y: .zeros(50)), order: .lossFirst)
    }
    #expect(error?.code == .size)
  }
}

@Suite struct NudgeTests {
  @Test func ratiosOfTheSampleLesson() {
    let nudge = Canonical.T().nudge(.w(layer: 2, to: 0, from: 0), by: 0.01, at: Canonical.exampleT)
    #expect(
      nudge.steps.map(\.quantity) == [
        .w(layer: 2, to: 0, from: 0), .z(layer: 2, at: 0), .a(layer: 2, at: 0), .C,
      ])
    #expect(agree(nudge.steps.compactMap(\.ratio), [0.689974, 0.245963, -0.563535], 5e-7))
    #expect(agree(nudge.steps.map(\.after), [-1.09, -0.252072, 0.437314, 0.158308], 5e-7))
    #expect(abs(nudge.steps[3].change - -0.000956365) < 5e-10)
  }

  /// Item 32, whose last digit but one is a slip: the quotient is −0.191273053, not −0.191273051.
  @Test func ratiosUnderTheFullSquare() {
    let net = Canonical.T(.squaredError)
    let nudge = net.nudge(.w(layer: 2, to: 0, from: 0), by: 0.01, at: Canonical.exampleT)
    #expect(agree(nudge.steps.compactMap(\.ratio), [0.689974481, 0.245963047, -1.127070023], 5e-10))
    #expect(abs(nudge.ratio - -0.1912730535) < 5e-11)
    #expect(abs(nudge.derivative - -0.191476725) < 5e-10)
  }

  @Test func whereTheChangeSpreadsEveryNeuronIsFollowed() {
    let nudge = Canonical.M.nudge(.b(layer: 1, at: 1), by: 1e-6, at: Canonical.exampleM)
    #expect(
      nudge.steps.map(\.quantity) == [
        .b(layer: 1, at: 1), .z(layer: 1, at: 1), .a(layer: 1, at: 1), .z(layer: 2, at: 0),
        .z(layer: 2, at: 1),
        .a(layer: 2, at: 0), .a(layer: 2, at: 1), .C,
      ])
    #expect(nudge.steps.last?.ratio == nil)
    #expect(abs(nudge.ratio - nudge.derivative) < 1e-7)
  }

  /// A neuron that does not fire passes no change on, and a quotient by no change is none.
  @Test func behindANeuronThatDoesNotFireThereIsNoRatio() {
    let net = Network(inputs: 1, cost: .halfSquaredError) {
      Dense(weights: [[-1]], bias: [0], activation: .relu)
      Dense(weights: [[1]], bias: [0.5], activation: .sigmoid)
    }
    let nudge = net.nudge(.w(layer: 1, to: 0, from: 0), by: 0.1, at: Example(x: [2], y: [0]))
    #expect(nudge.steps.map(\.quantity.kind) == [.w, .z, .a, .z, .a, .C])
    #expect(nudge.steps.map(\.ratio) == [nil, 2, 0, nil, nil, nil])
    #expect(nudge.ratio == 0 && nudge.derivative == 0)
  }

  @Test func aNudgeThatRoundingSwallowsIsRefused() {
    let error = #expect(throws: EngineError.self) {
      try Canonical.T().nudgeOrThrow(.b(layer: 1, at: 0), by: 1e-17, at: Canonical.exampleT)
    }
    #expect(error?.message == "A nudge of 1e-17 is lost: b[1][0] is -0.4 afterwards too.")
  }

  @Test(arguments: [0, .nan, .infinity])
  func aNudgeOfNothingIsRefused(amount: Double) {
    #expect(throws: EngineError.self) {
      try Canonical.T().nudgeOrThrow(.b(layer: 1, at: 0), by: amount, at: Canonical.exampleT)
    }
  }
}

@Suite struct GradientCheckTests {
  @Test func backpropAgreesWithCentralDifferences() {
    for (net, example) in [
      (Canonical.T(), Canonical.exampleT), (Canonical.K, Canonical.exampleK),
      (Canonical.M, Canonical.exampleM),
    ] {
      let check = net.gradcheck(at: example, step: 1e-5, tolerance: 1e-9)
      #expect(check.holds)
      #expect(check.compared.count == net.parameterCount)
    }
  }

  @Test(arguments: [-1, .nan]) func tolerancesAreNumbersFromZeroUp(tolerance: Double) {
    #expect(throws: EngineError.self) {
      try Canonical.T().gradcheckOrThrow(at: Canonical.exampleT, tolerance: tolerance)
    }
  }

  @Test func aToleranceNoDifferenceCanMeetFails() {
    #expect(!Canonical.M.gradcheck(at: Canonical.exampleM, step: 1e-2, tolerance: 1e-9).holds)
  }

  @Test func aPointOnAKinkIsSkippedAndReported() {
    let net = Network(inputs: 1, cost: .halfSquaredError) {
      Dense(weights: [[1]], bias: [-1], activation: .relu)
      Dense(weights: [[1]], bias: [0.5], activation: .identity)
    }
    let atKink = net.gradcheck(at: Example(x: [1], y: [0]))
    #expect(
      atKink.entries.filter(\.isSkipped).map(\.parameter)
        == [.w(layer: 1, to: 0, from: 0), .b(layer: 1, at: 0)])
    #expect(atKink.holds)
    let beside = net.gradcheck(at: Example(x: [2], y: [0]))
    #expect(beside.compared.count == 4)
    #expect(beside.holds)
  }
}
