import Diagnostics
import Notebook
package import Replay

/// What came of lessons, said to a person at a terminal.
package struct TextReport: Sendable {
  package enum Detail: Int, Sendable, Hashable {
    /// Only what is wrong.
    case quiet
    /// A line for every lesson as well.
    case normal
    /// A line for every cell as well, and numbers that differ only by rounding.
    case verbose
  }

  package var detail: Detail
  /// Whether to colour the text with escape sequences.
  package var isColored: Bool
  /// More changed numbers of one cell than this are only counted.
  package var mostNumbers = 8
  /// More changed lines of one cell than this are only counted.
  package var mostLines = 12

  package init(detail: Detail = .normal, isColored: Bool = false) {
    self.detail = detail
    self.isColored = isColored
  }

  // MARK: A lesson

  /// What is wrong with a lesson apart from its record: mistakes, failed cells, checks that do not hold.
  package func problems(of replayed: ReplayedLesson) -> String {
    var nothing = LessonDrift()
    nothing.cells = replayed.cells.map { _ in .identical }
    return findings(of: LessonReport(replayed, nothing))
  }

  /// How a lesson compares with its record.
  package func check(_ replayed: ReplayedLesson, _ drift: LessonDrift) -> String {
    check(LessonReport(replayed, drift))
  }

  /// How a lesson compares with its record.
  package func check(_ report: LessonReport) -> String {
    var text = findings(of: report)
    if detail == .verbose {
      for cell in report.cells {
        text += "  \(Diagnostic.printable(cell.name)): \(Self.words(for: cell.result))\n"
      }
    }
    if detail != .quiet { text += line(for: report) }
    return text
  }

  /// What an update changed.
  package func update(_ replayed: ReplayedLesson, _ update: LessonUpdate) -> String {
    var text = problems(of: replayed)
    guard detail != .quiet else { return text }
    let word = verdictWord(replayed.status, good: update.isChange ? "written" : "ok")
    var changes: [String] = []
    if update.resolvedConflicts > 0 {
      changes.append("\(counted(update.resolvedConflicts, "conflict")) resolved")
    }
    if !update.edits.isEmpty { changes.append("\(counted(update.edits.count, "place")) renewed") }
    if changes.isEmpty { changes.append(replayed.status == .good ? "up to date" : "not changed") }
    text +=
      "\(word) \(Diagnostic.printable(replayed.lesson.source.name))  \(changes.joined(separator: ", "))\n"
    return text
  }

  private func findings(of report: LessonReport) -> String {
    var text = ""
    var shownOfCell: [Int: Int] = [:]
    for finding in report.findings where finding.identifier != "drift.rounding" || detail == .verbose {
      if finding.severity == .note, detail == .quiet { continue }
      if finding.numbers != nil, let cell = finding.cell {
        shownOfCell[cell, default: 0] += 1
        if shownOfCell[cell, default: 0] > mostNumbers { continue }
      }
      text += shown(finding, of: report.file)
    }
    for (cell, count) in shownOfCell.sorted(by: { $0.key < $1.key }) where count > mostNumbers {
      let name = Diagnostic.printable(report.cells[cell].name)
      text += "\(file(report)): `\(name)`: \(counted(count - mostNumbers, "more changed number"))\n"
    }
    let unreached = report.cells.count { $0.result == .notReached }
    if unreached > 0, unreached < report.cells.count {
      text += "\(file(report)): \(counted(unreached, "cell")) after it not run\n"
    }
    return text
  }

  private func shown(_ finding: LessonReport.Finding, of file: String) -> String {
    let color: Color = finding.severity == .error ? .red : .yellow
    var text = place(finding.place, in: file) + paint("\(finding.severity.rawValue): ", color)
    text += Diagnostic.printable(finding.message) + "\n"
    if let excerpt = finding.excerpt { text += excerpt + "\n" }
    for note in finding.notes {
      text += place(note.place, in: file) + "note: " + Diagnostic.printable(note.message) + "\n"
      if let excerpt = note.excerpt { text += excerpt + "\n" }
    }
    for fix in finding.fixes { text += place(nil, in: file) + "fix: " + Diagnostic.printable(fix) + "\n" }
    if let difference = finding.difference { text += lines(of: difference) }
    return text
  }

  private func place(_ place: LessonReport.Finding.Place?, in file: String) -> String {
    let file = Diagnostic.printable(file)
    return place.map { "\(file):\($0.line):\($0.column): " } ?? "\(file): "
  }

  private func lines(of difference: [String]) -> String {
    var text = ""
    for line in difference.prefix(mostLines) {
      let words = "  \(line.prefix(1)) \(Diagnostic.printable(String(line.dropFirst())))"
      text += paint(words, line.hasPrefix("-") ? .red : .green) + "\n"
    }
    if difference.count > mostLines {
      text += "  … and \(counted(difference.count - mostLines, "more changed line"))\n"
    }
    return text
  }

  private func line(for report: LessonReport) -> String {
    var remarks = [counted(report.cells.count, "cell")]
    let rounded = report.cells.count { $0.result == .rounding }
    if rounded > 0 { remarks.append("\(rounded) with other rounding") }
    let stale = report.cells.count(where: \.isStale)
    if stale > 0 { remarks.append("\(counted(stale, "fingerprint")) out of date") }
    return "\(verdictWord(report.status, good: "ok")) \(file(report))  \(remarks.joined(separator: ", "))\n"
  }

  static func words(for result: LessonReport.Cell.Result) -> String {
    switch result {
    case .asRecorded: "as recorded"
    case .rounding: "as recorded but for rounding"
    case .changed: "changed"
    case .notRecorded: "not recorded"
    case .leftOver: "recorded, but shows nothing"
    case .failed: "failed"
    case .limitExceeded: "exceeded a limit"
    case .notReached: "not reached"
    case .notRun: "not run, as its options say"
    case .notCompared: "not compared"
    }
  }

  // MARK: All lessons

  /// The last line: how many of what.
  package func summary(_ totals: ReplayTotals) -> String {
    guard detail != .quiet else { return "" }
    let parts: [(Int, String)] = [
      (totals.count(of: .asRecorded), "as recorded"), (totals.count(of: .rounding), "with other rounding"),
      (totals.count(of: .changed), "changed"), (totals.count(of: .notRecorded), "not recorded"),
      (totals.count(of: .leftOver), "with nothing left to show"), (totals.count(of: .failed), "failed"),
      (totals.count(of: .limitExceeded), "over a limit"), (totals.count(of: .notReached), "not reached"),
      (totals.count(of: .notRun) + totals.count(of: .notCompared), "not compared"),
    ]
    var text = "\(counted(totals.lessons, "lesson")), \(counted(totals.cells, "cell")): "
    text += parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    if totals.cells == 0 { text += "nothing to run" }
    if totals.failedChecks > 0 { text += "; \(counted(totals.failedChecks, "check")) not holding" }
    if totals.orphans > 0 { text += "; \(counted(totals.orphans, "output")) of no cell" }
    if totals.boundNumbers > 0 {
      text += "; \(counted(totals.boundNumbers, "bound number"))"
      if totals.changedBoundNumbers > 0 { text += ", \(totals.changedBoundNumbers) changed" }
    }
    return text + "\n"
  }

  // MARK: Words

  enum Color: Int {
    case red = 31
    case green = 32
    case yellow = 33
  }

  func paint(_ text: String, _ color: Color) -> String {
    isColored ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
  }

  private func verdictWord(_ status: ReplayStatus, good: String) -> String {
    switch status {
    case .good: paint(good, .green)
    case .drifted: paint("drift", .yellow)
    case .limitExceeded: paint("limit", .red)
    case .failed, .usage, .noInput: paint("failed", .red)
    }
  }

  private func file(_ report: LessonReport) -> String { Diagnostic.printable(report.file) }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
