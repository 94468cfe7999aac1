import CommonMark
package import Diagnostics
package import Notebook
import Replay

/// What a book knows of one of its lessons: enough for its contents, its search and the links that lead to it.
package struct Chapter: Sendable, Hashable {
  /// A stretch of a lesson below a heading.
  package struct Section: Sendable, Hashable {
    /// Empty for what stands before the first heading.
    package var title: String
    /// The name by which the page links to the heading; empty where there is none.
    package var anchor: String
    /// The prose and the code, without results.
    package var text: String
  }

  /// A link within the collection, and where it stands.
  package struct Link: Sendable, Hashable {
    /// As the author wrote it.
    package var destination: String
    package var range: Range<Int>
  }

  /// The path of the lesson's file.
  package var lesson: String
  /// The path of the page in the folder of the book.
  package var page: String
  package var title: String
  package var description: String?
  package var order: Double?
  package var sections: [Section] = []
  /// Every name by which the page can be linked to.
  package var anchors: Set<String> = []
  package var links: [Link] = []
  /// What is wrong with the lesson as part of a book, apart from its links.
  package var diagnostics: [Diagnostic] = []
  /// Where the lesson says its place among the others.
  var orderRange: Range<Int>?

  /// The folder of the page below that of the book; empty for the book's own.
  var folder: String { page.split(separator: "/").dropLast().joined(separator: "/") }

  /// Reads a lesson without running it.
  ///
  /// - Parameter page: the path of its page in the folder of the book.
  package init(_ lesson: Lesson, page: String) {
    let source = lesson.source
    self.lesson = source.name
    self.page = page
    title = lesson.title
    description = lesson.frontMatter.description
    order = lesson.frontMatter.order
    orderRange = order == nil ? nil : Self.orderLine(of: lesson)
    readProse(of: lesson)
    let isNamed =
      lesson.frontMatter.title != nil || sections.contains { !$0.title.isEmpty }
    if !isNamed {
      diagnostics.append(
        Diagnostic(
          .warning, "book.no-title",
          "this lesson is called after its file: write `title:` in its front matter, or begin with a heading",
          at: source.line(1)))
    }
    anchors.formUnion(lesson.cells.map { "cell-\($0.name)" })
  }

  private static func orderLine(of lesson: Lesson) -> Range<Int>? {
    guard let frontMatter = lesson.frontMatter.range else { return nil }
    let source = lesson.source
    let last = source.position(of: max(frontMatter.upperBound - 1, 0)).line
    return (1...max(last, 1)).lazy.map { source.line($0) }
      .first { source.utf8[$0].starts(with: "order".utf8) }
  }

  /// Reads headings, text and links as the page has them.
  private mutating func readProse(of lesson: Lesson) {
    let source = lesson.source
    var hidden: Set<Int> = []
    for output in lesson.outputs {
      let last = source.position(of: max(output.range.lowerBound, output.range.upperBound - 1)).line
      hidden.formUnion(source.position(of: output.range.lowerBound).line...last)
    }
    var skipped = hidden
    for node in lesson.tree.nodes {
      if case .codeBlock = node.kind, let lines = node.lines { skipped.formUnion(lines) }
    }
    let body = (lesson.frontMatter.range?.upperBound ?? 0)..<source.utf8.count
    let mathematics = Mathematics(in: source, body: body, skipping: skipped)
    let tree = MarkdownTree(
      parsing: mathematics.marked, firstLine: source.position(of: body.lowerBound).line)
    var names = HeadingAnchors()
    var section = Section(title: "", anchor: "", text: "")
    var lines = 1...1
    var isHidden = false
    for (index, node) in tree.nodes.enumerated() {
      if let own = node.lines {
        lines = own
        isHidden = hidden.contains(own.lowerBound)
      }
      if isHidden { continue }
      switch node.kind {
      case .heading:
        let title = mathematics.restored(tree.plainText(of: index))
        let anchor = names.anchor(for: title)
        anchors.insert(anchor)
        if !section.text.isEmpty || !section.anchor.isEmpty { sections.append(section) }
        section = Section(title: title, anchor: anchor, text: "")
      case .paragraph:
        section.text += " " + Self.words(in: tree.plainText(of: index), mathematics)
      case .codeBlock(_, let code):
        let lines = code.split(separator: "\n").filter { !$0.hasPrefix("//|") }
        section.text += " " + lines.joined(separator: " ")
      case .link(let written, _):
        let destination = mathematics.restored(written)
        if LinkPolicy.isWithinCollection(destination) {
          links.append(
            Link(destination: destination, range: Self.place(of: destination, on: lines, in: source)))
        }
      default: break
      }
    }
    sections.append(section)
  }

  /// The words of a paragraph, without formulas and the lines of tables.
  private static func words(in text: String, _ mathematics: Mathematics) -> String {
    let words = mathematics.pieces(of: text).map { piece in
      if case .text(let words) = piece { words } else { "…" }
    }
    return words.joined().replacing(/\|[-:| ]+\|/, with: " ").replacing("|", with: " ")
  }

  /// Where a destination is written, or else the first line of its block.
  private static func place(
    of destination: String, on lines: ClosedRange<Int>, in source: SourceText
  ) -> Range<Int> {
    let block = source.line(lines.lowerBound).lowerBound..<source.line(lines.upperBound).upperBound
    return source.utf8[block].firstRange(of: Array(destination.utf8)) ?? source.line(lines.lowerBound)
  }
}
