package import Diagnostics
package import Display

/// A cell as an exporter shows it: its code, and what came of it.
package struct CellView: Sendable {
  /// The label, or the number from one.
  package var name: String
  package var code: String
  package var showsCode = true
  package var isFolded = false
  package var showsOutput = true
  package var caption: String?
  package var alternativeText: String?
  /// Whether the cell failed as its author wants it to; the message is one of its items.
  package var failedAsIntended = false
  /// Whether the cell was run, or left out on purpose; false where a cell before it failed.
  package var wasReached = true
  package var items: [DisplayItem] = []
  /// What is wrong with the cell, with ranges in the document.
  package var diagnostics: [Diagnostic] = []

  package init(name: String, code: String, items: [DisplayItem] = [], diagnostics: [Diagnostic] = []) {
    self.name = name
    self.code = code
    self.items = items
    self.diagnostics = diagnostics
  }
}
