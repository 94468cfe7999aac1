import Diagnostics
import Yams

/// A key of a YAML mapping with its value, both with their places in the document.
struct YAMLField {
  var name: String
  var nameRange: Range<Int>
  var value: YAMLValue
}

/// A YAML value with its place in the document.
struct YAMLValue {
  indirect enum Content {
    /// A scalar's text, and whether it stood without quotes, so that `3` is a number and `"3"` is not.
    case scalar(String, isPlain: Bool)
    case list([YAMLValue])
    case fields([YAMLField])
  }

  var content: Content
  var range: Range<Int>
}

/// Reads YAML that is embedded in a document.
struct YAMLReader {
  private let embedded: EmbeddedText
  private let lineStarts: [Int]
  private var nodeCount = 0

  /// More values than any front matter has; aliases could name a few of them millions of times.
  private static let nodeLimit = 10_000

  /// The fields of a mapping at the top.
  ///
  /// - Throws: a ``Diagnostic`` named `identifier` where the text is not YAML or not a mapping.
  static func fields(of embedded: EmbeddedText, identifier: String) throws(Diagnostic) -> [YAMLField] {
    var reader = YAMLReader(embedded)
    let everything = embedded.places(of: 0..<embedded.text.utf8.count)
    let node: Node?
    do {
      // Its own resolver compiles seven regular expressions, for tags that nobody asks for here.
      node = try Yams.compose(yaml: embedded.text, .basic)
    } catch {
      throw reader.diagnostic(for: error, identifier: identifier)
    }
    guard let node else { return [] }
    guard let value = reader.value(node) else {
      throw Diagnostic(identifier, "there are more than \(nodeLimit) values here", at: everything)
    }
    switch value.content {
    case .fields(let fields): return fields
    case .scalar("", isPlain: true): return []
    default: throw Diagnostic(identifier, "lines of the form `key: value` are expected here", at: value.range)
    }
  }

  private init(_ embedded: EmbeddedText) {
    self.embedded = embedded
    lineStarts = Self.lineStarts(of: embedded.text)
  }

  private mutating func value(_ node: Node) -> YAMLValue? {
    nodeCount += 1
    guard nodeCount <= Self.nodeLimit else { return nil }
    let start = node.mark.map(offset) ?? 0
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      return YAMLValue(
        content: .scalar(scalar.string, isPlain: isPlain),
        range: embedded.places(of: start..<end(ofScalar: scalar, at: start)))
    case .sequence(let sequence):
      var values: [YAMLValue] = []
      for element in sequence {
        guard let value = value(element) else { return nil }
        values.append(value)
      }
      return YAMLValue(content: .list(values), range: lineEnd(from: start))
    case .mapping(let mapping):
      var fields: [YAMLField] = []
      for (key, element) in mapping {
        guard let name = value(key), let value = value(element) else { return nil }
        guard case .scalar(let text, _) = name.content else { continue }
        fields.append(YAMLField(name: text, nameRange: name.range, value: value))
      }
      return YAMLValue(content: .fields(fields), range: lineEnd(from: start))
    case .alias:
      return YAMLValue(content: .scalar("*", isPlain: true), range: lineEnd(from: start))
    }
  }

  private func lineEnd(from start: Int) -> Range<Int> {
    let rest = embedded.text.utf8.dropFirst(start).prefix { $0 != UInt8(ascii: "\n") }
    return embedded.places(of: start..<start + rest.count)
  }

  /// Where a scalar ends: after its closing quote, after its text, or, where it is folded, with its first line.
  private func end(ofScalar scalar: Node.Scalar, at start: Int) -> Int {
    let rest = embedded.text.utf8.dropFirst(start)
    guard let first = rest.first else { return start }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      var isEscaped = false
      for (index, byte) in zip(rest.indices, rest).dropFirst() {
        if byte == first, !isEscaped {
          return embedded.text.utf8.distance(from: embedded.text.utf8.startIndex, to: index) + 1
        }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped && first == UInt8(ascii: "\"")
      }
    }
    if rest.starts(with: scalar.string.utf8) { return start + scalar.string.utf8.count }
    return start + rest.prefix { $0 != UInt8(ascii: "\n") }.count
  }

  private func diagnostic(for error: any Error, identifier: String) -> Diagnostic {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      if let cure = quotation(near: mark.line - 1, identifier: identifier) { return cure }
      return Diagnostic(identifier, "this is not YAML: \(problem)", at: place(of: mark))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let names = duplicates.sorted().map { "`\($0)`" }.joined(separator: ", ")
      return Diagnostic(identifier, "\(names) is given twice", at: place(of: context.mark))
    default:
      return Diagnostic(
        identifier, "this is not YAML: \(error)", at: embedded.places(of: 0..<embedded.text.utf8.count))
    }
  }

  /// What is wrong where quotation marks around the value of a line, or of the one before it, would make it YAML: a
  /// title with a colon, say, or one that begins with `@`, `*` or `[`.
  private func quotation(near line: Int, identifier: String) -> Diagnostic? {
    for number in [line, line - 1] where lineStarts.indices.contains(number) {
      let start = lineStarts[number]
      let text = String(
        decoding: embedded.text.utf8.dropFirst(start).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
      guard let match = text.wholeMatch(of: #/( *(?:- +)?[^\s:#][^:#]*: +)(\S.*?)\s*/#) else { continue }
      let value = String(match.output.2)
      // Of a text that is never closed the quotation mark at its end is missing, and no other.
      if let first = value.first, "\"'".contains(first), value.count(where: { $0 == first }) == 1 { continue }
      let quoted = "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
      let begin = start + match.output.1.utf8.count
      let bytes = Array(embedded.text.utf8)
      let cured = bytes[..<begin] + Array(quoted.utf8) + bytes[(begin + value.utf8.count)...]
      guard Self.isYAML(String(decoding: cured, as: UTF8.self), upToLine: number + 1) else { continue }
      let range = embedded.places(of: begin..<begin + value.utf8.count)
      let key = String(match.output.1).trimmingCharacters(of: " -:")
      return Diagnostic(
        identifier, "this text must stand in quotation marks, or YAML takes it for something else", at: range,
        fixIts: [.init("write `\(key): \(quoted)`", replacing: range, with: quoted)])
    }
    return nil
  }

  /// Whether a text is YAML at least up to a line, from one.
  private static func isYAML(_ text: String, upToLine line: Int) -> Bool {
    do {
      _ = try Yams.compose(yaml: text, .basic)
      return true
    } catch {
      switch error as? YamlError {
      case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
        return mark.line > line
      default: return false
      }
    }
  }

  private func place(of mark: Mark) -> Range<Int> {
    let start = min(offset(of: mark), embedded.text.utf8.count)
    return embedded.places(of: start..<min(start + 1, embedded.text.utf8.count))
  }

  /// A mark counts lines and Unicode scalars from one.
  private func offset(of mark: Mark) -> Int {
    guard mark.line >= 1, mark.line <= lineStarts.count else { return embedded.text.utf8.count }
    let utf8 = embedded.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: lineStarts[mark.line - 1])
    let scalars = embedded.text.unicodeScalars
    let place =
      scalars.index(start, offsetBy: mark.column - 1, limitedBy: scalars.endIndex) ?? scalars.endIndex
    return utf8.distance(from: utf8.startIndex, to: place)
  }

  /// YAML also ends lines at three breaks of Unicode.
  private static func lineStarts(of text: String) -> [Int] {
    var starts = [0]
    var offset = 0
    for scalar in text.unicodeScalars {
      offset += Swift.String(scalar).utf8.count
      if ["\n", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar) { starts.append(offset) }
    }
    return starts
  }
}

extension String {
  /// The text without some characters at its ends.
  fileprivate func trimmingCharacters(of characters: String) -> String {
    var text = Substring(self)
    while let first = text.first, characters.contains(first) { text.removeFirst() }
    while let last = text.last, characters.contains(last) { text.removeLast() }
    return String(text)
  }
}
