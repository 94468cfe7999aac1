/// Finds formulas within the text of a block, by GitHub's rules and what Pandoc adds to them.
///
/// `$…$` has no blank within its signs; before it stands no letter or digit, and after it none either, so that amounts
/// and variables of a shell are none. A sign alone between brackets or quotes is a sign. `` $`…`$ `` and `$$…$$` may
/// hold anything.
enum FormulaScanner {
  struct Match {
    var content: Range<Int>
    var end: Int
    var isDisplay: Bool
  }

  private static let dollar = UInt8(ascii: "$")

  /// The formula that begins at a dollar sign; nil where none does.
  ///
  /// - Parameter unclosed: remembers what is known to have no end.
  static func formula(at start: Int, in bytes: [UInt8], unclosed: inout Set<String>) -> Match? {
    var opening = start
    while opening < bytes.count, bytes[opening] == dollar { opening += 1 }
    let dollars = opening - start
    if dollars == 2 {
      guard let end = end(of: "$$", after: opening, in: bytes, &unclosed), end - 2 > opening,
        bytes[opening..<end - 2].contains(where: { !ASCII.isWhitespace($0) })
      else { return nil }
      return Match(content: opening..<end - 2, end: end, isDisplay: true)
    }
    guard dollars == 1, opening < bytes.count, !isWord(endingAt: start, in: bytes),
      !isSignAlone(at: start, in: bytes)
    else { return nil }
    if bytes[opening] == UInt8(ascii: "`") {
      guard let end = end(of: "`$", after: opening + 1, in: bytes, &unclosed), end - 2 > opening + 1 else {
        return nil
      }
      return Match(content: opening + 1..<end - 2, end: end, isDisplay: false)
    }
    guard !ASCII.isWhitespace(bytes[opening]) else { return nil }
    var index = opening
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 2
      // A code span begins before the formula could end.
      case UInt8(ascii: "`"): return nil
      case dollar:
        guard index > opening, !ASCII.isWhitespace(bytes[index - 1]), !isWord(at: index + 1, in: bytes),
          !isSignAlone(at: index, in: bytes)
        else { return nil }
        return Match(content: opening..<index, end: index + 1, isDisplay: false)
      default: index += 1
      }
    }
    return nil
  }

  private static func isWord(at index: Int, in bytes: [UInt8]) -> Bool {
    guard index < bytes.count else { return false }
    if bytes[index] < 0x80 { return ASCII.isAlphanumeric(bytes[index]) }
    let scalar = String(decoding: bytes[index...].prefix(4), as: UTF8.self).unicodeScalars.first
    return scalar?.properties.isAlphabetic ?? false
  }

  private static func isWord(endingAt end: Int, in bytes: [UInt8]) -> Bool {
    guard end > 0 else { return false }
    if bytes[end - 1] < 0x80 { return ASCII.isAlphanumeric(bytes[end - 1]) }
    var start = end - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let scalar = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.first
    return scalar?.properties.isAlphabetic ?? false
  }

  /// Whether a sign stands between brackets or quotes, as in “prices ($)”.
  private static func isSignAlone(at index: Int, in bytes: [UInt8]) -> Bool {
    guard index > 0, index + 1 < bytes.count else { return false }
    switch (bytes[index - 1], bytes[index + 1]) {
    case (UInt8(ascii: "("), UInt8(ascii: ")")), (UInt8(ascii: "["), UInt8(ascii: "]")),
      (UInt8(ascii: "\""), UInt8(ascii: "\"")), (UInt8(ascii: "'"), UInt8(ascii: "'")):
      return true
    default: return false
    }
  }

  /// One past the next occurrence of some characters that no backslash escapes.
  private static func end(
    of mark: String, after start: Int, in bytes: [UInt8], _ unclosed: inout Set<String>
  ) -> Int? {
    if unclosed.contains(mark) { return nil }
    let wanted = Array(mark.utf8)
    var index = start
    while index + wanted.count <= bytes.count {
      if bytes[index...].starts(with: wanted) { return index + wanted.count }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    unclosed.insert(mark)
    return nil
  }
}
