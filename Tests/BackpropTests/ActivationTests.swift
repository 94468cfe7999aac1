import Backprop
import LinearAlgebra
import Testing

@Suite struct ActivationTests {
  static let all: [Activation] = [
    .sigmoid, .tanh, .identity, .relu, .leakyReLU(), .leakyReLU(slope: 0.3), .elu(), .elu(alpha: 0.5), .gelu,
    .geluTanh, .silu, .softplus,
  ]

  /// Item 42: value and slope at −1 and 1.
  @Test(arguments: [
    (Activation.tanh, -0.761594, 0.761594, 0.419974, 0.419974),
    (.silu, -0.268941, 0.731059, 0.072329, 0.927671),
    (.gelu, -0.158655, 0.841345, -0.083315, 1.083315),
    (.elu(), -0.632121, 1, 0.367879, 1),
    (.relu, 0, 1, 0, 1),
    (.leakyReLU(slope: 0.1), -0.1, 1, 0.1, 1),
    (.identity, -1, 1, 1, 1),
  ])
  func valuesAndSlopesAtMinusOneAndOne(
    _ activation: Activation, below: Double, above: Double, slopeBelow: Double, slopeAbove: Double
  ) {
    #expect(abs(activation(-1) - below) < 5e-7)
    #expect(abs(activation(1) - above) < 5e-7)
    #expect(abs(activation.derivative(-1) - slopeBelow) < 5e-7)
    #expect(abs(activation.derivative(1) - slopeAbove) < 5e-7)
  }

  @Test func theTwoGelusDifferInTheFourthDigit() {
    #expect(abs(Activation.geluTanh(1) - 0.841192) < 5e-7)
    #expect(Activation.gelu.name != Activation.geluTanh.name)
  }

  @Test func softplusAtZeroIsTheLogarithmOfTwo() {
    #expect(abs(Activation.softplus(0) - 0.693147) < 5e-7)
  }

  /// Item 13.
  @Test(arguments: [(2, 0.104993585404), (4, 0.017662706213), (6, 0.002466509291)])
  func slopeOfTheSigmoid(z: Double, slope: Double) {
    #expect(abs(Activation.sigmoid.derivative(z) - slope) < 5e-13)
    #expect(abs(Activation.sigmoid.derivative(-z) - slope) < 5e-13)
  }

  @Test func theSigmoidIsSteepestInTheMiddle() {
    #expect(Activation.sigmoid.derivative(0) == 0.25)
    #expect(abs(Activation.sigmoid.derivative(1.762747174) - 0.125) < 1e-10)
    for z in stride(from: -30.0, through: 30, by: 0.37) { #expect(Activation.sigmoid.derivative(z) <= 0.25) }
    // The slope's own slope, σ′(1−2σ), is extreme at the inflections of σ′.
    let bend = { (z: Double) in Activation.sigmoid.derivative(z) * (1 - 2 * Activation.sigmoid(z)) }
    #expect(bend(1.316957897) < bend(1.31) && bend(1.316957897) < bend(1.32))
  }

  @Test(arguments: all)
  func slopesAreThoseOfDualNumbersAndDifferences(_ activation: Activation) {
    for z in [-3.7, -1.2, -0.4, 0.3, 0.9, 2.8] {
      let net = Network(inputs: 1, cost: .halfSquaredError) {
        Dense(weights: [[1]], bias: [0], activation: activation)
      }
      let y = activation(z) - 1
      let example = Example(x: [z], y: [y])
      #expect(abs(net.gradients(at: example, by: .dual).db[1][0] - activation.derivative(z)) < 1e-14)
      #expect(abs(net.gradients(at: example).db[1][0] - activation.derivative(z)) < 1e-14)
      let h = 1e-6
      #expect(abs((activation(z + h) - activation(z - h)) / (2 * h) - activation.derivative(z)) < 1e-9)
    }
  }

  @Test(arguments: all)
  func farOutNothingOverflows(_ activation: Activation) {
    for z in [-1000.0, 1000] {
      #expect(activation(z).isFinite)
      #expect(activation.derivative(z).isFinite)
    }
  }

  @Test func stableFormsAtAThousand() {
    #expect(Activation.sigmoid(-1000) == 0 && Activation.sigmoid(1000) == 1)
    #expect(Activation.softplus(1000) == 1000 && Activation.softplus(-1000) == 0)
    #expect(Activation.silu(-1000) == 0 && Activation.silu(1000) == 1000)
    #expect(Activation.softmax([1000, 0, -1000]) == [1, 0, 0])
    #expect(Activation.softmax([-1000, -1000]) == [0.5, 0.5])
  }

  @Test(arguments: all) func whatIsNotANumberStaysSo(_ activation: Activation) {
    #expect(activation(.nan).isNaN)
    #expect(activation([1, .nan])[1].isNaN)
    // The slope of a straight line is known without knowing the place.
    #expect(activation.derivative(.nan).isNaN || activation == .identity)
    #expect(Activation.step(.nan).isNaN)
    #expect(Activation.softmax([1, .nan]).allSatisfy { $0.isNaN })
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity]) func settingsAreFiniteNumbers(setting: Double) {
    #expect(throws: EngineError.self) { try Activation.reluOrThrow(atZero: setting) }
    #expect(throws: EngineError.self) { try Activation.leakyReLUOrThrow(slope: setting) }
    #expect(throws: EngineError.self) { try Activation.eluOrThrow(alpha: setting) }
  }

  @Test func softmaxIsAFunctionOfALayer() {
    #expect(throws: EngineError.self) { try Activation.softmax.valueOrThrow(1) }
    #expect(throws: EngineError.self) { try Activation.softmax.derivativeOrThrow([1, 2]) }
    #expect(throws: EngineError.self) { try Activation.step.derivativeOrThrow(1) }
    #expect(Activation.step([-1, 0, 1]) == [0, 1, 1])
  }

  @Test func gainsOfTheList() {
    #expect(Activation.tanh.gain == 5.0 / 3)
    #expect(Activation.relu.gain == 2.0.squareRoot())
    #expect(Activation.leakyReLU(slope: 1).gain == 1)
    #expect(Activation.sigmoid.gain == 1)
  }
}
