public import Display
import DisplayText

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

/// Writes items to standard output as text; a table, matrix or plot is followed by a blank line.
public struct TerminalOutput: OutputSink {
  /// A sink that writes to standard output.
  public init() {}

  /// Writes the items.
  public func receive(_ items: [DisplayItem]) {
    let text = TerminalText.render(items)
    guard !text.isEmpty else { return }
    let isBlock = items.contains { item in
      switch item {
      case .table, .matrix, .plot: true
      case .text, .printed, .check: false
      }
    }
    print(text, terminator: isBlock ? "\n\n" : "\n")
  }
}
