import CellLibrary
package import Diagnostics
import Notebook
package import Replay

/// Checks lessons, and remembers what came of those that have not changed.
package struct LessonChecker: Sendable {
  package var replay: Replay
  package var cache: ReportCache?
  /// Whether to name numbers in prose that are not bound although the lesson computes them.
  package var lints: Bool

  package init(replay: Replay = Replay(), cache: ReportCache? = nil, lints: Bool = false) {
    self.replay = replay
    self.cache = cache
    self.lints = lints
  }

  /// Runs a lesson and compares it with its record, or remembers what that came to.
  ///
  /// - Parameter position: the lesson's place among all that are checked.
  package func check(_ source: SourceText, position: Int = 0) -> LessonReport {
    let key = replay.lastCell == nil ? cache?.key(fields(for: source)) : nil
    if let key, let entry = cache?.entry(key), entry.isUpToDate(for: source) {
      var known = entry.report
      // The same text may stand in another file.
      known.file = source.name
      known.position = position
      return known
    }
    var replay = replay
    replay.collectsValues = lints
    let lesson = Lesson(source)
    // As they are before the run: a file that changes meanwhile must not be taken for the one that was read.
    let files = ReportCache.Entry.files(of: lesson)
    let replayed = replay.run(lesson)
    let report = LessonReport(replayed, replayed.drift(), position: position, lints: lints)
    // Whether a limit is exceeded may depend on the clock.
    if let key, replayed.filesRead.isSubset(of: files.keys),
      !report.cells.contains(where: { $0.result == .limitExceeded })
    {
      cache?.store(.init(report: report, files: files), key)
    }
    return report
  }

  private func fields(for source: SourceText) -> [[UInt8]] {
    let limits = replay.limits
    let settings =
      [
        LessonProgram.languageVersion, String(limits.operations), String(limits.callDepth),
        String(limits.elements), String(limits.output), String(limits.seconds), lints ? "lints" : "",
      ] + replay.parameters.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    // A lesson without title is called after its file.
    let name = source.name.split(separator: "/").last.map(String.init) ?? ""
    return [source.utf8, Array(name.utf8)] + settings.map { Array($0.utf8) }
  }
}
