/// Reads the parts of links: labels, destinations and titles.
struct LinkScanner {
  let bytes: [UInt8]
  let characters: CharacterReferences

  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// The label that begins with the bracket at a place, and where it ends; nil where none does.
  func label(at start: Int) -> (content: Range<Int>, end: Int)? {
    guard byte(start) == UInt8(ascii: "[") else { return nil }
    var index = start + 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "]"):
        return index - start > 1_000 ? nil : (start + 1..<index, index + 1)
      default: index += 1
      }
      if index - start > 1_001 { return nil }
    }
    return nil
  }

  /// The destination at a place, with its escapes undone, and where it ends.
  func destination(at start: Int) -> (text: String, end: Int)? {
    if byte(start) == UInt8(ascii: "<") {
      var index = start + 1
      while index < bytes.count {
        switch bytes[index] {
        case UInt8(ascii: ">"): return (unescaped(start + 1..<index), index + 1)
        case UInt8(ascii: "\n"), UInt8(ascii: "<"): return nil
        case UInt8(ascii: "\\") where ASCII.isPunctuation(byte(index + 1)): index += 2
        default: index += 1
        }
      }
      return nil
    }
    var index = start
    var depth = 0
    scan: while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\") where ASCII.isPunctuation(byte(index + 1)): index += 2
      case UInt8(ascii: "("):
        depth += 1
        if depth > 32 { return nil }
        index += 1
      case UInt8(ascii: ")"):
        if depth == 0 { break scan }
        depth -= 1
        index += 1
      case 0...0x20, 0x7F:
        if index == start { return nil }
        break scan
      default: index += 1
      }
    }
    return depth == 0 && index > start ? (unescaped(start..<index), index) : nil
  }

  /// The title at a place, with its escapes undone, and where it ends.
  func title(at start: Int) -> (text: String, end: Int)? {
    let opening = byte(start)
    let closing: UInt8
    switch opening {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): closing = opening
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    default: return nil
    }
    var index = start + 1
    while index < bytes.count {
      switch bytes[index] {
      case closing: return (unescaped(start + 1..<index), index + 1)
      case UInt8(ascii: "(") where opening == UInt8(ascii: "("): return nil
      case UInt8(ascii: "\\") where ASCII.isPunctuation(byte(index + 1)): index += 2
      default: index += 1
      }
    }
    return nil
  }

  /// One past blanks and at most one line break.
  func skippingBlanks(at start: Int) -> Int {
    var index = start
    while ASCII.isBlank(byte(index)) { index += 1 }
    if byte(index) == UInt8(ascii: "\n") { index += 1 }
    while ASCII.isBlank(byte(index)) { index += 1 }
    return index
  }

  /// Text with backslash escapes and character references undone.
  func unescaped(_ range: Range<Int>) -> String {
    var result: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < range.upperBound,
        ASCII.isPunctuation(bytes[index + 1])
      {
        result.append(bytes[index + 1])
        index += 2
      } else if bytes[index] == UInt8(ascii: "&"),
        let (text, end) = characters.reference(at: index, in: bytes), end <= range.upperBound
      {
        result += text
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What a label is compared by.
  static func key(_ label: some Sequence<UInt8>) -> String {
    String(decoding: Array(label), as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased().uppercased()
  }

  /// The definition at a place, such as `[label]: /url "title"`, and where its last line ends.
  func definition(at start: Int) -> (key: String, link: MarkdownTree.Kind, end: Int)? {
    guard let label = label(at: start), byte(label.end) == UInt8(ascii: ":"),
      bytes[label.content].contains(where: { !ASCII.isWhitespace($0) })
    else { return nil }
    guard let destination = destination(at: skippingBlanks(at: label.end + 1)) else { return nil }
    var end = destination.end
    var title = ""
    let afterBlanks = skippingBlanks(at: end)
    if afterBlanks > end, let found = self.title(at: afterBlanks), let lineEnd = endOfLine(at: found.end) {
      title = found.text
      end = lineEnd
    } else if let lineEnd = endOfLine(at: end) {
      end = lineEnd
    } else {
      return nil
    }
    return (Self.key(bytes[label.content]), .link(destination: destination.text, title: title), end)
  }

  /// One past the break of a line on which nothing but blanks follows.
  private func endOfLine(at start: Int) -> Int? {
    var index = start
    while ASCII.isBlank(byte(index)) { index += 1 }
    if index >= bytes.count { return bytes.count }
    return bytes[index] == UInt8(ascii: "\n") ? index + 1 : nil
  }
}
