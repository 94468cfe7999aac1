package import Notebook

/// How what a cell shows compares with what is recorded.
package enum DriftVerdict: Sendable, Hashable {
  case identical
  /// All numbers are within half a unit of the last digit shown, or within the cell's tolerance.
  case roundingOnly([NumberDrift])
  /// Numbers differ, or lines do, or both.
  case changed([NumberDrift], texts: [TextDrift])
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

/// A stretch of lines of the recorded text and of the text shown now that differ in more than numbers.
package struct TextDrift: Sendable, Hashable {
  /// A line of a comparison of two texts.
  package enum DiffLine: Sendable, Hashable {
    case removed(String)
    case added(String)
  }

  /// The bytes of the first recorded line of the stretch; an empty range where lines are only added.
  package var range: Range<Int>
  /// The lines that are no longer shown, and then those that are shown now.
  package var lines: [DiffLine]

  /// What happened to the lines, in words.
  var message: String {
    let added = lines.count { if case .added = $0 { true } else { false } }
    switch (lines.count - added, added) {
    case (0, 1): return "a line is missing here that the cell shows now"
    case (0, _): return "\(added) lines are missing here that the cell shows now"
    case (1, 0): return "the cell does not show this line any more"
    case (let removed, 0): return "the cell does not show these \(removed) lines any more"
    default: return "the cell shows other text now"
    }
  }
}
