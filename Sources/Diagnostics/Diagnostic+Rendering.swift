extension Diagnostic {
  /// The diagnostic as a person reads it: `lesson.md:40:13: error: …`, the line, and a caret below the place.
  package func rendered(in source: SourceText) -> String {
    var text = heading(severity.rawValue, message, at: range, in: source)
    for note in notes { text += "\n" + heading("note", note.message, at: note.range, in: source) }
    for fix in fixIts {
      text += "\n" + heading("fix", fix.message, at: nil, in: source)
    }
    return text
  }

  private func heading(
    _ kind: String, _ message: String, at range: Range<Int>?, in source: SourceText
  ) -> String {
    let message = Self.printable(message)
    guard let range else { return "\(Self.printable(source.name)): \(kind): \(message)" }
    let start = source.position(of: range.lowerBound)
    return "\(Self.printable(source.name)):\(start): \(kind): \(message)\n"
      + Self.excerpt(of: range, in: source)
  }

  /// The first line of a range behind its line number, and below it a caret and as many `~` as the range is wide.
  package static func excerpt(of range: Range<Int>, in source: SourceText) -> String {
    let start = source.position(of: range.lowerBound)
    let lineRange = source.line(start.line)
    let shown = range.clamped(to: lineRange)
    let number = String(start.line)
    let before = source.string(lineRange.lowerBound..<shown.lowerBound)
    let marked = source.string(shown)
    let after = source.string(shown.upperBound..<lineRange.upperBound)
    // A long line is cut around the place, so that the caret stays in sight.
    let lead = before.count > 60 ? "…" + before.suffix(50) : before
    let tail = after.count > 60 ? after.prefix(50) + "…" : after
    let middle = marked.count > 80 ? marked.prefix(79) + "…" : marked
    let indent = String(lead.map { $0 == "\t" ? "\t" : " " })
    let underline = "^" + String(repeating: "~", count: max(0, middle.count - 1))
    let gutter = String(repeating: " ", count: number.count)
    return """
      \(number) | \(printable(lead + middle + tail))
      \(gutter) | \(indent)\(underline)
      """
  }

  /// The text with U+FFFD for every control character but the tab: they could drive a terminal.
  package static func printable(_ text: String) -> String {
    String(
      text.unicodeScalars.map { scalar in
        scalar.properties.generalCategory == .control && scalar != "\t"
          ? "\u{FFFD}" : Swift.Character(scalar)
      })
  }
}
