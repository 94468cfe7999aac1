extension BlockReader {
  /// Reads the pipe table that some lines hold, with the words before it and whatever ends it.
  ///
  /// A table is a line of headers, a line of dashes with as many cells, and the lines below it up to one that begins
  /// another block, as GitHub has it.
  ///
  /// - Returns: whether there is a table.
  mutating func readTable(_ lines: [Line], isParagraph: Bool) -> Bool {
    guard lines.count > 1, depth < Self.maximumDepth else { return false }
    for row in lines.indices.dropFirst() {
      // Dashes alone underline a heading.
      guard
        shared.document[lines[row].range].contains(where: {
          $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":")
        }),
        let alignments = alignments(of: lines[row])
      else { continue }
      let header = cells(of: lines[row - 1])
      guard header.count == alignments.count else {
        if header.count > 1, alignments.count > 1 {
          shared.remarks.append(
            .init(
              kind: .noTable(headers: header.count, columns: alignments.count), range: lines[row - 1].range))
        }
        continue
      }
      let end = lines[(row + 1)...].firstIndex(where: beginsOtherBlock) ?? lines.endIndex
      if row > 1 {
        events.append(
          .inlines(
            .paragraph, lines: lines[0].number...lines[row - 2].number,
            InlineText(lines[..<(row - 1)].map(\.range), of: shared.document)))
      }
      events.append(
        .open(.table(alignments), lines: lines[row - 1].number...lines[end - 1].number, range: nil))
      for line in [lines[row - 1]] + lines[(row + 1)..<end] { addRow(line, columns: alignments.count) }
      events.append(.close)
      if end < lines.endIndex {
        var rest = BlockReader(Array(lines[end...]), depth: depth + 1, shared: shared)
        rest.read()
        events += rest.events
        shared = rest.shared
      }
      return true
    }
    return false
  }

  private mutating func addRow(_ line: Line, columns: Int) {
    let cells = cells(of: line)
    events.append(.open(.tableRow, lines: line.number...line.number, range: nil))
    for column in 0..<columns {
      // A row may have too few cells or too many.
      let text = column < cells.count ? text(ofCell: cells[column]) : InlineText()
      events.append(.inlines(.tableCell, lines: nil, text))
    }
    events.append(.close)
    if cells.count > columns {
      shared.remarks.append(
        .init(kind: .extraCells(cells: cells.count, columns: columns), range: line.range))
    }
    warnOfBars(on: line)
  }

  /// The text of a cell, without the backslashes before bars: in every cell, tables take them away.
  private func text(ofCell cell: Range<Int>) -> InlineText {
    var text = InlineText()
    let range = trimmed(cell)
    var start = range.lowerBound
    for index in range where shared.document[index] == UInt8(ascii: "\\") {
      guard index + 1 < range.upperBound, shared.document[index + 1] == UInt8(ascii: "|"), index >= start
      else {
        continue
      }
      text.append(start..<index, of: shared.document)
      start = index + 1
    }
    text.append(start..<range.upperBound, of: shared.document)
    return text
  }

  /// Says where a bar that belongs to a formula or to the comment of a bound number ends a cell.
  private mutating func warnOfBars(on line: Line) {
    let bytes = Array(shared.document[line.range])
    var index = 0
    var unclosed: Set<String> = []
    while index < bytes.count {
      var end: Int?
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      } else if bytes[index] == UInt8(ascii: "$") {
        end = FormulaScanner.formula(at: index, in: bytes, unclosed: &unclosed)?.end
      } else if bytes[index...].starts(with: "<!--=".utf8) {
        end = HTMLScanner.end(ofTagAt: index, in: bytes, unclosed: &unclosed)
      }
      guard let end else {
        index += 1
        continue
      }
      let isCut = (index + 1..<end - 1).contains { place in
        bytes[place] == UInt8(ascii: "|") && bytes[place - 1] != UInt8(ascii: "\\")
          // Bars between blanks are those of the table; what stands around them only looks like a formula.
          && (bytes[index] == UInt8(ascii: "<")
            || !(ASCII.isBlank(bytes[place - 1]) && ASCII.isBlank(bytes[place + 1])))
      }
      if isCut {
        let start = line.range.lowerBound
        shared.remarks.append(.init(kind: .cutByBar, range: start + index..<start + end))
      }
      index = end
    }
  }

  /// Whether a line below a table is no row of it. Within a paragraph, such a line would be part of it.
  private func beginsOtherBlock(_ line: Line) -> Bool {
    let bytes = shared.document[line.range]
    guard let first = bytes.first, "0123456789-+*_#><`~=".utf8.contains(first) else { return false }
    let blocks = RawBlock.all(in: Array(bytes))
    return blocks.count > 1 && blocks[1].kind != .paragraph
  }

  /// The cells of a row, parted at bars that no backslash stands before.
  private func cells(of line: Line) -> [Range<Int>] {
    let range = trimmed(line.range)
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    var isEscaped = false
    for index in range {
      let byte = shared.document[index]
      if byte == UInt8(ascii: "|"), !isEscaped {
        cells.append(start..<index)
        start = index + 1
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    cells.append(start..<range.upperBound)
    if shared.document[range].first == UInt8(ascii: "|") { cells.removeFirst() }
    if cells.count > 1, let last = cells.last, trimmed(last).isEmpty { cells.removeLast() }
    return cells
  }

  /// What a line of dashes such as `|:--|--:|` says; nil for any other line.
  private func alignments(of line: Line) -> [MarkdownTree.Alignment?]? {
    var alignments: [MarkdownTree.Alignment?] = []
    for cell in cells(of: line) {
      let dashes = shared.document[trimmed(cell)]
      let colon = UInt8(ascii: ":")
      let starts = dashes.first == colon
      let ends = dashes.last == colon
      let middle = dashes.dropFirst(starts ? 1 : 0).dropLast(ends ? 1 : 0)
      guard !middle.isEmpty, middle.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(starts ? (ends ? .center : .leading) : ends ? .trailing : nil)
    }
    return alignments
  }
}
