import ArgumentParser
import Diagnostics
import Ejection
import Notebook
import Replay
import Reports
import System

struct EjectCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "eject",
    abstract: "Writes a Swift package whose program is a lesson's cells.",
    discussion: """
      In DIR, `swift run` prints what `nabla run LESSON` prints, and compiler messages point to the lesson. The \
      lesson is run first, and the data files that it read come along; one that does not reach its end is not \
      ejected. Cells that fail as their options \
      demand are left out, with a comment that says so. A folder with anything else in it is left as it is.
      """)

  @Argument(help: ArgumentHelp("A file, or - for standard input.", valueName: "lesson"))
  var lesson: String

  @Option(name: [.short, .long], help: ArgumentHelp("The folder to write.", valueName: "dir"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "The folder of the package nabla; by default the one that this program was built from.",
      valueName: "path"))
  var nabla: String?

  func execute(on console: Console) throws -> ReplayStatus {
    let package = try packageFolder()
    let report = TextReport(isColored: console.isColored)
    return try replay([lesson], with: Replay(), on: console) { _, replayed in
      console.writeMessage(report.problems(of: replayed))
      guard replayed.runsToItsEnd else {
        console.writeMessage("\(lesson): error: the lesson does not run to its end; nothing was ejected\n")
        return replayed.status
      }
      do {
        let ejected = try EjectedPackage(replayed, path: absolutePath, nabla: package)
        try ejected.write(to: output)
        for warning in ejected.warnings {
          console.writeMessage(warning.rendered(in: replayed.lesson.source) + "\n")
        }
      } catch let error as Diagnostic {
        console.writeMessage(error.rendered(in: replayed.lesson.source) + "\n")
        return .failed
      }
      try console.writeOutput("\(output)\n")
      return replayed.status
    }
  }

  private func packageFolder() throws -> String {
    if let nabla {
      guard let folder = NablaPackage.resolved(nabla) else {
        throw ValidationError("The package nabla is not in '\(nabla)'.")
      }
      return folder
    }
    guard let folder = NablaPackage.ofThisBuild() else {
      throw ValidationError(
        "The package that this program was built from is gone; say with '--nabla PATH' where the package nabla is."
      )
    }
    return folder
  }

  /// Where the messages of the compiler are to point.
  private var absolutePath: String {
    lesson == "-" ? lesson : File.resolved(lesson) ?? lesson
  }
}
