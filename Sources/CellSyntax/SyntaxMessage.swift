import CellLanguage

/// What swift-syntax says of a mistake, put so that a beginner can mend it.
struct SyntaxMessage {
  let text: String
  /// Whether the text says by itself what to do.
  let isOurs: Bool
  private let code: [UInt8]
  private let offset: Int

  init(_ message: String, in code: String, at offset: Int) {
    self.code = Array(code.utf8)
    self.offset = offset
    let words = Self.words(around: offset, in: self.code)
    let isWalrus =
      message.hasPrefix("expected type in type annotation") && self.code.dropFirst(offset).first == 61
    let ours =
      isWalrus ? "leave out the `:`, or write a type behind it" : Self.translation(of: message, words)
    text = ours ?? message
    isOurs = ours != nil
  }

  /// Whether the mistake follows from one that was found before: what was never opened need not be closed.
  func isFollowing(_ earlier: String) -> Bool {
    text.hasPrefix("a `}` is missing") && earlier.hasPrefix("a block stands between")
  }

  /// Whether a place lies on the line of the mistake.
  func isSameLine(_ other: Int) -> Bool {
    let between = min(offset, other)..<max(offset, other)
    return between.upperBound <= code.count && !code[between].contains(UInt8(ascii: "\n"))
  }

  /// The word before a place, and the one that begins there.
  private static func words(around offset: Int, in code: [UInt8]) -> (before: String, here: String) {
    func isLetter(_ byte: UInt8) -> Bool {
      (65...90).contains(byte) || (97...122).contains(byte) || (48...57).contains(byte) || byte == 95
        || byte >= 128
    }
    func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }
    var end = min(offset, code.count)
    while end > 0, isBlank(code[end - 1]) { end -= 1 }
    var start = end
    while start > 0, isLetter(code[start - 1]) { start -= 1 }
    var first = min(offset, code.count)
    while first < code.count, isBlank(code[first]) { first += 1 }
    var last = first
    while last < code.count, isLetter(code[last]) { last += 1 }
    return (
      String(decoding: code[start..<end], as: UTF8.self), String(decoding: code[first..<last], as: UTF8.self)
    )
  }

  private static func translation(of message: String, _ words: (before: String, here: String)) -> String? {
    let foreign = [words.before, words.here].compactMap { word in
      Foreign.statements[word].map { "Swift has no `\(word)`: \($0)" }
    }.first
    if message.hasPrefix("unknown infix operator '") {
      let name = message.dropFirst("unknown infix operator '".count).dropLast()
      return "there is no operator `\(name)`" + (Foreign.operators[String(name)].map { "; " + $0 } ?? "")
    }
    if message.hasPrefix("consecutive statements on a line") {
      return foreign ?? "a statement ends with its line; begin the next one on a line of its own"
    }
    if message.hasPrefix("expected '{' in") {
      return foreign ?? "a block stands between `{` and `}`, and the `{` is missing here"
    }
    if message.hasPrefix("unexpected code") {
      if let foreign { return foreign }
      if message.hasSuffix("in function call") { return message + "; is a comma missing in front of it?" }
      if message.hasSuffix("in array") || message.hasSuffix("in array element") {
        return "a comma is missing in front of this element"
      }
      if message.hasSuffix("' in function"), !message.contains("{") {
        return message + "; the type of the result stands behind `->`"
      }
      if message.hasPrefix("unexpected code ':"), message.hasSuffix("in closure") {
        return "a dictionary stands between brackets, as in `[\"Ann\": 30]`; braces make a closure"
      }
      return nil
    }
    return phrases.first { message.hasPrefix($0.key) }?.value
  }

  private static let phrases: [(key: String, value: String)] = [
    ("C-style for statement", "Swift has no such loop; write `for i in 0..<3 { … }`"),
    (
      "adjacent operators are in non-associative precedence group 'ComparisonPrecedence'",
      "comparisons do not chain; write both, as in `0 < x && x < 10`"
    ),
    ("Single-quoted string literal found", "a text stands between double quotes, as in `\"hello\"`"),
    (
      "invalid escape sequence in literal",
      "`\\` means nothing before this letter; write `\\(x)` for the value of `x`, and `\\\\` for a backslash"
    ),
    ("unexpected brace in source file", "this `}` closes nothing; delete it"),
    ("extraneous '}' at top level", "this `}` closes nothing; delete it"),
    ("expected ',' in array element", "a comma is missing between these elements"),
    ("expected type in type annotation", "a type stands behind `:`, as in `let x: Double = 3`"),
    ("expected ':' and type in parameter", "a parameter has a type, as in `x: Double`"),
    ("expected '\"' to end string literal", "the text that begins here has no `\"` at its end"),
    ("expected ')' to end tuple", "a `)` is missing here: each `(` has one"),
    ("expected 'else' in 'guard' statement", "the `else` of the `guard` is missing here"),
    ("expected '}' to end", "a `}` is missing here: each `{` has one"),
  ]
}
