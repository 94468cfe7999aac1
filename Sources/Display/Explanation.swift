/// How a number came to be: its name, and the arithmetic that gives it.
///
/// The formula, the same with numbers, and the terms are three ways to read one value, so they cannot contradict each
/// other.
public struct Explanation: Hashable, Sendable {
  /// One line of the arithmetic.
  public struct Term: Hashable, Sendable {
    /// How a line goes on from the line above it.
    public enum Role: String, Hashable, Sendable {
      case first = "", plus = "+", times = "·", total = "="
    }

    public var role: Role
    /// Such as `w₀₁⁽²⁾ · δ₀⁽²⁾`; nil for a total without a name.
    public var formula: Formula?
    /// Such as `0.3 · (−0.127542)`; nil where it would be the value once more.
    public var numbers: Formula?
    public var value: Number
  }

  /// Such as `∂C/∂w₀₁⁽²⁾`.
  public var name: Formula
  /// Such as `δ₀⁽²⁾ · a₁⁽¹⁾`, its symbols with their values.
  public var formula: Formula
  /// The number that is explained.
  public var value: Double

  public init(_ name: Formula, _ formula: Formula, value: Double) {
    self.name = name
    self.formula = formula
    self.value = value
  }

  /// The formula with numbers in the place of names, such as `(−0.127542) · 0.574443`.
  public var numbers: Formula { formula.numbers }

  /// The parts of the arithmetic, in order; a sum within a product is followed by its total.
  public var terms: [Term] { Self.terms(of: formula) }
}

extension Explanation {
  private static func terms(of formula: Formula) -> [Term] {
    switch formula.unwrapped {
    case .product(let factors, .dot):
      factors.enumerated().flatMap { index, factor -> [Term] in
        guard case .sum(let addends, _) = factor.unwrapped, addends.count > 1 else {
          return [line(factor, index == 0 ? .first : .times)]
        }
        // Only a sum at the beginning can be added up line by line; a later one is one line.
        return index == 0 ? terms(of: factor) : [line(factor, .times)]
      }
    case .sum(let addends, _):
      addends.enumerated().map { line($1, $0 == 0 ? .first : .plus) }
        + (addends.count > 1 ? [Term(role: .total, formula: formula.name, value: number(formula))] : [])
    default: [line(formula, .first)]
    }
  }

  private static func line(_ formula: Formula, _ role: Term.Role) -> Term {
    let (numbers, value) = (formula.numbers, number(formula))
    return Term(
      role: role, formula: formula, numbers: numbers == .number(value) ? nil : numbers, value: value)
  }

  private static func number(_ formula: Formula) -> Number { Number(formula.evaluated?.scalar ?? .nan) }
}

extension Formula {
  /// What stands for a quantity, itself.
  fileprivate var unwrapped: Formula {
    if case .expanded(let inner, _) = self { inner.unwrapped } else { self }
  }

  /// The quantity that it stands for.
  fileprivate var name: Formula? {
    if case .expanded(_, let name) = self { name } else { nil }
  }
}
