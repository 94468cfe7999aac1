public import Display

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Number {
  /// The number as a reader sees it: `0.689974`, `−1.1`, `7.88861e−31`, `∞`.
  ///
  /// Correctly rounded to ``digits`` significant digits, trailing zeros cut, the minus sign U+2212. Numbers below
  /// 1e−4 and those with more digits before the point than are shown carry an exponent, as C's `%g` has it.
  public var text: String { Decimal(value, digits: digits).text }
}

/// The significant decimal digits of a finite number, or the name of one that is not finite.
struct Decimal {
  var isNegative = false
  /// Without leading or trailing zeros, except that zero is `[0]`.
  var digits: [UInt8] = [0]
  /// The power of ten of the first digit.
  var exponent = 0
  var precision: Int
  private var name: String?

  /// - Parameter digits: significant digits; taken as 1 where it is less, and as 767 (all that a double can
  ///   have) where it is more.
  init(_ value: Double, digits count: Int) {
    precision = min(max(count, 1), 767)
    guard value.isFinite else {
      name = value.isNaN ? "NaN" : value < 0 ? "−∞" : "∞"
      return
    }
    guard value != 0 else { return }
    isNegative = value < 0
    // The C library rounds exactly. Only digits and the exponent are read from it, so its locale does not matter.
    let capacity = precision + 16
    let bytes = withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { buffer in
      let length = withVaList([CInt(precision - 1), value.magnitude]) { arguments in
        buffer.baseAddress.map { vsnprintf($0, capacity, "%.*e", arguments) } ?? 0
      }
      return buffer.prefix(max(0, Int(length))).map(UInt8.init(bitPattern:))
    }
    let parts = bytes.split(separator: UInt8(ascii: "e"))
    self.digits =
      parts.first?.compactMap { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? byte - UInt8(ascii: "0") : nil
      } ?? []
    exponent = parts.last.flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0
    while self.digits.count > 1, self.digits.last == 0 { self.digits.removeLast() }
  }

  var text: String {
    if let name { return name }
    let sign = isNegative ? "−" : ""
    if exponent < -4 || exponent >= precision {
      let mantissa = string(digits[..<1]) + (digits.count > 1 ? "." + string(digits[1...]) : "")
      return sign + mantissa + "e" + (exponent < 0 ? "−" : "") + String(exponent.magnitude)
    }
    if exponent < 0 {
      return sign + "0." + String(repeating: "0", count: -exponent - 1) + string(digits[...])
    }
    let whole = digits.prefix(exponent + 1)
    let padding = String(repeating: "0", count: exponent + 1 - whole.count)
    let fraction = digits.dropFirst(exponent + 1)
    return sign + string(whole) + padding + (fraction.isEmpty ? "" : "." + string(fraction))
  }

  private func string(_ digits: ArraySlice<UInt8>) -> String { digits.map { String($0) }.joined() }
}
