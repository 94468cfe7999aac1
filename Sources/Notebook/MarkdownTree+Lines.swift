import CommonMark
import Diagnostics

extension MarkdownTree {
  /// The lines of a block; the next block bounds them where the parser's guess goes too far.
  func lines(of node: Index, in source: SourceText) -> ClosedRange<Int>? {
    guard let lines = self[node].lines else { return nil }
    var last = lines.upperBound
    if case .htmlBlock(let text) = self[node].kind {
      last = lines.lowerBound + max(0, text.utf8.count { $0 == UInt8(ascii: "\n") } - 1)
    }
    if self[node].end < nodes.count, let next = self[self[node].end].lines {
      last = min(last, max(next.lowerBound - 1, lines.lowerBound))
    }
    return lines.lowerBound...max(lines.lowerBound, min(last, source.lineCount))
  }
}
