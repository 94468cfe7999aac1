import CCMark

/// Reads character references such as `&amp;` and `&#945;`; which names there are, libcmark knows.
final class CharacterReferences {
  private var known: [[UInt8]: [UInt8]?] = [:]

  /// The bytes of the character that is referred to at a place, and where the reference ends; nil where there is none.
  func reference(at start: Int, in bytes: [UInt8]) -> (text: [UInt8], end: Int)? {
    let rest = bytes[(start + 1)...].prefix(40)
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")), end > start + 1 else { return nil }
    let isOne = bytes[start + 1..<end].allSatisfy { ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "#") }
    guard isOne else { return nil }
    let name = Array(bytes[start...end])
    let text: [UInt8]?
    if let found = known[name] {
      text = found
    } else {
      text = Self.decoded(name)
      known[name] = text
    }
    return text.map { ($0, end + 1) }
  }

  private static func decoded(_ reference: [UInt8]) -> [UInt8]? {
    // The letter before it keeps a reference to a blank from being taken for no text at all.
    let source = [UInt8(ascii: "x")] + reference + [UInt8(ascii: "x")]
    let root = source.withUnsafeBytes { buffer in
      cmark_parse_document(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
    }
    guard let root else { return nil }
    defer { cmark_node_free(root) }
    guard let paragraph = cmark_node_first_child(root) else { return nil }
    var text: [UInt8] = []
    var child = cmark_node_first_child(paragraph)
    while let node = child {
      if let literal = cmark_node_get_literal(node) { text += String(cString: literal).utf8 }
      child = cmark_node_next(node)
    }
    let decoded = Array(text.dropFirst().dropLast())
    return decoded == reference ? nil : decoded
  }
}
