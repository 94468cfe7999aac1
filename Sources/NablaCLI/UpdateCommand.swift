import ArgumentParser
import Diagnostics
import Notebook
import Replay
import Reports
import System

struct UpdateCommand: WatchingVerb {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Runs lessons and records what they show in their Markdown.",
    discussion: """
      Only recorded outputs and bound numbers change; every other byte of the file stays. A second update \
      changes nothing. Where a merge left a conflict between recorded outputs, its marks go with them; any other \
      conflict is named, and the file stays as it is. A lesson from standard input is written to standard output.

      With --diff nothing is written but what would change, in the form that 'patch' and 'git apply' take, and \
      the exit code is that of 'check'.
      """)

  @OptionGroup var lessons: LessonArguments
  @OptionGroup var detail: DetailOptions
  @OptionGroup var jobs: JobsOption
  @OptionGroup var watching: WatchOption

  @Flag(help: "Show what would change and write nothing.")
  var diff = false

  @Option(help: PlotStyle.help)
  var plot: PlotStyle?

  var lessonPaths: [String] { lessons.lessons }

  func execute(_ turn: WatchTurn?, on console: Console) throws -> ReplayStatus {
    let report = TextReport(detail: detail.detail, isColored: console.isColored)
    return try lessons.replay(
      with: Replay(), reading: Lesson.resolvingConflicts, of: turn, jobs: jobs.jobs, on: console
    ) { replayed in
      var replayed = replayed
      replayed.plotStyle = plot?.style
      let source = replayed.lesson.source
      let written = replayed.lesson.written.utf8
      let update: LessonUpdate
      do throws(Diagnostic) {
        update = try replayed.updated()
      } catch {
        console.writeMessage(report.problems(of: replayed) + error.rendered(in: source) + "\n")
        return .failed
      }
      if diff {
        console.writeMessage(report.problems(of: replayed))
        let name = Diagnostic.printable(source.name)
        try console.writeOutput(UnifiedDiff.text(from: written, to: update.bytes, name: name))
        return replayed.status(with: replayed.drift())
      }
      if source.name == "-" {
        try console.writeOutput(String(decoding: update.bytes, as: UTF8.self))
        console.writeMessage(report.update(replayed, update))
      } else {
        if update.isChange {
          do throws(OutputError) {
            try AtomicFile.replace(source.name, with: update.bytes, expecting: written)
            turn?.wrote(update.bytes, to: source.name)
          } catch {
            console.writeMessage("\(error)\n")
            return .failed
          }
        }
        try console.writeOutput(report.update(replayed, update))
      }
      return replayed.status
    }
  }
}
