import CommonMark
import Diagnostics

extension Lesson {
  /// The numbers that stand in paragraphs and headings and are not bound, with their places in the document.
  ///
  /// Code, formulas, comments, tags and the destinations of links are passed over.
  package func unboundNumbers() -> [NumberScanner.Match] {
    let bound = Set(boundNumbers.map(\.range.lowerBound))
    let recorded = Set(outputs.flatMap(\.nodes))
    var matches: [NumberScanner.Match] = []
    for (node, block) in tree.nodes.enumerated() {
      switch block.kind {
      case .paragraph, .heading: break
      default: continue
      }
      guard !recorded.contains(node),
        let lines = tree.lines(of: node, in: source)
      else { continue }
      let range = source.line(lines.lowerBound).lowerBound..<source.line(lines.upperBound).upperBound
      let text = String(decoding: Self.masked(source.utf8[range]), as: UTF8.self)
      for var match in NumberScanner.numbers(in: text) {
        match.range = match.range.lowerBound + range.lowerBound..<match.range.upperBound + range.lowerBound
        if !bound.contains(match.range.lowerBound) { matches.append(match) }
      }
    }
    return matches
  }

  /// Prose with blanks for everything in it that is not read as words.
  private static func masked(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result = Array(bytes)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let end = endOfMask(at: index, in: bytes)
      if let end {
        for place in index..<min(end, bytes.endIndex) { result[place - bytes.startIndex] = UInt8(ascii: " ") }
      }
      index = end ?? index + 1
    }
    return result
  }

  /// Where something ends that is not read as words; nil where there are words.
  private static func endOfMask(at index: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    let rest = bytes[index...]
    switch bytes[index] {
    case UInt8(ascii: "\\"): return index + 2
    case UInt8(ascii: "`"): return CodeSpan.end(at: index, in: bytes)
    case UInt8(ascii: "$"):
      let mark = rest.prefix { $0 == UInt8(ascii: "$") }.count
      return end(of: repeatElement(UInt8(ascii: "$"), count: mark), after: index + mark, in: bytes)
    case UInt8(ascii: "<"):
      return rest.starts(with: "<!--".utf8)
        ? end(of: "-->".utf8, after: index + 4, in: bytes) : end(of: ">".utf8, after: index + 1, in: bytes)
    case UInt8(ascii: "]") where rest.dropFirst().first == UInt8(ascii: "("):
      return end(of: ")".utf8, after: index + 2, in: bytes)
    default: return nil
    }
  }

  private static func end(of mark: some Collection<UInt8>, after start: Int, in bytes: ArraySlice<UInt8>)
    -> Int?
  {
    var index = start
    while index < bytes.endIndex {
      if bytes[index...].starts(with: mark) { return index + mark.count }
      index += 1
    }
    return nil
  }
}
