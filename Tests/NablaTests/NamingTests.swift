import Display
import Nabla
import Testing

private let T = Network(inputs: 1, cost: .halfSquaredError) {
  Dense(weights: [[0.8]], bias: [-0.4], activation: .sigmoid)
  Dense(weights: [[-1.1]], bias: [0.5], activation: .sigmoid)
}
private let exampleT = Example(x: [1.5], y: [1])
private let M = Network(inputs: 2, cost: .halfSquaredError) {
  Dense(weights: [[0.2, -0.4], [0.7, 0.1], [-0.5, 0.6]], bias: [0.1, -0.2, 0.3], activation: .sigmoid)
  Dense(weights: [[0.3, -0.6, 0.9], [-0.8, 0.5, 0.4]], bias: [-0.1, 0.2], activation: .sigmoid)
}
private let exampleM = Example(x: [1, -2], y: [1, 0])

/// How what the engine speaks of is called: `w2` in a chain, `w₀₁⁽²⁾` elsewhere.
@Suite struct NamingTests {
  @Test func aChainRuleNamesItsFactors() {
    let long = T.chainRule(for: .w(layer: 1, to: 0, from: 0), at: exampleT)
    #expect(long.factors.map(\.name) == ["∂C/∂a2", "∂a2/∂z2", "∂z2/∂a1", "∂a1/∂z1", "∂z1/∂w1"])
    #expect(long.factors.map(\.formula) == ["a2 − y", "σ′(z2)", "w2", "σ′(z1)", "x"])
    #expect(long.name == "w1" && long.sharedWith == "w2" && long.sharedProduct == "δ⁽²⁾")
    #expect(long.paths[0].stations == ["z1", "a1", "z2", "a2", "C"])
  }

  @Test func aNudgeNamesWhatItReaches() {
    let one = T.nudge(.w(layer: 2, to: 0, from: 0), by: 0.01, at: exampleT)
    #expect(one.steps.map(\.variable) == ["w2", "z2", "a2", "C"])
    let all = M.nudge(.b(layer: 1, at: 1), by: 1e-6, at: exampleM)
    #expect(
      all.steps.map(\.variable)
        == ["b₁⁽¹⁾", "z₁⁽¹⁾", "a₁⁽¹⁾", "z₀⁽²⁾", "z₁⁽²⁾", "a₀⁽²⁾", "a₁⁽²⁾", "C"])
  }

  @Test func aTraceWritesItsEquations() {
    let trace = M.trace(at: exampleM)
    #expect(trace.steps[3].formula == "(W⁽²⁾)ᵀδ⁽²⁾ ⊙ σ′(z⁽¹⁾)" && trace.steps[3].quantity == "δ⁽¹⁾")
    #expect(trace.steps[3].operands.map(\.formula) == ["(W⁽²⁾)ᵀδ⁽²⁾", "σ′(z⁽¹⁾)"])
    #expect(trace.steps[5].formula == "δ⁽¹⁾(x)ᵀ" && trace.steps[5].quantity == "∂C/∂W⁽¹⁾")
    #expect(M.gradients(at: exampleM).delta.description.hasPrefix("δ⁽¹⁾ = "))
  }

  @Test func softmaxIsWrittenWithItsWholeJacobian() {
    let net = Network(inputs: 1, cost: .halfSquaredError) {
      Dense(weights: [[1], [2]], bias: [0, 0], activation: .softmax)
    }
    let trace = net.trace(at: Example(x: [1], y: [1, 0]))
    #expect(trace.steps[0].formula == "(diag(a⁽¹⁾) − a⁽¹⁾(a⁽¹⁾)ᵀ) ∇ₐC")
    let chain = net.chainRule(for: .b(layer: 1, at: 0), at: Example(x: [1], y: [1, 0]))
    #expect(chain.paths.map { $0.factors[1].formula } == ["a₀⁽¹⁾(1 − a₀⁽¹⁾)", "−a₁⁽¹⁾a₀⁽¹⁾"])
  }

  @Test func theFirstNumberThatIsNotFiniteIsNamed() {
    var net = M
    let data: Dataset = [exampleM, Example(x: [.infinity, 0], y: [0, 0])]
    #expect(diagnose(net, on: data).firstNonFinite == "a₀⁽⁰⁾ of example 1 is ∞")
    net.W[2][1, 2] = .nan
    #expect(diagnose(net, on: data).firstNonFinite == "w₁₂⁽²⁾ is not a number")
  }

  @Test func c4BaseOfTheNeuronNumbers() {
    let parameter = Parameter.w(layer: 2, to: 0, from: 1)
    #expect(parameter.description == "w₀₁⁽²⁾")
    #expect(Parameter.w(layer: 1, to: 12, from: 3).description == "w₁₂,₃⁽¹⁾")
    Conventions.$current.withValue(Conventions(indexBase: .one)) {
      #expect(parameter.description == "w₁₂⁽²⁾")
      #expect(Parameter.w(layer: 2, to: 0, from: 9).description == "w₁,₁₀⁽²⁾")
      let chain = M.chainRule(for: parameter, at: exampleM)
      #expect(chain.factors.map(\.name) == ["∂C/∂a₁⁽²⁾", "∂a₁⁽²⁾/∂z₁⁽²⁾", "∂z₁⁽²⁾/∂w₁₂⁽²⁾"])
      #expect(chain.value == M.gradients(at: exampleM)[parameter])
    }
  }

  @Test func c7LettersOfIndicesDifferFromOneAnother() {
    let conventions = Conventions()
    #expect(conventions.letters == .init(destination: "j", source: "k", example: "i"))
    conventions.letters = .init(destination: "k", source: "j", example: "n")
    #expect(conventions.letters.destination == "k")
    for letters in [Conventions.Letters(destination: "k"), .init(source: ""), .init(example: "123456789")] {
      #expect(throws: EngineError.self) { try conventions.setLettersOrThrow(letters) }
    }
    #expect(conventions.letters.source == "j")
  }

  @Test func c7TheLetterOfAnExampleStandsInSumsOverExamples() {
    Conventions.$current.withValue(Conventions()) {
      #expect(Reduction.mean.formula == "(1/N)Σᵢ" && Reduction.sum.formula == "Σᵢ")
      conventions.letters = .init(source: "i", example: "k")
      #expect(Reduction.mean.formula == "(1/N)Σₖ")
      conventions.letters = .init(example: "q")
      #expect(Reduction.sum.formula == "Σ_q")
    }
  }

  @Test func c9TheOrderOfFactorsCanBeSetForAllChains() {
    let parameter = Parameter.w(layer: 2, to: 0, from: 0)
    Conventions.$current.withValue(Conventions()) {
      conventions.factorOrder = .localFirst
      let chain = T.chainRule(for: parameter, at: exampleT)
      #expect(chain.order == .localFirst && chain.factors[0].name == "∂z2/∂w2")
      let other = T.chainRule(for: parameter, at: exampleT, order: .lossFirst)
      #expect(other.factors[0].name == "∂C/∂a2")
    }
  }

  @Test(arguments: [
    (Cost.halfSquaredError, Conventions.Residual.outputMinusTarget, "a2 − y"),
    (.halfSquaredError, .targetMinusOutput, "−(y − a2)"),
    (.halfSquaredError, .bothSteps, "−(y − a2) = a2 − y"),
    (.squaredError, .targetMinusOutput, "−2(y − a2)"),
    (.squaredError, .bothSteps, "−2(y − a2) = 2(a2 − y)"),
    (.meanSquaredError, .targetMinusOutput, "−2(y − a2)/n"),
    (.meanSquaredError, .outputMinusTarget, "2(a2 − y)/n"),
    (.binaryCrossEntropy(on: .probabilities), .outputMinusTarget, "(a2 − y)/(a2(1 − a2))"),
    (.binaryCrossEntropy(on: .logits), .outputMinusTarget, "σ(a2) − y"),
    (.hinge, .outputMinusTarget, "−y if ya2 < 1, else 0"),
    (.huber(threshold: 1), .outputMinusTarget, "a2 − y, clipped"),
  ])
  func c10TheDerivativeOfACost(cost: Cost, residual: Conventions.Residual, formula: String) {
    let net = Network(inputs: 1, cost: cost) {
      Dense(weights: [[0.8]], bias: [-0.4], activation: .sigmoid)
      Dense(weights: [[-1.1]], bias: [0.5], activation: .sigmoid)
    }
    Conventions.$current.withValue(Conventions()) {
      let value = net.chainRule(for: .w(layer: 2, to: 0, from: 0), at: exampleT).factors[0].value
      conventions.residual = residual
      let factor = net.chainRule(for: .w(layer: 2, to: 0, from: 0), at: exampleT).factors[0]
      #expect(factor.formula == formula)
      #expect(factor.value == value)
    }
  }

  @Test func c13AnActivationIsCalledByItsOwnName() {
    #expect(Activation.sigmoid.name == "sigmoid" && Activation.sigmoid.symbol == "σ")
    #expect(Activation.tanh.symbol == "tanh" && Activation.relu.symbol == "ReLU")
    #expect(Activation.gelu.symbol == Activation.geluTanh.symbol)
  }

  @Test func c15AndC20ALayerNumberIsALabelInParentheses() {
    #expect(Quantity.a(layer: 2, at: 1).name(isInChain: false) == "a₁⁽²⁾")
    #expect(Quantity.all(.a, layer: 10).name(isInChain: false) == "a⁽¹⁰⁾")
    #expect(Quantity.a(layer: 2, at: 0).name(isInChain: true) == "a2")
    #expect(Quantity.a(layer: 0, at: 0).name(isInChain: true) == "x")
  }

  @Test(arguments: [
    (Cost.squaredError, "Σ(a−y)²"), (.halfSquaredError, "½Σ(a−y)²"), (.meanSquaredError, "(1/n)Σ(a−y)²"),
    (.crossEntropy(on: .probabilities), "−Σ y ln a"), (.crossEntropy(on: .logits), "−Σ y ln softmax(a)"),
    (.binaryCrossEntropy(on: .probabilities), "−Σ(y ln a + (1−y) ln(1−a))"),
    (.binaryCrossEntropy(on: .logits), "−Σ(y ln σ(a) + (1−y) ln(1−σ(a)))"),
    (.hinge, "Σ max(0, 1−ya)"), (.huber(threshold: 1), "Σ Huber(a−y), threshold 1.0"),
  ])
  func everyCostHasItsFormula(cost: Cost, formula: String) { #expect(cost.formula == formula) }
}
