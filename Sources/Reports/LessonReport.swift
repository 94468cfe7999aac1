package import Replay

/// What came of checking one lesson, as plain values: what every kind of report is made from, and what a cache and a
/// JSON file hold.
package struct LessonReport: Sendable, Hashable, Codable {
  /// What came of one cell.
  package struct Cell: Sendable, Hashable, Codable {
    package enum Result: String, Sendable, Hashable, Codable, CaseIterable {
      /// It showed what is recorded, or has nothing to show or record.
      case asRecorded = "as-recorded"
      /// All numbers agree to the last digit shown, or within the cell's tolerance.
      case rounding
      case changed
      /// It shows something, and nothing is recorded.
      case notRecorded = "not-recorded"
      /// It shows nothing, and something is recorded.
      case leftOver = "left-over"
      case failed
      case limitExceeded = "limit-exceeded"
      /// A cell before it failed.
      case notReached = "not-reached"
      /// Its options say that it is not run.
      case notRun = "not-run"
      /// It was run, but its output differs from run to run.
      case notCompared = "not-compared"
    }

    /// The label, or the number from one.
    package var name: String
    /// The line of the opening fence.
    package var line: Int
    package var result: Result
    /// Checks that do not hold but must.
    package var failedChecks: Int
    /// Whether the output is right but was made from something else.
    package var isStale: Bool
  }

  /// Something to be said about a place in the lesson.
  package struct Finding: Sendable, Hashable, Codable {
    package enum Severity: String, Sendable, Hashable, Codable {
      case note, warning, error
    }

    package struct Place: Sendable, Hashable, Codable {
      /// Counted from one.
      package var line: Int
      /// Counted from one, in bytes.
      package var column: Int
      package var endLine: Int
      /// One past the last byte.
      package var endColumn: Int
    }

    package struct Note: Sendable, Hashable, Codable {
      package var message: String
      package var place: Place?
      package var excerpt: String?
    }

    /// A recorded number and the one computed now.
    package struct Numbers: Sendable, Hashable, Codable {
      package var recorded: String
      package var shown: String
      package var value: Double
      /// |new − old| / |old|; nil where the old number is 0, or next to it.
      package var relativeChange: Double?
      /// Where the number stands in a table.
      package var row: String?
      package var column: String?
    }

    package var severity: Severity
    /// A stable name of the kind of finding, such as `drift.number`.
    package var identifier: String
    package var message: String
    /// The cell that the finding belongs to, by its place among the lesson's.
    package var cell: Int?
    package var place: Place?
    /// The line of the place behind its number, and a caret below it.
    package var excerpt: String?
    package var notes: [Note] = []
    /// Replacements that would mend it, in words.
    package var fixes: [String] = []
    package var numbers: Numbers?
    /// Removed lines behind `-` and added lines behind `+`.
    package var difference: [String]?
  }

  /// The path as the user wrote it, or `-`.
  package var file: String
  /// The lesson's place among all that are checked, from zero; shards of one collection share the counting.
  package var position: Int
  package var title: String
  package var status: ReplayStatus
  package var cells: [Cell]
  package var findings: [Finding]
  package var boundNumbers: Int
  package var changedBoundNumbers: Int
  /// Recorded outputs that belong to no cell.
  package var orphans: Int
}
