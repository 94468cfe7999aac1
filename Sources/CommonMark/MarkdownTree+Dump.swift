extension MarkdownTree {
  /// The tree as indented text, a node a line, such as `heading 1 @3`; for tests and for looking at.
  package var dump: String {
    var depths: [Int] = []
    var lines: [String] = []
    for node in nodes {
      let depth = node.parent.map { depths[$0] + 1 } ?? 0
      depths.append(depth)
      let place = node.lines.map { " @\($0.lowerBound)" } ?? ""
      lines.append(String(repeating: "  ", count: depth) + node.kind.dump + place)
    }
    return lines.joined(separator: "\n")
  }
}

extension MarkdownTree.Kind {
  fileprivate var dump: String {
    switch self {
    case .document: "document"
    case .blockQuote: "quote"
    case .alert(let alert): "alert \(alert.rawValue)"
    case .list(let list): "list" + (list.start.map { " from \($0)" } ?? "") + (list.isTight ? "" : " loose")
    case .listItem(let isDone): "item" + (isDone.map { $0 ? " done" : " to do" } ?? "")
    case .paragraph: "paragraph"
    case .heading(let level): "heading \(level)"
    case .codeBlock(let info, let text): "code \(info.debugDescription) \(text.debugDescription)"
    case .htmlBlock(let text): "html \(text.debugDescription)"
    case .thematicBreak: "rule"
    case .table(let columns): "table of \(columns.count)"
    case .tableRow: "row"
    case .tableCell: "cell"
    case .footnote(let label): "footnote \(label.debugDescription)"
    case .text(let text): "text \(text.debugDescription)"
    case .softBreak: "soft break"
    case .lineBreak: "line break"
    case .codeSpan(let text): "span \(text.debugDescription)"
    case .inlineHTML(let text): "inline html \(text.debugDescription)"
    case .emphasis: "emphasis"
    case .strong: "strong"
    case .strikethrough: "strikethrough"
    case .link(let destination, let title): "link \(destination.debugDescription) \(title.debugDescription)"
    case .image(let destination, let title): "image \(destination.debugDescription) \(title.debugDescription)"
    case .formula(let formula):
      "\(formula.isDisplay ? "display " : "")formula \(formula.source.debugDescription)"
    case .footnoteReference(let label): "footnote mark \(label.debugDescription)"
    }
  }
}
