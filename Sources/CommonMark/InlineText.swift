/// The text of one block: its lines without what containers put before them, every byte of which knows its place in
/// the document.
struct InlineText {
  /// The lines, parted by `\n`.
  private(set) var bytes: [UInt8] = []
  /// Where stretches of the text begin, and where they stand in the document.
  private var stretches: [(start: Int, place: Int)] = []

  /// Adds bytes of the document.
  mutating func append(_ range: Range<Int>, of document: [UInt8]) {
    guard !range.isEmpty else { return }
    stretches.append((bytes.count, range.lowerBound))
    bytes += document[range]
  }

  /// Adds a line break.
  ///
  /// - Parameter place: where it stands in the document.
  mutating func appendBreak(at place: Int) {
    stretches.append((bytes.count, place))
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The text on some lines of the document, the last of them without blanks at its end.
  init(_ lines: some Collection<Range<Int>>, of document: [UInt8]) {
    for (index, line) in lines.enumerated() {
      append(line, of: document)
      if index < lines.count - 1 { appendBreak(at: line.upperBound) }
    }
    while let last = bytes.last, ASCII.isBlank(last) { bytes.removeLast() }
  }

  init() {}

  /// The place in the document of a byte.
  func place(of offset: Int) -> Int {
    var low = 0
    var high = stretches.count
    guard high > 0 else { return 0 }
    while high - low > 1 {
      let middle = (low + high) / 2
      if stretches[middle].start <= offset { low = middle } else { high = middle }
    }
    return stretches[low].place + max(0, offset - stretches[low].start)
  }

  /// The places in the document of some bytes.
  func places(of range: Range<Int>) -> Range<Int> {
    let start = place(of: range.lowerBound)
    return start..<(range.isEmpty ? start : max(start, place(of: range.upperBound - 1) + 1))
  }

  /// The text without its first bytes.
  func dropFirst(_ count: Int) -> InlineText {
    var rest = InlineText()
    rest.bytes = Array(bytes.dropFirst(count))
    for (index, stretch) in stretches.enumerated() {
      let end = index + 1 < stretches.count ? stretches[index + 1].start : bytes.count
      guard end > count else { continue }
      let skipped = max(0, count - stretch.start)
      rest.stretches.append((stretch.start + skipped - count, stretch.place + skipped))
    }
    return rest
  }
}

/// What bytes and characters are to Markdown.
enum ASCII {
  static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  static func isWhitespace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "!")...UInt8(ascii: "/"), UInt8(ascii: ":")...UInt8(ascii: "@"),
      UInt8(ascii: "[")...UInt8(ascii: "`"), UInt8(ascii: "{")...UInt8(ascii: "~"):
      true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether CommonMark takes it for white space.
  var isMarkdownWhitespace: Bool {
    switch self {
    case "\t", "\n", "\u{0C}", "\r", " ": true
    default: properties.generalCategory == .spaceSeparator
    }
  }

  /// Whether CommonMark takes it for punctuation.
  var isMarkdownPunctuation: Bool {
    if isASCII { return ASCII.isPunctuation(UInt8(value)) }
    return switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}
