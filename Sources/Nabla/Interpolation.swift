public import Display
import DisplayText
public import LinearAlgebra

extension DefaultStringInterpolation {
  /// A number with so many significant digits, trailing zeros cut: `"\(x, digits: 6)"`.
  public mutating func appendInterpolation(_ value: Double, digits: Int) {
    appendLiteral(Number(value, digits: digits).text)
  }

  /// A vector, each entry with so many significant digits: `"\(v, digits: 4)"`.
  public mutating func appendInterpolation(_ vector: Vector, digits: Int) {
    appendLiteral(vector.line(digits: digits).plainText)
  }
}

extension Line.StringInterpolation {
  /// A vector whose entries stay numbers, each shown to so many significant digits.
  public mutating func appendInterpolation(_ vector: Vector, digits: Int) {
    appendInterpolation(vector.line(digits: digits))
  }
}
