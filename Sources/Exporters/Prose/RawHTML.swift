/// The author's HTML, of which only folded text and comments are let through.
enum RawHTML {
  enum Piece: Hashable {
    case open(String, isOpen: Bool)
    case close(String)
    case text(String)
    /// What stands between `<!--` and `-->`.
    case comment(String)
  }

  /// The pieces of a stretch of raw HTML; every tag that is not let through is text.
  static func pieces(of html: String) -> [Piece] {
    var pieces: [Piece] = []
    var words = ""
    func endText() {
      if !words.isEmpty { pieces.append(.text(words)) }
      words = ""
    }
    var rest = Substring(html)
    while let first = rest.first {
      if rest.hasPrefix("<!--") {
        endText()
        let body = rest.dropFirst(4)
        let end = body.firstRange(of: "-->")
        pieces.append(.comment(String(body[..<(end?.lowerBound ?? body.endIndex)])))
        rest = body[(end?.upperBound ?? body.endIndex)...]
      } else if first == "<", let (piece, length) = tag(rest) {
        endText()
        pieces.append(piece)
        rest = rest.dropFirst(length)
      } else {
        words.append(first)
        rest = rest.dropFirst()
      }
    }
    endText()
    return pieces
  }

  /// The tag at the beginning of some text, if it is let through, and how many characters it takes.
  private static func tag(_ text: Substring) -> (Piece, Int)? {
    guard let end = text.firstIndex(of: ">") else { return nil }
    let tag = text[...end]
    let words = tag.dropFirst().dropLast().lowercased().split(whereSeparator: \.isWhitespace)
    let piece: Piece? =
      switch words {
      case ["details"]: .open("details", isOpen: false)
      case ["details", "open"], ["details", "open=\"\""]: .open("details", isOpen: true)
      case ["/details"]: .close("details")
      case ["summary"]: .open("summary", isOpen: false)
      case ["/summary"]: .close("summary")
      default: nil
      }
    return piece.map { ($0, tag.count) }
  }
}
