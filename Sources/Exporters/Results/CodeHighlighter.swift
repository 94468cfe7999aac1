/// Tells the words of program text apart, so that they can be coloured.
package protocol CodeHighlighter: Sendable {
  /// The coloured stretches of some Swift, in order and apart; what lies between them is left plain.
  func tokens(of code: String) -> [CodeToken]
}

/// A stretch of program text that is coloured.
package struct CodeToken: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case keyword, number, string, comment, type, function, label
  }

  /// Byte offsets in the code.
  package var range: Range<Int>
  package var kind: Kind

  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

/// Leaves all program text plain.
package struct NoHighlighter: CodeHighlighter {
  package init() {}
  package func tokens(of code: String) -> [CodeToken] { [] }
}

extension HTMLNode {
  /// Program text with its coloured stretches; those that overlap or lie outside are left out.
  static func highlighted(_ code: String, by highlighter: any CodeHighlighter) -> [HTMLNode] {
    let bytes = Array(code.utf8)
    var nodes: [HTMLNode] = []
    var end = 0
    func append(upTo bound: Int) {
      if end < bound { nodes.append(.text(String(decoding: bytes[end..<bound], as: UTF8.self))) }
    }
    for token in highlighter.tokens(of: code) {
      guard token.range.lowerBound >= end, token.range.upperBound <= bytes.count, !token.range.isEmpty else {
        continue
      }
      append(upTo: token.range.lowerBound)
      nodes.append(
        .element(
          "span", class: token.kind.rawValue, [.text(String(decoding: bytes[token.range], as: UTF8.self))]))
      end = token.range.upperBound
    }
    append(upTo: bytes.count)
    return nodes
  }
}
