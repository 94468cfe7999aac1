import CommonMark
import Diagnostics

extension Lesson {
  /// The numbers that stand in prose and are not bound, with their places in the document.
  ///
  /// Code, formulas, comments, tags and the destinations of links are passed over.
  package func unboundNumbers() -> [NumberScanner.Match] {
    let bound = Set(boundNumbers.map(\.range.lowerBound))
    var matches: [NumberScanner.Match] = []
    for (node, inline) in tree.nodes.enumerated() {
      guard case .text = inline.kind, let range = inline.range, !isRecorded(node) else { continue }
      for var match in NumberScanner.numbers(in: source.string(range)) {
        match.range = match.range.lowerBound + range.lowerBound..<match.range.upperBound + range.lowerBound
        // The number of a character reference, such as `&#945;`, is none, nor is what follows a backslash.
        let before = source.utf8[..<match.range.lowerBound]
        let isReference = before.suffix(2).elementsEqual("&#".utf8) || before.last == UInt8(ascii: "\\")
        if !bound.contains(match.range.lowerBound), !isReference { matches.append(match) }
      }
    }
    return matches.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
