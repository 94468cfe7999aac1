/// The bytes of a document, with the places where its lines begin.
///
/// Offsets are byte offsets into UTF-8. Lines and columns are counted from one; a column counts bytes,
/// as compilers do. Lines end at `\n`, `\r\n` or a lone `\r`.
package struct SourceText: Sendable, Hashable {
  /// The name shown before a position: a path as the user wrote it, or `-`.
  package let name: String
  package let utf8: [UInt8]
  private let lineStarts: [Int]

  package init(_ text: String, name: String) {
    self.init(utf8: Array(text.utf8), name: name)
  }

  package init(utf8: [UInt8], name: String) {
    self.name = name
    self.utf8 = utf8
    var starts = [0]
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      index += 1
      if byte == Character.carriageReturn, index < utf8.count, utf8[index] == Character.lineFeed { continue }
      if byte == Character.lineFeed || byte == Character.carriageReturn { starts.append(index) }
    }
    lineStarts = starts
  }

  /// The number of lines; a text that ends in a line break has an empty last line.
  package var lineCount: Int { lineStarts.count }

  /// The text between two byte offsets, ill-formed bytes replaced.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: utf8[range.clamped(to: 0..<utf8.count)], as: UTF8.self)
  }

  /// The byte range of a line, counted from one, without its line break.
  package func line(_ number: Int) -> Range<Int> {
    let full = lineWithBreak(number)
    var end = full.upperBound
    while end > full.lowerBound,
      utf8[end - 1] == Character.lineFeed || utf8[end - 1] == Character.carriageReturn
    {
      end -= 1
    }
    return full.lowerBound..<end
  }

  /// The byte range of a line, counted from one, with its line break.
  package func lineWithBreak(_ number: Int) -> Range<Int> {
    let index = min(max(number, 1), lineCount) - 1
    let end = index + 1 < lineStarts.count ? lineStarts[index + 1] : utf8.count
    return lineStarts[index]..<end
  }

  /// The line and column, both from one, of a byte offset.
  package func position(of offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), utf8.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourcePosition(line: low + 1, column: offset - lineStarts[low] + 1)
  }
}

/// A place in a document: line and column, both counted from one, the column in bytes.
package struct SourcePosition: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  package var description: String { "\(line):\(column)" }
}

private enum Character {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
