import ArgumentParser
import Replay

struct CheckCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Runs lessons and compares with what is recorded; changes nothing.",
    discussion: """
      Numbers agree when they are the same to the digits recorded, or within the cell's `tolerance`. For \
      every number that does not agree, the report names file, line, cell, old and new value.
      """)

  @OptionGroup var lessons: LessonArguments
  @OptionGroup var detail: DetailOptions

  @Option(name: [.short, .long], help: "How many lessons to run at a time.")
  var jobs = 1

  func validate() throws {
    if jobs < 1 { throw ValidationError("'--jobs' must be at least 1.") }
  }

  func execute(on console: Console) throws -> ReplayStatus {
    let report = TextReport(detail: detail.detail, isColored: console.isColored)
    var totals = ReplayTotals()
    let status = try lessons.replay(with: Replay(), jobs: jobs, on: console) { replayed in
      let drift = replayed.drift()
      totals.add(replayed, drift)
      try console.writeOutput(report.check(replayed, drift))
      return replayed.status(with: drift)
    }
    if totals.lessons > 0 { try console.writeOutput(report.summary(totals)) }
    return status
  }
}
