import Diagnostics

/// Finds the bound numbers of one block of prose.
struct BoundNumberScanner {
  private(set) var numbers: [BoundNumber] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let source: SourceText
  private static let opening = Array("<!--=".utf8)
  private static let closing = Array("-->".utf8)

  init(source: SourceText) {
    self.source = source
  }

  /// Says where, in a stretch of text, a comment begins that is none because nothing closes it.
  mutating func reportUnclosed(in range: Range<Int>, isInTable: Bool) {
    var index = range.lowerBound
    while index < range.upperBound {
      if source.utf8[index] == UInt8(ascii: "\\") {
        index += 2
      } else if source.utf8[index] == UInt8(ascii: "<"), starts(Self.opening, at: index) {
        let line = source.line(source.position(of: index).line)
        let isCutByBar =
          isInTable
          && !source.utf8[index..<line.upperBound].prefix { $0 != UInt8(ascii: "|") }
            .elementsEqual(source.utf8[index..<line.upperBound])
          && endOfComment(at: index, in: range) == nil && endOfComment(at: index, in: line) != nil
        report(
          isCutByBar
            ? "a bar ends this cell of the table before the comment is closed; write `\\|` for a bar that does not"
            : Self.unclosed, at: index)
        index += Self.opening.count
      } else {
        index += 1
      }
    }
  }

  private static let unclosed =
    "this comment is not closed by `-->` before a `--`; write `a - (-b)` for `a--b`"

  private mutating func report(_ message: String, at index: Int) {
    diagnostics.append(Diagnostic("bound.comment", message, at: index..<index + Self.opening.count))
  }

  /// Reads a block of HTML, such as `<details>`, that stands on the given lines.
  mutating func readHTML(on lines: ClosedRange<Int>) {
    let range = source.line(lines.lowerBound).lowerBound..<source.line(lines.upperBound).upperBound
    if contains(range) { comments(in: range).forEach { read($0, isInTable: false) } }
  }

  private func contains(_ range: Range<Int>) -> Bool {
    range.contains { source.utf8[$0] == UInt8(ascii: "<") && starts(Self.opening, at: $0) }
  }

  private func starts(_ bytes: [UInt8], at index: Int) -> Bool {
    source.utf8[index...].starts(with: bytes)
  }

  private mutating func comments(in range: Range<Int>) -> [Range<Int>] {
    var comments: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      switch source.utf8[index] {
      case UInt8(ascii: "<") where starts(Self.opening, at: index):
        if let end = endOfComment(at: index, in: range) {
          comments.append(index..<end)
          index = end
        } else {
          report(Self.unclosed, at: index)
          index += Self.opening.count
        }
      default: index += 1
      }
    }
    return comments
  }

  private func endOfComment(at start: Int, in range: Range<Int>) -> Int? {
    var index = start + Self.opening.count
    while index + 1 < range.upperBound {
      if source.utf8[index] == UInt8(ascii: "-"), source.utf8[index + 1] == UInt8(ascii: "-") {
        return index + 2 < range.upperBound && starts(Self.closing, at: index) ? index + 3 : nil
      }
      index += 1
    }
    return nil
  }

  /// Reads a comment and the number right before it.
  ///
  /// - Parameter isInTable: whether a backslash before a bar belongs to the table around it.
  mutating func read(_ comment: Range<Int>, isInTable: Bool) {
    let lineNumber = source.position(of: comment.lowerBound).line
    let line = source.line(lineNumber)
    guard comment.upperBound <= line.upperBound else {
      diagnostics.append(
        Diagnostic("bound.unclear", "write the comment of a bound number on one line", at: comment))
      return
    }
    var end = comment.lowerBound
    var isPercentage = false
    while end > line.lowerBound, "*_`$%".utf8.contains(source.utf8[end - 1]) {
      isPercentage = isPercentage || source.utf8[end - 1] == UInt8(ascii: "%")
      end -= 1
    }
    let before = line.lowerBound..<end
    guard let match = NumberScanner.numbers(in: source.string(before)).last,
      match.range.upperBound == before.count
    else {
      diagnostics.append(
        Diagnostic("bound.no-number", "a number is expected right before this comment", at: comment))
      return
    }
    var start = comment.lowerBound + Self.opening.count
    var stop = comment.upperBound - Self.closing.count
    while start < stop, isBlank(source.utf8[start]) { start += 1 }
    while stop > start, isBlank(source.utf8[stop - 1]) { stop -= 1 }
    guard start < stop else {
      diagnostics.append(
        Diagnostic("bound.no-expression", "an expression is expected after `<!--=`", at: comment))
      return
    }
    var expression = EmbeddedText()
    let bars = isInTable ? (start..<stop).filter { source.utf8[$0...].starts(with: "\\|".utf8) } : []
    expression.append(start..<(bars.first ?? stop), of: source)
    for (index, bar) in bars.enumerated() {
      expression.extend(bar + 1..<(index + 1 < bars.count ? bars[index + 1] : stop), of: source)
    }
    numbers.append(
      BoundNumber(
        written: match.number, range: line.lowerBound + match.range.lowerBound..<end,
        isPercentage: isPercentage,
        expression: expression, commentRange: comment, precedingCells: 0))
  }
}
