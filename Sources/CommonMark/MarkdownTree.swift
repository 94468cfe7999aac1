/// A CommonMark document as a tree of blocks and inlines.
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
    /// The first line can be trusted. The last line of an HTML block, of a heading that is underlined and of a code
    /// block whose fence is never closed is the parser's guess.
    package let lines: ClosedRange<Int>?
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
    case list(List)
    case listItem
    case paragraph
    /// A heading of level 1 to 6.
    case heading(level: Int)
    /// Program text, fenced or indented; `info` is what follows the opening fence.
    case codeBlock(info: String, text: String)
    case htmlBlock(String)
    case thematicBreak
    case text(String)
    case softBreak
    case lineBreak
    case codeSpan(String)
    case inlineHTML(String)
    case emphasis
    case strong
    case link(destination: String, title: String)
    case image(destination: String, title: String)
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

  package internal(set) var nodes: [Node]

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

  /// The text of a node and all below it, without markup; breaks become blanks.
  package func plainText(of index: Index) -> String {
    var text = ""
    for node in nodes[index..<nodes[index].end] {
      switch node.kind {
      case .text(let words), .codeSpan(let words): text += words
      case .softBreak, .lineBreak: text += " "
      default: break
      }
    }
    return text
  }
}
