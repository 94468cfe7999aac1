/// The words below a figure or table, in which numbers may be bound as in prose.
package struct Caption: Sendable, Hashable {
  /// The words as they are written, with the comments of bound numbers.
  package var written: String
  /// The bytes of the caption in the document, with its quotes where it has any.
  package var range: Range<Int>

  package init(written: String, range: Range<Int>) {
    self.written = written
    self.range = range
  }

  /// The words without the comments, with every bound number as it would be written for its value.
  ///
  /// - Parameters:
  ///   - numbers: the bound numbers of the caption, in order.
  ///   - values: their values, as far as they are known.
  package func text(_ numbers: [BoundNumber], values: [Double?]) -> String {
    var text = ""
    var rest = Substring(written)
    var index = 0
    while let opening = rest.range(of: "<!--="), let closing = rest[opening.upperBound...].range(of: "-->") {
      var words = rest[..<opening.lowerBound]
      if numbers.indices.contains(index), let value = values[index], !numbers[index].agrees(with: value) {
        let marks = words.reversed().prefix { "*_`$%".contains($0) }
        words = words.dropLast(marks.count)
        let number = numbers[index].written.text
        if words.hasSuffix(number) {
          words = words.dropLast(number.count) + numbers[index].rewritten(for: value)
        }
        words += String(marks.reversed())
      }
      text += words
      rest = rest[closing.upperBound...]
      index += 1
    }
    return text + rest
  }
}

extension Substring {
  fileprivate func range(of words: String) -> Range<Index>? { firstRange(of: words) }
}
