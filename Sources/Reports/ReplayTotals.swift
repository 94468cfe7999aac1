package import Replay

/// How many lessons and cells went how.
package struct ReplayTotals: Sendable, Hashable, Codable {
  package var lessons = 0
  package var cells = 0
  /// How many cells had each result.
  package var results: [String: Int] = [:]
  /// Checks that do not hold but must.
  package var failedChecks = 0
  package var boundNumbers = 0
  package var changedBoundNumbers = 0
  /// Recorded outputs that belong to no cell.
  package var orphans = 0

  package init() {}

  /// Counts a lesson.
  package mutating func add(_ report: LessonReport) {
    lessons += 1
    cells += report.cells.count
    for cell in report.cells {
      results[cell.result.rawValue, default: 0] += 1
      failedChecks += cell.failedChecks
    }
    boundNumbers += report.boundNumbers
    changedBoundNumbers += report.changedBoundNumbers
    orphans += report.orphans
  }

  /// How many cells had a result.
  package func count(of result: LessonReport.Cell.Result) -> Int { results[result.rawValue] ?? 0 }

  /// Counts a lesson.
  package mutating func add(_ replayed: ReplayedLesson, _ drift: LessonDrift) {
    add(LessonReport(replayed, drift))
  }
}
