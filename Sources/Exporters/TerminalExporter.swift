import Diagnostics
package import DisplayText
package import Replay

/// Writes what the cells of a lesson show as text for a terminal.
package struct TerminalExporter: Exporter {
  static let format = ExportFormat(name: "terminal", choices: [.plotStyle]) {
    TerminalExporter(style: $0.plotStyle ?? .braille, isColored: $0.isColored)
  }

  /// The characters that plots and tables are drawn with.
  package var style: TerminalText.Style
  /// Whether the text carries ANSI escape sequences.
  package var isColored: Bool

  package init(style: TerminalText.Style = .braille, isColored: Bool = false) {
    self.style = style
    self.isColored = isColored
  }

  /// The title and, under the name of its cell, each result; empty where the lesson shows nothing.
  ///
  /// What is wrong with the lesson is not part of the text, except that cells without a result are named.
  package func export(_ lesson: ReplayedLesson, in place: BookPlace?) -> Exported {
    Exported(text(for: LessonView(lesson)))
  }

  func text(for lesson: LessonView) -> String {
    var transcript = TerminalTranscript(style: style, isColored: isColored)
    transcript.begin(lesson: lesson.title)
    return lesson.cells.map { write($0, to: &transcript) }.joined() + transcript.end()
  }

  private func write(_ cell: CellView, to transcript: inout TerminalTranscript) -> String {
    let end = transcript.begin(cell: cell.name, shows: cell.showsOutput)
    guard cell.wasReached else { return end + transcript.add(verdict: "not run") }
    let results = end + cell.items.map { transcript.add($0) }.joined()
    let failed = cell.diagnostics.contains { $0.severity == .error }
    return failed ? results + transcript.add(verdict: "failed") : results
  }
}
