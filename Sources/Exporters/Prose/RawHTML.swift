/// The author's HTML, of which only folded text, comments and a few harmless tags are let through.
enum RawHTML {
  enum Piece: Hashable {
    case open(String, isOpen: Bool)
    case close(String)
    /// Text with whatever else stands in it.
    case text(String)
  }

  /// A block of raw HTML, parted at the tags of folded text.
  static func pieces(of html: String) -> [Piece] {
    var pieces: [Piece] = []
    var words = ""
    func endText() {
      if !words.isEmpty { pieces.append(.text(words)) }
      words = ""
    }
    var rest = Substring(html)
    while let start = rest.firstIndex(of: "<") {
      words += rest[..<start]
      rest = rest[start...]
      if rest.hasPrefix("<!--") {
        let end = rest.dropFirst(4).firstRange(of: "-->")?.upperBound ?? rest.endIndex
        // A comment that is none for Markdown is one for a browser all the same.
        if rest.hasPrefix("<!--=") { words += rest[..<end] }
        rest = rest[end...]
      } else if let (piece, length) = fold(rest) {
        endText()
        pieces.append(piece)
        rest = rest.dropFirst(length)
      } else {
        words.append("<")
        rest = rest.dropFirst()
      }
    }
    words += rest
    endText()
    return pieces
  }

  /// The tag of folded text at the beginning of some text, and how many characters it takes.
  private static func fold(_ text: Substring) -> (Piece, Int)? {
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

  // MARK: Tags in a line

  /// What a tag in a line means; nil where it is text.
  ///
  /// Of attributes, only those count that cannot do harm; no other one reaches the page.
  static func inlineTag(_ html: String) -> InlineTag? {
    var rest = Substring(html).dropFirst()
    guard rest.last == ">" else { return nil }
    rest.removeLast()
    if rest.last == "/" { rest.removeLast() }
    let isClosing = rest.first == "/"
    if isClosing { rest.removeFirst() }
    let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
    let attributes = attributes(in: rest.dropFirst(name.count))
    switch name {
    case "br": return isClosing ? nil : .lineBreak
    case "sub", "sup", "kbd": return isClosing ? .close(name) : .open(name)
    case "a":
      if isClosing { return .close(name) }
      guard attributes["href"] == nil, let id = attributes["id"] ?? attributes["name"], isName(id) else {
        return nil
      }
      return .anchor(id)
    case "img":
      guard !isClosing, let source = attributes["src"], !source.isEmpty else { return nil }
      return .image(
        .init(
          source: source, words: attributes["alt"] ?? "", title: attributes["title"] ?? "",
          width: attributes["width"].flatMap(length), height: attributes["height"].flatMap(length)))
    default: return nil
    }
  }

  /// Whether a name may be that of a place: none that the page's own scripts look for.
  private static func isName(_ name: String) -> Bool {
    let own = ["search", "words", "count", "found", "lessons", "index", "nabla-preview"]
    return !name.isEmpty && !name.contains(where: \.isWhitespace) && !own.contains(name)
  }

  /// A number of pixels, or a share.
  private static func length(_ text: String) -> String? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...5).contains(digits.count) else { return nil }
    switch text.dropFirst(digits.count) {
    case "", "px": return String(digits)
    case "%": return digits + "%"
    default: return nil
    }
  }

  private static func attributes(in text: Substring) -> [String: String] {
    var attributes: [String: String] = [:]
    for match in text.matches(of: /([A-Za-z_:][\w.:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/) {
      let name = match.1.lowercased()
      let value = String(match.2 ?? match.3 ?? match.4 ?? "")
      if attributes[name] == nil { attributes[name] = value.contains("&") ? decoded(value) : value }
    }
    return attributes
  }

  /// The value of an attribute with its character references undone.
  private static func decoded(_ value: String) -> String {
    value.replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&lt;", with: "<")
      .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}

/// A tag in a line of prose that is let through.
enum InlineTag: Hashable {
  /// An image of the author's HTML or Markdown.
  struct Image: Hashable {
    var source: String
    /// What it shows, in words.
    var words: String
    var title: String
    var width: String?
    var height: String?
  }

  case lineBreak
  case open(String)
  case close(String)
  /// A place that can be linked to.
  case anchor(String)
  case image(Image)
}
