import Diagnostics

/// Text that stands in a document line by line, behind what its container puts before each line.
///
/// A cell in a quote, for example, is embedded behind `> `. The text has the container's marks removed and its lines
/// parted by `\n`; every byte of it knows its place in the document.
package struct EmbeddedText: Sendable, Hashable {
  /// The lines, parted by `\n`, with none after the last.
  package private(set) var text = ""
  private var lines: [Line] = []

  private struct Line: Sendable, Hashable {
    /// Where the line begins in the text.
    var start: Int
    /// The place in the document of the line's first byte that stands there.
    var place: Int
    /// Blanks at the beginning of the line that are part of a tab, which stands right before `place`.
    var tabBlanks: Int
    var count: Int
  }

  package init() {}

  package var isEmpty: Bool { lines.isEmpty }

  package var lineCount: Int { lines.count }

  /// Adds a line that stands in the document as it is.
  mutating func append(_ range: Range<Int>, of source: SourceText) {
    append(source.string(range), endingAt: range.upperBound, of: source)
  }

  /// Adds a line, given as its text and the place in the document where it ends.
  ///
  /// A line that was indented with a tab of which the container took a part begins with blanks that do not stand
  /// in the document.
  mutating func append(_ line: some StringProtocol, endingAt end: Int, of source: SourceText) {
    let bytes = Array(line.utf8)
    var tabBlanks = 0
    while tabBlanks < bytes.count, bytes[tabBlanks] == UInt8(ascii: " "),
      !stands(bytes[tabBlanks...], endingAt: end, in: source)
    {
      tabBlanks += 1
    }
    if !stands(bytes[tabBlanks...], endingAt: end, in: source) { tabBlanks = 0 }
    if !lines.isEmpty { text += "\n" }
    lines.append(
      Line(
        start: text.utf8.count, place: max(0, end - (bytes.count - tabBlanks)), tabBlanks: tabBlanks,
        count: bytes.count))
    text += line
  }

  /// Adds to the last line what stands further on in the document.
  mutating func extend(_ range: Range<Int>, of source: SourceText) {
    lines.append(
      Line(start: text.utf8.count, place: range.lowerBound, tabBlanks: 0, count: range.count))
    text += source.string(range)
  }

  private func stands(_ bytes: ArraySlice<UInt8>, endingAt end: Int, in source: SourceText) -> Bool {
    bytes.count <= end && source.utf8[..<end].suffix(bytes.count).elementsEqual(bytes)
  }

  /// The place in the document of a byte of the text; offsets beyond the text are taken for its end.
  package func place(of offset: Int) -> Int {
    guard let first = lines.first else { return 0 }
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].start <= offset { low = middle } else { high = middle }
    }
    let line = offset < first.start ? first : lines[low]
    let column = min(max(offset - line.start, 0), line.count)
    return column < line.tabBlanks ? line.place - 1 : line.place + column - line.tabBlanks
  }

  /// The places in the document of a range of the text.
  package func places(of range: Range<Int>) -> Range<Int> {
    let start = place(of: range.lowerBound)
    return start..<(range.isEmpty ? start : max(start, place(of: range.upperBound - 1) + 1))
  }

  /// The byte range of the text on each line, without the line breaks.
  package var lineRanges: [Range<Int>] { lines.map { $0.start..<$0.start + $0.count } }

  /// The same text without its first lines.
  package func dropFirst(_ count: Int) -> EmbeddedText {
    var rest = EmbeddedText()
    let dropped = count < lines.count ? lines[count].start : text.utf8.count
    rest.text = String(decoding: text.utf8.dropFirst(dropped), as: UTF8.self)
    rest.lines = lines.dropFirst(count).map {
      Line(start: $0.start - dropped, place: $0.place, tabBlanks: $0.tabBlanks, count: $0.count)
    }
    return rest
  }
}
