import CCMark

/// A block as libcmark finds it, without its inlines.
struct RawBlock {
  var kind: MarkdownTree.Kind
  /// Its first line among those that were parsed, from zero, and its last, which may be the parser's guess.
  var first: Int
  var last: Int
  /// Where it begins on its first line, in bytes from zero.
  var column: Int
  var parent: Int?
  /// One past the last block below it.
  var end: Int

  /// Whether no block can stand within.
  var isLeaf: Bool {
    switch kind {
    case .paragraph, .heading, .codeBlock, .htmlBlock, .thematicBreak: true
    default: false
    }
  }

  /// The blocks of a text, the document first, in reading order.
  static func all(in text: [UInt8]) -> [RawBlock] {
    var blocks: [RawBlock] = []
    let root = text.withUnsafeBytes { buffer in
      cmark_parse_document(
        // The parser wants a buffer that is not nil, even for no text.
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self) ?? UnsafePointer(bitPattern: 1), buffer.count,
        CMARK_OPT_DEFAULT)
    }
    guard let root else { return blocks }
    defer { cmark_node_free(root) }
    var open: [Int] = []
    var node: OpaquePointer? = root
    while let current = node {
      blocks.append(RawBlock(current, parent: open.last))
      if !blocks[blocks.count - 1].isLeaf, let child = cmark_node_first_child(current) {
        open.append(blocks.count - 1)
        node = child
        continue
      }
      // Up to the next block that has another beside it.
      var above: OpaquePointer? = current
      node = nil
      while let ended = above {
        if let next = ended == root ? nil : cmark_node_next(ended) {
          node = next
          break
        }
        above = cmark_node_parent(ended)
        if above != nil, let last = open.popLast() { blocks[last].end = blocks.count }
      }
    }
    return blocks
  }

  private init(_ node: OpaquePointer, parent: Int?) {
    kind = Self.kind(of: node)
    first = max(0, Int(cmark_node_get_start_line(node)) - 1)
    last = max(first, Int(cmark_node_get_end_line(node)) - 1)
    column = max(0, Int(cmark_node_get_start_column(node)) - 1)
    self.parent = parent
    end = 0
    if case .htmlBlock(let text) = kind {
      last = first + max(0, text.utf8.count { $0 == UInt8(ascii: "\n") } - 1)
    }
  }

  private static func kind(of node: OpaquePointer) -> MarkdownTree.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
    case CMARK_NODE_LIST:
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      return .list(
        MarkdownTree.List(
          start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
          isTight: cmark_node_get_list_tight(node) != 0))
    case CMARK_NODE_ITEM: return .listItem(isDone: nil)
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_CODE_BLOCK:
      return .codeBlock(
        info: string(cmark_node_get_fence_info(node)), text: string(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_BLOCK: return .htmlBlock(string(cmark_node_get_literal(node)))
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    default: return .document
    }
  }

  /// A copy of a string that stays the parser's.
  private static func string(_ characters: UnsafePointer<CChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }
}
