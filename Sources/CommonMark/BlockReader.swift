/// Reads the blocks of a document: those that libcmark finds, and the tables, footnotes, alerts and tasks that GitHub
/// sees in them.
struct BlockReader {
  /// What a document comes to, block by block, before its inlines are read.
  enum Event {
    case open(MarkdownTree.Kind, lines: ClosedRange<Int>?, range: Range<Int>?)
    case leaf(MarkdownTree.Kind, lines: ClosedRange<Int>?, content: Range<Int>? = nil)
    case inlines(MarkdownTree.Kind, lines: ClosedRange<Int>?, InlineText)
    case close
  }

  /// A line of the document: its number and its bytes, without its break.
  struct Line {
    var number: Int
    var range: Range<Int>
  }

  /// A footnote, whose text is read like a document of its own.
  struct Footnote {
    var label: String
    var key: String
    /// The bytes of its label.
    var range: Range<Int>
    var lines: [Line]
    /// How many footnotes it stands within, and itself.
    var depth: Int
  }

  /// What all parts of a document share.
  struct Shared {
    let document: [UInt8]
    let characters = CharacterReferences()
    var definitions: [String: MarkdownTree.Kind] = [:]
    var footnotes: [Footnote] = []
    var remarks: [MarkdownTree.Remark] = []
  }

  /// Parts within parts beyond this depth are plain text, so that no document can exhaust the stack.
  static let maximumDepth = 16

  let lines: [Line]
  let blocks: [RawBlock]
  let depth: Int
  var shared: Shared
  var events: [Event] = []
  /// The first line of a quotation that names it an alert, by the block of its first paragraph.
  private var alertLines: Set<Int> = []
  /// The paragraphs that begin with the box of a task.
  private var tasks: Set<Int> = []
  /// Whether the last block was a footnote, to which what is indented below it belongs.
  var followsFootnote = false

  init(_ lines: [Line], depth: Int, shared: Shared) {
    self.lines = lines
    self.depth = depth
    self.shared = shared
    var text: [UInt8] = []
    for line in lines {
      // The parser takes a NUL for the end.
      text += shared.document[line.range].lazy.map { $0 == 0 ? UInt8(ascii: " ") : $0 }
      text.append(UInt8(ascii: "\n"))
    }
    blocks = RawBlock.all(in: text)
  }

  mutating func read() {
    let gaps = gaps()
    var nextGap = 0
    var open: [Int] = []
    func isBefore(_ gap: ClosedRange<Int>, _ block: Int) -> Bool { gap.lowerBound < blocks[block].first }
    for index in blocks.indices.dropFirst() {
      while let last = open.last, blocks[last].end <= index {
        events.append(.close)
        open.removeLast()
      }
      let block = blocks[index]
      while nextGap < gaps.count, isBefore(gaps[nextGap], index) {
        readGap(gaps[nextGap])
        nextGap += 1
      }
      if block.isLeaf {
        readLeaf(index)
      } else {
        followsFootnote = false
        events.append(.open(kind(ofContainer: index), lines: numbers(block.first...block.last), range: nil))
        open.append(index)
      }
    }
    for _ in open { events.append(.close) }
    for gap in gaps[nextGap...] { readGap(gap) }
  }

  private func numbers(_ range: ClosedRange<Int>) -> ClosedRange<Int>? {
    guard !lines.isEmpty else { return nil }
    let first = lines[min(range.lowerBound, lines.count - 1)].number
    return first...max(first, lines[min(range.upperBound, lines.count - 1)].number)
  }

  // MARK: Lines

  /// The bytes of a line of a block, without what its containers put before it and without blanks at its beginning.
  func content(ofLine line: Int, of index: Int) -> Range<Int> {
    let range = lines[line].range
    var start = range.lowerBound
    if line == blocks[index].first {
      start = min(start + blocks[index].column, range.upperBound)
    } else {
      start = endOfContainers(of: index, on: range)
    }
    while start < range.upperBound, ASCII.isBlank(shared.document[start]) { start += 1 }
    return start..<range.upperBound
  }

  private func endOfContainers(of index: Int, on line: Range<Int>) -> Int {
    var containers: [Int] = []
    var parent = blocks[index].parent
    while let container = parent {
      containers.append(container)
      parent = blocks[container].parent
    }
    var start = line.lowerBound
    for container in containers.reversed() {
      switch blocks[container].kind {
      case .listItem:
        let column = container + 1 < blocks[container].end ? blocks[container + 1].column : 0
        while start < line.upperBound, start - line.lowerBound < column, ASCII.isBlank(shared.document[start])
        {
          start += 1
        }
      case .blockQuote, .alert:
        var mark = start
        while mark < line.upperBound, mark - start < 4, ASCII.isBlank(shared.document[mark]) { mark += 1 }
        if mark - start < 4, mark < line.upperBound, shared.document[mark] == UInt8(ascii: ">") {
          start = mark + 1
        }
      default: break
      }
    }
    return start
  }

  /// The lines on which no block stands, though something is written on them: definitions of links and footnotes.
  private func gaps() -> [ClosedRange<Int>] {
    var isCovered = [Bool](repeating: false, count: lines.count)
    for index in blocks.indices where blocks[index].isLeaf {
      let last = index + 1 < blocks.count ? max(blocks[index].first, blocks[index].last) : blocks[index].last
      for line in blocks[index].first...last where line < lines.count { isCovered[line] = true }
      if case .heading = blocks[index].kind, let underline = underline(of: index) {
        for line in blocks[index].first...underline { isCovered[line] = true }
      }
    }
    var gaps: [ClosedRange<Int>] = []
    for line in lines.indices where !isCovered[line] {
      let start = startOfDefinition(on: lines[line].range)
      let isDefinition = start < lines[line].range.upperBound
      guard isDefinition else { continue }
      if let last = gaps.last, last.upperBound == line - 1 {
        gaps[gaps.count - 1] = last.lowerBound...line
      } else {
        gaps.append(line...line)
      }
    }
    return gaps
  }

  /// Where the words of a line begin that belongs to no block.
  private func startOfDefinition(on line: Range<Int>) -> Int {
    var start = line.lowerBound
    let bytes = shared.document
    func byte(_ index: Int) -> UInt8 { index < line.upperBound ? bytes[index] : 0 }
    while start < line.upperBound {
      switch bytes[start] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"): start += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        guard start + 1 == line.upperBound || ASCII.isBlank(byte(start + 1)) else { return start }
        start += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        var end = start
        while ASCII.isDigit(byte(end)) { end += 1 }
        guard byte(end) == UInt8(ascii: ".") || byte(end) == UInt8(ascii: ")"),
          end + 1 == line.upperBound || ASCII.isBlank(byte(end + 1))
        else { return start }
        start = end + 1
      default: return start
      }
    }
    return start
  }

  private mutating func readGap(_ gap: ClosedRange<Int>) {
    let rest = gap.map {
      Line(
        number: lines[$0].number, range: startOfDefinition(on: lines[$0].range)..<lines[$0].range.upperBound)
    }
    readParagraph(rest, raw: gap.map { lines[$0] }, isWritten: false)
  }

  /// The line that underlines a heading; nil where it begins with `#`.
  private func underline(of index: Int) -> Int? {
    let block = blocks[index]
    let start = content(ofLine: block.first, of: index)
    if shared.document[start].first == UInt8(ascii: "#") { return nil }
    for line in (block.first + 1)..<max(block.first + 1, lines.count) {
      var words = shared.document[content(ofLine: line, of: index)]
      while let last = words.last, ASCII.isBlank(last) { words.removeLast() }
      if let mark = words.first, mark == UInt8(ascii: "-") || mark == UInt8(ascii: "="),
        words.allSatisfy({ $0 == mark })
      {
        return line
      }
    }
    return nil
  }

  // MARK: Containers

  private mutating func kind(ofContainer index: Int) -> MarkdownTree.Kind {
    let block = blocks[index]
    let first = index + 1
    guard first < block.end, blocks[first].kind == .paragraph else { return block.kind }
    let line = content(ofLine: blocks[first].first, of: first)
    let words = shared.document[line]
    switch block.kind {
    case .blockQuote where block.parent == 0 && depth == 0:
      let name = String(decoding: words, as: UTF8.self).lowercased()
      for alert in MarkdownTree.Alert.allCases
      where name.trimmingPrefix("[!\(alert.rawValue)]").allSatisfy(\.isWhitespace) {
        guard blocks[first].last > blocks[first].first || first + 1 < block.end else { break }
        alertLines.insert(first)
        return .alert(alert)
      }
    case .listItem:
      let box = Array(words.prefix(4))
      guard box.count == 4, box[0] == UInt8(ascii: "["), box[2] == UInt8(ascii: "]"), ASCII.isBlank(box[3])
      else {
        break
      }
      switch box[1] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        tasks.insert(first)
        return .listItem(isDone: false)
      case UInt8(ascii: "x"), UInt8(ascii: "X"):
        tasks.insert(first)
        return .listItem(isDone: true)
      default: break
      }
    default: break
    }
    return block.kind
  }

  // MARK: Leaves

  private mutating func readLeaf(_ index: Int) {
    let block = blocks[index]
    let followed = followsFootnote
    followsFootnote = false
    switch block.kind {
    case .paragraph:
      var content = (block.first...block.last).map {
        Line(number: lines[$0].number, range: self.content(ofLine: $0, of: index))
      }
      var raw = (block.first...block.last).map { lines[$0] }
      if alertLines.contains(index) {
        content.removeFirst()
        raw.removeFirst()
      }
      if tasks.contains(index) {
        var start = content[0].range.lowerBound + 4
        while start < content[0].range.upperBound, ASCII.isBlank(shared.document[start]) { start += 1 }
        content[0].range = start..<content[0].range.upperBound
      }
      readParagraph(content, raw: raw)
    case .heading(let level): readHeading(index, level: level)
    case .codeBlock(let info, let text):
      let isFenced = isFenced(index)
      if followed, !isFenced, !shared.footnotes.isEmpty {
        // What is indented below a footnote belongs to it.
        let indented = (block.first...block.last).map { number in
          let range = lines[number].range
          let blanks = shared.document[range].prefix(4).prefix(while: ASCII.isBlank).count
          return Line(number: lines[number].number, range: range.lowerBound + blanks..<range.upperBound)
        }
        let before = indented[0].range.lowerBound
        let last = shared.footnotes.count - 1
        shared.footnotes[last].lines.append(
          Line(number: max(1, indented[0].number - 1), range: before..<before))
        shared.footnotes[last].lines += indented
        followsFootnote = true
      } else if isFenced, info.split(whereSeparator: \.isWhitespace).first == "math" {
        let first = min(block.first + 1, lines.count - 1)
        let content =
          lines[first].range
          .lowerBound..<max(
            lines[first].range.lowerBound, lines[min(block.last, lines.count - 1)].range.lowerBound)
        let source = text.split(separator: "\n", omittingEmptySubsequences: false)
          .drop { $0.allSatisfy(\.isWhitespace) }.reversed().drop { $0.allSatisfy(\.isWhitespace) }.reversed()
        let formula = MarkdownTree.Formula(source: source.joined(separator: "\n"), isDisplay: true)
        events.append(
          .leaf(.formula(formula), lines: numbers(block.first...block.last), content: content))
      } else {
        events.append(.leaf(block.kind, lines: numbers(block.first...block.last)))
      }
    default: events.append(.leaf(block.kind, lines: numbers(block.first...block.last)))
    }
  }

  private func isFenced(_ index: Int) -> Bool {
    guard case .codeBlock(let info, let text) = blocks[index].kind else { return false }
    if !info.isEmpty { return true }
    let line = shared.document[content(ofLine: blocks[index].first, of: index)]
    guard line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8) else { return false }
    // Indented code may show a fence; then it is part of the text.
    let first = text.utf8.prefix { $0 != UInt8(ascii: "\n") }
    return !first.elementsEqual(line)
      || blocks[index].last > blocks[index].first + text.utf8.count { $0 == 10 } - 1
  }

  private mutating func readHeading(_ index: Int, level: Int) {
    let block = blocks[index]
    guard let underline = underline(of: index) else {
      var range = content(ofLine: block.first, of: index)
      let bytes = shared.document
      while range.lowerBound < range.upperBound, bytes[range.lowerBound] == UInt8(ascii: "#") {
        range = range.lowerBound + 1..<range.upperBound
      }
      range = trimmed(range)
      var end = range.upperBound
      while end > range.lowerBound, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
      if end == range.lowerBound || ASCII.isBlank(bytes[end - 1]) { range = trimmed(range.lowerBound..<end) }
      events.append(
        .inlines(
          .heading(level: level), lines: numbers(block.first...block.first), InlineText([range], of: bytes)))
      return
    }
    let all = (block.first...underline).map {
      Line(number: lines[$0].number, range: content(ofLine: $0, of: index))
    }
    if readTable(all, isParagraph: false) { return }
    var words = Array(all.dropLast())
    readDefinitions(&words)
    events.append(
      .inlines(
        .heading(level: level), lines: numbers(block.first...underline),
        InlineText(words.map(\.range), of: shared.document)))
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, ASCII.isBlank(shared.document[start]) { start += 1 }
    while end > start, ASCII.isBlank(shared.document[end - 1]) { end -= 1 }
    return start..<end
  }
}
