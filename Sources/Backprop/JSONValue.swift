import LinearAlgebra

/// A JSON text as a value (RFC 8259); what that calls unpredictable, a name given twice and half a surrogate pair, is
/// refused.
///
/// Foundation's decoders take the first or the last of two values of one name without a word, say neither line nor
/// column in a form that can be relied on, and would bring Foundation into every program that imports the engine, which
/// goes without it otherwise.
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
      let start = position
      let key = try string()
      guard members[key] == nil else {
        position = start
        throw error("a name that was not given before")
      }
      try expect(":")
      members[key] = try value(depth: depth + 1)
    } while take(",")
    try expect("}")
    return members
  }

  // MARK: Strings

  private mutating func string() throws(EngineError) -> String {
    try expect("\"")
    var text: [UInt8] = []
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += String(try escaped()).utf8
      case ..<0x20: throw error("an escape; a string has no control characters")
      default:
        text.append(bytes[position])
        position += 1
      }
    }
    throw error("the end of a string")
  }

  /// The character that an escape stands for.
  private mutating func escaped() throws(EngineError) -> Unicode.Scalar {
    let start = position
    position += 1
    let letter = position < bytes.count ? bytes[position] : 0
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      if let first = codeUnit() {
        if let scalar = Unicode.Scalar(first) { return scalar }
        if UTF16.isLeadSurrogate(first), bytes[position...].starts(with: "\\u".utf8) {
          position += 2
          if let second = codeUnit(), UTF16.isTrailSurrogate(second) {
            return UTF16.decode(UTF16.EncodedScalar([first, second]))
          }
        }
        position = start
        throw error("an escape of a whole character, not of half a surrogate pair")
      }
    default: break
    }
    position = start
    throw error("an escape, such as “\\n” or “\\u03B4”")
  }

  /// Four hexadecimal digits.
  private mutating func codeUnit() -> UInt16? {
    guard position + 4 <= bytes.count else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[position..<position + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    position += 4
    return unit
  }

  // MARK: Numbers

  /// A number: no sign but `-`, no zero before other digits, and digits on both sides of a point.
  private mutating func number() throws(EngineError) -> Double {
    let start = position
    takeByte("-")
    let isWritten = (takeByte("0") || takeDigits()) && (!takeByte(".") || takeDigits()) && takeExponent()
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let goesOn = position < bytes.count && "+-.0123456789".utf8.contains(bytes[position])
    guard isWritten, !goesOn, let number = Double(text), number.isFinite else {
      position = start
      throw error("a number")
    }
    return number
  }

  private mutating func takeExponent() -> Bool {
    guard takeByte("e") || takeByte("E") else { return true }
    if !takeByte("-") { takeByte("+") }
    return takeDigits()
  }

  /// Takes digits; false where there is none.
  private mutating func takeDigits() -> Bool {
    let start = position
    while position < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[position] { position += 1 }
    return position > start
  }

  @discardableResult
  private mutating func takeByte(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  // MARK: Pieces

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
    return takeByte(character)
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
