package import CommonMark
package import Diagnostics

/// A heading that can be linked to.
package struct Heading: Sendable, Hashable {
  package var level: Int
  /// The words, without markup.
  package var title: String
  /// The name by which it is linked to.
  package var anchor: String
  /// The heading's block in the tree of the lesson.
  package var node: MarkdownTree.Index
}

/// A link that an author wrote.
package struct Link: Sendable, Hashable {
  /// As the author wrote it.
  package var destination: String
  /// The bytes of the destination, or of the link where it stands elsewhere.
  package var range: Range<Int>
}

extension Lesson {
  /// The lines of recorded outputs, which pages do not show: what was computed now is shown.
  package var hiddenLines: Set<Int> {
    var lines: Set<Int> = []
    for output in outputs {
      let last = source.position(of: max(output.range.lowerBound, output.range.upperBound - 1)).line
      lines.formUnion(source.position(of: output.range.lowerBound).line...last)
    }
    return lines
  }

  /// Whether a node is part of a recorded output.
  package func isRecorded(_ node: MarkdownTree.Index) -> Bool {
    var low = 0
    var high = outputs.count
    while low < high {
      let middle = (low + high) / 2
      if outputs[middle].nodes.upperBound <= node { low = middle + 1 } else { high = middle }
    }
    return low < outputs.count && outputs[low].nodes.contains(node)
  }

  /// The first heading outside lists and quotations, which is the title where the front matter has none.
  package var firstHeading: MarkdownTree.Index? {
    tree.children(of: 0).first { index in
      if case .heading = tree[index].kind { !isRecorded(index) } else { false }
    }
  }

  /// The headings in the order of the document, those of recorded outputs left out.
  package var headings: [Heading] {
    var anchors = HeadingAnchors()
    return tree.nodes.indices.compactMap { index in
      guard case .heading(let level) = tree[index].kind, !isRecorded(index) else { return nil }
      let title = tree.plainText(of: index)
      return Heading(level: level, title: title, anchor: anchors.anchor(for: title), node: index)
    }
  }

  /// The links in the order of the document, those of recorded outputs left out.
  package var links: [Link] {
    tree.nodes.indices.compactMap { index in
      guard case .link(let destination, _) = tree[index].kind, !isRecorded(index) else { return nil }
      return Link(destination: destination, range: tree.place(of: destination, at: index, in: source))
    }
  }
}

extension MarkdownTree {
  /// Where the destination of a link or an image is written, or else the link itself.
  package func place(of destination: String, at index: Index, in source: SourceText) -> Range<Int> {
    guard let range = nodes[index].range else { return 0..<0 }
    // Of an image in a link, the later one is the link's own.
    let written = Array(destination.utf8)
    var found: Range<Int>?
    var start =
      nodes[index].firstChild.map { nodes[nodes[$0].end - 1].range?.upperBound ?? range.lowerBound }
      ?? range.lowerBound
    start = min(max(start, range.lowerBound), range.upperBound)
    found = source.utf8[start..<range.upperBound].firstRange(of: written)
    return found ?? source.utf8[range].firstRange(of: written) ?? range
  }

  /// Whether a node stands in a table.
  func isInTable(_ index: Index) -> Bool {
    var parent = nodes[index].parent
    while let node = parent {
      if case .tableCell = nodes[node].kind { return true }
      parent = nodes[node].parent
    }
    return false
  }

  /// The tree with other numbers in the place of bound ones, as they are shown.
  ///
  /// - Parameter numbers: bound numbers in the order of the document, each with what is to be shown.
  package func showing(_ numbers: [(number: BoundNumber, shown: String)], in source: SourceText)
    -> MarkdownTree
  {
    guard !numbers.isEmpty else { return self }
    /// The place among the numbers of the first that begins at a byte or after it.
    func first(from place: Int) -> Int {
      var low = 0
      var high = numbers.count
      while low < high {
        let middle = (low + high) / 2
        if numbers[middle].number.range.lowerBound < place { low = middle + 1 } else { high = middle }
      }
      return low
    }
    var kinds: [Index: Kind] = [:]
    for (index, node) in nodes.enumerated() {
      switch node.kind {
      case .text, .codeSpan, .formula:
        guard let range = node.range else { continue }
        for (number, shown) in numbers[first(from: range.lowerBound)..<first(from: range.upperBound)]
          .reversed()
        {
          kinds[index] = (kinds[index] ?? node.kind).showing(shown, insteadOf: number.written.text)
        }
      case .htmlBlock:
        guard let lines = node.lines else { continue }
        let start = source.line(lines.lowerBound).lowerBound
        let end = source.line(lines.upperBound).upperBound
        for (number, shown) in numbers[first(from: start)..<first(from: end)].reversed() {
          // The comment after the number tells it from others.
          let comment = source.string(number.range.upperBound..<number.commentRange.upperBound)
          kinds[index] = (kinds[index] ?? node.kind)
            .showing(shown + comment, insteadOf: number.written.text + comment)
        }
      default: continue
      }
    }
    return replacing(kinds)
  }
}

extension MarkdownTree.Kind {
  /// The same with other words in the place where some stand last.
  fileprivate func showing(_ shown: String, insteadOf written: String) -> MarkdownTree.Kind {
    switch self {
    case .text(let text): return .text(text.replacingLast(written, with: shown))
    case .codeSpan(let text): return .codeSpan(text.replacingLast(written, with: shown))
    case .htmlBlock(let text): return .htmlBlock(text.replacingLast(written, with: shown))
    case .formula(var formula):
      formula.source = formula.source.replacingLast(written, with: shown)
      return .formula(formula)
    default: return self
    }
  }
}

extension String {
  fileprivate func replacingLast(_ words: String, with other: String) -> String {
    guard let range = ranges(of: words).last else { return self }
    return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
