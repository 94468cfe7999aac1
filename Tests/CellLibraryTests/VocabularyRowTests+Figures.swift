import CellLibrary
import Diagnostics
import Display
import Testing

extension VocabularyRowTests {
  private static let nets = """
    let T = Network(inputs: 1, cost: .halfSquaredError) {
      Dense(weights: [[0.8]], bias: [-0.4], activation: .sigmoid)
      Dense(weights: [[-1.1]], bias: [0.5], activation: .sigmoid)
    }
    let M = Network(inputs: 2, cost: .halfSquaredError) {
      Dense(weights: [[0.2, -0.4], [0.7, 0.1], [-0.5, 0.6]], bias: [0.1, -0.2, 0.3], activation: .sigmoid)
      Dense(weights: [[0.3, -0.6, 0.9], [-0.8, 0.5, 0.4]], bias: [-0.1, 0.2], activation: .sigmoid)
    }
    let t = Example(x: [1.5], y: [1]), m = Example(x: [1, -2], y: [1, 0])
    """

  private func items(_ code: String) -> [DisplayItem] {
    let lesson = Lesson([Self.nets, code])
    #expect(lesson.messages == [])
    return lesson.items
  }

  @Test func drawings() {
    let items = items(
      """
      show(tree(T))
      show(tree(M, at: m))
      show(diagram(M))
      show(diagram(T, at: t))
      show(diagram(M, at: m, marking: .w(layer: 1, to: 0, from: 1)))
      let x = Value(1, "x")
      let u1 = (2 * x).named("u1"), u2 = (-1 * x).named("u2")
      let y = (3 * u1 + 4 * u2).named("y")
      show(tree(y))
      show(diagram(paths(from: x, to: y)))
      show(diagram(M.paths(from: .a(layer: 1, at: 0), at: m)))
      numberLines(T.nudge(.w(layer: 2, to: 0, from: 0), by: 0.01, at: t))
      """)
    #expect(items.count == 9)
    #expect(items.allSatisfy { if case .drawing = $0 { true } else { false } })
  }

  @Test func tabulations() {
    let items = items(
      """
      show(table(["h", "error"], [[0.1, 0.01], [0.01, 1e-4]], digits: 3))
      show(table(["n", "paths"], (1...3).map { n in [n, n * n] }))
      show(table(["net", "share"], [["T", Line(0.5)], ["M", "\\(1.0 / 3, digits: 3)"]]))
      show(bars(["a", "b"], [1, -0.5]))
      show(bars(T.gradients(at: t)))
      show(bars(operationCount(T)))
      show(bars(operationCount(sizes: [784, 16, 16, 10]), scale: .log))
      show(table([operationCount(T), operationCount(sizes: [784, 16, 16, 10])]))
      show(decoder(M))
      show(decoder(M, layer: 1))
      show(T.forward(t.x).trace)
      """)
    #expect(items.count == 11 + 1)
    #expect(items.dropLast().allSatisfy { if case .table = $0 { true } else { false } })
  }

  @Test func readingShapesAndIndices() {
    Lesson([
      Self.nets,
      """
      show(decoder(.w(layer: 1, to: 0, from: 1)))
      show(shapes([M.W[2].shape, M.W[1].shape, m.x.shape]))
      show(shapes([[2, 3], [4, 2]]))
      show(grid(jacobian(at: [1, 2]) { $0.map { σ($0) } }, rows: "f", columns: "x"))
      show("v = \\(m.x, digits: 3)")
      let place = Parameter.w(layer: 1, to: 2, from: 1)
      check(place.neuron == 2 && place.source == 1 && Parameter.b(layer: 1, at: 0).source == nil, "places")
      let fan = M.fanOut(layer: 1, at: m)
      check(fan.neurons[0].sum, equals: M.gradients(at: m).dA[1][0], within: 1e-15, "Σ over routes")
      check(fan.neurons[1].terms[0].weightName == "w₀₁⁽²⁾" && fan.layer == 1, "names")
      let trace = M.forward(m.x).trace
      check(trace.steps.count == 4 && trace.steps[3].value == M(m.x), trace.formula)
      """,
    ]).expectChecks(4)
  }

  @Test func teaching() {
    let items = items(
      """
      let top = Activation.sigmoid.derivative(0)
      question("Why is δ defined at z?") { "Everything before z is linear." }
      question("What is the largest slope?", choices: ["1", "¼"], answer: 1, hint: "At 0.") { "It is \\(top, digits: 3)." }
      question("Which order?", order: ["∂C/∂a", "∂a/∂z", "∂z/∂w"]) { "Any." }
      predict("What does the network say?", equals: T(t.x)[0], hint: "Below ½.")
      predict("How steep?", equals: top, within: 0.01)
      predict("How many parameters?", equals: M.parameterCount)
      predict("Which shape?", equals: M.W[2].shape, hint: "Destination first.")
      figure("2.7", "The chain") {
        show(T.chainRule(for: .w(layer: 1, to: 0, from: 0), at: t))
        check(true, "inside")
      }
      figure("2.8") { show(bars(operationCount(M))) }
      """)
    #expect(items.count == 7 + 2 + 1)
    guard case .question(let choice) = items[1], case .figure(let figure) = items[7] else {
      Issue.record("\(items)")
      return
    }
    #expect(choice.explanation == "It is 0.25." && choice.answer == .choice(["1", "¼"], correct: 1))
    #expect(figure.number == "2.7" && figure.items.count == 2)
  }

  @Test func conventionsAreOfOneLesson() {
    Lesson([
      Self.nets,
      """
      conventions.residual = .bothSteps
      conventions.factorOrder = .localFirst
      conventions.letters = .init(destination: "p", source: "q")
      conventions.indexBase = .one
      let chain = T.chainRule(for: .w(layer: 2, to: 0, from: 0), at: t)
      check(chain.factors[2].formula == "−(y − a2) = a2 − y" && chain.order == .localFirst, "sign and order")
      check(conventions.letters.destination == "p" && conventions.letters.example == "i", "letters")
      check(Parameter.w(layer: 1, to: 0, from: 1).description == "w₁₂⁽¹⁾", "index base")
      """,
    ]).expectChecks(3)
    Lesson([Self.nets, "check(conventions.residual == .outputMinusTarget, \"another lesson\")"]).expectChecks(
      1)
  }

  @Test(arguments: [
    ("question(\"?\", choices: [\"a\"], answer: 0) { \"\" }", "at least two choices"),
    ("question(\"?\", choices: [\"a\", \"b\"], answer: 5) { \"\" }", "There is no choice 5"),
    ("predict(\"?\", equals: 0.0 / 0.0)", "must be a finite number"),
    ("show(tree(M, at: t))", "W[1] is 3×2, but x = a[0] has 1 entry."),
    ("show(diagram(M, marking: .w(layer: 1, to: 5, from: 0)))", "There is no weight to neuron 5"),
    ("show(decoder(M, layer: 9))", "There is no W[9]"),
    ("show(shapes([[1, 2, 3]]))", "A shape is one or two numbers"),
    ("show(bars([\"a\"], [1, 2]))", "1 label cannot name 2 numbers."),
    ("show(bars([\"a\"], [-1], scale: .log))", "positive numbers only"),
    ("show(table([\"a\"], [[\"1\", \"2\"]]))", "Row 0 has 2 entries, but there is 1 header."),
    ("show(M.fanOut(layer: 2, at: m))", "No layer follows layer 2"),
    ("conventions.letters = .init(destination: \"k\")", "three different letters"),
  ])
  func mistakesInFiguresAreErrorsOfTheCell(code: String, message: String) {
    let lesson = Lesson([Self.nets, code])
    #expect(lesson.ending == .failed)
    #expect(lesson.messages.count == 1 && lesson.messages[0].contains(message), "\(lesson.messages)")
    #expect(lesson.outcomes[1].diagnostics.first?.diagnostic.range != nil)
  }
}
