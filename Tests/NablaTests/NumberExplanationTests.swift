import Backprop
import Display
import DisplayText
import LinearAlgebra
import Testing

@testable import Nabla

@Suite("Every number of a pass tells how it came to be")
struct NumberExplanationTests {
  static let chain = Network(inputs: 1, cost: .halfSquaredError) {
    Dense(weights: [[0.8]], bias: [-0.4], activation: .sigmoid)
    Dense(weights: [[-1.1]], bias: [0.5], activation: .sigmoid)
  }
  static let net = Network(inputs: 2, cost: .halfSquaredError) {
    Dense(weights: [[0.2, -0.4], [0.7, 0.1], [-0.5, 0.6]], bias: [0.1, -0.2, 0.3], activation: .sigmoid)
    Dense(weights: [[0.3, -0.6, 0.9], [-0.8, 0.5, 0.4]], bias: [-0.1, 0.2], activation: .sigmoid)
  }

  private func explanation(_ items: [DisplayItem], _ name: String) throws -> Explanation {
    try #require(items.numbers.compactMap(\.explanation).first { $0.name.text == name }, "\(name)")
  }

  @Test(
    "The arithmetic gives the number that is shown, and its terms give the arithmetic",
    arguments: Pass.allCases)
  func arithmetic(pass: Pass) throws {
    let items = pass.items
    let explained = items.numbers.filter { $0.explanation != nil }
    #expect(explained.count >= pass.count)
    for number in explained {
      let explanation = try #require(number.explanation)
      let value = try #require(explanation.formula.evaluated?.scalar, "\(explanation.formula.text)")
      #expect(explanation.value == number.value || (value - number.value).isNaN)
      #expect(abs(value - number.value) <= 1e-12 * max(1, abs(value)), "\(explanation.name.text)")
      #expect(abs(total(of: explanation.terms) - number.value) <= 1e-12 * max(1, abs(value)))
    }
  }

  /// What the lines come to when they are worked off one after the other.
  private func total(of terms: [Explanation.Term]) -> Double {
    var total = 0.0
    for term in terms {
      switch term.role {
      case .first: total = term.value.value
      case .plus: total += term.value.value
      case .times: total *= term.value.value
      case .total: break
      }
    }
    return total
  }

  @Test func anEntryOfManyExamplesIsTheSumOverThem() throws {
    let data: Dataset = [Example(x: [1.5], y: [1]), Example(x: [-1], y: [0])]
    let mean = try explanation(Self.chain.gradients(over: data).displayItems, "∂C/∂w1")
    #expect(mean.formula.text == "δ1 · x of example 0 + δ1 · x of example 1")
    #expect(mean.numbers.text.hasSuffix(" · (−1)") || mean.numbers.text.hasSuffix(" · (−1))"))
    let after = try explanation(
      Self.chain.gradients(over: data, averaging: .afterwards).displayItems, "∂C/∂b2")
    #expect(after.formula.text == "(δ2 of example 0 + δ2 of example 1) · 1/N")
    #expect(after.numbers.text.hasSuffix(" · 1/2"))
    let many = Dataset((0..<65).map { Example(x: [Double($0)], y: [1]) })
    #expect(Self.chain.gradients(over: many).displayItems.numbers.allSatisfy { $0.explanation == nil })
  }

  enum Pass: CaseIterable {
    case forward, backward, trace, chainRule, manyPaths, softmax, wide, costs, outerProduct, valuePaths,
      examples

    /// No fewer numbers than this are explained.
    var count: Int {
      switch self {
      case .forward: 10
      case .backward: 2 + 5 + 5 + 12
      case .trace: 30
      case .chainRule: 10
      case .manyPaths: 6
      case .softmax: 10
      case .wide: 8
      case .costs: 18
      case .outerProduct: 4
      case .valuePaths: 3
      case .examples: 3 * 17
      }
    }

    var items: [DisplayItem] {
      let example = Example(x: [1, -2], y: [1, 0])
      switch self {
      case .forward: return net.forward([1, -2]).displayItems
      case .backward: return net.gradients(at: example).displayItems
      case .trace: return net.trace(at: example).displayItems
      case .chainRule:
        return chain.chainRule(for: .w(layer: 1, to: 0, from: 0), at: Example(x: [1.5], y: [1])).displayItems
      case .manyPaths: return net.chainRule(for: .w(layer: 1, to: 0, from: 1), at: example).displayItems
      case .softmax:
        return [Cost.crossEntropy(on: .probabilities), Cost.halfSquaredError].flatMap { cost in
          let net = Network(inputs: 2, cost: cost) {
            Dense(weights: [[1, 2], [-1, 0.5], [0.3, 0.2]], bias: [0, 0.1, 0.2], activation: .softmax)
          }
          return net.gradients(at: Example(x: [1, -2], y: [0, 1, 0])).displayItems
        }
      case .wide:
        let net = Network(inputs: 40, cost: .squaredError, seed: 1) {
          Dense(30, activation: .tanh, weights: .he)
          Dense(20, activation: .relu, weights: .he)
        }
        let example = Example(
          x: Vector((0..<40).map { Double($0) / 40 }), y: Vector((0..<20).map { Double($0 % 2) }))
        return net.forward(example.x).displayItems + net.gradients(at: example).displayItems
      case .costs:
        return [
          Cost.squaredError, .meanSquaredError, .binaryCrossEntropy(on: .probabilities), .hinge,
          .huber(threshold: 0.2),
        ]
        .flatMap { cost in
          let net = Network(inputs: 1, cost: cost) {
            Dense(weights: [[0.8], [-0.3]], bias: [-0.4, 0.1], activation: .sigmoid)
          }
          return net.gradients(at: Example(x: [1.5], y: [1, 0])).displayItems
        }
      case .outerProduct: return outer([0.5, -1], [1, 2]).displayItems
      case .examples:
        let data = Dataset((0..<20).map { Example(x: [Double($0) / 7 - 1, 0.5], y: [1, Double($0 % 2)]) })
        return [
          net.gradients(over: data), net.gradients(over: data, averaging: .afterwards),
          net.gradients(over: data, reduction: .sum),
        ].flatMap(\.displayItems)
      case .valuePaths:
        let x = Value(1, "x")
        let u = (2 * x).named("u")
        let v = (-1 * x).named("v")
        return paths(from: x, to: (3 * u + 4 * v).named("y")).displayItems
      }
    }
  }

  @Test("An entry of a weight gradient is δ_j times a_k")
  func weightGradient() throws {
    let items = Self.net.gradients(at: Example(x: [1, -2], y: [1, 0])).displayItems
    let entry = try explanation(items, "∂C/∂w₀₁⁽²⁾")
    #expect(entry.formula.text == "δ₀⁽²⁾ · a₁⁽¹⁾")
    #expect(entry.numbers.text == "(−0.127542) · 0.574443")
    #expect(entry.terms.map { $0.formula?.text } == ["δ₀⁽²⁾", "a₁⁽¹⁾"])
  }

  @Test("An error is the sum over the paths behind it, times σ′")
  func hiddenError() throws {
    let items = Self.net.gradients(at: Example(x: [1, -2], y: [1, 0])).displayItems
    let error = try explanation(items, "δ₁⁽¹⁾")
    #expect(error.formula.text == "(w₀₁⁽²⁾ · δ₀⁽²⁾ + w₁₁⁽²⁾ · δ₁⁽²⁾) · σ′(z₁⁽¹⁾)")
    #expect(error.numbers.text == "((−0.6) · (−0.127542) + 0.5 · 0.122849) · σ′(0.3)")
    #expect(error.terms.map(\.role.rawValue) == ["", "+", "=", "·"])
    #expect(error.terms[2].formula?.text == "∂C/∂a₁⁽¹⁾")
    #expect(abs(error.terms[2].value.value - 0.1379493311) < 1e-9)
  }

  @Test("The last error begins with the cost, whose formula keeps its parentheses")
  func lastError() throws {
    let example = Example(x: [1.5], y: [1])
    let items = Self.chain.gradients(at: example).displayItems
    let error = try explanation(items, "δ2")
    #expect(error.formula.text == "(a2 − y) · σ′(z2)")
    #expect(error.numbers.text == "(0.435616 − 1) · σ′(−0.258972)")
    let cost = try explanation(items, "∂C/∂a2")
    #expect(cost.numbers.text == "0.435616 − 1")
  }

  @Test("A weighted input is a sum of products and the bias")
  func forward() throws {
    let items = Self.net.forward([1, -2]).displayItems
    let z = try explanation(items, "z₀⁽¹⁾")
    #expect(z.formula.text == "w₀₀⁽¹⁾ · a₀⁽⁰⁾ + w₀₁⁽¹⁾ · a₁⁽⁰⁾ + b₀⁽¹⁾")
    #expect(z.numbers.text == "0.2 · 1 + (−0.4) · (−2) + 0.1")
    let a = try explanation(items, "a₀⁽¹⁾")
    #expect(a.formula.text + " = " + a.numbers.text == "σ(z₀⁽¹⁾) = σ(1.1)")
  }

  @Test("A factor of the chain rule is its formula, and a running product its factors")
  func chainRule() throws {
    let items = Self.chain.chainRule(for: .w(layer: 1, to: 0, from: 0), at: Example(x: [1.5], y: [1]))
      .displayItems
    #expect(try explanation(items, "∂C/∂a2").numbers.text == "0.435616 − 1")
    #expect(try explanation(items, "∂a1/∂z1").numbers.text == "σ′(0.8)")
    let product = try explanation(items, "the first 3 factors")
    #expect(product.formula.text == "∂C/∂a2 · ∂a2/∂z2 · ∂z2/∂a1")
    #expect(product.numbers.text == "(−0.564384) · 0.245855 · (−1.1)")
  }

  @Test("Numbers of another route are not explained by equations that they do not come from")
  func otherRoutes() {
    let items = Self.net.gradients(at: Example(x: [1, -2], y: [1, 0]), by: .dual).displayItems
    #expect(items.numbers.allSatisfy { $0.explanation == nil })
  }

  /// softmax of one number is 1; the derivative of cross-entropy needs all of them.
  @Test func crossEntropyOnLogitsTakesTheSoftmaxOfAllOutputs() throws {
    let net = Network(inputs: 2, cost: .crossEntropy(on: .logits)) {
      Dense(weights: [[1, 0], [0, 1]], bias: [0, 0], activation: .identity)
    }
    let items = net.gradients(at: Example(x: [1, 2], y: [1, 0])).displayItems
    let first = try explanation(items, "∂C/∂a₀⁽¹⁾")
    #expect(first.formula.text == "softmax(a⁽¹⁾)₀ − y₀")
    #expect(first.numbers.text == "softmax([1, 2])₀ − 1")
    #expect(abs(first.value - -0.731058578630005) < 1e-15)
  }
}

extension Array where Element == DisplayItem {
  /// Every number of tables, grids and texts, in reading order.
  fileprivate var numbers: [Number] {
    flatMap { item -> [Display.Number] in
      switch item {
      case .text(let line): line.numbers
      case .table(let table): table.rows.joined().flatMap(\.numbers)
      case .matrix(let grid): grid.rows.flatMap { $0 }
      default: []
      }
    }
  }
}

extension Line {
  fileprivate var numbers: [Number] {
    inlines.flatMap { inline -> [Number] in
      switch inline {
      case .number(let number): [number]
      case .strong(let inner), .marked(let inner): Line(inner).numbers
      case .formula(let formula):
        formula.pieces.flatMap { piece -> [Number] in
          if case .number(let number) = piece { [number] } else { [] }
        }
      case .text, .code, .mark, .bar: []
      }
    }
  }
}
