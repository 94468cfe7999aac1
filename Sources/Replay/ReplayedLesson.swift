package import Diagnostics
package import Display
package import DisplayText
package import Notebook

/// A lesson and what came of running it.
package struct ReplayedLesson: Sendable, Hashable {
  package let lesson: Lesson
  /// The parameters with the values that they had.
  package var parameters: [Parameter]
  /// As many as the lesson has cells.
  package var cells: [ReplayedCell]
  /// As many as the lesson has bound numbers.
  package var boundNumbers: [ReplayedNumber]
  /// What is wrong with the document or the parameters; what is wrong with a cell stands with the cell.
  package var diagnostics: [Diagnostic]
  /// The values of the names that the cells declare, where ``Replay/collectsValues`` asks for them.
  package var values: [NamedValue] = []
  /// The data files that the cells have asked for, as they wrote their paths.
  package var filesRead: Set<String> = []
  /// What recorded plots are to be drawn with; nil leaves those that are right as they are.
  package var plotStyle: TerminalText.Style?

  /// All diagnostics, in the order of the document: of the document, the cells, the bound numbers, and of the
  /// checks that do not hold but must.
  package var allDiagnostics: [Diagnostic] {
    let all =
      diagnostics + cells.flatMap(\.diagnostics) + boundNumbers.flatMap(\.diagnostics)
      + cells.indices.flatMap { checkDiagnostics(of: $0) }
    return all.enumerated()
      .sorted {
        ($0.element.range?.lowerBound ?? 0, $0.offset) < ($1.element.range?.lowerBound ?? 0, $1.offset)
      }
      .map(\.element)
  }

  /// Whether no cell stopped the lesson, and nothing kept it from being run.
  package var runsToItsEnd: Bool {
    !diagnostics.contains { $0.severity == .error }
      && cells.allSatisfy { $0.isDone || $0.ending == .skipped }
  }

  /// How the run went, without a look at what is recorded.
  package var status: ReplayStatus {
    var status = ReplayStatus.good
    if diagnostics.contains(where: { $0.severity == .error }) { status.combine(.failed) }
    for cell in cells { status.combine(cell.status) }
    for number in boundNumbers where !number.diagnostics.isEmpty { status.combine(.failed) }
    return status
  }
}

/// What came of one cell.
package struct ReplayedCell: Sendable, Hashable {
  package enum Ending: Sendable, Hashable {
    case completed
    /// It did not pass the checker, or it trapped; or it was to fail and did not.
    case failed
    case limitExceeded
    /// It failed, as its options allow or demand.
    case failedAsAllowed
    /// Its options say that it is not run.
    case skipped
    /// A cell before it failed, or the lesson itself has errors.
    case notReached
  }

  package var ending: Ending
  /// What the cell showed, the message of an allowed failure included.
  package var items: [DisplayItem]
  /// Where in the document each check among the items was called, in their order, as far as that is known.
  package var checkPlaces: [Range<Int>?] = []
  /// What the cell has to say, with ranges in the document.
  package var diagnostics: [Diagnostic]
  package var fingerprint: Fingerprint
  /// The data files that the cell was the first to ask for, as their paths were written.
  package var filesRead: Set<String> = []
  /// Whether checks that do not hold count as a failure of the cell.
  package var mustHold: Bool

  package init(
    ending: Ending, items: [DisplayItem] = [], diagnostics: [Diagnostic] = [], fingerprint: Fingerprint,
    mustHold: Bool = true
  ) {
    self.ending = ending
    self.items = items
    self.diagnostics = diagnostics
    self.fingerprint = fingerprint
    self.mustHold = mustHold
  }

  /// The checks that do not hold.
  package var failedChecks: [CheckResult] { placedFailedChecks.map(\.check) }

  /// The checks that do not hold, each with the place of its call, where that is known.
  var placedFailedChecks: [(check: CheckResult, place: Range<Int>?)] {
    let checks = items.compactMap { item -> CheckResult? in
      if case .check(let check) = item { check } else { nil }
    }
    return checks.enumerated().compactMap { index, check in
      check.holds ? nil : (check, checkPlaces.indices.contains(index) ? checkPlaces[index] : nil)
    }
  }

  /// Whether the cell was run to the end that its options ask for.
  package var isDone: Bool { ending == .completed || ending == .failedAsAllowed }

  package var status: ReplayStatus {
    switch ending {
    case .failed: .failed
    case .limitExceeded: .limitExceeded
    case .completed where mustHold && !failedChecks.isEmpty: .failed
    case .completed, .failedAsAllowed, .skipped, .notReached: .good
    }
  }
}

/// What came of one bound number.
package struct ReplayedNumber: Sendable, Hashable {
  /// The value of the expression; nil where it has none or was not reached.
  package var value: Double?
  package var diagnostics: [Diagnostic]

  package init(value: Double? = nil, diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}
