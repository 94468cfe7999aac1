import Notebook

/// How many lessons and cells went how.
package struct ReplayTotals: Sendable, Hashable {
  package var lessons = 0
  package var cells = 0
  /// Cells that showed what is recorded, and those without anything to show or record.
  package var identical = 0
  package var roundingOnly = 0
  /// Cells whose numbers or text changed.
  package var changed = 0
  /// Cells whose output is not recorded, and records that no cell shows any more.
  package var unrecorded = 0
  package var failed = 0
  package var limitExceeded = 0
  package var notReached = 0
  /// Cells that are not run, or not compared because their output differs from run to run.
  package var skipped = 0
  package var boundNumbers = 0
  package var changedBoundNumbers = 0
  package var failedChecks = 0

  package init() {}

  /// Counts a lesson.
  package mutating func add(_ replayed: ReplayedLesson, _ drift: LessonDrift) {
    lessons += 1
    cells += replayed.cells.count
    boundNumbers += replayed.boundNumbers.count
    changedBoundNumbers += drift.boundNumbers.count
    unrecorded += drift.orphans.count
    for (cell, verdict) in zip(replayed.cells, drift.cells) {
      if cell.mustHold { failedChecks += cell.failedChecks.count }
      switch cell.ending {
      case .failed: failed += 1
      case .limitExceeded: limitExceeded += 1
      case .notReached: notReached += 1
      case .skipped, .completed, .failedAsAllowed:
        switch verdict {
        case .identical: identical += 1
        case .roundingOnly: roundingOnly += 1
        case .changed: changed += 1
        case .missing, .leftOver: unrecorded += 1
        case .notCompared: skipped += 1
        }
      }
    }
  }

  /// Adds up two counts.
  package static func + (left: ReplayTotals, right: ReplayTotals) -> ReplayTotals {
    var sum = left
    sum.lessons += right.lessons
    sum.cells += right.cells
    sum.identical += right.identical
    sum.roundingOnly += right.roundingOnly
    sum.changed += right.changed
    sum.unrecorded += right.unrecorded
    sum.failed += right.failed
    sum.limitExceeded += right.limitExceeded
    sum.notReached += right.notReached
    sum.skipped += right.skipped
    sum.boundNumbers += right.boundNumbers
    sum.changedBoundNumbers += right.changedBoundNumbers
    sum.failedChecks += right.failedChecks
    return sum
  }
}
