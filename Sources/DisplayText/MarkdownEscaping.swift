import Display

/// Text as Markdown that means that text and nothing else, on CommonMark and on GitHub.
struct MarkdownEscaping {
  /// In a table cell a bar would end the cell, even within code.
  var isTableCell = false

  // MARK: Stretches

  /// The source of a run of stretches, which must not contain line breaks.
  ///
  /// `**` opens and closes only where the characters beside it allow it; a neighbour that does not is written as
  /// a character reference, which begins and ends with punctuation.
  func inlines(_ inlines: [Inline]) -> String {
    var source = ""
    var afterStrong = false
    for piece in Self.joined(inlines) {
      switch piece {
      case .text(let content):
        let next = text(content)
        if afterStrong, let first = next.unicodeScalars.first, !first.isBlankOrPunctuation {
          source += Self.reference(first) + String(next.unicodeScalars.dropFirst())
        } else {
          source += next
        }
        afterStrong = false
      case .code(let content):
        source += code(content)
        afterStrong = false
      case .strong(let pieces):
        let (lead, body, tail) = strong(pieces)
        source += lead
        guard let first = body.unicodeScalars.first, let last = body.unicodeScalars.last else { continue }
        if first.mayBePunctuation, let before = source.unicodeScalars.last, !before.isBlankOrPunctuation {
          source.unicodeScalars.removeLast()
          source += Self.reference(before)
        }
        source += "**" + body + "**" + tail
        afterStrong = last.mayBePunctuation && tail.isEmpty
      }
    }
    return source
  }

  /// Like ``Inline``, with numbers written out, neighbours of a kind joined, and nothing bold within bold.
  private enum Piece {
    case text(String)
    case code(String)
    case strong([Piece])
  }

  private static func joined(_ inlines: [Inline], isStrong: Bool = false) -> [Piece] {
    var pieces: [Piece] = []
    for inline in inlines {
      let new: [Piece] =
        switch inline {
        case .text(let text): [.text(text)]
        case .number(let number): [.text(number.text)]
        case .code(let code): [.code(code)]
        case .formula, .mark, .bar: [.text(inline.plainText)]
        case .strong(let inner), .marked(let inner):
          isStrong ? joined(inner, isStrong: true) : [.strong(joined(inner, isStrong: true))]
        }
      for piece in new {
        switch (pieces.last, piece) {
        case (_, .text("")), (_, .code("")): break
        case (.text(let left), .text(let right)): pieces[pieces.count - 1] = .text(left + right)
        case (.code(let left), .code(let right)): pieces[pieces.count - 1] = .code(left + right)
        case (.strong(let left), .strong(let right)): pieces[pieces.count - 1] = .strong(left + right)
        default: pieces.append(piece)
        }
      }
    }
    return pieces
  }

  /// Bold text, apart from the blanks around it, which must stand outside the asterisks.
  private func strong(_ pieces: [Piece]) -> (lead: String, body: String, tail: String) {
    var content = ""
    for piece in pieces {
      switch piece {
      case .text(let inner): content += text(inner)
      case .code(let inner): content += code(inner)
      case .strong: break
      }
    }
    let lead = content.prefix { $0 == " " }
    var body = content.dropFirst(lead.count)
    while body.last == " " { body.removeLast() }
    return (String(lead), String(body), String(content.dropFirst(lead.count + body.count)))
  }

  private static func reference(_ scalar: Unicode.Scalar) -> String { "&#\(scalar.value);" }

  /// Program text between backticks, more of them than stand together within it.
  private func code(_ content: String) -> String {
    var content = Self.harmlessComment(HarmlessText.lines(content).joined(separator: " "))
    if isTableCell {
      content = content.split(separator: "|", omittingEmptySubsequences: false).joined(separator: #"\|"#)
    }
    let fence = String(repeating: "`", count: Self.longestBacktickRun(in: content) + 1)
    let touches = content.hasPrefix("`") || content.hasSuffix("`")
    let isStripped = content.hasPrefix(" ") && content.hasSuffix(" ") && content.contains { $0 != " " }
    let margin = touches || isStripped ? " " : ""
    return fence + margin + content + margin + fence
  }

  static func longestBacktickRun(in text: some StringProtocol) -> Int {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// The text with the marks of an HTML comment broken, visibly, where no escape can do it.
  static func harmlessComment(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let character = rest.first {
      if rest.hasPrefix("<!--") {
        result += "‹!--"
        rest = rest.dropFirst(4)
      } else if rest.hasPrefix("-->") {
        result += "--›"
        rest = rest.dropFirst(3)
      } else {
        result.append(character)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  // MARK: Text

  /// One line of text with every character escaped that would mean something else.
  func text(_ line: String) -> String {
    let scalars = Array(HarmlessText.lines(line).joined(separator: " ").unicodeScalars)
    var source = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let before = index > 0 ? scalars[index - 1] : " "
      let after = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      case "`", "*", "~", "$": source.append("\\")
      case "\\" where after.isASCIIPunctuation || index + 1 == scalars.count: source.append("\\")
      case "_" where !(before.isWordCharacter && after.isWordCharacter): source.append("\\")
      case "[" where !Self.isVector(scalars[index...]): source.append("\\")
      case "]" where after == "(" || after == "[" || after == ":": source.append("\\")
      case "|" where isTableCell: source.append("\\")
      case "&" where after == "#" || after.isWordCharacter: source.append("\\")
      case "<" where after == "!":
        // Not even the source may hold the beginning of a comment.
        source.append(contentsOf: "&lt;".unicodeScalars)
        continue
      case "<": source.append("\\")
      case ">" where before == "-": source.append("\\")
      default: break
      }
      source.append(scalar)
    }
    return String(source)
  }

  /// Whether a bracket opens a vector such as `[−0.5, 1]`, which cannot be taken for the label of a link.
  private static func isVector(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let end = scalars.firstIndex(of: "]") else { return false }
    let isNumeric = scalars[(scalars.startIndex + 1)..<end].allSatisfy { scalar in
      ("0"..."9").contains(scalar) || [".", ",", " ", "−", "e", "∞"].contains(scalar)
    }
    let isLabel = scalars[..<end].allSatisfy { ![".", ",", "−"].contains($0) }
    let after = end + 1 < scalars.endIndex ? scalars[end + 1] : " "
    return isNumeric && !isLabel && after != "(" && after != "[" && after != ":"
  }

  /// A line of a paragraph, from source that is already escaped: what would open a block at its start is escaped.
  static func line(_ source: String) -> String {
    var body = Substring(source).drop { $0 == " " }
    while body.last == " " { body.removeLast() }
    guard let first = body.unicodeScalars.first else { return "" }
    let after = body.unicodeScalars.dropFirst().first ?? " "
    switch first {
    case "#", ">", "=", "|": return "\\" + body
    case "-", "+": return after == " " || after == "-" ? "\\" + body : String(body)
    case ":": return after == "-" ? "\\" + body : String(body)
    case "0"..."9":
      let digits = body.prefix { ("0"..."9").contains($0) }
      let rest = body.dropFirst(digits.count)
      guard let mark = rest.first, mark == "." || mark == ")", rest.dropFirst().first ?? " " == " " else {
        return String(body)
      }
      return digits + "\\" + rest
    default: return String(body)
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIPunctuation: Bool {
    switch self {
    case "!"..."/", ":"..."@", "["..."`", "{"..."~": true
    default: false
    }
  }

  fileprivate var isWordCharacter: Bool { properties.isAlphabetic || properties.numericType != nil }

  /// Whether some version of CommonMark takes it for punctuation: older ones leave out symbols.
  fileprivate var mayBePunctuation: Bool { isSurelyPunctuation || isSymbol }

  /// Whether every version of CommonMark takes it for a blank or for punctuation.
  fileprivate var isBlankOrPunctuation: Bool { properties.isWhitespace || isSurelyPunctuation }

  private var isSurelyPunctuation: Bool {
    if isASCIIPunctuation { return true }
    return switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }

  private var isSymbol: Bool {
    switch properties.generalCategory {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: true
    default: false
    }
  }
}
