package import Diagnostics
import Notebook
package import Replay

extension LessonReport {
  /// Says of a lesson what its run and its record came to.
  ///
  /// - Parameters:
  ///   - position: the lesson's place among all that are checked.
  ///   - lints: whether to name numbers in prose that are not bound although the lesson computes them.
  package init(_ replayed: ReplayedLesson, _ drift: LessonDrift, position: Int = 0, lints: Bool = false) {
    let lesson = replayed.lesson
    file = lesson.source.name
    self.position = position
    title = lesson.title
    status = replayed.status(with: drift)
    boundNumbers = lesson.boundNumbers.count
    changedBoundNumbers = drift.boundNumbers.count
    orphans = drift.orphans.count
    cells = lesson.cells.map { cell in
      Cell(
        name: cell.name, line: lesson.source.position(of: cell.range.lowerBound).line,
        result: Cell.Result(replayed.cells[cell.index].ending, drift.cells[cell.index]),
        failedChecks: replayed.checkDiagnostics(of: cell.index).count,
        isStale: drift.staleFingerprints.contains(cell.index))
    }
    // An output of no cell is a remark on the document and also drift; it need not be said twice.
    let remarks = replayed.diagnostics.filter { drift.orphans.isEmpty || $0.identifier != "output.orphan" }
    var findings = remarks.map { Finding($0, in: lesson.source) }
    for index in lesson.cells.indices {
      let problems = replayed.cells[index].diagnostics + replayed.checkDiagnostics(of: index)
      findings += problems.map { Finding($0, in: lesson.source, cell: index) }
      findings += Self.drift(drift, of: index, in: replayed)
    }
    findings += replayed.boundNumbers.flatMap(\.diagnostics).map { Finding($0, in: lesson.source) }
    findings += drift.diagnosticsOutsideCells(of: replayed).map { Finding($0, in: lesson.source) }
    if lints { findings += replayed.unboundNumberDiagnostics().map { Finding($0, in: lesson.source) } }
    let ordered = findings.enumerated().sorted { left, right in
      let (first, second) = (left.element.sortingLine, right.element.sortingLine)
      return (first, left.offset) < (second, right.offset)
    }
    self.findings = ordered.map(\.element)
  }

  private static func drift(_ drift: LessonDrift, of cell: Int, in replayed: ReplayedLesson) -> [Finding] {
    let source = replayed.lesson.source
    var findings = drift.diagnostics(of: cell, in: replayed).map { Finding($0, in: source, cell: cell) }
    switch drift.cells[cell] {
    case .changed(let numbers, let texts):
      for (index, number) in numbers.enumerated() { findings[index].numbers = Finding.Numbers(number) }
      for (index, text) in texts.enumerated() {
        findings[numbers.count + index].difference = text.lines.map(\.marked)
      }
    case .roundingOnly(let numbers):
      findings += numbers.map { number in
        let message = "`\(replayed.lesson.cells[cell].name)`: \(number.recorded.text) → \(number.shown)"
        var finding = Finding(
          Diagnostic(.note, "drift.rounding", message, at: number.range), in: source, cell: cell)
        finding.numbers = Finding.Numbers(number)
        return finding
      }
    default: break
    }
    return findings
  }
}

extension LessonReport.Finding {
  /// A diagnostic as plain values.
  package init(_ diagnostic: Diagnostic, in source: SourceText, cell: Int? = nil) {
    severity =
      switch diagnostic.severity {
      case .note: .note
      case .warning: .warning
      case .error: .error
      }
    identifier = diagnostic.identifier
    message = diagnostic.message
    self.cell = cell
    place = diagnostic.range.map { Place($0, in: source) }
    excerpt = diagnostic.range.map { Diagnostic.excerpt(of: $0, in: source) }
    notes = diagnostic.notes.map { note in
      Note(
        message: note.message, place: note.range.map { Place($0, in: source) },
        excerpt: note.range.map { Diagnostic.excerpt(of: $0, in: source) })
    }
    fixes = diagnostic.fixIts.map(\.message)
  }

  /// What is about the whole lesson comes first.
  fileprivate var sortingLine: Int { place?.line ?? 0 }
}

extension LessonReport.Finding.Place {
  init(_ range: Range<Int>, in source: SourceText) {
    let start = source.position(of: range.lowerBound)
    let end = source.position(of: range.upperBound)
    self.init(line: start.line, column: start.column, endLine: end.line, endColumn: end.column)
  }
}

extension LessonReport.Finding.Numbers {
  init(_ drift: NumberDrift) {
    self.init(
      recorded: drift.recorded.text, shown: drift.shown, value: drift.value,
      relativeChange: drift.relativeChange,
      row: drift.tablePlace?.row, column: drift.tablePlace?.column)
  }
}

extension TextDrift.DiffLine {
  /// The line behind `-` or `+`.
  var marked: String {
    switch self {
    case .removed(let line): "-\(line)"
    case .added(let line): "+\(line)"
    }
  }
}

extension LessonReport.Cell.Result {
  init(_ ending: ReplayedCell.Ending, _ verdict: DriftVerdict) {
    switch ending {
    case .failed: self = .failed
    case .limitExceeded: self = .limitExceeded
    case .notReached: self = .notReached
    case .completed, .failedAsAllowed, .skipped:
      switch verdict {
      case .identical: self = .asRecorded
      case .roundingOnly: self = .rounding
      case .changed: self = .changed
      case .missing: self = .notRecorded
      case .leftOver: self = .leftOver
      case .notCompared: self = ending == .skipped ? .notRun : .notCompared
      }
    }
  }

  /// Whether the record must be renewed.
  var isDrift: Bool { self == .changed || self == .notRecorded || self == .leftOver }
}
