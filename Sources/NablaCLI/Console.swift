package import Diagnostics
import Glibc
package import Replay
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
    let showsProgress = showsProgress(isTerminal: isatty(STDERR_FILENO) == 1, environment: environment)
    let writeProgress: @Sendable (String) -> Void = { text in _ = write(text, to: STDERR_FILENO) }
    return Console(
      readLesson: { Result { () throws(InputError) in try LessonFile.read("-") } },
      writeOutput: { text throws(OutputError) in
        guard write(text, to: STDOUT_FILENO) else {
          throw OutputError(path: "-", reason: .system(String(cString: strerror(errno))))
        }
      },
      writeMessage: { text in _ = write(text, to: STDERR_FILENO) },
      isColored: showsColors(isTerminal: isatty(STDOUT_FILENO) == 1, environment: environment),
      hasColoredMessages: showsColors(isTerminal: isatty(STDERR_FILENO) == 1, environment: environment),
      writeProgress: showsProgress ? writeProgress : nil, writeLog: writeProgress,
      cache: .ofUser)
  }

  /// Whether all of the text was taken.
  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0 {
          if errno == EINTR { continue }
          return false
        }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
      return true
    }
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
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
