import Display
import Nabla
import Testing

/// What is said about a number gives that number: every explanation is worked out from the values of its symbols alone.
@Suite struct FormulaProofTests {
  struct Case: CustomStringConvertible, Sendable {
    let hidden: Activation
    let last: Activation
    let cost: Cost
    let isChain: Bool

    var description: String { "\(hidden.name), \(last.name), \(cost.name), \(isChain ? "chain" : "net")" }

    var net: Network {
      Network(inputs: isChain ? 1 : 2, cost: cost, seed: 7) {
        Dense(
          isChain ? 1 : 3, activation: hidden, weights: .normal(deviation: 0.8), bias: .uniform(-0.5...0.5))
        Dense(isChain ? 1 : 2, activation: last, weights: .normal(deviation: 0.8), bias: .uniform(-0.5...0.5))
      }
    }

    var data: Dataset {
      if isChain { return [Example(x: [0.7], y: [1]), Example(x: [-1.3], y: [cost == .hinge ? -1 : 0.3])] }
      let targets: [Vector] =
        switch cost {
        case .hinge: [[1, -1], [-1, -1]]
        case .crossEntropy(on: .logits), .crossEntropy(on: .probabilities): [[1, 0], [0.5, 1.5]]
        default: [[1, 0], [0.3, 0.7]]
        }
      return Dataset(zip([[0.7, -1.3], [-0.4, 0.9]] as [Vector], targets).map { Example(x: $0, y: $1) })
    }
  }

  static let activations: [Activation] = [
    .sigmoid, .tanh, .relu, .leakyReLU(slope: 0.1), .elu(), .elu(alpha: 0.5), .gelu, .geluTanh, .silu,
    .softplus, .softmax, .identity,
  ]
  static let costs: [Cost] = [
    .squaredError, .halfSquaredError, .meanSquaredError, .crossEntropy(on: .logits),
    .binaryCrossEntropy(on: .logits), .hinge, .huber(threshold: 0.4),
  ]
  static let cases: [Case] = activations.flatMap { activation in
    costs.map { Case(hidden: activation, last: activation, cost: $0, isChain: false) } + [
      Case(hidden: activation, last: .softmax, cost: .crossEntropy(on: .probabilities), isChain: false),
      Case(hidden: activation, last: .sigmoid, cost: .crossEntropy(on: .probabilities), isChain: false),
      Case(hidden: activation, last: .sigmoid, cost: .binaryCrossEntropy(on: .probabilities), isChain: false),
      Case(hidden: activation, last: .softmax, cost: .binaryCrossEntropy(on: .probabilities), isChain: false),
    ]
      + (activation == .softmax
        ? []
        : [.halfSquaredError, .squaredError, .binaryCrossEntropy(on: .logits), .hinge].map {
          Case(hidden: activation, last: activation, cost: $0, isChain: true)
        })
  }

  /// Every route by which a number comes to be shown with an explanation.
  private func items(_ net: Network, _ data: Dataset) -> [DisplayItem] {
    var items: [DisplayItem] = []
    for example in data {
      let pass = net.forward(example.x)
      items += pass.displayItems + net.backward(pass, target: example.y).displayItems
      items += net.trace(at: example).displayItems
      for parameter in net.parameters {
        items += net.chainRule(for: parameter, at: example).displayItems
      }
      items += net.paths(from: .a(layer: 0, at: 0), at: example).displayItems
      items += net.paths(from: .z(layer: 1, at: 0), at: example).displayItems
    }
    for reduction in [Reduction.mean, .sum] {
      for averaging in [DatasetGradients.Averaging.inTheCost, .afterwards] {
        items += net.gradients(over: data, reduction: reduction, averaging: averaging).displayItems
      }
    }
    return items
  }

  @Test(arguments: cases)
  func everyExplanationEvaluatesToItsNumber(_ test: Case) throws {
    // Only costs of squares are written in three ways.
    let residuals: [Conventions.Residual] =
      [.squaredError, .halfSquaredError, .meanSquaredError].contains(test.cost)
      ? [.outputMinusTarget, .targetMinusOutput, .bothSteps] : [.outputMinusTarget]
    for residual in residuals {
      try Conventions.$current.withValue(Conventions()) {
        Nabla.conventions.residual = residual
        let explained = items(test.net, test.data).explainedNumbers
        #expect(explained.count > 30)
        for number in explained {
          let explanation = try #require(number.explanation)
          let text = "\(explanation.name.text) = \(explanation.formula.text) = \(explanation.numbers.text)"
          #expect(explanation.value == number.value, "\(text)")
          for formula in [explanation.formula, explanation.numbers] {
            let value = try #require(formula.evaluated?.scalar, "\(text)")
            #expect(abs(value - number.value) <= 1e-12 * max(1, abs(number.value)), "\(text): \(value)")
          }
        }
      }
    }
  }

  /// Equations have the same value on every side.
  @Test func bothStepsOfTheSignAreEqual() {
    Conventions.$current.withValue(Conventions()) {
      conventions.residual = .bothSteps
      for test in Self.cases.prefix(3) {
        for number in items(test.net, test.data).explainedNumbers {
          guard case .equation(let sides)? = number.explanation?.formula else { continue }
          #expect(Set(sides.map { $0.evaluated?.scalar ?? .nan }).count == 1)
        }
      }
    }
  }

  /// Names that stand for a quantity say which.
  @Test func everyExplainedEntryOfAPassRefersToItsQuantity() throws {
    let net = Self.cases[0].net
    let example = Self.cases[0].data[0]
    let numbers = net.gradients(at: example).displayItems.explainedNumbers
    for number in numbers {
      #expect(number.reference != nil && number.reference == number.explanation?.name.reference)
    }
    let references = Set(numbers.compactMap { $0.reference?.subject(as: Quantity.self) })
    #expect(
      references.contains(.dW(layer: 2, to: 1, from: 2)) && references.contains(.delta(layer: 1, at: 0)))
    #expect(references.contains(.dA(layer: 2, at: 1)) && references.contains(.db(layer: 1, at: 2)))
    #expect(Set(references.map(\.referenceKey)).count == references.count)
  }

  /// Pages, Markdown and terminals write the same value: each of them holds the text of the formula.
  @Test func everyTextIsThatOfTheFormula() {
    let pass = Self.cases[0].net.forward([0.7, -1.3])
    let formulas = pass.displayItems.flatMap { item -> [Formula] in
      guard case .table(let table) = item else { return [] }
      return table.rows.joined().flatMap(\.inlines).compactMap { inline in
        if case .formula(let formula) = inline { formula } else { nil }
      }
    }
    #expect(formulas.contains { $0.text == "W⁽²⁾a⁽¹⁾ + b⁽²⁾" })
    let markdown = MarkdownText.render(pass.displayItems)
    let terminal = TerminalText.render(pass.displayItems)
    for formula in formulas { #expect(markdown.contains(formula.text) && terminal.contains(formula.text)) }
  }
}

extension Array where Element == DisplayItem {
  /// Every number of tables, grids and texts that has an explanation.
  fileprivate var explainedNumbers: [Number] {
    flatMap { item -> [Display.Number] in
      switch item {
      case .text(let line): line.numbers
      case .table(let table): table.rows.joined().flatMap(\.numbers)
      case .matrix(let grid): grid.rows.flatMap { $0 }
      default: []
      }
    }.filter { $0.explanation != nil }
  }
}

extension Line {
  fileprivate var numbers: [Number] {
    inlines.flatMap { inline -> [Number] in
      switch inline {
      case .number(let number): [number]
      case .strong(let inner), .marked(let inner): Line(inner).numbers
      case .formula(let formula):
        formula.pieces.compactMap { if case .number(let number) = $0 { number } else { nil } }
      case .text, .code, .mark, .bar: []
      }
    }
  }
}
