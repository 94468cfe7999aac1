import LinearAlgebra
import Testing

@testable import Nabla

/// Figures made from networks, passes and graphs.
@Suite struct FigureTests {
  let T = Network(inputs: 1, cost: .halfSquaredError) {
    Dense(weights: [[0.8]], bias: [-0.4], activation: .sigmoid)
    Dense(weights: [[-1.1]], bias: [0.5], activation: .sigmoid)
  }
  let M = Network(inputs: 2, cost: .halfSquaredError) {
    Dense(
      weights: [[0.2, -0.4], [0.7, 0.1], [-0.5, 0.6]], bias: [0.1, -0.2, 0.3], activation: .sigmoid)
    Dense(weights: [[0.3, -0.6, 0.9], [-0.8, 0.5, 0.4]], bias: [-0.1, 0.2], activation: .sigmoid)
  }
  let exampleT = Example(x: [1.5], y: [1])
  let exampleM = Example(x: [1, -2], y: [1, 0])

  @Test func theTreeOfAChainLeadsFromTheCostToEveryParameter() {
    let lines = flat(tree(T, at: exampleT).displayItems)
    #expect(lines.first == "C = ½Σ(a−y)² = 0.159264")
    for end in ["y = 1", "w2 = −1.1", "b2 = 0.5", "w1 = 0.8", "b1 = −0.4", "x = 1.5"] {
      #expect(lines.contains { $0.hasSuffix("─ \(end)") }, "\(end)")
    }
    #expect(flat(tree(T).displayItems).contains { $0.hasSuffix("a2 = σ(z2)") })
  }

  @Test func theTreeOfANetworkHasVectorsAndShapes() {
    let lines = flat(tree(M, at: exampleM).displayItems)
    #expect(lines.contains { $0.hasSuffix("W⁽²⁾, 2×3") })
    #expect(lines.contains { $0.hasSuffix("a⁽⁰⁾ = x = [1, −2]") })
  }

  @Test func treesOfDeepAndWideNetworksStayOnThePage() {
    let deep = Network(inputs: 1, cost: .squaredError) {
      for _ in 0..<50 { Dense(weights: [[1]], bias: [0], activation: .sigmoid) }
    }
    let wide = Network(inputs: 30, cost: .squaredError, seed: 1) {
      Dense(20, activation: .tanh, weights: .glorot)
      Dense(10, activation: .tanh, weights: .glorot)
    }
    let lines =
      flat(tree(deep, at: exampleT).displayItems)
      + flat(tree(wide, at: Example(x: .ones(30), y: .ones(10))).displayItems)
    #expect(lines.allSatisfy { $0.count <= 80 }, "\(lines.filter { $0.count > 80 })")
    #expect(lines.contains { $0.hasSuffix(" …") })
    #expect(lines.contains { $0.hasSuffix("(20 entries)") })
  }

  @Test func aValueThatIsUsedTwiceIsSpelledOnce() {
    let a = Value(2, "a")
    let b = (a * a).named("b")
    let lines = flat(tree(b + b).displayItems)
    #expect(lines.count { $0.contains("(as above)") } == 1)
    #expect(lines.count { $0.contains("a = 2") } == 2)
  }

  @Test func aTreeOfAHugeGraphEnds() {
    var y = Value(1, "x")
    for _ in 0..<10_000 { y = y + y }
    #expect(flat(tree(y).displayItems).count < 2_000)
  }

  @Test func aDiagramHoldsEveryWeightAndMarksOne() throws {
    let marked = Parameter.w(layer: 1, to: 2, from: 0)
    guard case .diagram(let picture) = diagram(M, at: exampleM, marking: marked) else {
      Issue.record("no diagram")
      return
    }
    #expect(picture.nodes.count == 2 + 3 + 2 + 1 && picture.edges.count == 6 + 6 + 2)
    let edge = try #require(picture.edges.first { $0.isMarked })
    #expect(edge.value?.value == -0.5 && picture.edges.count(where: \.isMarked) == 1)
    #expect(picture.nodes[edge.from].isMarked && picture.nodes[edge.to].isMarked)
    #expect(picture.nodes.last?.value?.value == M.cost(at: exampleM))
  }

  @Test func wideLayersShowTheirFirstNeuronsAndTheLast() {
    let wide = Network(inputs: 784, cost: .squaredError, seed: 1) {
      Dense(30, activation: .relu, weights: .he)
    }
    guard case .diagram(let picture) = diagram(wide, marking: .w(layer: 1, to: 20, from: 500)) else { return }
    #expect(picture.omitted == [0: 784 - 9, 1: 30 - 9])
    #expect(picture.edges.count(where: \.isMarked) == 1)
  }

  @Test func theDiagramOfTwoPathsIsADiamond() {
    let x = Value(1, "x")
    let u1 = (2 * x).named("u1"), u2 = (-1 * x).named("u2")
    let y = (3 * u1 + 4 * u2).named("y")
    guard case .diagram(let picture) = diagram(paths(from: x, to: y)) else { return }
    #expect(picture.nodes.map(\.column) == [0, 1, 2, 1])
    #expect(picture.edges.compactMap(\.value?.value) == [2, 3, -1, 4])
  }

  @Test func everyEdgeOfADiagramOfPathsLeadsForward() {
    let x = Value(1, "x")
    let a = (x * 2).named("a"), b = (a + x).named("b"), c = (b * a + x).named("c")
    guard case .diagram(let picture) = diagram(paths(from: x, to: c)) else { return }
    for edge in picture.edges { #expect(picture.nodes[edge.from].column < picture.nodes[edge.to].column) }
  }

  @Test func numberLinesShareOneScale() {
    let nudge = T.nudge(.w(layer: 2, to: 0, from: 0), by: 0.01, at: exampleT)
    guard case .numberLines(let lines) = numberLines(nudge) else { return }
    #expect(lines.rows.map { flat($0.name) } == ["w2", "z2", "a2", "C"])
    for row in lines.rows {
      #expect(abs(row.range.upperBound - row.range.lowerBound - 0.025) < 1e-12)
      #expect(row.range.contains(row.after?.value ?? .nan))
    }
  }

  @Test func barsAreAsLongAsTheirNumbers() throws {
    let table = bars(["a", "b", "c", "d"], [1, -0.5, 0.25, 0])
    let drawn = table.rows.map { flat($0[2]) }
    #expect(
      drawn == [
        String(repeating: "█", count: 24), String(repeating: "░", count: 12),
        String(repeating: "█", count: 6), "",
      ])
    #expect(flat(bars(["a"], [1.0 / 3]).rows[0][1]) == "0.333333")
    let log = bars(["a", "b"], [1, 10], scale: .log).rows.map { flat($0[2]).count }
    #expect(log == [12, 24])
    #expect(throws: EngineError.self) {
      try barsOrThrow(["a"], [Number(-1)], scale: .log)
    }
    #expect(throws: EngineError.self) { try barsOrThrow(["a"], [], scale: .linear) }
    #expect(throws: EngineError.self) { try barsOrThrow(["a"], [Number(.nan)], scale: .linear) }
  }

  @Test func barsOfAGradientNameItsParametersInOrder() {
    let grads = T.gradients(at: exampleT)
    #expect(
      flat(bars(grads).displayItems).map { $0.split(separator: " | ").prefix(2).joined(separator: " ") }
        == [
          "derivative of ½Σ(a−y)² value", "∂C/∂w1 0.0489742", "∂C/∂b1 0.0326495", "∂C/∂w2 −0.0957384",
          "∂C/∂b2 −0.138756",
        ])
    #expect(bars(operationCount(sizes: [3, 3, 2, 1])).rows.map { flat($0[1]) }.contains("136"))
  }

  @Test func countsOfSeveralNetsStandInOneTable() {
    let rows = table([operationCount(sizes: [3, 3, 2, 1]), operationCount(sizes: [784, 16, 16, 10])]).rows
    #expect(rows[0].map { flat($0) } == ["3-3-2-1", "17", "26", "136", "31", "24"])
    #expect(rows[1].map { flat($0) }.prefix(4) == ["784-16-16-10", "12960", "2009760", "12052800"])
  }

  @Test func theDecoderReadsEveryIndex() {
    let rows = decoder(M, layer: 2).rows.map { $0.map(flat) }
    #expect(rows.count == 6)
    #expect(rows[5] == ["w₁₂⁽²⁾", "W⁽²⁾[1, 2]", "1 of layer 2", "2 of layer 1", "0.4"])
    #expect(decoder(M).rows.count == 12)
    Conventions.$current.withValue(Conventions(indexBase: .one)) {
      #expect(
        flat(decoder(.w(layer: 1, to: 0, from: 2)))
          == "w₁₃⁽¹⁾ leads into neuron 1 of layer 1 from neuron 3 of layer 0: row 0, column 2 of W⁽¹⁾")
    }
    #expect(throws: EngineError.self) { try decoderOrThrow(M, layer: 3) }
  }

  @Test func shapesCancelOrDoNot() {
    #expect(flat(shapes([[2, 3], [3, 4]])) == "[2×3]·[3×4] = *[2×4]*, the inner size 3 cancels")
    #expect(
      flat(shapes([M.W[2].shape, M.W[1].shape, exampleM.x.shape])).hasPrefix("[2×3]·[3×2]·[2×1] = *[2×1]*"))
    #expect(
      flat(shapes([[3, 4], [2, 3]])) == "[3×4]·[2×3] does not exist: the inner sizes *4 and 2* differ")
    #expect(throws: EngineError.self) { try shapesOrThrow([[1, 2, 3]]) }
    #expect(throws: EngineError.self) { try shapesOrThrow([]) }
  }

  @Test func aGridHasDotsForZeros() {
    let J = jacobian(at: [0, 0]) { $0.map { σ($0) } }
    let text = TerminalText.render(grid(J, rows: "f", columns: "x").displayItems)
    #expect(text.contains("∂f/∂x") && text.contains("f₁") && text.contains("x₀") && text.contains("·"))
  }

  @Test func fanOutAddsUpToTheGradientOfTheActivations() {
    let fan = M.fanOut(layer: 1, at: exampleM)
    let grads = M.gradients(at: exampleM)
    for (k, neuron) in fan.neurons.enumerated() {
      #expect(abs(neuron.sum - grads.dA[1][k]) < 1e-16)
      #expect(neuron.terms.count == 2)
    }
    #expect(abs(fan.neurons[0].terms[0].product - -0.0382624874) < 1e-10)
    #expect(flat(fan.displayItems).last?.contains("Σⱼ wⱼₖ⁽²⁾ δⱼ⁽²⁾") == true)
    #expect(throws: EngineError.self) { try M.fanOutOrThrow(layer: 2, at: exampleM) }
  }

  @Test func theForwardTraceNestsTheLayers() {
    let trace = M.forward(exampleM.x).trace
    #expect(trace.formula == "σ(W⁽²⁾σ(W⁽¹⁾x + b⁽¹⁾) + b⁽²⁾)")
    #expect(trace.steps.map(\.quantity) == ["z⁽¹⁾", "a⁽¹⁾", "z⁽²⁾", "a⁽²⁾"])
    #expect(trace.steps[2].shapes == "2×3 · 3 + 2 = 2" && trace.steps.last?.value == M(exampleM.x))
  }

  @Test func tablesAlignColumnsOfNumbers() {
    let mixed = table(["net", "paths"], [["T", "2"], ["M", "—"]])
    #expect(mixed.columns.map(\.alignment) == [.leading, .trailing])
    #expect(table(["h"], [[0.5]]).rows == [[Line(0.5)]])
    #expect(table(["n"], [[5]]).rows == [["5"]])
    #expect(throws: EngineError.self) { try tableOrThrow(["a"], [["1", "2"]]) }
  }

  @Test func numbersThatAreNotFiniteAreNumbersToo() {
    let rows: [[Line]] = [["∞"], ["−∞"], ["NaN"], ["—"], [Line(.infinity)], ["−1.5"]]
    #expect(table(["n"], rows).columns.map(\.alignment) == [.trailing])
    #expect(table(["n"], [["∞ steps"], ["1"]] as [[Line]]).columns.map(\.alignment) == [.leading])
  }

  @Test func anOuterProductIsHeadedByTheNamesOfItsFactors() {
    func corner(_ product: Matrix) -> String? {
      guard case .matrix(let grid) = product.displayItems.first else { return nil }
      return grid.corner.plainText
    }
    #expect(corner(outer([1, 2], [3])) == "δ \\ a")
    #expect(corner(outer([1, 2], [3], left: "p", right: "q")) == "p \\ q")
  }

  @Test func vectorsInTextsHaveDigits() {
    let v: Vector = [1.0 / 3, -2]
    #expect("\(v, digits: 3)" == "[0.333, −2]")
    let line: Line = "v = \(v, digits: 3)"
    #expect(flat(line) == "v = [0.333, −2]" && line.inlines.contains(.number(Number(1.0 / 3, digits: 3))))
  }
}
