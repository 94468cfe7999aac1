package import Notebook

/// How what a cell shows compares with what is recorded.
package enum DriftVerdict: Sendable, Hashable {
  case identical
  /// All numbers are within half a unit of the last digit shown, or within the cell's tolerance.
  case roundingOnly([NumberDrift])
  /// Numbers differ, or the text around them, or both.
  case changed([NumberDrift], text: TextDrift?)
  /// The cell shows something, but nothing is recorded.
  case missing
  /// The cell shows nothing, but something is recorded.
  case leftOver
  /// The cell was not run, or failed, or its output differs from run to run.
  case notCompared

  /// Whether the record must be renewed.
  package var isDrift: Bool {
    switch self {
    case .changed, .missing, .leftOver: true
    case .identical, .roundingOnly, .notCompared: false
    }
  }
}

/// A recorded number and the one computed now.
package struct NumberDrift: Sendable, Hashable {
  /// Where in a table a number stands.
  package struct TablePlace: Sendable, Hashable {
    /// The first entry of the row.
    package var row: String
    /// The header of the column.
    package var column: String
  }

  package var recorded: WrittenNumber
  /// The number as it is shown now.
  package var shown: String
  /// The computed value, which may have more digits than are shown.
  package var value: Double
  /// The bytes of the recorded number in the document.
  package var range: Range<Int>
  package var tablePlace: TablePlace?

  /// |new − old| / |old|; nil where the old number is 0, or next to it.
  package var relativeChange: Double? {
    let change = abs(value - recorded.value) / abs(recorded.value)
    return change.isFinite ? change : nil
  }
}

/// Recorded text and the text shown now, where they differ in more than numbers.
package struct TextDrift: Sendable, Hashable {
  /// A line of a comparison of two texts.
  package enum DiffLine: Sendable, Hashable {
    case removed(String)
    case added(String)
  }

  /// The bytes of the first recorded line that differs; an empty range at the end where lines are only added.
  package var range: Range<Int>
  /// The lines that are no longer shown and those that are shown now, in the order of the text.
  package var lines: [DiffLine]
}
