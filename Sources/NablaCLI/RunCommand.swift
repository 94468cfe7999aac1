import ArgumentParser
import Diagnostics
import DisplayText
import Exporters
import Notebook
import Replay
import Reports

struct RunCommand: WatchingVerb {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs lessons and shows the results here; changes nothing.",
    discussion: """
      Results go to standard output, and what is wrong goes to standard error. Nothing is compared with what \
      is recorded; that is what 'check' does.
      """)

  @OptionGroup var lessons: LessonArguments
  @OptionGroup var jobs: JobsOption
  @OptionGroup var watching: WatchOption

  @OptionGroup var parameters: ParameterOptions

  @Option(
    name: .customLong("cell"),
    help: ArgumentHelp("The label or number of the last cell to run.", valueName: "label"))
  var lastCell: String?

  @Flag(help: "List the lesson's parameters with types, values and meanings; run nothing.")
  var listParams = false

  @Option(help: PlotStyle.help)
  var plot = PlotStyle.braille

  func validate() throws {
    if listParams, !parameters.parameters.isEmpty || lastCell != nil || watching.isOn {
      throw ValidationError(
        "'--list-params' runs nothing, so it goes without '--param', '--cell' and '--watch'.")
    }
  }

  var lessonPaths: [String] { lessons.lessons }

  func execute(_ turn: WatchTurn?, on console: Console) throws -> ReplayStatus {
    if listParams { return try listParameters(on: console) }
    let all = (try? LessonCollection.files(at: lessonPaths)) ?? []
    var replay = try parameters.replay(of: all)
    replay.lastCell = lastCell
    let report = TextReport(isColored: console.hasColoredMessages)
    let exporter = TerminalExporter(style: plot.style, isColored: console.isColored)
    return try lessons.replay(with: replay, of: turn, jobs: jobs.jobs, on: console) { replayed in
      var shown = replayed
      if let last = replayed.lesson.cells.firstIndex(where: { $0.name == lastCell }) {
        // That the cells after it were not run is what was asked for, and no result.
        shown.cells.removeSubrange((last + 1)...)
      }
      if shown.cells.contains(where: { $0.ending != .notReached }) {
        try console.writeOutput(exporter.export(shown, in: nil).text)
      }
      if lastCell != nil, replayed.status == .good {
        console.writeMessage(
          replayed.allDiagnostics.map { $0.rendered(in: replayed.lesson.source) + "\n" }.joined())
      } else {
        console.writeMessage(report.problems(of: replayed))
      }
      return replayed.status
    }
  }

  private func listParameters(on console: Console) throws -> ReplayStatus {
    guard let files = lessons.files(on: console) else { return .noInput }
    return try forEachLesson(in: files, on: console) { _, source in
      Lesson(source)
    } then: { _, result in
      let lesson = try result.get()
      let name = Diagnostic.printable(lesson.source.name)
      let parameters = lesson.frontMatter.parameters
      console.writeMessage(lesson.diagnostics.map { $0.rendered(in: lesson.source) + "\n" }.joined())
      if parameters.isEmpty {
        console.writeMessage("\(name): the lesson has no parameters\n")
      } else {
        let heading = files.count > 1 ? "\(name):\n" : ""
        try console.writeOutput(heading + ParameterList.text(parameters))
      }
      return lesson.hasErrors ? .failed : .good
    }
  }
}

/// The characters that plots are drawn with.
enum PlotStyle: String, CaseIterable, ExpressibleByArgument {
  case braille, ascii

  static let help: ArgumentHelp =
    "What plots in text are drawn with: \(allCases.map(\.rawValue).joined(separator: " or "))."

  var style: TerminalText.Style {
    switch self {
    case .braille: .braille
    case .ascii: .ascii
    }
  }
}
