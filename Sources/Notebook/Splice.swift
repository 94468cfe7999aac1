/// Replaces ranges of bytes and leaves every other byte as it is.
package enum Splice {
  /// What is to stand where a range of bytes stood; an empty range is a place between two bytes.
  package struct Edit: Sendable, Hashable {
    package var range: Range<Int>
    package var replacement: [UInt8]

    package init(_ range: Range<Int>, _ replacement: [UInt8]) {
      self.range = range
      self.replacement = replacement
    }
  }

  /// The bytes with all edits made.
  ///
  /// - Precondition: The ranges lie in the bytes and do not overlap.
  package static func applying(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.replacement.count })
    var copied = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      precondition(edit.range.lowerBound >= copied, "edits of a document do not overlap")
      precondition(edit.range.upperBound <= bytes.count, "an edit lies in its document")
      result += bytes[copied..<edit.range.lowerBound]
      result += edit.replacement
      copied = edit.range.upperBound
    }
    return result + bytes[copied...]
  }
}
