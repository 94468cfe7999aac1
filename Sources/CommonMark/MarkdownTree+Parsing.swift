import Synchronization

extension MarkdownTree {
  /// Parses a document as GitHub reads it: CommonMark 0.30 with tables, footnotes, task lists, alerts, struck text, bare
  /// addresses and formulas.
  ///
  /// - Parameters:
  ///   - document: UTF-8. A NUL is read as a blank; ill-formed bytes become U+FFFD.
  ///   - start: the byte at which to begin; places count from the first byte of the document all the same.
  package init(parsing document: [UInt8], from start: Int = 0) {
    ParseCount.note(document)
    let lines = Self.lines(of: document, from: start)
    var reader = BlockReader(lines, depth: 0, shared: BlockReader.Shared(document: document))
    reader.read()
    var shared = reader.shared
    var notes: [(BlockReader.Footnote, [BlockReader.Event])] = []
    // Reading a footnote may find others.
    while notes.count < shared.footnotes.count {
      let note = shared.footnotes[notes.count]
      var inner = BlockReader(note.lines, depth: note.depth, shared: shared)
      inner.read()
      shared = inner.shared
      notes.append((note, inner.events))
    }
    let labels = Dictionary(
      shared.footnotes.map { ($0.key, $0.label) }, uniquingKeysWith: { first, _ in first })
    var builder = TreeBuilder()
    builder.open(.document, lines: (lines.first?.number ?? 1)...(lines.last?.number ?? 1))
    func add(_ events: [BlockReader.Event]) {
      for event in events {
        switch event {
        case .open(let kind, let lines, let range): builder.open(kind, lines: lines, range: range)
        case .leaf(let kind, let lines, let content): builder.leaf(kind, lines: lines, content: content)
        case .close: builder.close()
        case .inlines(let kind, let lines, let text):
          builder.open(
            kind, lines: lines, range: kind == .tableCell ? text.places(of: 0..<text.bytes.count) : nil)
          var parser = InlineParser(
            text, definitions: shared.definitions, footnotes: labels, characters: shared.characters)
          parser.parse(into: &builder)
          builder.close()
        }
      }
    }
    add(reader.events)
    var written: Set<String> = []
    for (note, events) in notes where written.insert(note.key).inserted {
      let numbers = note.lines.map(\.number)
      builder.open(
        .footnote(label: note.label), lines: (numbers.first ?? 1)...(numbers.last ?? 1), range: note.range)
      add(events)
      builder.close()
    }
    builder.close()
    nodes = builder.nodes
    remarks = shared.remarks
    nameUnusedFootnotes()
  }

  /// Parses a document.
  package init(parsing text: String) {
    self.init(parsing: Array(text.utf8))
  }

  private mutating func nameUnusedFootnotes() {
    var marked: Set<String> = []
    for case .footnoteReference(let label) in nodes.map(\.kind) { marked.insert(label) }
    for node in nodes {
      if case .footnote(let label) = node.kind, !marked.contains(label), let range = node.range {
        remarks.append(Remark(kind: .unusedFootnote(label), range: range))
      }
    }
  }

  /// The lines from a byte on, with their numbers.
  private static func lines(of document: [UInt8], from start: Int) -> [BlockReader.Line] {
    var lines: [BlockReader.Line] = []
    var number = 1
    var lineStart = 0
    var index = 0
    func end(_ end: Int) {
      if end >= start, lineStart >= start { lines.append(.init(number: number, range: lineStart..<end)) }
      number += 1
    }
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    if document.starts(with: byteOrderMark) { lineStart = byteOrderMark.count }
    let first = max(start, lineStart)
    while index < document.count {
      let byte = document[index]
      index += 1
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
      end(index - 1)
      if byte == UInt8(ascii: "\r"), index < document.count, document[index] == UInt8(ascii: "\n") {
        index += 1
      }
      lineStart = index
    }
    if lineStart < document.count, document.count > first { end(document.count) }
    return lines
  }
}

/// Counts how often documents are parsed, for tests that hold that to be once.
package final class ParseCount: Sendable {
  private static let open = Mutex<[ObjectIdentifier: (words: [UInt8], count: Int)]>([:])

  /// Begins to count the documents, on whatever thread they are parsed, that have some words in them.
  package init(ofDocumentsWith words: String) {
    let key = ObjectIdentifier(self)
    Self.open.withLock { $0[key] = (Array(words.utf8), 0) }
  }

  package var value: Int { Self.open.withLock { $0[ObjectIdentifier(self)]?.count ?? 0 } }

  deinit {
    let key = ObjectIdentifier(self)
    _ = Self.open.withLock { $0.removeValue(forKey: key) }
  }

  static func note(_ document: [UInt8]) {
    open.withLock { open in
      for (key, entry) in open where document.firstRange(of: entry.words) != nil { open[key]?.count += 1 }
    }
  }
}

extension MarkdownTree {
  /// Parses a stretch of text that is all inlines, whatever block it could begin: the document's only child is a
  /// paragraph, and its ranges are those of the text.
  package init(inlinesOf text: String) {
    let bytes = Array(text.utf8)
    let characters = CharacterReferences()
    var builder = TreeBuilder()
    builder.open(.document)
    builder.open(.paragraph)
    var parser = InlineParser(
      InlineText([0..<bytes.count], of: bytes), definitions: [:], footnotes: [:], characters: characters)
    parser.parse(into: &builder)
    builder.close()
    builder.close()
    nodes = builder.nodes
  }
}
