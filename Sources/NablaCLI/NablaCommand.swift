import ArgumentParser

/// The program `nabla`: it replays lessons.
struct NablaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nabla",
    abstract: "Replays lessons: Markdown whose Swift cells compute every number they show.")
}

/// Runs the program with the arguments of the command line; does not return.
package func runNabla() -> Never {
  NablaCommand.main()
  NablaCommand.exit()
}
