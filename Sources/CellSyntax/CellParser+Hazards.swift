import Diagnostics
import SwiftParser
import SwiftSyntax

/// Text that swift-syntax must not be given as it is: it would take for ever, or stop the program.
extension CellParser {
  /// How many brackets may be opened in a row. The parser tries each as a type and as an array, and so takes twice as
  /// long for one more.
  private static let bracketLimit = 12

  /// Where brackets are opened in a row, and more of them than any program has.
  static func bracketRun(in code: String) -> Range<Int>? {
    var start = 0
    var squares = 0
    var isInText = false
    var before: UInt8 = 0
    for (offset, byte) in code.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "\""):
        if before != UInt8(ascii: "\\") { isInText.toggle() }
        squares = 0
      case UInt8(ascii: "["), UInt8(ascii: "("):
        // What an interpolation holds is code again.
        if before == UInt8(ascii: "\\") { isInText = false }
        if isInText { break }
        if squares == 0 { start = offset }
        if byte == UInt8(ascii: "[") { squares += 1 }
        if squares > bracketLimit { return start..<offset + 1 }
      case UInt8(ascii: "\n"): isInText = false
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default: squares = 0
      }
      before = byte
    }
    return nil
  }

  /// The characters between the words of a cell that have no meaning in Swift, by the offsets of their bytes.
  ///
  /// The generator of swift-syntax's messages takes them for blanks in one place and not in another, and traps.
  static func strangeCharacters(in tree: SourceFileSyntax) -> [(range: Range<Int>, text: String)] {
    var found: [(Range<Int>, String)] = []
    for token in tree.tokens(viewMode: .sourceAccurate) {
      for (trivia, start) in [
        (token.leadingTrivia, token.position),
        (token.trailingTrivia, token.endPositionBeforeTrailingTrivia),
      ] {
        var offset = start.utf8Offset
        for piece in trivia {
          let length = piece.sourceLength.utf8Length
          switch piece {
          case .unexpectedText(let text): found.append((offset..<offset + length, text))
          case .verticalTabs, .formfeeds: found.append((offset..<offset + length, "\u{A0}"))
          default: break
          }
          offset += length
        }
      }
    }
    return found
  }

  /// The tree of a cell whose blanks of other kinds, such as the non-breaking spaces that the web likes to paste, are
  /// plain ones; and what is strange in it beside them.
  static func parseStrange(_ code: String) -> (tree: SourceFileSyntax, problems: [Diagnostic]) {
    let tree = Parser.parse(source: code)
    let mayBeStrange =
      tree.hasError || tree.hasWarning
      || code.utf8.contains { $0 == UInt8(ascii: "\u{B}") || $0 == UInt8(ascii: "\u{C}") }
    guard mayBeStrange else { return (tree, []) }
    let strange = strangeCharacters(in: tree)
    guard !strange.isEmpty else { return (tree, []) }
    var bytes = Array(code.utf8)
    var problems: [Diagnostic] = []
    for (range, text) in strange {
      if text.unicodeScalars.allSatisfy({ $0 == "\u{A0}" }) {
        for offset in range { bytes[offset] = UInt8(ascii: " ") }
      } else if text.hasPrefix("<<<<<<<") || text.hasPrefix(">>>>>>>") || text.hasPrefix("=======") {
        problems.append(
          Diagnostic(
            .error, "cell.syntax", "a merge conflict was left here; keep one side and delete the marks",
            at: range))
      } else {
        let code = text.unicodeScalars.first.map { String($0.value, radix: 16, uppercase: true) } ?? ""
        let number = String(repeating: "0", count: max(0, 4 - code.count)) + code
        problems.append(
          Diagnostic(
            .error, "cell.syntax", "the character U+\(number) has no meaning in Swift; delete it", at: range))
      }
    }
    guard problems.isEmpty else { return (tree, problems) }
    return (Parser.parse(source: String(decoding: bytes, as: UTF8.self)), [])
  }
}
