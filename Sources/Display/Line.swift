/// A number as a reader is to see it: the value itself, and to how many significant digits it is shown.
public struct Number: Hashable, Sendable {
  public var value: Double
  /// Significant digits; trailing zeros are not shown.
  public var digits: Int
  /// How it came to be, where that is known; pages show it on request.
  public var explanation: Explanation? {
    get { explanations.first }
    set { explanations = newValue.map { [$0] } ?? [] }
  }
  /// None or one; an array, since an explanation holds numbers itself.
  private var explanations: [Explanation]

  /// Which quantity it is, where it is one.
  public var reference: Formula.Reference?

  /// - Parameter reference: that of the explanation's name where it is left out.
  public init(
    _ value: Double, digits: Int = 6, explanation: Explanation? = nil, reference: Formula.Reference? = nil
  ) {
    self.value = value
    self.digits = digits
    self.reference = reference ?? explanation?.name.reference
    explanations = explanation.map { [$0] } ?? []
  }
}

/// A stretch of a ``Line``.
public enum Inline: Hashable, Sendable {
  case text(String)
  case number(Number)
  /// Bold: what the reader's eye should find first.
  case strong([Inline])
  /// Program text.
  case code(String)
  /// Mathematics.
  case formula(Formula)
  /// One of several that a note speaks of together: bold, or with a sign after it where nothing can be bold.
  case marked([Inline])
  /// How ``marked(_:)`` stretches are told: the word `bold`, or their sign.
  case mark
  /// A bar, so long as its share of the longest; hatched where the share is negative.
  case bar(share: Double)
}

/// A line of text in which numbers are still numbers.
///
/// Written as a string literal; `"∂C/∂w1 = \(number: gradient)"` keeps the number, `"\(strong: "total")"` is bold.
public struct Line: Hashable, Sendable {
  public var inlines: [Inline]

  public init(_ inlines: [Inline] = []) {
    self.inlines = inlines
  }

  /// A line of text.
  public init(_ text: String) {
    self.init(text.isEmpty ? [] : [.text(text)])
  }

  /// A number to so many significant digits.
  public init(_ value: Double, digits: Int = 6) {
    self.init([.number(Number(value, digits: digits))])
  }

  public init(_ formula: Formula) {
    self.init([.formula(formula)])
  }

  /// The line in bold.
  public var strong: Line { Line([.strong(inlines)]) }

  /// The line as one of several that a note speaks of together.
  public var marked: Line { Line([.marked(inlines)]) }

  /// One line after the other; text that meets text becomes one stretch.
  public static func + (left: Line, right: Line) -> Line {
    var line = left
    for inline in right.inlines { line.inlines.append(joining: inline) }
    return line
  }
}

extension Line: ExpressibleByStringInterpolation {
  public struct StringInterpolation: StringInterpolationProtocol {
    var inlines: [Inline] = []

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) {
      inlines.append(joining: .text(literal))
    }
    public mutating func appendInterpolation(_ text: String) { appendLiteral(text) }
    public mutating func appendInterpolation(_ count: Int) { appendLiteral(String(count)) }
    public mutating func appendInterpolation(_ line: Line) {
      for inline in line.inlines { inlines.append(joining: inline) }
    }
    public mutating func appendInterpolation(_ formula: Formula) { inlines.append(.formula(formula)) }
    public mutating func appendInterpolation(number value: Double, digits: Int = 6) {
      inlines.append(.number(Number(value, digits: digits)))
    }
    public mutating func appendInterpolation(_ value: Double, digits: Int) {
      inlines.append(.number(Number(value, digits: digits)))
    }
    /// Any other value, as a string would have it.
    public mutating func appendInterpolation(_ value: some Any) { appendLiteral("\(value)") }
    public mutating func appendInterpolation(strong line: Line) { inlines.append(.strong(line.inlines)) }
    public mutating func appendInterpolation(code text: String) { inlines.append(.code(text)) }
  }

  public init(stringLiteral text: String) { self.init(text) }
  public init(stringInterpolation: StringInterpolation) { self.init(stringInterpolation.inlines) }
}

extension [Inline] {
  /// Appends a stretch, as part of the last one where both are text; empty text is left out.
  fileprivate mutating func append(joining inline: Inline) {
    guard case .text(let text) = inline else { return append(inline) }
    if text.isEmpty { return }
    if case .text(let before) = last {
      self[count - 1] = .text(before + text)
    } else {
      append(inline)
    }
  }
}
