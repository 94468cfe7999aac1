extension BlockReader {
  /// Takes the definitions of links away with which a paragraph begins.
  mutating func readDefinitions(_ content: inout [Line]) {
    guard let first = content.first, shared.document[first.range].first == UInt8(ascii: "[") else { return }
    let text = InlineText(content.map(\.range), of: shared.document)
    let scanner = LinkScanner(bytes: text.bytes, characters: shared.characters)
    var place = 0
    while place < text.bytes.count, footnoteLabel(content[0]) == nil,
      let (key, link, end) = scanner.definition(at: place)
    {
      if shared.definitions[key] == nil { shared.definitions[key] = link }
      let breaks = text.bytes[place..<end].count { $0 == UInt8(ascii: "\n") }
      content.removeFirst(end >= text.bytes.count ? content.count : breaks)
      place = end
      if content.isEmpty { return }
    }
  }

  /// The label of the footnote that a line begins, and where its text begins; nil where it begins none.
  private func footnoteLabel(_ line: Line) -> (label: Range<Int>, start: Int)? {
    let bytes = shared.document[line.range]
    guard bytes.starts(with: "[^".utf8),
      let end = bytes.firstIndex(of: UInt8(ascii: "]")), end > line.range.lowerBound + 2,
      end + 1 < line.range.upperBound, bytes[end + 1] == UInt8(ascii: ":")
    else { return nil }
    let label = line.range.lowerBound + 2..<end
    guard bytes[label].allSatisfy({ !ASCII.isWhitespace($0) && $0 != UInt8(ascii: "[") }) else { return nil }
    return (label, end + 2)
  }

  /// - Parameters:
  ///   - raw: the same lines with all that stands on them.
  ///   - isWritten: whether libcmark sees a paragraph; else there is none but definitions.
  mutating func readParagraph(_ content: [Line], raw: [Line], isWritten: Bool = true) {
    var content = content
    readDefinitions(&content)
    var notes = content.indices.filter { footnoteLabel(content[$0]) != nil }
    if depth >= Self.maximumDepth { notes = [] }
    let words = Array(content[..<(notes.first ?? content.count)])
    if isWritten, let begin = words.first, let end = words.last {
      if !readTable(words, isParagraph: true) {
        events.append(
          .inlines(
            .paragraph, lines: begin.number...end.number, InlineText(words.map(\.range), of: shared.document))
        )
      }
    }
    let skipped = raw.count - content.count
    for (position, note) in notes.enumerated() {
      let end = position + 1 < notes.count ? notes[position + 1] : content.count
      guard let (label, start) = footnoteLabel(content[note]) else { continue }
      var own = [Line(number: content[note].number, range: trimmed(start..<content[note].range.upperBound))]
      for line in note + 1..<max(note + 1, end) {
        // Up to four blanks before a further line are those of the footnote.
        let range = content[line].range
        let rawStart = raw[skipped + line].range.lowerBound
        let blanks = shared.document[rawStart..<range.lowerBound].reversed().prefix(while: ASCII.isBlank)
          .count
        own.append(
          Line(number: content[line].number, range: range.lowerBound - max(0, blanks - 4)..<range.upperBound))
      }
      add(
        Footnote(
          label: String(decoding: shared.document[label], as: UTF8.self),
          key: LinkScanner.key(shared.document[label]), range: label, lines: own, depth: depth + 1))
    }
    followsFootnote = !notes.isEmpty
  }

  private mutating func add(_ note: Footnote) {
    if shared.footnotes.contains(where: { $0.key == note.key }) {
      shared.remarks.append(.init(kind: .repeatedFootnote(note.label), range: note.range))
    }
    shared.footnotes.append(note)
  }
}
