import Nabla
import Testing

@Suite struct ExplanationDisplayTests {
  let net = Network(inputs: 1, cost: .halfSquaredError) {
    Dense(weights: [[0.8]], bias: [-0.4], activation: .sigmoid)
    Dense(weights: [[-1.1]], bias: [0.5], activation: .sigmoid)
  }
  let example = Example(x: [1.5], y: [1])

  @Test func traceShowsEveryStepWithItsNumbers() {
    #expect(
      flat(items(for: net.trace(at: example))).prefix(7) == [
        "# | equation | quantity | formula | numbers | value",
        "1 | BP1 | δ⁽²⁾ | ∇ₐC ⊙ σ′(z⁽²⁾) | [−0.564384] ⊙ [0.245855] | [−0.138756]",
        "2 | BP3 | ∂C/∂b⁽²⁾ | δ⁽²⁾ |  | [−0.138756]",
        "3 | BP4 | ∂C/∂W⁽²⁾ | δ⁽²⁾(a⁽¹⁾)ᵀ | [−0.138756] [0.689974]ᵀ | 1×1, below",
        "4 | BP2 | δ⁽¹⁾ | (W⁽²⁾)ᵀδ⁽²⁾ ⊙ σ′(z⁽¹⁾) | [0.152632] ⊙ [0.21391] | [0.0326495]",
        "5 | BP3 | ∂C/∂b⁽¹⁾ | δ⁽¹⁾ |  | [0.0326495]",
        "6 | BP4 | ∂C/∂W⁽¹⁾ | δ⁽¹⁾(x)ᵀ | [0.0326495] [1.5]ᵀ | 1×1, below",
      ])
  }

  @Test func operationCountsNameTheirModel() {
    #expect(
      flat(items(for: operationCount(sizes: [3, 3, 2, 1]))) == [
        "way to the gradient | multiplications | additions | to backprop",
        "naive, path by path | 136 | 9 | 4.387×",
        "naive, weight by weight | 109 | 9 | 3.516×",
        "backprop | 31 | 3 | 1×",
        "one forward pass | 17 | — | 0.5484×",
        "finite differences | 408 | — | 13.16×",
        "3-3-2-1 · *17* weights, 23 parameters · 26 paths · 24 forward passes for finite differences · "
          + "one operation = one multiplication of two factors",
      ])
  }

  @Test func anotherRouteIsNamedWithItsGradient() {
    let shown = flat(items(for: net.gradients(at: example, by: .dual)))
    #expect(shown.last?.hasSuffix("· by dual numbers") == true)
  }

  /// C1: the constants of costs differ, so every result that follows from one names it.
  @Test func everyResultNamesItsCost() {
    let parameter = Parameter.w(layer: 1, to: 0, from: 0)
    var learner = net
    let results: [any Displayable] = [
      net.summary, net.gradients(at: example), net.gradients(over: [example]), net.trace(at: example),
      net.chainRule(for: parameter, at: example), net.paths(from: .a(layer: 1, at: 0), at: example),
      net.nudge(parameter, by: 0.1, at: example), net.fanOut(layer: 1, at: example),
      net.gradcheck(at: example), bars(net.gradients(at: example)), diagnose(net, on: [example]),
      tree(net, at: example), diagram(net, at: example),
      numberLines(net.nudge(parameter, by: 0.1, at: example)),
      diagram(net.paths(from: .a(layer: 1, at: 0), at: example)),
      learner.train(on: [example], epochs: 1, optimizer: .sgd(learningRate: 1)),
    ]
    for result in results {
      #expect(flat(items(for: result)).joined().contains("½Σ(a−y)²"), "\(type(of: result))")
    }
  }

  /// C16: where there is no derivative, what was taken for it is said.
  @Test func whatWasTakenForTheSlopeAtAKinkIsSaid() {
    let net = Network(inputs: 1, cost: .halfSquaredError) {
      Dense(
        weights: [[1], [2], [1], [1], [1], [1]], bias: [-1, 0.5, -1, -1, -1, -1],
        activation: .relu(atZero: 0.5))
      Dense(weights: [[0.3, -0.7, 0, 0, 0, 0]], bias: [0.1], activation: .identity)
    }
    let example = Example(x: [1], y: [0])
    let all = " · ReLU′(0) taken as 0.5 at z₀⁽¹⁾, z₂⁽¹⁾, z₃⁽¹⁾, z₄⁽¹⁾ and 1 more"
    #expect(flat(items(for: net.gradients(at: example))).last?.hasSuffix(all) == true)
    #expect(flat(items(for: net.trace(at: example))).last?.hasSuffix(all) == true)
    let one = " · ReLU′(0) taken as 0.5 at z₀⁽¹⁾"
    let chain = net.chainRule(for: .b(layer: 1, at: 0), at: example)
    #expect(flat(items(for: chain)).last?.hasSuffix(one) == true)
    #expect(flat(items(for: net.paths(from: .z(layer: 1, at: 0), at: example))).last?.hasSuffix(one) == true)
    let data = net.gradients(over: [example, example])
    #expect(flat(items(for: data)).last?.hasSuffix(" · 10 weighted inputs at a kink") == true)
    let other = net.chainRule(for: .b(layer: 1, at: 1), at: example)
    #expect(!flat(items(for: other)).joined().contains("taken as"))
  }

  @Test func aFaultyRouteFailsItsCheck() {
    let check = net.gradcheck(at: example, of: .faultyBackprop(.wrongSign))
    let shown = flat(items(for: check))
    #expect(shown.first?.hasPrefix("parameter | backprop with the sign of a − y turned") == true)
    #expect(shown.last?.hasPrefix("✗ 4 parameters") == true)
  }

  @Test func diagnosisHasALineForEachLayer() {
    let shown = flat(items(for: diagnose(net, on: [example])))
    #expect(shown.count == 4)
    #expect(shown[2].hasPrefix("2 | sigmoid | 0.1388 | 1 | 0.09574 | — | 0 % | — | 0.436 ± 0"))
    #expect(shown[3] == "C = 0.159264 · cost (1/N)Σᵢ½Σ(a−y)²")
  }

  @Test func confusionsShowActualClassesInRows() {
    #expect(
      flat(items(for: net.confusion(on: [example]))) == [
        "actual \\ predicted | 0 | 1", "0 | 0 | 0", "1 | 1 | 0", "accuracy 0 on 1 example",
      ])
  }
}

/// What is too long to read is shortened, and says so.
@Suite struct LongDisplayTests {
  let wide = Network(inputs: 40, cost: .squaredError, seed: 1) {
    Dense(40, activation: .tanh, weights: .glorot)
    Dense(2, activation: .tanh, weights: .glorot)
  }

  @Test func aLongVectorShowsItsEnds() {
    #expect(
      flat(items(for: Vector((0..<40).map(Double.init)))) == ["[0, 1, 2, 3, 4, 5, …, 38, 39] (40 entries)"])
    #expect(flat(items(for: Vector.ones(32)))[0].hasSuffix("1, 1]"))
  }

  @Test func aLargeMatrixShowsItsMeasures() {
    #expect(flat(items(for: Matrix.identity(40))) == ["40×40 entries from 0 to 1 · ‖·‖ = 6.32456"])
    #expect(flat(items(for: Matrix.identity(32))).count == 33)
  }

  @Test func aLongCheckShowsTheWorst() {
    let check = wide.gradcheck(at: Example(x: .ones(40), y: [0, 1]))
    let shown = flat(items(for: check))
    #expect(shown.first == "The 16 of 1722 that differ most:")
    #expect(shown.count == 19)
    #expect(shown.last?.hasPrefix("✓ 1722 parameters") == true)
  }

  @Test func manyPathsAreSummedUp() {
    let deep = Network(inputs: 1, cost: .squaredError, seed: 1) {
      for _ in 0..<3 { Dense(9, activation: .tanh, weights: .glorot) }
    }
    let chain = deep.chainRule(for: .b(layer: 1, at: 0), at: Example(x: [1], y: .zeros(9)))
    let shown = flat(items(for: chain))
    #expect(shown.count == 1 + 64 + 1 + 1 + 1)
    #expect(shown[65].hasPrefix("17 more paths |  | "))
  }

  @Test func operatorsComeWithTheModule() {
    #expect(Vector([1, 2]) ⊙ [3, 4] == [3, 8])
  }
}

@Suite struct SmallDisplayTests {
  @Test func layersStandUnderTheirSymbol() {
    let net = Network(inputs: 1, cost: .halfSquaredError) {
      Dense(weights: [[0.8]], bias: [-0.4], activation: .sigmoid)
      Dense(weights: [[-1.1]], bias: [0.5], activation: .sigmoid)
    }
    #expect(flat(items(for: net.b)) == ["b⁽¹⁾ = [−0.4]", "b⁽²⁾ = [0.5]"])
    #expect(flat(items(for: net.W)) == ["W⁽¹⁾", "1×1 | 0", "0 | 0.8", "W⁽²⁾", "1×1 | 0", "0 | −1.1"])
    let data: Dataset = [
      Example(x: [1.5], y: [1]), Example(x: [-1], y: [0]), Example(x: [0.5], y: [1]),
    ]
    let shown = flat(items(for: net.gradients(over: data)))
    #expect(shown[0] == "∂C/∂b⁽¹⁾ = [0.013608]")
    #expect(shown.last == "C = 0.149324 · cost (1/N)Σᵢ½Σ(a−y)², N = 3 · ‖∇C‖ = 0.0693654")
  }

  @Test func examplesAndDataSets() {
    #expect(flat(items(for: Dataset.xor[1])) == ["x = [0, 1], y = [1]"])
    #expect(
      flat(items(for: Dataset.xor)) == [
        "example | x | y", "0 | [0, 0] | [0]", "1 | [0, 1] | [1]", "2 | [1, 0] | [1]", "3 | [1, 1] | [0]",
        "*4* examples · 2 inputs · 1 target",
      ])
    #expect(flat(items(for: Dataset.moons(50, seed: 1))).count == 18)
  }

  @Test func scalarsShowWhatTheyCarry() {
    #expect(flat(items(for: Value(2, "y"))) == ["y = 2"])
    #expect(flat(items(for: Value(2))) == ["2"])
    #expect(flat(items(for: Dual(4, derivative: -3))) == ["4 − 3ε"])
  }
}
