package import Diagnostics
import Replay
package import Reports
package import System
package import Watching

/// The streams of the program, what is known of who reads them, and where things are remembered.
///
/// Tests put strings in the place of streams.
package struct Console {
  /// Reads a lesson from standard input.
  package var readLesson: () -> Result<SourceText, InputError>
  /// Writes what was asked for: results, reports, documents.
  package var writeOutput: (String) throws(OutputError) -> Void
  /// Writes what is to be said besides.
  package var writeMessage: (String) -> Void
  /// Whether a person reads the output on a terminal that shows colours.
  package var isColored: Bool
  /// Whether a person reads the messages on a terminal that shows colours.
  package var hasColoredMessages: Bool
  /// Writes to the terminal of whoever wants to see how far the work is, from any thread; nil where nobody does.
  package var writeProgress: (@Sendable (String) -> Void)?
  /// Writes what is to be said besides, from any thread.
  package var writeLog: @Sendable (String) -> Void
  /// What is known of lessons that were checked before; nil where nothing is to be remembered.
  package var cache: ReportCache?
  /// Makes what ends a program that would go on and on; is told whether the program ends in peace at any time.
  package var makeInterrupt: (_ alwaysInPeace: Bool) -> Interrupt

  package init(
    readLesson: @escaping () -> Result<SourceText, InputError>,
    writeOutput: @escaping (String) throws(OutputError) -> Void, writeMessage: @escaping (String) -> Void,
    isColored: Bool = false, hasColoredMessages: Bool = false,
    writeProgress: (@Sendable (String) -> Void)? = nil,
    writeLog: @escaping @Sendable (String) -> Void = { _ in }, cache: ReportCache? = nil,
    makeInterrupt: @escaping (_ alwaysInPeace: Bool) -> Interrupt = { .onSignals(alwaysInPeace: $0) }
  ) {
    self.readLesson = readLesson
    self.writeOutput = writeOutput
    self.writeMessage = writeMessage
    self.isColored = isColored
    self.hasColoredMessages = hasColoredMessages
    self.writeProgress = writeProgress
    self.writeLog = writeLog
    self.cache = cache
    self.makeInterrupt = makeInterrupt
  }

  /// Standard input, output and error.
  package static var standard: Console {
    let showsProgress = showsProgress(
      isTerminal: StandardStream.error.isTerminal, environment: Environment.value)
    let writeProgress: @Sendable (String) -> Void = { text in StandardStream.error.write(text) }
    return Console(
      readLesson: { Result { () throws(InputError) in try File.read("-") } },
      writeOutput: { text throws(OutputError) in
        guard StandardStream.output.write(text) else {
          throw OutputError(path: "-", reason: .system(systemMessage()))
        }
      },
      writeMessage: { text in StandardStream.error.write(text) },
      isColored: showsColors(isTerminal: StandardStream.output.isTerminal, environment: Environment.value),
      hasColoredMessages: showsColors(
        isTerminal: StandardStream.error.isTerminal, environment: Environment.value),
      writeProgress: showsProgress ? writeProgress : nil, writeLog: writeProgress,
      cache: .ofUser)
  }

  /// Colours are for terminals, unless the reader has asked for none (https://no-color.org).
  package static func showsColors(isTerminal: Bool, environment: (String) -> String?) -> Bool {
    (environment("NO_COLOR") ?? "").isEmpty && showsProgress(isTerminal: isTerminal, environment: environment)
  }

  /// A line that is written over and over is for terminals that can do that.
  package static func showsProgress(isTerminal: Bool, environment: (String) -> String?) -> Bool {
    isTerminal && environment("TERM").map { $0 != "dumb" } ?? false
  }
}
