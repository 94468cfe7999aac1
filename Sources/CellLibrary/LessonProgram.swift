package import Diagnostics
package import Display

/// One lesson's program, run cell by cell.
///
/// The cells of a lesson are one Swift program cut into pieces: what an earlier cell declares, a later cell uses.
package final class LessonProgram {
  /// What a cell may use up; counted, so that a lesson passes or fails alike on every machine.
  package struct Limits: Sendable, Hashable {
    /// Loop turns, calls and elements touched by a bound function.
    package var operations = 100_000_000
    /// Calls within calls.
    package var callDepth = 2_000
    /// Elements of arrays, vectors and matrices allocated by one cell.
    package var elements = 50_000_000
    /// Bytes of text and entries of figures that one cell shows.
    package var output = 1_000_000
    /// Seconds on the clock of one cell; stands behind the counted limits.
    package var seconds = 30.0

    package init() {}
  }

  /// How a cell ended.
  package enum Ending: Sendable, Hashable {
    case completed
    /// It did not pass the checker, or it trapped; the diagnostics say why.
    case failed
    case limitExceeded
  }

  /// A diagnostic of a cell; its ranges are byte offsets in the code of cell `cell` (counted from zero in the
  /// order in which cells were run), which may be an earlier one than the cell just run.
  package struct CellDiagnostic: Sendable, Hashable {
    package var cell: Int
    package var diagnostic: Diagnostic

    package init(cell: Int, diagnostic: Diagnostic) {
      self.cell = cell
      self.diagnostic = diagnostic
    }
  }

  /// What came of one cell.
  package struct Outcome: Sendable, Hashable {
    package var items: [DisplayItem]
    package var diagnostics: [CellDiagnostic]
    package var ending: Ending

    package init(items: [DisplayItem], diagnostics: [CellDiagnostic], ending: Ending) {
      self.items = items
      self.diagnostics = diagnostics
      self.ending = ending
    }
  }

  package init() {}

  /// Checks and runs the next cell.
  ///
  /// - Parameter code: the text of the cell, without fence and options.
  package func run(_ code: String, limits: Limits = Limits()) -> Outcome {
    Outcome(items: [.printed(code)], diagnostics: [], ending: .completed)
  }

  /// Names the language and its vocabulary; changes whenever the same cells may show something else.
  package static let languageVersion = "1"

  /// The value of an expression of type `Double` or `Int`, evaluated after the cells that were run so far.
  ///
  /// The program is the same afterwards: the expression declares nothing, and what it shows is dropped.
  /// - Returns: the value, or nil and the reasons; the ranges of the reasons are byte offsets in `code` where
  ///   their `cell` is the number of cells that were run so far.
  package func number(_ code: String, limits: Limits = Limits()) -> (
    value: Double?, diagnostics: [CellDiagnostic]
  ) {
    (nil, [])
  }
}
