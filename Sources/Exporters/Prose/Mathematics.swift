import CommonMark
import Diagnostics

/// The formulas of a document, and the document with a mark in the place of each.
///
/// CommonMark knows no formulas: left in place, `$a_1 * b_1$` would become emphasis. So they are taken out before
/// the document is parsed. The marks are characters of private use; a formula that spans lines leaves a mark on
/// each of them, so that every line keeps its number.
struct Mathematics {
  /// A formula and its place.
  struct Found: Hashable, Sendable {
    var formula: Formula
    /// The bytes of the document, dollar signs included.
    var range: Range<Int>
    /// The bytes of the TeX between the dollar signs.
    var content: Range<Int>
  }

  private(set) var formulas: [Found] = []
  /// The bytes of the document with the marks.
  private(set) var marked: [UInt8] = []

  private static let opening = "\u{E000}"
  private static let closing = "\u{E001}"
  private static let continuation = "\u{E002}"

  /// - Parameters:
  ///   - source: the document.
  ///   - body: the bytes to look at; others are not copied.
  ///   - skipped: lines that hold no formulas, such as those of code.
  init(in source: SourceText, body: Range<Int>, skipping skipped: Set<Int>) {
    marked.reserveCapacity(body.count)
    var chunk = body.lowerBound..<body.lowerBound
    guard !body.isEmpty else { return }
    let last = source.position(of: body.upperBound - 1).line
    for number in source.position(of: body.lowerBound).line...last {
      let line = source.lineWithBreak(number)
      let isBlank = source.utf8[source.line(number)].allSatisfy { " \t>".utf8.contains($0) }
      if isBlank || skipped.contains(number) {
        scan(chunk, of: source)
        copy(line, of: source)
        chunk = line.upperBound..<line.upperBound
      } else {
        chunk = chunk.lowerBound..<line.upperBound
      }
    }
    scan(chunk, of: source)
  }

  // MARK: Reading

  private mutating func copy(_ range: Range<Int>, of source: SourceText) {
    // The three characters that serve as marks may not come from the document: they begin with the byte EE.
    guard source.utf8[range].contains(0xEE) else {
      marked += source.utf8[range]
      return
    }
    let text = source.string(range).unicodeScalars.map { scalar in
      ("\u{E000}"..."\u{E003}").contains(scalar) ? "\u{FFFD}" : scalar
    }
    marked += Array(String(String.UnicodeScalarView(text)).utf8)
  }

  /// Takes the formulas out of a run of lines without a blank one.
  private mutating func scan(_ chunk: Range<Int>, of source: SourceText) {
    let bytes = source.utf8
    var copied = chunk.lowerBound
    var index = chunk.lowerBound
    while index < chunk.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "`"):
        let run = Self.run(of: UInt8(ascii: "`"), at: index, in: bytes[chunk])
        index = Self.end(ofSpanWith: run.count, after: run.upperBound, in: bytes[chunk]) ?? run.upperBound
      case UInt8(ascii: "<") where bytes[index..<chunk.upperBound].starts(with: "<!--".utf8):
        index = Self.end(of: "-->", after: index + 4, in: bytes[chunk]) ?? chunk.upperBound
      case UInt8(ascii: "$"):
        guard let found = Self.formula(at: index, in: bytes[chunk]) else {
          index = Self.run(of: UInt8(ascii: "$"), at: index, in: bytes[chunk]).upperBound
          continue
        }
        copy(copied..<index, of: source)
        append(found, start: index, chunk: chunk, of: source)
        index = found.end
        copied = index
      default: index += 1
      }
    }
    copy(copied..<chunk.upperBound, of: source)
  }

  private struct Match {
    var content: Range<Int>
    var end: Int
    var isDisplay: Bool
  }

  private static func formula(at start: Int, in bytes: ArraySlice<UInt8>) -> Match? {
    let dollar = UInt8(ascii: "$")
    let dollars = run(of: dollar, at: start, in: bytes).count
    if dollars == 2 {
      guard let end = Self.end(of: "$$", after: start + 2, in: bytes), end - 2 > start + 2 else { return nil }
      return Match(content: start + 2..<end - 2, end: end, isDisplay: true)
    }
    guard dollars == 1, start + 1 < bytes.endIndex,
      !isWordByte(start > bytes.startIndex ? bytes[start - 1] : 0)
    else { return nil }
    if bytes[start + 1] == UInt8(ascii: "`"), let end = Self.end(of: "`$", after: start + 2, in: bytes),
      end - 2 > start + 2
    {
      return Match(content: start + 2..<end - 2, end: end, isDisplay: false)
    }
    guard !isBlank(bytes[start + 1]) else { return nil }
    var index = start + 1
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      // A code span begins before the formula could end.
      if bytes[index] == UInt8(ascii: "`") { return nil }
      if bytes[index] == dollar {
        let isFollowedByDigit =
          index + 1 < bytes.endIndex && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index + 1])
        guard index > start + 1, !isBlank(bytes[index - 1]), !isFollowedByDigit else { return nil }
        return Match(content: start + 1..<index, end: index + 1, isDisplay: false)
      }
      index += 1
    }
    return nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool { " \t\r\n".utf8.contains(byte) }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }

  private static func run(of byte: UInt8, at start: Int, in bytes: ArraySlice<UInt8>) -> Range<Int> {
    start..<(bytes[start...].firstIndex { $0 != byte } ?? bytes.endIndex)
  }

  /// One past the run of just so many backticks that closes a code span.
  private static func end(ofSpanWith count: Int, after start: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    var index = start
    while let next = bytes[index...].firstIndex(of: UInt8(ascii: "`")) {
      let run = run(of: UInt8(ascii: "`"), at: next, in: bytes)
      if run.count == count { return run.upperBound }
      index = run.upperBound
    }
    return nil
  }

  /// One past the next occurrence of some ASCII characters that no backslash escapes.
  private static func end(of mark: StaticString, after start: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    let wanted = mark.withUTF8Buffer { Array($0) }
    var index = start
    while index + wanted.count <= bytes.endIndex {
      if bytes[index...].starts(with: wanted) { return index + wanted.count }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  private mutating func append(_ found: Match, start: Int, chunk: Range<Int>, of source: SourceText) {
    let lineStart = source.utf8[chunk.lowerBound..<start].lastIndex { $0 == UInt8(ascii: "\n") }.map {
      $0 + 1
    }
    let before = source.utf8[(lineStart ?? chunk.lowerBound)..<start]
    let quotes = before.prefix { " \t>".utf8.contains($0) }.count { $0 == UInt8(ascii: ">") }
    let lines = source.string(found.content).split(omittingEmptySubsequences: false) { $0.isNewline }
    let text = lines.enumerated().map { $0 == 0 ? $1 : Self.withoutQuoteMarks($1, quotes) }
    marked += Array("\(Self.opening)\(formulas.count)\(Self.closing)".utf8)
    let isEmpty = { (line: Substring) in line.allSatisfy(\.isWhitespace) }
    let inner = text.drop(while: isEmpty).reversed().drop(while: isEmpty).reversed()
    let formula = Formula(inner.joined(separator: "\n"), isDisplay: found.isDisplay)
    formulas.append(Found(formula: formula, range: start..<found.end, content: found.content))
    for line in lines.dropFirst() {
      let prefix = line.prefix { $0 == " " || $0 == "\t" || $0 == ">" }
      marked += Array("\n\(prefix)\(Self.continuation)".utf8)
    }
  }

  private static func withoutQuoteMarks(_ line: Substring, _ count: Int) -> Substring {
    var line = line
    for _ in 0..<count {
      let rest = line.drop { $0 == " " || $0 == "\t" }
      guard rest.first == ">" else { break }
      line = rest.dropFirst()
      if line.first == " " { line = line.dropFirst() }
    }
    return line
  }

  // MARK: Giving back

  /// A stretch of text that was parsed with marks in it.
  enum Piece: Hashable {
    case text(String)
    case formula(Int)
  }

  /// Whether the text begins with a further line of a formula, so that the line break before it means nothing.
  func continuesFormula(_ text: String) -> Bool { text.hasPrefix(Self.continuation) }

  /// Text that was parsed with marks in it, parted at the formulas.
  func pieces(of text: String) -> [Piece] {
    guard text.unicodeScalars.contains(where: { ("\u{E000}"..."\u{E003}").contains($0) }) else {
      return [.text(text)]
    }
    var pieces: [Piece] = []
    var words = ""
    var number: String?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{E000}": number = ""
      case "\u{E001}":
        if !words.isEmpty { pieces.append(.text(words)) }
        words = ""
        if let index = number.flatMap(Int.init), formulas.indices.contains(index) {
          pieces.append(.formula(index))
        }
        number = nil
      case "\u{E002}", "\u{E003}": break
      default:
        if number != nil {
          number?.unicodeScalars.append(scalar)
        } else {
          words.unicodeScalars.append(scalar)
        }
      }
    }
    if !words.isEmpty { pieces.append(.text(words)) }
    return pieces
  }

  /// Text that was parsed with marks in it, with the formulas' source in their places.
  func restored(_ text: String) -> String {
    pieces(of: text).map { piece in
      switch piece {
      case .text(let words): words
      case .formula(let index):
        formulas[index].formula.isDisplay
          ? "$$\(formulas[index].formula.source)$$" : "$\(formulas[index].formula.source)$"
      }
    }.joined()
  }
}
