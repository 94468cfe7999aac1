import LinearAlgebra

/// A JSON text as a value (RFC 8259), as far as parameters need it: escapes in strings are not decoded.
enum JSONValue: Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// - Parameter name: what the text is called in messages.
  /// - Throws: ``EngineError`` when the text is not JSON; line and column are named.
  init(parsing text: String, named name: String) throws(EngineError) {
    var parser = JSONParser(Array(text.utf8), name: name)
    self = try parser.document()
  }

  subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }
}

private struct JSONParser {
  private let bytes: [UInt8]
  private let name: String
  private var position = 0

  init(_ bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }

  mutating func document() throws(EngineError) -> JSONValue {
    let value = try value(depth: 0)
    skipBlanks()
    guard position == bytes.count else { throw error("nothing more") }
    return value
  }

  private mutating func value(depth: Int) throws(EngineError) -> JSONValue {
    guard depth < 32 else { throw EngineError(.format, "\(name) is nested more than 32 deep.") }
    skipBlanks()
    guard position < bytes.count else { throw error("a value") }
    switch bytes[position] {
    case UInt8(ascii: "{"): return .object(try members(depth: depth))
    case UInt8(ascii: "["): return .array(try elements(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func elements(depth: Int) throws(EngineError) -> [JSONValue] {
    try expect("[")
    var elements: [JSONValue] = []
    if take("]") { return elements }
    repeat { elements.append(try value(depth: depth + 1)) } while take(",")
    try expect("]")
    return elements
  }

  private mutating func members(depth: Int) throws(EngineError) -> [String: JSONValue] {
    try expect("{")
    var members: [String: JSONValue] = [:]
    if take("}") { return members }
    repeat {
      skipBlanks()
      let key = try string()
      try expect(":")
      members[key] = try value(depth: depth + 1)
    } while take(",")
    try expect("}")
    return members
  }

  private mutating func string() throws(EngineError) -> String {
    try expect("\"")
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard position < bytes.count else { throw error("the end of a string") }
    defer { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func number() throws(EngineError) -> Double {
    let start = position
    let allowed = Array("+-.eE0123456789".utf8)
    while position < bytes.count, allowed.contains(bytes[position]) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let number = Double(text), number.isFinite else {
      position = start
      throw error("a number")
    }
    return number
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(EngineError) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw error("a value") }
    position += word.utf8.count
    return value
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(EngineError) {
    guard take(character) else { throw error("“\(character)”") }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
  }

  private func error(_ wanted: String) -> EngineError {
    let before = bytes[..<min(position, bytes.count)]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = String(decoding: before[start...], as: UTF8.self).count + 1
    return EngineError(
      .format, "\(name) is not JSON: line \(line), column \(column) should be \(wanted).")
  }
}
