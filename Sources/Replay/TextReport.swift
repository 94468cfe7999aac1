import Diagnostics
package import Notebook

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
    var text = replayed.allDiagnostics.map { shown($0, in: replayed.lesson.source) }.joined()
    let unreached = replayed.cells.count { $0.ending == .notReached }
    if unreached > 0, unreached < replayed.cells.count {
      text += "\(name(of: replayed)): \(counted(unreached, "cell")) after it not run\n"
    }
    return text
  }

  /// How a lesson compares with its record.
  package func check(_ replayed: ReplayedLesson, _ drift: LessonDrift) -> String {
    var text = problems(of: replayed)
    for cell in replayed.cells.indices { text += report(on: cell, of: replayed, drift) }
    let rest = LessonDrift(
      cells: [], boundNumbers: drift.boundNumbers, orphans: drift.orphans, staleFingerprints: [])
    text += rest.diagnostics(of: replayed).map { shown($0, in: replayed.lesson.source) }.joined()
    if detail != .quiet { text += line(for: replayed, drift) }
    return text
  }

  /// What an update changed.
  package func update(_ replayed: ReplayedLesson, _ update: LessonUpdate) -> String {
    var text = problems(of: replayed)
    guard detail != .quiet else { return text }
    let changes = update.isChange ? "\(counted(update.edits.count, "place")) renewed" : "up to date"
    text +=
      "\(verdictWord(replayed.status, good: update.isChange ? "written" : "ok")) \(name(of: replayed))  \(changes)\n"
    return text
  }

  private func report(on cell: Int, of replayed: ReplayedLesson, _ drift: LessonDrift) -> String {
    let source = replayed.lesson.source
    let diagnostics = drift.diagnostics(of: cell, in: replayed)
    var text = ""
    for diagnostic in diagnostics.prefix(mostNumbers) { text += shown(diagnostic, in: source) }
    if diagnostics.count > mostNumbers {
      text += "  … and \(counted(diagnostics.count - mostNumbers, "more change"))\n"
    }
    switch drift.cells[cell] {
    case .changed(_, let change?): text += lines(of: change)
    case .roundingOnly(let numbers) where detail == .verbose:
      for number in numbers {
        let place = source.position(of: number.range.lowerBound)
        text += "\(name(of: replayed)):\(place): rounding: \(number.recorded.text) → \(number.shown)\n"
      }
    default: break
    }
    if detail == .verbose {
      let word = Self.word(for: replayed.cells[cell].ending, drift.cells[cell])
      text += "  \(Diagnostic.printable(replayed.lesson.cells[cell].name)): \(word)\n"
    }
    return text
  }

  private func lines(of change: TextDrift) -> String {
    var text = ""
    for line in change.lines.prefix(mostLines) {
      switch line {
      case .removed(let line): text += paint("  - \(Diagnostic.printable(line))", .red) + "\n"
      case .added(let line): text += paint("  + \(Diagnostic.printable(line))", .green) + "\n"
      }
    }
    if change.lines.count > mostLines {
      text += "  … and \(counted(change.lines.count - mostLines, "more changed line"))\n"
    }
    return text
  }

  private func line(for replayed: ReplayedLesson, _ drift: LessonDrift) -> String {
    let word = verdictWord(replayed.status(with: drift), good: "ok")
    var remarks = [counted(replayed.cells.count, "cell")]
    let rounded = drift.cells.count { if case .roundingOnly = $0 { true } else { false } }
    if rounded > 0 { remarks.append("\(rounded) with other rounding") }
    if !drift.staleFingerprints.isEmpty {
      remarks.append("\(counted(drift.staleFingerprints.count, "fingerprint")) out of date")
    }
    return "\(word) \(name(of: replayed))  \(remarks.joined(separator: ", "))\n"
  }

  private static func word(for ending: ReplayedCell.Ending, _ verdict: DriftVerdict) -> String {
    switch ending {
    case .failed: return "failed"
    case .limitExceeded: return "exceeded a limit"
    case .notReached: return "not run"
    case .skipped where verdict == .notCompared: return "not run, as its options say"
    case .completed, .failedAsAllowed, .skipped: break
    }
    return switch verdict {
    case .identical: "as recorded"
    case .roundingOnly: "as recorded but for rounding"
    case .changed: "changed"
    case .missing: "not recorded"
    case .leftOver: "recorded, but shows nothing"
    case .notCompared: "not compared"
    }
  }

  // MARK: All lessons

  /// The last line: how many of what.
  package func summary(_ totals: ReplayTotals) -> String {
    guard detail != .quiet else { return "" }
    let parts: [(Int, String)] = [
      (totals.identical, "as recorded"), (totals.roundingOnly, "with other rounding"),
      (totals.changed, "changed"),
      (totals.unrecorded, "not recorded"), (totals.failed, "failed"), (totals.limitExceeded, "over a limit"),
      (totals.notReached, "not reached"), (totals.skipped, "not compared"),
    ]
    var text = "\(counted(totals.lessons, "lesson")), \(counted(totals.cells, "cell")): "
    text += parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    if totals.cells == 0 { text += "nothing to run" }
    if totals.failedChecks > 0 { text += "; \(counted(totals.failedChecks, "check")) not holding" }
    if totals.boundNumbers > 0 {
      text += "; \(counted(totals.boundNumbers, "bound number"))"
      if totals.changedBoundNumbers > 0 { text += ", \(totals.changedBoundNumbers) changed" }
    }
    return text + "\n"
  }

  // MARK: Words

  fileprivate enum Color: Int {
    case red = 31
    case green = 32
    case yellow = 33
  }

  fileprivate func paint(_ text: String, _ color: Color) -> String {
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

  private func shown(_ diagnostic: Diagnostic, in source: SourceText) -> String {
    var text = diagnostic.rendered(in: source)
    if isColored {
      let word = "\(diagnostic.severity.rawValue): "
      if let range = text.firstRange(of: word) {
        text.replaceSubrange(range, with: paint(word, diagnostic.severity == .error ? .red : .yellow))
      }
    }
    return text + "\n"
  }

  private func name(of replayed: ReplayedLesson) -> String {
    Diagnostic.printable(replayed.lesson.source.name)
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

// MARK: Freshness

extension TextReport {
  /// What can be said of a lesson's record without running anything.
  package func status(of lesson: Lesson, _ freshness: LessonFreshness) -> String {
    let path = Diagnostic.printable(lesson.source.name)
    var text = ""
    for (cell, state) in zip(lesson.cells, freshness.cells) where shows(state) {
      let place = lesson.source.position(of: cell.range.lowerBound)
      text += "\(path):\(place): \(Diagnostic.printable(cell.name)): \(words(for: state, in: lesson))\n"
    }
    for orphan in freshness.orphans {
      let output = lesson.outputs[orphan]
      let place = lesson.source.position(of: output.range.lowerBound)
      text += "\(path):\(place): \(Diagnostic.printable(output.name)): recorded, but belongs to no cell\n"
    }
    guard detail != .quiet else { return text }
    if lesson.cells.isEmpty { return text + "\(paint("ok", .green)) \(path)  no cells\n" }
    if freshness.isNeverRun { return text + "\(paint("never run", .yellow)) \(path)\n" }
    return text + (freshness.isFresh ? paint("fresh", .green) : paint("stale", .yellow)) + " \(path)\n"
  }

  private func shows(_ state: LessonFreshness.Freshness) -> Bool {
    switch state {
    case .stale, .edited: true
    case .fresh, .unrecorded, .notRun: detail == .verbose
    }
  }

  private func words(for state: LessonFreshness.Freshness, in lesson: Lesson) -> String {
    switch state {
    case .fresh: return "fresh"
    case .edited: return "edited by hand"
    case .unrecorded: return "nothing recorded"
    case .notRun: return "not run, as its options say"
    case .stale(let cells, let orBefore):
      var causes = cells.map { "`\(Diagnostic.printable(lesson.cells[$0].name))`" }
      if causes.count > 4 { causes.replaceSubrange(2..<causes.count - 1, with: ["…"]) }
      if orBefore { causes.append("the parameters or the version of nabla") }
      return "stale, because of " + (causes.count > 1 ? "one of " : "") + causes.joined(separator: ", ")
    }
  }
}
