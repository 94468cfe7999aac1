import CCMark

extension MarkdownTree {
  /// Parses CommonMark 0.30.
  ///
  /// - Parameters:
  ///   - text: UTF-8. A NUL is read as a blank; ill-formed bytes become U+FFFD.
  ///   - firstLine: the number that the first line has in the document around it.
  package init(parsing text: some Collection<UInt8>, firstLine: Int = 1) {
    var bytes = text.map { CChar(bitPattern: $0 == 0 ? UInt8(ascii: " ") : $0) }
    // The parser wants a buffer that is not nil, even for no text.
    bytes.append(0)
    var builder = Builder(firstLine: firstLine)
    if let root = cmark_parse_document(bytes, bytes.count - 1, CMARK_OPT_DEFAULT) {
      defer { cmark_node_free(root) }
      if let iterator = cmark_iter_new(root) {
        defer { cmark_iter_free(iterator) }
        builder.read(iterator)
      }
    }
    self.init(nodes: builder.nodes)
  }

  /// Parses CommonMark 0.30.
  package init(parsing text: String) {
    self.init(parsing: Array(text.utf8))
  }
}

/// Copies nodes out of the parser's memory while walking over them.
private struct Builder {
  var nodes: [MarkdownTree.Node] = []
  private var open: [(node: MarkdownTree.Index, lastChild: MarkdownTree.Index?)] = []
  /// The text that is growing, and its node.
  private var textRun = ""
  private var textNode: MarkdownTree.Index?
  private let firstLine: Int

  init(firstLine: Int) {
    self.firstLine = firstLine
  }

  mutating func read(_ iterator: OpaquePointer) {
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return finishText() }
      guard let node = cmark_iter_get_node(iterator) else { return }
      if event == CMARK_EVENT_ENTER {
        append(node)
        if isLeaf(cmark_node_get_type(node)) { close() }
      } else {
        close()
      }
    }
  }

  private mutating func append(_ node: OpaquePointer) {
    let kind = kind(of: node)
    let index = nodes.count
    let parent = open.last
    if case .text(let words) = kind {
      // The parser cuts text wherever it thought of markup; the pieces are one text.
      if let node = textNode, node == parent?.lastChild {
        textRun += words
        open.append((node, nil))
        return
      }
      finishText()
      textNode = index
      textRun = words
    } else {
      finishText()
    }
    if let previous = parent?.lastChild {
      nodes[previous].nextSibling = index
    } else if let parent {
      nodes[parent.node].firstChild = index
    }
    nodes.append(
      MarkdownTree.Node(
        kind: kind, lines: lines(of: node), parent: parent?.node, firstChild: nil, nextSibling: nil,
        previousSibling: parent?.lastChild, end: index + 1))
    if !open.isEmpty { open[open.count - 1].lastChild = index }
    open.append((index, nil))
  }

  private mutating func finishText() {
    if let textNode { nodes[textNode].kind = .text(textRun) }
    textNode = nil
  }

  private mutating func close() {
    if let last = open.popLast() { nodes[last.node].end = nodes.count }
  }

  /// The parser enters a node that can have no children but never leaves it.
  private func isLeaf(_ type: cmark_node_type) -> Bool {
    switch type {
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_TEXT,
      CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
      true
    default: false
    }
  }

  private func lines(of node: OpaquePointer) -> ClosedRange<Int>? {
    guard cmark_node_get_type(node).rawValue <= CMARK_NODE_LAST_BLOCK.rawValue else { return nil }
    let start = Int(cmark_node_get_start_line(node))
    let end = Int(cmark_node_get_end_line(node))
    let offset = firstLine - 1
    return start + offset...max(start, end) + offset
  }

  private func kind(of node: OpaquePointer) -> MarkdownTree.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: return .document
    case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
    case CMARK_NODE_LIST:
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      return .list(
        MarkdownTree.List(
          start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
          isTight: cmark_node_get_list_tight(node) != 0))
    case CMARK_NODE_ITEM: return .listItem
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_CODE_BLOCK:
      return .codeBlock(
        info: string(cmark_node_get_fence_info(node)), text: string(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_BLOCK: return .htmlBlock(string(cmark_node_get_literal(node)))
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_CODE: return .codeSpan(string(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_INLINE: return .inlineHTML(string(cmark_node_get_literal(node)))
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_LINK:
      return .link(
        destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    case CMARK_NODE_IMAGE:
      return .image(
        destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    // Text, and the custom nodes, which a parser never makes.
    default: return .text(string(cmark_node_get_literal(node)))
    }
  }

  /// A copy of a string that stays the parser's.
  private func string(_ characters: UnsafePointer<CChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }
}
