import ArgumentParser
import Replay
import Reports

struct CheckCommand: WatchingVerb {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Runs lessons and compares with what is recorded; changes nothing.",
    discussion: """
      First lines and rows are paired as a diff pairs them, then the numbers of each pair are compared. A number that \
      a cell shows agrees to the digits that it is shown with: six, unless the cell says otherwise, whether or not \
      zeros at its end were dropped. One that a cell prints agrees up to 1e-12 of its size, which is reported as \
      rounding (0.3 for 0.30000000000000004); a whole number that is printed agrees in every digit. A bound number \
      agrees to the digits written. A cell's `tolerance` allows more. Blank lines and the padding of tables are layout. \
      For every number that does not agree, the report names file, line, cell, old and new value; for lines that came \
      or went, the lines.

      What came of a lesson is remembered in $XDG_CACHE_HOME/nabla or ~/.cache/nabla, and a lesson is not run \
      again as long as its text, its data files, the options and this program are the same.

      With '--shard I/N' one of N processes checks its share of the lessons; 'nabla report merge' puts their \
      JSON reports together.
      """)

  @OptionGroup var lessons: LessonArguments
  @OptionGroup var detail: DetailOptions
  @OptionGroup var jobs: JobsOption
  @OptionGroup var watching: WatchOption
  @OptionGroup var reports: ReportOptions

  @Option(help: ArgumentHelp("Check only every N-th lesson, from the I-th on.", valueName: "i/n"))
  var shard: Shard?

  @Flag(
    help: """
      Warn of numbers in prose that are not bound although the lesson computes them; the exit code stays.
      """)
  var lint = false

  @Flag(help: "Run every lesson, and remember nothing.")
  var noCache = false

  func validate() throws {
    if watching.isOn, !reports.targets.isEmpty || shard != nil {
      throw ValidationError("'--watch' is for people at work; it goes without '--report' and '--shard'.")
    }
  }

  var lessonPaths: [String] { lessons.lessons }

  func execute(_ turn: WatchTurn?, on console: Console) throws -> ReplayStatus {
    guard let all = lessons.files(of: turn, on: console) else { return .noInput }
    try reports.validate(against: all)
    let positions = shard?.positions(of: all.count) ?? Array(all.indices)
    let files = positions.map { all[$0] }
    let progress = ProgressLine(lessons: files.count, on: console)
    var replay = Replay()
    replay.watch = progress?.watch
    let checker = LessonChecker(replay: replay, cache: noCache ? nil : console.cache, lints: lint)
    var writer = ReportWriter(
      reports, detail: detail.detail, shards: shard.map { ReportShards($0, lessons: all.count) }, on: console)
    var status = try forEachLesson(in: files, jobs: jobs.jobs, progress: progress, on: console) {
      index, source in
      checker.check(source, position: positions[index])
    } then: { index, result in
      switch result {
      case .success(let report):
        // What a lesson reads that its text does not name, the report warns of; then it may be anything.
        if !report.findings.contains(where: { $0.identifier == "data.unnamed" }) {
          turn?.ran(files[index], reading: [])
        }
        return try writer.add(report)
      case .failure(let error):
        try writer.addUnread(LessonReport(error, position: positions[index]))
        throw error
      }
    }
    status.combine(try writer.finish())
    return status
  }
}

extension Shard: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(argument)
  }
}
