import Display
import DisplayText
import Testing

private typealias Symbol = Formula.Symbol

private let a = Formula.symbol(Symbol("a"), .scalar(0.5))
private let y = Formula.symbol(Symbol("y"), .scalar(-1))
private let n = Formula.symbol(Symbol("n"), .scalar(2))
private let W = Formula.symbol(Symbol("W", .matrix, layer: 2), .matrix(rows: 2, columns: 2, [1, 2, 3, 4]))
private let v = Formula.symbol(Symbol("δ", .vector, layer: 2), .vector([1, -1]))
private let two = Formula.number(2)
private let double = Formula.Function(Symbol("f", .function)) { arguments in
  arguments.first?.scalar.map { .scalar(2 * $0) }
}
private let ln = Formula.Function(Symbol("ln", .function), standsWithoutBrackets: true) { _ in nil }
private let difference = Formula.sum([a, .negative(y)])

/// Brackets follow from structure, and so do signs.
@Suite struct FormulaTests {
  @Test(
    "A formula, the same with numbers, and what it comes to",
    arguments: [
      (a, "a", "0.5", 0.5), (y, "y", "−1", -1), (.negative(y), "−y", "−(−1)", 1),
      (difference, "a − y", "0.5 − (−1)", 1.5),
      (.sum([y, a]), "y + a", "(−1) + 0.5", -0.5),
      (.sum([.negative(a), y]), "−a + y", "−0.5 + (−1)", -1.5),
      (.sum([a, .negative(difference)]), "a − (a − y)", "0.5 − (0.5 − (−1))", -1),
      (.product([a, y]), "a · y", "0.5 · (−1)", -0.5),
      (.product([difference, y]), "(a − y) · y", "(0.5 − (−1)) · (−1)", -1.5),
      (.product([a, .negative(y)]), "a · (−y)", "0.5 · (−(−1))", 0.5),
      (.product([a, y], .none), "ay", "(0.5)(−1)", -0.5),
      (.product([a, .sum([.number(1), .negative(a)])], .none), "a(1 − a)", "0.5(1 − 0.5)", 0.25),
      (.quotient(.product([two, difference], .none), n), "2(a − y)/n", "2(0.5 − (−1))/2", 1.5),
      (.negative(.quotient(y, a)), "−y/a", "−(−1)/0.5", 2),
      (
        .quotient(difference, .product([a, .sum([.number(1), .negative(a)])], .none)), "(a − y)/(a(1 − a))",
        "(0.5 − (−1))/(0.5(1 − 0.5))", 6
      ),
      (.power(y, 3), "y³", "(−1)³", -1), (.power(difference, 2), "(a − y)²", "(0.5 − (−1))²", 2.25),
      (.power(a, -1), "a⁻¹", "0.5⁻¹", 2),
      (.application(double, [y]), "f(y)", "f(−1)", -2),
      (.product([.application(double, [a]), a]), "f(a) · a", "f(0.5) · 0.5", 0.5),
      (
        .conditional(
          .negative(y), where: .product([y, a], .none), isLessThan: .number(1), otherwise: .number(0)),
        "−y if ya < 1, else 0", "−(−1) if (−1)(0.5) < 1, else 0", 1
      ),
      (.clipped(difference, limit: 1), "a − y, clipped", "0.5 − (−1), clipped", 1),
      (
        .product([.clipped(difference, limit: 1), n]), "(a − y, clipped) · n", "(0.5 − (−1), clipped) · 2", 2
      ),
      (
        .equation([.negative(.sum([y, .negative(a)])), difference]), "−(y − a) = a − y",
        "−((−1) − 0.5) = 0.5 − (−1)", 1.5
      ),
      (.noted(.product([a, y]), " of example 0"), "a · y of example 0", "0.5 · (−1)", -0.5),
      (.expanded(.sum([a, y]), of: n), "a + y", "0.5 + (−1)", -0.5),
      (.product([.expanded(.sum([a, y]), of: n), n]), "(a + y) · n", "(0.5 + (−1)) · 2", -1),
      (.entry(v, at: 1, index: .number(2)), "δ⁽²⁾₂", "[1, −1]₂", -1),
      (.norm(v), "‖δ⁽²⁾‖", "‖[1, −1]‖", 2.0.squareRoot()),
      (.words("3 more paths", 4), "3 more paths", "4", 4),
    ] as [(Formula, String, String, Double)])
  func table(formula: Formula, text: String, numbers: String, value: Double) {
    #expect(formula.text == text)
    #expect(formula.numbers.text == numbers)
    #expect(formula.evaluated == .scalar(value))
    #expect(formula.numbers.evaluated == .scalar(value))
  }

  @Test("Vectors and matrices")
  func shapes() {
    let back = Formula.product([.transpose(W), v], .none)
    #expect(back.text == "(W⁽²⁾)ᵀδ⁽²⁾" && back.evaluated == .vector([-2, -2]))
    #expect(back.numbers.text == "([[1, 2], [3, 4]])ᵀ[1, −1]" || back.numbers.evaluated == .vector([-2, -2]))
    #expect(Formula.product([back, v], .hadamard).text == "(W⁽²⁾)ᵀδ⁽²⁾ ⊙ δ⁽²⁾")
    #expect(Formula.product([back, v], .hadamard).evaluated == .vector([-2, 2]))
    #expect(
      Formula.product([v, .transpose(v)], .none).evaluated == .matrix(rows: 2, columns: 2, [1, -1, -1, 1]))
    #expect(Formula.sum([v, W]).evaluated == nil && Formula.product([v, v], .none).evaluated == nil)
  }

  @Test(
    "Names and sums",
    arguments: [
      (Formula.symbol(Symbol("w", indices: [.number(0), .number(1)], layer: 2)), "w₀₁⁽²⁾"),
      (.symbol(Symbol("w", indices: [.number(10), .number(1)], layer: 12)), "w₁₀,₁⁽¹²⁾"),
      (.symbol(Symbol("w", indices: [.letter("j"), .letter("k")])), "wⱼₖ"),
      (.symbol(Symbol("w", indices: [.letter("p"), .letter("q")])), "w_pq"),
      (.symbol(Symbol("z", number: 2)), "z2"), (.symbol(Symbol("σ", .function, primes: 1)), "σ′"),
      (.derivative(.init(a, by: n)), "∂a/∂n"),
      (.derivative(.init(a, by: n, isOfDifferences: true)), "Δa/Δn"),
      (.operated("∇", a), "∇a"), (.route([a, n]), "a → n"),
      (.total(over: "i", .power(difference, 2)), "Σᵢ(a − y)²"), (.total(a), "Σ a"),
      (.total(over: "i", .total(.power(difference, 2))), "ΣᵢΣ(a − y)²"),
      (.total(over: "i", .negative(.total(a))), "Σᵢ(−Σ a)"),
      (.product([y, .application(ln, [a])], .none), "y ln a"),
      (.application(ln, [difference]), "ln(a − y)"),
      (.application(ln, [.application(double, [a])]), "ln f(a)"),
    ] as [(Formula, String)])
  func names(formula: Formula, text: String) { #expect(formula.text == text) }

  @Test func marksAreSignsWhereNothingIsBold() {
    let line: Line = "\(Line(a).marked) (\(Line([.mark])) = shared)"
    #expect(TerminalText.render([.text(line)]) == "a* (* = shared)")
    #expect(TerminalText.render([.text(line)], isColored: true) == "\u{1B}[1ma\u{1B}[0m (bold = shared)")
    #expect(MarkdownText.render([.text(line)]) == "**a** (bold = shared)")
  }
}
