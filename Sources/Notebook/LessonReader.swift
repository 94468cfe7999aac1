import CommonMark
import Diagnostics

/// Finds the cells, outputs and bound numbers of a parsed document.
struct LessonReader {
  let source: SourceText
  let tree: MarkdownTree
  private(set) var cells: [Cell] = []
  private(set) var outputs: [RecordedOutput] = []
  private(set) var boundNumbers: [BoundNumber] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(source: SourceText, tree: MarkdownTree) {
    self.source = source
    self.tree = tree
  }

  mutating func read() {
    var node = 1
    while node < tree.nodes.count {
      node = readBlock(node)
    }
    // What stands in a footnote was read after everything else.
    boundNumbers.sort { $0.range.lowerBound < $1.range.lowerBound }
    for index in boundNumbers.indices {
      boundNumbers[index].precedingCells =
        cells.prefix {
          $0.range.lowerBound < boundNumbers[index].commentRange.lowerBound
        }.count
    }
    reportRepeatedLabels()
    reportRemarks()
  }

  /// Reads a block and gives the next one to read.
  private mutating func readBlock(_ node: MarkdownTree.Index) -> MarkdownTree.Index {
    switch tree[node].kind {
    case .codeBlock(let info, let text):
      guard isSwift(info, at: node), let cell = cell(at: node, text: text) else { return tree[node].end }
      cells.append(cell)
      readCaption(of: cell)
      guard let next = tree[node].nextSibling, case .begin = marker(at: next) else { return tree[node].end }
      return readOutput(at: next, of: cell.index)
    case .htmlBlock(let text):
      return readHTML(text, at: node)
    case .inlineHTML(let text) where text.hasPrefix("<!--="):
      if let range = tree[node].range {
        var scanner = BoundNumberScanner(source: source)
        scanner.read(range, isInTable: tree.isInTable(node))
        take(scanner)
      }
      return tree[node].end
    case .text(let text) where text.contains("<!--="):
      if let range = tree[node].range {
        var scanner = BoundNumberScanner(source: source)
        scanner.reportUnclosed(in: range, isInTable: tree.isInTable(node))
        take(scanner)
      }
      return tree[node].end
    default:
      return node + 1
    }
  }

  private mutating func readHTML(_ text: String, at node: MarkdownTree.Index) -> MarkdownTree.Index {
    guard let lines = tree[node].lines else { return tree[node].end }
    let line = source.line(lines.lowerBound)
    switch OutputMarker(text) {
    case .begin: return readOutput(at: node, of: nil)
    case .end:
      diagnostics.append(
        Diagnostic("output.stray-end", "no recorded output begins before this comment ends one", at: line))
    case .malformed:
      diagnostics.append(
        Diagnostic(
          "output.marker",
          "a recorded output is enclosed by `<!-- nabla:output NAME FINGERPRINT -->` and `\(OutputMarker.endText)`",
          at: line))
    case nil:
      let trimmed = text.drop { $0.isWhitespace }
      if trimmed.hasPrefix("<!--=") {
        diagnostics.append(
          Diagnostic("bound.no-number", "a number is expected right before this comment", at: line))
      } else if isElement(trimmed) {
        var scanner = BoundNumberScanner(source: source)
        scanner.readHTML(on: lines)
        take(scanner)
        warnOfCells(in: lines)
      }
    }
    return tree[node].end
  }

  /// Whether HTML begins with an element whose content is prose.
  private func isElement(_ html: Substring) -> Bool {
    let name = html.dropFirst().prefix { $0.isLetter || $0 == "/" }.lowercased()
    return !name.isEmpty && !["script", "pre", "style", "textarea"].contains(name)
  }

  /// Reads the bound numbers of a caption, which may speak of what its own cell computes.
  private mutating func readCaption(of cell: Cell) {
    guard let caption = cell.options.caption, caption.written.contains("<!--=") else { return }
    let lines =
      source.position(of: caption.range.lowerBound).line...source.position(of: caption.range.upperBound).line
    var scanner = BoundNumberScanner(source: source)
    scanner.readHTML(on: lines)
    take(scanner)
  }

  private mutating func take(_ scanner: BoundNumberScanner) {
    boundNumbers += scanner.numbers
    diagnostics += scanner.diagnostics
  }

  /// Says what GitHub, and so the page, does not show as it seems to be meant.
  private mutating func reportRemarks() {
    for remark in tree.remarks where !outputs.contains(where: { $0.range.overlaps(remark.range) }) {
      let identifier: String
      let message: String
      switch remark.kind {
      case .extraCells(let cells, let columns):
        identifier = "table.extra-cells"
        message =
          "this row has \(cells) cells and its table \(columns) columns; what is beyond them is not shown, as on GitHub"
      case .noTable(let headers, let columns):
        identifier = "table.columns"
        message =
          "this is no table, as on GitHub: there are \(headers) headers and, below them, dashes for \(columns) columns"
      case .cutByBar:
        identifier = "table.bar"
        message = "a bar ends a cell of a table even here, as on GitHub; write `\\|` for a bar that does not"
      case .repeatedFootnote(let label):
        identifier = "footnote.repeated"
        message = "there is a footnote `\(label)` already; this one is not shown"
      case .unusedFootnote(let label):
        identifier = "footnote.unused"
        message =
          "no mark `[^\(label)]` leads to this footnote; it stands at the end of the page all the same"
      }
      diagnostics.append(Diagnostic(.warning, identifier, message, at: remark.range))
    }
  }

  private mutating func reportRepeatedLabels() {
    var first: [String: Range<Int>] = [:]
    for cell in cells {
      guard let label = cell.options.label, let range = cell.labelRange else { continue }
      if let earlier = first[label] {
        diagnostics.append(
          Diagnostic(
            "cell.repeated-label", "two cells are called `\(label)`", at: range,
            notes: [.init("the first of them", at: earlier)]))
      } else {
        first[label] = range
      }
    }
  }
}

// MARK: - Cells

extension LessonReader {
  /// Whether a fence's first word says that the block is a cell.
  private mutating func isSwift(_ info: String, at node: MarkdownTree.Index) -> Bool {
    let words = info.split { $0.isWhitespace }
    guard let language = words.first, let line = tree[node].lines?.lowerBound else { return false }
    if language == "swift" {
      if words.count > 1 {
        diagnostics.append(
          Diagnostic(
            .warning, "cell.info",
            "only `swift` counts on this line; options are `//| key: value` lines below it",
            at: source.line(line)))
      }
      return true
    }
    if Self.meansSwift(info) {
      diagnostics.append(
        Diagnostic(
          .warning, "cell.info",
          "this block is not run, since its language is not written `swift`; a cell that is not to be run has the "
            + "option `//| run: false`",
          at: source.line(line)))
    }
    return false
  }

  /// Whether what follows a fence begins as `swift` is written, here or for other tools: `Swift`, `{swift}`,
  /// `{.swift .numberLines}`, `swift,ignore`, `swift:title`, `swift{1,3}`.
  private static func meansSwift(_ info: some StringProtocol) -> Bool {
    let name = info.drop { "{. \t".contains($0) }.prefix { $0.isLetter || $0.isNumber || "-_+".contains($0) }
    return name.lowercased() == "swift"
  }

  /// Warns of what would be a cell if no markup went on around it: a block of HTML ends at a blank line.
  private mutating func warnOfCells(in lines: ClosedRange<Int>) {
    for line in lines.dropFirst() {
      let text = source.string(source.line(line))
      let fence = text.drop { $0.isWhitespace || $0 == ">" }
      guard let mark = fence.first, mark == "`" || mark == "~" else { continue }
      let info = fence.drop { $0 == mark }
      guard fence.count - info.count >= 3, Self.meansSwift(info) else { continue }
      diagnostics.append(
        Diagnostic(
          .warning, "cell.within-html",
          "this cell is not run, since it is part of the HTML above it; a blank line before it ends the HTML",
          at: source.line(line)))
    }
  }

  private mutating func cell(at node: MarkdownTree.Index, text: String) -> Cell? {
    guard let lines = tree[node].lines else { return nil }
    let opening = source.line(lines.lowerBound)
    guard let fence = Fence(opening: source.utf8[opening]) else { return nil }
    let start = opening.lowerBound + fence.offset
    let content = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let next = tree[node].end < tree.nodes.count ? tree[tree[node].end].lines?.lowerBound : nil
    let last = lines.lowerBound + content.count + 1
    guard last <= source.lineCount, last == lines.upperBound, last != next,
      let prefix = fence.prefix(closing: source.utf8[source.line(last)])
    else {
      diagnostics.append(
        Diagnostic(
          "cell.unclosed", "this cell is never closed by a line of `\(fence.text)`",
          at: start..<opening.upperBound))
      return nil
    }
    var code = EmbeddedText()
    for (number, line) in zip(lines.lowerBound + 1..<last, content) {
      code.append(line, endingAt: source.line(number).upperBound, of: source)
    }
    var cell = Cell(
      index: cells.count, options: CellOptions(), code: code,
      range: start..<source.line(last).upperBound, node: node, prefix: ContainerPrefix(prefix),
      isInTightList: isInTightList(node),
      lineBreak: Array(source.utf8[opening.upperBound..<source.lineWithBreak(lines.lowerBound).upperBound]))
    readOptions(of: &cell)
    return cell
  }

  private func isInTightList(_ node: MarkdownTree.Index) -> Bool {
    guard let item = tree[node].parent, case .listItem = tree[item].kind, let parent = tree[item].parent,
      case .list(let list) = tree[parent].kind
    else { return false }
    return list.isTight
  }

  /// Moves the leading `//|` lines out of a cell's code.
  private mutating func readOptions(of cell: inout Cell) {
    var yaml = EmbeddedText()
    var optionLines = 0
    let bytes = Array(cell.code.text.utf8)
    var isLeading = true
    for line in cell.code.lineRanges {
      let content = line.lowerBound + bytes[line].prefix(while: isBlank).count
      let isOption = bytes[content..<line.upperBound].starts(with: "//|".utf8)
      isLeading = isLeading && isOption
      guard isOption else { continue }
      if isLeading {
        optionLines += 1
        var start = content + 3
        if start < line.upperBound, bytes[start] == UInt8(ascii: " ") { start += 1 }
        yaml.append(
          String(decoding: bytes[start..<line.upperBound], as: UTF8.self),
          endingAt: cell.code.places(of: line).upperBound, of: source)
      } else {
        diagnostics.append(
          Diagnostic(
            .warning, "option.misplaced", "options count only at the top of a cell",
            at: cell.code.places(of: content..<line.upperBound)))
      }
    }
    guard optionLines > 0 else { return }
    let (options, labelRange, problems) = CellOptions.read(yaml)
    cell.options = options
    cell.labelRange = labelRange
    cell.code = cell.code.dropFirst(optionLines)
    diagnostics += problems
  }
}

// MARK: - Recorded outputs

extension LessonReader {
  private func marker(at node: MarkdownTree.Index) -> OutputMarker? {
    if case .htmlBlock(let text) = tree[node].kind { OutputMarker(text) } else { nil }
  }

  /// Reads the output that begins with the comment at a node, and gives the first block after it.
  private mutating func readOutput(at node: MarkdownTree.Index, of cell: Int?) -> MarkdownTree.Index {
    guard case .begin(let name, let fingerprint, let checksum) = marker(at: node),
      let line = tree[node].lines?.lowerBound
    else { return tree[node].end }
    var last = tree[node].nextSibling
    while let sibling = last, marker(at: sibling) == nil { last = tree[sibling].nextSibling }
    guard let end = last, marker(at: end) == .end, let endLine = tree[end].lines?.lowerBound else {
      diagnostics.append(
        Diagnostic(
          "output.unclosed", "this recorded output is never ended by `\(OutputMarker.endText)`",
          at: source.line(line)))
      return tree[node].end
    }
    let first = source.line(line)
    let bytes = source.utf8[first]
    let before = bytes.prefix { $0 != UInt8(ascii: "<") }
    let ownsLine = before.allSatisfy { isBlank($0) || $0 == UInt8(ascii: ">") }
    let prefix = ContainerPrefix(before)
    var content = EmbeddedText()
    // The blank line behind markup at the end is no part of what was shown.
    var endsMarkup = false
    for number in line + 1..<max(line + 1, endLine) {
      let range = source.line(number)
      var start = range.lowerBound + prefix.length(in: source.utf8[range])
      if source.utf8[start..<range.upperBound].starts(with: OutputMarker.blankText.utf8) {
        start += OutputMarker.blankText.utf8.count
      }
      if start == range.upperBound, endsMarkup, number == endLine - 1 { continue }
      endsMarkup = source.utf8[start..<range.upperBound].starts(with: "</".utf8)
      content.append(start..<range.upperBound, of: source)
    }
    outputs.append(
      RecordedOutput(
        name: name, fingerprint: fingerprint,
        checksum: checksum, content: content,
        range: (ownsLine ? first.lowerBound : before.endIndex)..<source.line(endLine).upperBound,
        nodes: node..<tree[end].end, cell: cell))
    if let cell {
      cells[cell].output = outputs.count - 1
    } else {
      diagnostics.append(
        Diagnostic(
          .warning, "output.orphan", "this recorded output of `\(name)` stands after no cell", at: first))
    }
    return tree[end].end
  }
}
