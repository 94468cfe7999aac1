package import CommonMark
package import Diagnostics

/// A document as the renderer of prose needs it: where its code and outputs stand, and nothing of what they mean.
package struct ProseSource: Sendable {
  /// The text in which diagnostics have their places.
  package var source: SourceText
  package var tree: MarkdownTree
  /// What the page is called: a heading that says the same stands above the page, and not within.
  package var title: String?
  /// The first line of each cell, and what stands for the cell on the page.
  package var cells: [Int: [HTMLNode]]
  /// Lines that are left out, such as those of recorded outputs.
  package var hiddenLines: Set<Int>
  /// The bound numbers as they are shown, by where their comments begin.
  package var boundNumbers: [Int: String] = [:]
  /// Where links lead instead, by the destination that the author wrote.
  package var links: [String: String]
  /// The folder in which images must lie; nil for that of the document.
  package var imageFolder: String?
  /// Whether the author's HTML stands on the page as it is.
  package var allowsRawHTML: Bool

  package init(
    source: SourceText, tree: MarkdownTree, title: String? = nil, cells: [Int: [HTMLNode]] = [:],
    hiddenLines: Set<Int> = [], links: [String: String] = [:], allowsRawHTML: Bool = false
  ) {
    self.source = source
    self.tree = tree
    self.title = title
    self.cells = cells
    self.hiddenLines = hiddenLines
    self.links = links
    self.allowsRawHTML = allowsRawHTML
  }

  /// A text that is no lesson.
  package init(_ text: String) {
    let source = SourceText(text, name: "-")
    self.init(source: source, tree: MarkdownTree(parsing: source.utf8))
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

  /// The heading that is the title of the page.
  package var title: HTMLNode?
  package var nodes: [HTMLNode] = []
  package var headings: [Heading] = []
  /// The formulas that were set, as HTML.
  package var formulas: [String] = []
  /// What is wrong with formulas, images and links.
  package var diagnostics: [Diagnostic] = []
}
