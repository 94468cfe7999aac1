/// A stretch of a program's text, in bytes.
///
/// The cells of a lesson follow one another in one space of offsets, so that a range says which cell it lies in.
package struct CodeRange: Hashable, Sendable {
  package var start: Int32
  package var end: Int32

  package init(_ start: Int, _ end: Int) {
    self.start = Int32(clamping: start)
    self.end = Int32(clamping: max(start, end))
  }

  /// From the beginning of this range to the end of another.
  package func union(_ other: CodeRange) -> CodeRange {
    CodeRange(Int(min(start, other.start)), Int(max(end, other.end)))
  }

  package var offsets: Range<Int> { Int(start)..<Int(end) }
}
