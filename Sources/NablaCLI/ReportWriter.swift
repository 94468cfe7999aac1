import Replay
import Reports
import System

/// Writes what came of lessons: at once for people, and at the end into files.
struct ReportWriter {
  private let targets: [ReportTarget]
  private let text: TextReport
  private let console: Console
  private var totals = ReplayTotals()
  private let shards: ReportShards?
  private let repository = RepositoryPath()
  /// Kept only where a file is to hold them.
  private var reports: [LessonReport] = []

  /// - Parameter shards: which of the collection's the reports are about; nil for all.
  init(
    _ options: ReportOptions, detail: TextReport.Detail, shards: ReportShards? = nil, on console: Console
  ) {
    self.shards = shards
    targets = options.targets
    self.console = console
    let givesWay = options.targets.contains { $0.path == "-" }
    text = TextReport(
      detail: detail, isColored: givesWay ? console.hasColoredMessages : console.isColored)
  }

  /// Reports a lesson, and gives its status.
  mutating func add(_ report: LessonReport) throws(OutputError) -> ReplayStatus {
    try write(text.check(report))
    try addUnread(report)
    return report.status
  }

  /// Takes a lesson into the reports of which people were told otherwise.
  mutating func addUnread(_ report: LessonReport) throws(OutputError) {
    totals.add(report)
    if targets.contains(where: { $0.path != nil }) { reports.append(report) }
    if targets.contains(.github) {
      try write(GitHubReport.annotations(report, path: repository.path(of: report.file)))
    }
  }

  /// Writes the last line for people, and the files, each whole or not at all.
  ///
  /// - Returns: `failed` where a file could not be written, which is said.
  func finish() throws(OutputError) -> ReplayStatus {
    try write(text.summary(totals))
    guard targets.contains(where: { $0.path != nil }) else { return .good }
    let document = ReportDocument(reports, shards: shards)
    var status = ReplayStatus.good
    for target in targets {
      do {
        switch target {
        case .junit(let path): try write(Array(JUnitReport.xml(document).utf8), to: path)
        case .json(let path): try write(document.json, to: path)
        case .github: break
        }
      } catch {
        console.writeMessage("\(error)\n")
        status.combine(.failed)
      }
    }
    return status
  }

  private func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    if path == "-" { return try console.writeOutput(String(decoding: bytes, as: UTF8.self)) }
    try Folder.make(around: path)
    try AtomicFile.write(bytes, to: path)
  }

  private func write(_ words: String) throws(OutputError) {
    if targets.contains(where: { $0.path == "-" }) {
      console.writeMessage(words)
    } else {
      try console.writeOutput(words)
    }
  }
}
