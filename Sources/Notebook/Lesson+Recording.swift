import Diagnostics

extension Lesson {
  /// The edit that records what a cell showed; nil where that is recorded already.
  ///
  /// - Parameters:
  ///   - markdown: what the cell showed, lines parted by `\n`; empty where it showed nothing and that is to be
  ///     recorded; nil removes the recorded output.
  ///   - fingerprint: hexadecimal digits that stand for all that the output depends on, and, behind `-`, those
  ///     that stand for the output itself.
  package func edit(recording markdown: String?, fingerprint: String, of cell: Int) -> Splice.Edit? {
    let recorded = output(of: cell)
    guard let markdown else { return recorded.map { removal(of: $0) } }
    let block = block(markdown, fingerprint: fingerprint, of: cells[cell])
    guard let recorded else {
      let place = cells[cell].range.upperBound
      return Splice.Edit(place..<place, cells[cell].lineBreak + block)
    }
    return source.utf8[recorded.range].elementsEqual(block) ? nil : Splice.Edit(recorded.range, block)
  }

  /// The edits that remove the recorded outputs that belong to no cell.
  package var orphanRemovals: [Splice.Edit] {
    outputs.filter { $0.cell == nil }.map { output in
      var edit = removal(of: output)
      // Two paragraphs that only the output kept apart must not become one.
      let first = source.position(of: output.range.lowerBound).line
      let last = source.position(of: output.range.upperBound).line
      if edit.range.lowerBound < output.range.lowerBound, !isBlankLine(first - 1), last < source.lineCount,
        !isBlankLine(last + 1)
      {
        edit.range = output.range
        let prefix = source.utf8[source.line(first)].prefix { isBlank($0) || $0 == UInt8(ascii: ">") }
        edit.replacement = ContainerPrefix(prefix).ofBlankLine
      }
      return edit
    }
  }

  /// Whether a line has nothing on it but what containers put there.
  private func isBlankLine(_ number: Int) -> Bool {
    source.utf8[source.line(number)].allSatisfy { isBlank($0) || $0 == UInt8(ascii: ">") }
  }

  /// Takes an output away with the line break before it.
  private func removal(of output: RecordedOutput) -> Splice.Edit {
    let start = source.position(of: output.range.lowerBound)
    guard start.column == 1, start.line > 1 else { return Splice.Edit(output.range, []) }
    return Splice.Edit(source.line(start.line - 1).upperBound..<output.range.upperBound, [])
  }

  private func block(_ markdown: String, fingerprint: String, of cell: Cell) -> [UInt8] {
    var lines =
      markdown.isEmpty
      ? [] : markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // Markup such as </details> goes on up to a blank line, and would swallow the comment that ends the output.
    if lines.last?.hasPrefix("</") == true { lines.append("") }
    if cell.isInTightList { lines = Self.withoutBlankLines(lines) }
    lines.insert(OutputMarker.beginText(name: cell.name, fingerprint: fingerprint), at: 0)
    lines.append(OutputMarker.endText)
    let blank = cell.prefix.ofBlankLine
    return Array(
      lines.map { $0.isEmpty ? blank : cell.prefix.bytes + Array($0.utf8) }.joined(separator: cell.lineBreak))
  }

  /// Puts a comment for every blank line that does not stand in a fenced block, and one before markup: a block that
  /// begins with a comment ends with its line, and one that begins with `<details>` only at a blank line.
  private static func withoutBlankLines(_ lines: [String]) -> [String] {
    var fence: String?
    return lines.map { line in
      let run = line.prefix { $0 == "`" || $0 == "~" }
      if let open = fence {
        if run.hasPrefix(open), run.count == line.count { fence = nil }
      } else if run.count >= 3 {
        fence = String(run)
      }
      guard fence == nil, line.isEmpty || line.hasPrefix("<") else { return line }
      return OutputMarker.blankText + line
    }
  }
}
