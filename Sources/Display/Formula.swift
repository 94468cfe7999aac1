/// Mathematics as a value: what stands in it, not how a page or a terminal writes it.
///
/// A formula can be written (``text``, ``pieces``), written with numbers for its symbols (``numbers``), and worked out
/// (``evaluated``). Brackets are no part of it: they follow from its structure.
public indirect enum Formula: Hashable, Sendable {
  /// How the factors of a product stand side by side.
  public enum Sign: Hashable, Sendable {
    /// `a · b`.
    case dot
    /// `a·b`.
    case tightDot
    /// `a ⊙ b`, entry by entry.
    case hadamard
    /// `ab`.
    case none
    /// `a b`.
    case space
  }

  /// How much room there is around the signs of a sum: `a − b`, or `a−b`.
  public enum Spacing: Hashable, Sendable {
    case wide, tight
  }

  /// A number.
  case number(Number)
  /// A vector or matrix written out, such as `[1, 2]`.
  case values(Value)
  /// A quantity by its letter, with its value where that is known.
  case symbol(Symbol, Value? = nil)
  /// Words that stand for a number, such as `12 more paths`.
  case words(String, Value? = nil)
  /// −a.
  case negative(Formula)
  /// The addends added; one that is ``negative(_:)`` is subtracted.
  case sum([Formula], Spacing = .wide)
  /// The factors multiplied.
  case product([Formula], Sign = .dot)
  /// a/b.
  case quotient(Formula, Formula)
  /// A base raised to a whole power.
  case power(Formula, Int)
  /// A function of its arguments.
  case application(Function, [Formula])
  /// One entry of a vector; the place counts from 0, the index is what a reader sees.
  case entry(Formula, at: Int, index: Symbol.Index)
  /// aᵀ.
  case transpose(Formula)
  /// ∂a/∂b, or Δa/Δb.
  case derivative(Derivative)
  /// An operator before a quantity, such as ∇, or Δ.
  case operated(String, Formula)
  /// ‖a‖.
  case norm(Formula)
  /// Σ over an index, or over all entries where none is named.
  case total(over: String? = nil, Formula)
  /// One formula where another is less than a third, else a fourth.
  case conditional(Formula, where: Formula, isLessThan: Formula, otherwise: Formula)
  /// A number kept between −limit and limit.
  case clipped(Formula, limit: Double)
  /// Several ways to write the same.
  case equation([Formula])
  /// Stations, one after the other: `x → u → y`.
  case route([Formula])
  /// A formula followed by words on where it holds, such as ` of example 0`.
  case noted(Formula, String)
  /// What a quantity comes from, in the place of the quantity.
  case expanded(Formula, of: Formula)
}

extension Formula {
  /// The ratio of two changes: ∂a/∂b of infinitely small ones, Δa/Δb of others.
  public struct Derivative: Hashable, Sendable {
    public var upper: Formula
    public var lower: Formula
    /// Whether the changes are finite.
    public var isOfDifferences: Bool
    /// What it comes to, where that is known.
    public var value: Value?
    /// Which quantity it is, where it is one of its own.
    public var reference: Reference?

    public init(
      _ upper: Formula, by lower: Formula, isOfDifferences: Bool = false, value: Value? = nil,
      reference: Reference? = nil
    ) {
      self.upper = upper
      self.lower = lower
      self.isOfDifferences = isOfDifferences
      self.value = value
      self.reference = reference
    }
  }

  /// A function by its symbol, with what it does.
  ///
  /// Two functions are equal where their symbols are, which carry a ``Reference`` to tell functions of one name apart.
  public struct Function: Hashable, Sendable {
    public var symbol: Symbol
    /// Whether a single argument can stand without brackets, as in `ln a`.
    public var standsWithoutBrackets: Bool
    /// Its value for its arguments; nil where there is none.
    public var body: @Sendable ([Value]) -> Value?

    public init(
      _ symbol: Symbol, standsWithoutBrackets: Bool = false, body: @escaping @Sendable ([Value]) -> Value?
    ) {
      self.symbol = symbol
      self.standsWithoutBrackets = standsWithoutBrackets
      self.body = body
    }

    public static func == (left: Self, right: Self) -> Bool { left.symbol == right.symbol }

    public func hash(into hasher: inout Hasher) { hasher.combine(symbol) }
  }

  /// A number, shown to six digits.
  public static func number(_ value: Double) -> Formula { .number(Number(value)) }

  /// Words for a number.
  public static func words(_ words: String, _ value: Double) -> Formula { .words(words, .scalar(value)) }

  /// Which quantity the formula shows, where it shows one.
  public var reference: Reference? {
    switch self {
    case .symbol(let symbol, _): symbol.reference
    case .derivative(let derivative): derivative.reference
    case .expanded(_, let name): name.reference
    case .noted(let inner, _), .operated(_, let inner): inner.reference
    default: nil
    }
  }
}
