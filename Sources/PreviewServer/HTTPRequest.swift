/// What a browser asks for: the head of an HTTP/1 request, read strictly.
///
/// FlyingFox reads requests too, but lines of any length, and gives no answer to those that it cannot read.
struct HTTPRequest: Hashable, Sendable {
  /// Why a request is refused.
  enum Refusal: Error, Hashable {
    /// It is not HTTP, or not HTTP that a browser sends.
    case malformed
    case unknownVersion
    case foreignHost
    case unknownMethod
  }

  var isHead = false
  /// The path with its escapes undone; begins with a slash and has no `.` or `..` for a part.
  var path: String
  /// The fields of the query, by name, with their escapes undone.
  var query: [String: String] = [:]

  /// Reads a head, without the empty line that ends it.
  ///
  /// - Parameter hosts: the values of the field Host that stand for this server. A page of another site whose name was
  ///   pointed here says another one.
  init(_ head: some Collection<UInt8>, hosts: Set<String>) throws(Refusal) {
    // Anything beyond ASCII has to be escaped; control characters have no place at all.
    guard head.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0D || $0 == 0x0A || $0 == 0x09 }) else {
      throw .malformed
    }
    var lines = String(decoding: head, as: UTF8.self).unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false).map { line in
        String(String.UnicodeScalarView(line.last == "\r" ? line.dropLast() : line))
      }
    guard !lines.isEmpty, !lines.contains(where: { $0.unicodeScalars.contains("\r") }) else {
      throw .malformed
    }
    let parts = lines.removeFirst().split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, Self.isToken(parts[0]), parts[2].hasPrefix("HTTP/") else { throw .malformed }
    guard parts[2] == "HTTP/1.1" || parts[2] == "HTTP/1.0" else { throw .unknownVersion }
    let fields = try Self.fields(of: lines)
    let host = fields.filter { $0.name == "host" }
    guard host.count == 1 else { throw .malformed }
    guard hosts.contains(host[0].value.lowercased()) else { throw .foreignHost }
    guard parts[0] == "GET" || parts[0] == "HEAD" else { throw .unknownMethod }
    // Nothing that may be asked for here has a body.
    guard !fields.contains(where: { $0.name == "transfer-encoding" }),
      !fields.contains(where: { $0.name == "content-length" && $0.value != "0" })
    else { throw .malformed }
    isHead = parts[0] == "HEAD"
    let target = parts[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = target.first, first.hasPrefix("/"), !parts[1].contains("#") else { throw .malformed }
    path = try Self.unescaped(first)
    guard !path.contains("\\"), !path.split(separator: "/").contains(where: { $0 == ".." || $0 == "." })
    else {
      throw .malformed
    }
    for field in (target.count > 1 ? target[1] : "").split(separator: "&") {
      let pair = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      query[try Self.unescaped(pair[0], isQuery: true)] =
        pair.count > 1 ? try Self.unescaped(pair[1], isQuery: true) : ""
    }
  }

  private static func isToken(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.isASCII
          && (scalar.properties.isAlphabetic || "0123456789!#$%&'*+-.^_`|~".unicodeScalars.contains(scalar))
      }
  }

  private static func fields(of lines: [String]) throws(Refusal) -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    for line in lines {
      guard let colon = line.firstIndex(of: ":"), isToken(line[..<colon]) else { throw .malformed }
      var value = line[line.index(after: colon)...]
      value = value.drop { $0 == " " || $0 == "\t" }
      while value.last == " " || value.last == "\t" { value.removeLast() }
      fields.append((line[..<colon].lowercased(), String(value)))
    }
    return fields
  }

  /// Text with its escapes (`%20`) undone, once.
  private static func unescaped(_ text: Substring, isQuery: Bool = false) throws(Refusal) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        guard digits.count == 2 else { throw .malformed }
        bytes.append(UInt8(digits[0] * 16 + digits[1]))
        rest = rest.dropFirst(2)
      } else {
        bytes.append(isQuery && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    guard let string = String(validating: bytes, as: UTF8.self),
      !string.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { throw .malformed }
    return string
  }
}
