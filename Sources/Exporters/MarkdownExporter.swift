package import Diagnostics
package import Replay

/// Writes a replayed lesson as Markdown: the lesson's own document with its record renewed.
package struct MarkdownExporter: Sendable {
  package init() {}

  /// The document; the same as the lesson's wherever what is recorded is right.
  ///
  /// - Throws: a ``Diagnostic`` where an output could not be recorded without changing what the document says.
  package func text(for lesson: ReplayedLesson) throws(Diagnostic) -> String {
    String(decoding: try lesson.updated().bytes, as: UTF8.self)
  }
}
