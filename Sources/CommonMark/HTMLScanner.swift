/// Finds what stands between angle brackets: tags, comments and addresses.
enum HTMLScanner {
  private static func byte(_ index: Int, _ bytes: [UInt8]) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Where the tag, comment, declaration or instruction ends that begins at an angle bracket; nil where none does.
  ///
  /// - Parameter unclosed: remembers what is known to have no end.
  static func end(ofTagAt start: Int, in bytes: [UInt8], unclosed: inout Set<String>) -> Int? {
    let next = byte(start + 1, bytes)
    if ASCII.isLetter(next) { return endOfOpeningTag(start, bytes) }
    switch next {
    case UInt8(ascii: "/"):
      guard ASCII.isLetter(byte(start + 2, bytes)) else { return nil }
      let end = skippingBlanks(skippingName(start + 2, bytes), bytes)
      return byte(end, bytes) == UInt8(ascii: ">") ? end + 1 : nil
    case UInt8(ascii: "?"): return find("?>", after: start + 2, bytes, &unclosed)
    case UInt8(ascii: "!"):
      if bytes[start...].starts(with: "<!--".utf8) { return endOfComment(start + 4, bytes) }
      if bytes[start...].starts(with: "<![CDATA[".utf8) {
        return find("]]>", after: start + 9, bytes, &unclosed)
      }
      return ASCII.isLetter(byte(start + 2, bytes)) ? find(">", after: start + 2, bytes, &unclosed) : nil
    default: return nil
    }
  }

  private static func find(
    _ mark: String, after start: Int, _ bytes: [UInt8], _ unclosed: inout Set<String>
  ) -> Int? {
    if unclosed.contains(mark) { return nil }
    let wanted = Array(mark.utf8)
    var index = start
    while index + wanted.count <= bytes.count {
      if bytes[index] == wanted[0], bytes[index...].starts(with: wanted) { return index + wanted.count }
      index += 1
    }
    unclosed.insert(mark)
    return nil
  }

  /// Where a comment ends whose text begins at a place: there must be no `--` in it.
  private static func endOfComment(_ start: Int, _ bytes: [UInt8]) -> Int? {
    let rest = bytes[min(start, bytes.count)...]
    if rest.starts(with: ">".utf8) || rest.starts(with: "->".utf8) { return nil }
    var index = start
    while index + 2 < bytes.count {
      if bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-") {
        return bytes[index + 2] == UInt8(ascii: ">") ? index + 3 : nil
      }
      index += 1
    }
    return nil
  }

  private static func skippingName(_ start: Int, _ bytes: [UInt8]) -> Int {
    var index = start
    while ASCII.isAlphanumeric(byte(index, bytes)) || byte(index, bytes) == UInt8(ascii: "-") { index += 1 }
    return index
  }

  private static func skippingBlanks(_ start: Int, _ bytes: [UInt8]) -> Int {
    var index = start
    while index < bytes.count, ASCII.isWhitespace(bytes[index]) { index += 1 }
    return index
  }

  private static func endOfOpeningTag(_ start: Int, _ bytes: [UInt8]) -> Int? {
    var index = skippingName(start + 1, bytes)
    while true {
      let afterBlanks = skippingBlanks(index, bytes)
      switch byte(afterBlanks, bytes) {
      case UInt8(ascii: ">"): return afterBlanks + 1
      case UInt8(ascii: "/"): return byte(afterBlanks + 1, bytes) == UInt8(ascii: ">") ? afterBlanks + 2 : nil
      default: break
      }
      guard afterBlanks > index, let end = endOfAttribute(afterBlanks, bytes) else { return nil }
      index = end
    }
  }

  private static func endOfAttribute(_ start: Int, _ bytes: [UInt8]) -> Int? {
    let first = byte(start, bytes)
    guard ASCII.isLetter(first) || first == UInt8(ascii: "_") || first == UInt8(ascii: ":") else {
      return nil
    }
    var index = start
    while index < bytes.count,
      ASCII.isAlphanumeric(bytes[index]) || "_:.-".utf8.contains(bytes[index])
    {
      index += 1
    }
    let equals = skippingBlanks(index, bytes)
    guard byte(equals, bytes) == UInt8(ascii: "=") else { return index }
    let value = skippingBlanks(equals + 1, bytes)
    let quote = byte(value, bytes)
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let end = bytes[(value + 1)...].firstIndex(of: quote) else { return nil }
      return end + 1
    }
    var end = value
    while end < bytes.count, !ASCII.isWhitespace(bytes[end]), !"\"'=<>`".utf8.contains(bytes[end]) {
      end += 1
    }
    return end > value ? end : nil
  }

  // MARK: Addresses

  /// The address between angle brackets at a place, and where it ends.
  static func address(at start: Int, in bytes: [UInt8]) -> (end: Int, destination: String)? {
    guard let end = bytes[start...].prefix(2_000).firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let inner = bytes[start + 1..<end]
    let text = { String(decoding: inner, as: UTF8.self) }
    if let colon = inner.firstIndex(of: UInt8(ascii: ":")), (2...32).contains(colon - inner.startIndex),
      ASCII.isLetter(inner[inner.startIndex]),
      inner[..<colon].allSatisfy({ ASCII.isAlphanumeric($0) || "+.-".utf8.contains($0) }),
      inner.allSatisfy({ $0 > 0x20 && $0 != UInt8(ascii: "<") })
    {
      return (end + 1, text())
    }
    guard let at = inner.firstIndex(of: UInt8(ascii: "@")), at > inner.startIndex, at + 1 < inner.endIndex,
      inner[..<at].allSatisfy({ ASCII.isAlphanumeric($0) || ".!#$%&'*+/=?^_`{|}~-".utf8.contains($0) }),
      BareAddress.isHost(inner[(at + 1)...])
    else { return nil }
    return (end + 1, "mailto:" + text())
  }
}
