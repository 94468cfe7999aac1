package import Diagnostics

/// A document as the renderer of prose needs it: where its code and outputs stand, and nothing of what they mean.
package struct ProseSource: Sendable {
  package var source: SourceText
  /// The bytes below the front matter.
  package var body: Range<Int>
  /// The first line of each cell, and what stands for the cell on the page.
  package var cells: [Int: [HTMLNode]]
  /// Lines that are left out, such as those of recorded outputs.
  package var hiddenLines: Set<Int>
  /// Where links lead instead, by the destination that the author wrote.
  package var links: [String: String]

  package init(
    source: SourceText, body: Range<Int>, cells: [Int: [HTMLNode]] = [:], hiddenLines: Set<Int> = [],
    links: [String: String] = [:]
  ) {
    self.source = source
    self.body = body
    self.cells = cells
    self.hiddenLines = hiddenLines
    self.links = links
  }

  package init(_ text: String) {
    self.init(source: SourceText(text, name: "-"), body: 0..<text.utf8.count)
  }
}

/// Prose as it stands on a page.
package struct RenderedProse: Sendable {
  /// A heading that can be linked to.
  package struct Heading: Sendable, Hashable {
    package var level: Int
    package var anchor: String
    package var content: [HTMLNode]
  }

  package var nodes: [HTMLNode] = []
  package var headings: [Heading] = []
  /// The formulas that were set, as HTML.
  package var formulas: [String] = []
  /// What is wrong with formulas and images.
  package var diagnostics: [Diagnostic] = []
}
