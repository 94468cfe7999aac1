import CommonMark
import Diagnostics

/// Finds the bound numbers of one block of prose.
struct BoundNumberScanner {
  private(set) var numbers: [BoundNumber] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let source: SourceText
  private let precedingCells: Int
  private static let opening = Array("<!--=".utf8)
  private static let closing = Array("-->".utf8)

  init(source: SourceText, precedingCells: Int) {
    self.source = source
    self.precedingCells = precedingCells
  }

  /// Reads a paragraph or a heading that stands on the given lines.
  ///
  /// The parser tells which comments there are, but not where; the lines tell where, and both must agree.
  mutating func readInlines(on lines: ClosedRange<Int>, of tree: MarkdownTree, at node: MarkdownTree.Index) {
    let range = source.line(lines.lowerBound).lowerBound..<source.line(lines.upperBound).upperBound
    guard contains(range) else { return }
    let comments = comments(in: range, skipsCodeSpans: true)
    let seen = tree.nodes[node..<tree[node].end].compactMap { node in
      if case .inlineHTML(let text) = node.kind, text.hasPrefix("<!--=") { text } else { nil }
    }
    let found = comments.map { source.string($0) }
    guard found == seen else {
      let difference = zip(found, seen).prefix { $0 == $1 }.count
      let place = difference < comments.count ? comments[difference] : range
      diagnostics.append(
        Diagnostic(
          "bound.unclear",
          "it is unclear where this bound number stands; write its comment on one line of prose",
          at: place))
      return
    }
    comments.forEach { read($0) }
  }

  /// Reads a block of HTML, such as `<details>`, that stands on the given lines.
  mutating func readHTML(on lines: ClosedRange<Int>) {
    let range = source.line(lines.lowerBound).lowerBound..<source.line(lines.upperBound).upperBound
    if contains(range) { comments(in: range, skipsCodeSpans: false).forEach { read($0) } }
  }

  private func contains(_ range: Range<Int>) -> Bool {
    range.contains { source.utf8[$0] == UInt8(ascii: "<") && starts(Self.opening, at: $0) }
  }

  private func starts(_ bytes: [UInt8], at index: Int) -> Bool {
    source.utf8[index...].starts(with: bytes)
  }

  private mutating func comments(in range: Range<Int>, skipsCodeSpans: Bool) -> [Range<Int>] {
    var comments: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      switch source.utf8[index] {
      case UInt8(ascii: "\\") where skipsCodeSpans: index += 2
      case UInt8(ascii: "`") where skipsCodeSpans: index = CodeSpan.end(at: index, in: source.utf8[range])
      case UInt8(ascii: "<") where starts(Self.opening, at: index):
        if let end = endOfComment(at: index, in: range) {
          comments.append(index..<end)
          index = end
        } else {
          diagnostics.append(
            Diagnostic(
              "bound.comment",
              "this comment is not closed by `-->` before a `--`; write `a - (-b)` for `a--b`",
              at: index..<index + Self.opening.count))
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

  private mutating func read(_ comment: Range<Int>) {
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
    expression.append(start..<stop, of: source)
    numbers.append(
      BoundNumber(
        written: match.number, range: line.lowerBound + match.range.lowerBound..<end,
        isPercentage: isPercentage,
        expression: expression, commentRange: comment, precedingCells: precedingCells))
  }
}
