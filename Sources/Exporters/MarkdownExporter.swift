package import Diagnostics
package import DisplayText
package import Replay

/// Writes a replayed lesson as Markdown: the lesson's own document with its record renewed.
package struct MarkdownExporter: Exporter {
  static let format = ExportFormat(name: "markdown", ending: "md", choices: [.plotStyle]) {
    MarkdownExporter(plotStyle: $0.plotStyle)
  }

  /// What plots are drawn with; nil for what they are recorded with.
  package var plotStyle: TerminalText.Style?

  package init(plotStyle: TerminalText.Style? = nil) {
    self.plotStyle = plotStyle
  }

  /// The document; the same as the lesson's wherever what is recorded is right.
  ///
  /// - Throws: a ``Diagnostic`` where an output could not be recorded without changing what the document says.
  package func export(_ lesson: ReplayedLesson, in place: BookPlace?) throws(Diagnostic) -> Exported {
    var lesson = lesson
    if let plotStyle { lesson.plotStyle = plotStyle }
    return Exported(String(decoding: try lesson.updated().bytes, as: UTF8.self))
  }
}
