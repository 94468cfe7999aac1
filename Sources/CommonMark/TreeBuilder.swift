/// Puts nodes together in reading order.
struct TreeBuilder {
  private(set) var nodes: [MarkdownTree.Node] = []
  private var open: [(node: MarkdownTree.Index, lastChild: MarkdownTree.Index?)] = []
  /// Text that is growing: what is written piece by piece is one text.
  private var text: [UInt8] = []
  private var textRange = 0..<0

  /// Begins a node that has children.
  mutating func open(
    _ kind: MarkdownTree.Kind, lines: ClosedRange<Int>? = nil, range: Range<Int>? = nil
  ) {
    endText()
    let index = append(kind, lines, range)
    open.append((index, nil))
  }

  /// Ends the node that was begun last.
  ///
  /// - Parameter end: where it ends in the document, where it is an inline.
  mutating func close(at end: Int? = nil) {
    endText()
    guard let last = open.popLast() else { return }
    nodes[last.node].end = nodes.count
    if let end, let range = nodes[last.node].range {
      nodes[last.node].range = range.lowerBound..<max(range.lowerBound, end)
    }
  }

  mutating func leaf(
    _ kind: MarkdownTree.Kind, lines: ClosedRange<Int>? = nil, range: Range<Int>? = nil,
    content: Range<Int>? = nil
  ) {
    endText()
    nodes[append(kind, lines, range)].content = content
  }

  /// Adds text that stands on some bytes of the document.
  mutating func text(_ bytes: some Sequence<UInt8>, range: Range<Int>) {
    textRange = text.isEmpty ? range : textRange.lowerBound..<max(textRange.upperBound, range.upperBound)
    text += bytes
  }

  private mutating func endText() {
    guard !text.isEmpty else { return }
    let bytes = text
    text.removeAll(keepingCapacity: true)
    append(.text(String(decoding: bytes, as: UTF8.self)), nil, textRange)
  }

  @discardableResult
  private mutating func append(
    _ kind: MarkdownTree.Kind, _ lines: ClosedRange<Int>?, _ range: Range<Int>?
  ) -> MarkdownTree.Index {
    let index = nodes.count
    let parent = open.last
    if let previous = parent?.lastChild {
      nodes[previous].nextSibling = index
    } else if let parent {
      nodes[parent.node].firstChild = index
    }
    nodes.append(
      MarkdownTree.Node(
        kind: kind, lines: lines, range: range, content: nil, parent: parent?.node, firstChild: nil,
        nextSibling: nil, previousSibling: parent?.lastChild, end: index + 1))
    if !open.isEmpty { open[open.count - 1].lastChild = index }
    return index
  }
}
