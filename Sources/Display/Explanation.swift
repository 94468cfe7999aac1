/// How a number came to be: its name, and the arithmetic that gives it.
public struct Explanation: Hashable, Sendable {
  /// Arithmetic on named numbers.
  ///
  /// Formula, formula with numbers and terms are three ways to read it, so they cannot contradict each other.
  public indirect enum Expression: Hashable, Sendable {
    /// A quantity by its name, or a function of one, such as `σ′(z1)`; `numbers` is the same with numbers.
    case term(Line, numbers: Line, value: Double)
    /// The factors multiplied.
    case product([Expression])
    /// The addends added, and the name of the sum, such as `∂C/∂a₀⁽¹⁾`, where it has one.
    case sum([Expression], name: Line? = nil)

    /// A quantity by its name.
    public static func quantity(_ name: String, _ value: Double) -> Expression {
      .term(Line(name), numbers: Line(value), value: value)
    }

    /// What the arithmetic comes to.
    public var value: Double {
      switch self {
      case .term(_, _, let value): value
      case .product(let factors): factors.dropFirst().reduce(factors.first?.value ?? 1) { $0 * $1.value }
      case .sum(let addends, _): addends.dropFirst().reduce(addends.first?.value ?? 0) { $0 + $1.value }
      }
    }
  }

  /// One line of the arithmetic.
  public struct Term: Hashable, Sendable {
    /// How a line goes on from the line above it.
    public enum Role: String, Hashable, Sendable {
      case first = "", plus = "+", times = "·", total = "="
    }

    public var role: Role
    /// Such as `w₀₁⁽²⁾ · δ₀⁽²⁾`.
    public var formula: Line
    /// Such as `0.3 · (−0.127542)`; empty where it would be the value once more.
    public var numbers: Line
    public var value: Number
  }

  /// Such as `∂C/∂w₀₁⁽²⁾`.
  public var name: Line
  public var expression: Expression

  public init(_ name: Line, _ expression: Expression) {
    self.name = name
    self.expression = expression
  }

  /// Such as `δ₀⁽²⁾ · a₁⁽¹⁾`.
  public var formula: Line { expression.formula }

  /// The formula with numbers in the place of names, such as `(−0.127542) · 0.574443`.
  public var numbers: Line { expression.numbers }

  /// The parts of the arithmetic, in order; a sum within a product is followed by its total.
  public var terms: [Term] { expression.terms }
}

extension Explanation.Expression {
  /// Where an expression stands, which says whether it needs parentheses.
  private enum Place {
    case alone, addend, factor
  }

  fileprivate var formula: Line { written(.alone) { name, _ in name } }

  fileprivate var numbers: Line { written(.alone) { _, numbers in numbers } }

  private func written(_ place: Place, _ term: (Line, Line) -> Line) -> Line {
    switch self {
    case .term(let name, let numbers, _):
      let line = term(name, numbers)
      let outline = line.outline
      let isBare = outline.first != "−" && !(place == .factor && outline.contains(" "))
      return place == .alone || isBare ? line : "(" + line + ")"
    case .product(let factors):
      if factors.count == 1 { return factors[0].written(place, term) }
      return Self.joined(factors.map { $0.written(.factor, term) }, " · ")
    case .sum(let addends, _):
      if addends.count == 1 { return addends[0].written(place, term) }
      let line = Self.joined(addends.map { $0.written(.addend, term) }, " + ")
      return place == .factor ? "(" + line + ")" : line
    }
  }

  private static func joined(_ lines: [Line], _ sign: String) -> Line {
    var joined = lines.first ?? ""
    for line in lines.dropFirst() { joined = joined + Line(sign) + line }
    return joined
  }

  fileprivate var terms: [Explanation.Term] {
    switch self {
    case .term: [line(.first)]
    case .product(let factors):
      factors.enumerated().flatMap { index, factor -> [Explanation.Term] in
        guard case .sum(let addends, _) = factor, addends.count > 1 else {
          return [factor.line(index == 0 ? .first : .times)]
        }
        // Only a sum at the beginning can be added up line by line; a later one is one line.
        return index == 0 ? factor.terms : [factor.line(.times)]
      }
    case .sum(let addends, let name):
      addends.enumerated().map { $1.line($0 == 0 ? .first : .plus) }
        + (addends.count > 1
          ? [Explanation.Term(role: .total, formula: name ?? "", numbers: "", value: Number(value))] : [])
    }
  }

  private func line(_ role: Explanation.Term.Role) -> Explanation.Term {
    let numbers = self.numbers
    return Explanation.Term(
      role: role, formula: formula, numbers: numbers == Line(value) ? "" : numbers, value: Number(value))
  }
}

extension Line {
  /// The text without what stands in parentheses or brackets, and with each number as `0` or `−0`.
  fileprivate var outline: String {
    var outline = ""
    var depth = 0
    for character in inlines.map(\.outline).joined() {
      if "([".contains(character) { depth += 1 }
      if depth == 0 { outline.append(character) }
      if ")]".contains(character) { depth -= 1 }
    }
    return outline
  }
}

extension Inline {
  fileprivate var outline: String {
    switch self {
    case .number(let number): number.value < 0 ? "−0" : "0"
    case .text(let text), .code(let text): text
    case .strong(let inner): inner.map(\.outline).joined()
    }
  }
}
