package import Diagnostics
import Display
import DisplayText
import Notebook

extension ReplayedLesson {
  /// The checks of a cell that do not hold but must, each with its numbers.
  package func checkDiagnostics(of cell: Int) -> [Diagnostic] {
    guard cells[cell].mustHold else { return [] }
    return cells[cell].placedFailedChecks.map { check, place in
      let evidence = check.evidence.map { ": \($0)" } ?? ""
      var diagnostic = Diagnostic(
        "check.failed", "this does not hold: \(check.claim)\(evidence)", at: place ?? heading(of: cell))
      // The check may stand in a function of an earlier cell.
      if let place, !lesson.cells[cell].range.contains(place.lowerBound) {
        diagnostic.notes.append(.init("it was made by this cell", at: heading(of: cell)))
      }
      return diagnostic
    }
  }

  /// The caption of a cell, with its bound numbers as they were computed.
  package func caption(of cell: Int) -> String? {
    guard let caption = lesson.cells[cell].options.caption else { return nil }
    let numbers = zip(lesson.boundNumbers, boundNumbers).filter {
      caption.range.contains($0.0.range.lowerBound)
    }
    return caption.text(numbers.map(\.0), values: numbers.map(\.1.value))
  }

  /// The first line of a cell, from its fence.
  package func heading(of cell: Int) -> Range<Int> {
    let range = lesson.cells[cell].range
    let line = lesson.source.position(of: range.lowerBound).line
    return range.lowerBound..<lesson.source.line(line).upperBound
  }
}
