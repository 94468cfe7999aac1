import Diagnostics
package import DisplayText
package import Replay

/// Writes what the cells of a lesson show as text for a terminal.
package struct TerminalExporter: Sendable {
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
  package func text(for lesson: ReplayedLesson) -> String {
    text(for: LessonView(lesson))
  }

  func text(for lesson: LessonView) -> String {
    let blocks = lesson.cells.compactMap(block)
    guard !blocks.isEmpty else { return "" }
    let title = HarmlessText.lines(lesson.title).joined(separator: " ")
    return ([isColored ? "\u{1B}[1m\(title)\u{1B}[0m" : title] + blocks).joined(separator: "\n\n") + "\n"
  }

  private func block(_ cell: CellView) -> String? {
    let name = HarmlessText.lines(cell.name).joined(separator: " ")
    let mark = style == .braille ? "▸" : ">"
    let heading = isColored ? "\u{1B}[2m\(mark) \(name)\u{1B}[0m" : "\(mark) \(name)"
    guard cell.wasReached else { return "\(heading)\nnot run" }
    let results = cell.showsOutput ? TerminalText.render(cell.items, style: style, isColored: isColored) : ""
    let verdict = cell.diagnostics.contains { $0.severity == .error } ? "failed" : ""
    let parts = [results, verdict].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : heading + "\n" + parts.joined(separator: "\n")
  }
}
