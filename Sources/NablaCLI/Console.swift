package import Diagnostics
import Glibc
package import Replay

/// The streams of the program, and what is known of who reads them.
///
/// Tests put strings in their place.
package struct Console {
  /// Reads a lesson from standard input.
  package var readLesson: () -> Result<SourceText, InputError>
  /// Writes what was asked for: results, reports, documents.
  package var writeOutput: (String) throws(OutputError) -> Void
  /// Writes what is to be said besides.
  package var writeMessage: (String) -> Void
  /// Whether a person reads the output on a terminal that shows colours.
  package var isColored: Bool

  package init(
    readLesson: @escaping () -> Result<SourceText, InputError>,
    writeOutput: @escaping (String) throws(OutputError) -> Void, writeMessage: @escaping (String) -> Void,
    isColored: Bool = false
  ) {
    self.readLesson = readLesson
    self.writeOutput = writeOutput
    self.writeMessage = writeMessage
    self.isColored = isColored
  }

  /// Standard input, output and error.
  package static var standard: Console {
    Console(
      readLesson: { Result { () throws(InputError) in try LessonFile.read("-") } },
      writeOutput: { text throws(OutputError) in
        guard write(text, to: STDOUT_FILENO) else {
          throw OutputError(path: "-", reason: .system(String(cString: strerror(errno))))
        }
      },
      writeMessage: { text in _ = write(text, to: STDERR_FILENO) },
      isColored: showsColors(STDOUT_FILENO))
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

  /// Colours are for terminals, unless the reader has asked for none (https://no-color.org).
  private static func showsColors(_ descriptor: Int32) -> Bool {
    guard isatty(descriptor) == 1, getenv("NO_COLOR").map({ $0.pointee == 0 }) ?? true else { return false }
    return getenv("TERM").map { String(cString: $0) != "dumb" } ?? false
  }
}
