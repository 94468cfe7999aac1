/// Finds addresses that stand in text without any mark, as GitHub makes links of them.
enum BareAddress {
  /// Where an address ends that begins at a place with `http://`, `https://` or `www.`; nil where none does.
  ///
  /// - Parameter isInBrackets: whether a bracket that closes ends it, too.
  static func end(at start: Int, in bytes: [UInt8], isInBrackets: Bool) -> Int? {
    let before: UInt8 = start > 0 ? bytes[start - 1] : UInt8(ascii: " ")
    let rest = bytes[start...]
    var host = start
    if begins(rest, "www.") {
      guard ASCII.isWhitespace(before) || "*_~(".utf8.contains(before) else { return nil }
    } else {
      guard !ASCII.isAlphanumeric(before), before < 0x80 else { return nil }
      if begins(rest, "https://") {
        host += 8
      } else if begins(rest, "http://") {
        host += 7
      } else {
        return nil
      }
    }
    var end = host
    while end < bytes.count, !ASCII.isWhitespace(bytes[end]), bytes[end] != UInt8(ascii: "<"),
      !(isInBrackets && bytes[end] == UInt8(ascii: "]"))
    {
      end += 1
    }
    let hostEnd =
      bytes[host..<end].firstIndex { !(ASCII.isAlphanumeric($0) || $0 >= 0x80 || "-_.".utf8.contains($0)) }
      ?? end
    let parts = bytes[host..<hostEnd].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: true)
    guard let last = parts.last, host == start ? parts.count > 1 : !last.isEmpty else { return nil }
    // No underscore stands in the last two parts of a host.
    guard !parts.suffix(2).contains(where: { $0.contains(UInt8(ascii: "_")) }) else { return nil }
    end = trimmed(start..<end, in: bytes)
    return end > host ? end : nil
  }

  private static func begins(_ bytes: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
    word.withUTF8Buffer { wanted in
      bytes.count >= wanted.count
        && zip(bytes, wanted).allSatisfy { $0 == $1 || ASCII.isLetter($0) && $0 | 0x20 == $1 }
    }
  }

  /// Where an address ends without the marks after it that are those of the sentence.
  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Int {
    var end = range.upperBound
    var opened = bytes[range].count { $0 == UInt8(ascii: "(") }
    var closed = bytes[range].count { $0 == UInt8(ascii: ")") }
    while end > range.lowerBound {
      switch bytes[end - 1] {
      case UInt8(ascii: ")") where closed > opened:
        closed -= 1
        end -= 1
      case UInt8(ascii: ";"):
        // What looks like a character reference is none of the address.
        var start = end - 1
        while start > range.lowerBound, ASCII.isAlphanumeric(bytes[start - 1]) { start -= 1 }
        guard start < end - 1, start > range.lowerBound, bytes[start - 1] == UInt8(ascii: "&") else {
          end -= 1
          continue
        }
        end = start - 1
        opened = bytes[range.lowerBound..<end].count { $0 == UInt8(ascii: "(") }
        closed = bytes[range.lowerBound..<end].count { $0 == UInt8(ascii: ")") }
      case let last where "?!.,:*_~'\"".utf8.contains(last): end -= 1
      default: return end
      }
    }
    return end
  }

  /// The addresses of mail in a stretch of text.
  static func mail(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while let at = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "@")) {
      var start = at
      while start > index, ASCII.isAlphanumeric(bytes[start - 1]) || ".-_+".utf8.contains(bytes[start - 1]) {
        start -= 1
      }
      var end = at + 1
      while end < range.upperBound, ASCII.isAlphanumeric(bytes[end]) || ".-_".utf8.contains(bytes[end]) {
        end += 1
      }
      while end > at + 1, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
      let host = bytes[at + 1..<end]
      let endsWell = host.last.map { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") } ?? false
      if start < at, endsWell, host.contains(UInt8(ascii: ".")), host.first != UInt8(ascii: ".") {
        found.append(start..<end)
      }
      index = max(end, at + 1)
    }
    return found
  }

  /// Whether this is the name of a host as an address of mail has it.
  static func isHost(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { part in
      (1...63).contains(part.count) && part.first != UInt8(ascii: "-") && part.last != UInt8(ascii: "-")
        && part.allSatisfy { ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    }
  }
}
