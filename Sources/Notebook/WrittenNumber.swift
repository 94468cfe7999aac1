#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A decimal number as it is written: its value, and to which digit.
package struct WrittenNumber: Sendable, Hashable {
  /// The number as it stands, such as `−0.0489742` or `7.88861e−31`.
  package let text: String
  package let value: Double
  /// Digits after the decimal point.
  package let decimals: Int
  /// The power of ten behind `e`; 0 without one.
  package let exponent: Int

  /// Reads a whole text as one number.
  ///
  /// A sign may be `-`, `+` or U+2212; digits may be grouped by threes with commas.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let found = NumberScanner(bytes).number(at: 0), found.end == bytes.count else { return nil }
    self = found.number
  }

  init(text: String, value: Double, decimals: Int, exponent: Int) {
    self.text = text
    self.value = value
    self.decimals = decimals
    self.exponent = exponent
  }

  /// Half a unit of the last digit written.
  package var halfUnit: Double { 0.5 * pow(10, Double(exponent - decimals)) }

  /// The digits that carry information: without sign, point, exponent and leading zeros.
  package var significantDigits: Int {
    let mantissa = text.prefix { $0 != "e" && $0 != "E" }
    return max(1, mantissa.filter { $0.isASCII && $0.isNumber }.drop { $0 == "0" }.count)
  }

  /// Whether it is written without decimals and exponent, so that every digit counts.
  package var isWhole: Bool { decimals == 0 && !text.contains { $0 == "e" || $0 == "E" } }

  /// Whether both have the same sign and the same digits, however many, apart from zeros before the first.
  package func hasDigits(of other: WrittenNumber) -> Bool {
    digits == other.digits && (value < 0) == (other.value < 0)
  }

  private var digits: [Character] { Array(text.filter { $0.isASCII && $0.isNumber }.drop { $0 == "0" }) }

  /// Whether a computed value agrees with the number to the digits written.
  package func agrees(with computed: Double) -> Bool {
    // The bound itself is a rounded number: 0.5 is written for 0.45 as well as for 0.55.
    abs(computed - value) <= halfUnit * (1 + 1e-9) + abs(value) * 4e-16
  }

  /// Another value written the same way.
  ///
  /// It has as many decimals, or more where it would lose significant digits.
  package func rewritten(for computed: Double) -> String {
    let result: String
    if text.contains(where: { $0 == "e" || $0 == "E" }) {
      result = Self.print(computed, digits: decimals, conversion: "e")
    } else {
      let magnitude = computed == 0 ? 0 : Int(log10(abs(computed)).rounded(.down))
      let wanted = decimals == 0 ? 0 : significantDigits - 1 - magnitude
      if magnitude < -5, decimals > 0 || computed != computed.rounded() {
        result = Self.print(computed, digits: significantDigits - 1, conversion: "e")
      } else if magnitude > 15 {
        result = Self.print(computed, digits: significantDigits - 1, conversion: "e")
      } else {
        result = Self.print(computed, digits: max(decimals, wanted), conversion: "f")
      }
    }
    let signed = usesHyphen ? result : result.replacingAll("-", with: "\u{2212}")
    return isGrouped ? Self.grouped(signed) : signed
  }

  private var usesHyphen: Bool { text.contains("-") }
  private var isGrouped: Bool { text.contains(",") }

  private static func grouped(_ text: String) -> String {
    let whole = text.prefix { $0 != "." && $0 != "e" }
    let sign = whole.prefix { !$0.isNumber }
    let digits = Array(whole.dropFirst(sign.count))
    var result = String(sign)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return result + text.dropFirst(whole.count)
  }

  /// A value as C prints it: correctly rounded, exponents without leading zeros.
  private static func print(_ value: Double, digits: Int, conversion: Character) -> String {
    let text = withVaList([Int32(digits), value]) { arguments in
      var buffer = [CChar](repeating: 0, count: 512)
      let count = vsnprintf(&buffer, buffer.count, "%.*\(conversion)", arguments)
      return String(decoding: buffer.prefix(Int(max(0, count))).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    guard let mark = text.firstIndex(of: "e") else { return withoutNegativeZero(text) }
    let exponent = Int(text[text.index(after: mark)...].filter { $0 != "+" }) ?? 0
    return withoutNegativeZero(String(text[..<mark])) + "e\(exponent)"
  }

  private static func withoutNegativeZero(_ text: String) -> String {
    text.hasPrefix("-") && text.allSatisfy { "-0.".contains($0) } ? String(text.dropFirst()) : text
  }
}

extension String {
  fileprivate func replacingAll(_ old: Character, with new: Character) -> String {
    String(map { $0 == old ? new : $0 })
  }
}
