/// How text is laid out in columns of equal width.
enum DisplayWidth {
  /// The columns that a text takes in a terminal: none for combining marks, two for wide East Asian characters
  /// and emoji, one for the rest.
  static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  static func of(_ character: Character) -> Int {
    var width = 0
    for scalar in character.unicodeScalars {
      if scalar.value == 0xFE0F, width > 0 { return 2 }
      width = max(width, of(scalar))
    }
    return width
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.properties.generalCategory == .control ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return 2 }
    return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  /// Blocks whose characters are wide or fullwidth (Unicode Standard Annex 11).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x17000...0x18CFF, 0x1AFF0...0x1B2FF, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]

  /// The text with blanks at its end, or before it, up to a width; unchanged where it is wider.
  static func padded(_ text: String, to width: Int, trailing: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - of(text)))
    return trailing ? blanks + text : text + blanks
  }

  /// The text cut to a width, with `…` as its last character where it was cut.
  static func truncated(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    var kept = ""
    var used = 0
    for character in text {
      used += of(character)
      if used > width - 1 { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// Lines no wider than `width`, broken at blanks where there are any.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      var word = word
      var length = of(word)
      if used > 0 || !line.isEmpty, used + 1 + length <= width {
        line += " " + word
        used += 1 + length
        continue
      }
      if used > 0 { lines.append(line) }
      while length > width {
        var head = ""
        var headWidth = 0
        while let first = word.first, headWidth + of(first) <= max(width, 2) {
          head.append(first)
          headWidth += of(first)
          word = word.dropFirst()
        }
        lines.append(head)
        length -= headWidth
      }
      line = String(word)
      used = length
    }
    lines.append(line)
    return lines
  }
}

/// Characters that could drive a terminal, or turn the order of a line, made visible and harmless.
package enum HarmlessText {
  /// Control characters become their pictures (␛ for escape) and tabs become blanks up to the next eighth column;
  /// line breaks of every kind become `\n`.
  package static func lines(_ text: String) -> [String] {
    var lines = [""]
    var column = 0
    for character in text {
      if character == "\n" || character == "\r\n" || character == "\r" {
        lines.append("")
        column = 0
      } else if character == "\t" {
        let blanks = 8 - column % 8
        lines[lines.count - 1] += String(repeating: " ", count: blanks)
        column += blanks
      } else {
        let shown = harmless(character)
        lines[lines.count - 1] += shown
        column += DisplayWidth.of(shown)
      }
    }
    return lines
  }

  private static func harmless(_ character: Character) -> String {
    guard character.unicodeScalars.contains(where: { replacement(of: $0) != nil }) else {
      return String(character)
    }
    return String(String.UnicodeScalarView(character.unicodeScalars.map { replacement(of: $0) ?? $0 }))
  }

  private static func replacement(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0: "\u{FFFD}"
    // Line separators, and the marks that embed or override a direction.
    case 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
    case 0xFEFF: "\u{FFFD}"
    default: nil
    }
  }
}
