/// A number as a reader is to see it: the value itself, and to how many significant digits it is shown.
public struct Number: Hashable, Sendable {
  public var value: Double
  /// Significant digits; trailing zeros are not shown.
  public var digits: Int

  public init(_ value: Double, digits: Int = 6) {
    self.value = value
    self.digits = digits
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
}

/// A line of text in which numbers are still numbers.
///
/// Written as a string literal; `"∂C/∂w1 = \(number: gradient)"` keeps the number, `"\(strong: "total")"` is bold.
public struct Line: Hashable, Sendable {
  public var inlines: [Inline]

  public init(_ inlines: [Inline] = []) {
    self.inlines = inlines
  }

  public init(_ text: String) {
    self.init([.text(text)])
  }

  public init(_ value: Double, digits: Int = 6) {
    self.init([.number(Number(value, digits: digits))])
  }

  /// The line in bold.
  public var strong: Line { Line([.strong(inlines)]) }

  public static func + (left: Line, right: Line) -> Line { Line(left.inlines + right.inlines) }
}

extension Line: ExpressibleByStringInterpolation {
  public struct StringInterpolation: StringInterpolationProtocol {
    var inlines: [Inline] = []

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { inlines.append(.text(literal)) }
    }
    public mutating func appendInterpolation(_ text: String) { appendLiteral(text) }
    public mutating func appendInterpolation(_ count: Int) { appendLiteral(String(count)) }
    public mutating func appendInterpolation(_ line: Line) { inlines += line.inlines }
    public mutating func appendInterpolation(number value: Double, digits: Int = 6) {
      inlines.append(.number(Number(value, digits: digits)))
    }
    public mutating func appendInterpolation(strong line: Line) { inlines.append(.strong(line.inlines)) }
    public mutating func appendInterpolation(code text: String) { inlines.append(.code(text)) }
  }

  public init(stringLiteral text: String) { self.init(text) }
  public init(stringInterpolation: StringInterpolation) { self.init(stringInterpolation.inlines) }
}
