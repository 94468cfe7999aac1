package import Diagnostics
import Display
import DisplayText
import Notebook

extension ReplayedLesson {
  /// The checks of a cell that do not hold but must, each with its numbers.
  package func checkDiagnostics(of cell: Int) -> [Diagnostic] {
    guard cells[cell].mustHold else { return [] }
    return cells[cell].failedChecks.map { check in
      let evidence = check.evidence.map { ": \($0)" } ?? ""
      return Diagnostic(
        "check.failed", "this does not hold: \(check.claim)\(evidence)", at: heading(of: cell))
    }
  }

  /// The first line of a cell, from its fence.
  package func heading(of cell: Int) -> Range<Int> {
    let range = lesson.cells[cell].range
    let line = lesson.source.position(of: range.lowerBound).line
    return range.lowerBound..<lesson.source.line(line).upperBound
  }
}
