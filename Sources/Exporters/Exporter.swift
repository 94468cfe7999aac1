package import Diagnostics
package import DisplayText
package import Replay

/// Writes replayed lessons in one format.
///
/// A new format is a type that conforms, in a file of its own, and its line in ``ExportFormat/all``.
package protocol Exporter: Sendable {
  /// A lesson as it is handed on.
  ///
  /// - Parameter place: that of the lesson in its book; nil for a lesson that stands alone.
  /// - Throws: a ``Diagnostic`` where the lesson cannot be written in this format.
  func export(_ lesson: ReplayedLesson, in place: BookPlace?) throws(Diagnostic) -> Exported
}

/// A lesson in some format.
package struct Exported: Sendable {
  package var text: String
  /// What is wrong with the lesson that only shows when it is exported, with ranges in its document.
  package var diagnostics: [Diagnostic] = []

  package init(_ text: String, diagnostics: [Diagnostic] = []) {
    self.text = text
    self.diagnostics = diagnostics
  }
}

/// What exporters can be asked for.
package struct ExportOptions: Sendable {
  /// The characters that plots and tables are drawn with; nil leaves that to the format.
  package var plotStyle: TerminalText.Style?
  /// Whether text carries ANSI escape sequences.
  package var isColored = false
  /// Whether formulas stay as they are written.
  package var showsFormulasAsSource = false
  /// Whether the author's HTML stands on the page as it is.
  package var allowsRawHTML = false
  /// What pages are made from.
  package var template = PageTemplate.builtIn

  package init() {}
}

/// A format in which lessons can be handed on.
package struct ExportFormat: Sendable {
  /// What an exporter can be told.
  package enum Choice: Sendable, Hashable {
    /// What plots are drawn with.
    case plotStyle
    /// The template, formulas, and the author's HTML.
    case page
  }

  /// By which it is asked for, such as `html`.
  package var name: String
  /// How the names of its files end; nil where it is only for a terminal.
  package var ending: String?
  package var choices: Set<Choice>
  /// Whether the lessons of a folder make up a book, with contents.
  package var makesBooks = false
  package var make: @Sendable (ExportOptions) -> any Exporter

  /// Every format there is.
  package static let all = [HTMLExporter.format, MarkdownExporter.format, TerminalExporter.format]

  /// The formats of files.
  package static var ofFiles: [ExportFormat] { all.filter { $0.ending != nil } }
}
