import Nabla
import Testing

/// The eleven cells of the sample lesson, with the outputs that the curriculum gives.
@Suite struct SampleLessonTests {
  let net = Network(inputs: 1, cost: .halfSquaredError) {
    Dense(weights: [[0.8]], bias: [-0.4], activation: .sigmoid)
    Dense(weights: [[-1.1]], bias: [0.5], activation: .sigmoid)
  }
  let example = Example(x: [1.5], y: [1])

  @Test func cell1Summary() {
    #expect(
      flat(items(for: net.summary)) == [
        "ℓ | layer | in → out | σ | shape of W | params",
        "1 | Dense | 1 → 1 | sigmoid | 1×1 | 2",
        "2 | Dense | 1 → 1 | sigmoid | 1×1 | 2",
        "*4* parameters · cost ½Σ(a−y)² · L = 2",
      ])
  }

  @Test func cell2ForwardPass() {
    #expect(
      flat(items(for: net.forward(example.x))) == [
        "quantity | formula | value",
        "a⁽⁰⁾ | x | [1.5]",
        "z⁽¹⁾ | W⁽¹⁾a⁽⁰⁾ + b⁽¹⁾ | [0.8]",
        "a⁽¹⁾ | σ(z⁽¹⁾) | [0.689974]",
        "z⁽²⁾ | W⁽²⁾a⁽¹⁾ + b⁽²⁾ | [−0.258972]",
        "a⁽²⁾ | σ(z⁽²⁾) | [0.435616]",
      ])
  }

  @Test func cell3PlotAndCheck() {
    let z = net.forward(example.x).z[2][0]
    let plot = plot(.sigmoid, [.value, .derivative], over: -6...6, mark: z)
    #expect(plot.panels.map(\.title) == ["σ(z)", "σ′(z)"])
    #expect(plot.panels.map(\.vertical) == [0...1, 0...0.25])
    #expect(plot.horizontal == -6...6)
    #expect(
      plot.mark.map { flat($0.reading) } == "z = −0.258972 · σ = 0.435616 · slope = 0.245855")
    #expect(plot.panels[0].curves[0].points.first?.x == -6)
    #expect(plot.panels[0].curves[0].points.last?.x == 6)
    let peak = checkResult(Activation.sigmoid.derivative(0), equals: 0.25, within: 0, "σ′ peaks at ¼")
    #expect(peak.holds)
    #expect(peak.comparison?.difference.value == 0)
  }

  @Test func cell4Nudge() {
    let nudge = net.nudge(.w(layer: 2, to: 0, from: 0), by: 0.01, at: example)
    #expect(
      flat(items(for: nudge)) == [
        "variable | before | after | nudge | ratio to previous",
        "w2 | −1.1 | −1.09 | 0.01 | —",
        "z2 | −0.258972 | −0.252072 | 0.00689974 | 0.689974",
        "a2 | 0.435616 | 0.437314 | 0.00169708 | 0.245963",
        "C | 0.159264 | 0.158308 | −0.000956365 | −0.563535",
        "ΔC/Δw2 = −0.0956365 · ∂C/∂w2 = −0.0957384 · cost ½Σ(a−y)²",
      ])
  }

  @Test func cell5ChainRule() {
    let long = net.chainRule(for: .w(layer: 1, to: 0, from: 0), at: example)
    #expect(
      flat(items(for: long)) == [
        "# | factor | formula | value | running product",
        "1 | *∂C/∂a2* | a2 − y | −0.564384 | −0.564384",
        "2 | *∂a2/∂z2* | σ′(z2) | 0.245855 | −0.138756",
        "3 | ∂z2/∂a1 | w2 | −1.1 | 0.152632",
        "4 | ∂a1/∂z1 | σ′(z1) | 0.21391 | 0.0326495",
        "5 | ∂z1/∂w1 | x | 1.5 | 0.0489742",
        "∂C/∂w1 = (−0.564384) · 0.245855 · (−1.1) · 0.21391 · 1.5 = *0.0489742* "
          + "(bold = shared with ∂C/∂w2, their product is δ⁽²⁾) · cost ½Σ(a−y)²",
      ])
  }

  @Test func cell6BackpropEqualsTheChains() {
    let grads = net.backward(net.forward(example.x), target: example.y)
    let long = net.chainRule(for: .w(layer: 1, to: 0, from: 0), at: example)
    let short = net.chainRule(for: .w(layer: 2, to: 0, from: 0), at: example)
    let first = checkResult(grads.dW[1][0, 0], equals: long.value, within: 1e-15, "BP4 = five-link chain")
    let second = checkResult(grads.dW[2][0, 0], equals: short.value, within: 1e-15, "BP4 = three-link chain")
    #expect(first.holds && second.holds)
    #expect(first.comparison?.difference.value == 0)
    #expect(second.comparison?.difference.value == 0)
  }

  @Test func cell7OuterProduct() {
    let a: Vector = [1, 2, -0.5, 1.5]
    let δ: Vector = [0.5, -1, 0.8]
    #expect(
      flat(items(for: outer(δ, a))) == [
        "δ \\ a | 1 | 2 | −0.5 | 1.5",
        "0.5 | 0.5 | 1 | −0.25 | 0.75",
        "−1 | −1 | −2 | 0.5 | −1.5",
        "0.8 | 0.8 | 1.6 | −0.4 | 1.2",
      ])
  }

  @Test func cell8Paths() {
    let x = Value(1, "x")
    let u1 = (2 * x).named("u1"), u2 = (-1 * x).named("u2")
    let y = (3 * u1 + 4 * u2).named("y")
    #expect(
      flat(items(for: paths(from: x, to: y))) == [
        "path | edge derivatives | product",
        "x → u1 → y | 2 · 3 | 6",
        "x → u2 → y | (−1) · 4 | −4",
        "*sum over paths* |  | *2*",
      ])
    #expect(checkResult(d(y) / d(x), equals: 2, within: 0, "sum over paths").holds)
  }

  @Test func cell9GradientCheck() {
    let check = net.gradcheck(at: example, step: 1e-5, tolerance: 1e-9)
    let shown = flat(items(for: check))
    #expect(shown.first == "parameter | backprop | central difference | |Δ|")
    #expect(shown.dropFirst().prefix(4).map { $0.prefix(2) } == ["w1", "b1", "w2", "b2"])
    #expect(shown.last == "✓ 4 parameters: backprop equals the central difference of ½Σ(a−y)²")
  }

  @Test func cell10NumbersInText() {
    func gain(of c: Double, through depth: Int) -> Double {
      var product = 1.0
      for _ in 1...depth { product *= c }
      return product
    }
    var lines: [String] = []
    for c in [0.25, 0.9, 1.0, 1.1] { lines.append("c = \(c): c⁵⁰ = \(gain(of: c, through: 50), digits: 6)") }
    #expect(
      lines == [
        "c = 0.25: c⁵⁰ = 7.88861e−31", "c = 0.9: c⁵⁰ = 0.00515378", "c = 1.0: c⁵⁰ = 1",
        "c = 1.1: c⁵⁰ = 117.391",
      ])
  }

  @Test func cell11Training() {
    var xor = Network(inputs: 2, cost: .halfSquaredError, seed: 42) {
      Dense(2, activation: .sigmoid, weights: .uniform(-1...1))
      Dense(1, activation: .sigmoid, weights: .uniform(-1...1))
    }
    let history = xor.train(on: .xor, epochs: 5000, optimizer: .sgd(learningRate: 2))
    #expect(
      flat(items(for: history)) == [
        "5000 epochs of sgd, η = 2 · cost 0.126151 → 0.000343221 · cost (1/N)Σᵢ½Σ(a−y)²"
      ])
  }
}
