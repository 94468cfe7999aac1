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
    /// The prose, with formulas as they are read.
    package var text: String
    /// The code, without results.
    package var code = ""

    /// Whether nothing stands there.
    var isEmpty: Bool { text.isEmpty && code.isEmpty && anchor.isEmpty }
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
  /// The links within the collection.
  package var links: [Link] = []
  /// What is wrong with the lesson as part of a book, apart from its links.
  package var diagnostics: [Diagnostic] = []
  /// Where the lesson says its place among the others.
  var orderRange: Range<Int>?

  /// The folder of the page below that of the book; empty for the book's own.
  var folder: String { page.split(separator: "/").dropLast().joined(separator: "/") }

  /// The folder that the book is made of, in which what a page shows must lie; nil for that of the lesson.
  var bound: String?

  /// Reads a lesson without running it.
  ///
  /// - Parameters:
  ///   - page: the path of its page in the folder of the book.
  ///   - bound: the folder that the book is made of.
  package init(_ lesson: Lesson, page: String, in bound: String? = nil) {
    let source = lesson.source
    self.lesson = source.name
    self.page = page
    self.bound = bound
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
    let tree = lesson.tree
    let headings = Dictionary(lesson.headings.map { ($0.node, $0) }, uniquingKeysWith: { first, _ in first })
    anchors.formUnion(headings.values.map(\.anchor))
    links = lesson.links.filter { LinkPolicy.isWithinCollection($0.destination) }
    var section = Section(title: "", anchor: "", text: "")
    for (index, node) in tree.nodes.enumerated() where !lesson.isRecorded(index) {
      switch node.kind {
      case .heading:
        if !section.isEmpty { sections.append(section) }
        let title = ReadableText.words(of: index, in: tree)
        section = Section(title: title, anchor: headings[index]?.anchor ?? "", text: "")
      case .paragraph, .tableCell: section.text += " " + ReadableText.words(of: index, in: tree)
      case .formula(let formula) where node.range == nil:
        section.text += " " + ReadableText.formula(formula.source)
      case .codeBlock(_, let code):
        let lines = code.split(separator: "\n").filter { !$0.hasPrefix("//|") }
        section.code += " " + lines.joined(separator: " ")
      case .inlineHTML(let html):
        if case .anchor(let name) = RawHTML.inlineTag(html) { anchors.insert(name) }
      default: break
      }
    }
    sections.append(section)
  }
}
