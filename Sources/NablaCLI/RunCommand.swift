import ArgumentParser
import Diagnostics
import Exporters
import Notebook
import Replay

struct RunCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs lessons and shows the results here; changes nothing.",
    discussion: """
      Results go to standard output, and what is wrong goes to standard error. Nothing is compared with what \
      is recorded; that is what 'check' does.
      """)

  @OptionGroup var lessons: LessonArguments

  @Option(
    name: .customLong("param"),
    help: ArgumentHelp(
      "A value in place of that in the lesson's `params`; repeatable.", valueName: "name=value"))
  var parameters: [ParameterValue] = []

  @Option(
    name: .customLong("cell"),
    help: ArgumentHelp("The label or number of the last cell to run.", valueName: "label"))
  var lastCell: String?

  func validate() throws {
    var seen: Set<String> = []
    for parameter in parameters where !seen.insert(parameter.name).inserted {
      throw ValidationError("The parameter '\(parameter.name)' is given twice.")
    }
  }

  func execute(on console: Console) throws -> ReplayStatus {
    var replay = Replay()
    replay.parameters = Dictionary(
      parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    replay.lastCell = lastCell
    let report = TextReport(isColored: console.isColored)
    let exporter = TerminalExporter(isColored: console.isColored)
    return try lessons.replay(with: replay, on: console) { replayed in
      var shown = replayed
      if let last = replayed.lesson.cells.firstIndex(where: { $0.name == lastCell }) {
        // That the cells after it were not run is what was asked for, and no result.
        shown.cells.removeSubrange((last + 1)...)
      }
      if shown.cells.contains(where: { $0.ending != .notReached }) {
        try console.writeOutput(exporter.text(for: shown))
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
}

/// `NAME=VALUE`.
struct ParameterValue: ExpressibleByArgument {
  let name: String
  let value: String

  init?(argument: String) {
    guard let sign = argument.firstIndex(of: "="), sign > argument.startIndex else { return nil }
    name = String(argument[..<sign])
    value = String(argument[argument.index(after: sign)...])
  }
}
