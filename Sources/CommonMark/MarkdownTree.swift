/// A Markdown document as a tree of blocks and inlines, as GitHub reads it.
///
/// The nodes lie in one flat array in reading order, a parent before its children, so that neither building nor
/// freeing a deeply nested document can overflow the stack. A node is named by its index; the document is node 0.
package struct MarkdownTree: Sendable, Hashable {
  /// The name of a node: its place in reading order.
  package typealias Index = Int

  /// One block or inline.
  package struct Node: Sendable, Hashable {
    package internal(set) var kind: Kind
    /// The lines of the document, from one, on which a block stands; nil for an inline.
    ///
    /// The last line of a code block whose fence is never closed is the parser's guess.
    package internal(set) var lines: ClosedRange<Int>?
    /// The bytes of the document on which an inline, or a cell of a table, stands; nil for other blocks.
    package internal(set) var range: Range<Int>?
    /// The bytes of the document between the marks of a formula.
    package internal(set) var content: Range<Int>?
    package let parent: Index?
    package internal(set) var firstChild: Index?
    package internal(set) var nextSibling: Index?
    package internal(set) var previousSibling: Index?
    /// One past the last node below this one.
    package internal(set) var end: Index
  }

  /// What a node is.
  package enum Kind: Sendable, Hashable {
    case document
    case blockQuote
    /// A quotation that begins with a line such as `[!NOTE]`.
    case alert(Alert)
    case list(List)
    /// An item of a list; `isDone` is nil where it is no task.
    case listItem(isDone: Bool?)
    case paragraph
    /// A heading of level 1 to 6.
    case heading(level: Int)
    /// Program text, fenced or indented; `info` is what follows the opening fence.
    case codeBlock(info: String, text: String)
    case htmlBlock(String)
    case thematicBreak
    /// A pipe table; its first row holds the headers, and every row has a cell for each alignment.
    case table([Alignment?])
    case tableRow
    case tableCell
    /// What a footnote says; all of them stand at the end of the document, in the order in which they are written.
    case footnote(label: String)
    case text(String)
    case softBreak
    case lineBreak
    case codeSpan(String)
    case inlineHTML(String)
    case emphasis
    case strong
    case strikethrough
    case link(destination: String, title: String)
    case image(destination: String, title: String)
    /// An inline, or a block of its own where it is a fenced block of `math`.
    case formula(Formula)
    /// The mark of a footnote.
    case footnoteReference(label: String)
  }

  /// How a list counts and how it is spaced.
  package struct List: Sendable, Hashable {
    /// The number of the first item of an ordered list; nil for a bullet list.
    package var start: Int?
    /// Whether no blank line parts the blocks of the list.
    package var isTight: Bool

    package init(start: Int? = nil, isTight: Bool = true) {
      self.start = start
      self.isTight = isTight
    }
  }

  /// On which side the words of a column stand.
  package enum Alignment: Sendable, Hashable {
    case leading, center, trailing
  }

  /// What an alert calls itself.
  package enum Alert: String, Sendable, Hashable, CaseIterable {
    case note, tip, important, warning, caution
  }

  /// A formula in TeX.
  package struct Formula: Sendable, Hashable {
    /// What stands between the dollar signs, without what a quotation puts before each line.
    package var source: String
    /// Whether it stands on a line of its own.
    package var isDisplay: Bool

    package init(source: String, isDisplay: Bool) {
      self.source = source
      self.isDisplay = isDisplay
    }

    /// The formula as it is written, with its dollar signs.
    package var written: String { isDisplay ? "$$\(source)$$" : "$\(source)$" }
  }

  /// Something that GitHub does not show, or shows otherwise than it seems to be meant.
  package struct Remark: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      /// A row has more cells than its table has columns; those beyond are not shown.
      case extraCells(cells: Int, columns: Int)
      /// Bars above a line of dashes, which are no table since the numbers of cells differ.
      case noTable(headers: Int, columns: Int)
      /// A formula or the comment of a bound number that a bar of a table cuts apart.
      case cutByBar
      /// Two footnotes have one label.
      case repeatedFootnote(String)
      /// No mark leads to a footnote.
      case unusedFootnote(String)
    }

    package var kind: Kind
    /// The bytes of the document that it is about.
    package var range: Range<Int>
  }

  package internal(set) var nodes: [Node]
  package internal(set) var remarks: [Remark] = []

  package subscript(index: Index) -> Node { nodes[index] }

  /// The children of a node, in reading order.
  package func children(of index: Index) -> some Sequence<Index> {
    sequence(state: nodes[index].firstChild) { next in
      defer { next = next.flatMap { nodes[$0].nextSibling } }
      return next
    }
  }

  /// A step of a walk through the tree.
  package enum Step: Sendable, Hashable {
    case enter(Index)
    case leave(Index)
  }

  /// A walk through a node and all below it: each node is entered before its children and left after them.
  package func steps(through index: Index = 0) -> [Step] {
    var steps: [Step] = []
    var open: [Index] = []
    for node in index..<nodes[index].end {
      while let last = open.last, nodes[last].end <= node {
        steps.append(.leave(last))
        open.removeLast()
      }
      steps.append(.enter(node))
      open.append(node)
    }
    return steps + open.reversed().map { .leave($0) }
  }

  /// The text of a node and all below it, without markup; breaks become blanks, formulas stand as they are written.
  package func plainText(of index: Index) -> String {
    var text = ""
    for node in nodes[index..<nodes[index].end] {
      switch node.kind {
      case .text(let words), .codeSpan(let words): text += words
      case .formula(let formula): text += formula.written
      case .softBreak, .lineBreak: text += " "
      default: break
      }
    }
    return text
  }
}

extension MarkdownTree {
  /// The tree with other kinds in the place of those of some nodes.
  package func replacing(_ kinds: [Index: Kind]) -> MarkdownTree {
    var tree = self
    for (index, kind) in kinds { tree.nodes[index].kind = kind }
    return tree
  }
}
