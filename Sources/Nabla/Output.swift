public import Display
import DisplayText
import Synchronization

/// Where `show` and `check` send what they have to say.
public protocol OutputSink: Sendable {
  /// Takes the items of one `show` or `check`, in reading order.
  func receive(_ items: [DisplayItem])
}

/// The place that `show` and `check` write to: the terminal, unless another one is set for a stretch of code.
public enum Output {
  /// Set it with `Output.$current.withValue(sink) { … }`.
  @TaskLocal public static var current: any OutputSink = TerminalOutput()
}

/// Writes items to standard output as text, one blank line between them.
///
/// A ``TerminalTranscript`` says where blank lines stand; there is one for the process, as there is one standard
/// output. What `print` writes is no part of it.
public struct TerminalOutput: OutputSink {
  private static let transcript = Mutex(TerminalTranscript())

  /// A sink that writes to standard output.
  public init() {}

  /// Writes the items.
  public func receive(_ items: [DisplayItem]) {
    Self.write { transcript in items.map { transcript.add($0) }.joined() }
  }

  /// Puts the title of a lesson above what is shown first.
  public static func begin(lesson title: String) {
    write { transcript in
      transcript.begin(lesson: title)
      return ""
    }
  }

  /// Puts the name of a cell above what it shows.
  ///
  /// - Parameters:
  ///   - name: the label of the cell, or its number.
  ///   - shows: whether what the cell shows is written; what other cells show is dropped.
  public static func begin(cell name: String, shows: Bool = true) {
    write { $0.begin(cell: name, shows: shows) }
  }

  /// Prints text as one of the things that a cell shows; it is written line by line.
  public static func print(_ text: String) {
    write { $0.print(text) }
  }

  /// Writes what is left of a line that was printed without a line break.
  public static func end() {
    write { $0.end() }
  }

  private static func write(_ change: (inout TerminalTranscript) -> String) {
    transcript.withLock { transcript in
      let text = change(&transcript)
      if !text.isEmpty { Swift.print(text, terminator: "") }
    }
  }
}
