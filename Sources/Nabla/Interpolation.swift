import Display
import DisplayText

extension DefaultStringInterpolation {
  /// A number with so many significant digits, trailing zeros cut: `"\(x, digits: 6)"`.
  public mutating func appendInterpolation(_ value: Double, digits: Int) {
    appendLiteral(Number(value, digits: digits).text)
  }
}
