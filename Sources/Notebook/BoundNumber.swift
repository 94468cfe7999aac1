/// A number in prose that is bound to an expression by a comment: `0.0489742<!--= long.value -->`.
package struct BoundNumber: Sendable, Hashable {
  /// The number as written; the value of a percentage is that of the number before `%`.
  package var written: WrittenNumber
  /// The bytes of the number.
  package var range: Range<Int>
  /// Whether `%` follows, so that 43.2 stands for 0.432.
  package var isPercentage: Bool
  /// The Swift expression, with its place in the document.
  package var expression: EmbeddedText
  /// The bytes of the comment.
  package var commentRange: Range<Int>
  /// How many cells of the lesson stand before the number.
  package var precedingCells: Int

  /// Whether a computed value agrees with the number to the digits written.
  package func agrees(with computed: Double) -> Bool {
    written.agrees(with: isPercentage ? computed * 100 : computed)
  }

  /// The number as it would be written for a computed value.
  package func rewritten(for computed: Double) -> String {
    written.rewritten(for: isPercentage ? computed * 100 : computed)
  }
}
