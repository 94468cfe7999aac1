import Nabla
import Synchronization
import Testing

private final class Collected: OutputSink {
  private let items = Mutex<[DisplayItem]>([])

  var all: [DisplayItem] { items.withLock { $0 } }

  func receive(_ new: [DisplayItem]) {
    items.withLock { $0 += new }
  }
}

private func collect(_ body: () -> Void) -> [DisplayItem] {
  let sink = Collected()
  Output.$current.withValue(sink, operation: body)
  return sink.all
}

@Suite struct OutputTests {
  @Test func numbersInShownTextStayNumbers() {
    let x = 0.1234567891
    let shown = collect { show("x = \(x, digits: 4), c = \(1.0), n = \(3), ok = \(true)") }
    #expect(shown == [.text("x = \(number: x, digits: 4), c = 1.0, n = 3, ok = true")])
  }

  @Test func anyValueCanBeShown() {
    #expect(collect { show(0.5) } == [.text(Line(0.5))])
    #expect(collect { show(3) } == [.text("3")])
    #expect(collect { show([1.0, -0.5]) } == [.text("[\(number: 1), \(number: -0.5)]")])
    #expect(collect { show([[1.0], []]) } == [.text("[[\(number: 1)], []]")])
    #expect(collect { show(Vector([1, 2])) } == [.text("[\(number: 1), \(number: 2)]")])
    let text = String("ab")
    #expect(collect { show(text) } == [.text("ab")])
    #expect(collect { show(Optional<Int>.none as Any) } == [.text("nil")])
    #expect(flat(collect { show(Matrix([[1, 2]])) }) == ["1×2 | 0 | 1", "0 | 1 | 2"])
  }

  @Test func checksSayWhetherTheyHold() {
    let shown = collect {
      check(1 < 2, "order")
      check(0.3, equals: 0.1 + 0.2, within: 1e-15, "thirds")
      check(1, equals: 2, within: 0.5, "one is two")
      check([1, 2], equals: [1, 2.5] as Vector, within: 0.1, "vectors")
      check(Matrix([[1]]), equals: [[1]], within: 0, "matrices")
    }
    #expect(flat(shown) == ["✓ order", "✓ thirds", "✗ one is two", "✗ vectors", "✓ matrices"])
  }

  @Test(arguments: [
    (Double.nan, Double.nan, false), (.infinity, .infinity, true), (.infinity, -.infinity, false),
    (0, .nan, false),
  ])
  func checksOfNumbersThatAreNotFinite(actual: Double, expected: Double, holds: Bool) {
    #expect(checkResult(actual, equals: expected, within: 1, "").holds == holds)
  }

  @Test func checksOfDifferentShapesAreErrors() {
    #expect(throws: EngineError.self) {
      try checkResultOrThrow([1] as Vector, equals: [1, 2], within: 0, "")
    }
    #expect(throws: EngineError.self) {
      try checkResultOrThrow([[1]] as Matrix, equals: [[1, 2]], within: 0, "")
    }
  }

  @Test(arguments: [
    (0.6899744811276125, 6, "0.689974"), (-1.1, 6, "−1.1"), (0, 6, "0"), (117.39085287969, 6, "117.391"),
    (7.888609052210118e-31, 6, "7.88861e−31"), (.infinity, 3, "∞"), (.nan, 3, "NaN"), (1e21, 6, "1e21"),
  ])
  func numbersAreCutToTheirSignificantDigits(value: Double, digits: Int, text: String) {
    #expect("\(value, digits: digits)" == text)
  }
}

@Suite struct PlottingTests {
  @Test func costsArePlottedOverEpochs() {
    let plot = plot([4.0, 2, 1], title: "cost", along: "epoch", scale: .log)
    #expect(plot.panels[0].vertical == 1...10)
    #expect(plot.horizontal == 0...2)
    #expect(plot.panels[0].curves[0].points.map(\.y) == [4, 2, 1])
  }

  @Test func severalActivationsShareTheirAxes() {
    let plot = plot([.sigmoid, .tanh], [.derivative], over: -3...3)
    #expect(plot.panels.map(\.title) == ["σ′(z)"])
    #expect(plot.panels[0].curves.map(\.name) == ["sigmoid", "tanh"])
    #expect(plot.panels[0].vertical == 0...1)
  }

  @Test func severalSeriesShareTheirAxes() {
    let plot = plot(["sgd", "adam"], [[4, 2, 1], [3, 1]], title: "cost", along: "epoch", scale: .log)
    #expect(plot.panels.map(\.title) == ["cost"] && plot.horizontalLabel == "epoch")
    #expect(plot.panels[0].curves.map(\.name) == ["sgd", "adam"])
    #expect(plot.panels[0].curves.map { $0.points.map(\.y) } == [[4, 2, 1], [3, 1]])
    #expect(plot.panels[0].vertical == 1...10 && plot.horizontal == 0...2)
    let text = TerminalText.render([.plot(plot)])
    #expect(text.contains("sgd") && text.contains("adam"))
    for (names, values) in [
      (["a"], [[1.0], [2]]), ([], []), (["a", "b"], [[1], []]), (["a"], [[.infinity]]),
    ] {
      #expect(throws: EngineError.self) { try plotOrThrow(names, values) }
    }
    let error = #expect(throws: EngineError.self) {
      try plotOrThrow(["a", "b"], [[1], [2, 0]], scale: .log)
    }
    #expect(error?.message == "Number 1 of “b” is 0.0; a logarithmic scale shows positive numbers only.")
  }

  @Test func severalFunctionsShareTheirAxes() {
    let plot = plot(["x", "1/x"], over: -1...1) { [$0, 1 / $0] }
    #expect(plot.panels[0].curves.map(\.points.count) == [241, 240])
    #expect(plot.panels[0].title == "x, 1/x")
    #expect(throws: EngineError.self) { try plotOrThrow(["x"], over: 0...1) { [$0, $0] } }
    #expect(throws: EngineError.self) { try plotOrThrow([], over: 0...1) { _ in [] } }
    #expect(throws: EngineError.self) { try plotOrThrow(["x"], over: 0...0) { [$0] } }
  }

  @Test func anyFunctionCanBePlottedWhereItIsFinite() {
    let plot = plot("1/x", over: -1...1) { 1 / $0 }
    #expect(plot.panels[0].curves[0].points.count == 240)
    struct Mistake: Error {}
    #expect(throws: Mistake.self) { try plotOrThrow("f", over: 0...1) { _ in throw Mistake() } }
    #expect(throws: EngineError.self) { try plotOrThrow("f", over: 0...0) { $0 } }
  }

  @Test func whatNoAxisCanShowIsRefused() {
    #expect(throws: EngineError.self) { try plotOrThrow([1, 0], scale: .log) }
    #expect(throws: EngineError.self) { try plotOrThrow([1, .nan]) }
    #expect(throws: EngineError.self) { try plotOrThrow([]) }
    #expect(throws: EngineError.self) { try plotOrThrow(.sigmoid, over: 1...1) }
    #expect(throws: EngineError.self) { try plotOrThrow(.sigmoid, over: -1...1, mark: 2) }
    #expect(throws: EngineError.self) { try plotOrThrow(.softmax, over: -1...1) }
    #expect(throws: EngineError.self) { try plotOrThrow(.step, [.derivative], over: -1...1) }
  }

  @Test func aFlatCurveHasRoomAboveAndBelow() {
    #expect(plot([2, 2]).panels[0].vertical == 0...4)
    #expect(plot([0, 0]).panels[0].vertical == -1...1)
  }

  @Test(
    arguments: [
      [-1.7e308, 1.7e308], [.leastNonzeroMagnitude, 2 * .leastNonzeroMagnitude], [1e300, 1e300],
      [1, 1.0000000000000002],
    ] as [[Double]])
  func extremeNumbersGiveARangeThatHoldsThem(values: [Double]) {
    for scale in [Plot.Scale.linear, .log] where scale == .linear || values[0] > 0 {
      let range = plot(values, scale: scale).panels[0].vertical
      #expect(values.allSatisfy(range.contains))
    }
  }
}

@Suite struct ElementaryFunctionTests {
  @Test func functionsOfOneDoubleComeWithTheModule() {
    let z = 0.5
    #expect(1 / (1 + exp(-z)) == σ(z))
    #expect(pow(2, 3) == 8)
    #expect(tanh(0) == 0 && sin(0) == 0 && cos(0) == 1 && log(1) == 0 && sqrt(4) == 2)
  }
}
