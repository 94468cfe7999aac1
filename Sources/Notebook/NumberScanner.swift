/// Finds the numbers in a text.
///
/// Digits that belong to a name (`w2`, `x_1`) are no numbers; neither are superscripts.
package struct NumberScanner {
  /// A number and the bytes on which it stands.
  package struct Match: Sendable, Hashable {
    package var range: Range<Int>
    package var number: WrittenNumber
  }

  private let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The numbers of a text, in order.
  package static func numbers(in text: String) -> [Match] {
    let scanner = NumberScanner(Array(text.utf8))
    var matches: [Match] = []
    var index = 0
    while index < scanner.bytes.count {
      if scanner.canBegin(at: index), let (number, end) = scanner.number(at: index) {
        matches.append(Match(range: index..<end, number: number))
        index = end
      } else {
        index += 1
      }
    }
    return matches
  }

  /// Whether what stands before lets a number begin: a sign must not follow an operand, nor a digit a name.
  private func canBegin(at index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = bytes[index - 1]
    let endsOperand = isDigit(before) || isNamePart(before) || endsLetter(at: index)
    if isDigit(bytes[index]) { return !endsOperand }
    return !endsOperand && before != UInt8(ascii: ")") && before != UInt8(ascii: "]")
  }

  /// Whether a letter beyond ASCII, such as δ, ends right before a byte.
  private func endsLetter(at index: Int) -> Bool {
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    guard bytes[start] >= 0xC0 else { return false }
    let scalars = String(decoding: bytes[start..<index], as: UTF8.self).unicodeScalars
    return scalars.first?.properties.isAlphabetic ?? false
  }

  /// The number that begins at a byte, and where it ends.
  func number(at start: Int) -> (number: WrittenNumber, end: Int)? {
    var index = start
    var digits = sign(at: &index) ?? ""
    guard let whole = groupedDigits(at: &index) else { return nil }
    digits += whole
    var decimals = 0
    if byte(index) == UInt8(ascii: "."), isDigit(byte(index + 1)) {
      index += 1
      let fraction = run(at: &index)
      decimals = fraction.count
      digits += "." + fraction
    }
    var exponent = 0
    var ahead = index + 1
    if byte(index) == UInt8(ascii: "e") || byte(index) == UInt8(ascii: "E") {
      let sign = sign(at: &ahead) ?? ""
      let power = run(at: &ahead)
      if !power.isEmpty, !isNamePart(byte(ahead)), let value = Int(sign + power) {
        exponent = value
        digits += "e" + sign + power
        index = ahead
      }
    }
    guard let value = Double(digits), value.isFinite else { return nil }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    return (WrittenNumber(text: text, value: value, decimals: decimals, exponent: exponent), index)
  }

  private func sign(at index: inout Int) -> String? {
    switch byte(index) {
    case UInt8(ascii: "-"):
      index += 1
      return "-"
    case UInt8(ascii: "+"):
      index += 1
      return "+"
    case 0xE2 where byte(index + 1) == 0x88 && byte(index + 2) == 0x92:
      index += 3
      return "-"
    default: return nil
    }
  }

  /// Digits, where groups of three may be parted by commas.
  private func groupedDigits(at index: inout Int) -> String? {
    var digits = run(at: &index)
    guard !digits.isEmpty else { return nil }
    guard digits.count <= 3 else { return digits }
    while byte(index) == UInt8(ascii: ",") {
      var ahead = index + 1
      let group = run(at: &ahead)
      guard group.count == 3 else { break }
      digits += group
      index = ahead
    }
    return digits
  }

  private func run(at index: inout Int) -> String {
    let start = index
    while isDigit(byte(index)) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

  /// A letter of ASCII or `_`.
  private func isNamePart(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
      || byte == UInt8(ascii: "_")
  }
}
