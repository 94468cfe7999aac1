import ArgumentParser
import CellLibrary
import Diagnostics
import Replay
import System
import Watching

/// The program `nabla`: it replays lessons.
struct NablaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nabla",
    abstract: "Replays lessons: Markdown whose Swift cells compute every number they show.",
    discussion: """
      A LESSON is a Markdown file, a folder (every lesson in it, by the `order` in its front matter), or - \
      for standard input.

      Exit codes, the same for every verb:
        0   good
        1   a cell failed, a check did not hold, or an output could not be written
        2   recorded outputs drifted, or, for 'status', are not fresh
        3   a limit was exceeded
        64  the command line makes no sense
        66  there is no such input, or it cannot be read

      Unless its `limits` or those of its lesson say otherwise, a cell may use up \(limits).
      """,
    subcommands: [
      RunCommand.self, UpdateCommand.self, CheckCommand.self, StatusCommand.self, RenderCommand.self,
      ServeCommand.self, NewCommand.self, ReportCommand.self, EjectCommand.self, VocabularyCommand.self,
    ])
}

extension NablaCommand {
  /// What a cell may use up, in words.
  private static var limits: String {
    let limits = Limits()
    return """
      \(limits.operations) operations, \(limits.callDepth) calls within calls, \(limits.elements) elements of arrays, \
      \(limits.output) bytes of output and \(Int(limits.seconds)) seconds
      """
  }
}

/// One thing that the program can do.
protocol Verb: ParsableCommand {
  /// Does it.
  ///
  /// - Throws: ``OutputError`` where an output cannot be written, `ValidationError` where the options make no
  ///   sense.
  func execute(on console: Console) throws -> ReplayStatus
}

/// Runs the program.
///
/// - Parameter arguments: those of the command line, without the name of the program.
/// - Returns: the exit code.
package func run(arguments: [String], on console: Console) -> Int32 {
  if let misspelling = misspelling(in: arguments) {
    return explain(ValidationError(misspelling), of: NablaCommand.self, on: console)
  }
  do {
    var command = try NablaCommand.parseAsRoot(arguments)
    do {
      guard let verb = command as? any Verb else {
        try command.run()
        return ReplayStatus.good.rawValue
      }
      return try verb.execute(on: console).rawValue
    } catch let error as OutputError {
      console.writeMessage("\(error)\n")
      return ReplayStatus.failed.rawValue
    } catch let error as ValidationError {
      return explain(error, of: type(of: command), on: console)
    }
  } catch {
    return explain(error, of: NablaCommand.self, on: console)
  }
}

/// What to say where the first argument is no verb.
private func misspelling(in arguments: [String]) -> String? {
  let verbs = NablaCommand.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  guard let first = arguments.first, !first.hasPrefix("-"), !verbs.contains(first) else { return nil }
  let advice = nearest(to: first, among: verbs).map { "Did you mean '\($0)'?" }
  return "There is no verb '\(first)'. \(advice ?? "The verbs are \(verbs.joined(separator: ", ")).")"
}

/// Says what is wrong with a command line, or gives the help that it asks for.
private func explain(_ error: any Error, of command: any ParsableCommand.Type, on console: Console) -> Int32 {
  let text = command.fullMessage(for: error)
  let code = command.exitCode(for: error).rawValue
  guard code == ReplayStatus.good.rawValue else {
    console.writeMessage(text + "\n")
    return code
  }
  do {
    try console.writeOutput(text + "\n")
    return code
  } catch {
    console.writeMessage("\(error)\n")
    return ReplayStatus.failed.rawValue
  }
}

/// Runs the program with the arguments of the command line; does not return.
package func runNabla() -> Never {
  Interrupt.takeSignals()
  LessonProgram.warmUp()
  Program.end(run(arguments: Array(CommandLine.arguments.dropFirst()), on: .standard))
}
