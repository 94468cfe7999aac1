import CellSyntax

extension HTMLNode {
  /// Swift with its words in spans that tell their kinds.
  static func highlighted(_ code: String) -> [HTMLNode] {
    let bytes = Array(code.utf8)
    var nodes: [HTMLNode] = []
    var end = 0
    func append(upTo bound: Int) {
      if end < bound { nodes.append(.text(String(decoding: bytes[end..<bound], as: UTF8.self))) }
    }
    for word in CodeWord.all(in: code)
    where word.range.lowerBound >= end && word.range.upperBound <= bytes.count {
      append(upTo: word.range.lowerBound)
      let text = String(decoding: bytes[word.range], as: UTF8.self)
      nodes.append(.element("span", class: "swift-\(word.kind.rawValue)", [.text(text)]))
      end = word.range.upperBound
    }
    append(upTo: bytes.count)
    return nodes
  }
}
