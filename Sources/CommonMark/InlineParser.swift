/// Reads the inlines of one block: those of CommonMark, and what GitHub adds to them.
///
/// libcmark reads blocks, but it says nothing of where an inline stands, knows no formulas, footnotes or struck text,
/// and cannot be taught them. The rules are those of CommonMark 0.30; its own examples are the test.
struct InlineParser {
  let text: InlineText
  let bytes: [UInt8]
  let scanner: LinkScanner
  let definitions: [String: MarkdownTree.Kind]
  /// The labels of the footnotes that there are.
  let footnotes: [String: String]
  var items: [InlineItem] = []
  var delimiters = DelimiterStack()
  private var brackets: [Bracket] = []
  var position = 0
  /// For each length, where the last run of so many backticks begins.
  private lazy var lastBackticks = Self.lastBackticks(in: bytes)
  /// Marks after which nothing closes what they open.
  private var unclosed: Set<String> = []

  private struct Bracket {
    var item: Int
    /// Where what stands between the brackets begins.
    var start: Int
    var isImage: Bool
    var isActive = true
    var delimiter: Int?
    /// Whether another bracket stands within, so that the words between are no label.
    var hasBracketWithin = false
  }

  init(
    _ text: InlineText, definitions: [String: MarkdownTree.Kind], footnotes: [String: String],
    characters: CharacterReferences
  ) {
    self.text = text
    bytes = text.bytes
    scanner = LinkScanner(bytes: text.bytes, characters: characters)
    self.definitions = definitions
    self.footnotes = footnotes
  }

  /// Reads everything, and adds it to a tree.
  mutating func parse(into builder: inout TreeBuilder) {
    while position < bytes.count { readOne() }
    delimiters.match(above: nil, in: &items)
    InlineItem.emit(items, of: text, into: &builder)
  }

  func byte(_ index: Int) -> UInt8 { index < bytes.count && index >= 0 ? bytes[index] : 0 }

  private static let special: [Bool] = (0..<256).map { "\n\\`*_~$[]!<&hHwW".utf8.contains(UInt8($0)) }

  private mutating func readOne() {
    let start = position
    switch bytes[start] {
    case UInt8(ascii: "\n"): readBreak()
    case UInt8(ascii: "\\"): readEscape()
    case UInt8(ascii: "`"): readCodeSpan()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): readDelimiters()
    case UInt8(ascii: "$"): readFormula()
    case UInt8(ascii: "["): readOpeningBracket(isImage: false)
    case UInt8(ascii: "!") where byte(start + 1) == UInt8(ascii: "["): readOpeningBracket(isImage: true)
    case UInt8(ascii: "]"): readClosingBracket()
    case UInt8(ascii: "<"): readAngle()
    case UInt8(ascii: "&"):
      if let (text, end) = scanner.characters.reference(at: start, in: bytes) {
        add(.replaced(text), start..<end)
      } else {
        addText(to: start + 1)
      }
    case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "w"), UInt8(ascii: "W"):
      if let end = BareAddress.end(at: start, in: bytes, isInBrackets: !brackets.isEmpty) {
        let address = String(decoding: bytes[start..<end], as: UTF8.self)
        let destination = bytes[start] | 0x20 == UInt8(ascii: "w") ? "http://" + address : address
        add(.bareAddress(destination: destination), start..<end)
      } else {
        addText(to: start + 1)
      }
    default: addText(to: start + 1)
    }
  }

  mutating func add(_ kind: InlineItem.Kind, _ range: Range<Int>) {
    items.append(InlineItem(kind: kind, range: range))
    position = range.upperBound
  }

  /// Adds text up to a byte, and beyond it to the next that may mean something.
  mutating func addText(to end: Int) {
    var end = end
    while end < bytes.count, !Self.special[Int(bytes[end])] { end += 1 }
    if let last = items.last, case .plain = last.kind, last.range.upperBound == position {
      items[items.count - 1].range = last.range.lowerBound..<end
      position = end
    } else {
      add(.plain, position..<end)
    }
  }

  // MARK: Breaks, escapes, code

  private mutating func readBreak() {
    let place = position
    var blanks = 0
    if let last = items.last, case .plain = last.kind {
      var end = last.range.upperBound
      while end > last.range.lowerBound, ASCII.isBlank(bytes[end - 1]) { end -= 1 }
      let trailing = bytes[end..<last.range.upperBound]
      blanks = trailing.reversed().prefix { $0 == UInt8(ascii: " ") }.count
      items[items.count - 1].range = last.range.lowerBound..<end
    }
    add(.leaf(blanks >= 2 ? .lineBreak : .softBreak), place..<place + 1)
  }

  private mutating func readEscape() {
    let next = byte(position + 1)
    if ASCII.isPunctuation(next) {
      add(.replaced([next]), position..<position + 2)
    } else if next == UInt8(ascii: "\n"), position + 1 < bytes.count {
      add(.leaf(.lineBreak), position..<position + 2)
    } else {
      addText(to: position + 1)
    }
  }

  private static func lastBackticks(in bytes: [UInt8]) -> [Int: Int] {
    var last: [Int: Int] = [:]
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, bytes[index] == UInt8(ascii: "`") { index += 1 }
      last[index - start] = start
    }
    return last
  }

  private func run(of byte: UInt8, at start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == byte { end += 1 }
    return end - start
  }

  private mutating func readCodeSpan() {
    let start = position
    let width = run(of: UInt8(ascii: "`"), at: start)
    guard let last = lastBackticks[width], last > start else { return add(.plain, start..<start + width) }
    var index = start + width
    while index < bytes.count {
      let length = run(of: UInt8(ascii: "`"), at: index)
      if length == width {
        add(.leaf(.codeSpan(code(start + width..<index))), start..<index + width)
        return
      }
      index += max(length, 1)
    }
    add(.plain, start..<start + width)
  }

  private func code(_ range: Range<Int>) -> String {
    var code = bytes[range].map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
    let blank = UInt8(ascii: " ")
    if code.count > 1, code.first == blank, code.last == blank, code.contains(where: { $0 != blank }) {
      code.removeFirst()
      code.removeLast()
    }
    return String(decoding: code, as: UTF8.self)
  }

  // MARK: Formulas

  private mutating func readFormula() {
    let start = position
    guard let found = FormulaScanner.formula(at: start, in: bytes, unclosed: &unclosed) else {
      return add(.plain, start..<start + run(of: UInt8(ascii: "$"), at: start))
    }
    let lines = bytes[found.content].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let inner = lines.drop { $0.allSatisfy(ASCII.isWhitespace) }
    let source = inner.reversed().drop { $0.allSatisfy(ASCII.isWhitespace) }.reversed()
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    let formula = MarkdownTree.Formula(source: source, isDisplay: found.isDisplay)
    add(.formula(formula, content: found.content), start..<found.end)
  }

  // MARK: Tags and addresses between angle brackets

  private mutating func readAngle() {
    let start = position
    if let (end, address) = HTMLScanner.address(at: start, in: bytes) {
      add(.address(destination: address), start..<end)
    } else if let end = HTMLScanner.end(ofTagAt: start, in: bytes, unclosed: &unclosed) {
      add(.leaf(.inlineHTML(String(decoding: bytes[start..<end], as: UTF8.self))), start..<end)
    } else {
      addText(to: start + 1)
    }
  }

  // MARK: Emphasis

  private mutating func readDelimiters() {
    let start = position
    let character = bytes[start]
    let length = run(of: character, at: start)
    if character == UInt8(ascii: "~"), length > 2 { return add(.plain, start..<start + length) }
    let before = scalar(endingAt: start)
    let after = scalar(at: start + length)
    let isLeft =
      !after.isMarkdownWhitespace
      && (!after.isMarkdownPunctuation || before.isMarkdownWhitespace || before.isMarkdownPunctuation)
    let isRight =
      !before.isMarkdownWhitespace
      && (!before.isMarkdownPunctuation || after.isMarkdownWhitespace || after.isMarkdownPunctuation)
    var canOpen = isLeft
    var canClose = isRight
    if character == UInt8(ascii: "_") {
      canOpen = isLeft && (!isRight || before.isMarkdownPunctuation)
      canClose = isRight && (!isLeft || after.isMarkdownPunctuation)
    }
    add(.delimiters, start..<start + length)
    if canOpen || canClose {
      delimiters.push(
        Delimiter(
          item: items.count - 1, character: character, count: length, original: length, canOpen: canOpen,
          canClose: canClose))
    }
  }

  /// The character that ends right before a byte; a line break where there is none.
  private func scalar(endingAt end: Int) -> Unicode.Scalar {
    guard end > 0 else { return "\n" }
    var start = end - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.last ?? "\n"
  }

  private func scalar(at start: Int) -> Unicode.Scalar {
    guard start < bytes.count else { return "\n" }
    return String(decoding: bytes[start...].prefix(4), as: UTF8.self).unicodeScalars.first ?? "\n"
  }

  // MARK: Links

  private mutating func readOpeningBracket(isImage: Bool) {
    let start = position
    if !isImage, byte(start + 1) == UInt8(ascii: "^"), let label = scanner.label(at: start),
      let known = footnotes[LinkScanner.key(bytes[label.content].dropFirst())]
    {
      return add(.leaf(.footnoteReference(label: known)), start..<label.end)
    }
    if !brackets.isEmpty { brackets[brackets.count - 1].hasBracketWithin = true }
    add(.plainBracket, start..<start + (isImage ? 2 : 1))
    brackets.append(
      Bracket(item: items.count - 1, start: position, isImage: isImage, delimiter: delimiters.last))
  }

  private mutating func readClosingBracket() {
    let place = position
    guard let opening = brackets.popLast() else { return addText(to: place + 1) }
    guard opening.isActive, let (kind, end) = link(closedAt: place, by: opening) else {
      return addText(to: place + 1)
    }
    guard case .link(let destination, let title) = kind else { return addText(to: place + 1) }
    items[opening.item].kind = .open(
      opening.isImage ? .image(destination: destination, title: title) : kind)
    for index in items.indices[opening.item...] { items[index].loseBareAddress() }
    delimiters.match(above: opening.delimiter, in: &items)
    add(.close, place..<end)
    if !opening.isImage {
      // No link stands within another.
      for index in brackets.indices where !brackets[index].isImage { brackets[index].isActive = false }
    }
  }

  /// What the brackets mean that end at a place, and where it ends.
  private func link(closedAt place: Int, by opening: Bracket) -> (MarkdownTree.Kind, Int)? {
    if byte(place + 1) == UInt8(ascii: "("), let found = inlineLink(at: place + 2) { return found }
    if let label = scanner.label(at: place + 1), !label.content.isEmpty {
      return definitions[LinkScanner.key(bytes[label.content])].map { ($0, label.end) }
    }
    let isCollapsed = byte(place + 1) == UInt8(ascii: "[") && byte(place + 2) == UInt8(ascii: "]")
    guard !opening.hasBracketWithin, place - opening.start <= 1_000 else { return nil }
    return definitions[LinkScanner.key(bytes[opening.start..<place])].map {
      ($0, isCollapsed ? place + 3 : place + 1)
    }
  }

  private func inlineLink(at start: Int) -> (MarkdownTree.Kind, Int)? {
    var index = scanner.skippingBlanks(at: start)
    var destination = ""
    var title = ""
    if byte(index) != UInt8(ascii: ")") || index >= bytes.count {
      guard let found = scanner.destination(at: index) else { return nil }
      destination = found.text
      index = scanner.skippingBlanks(at: found.end)
      if index > found.end, let found = scanner.title(at: index) {
        title = found.text
        index = scanner.skippingBlanks(at: found.end)
      }
    }
    guard byte(index) == UInt8(ascii: ")") else { return nil }
    return (.link(destination: destination, title: title), index + 1)
  }
}
