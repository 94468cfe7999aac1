import Notebook

/// A line of shown or recorded Markdown, cut into its numbers and the text between them.
struct ComparedLine {
  /// The text before, between and after the numbers, one more than there are numbers, with blanks that carry no
  /// meaning taken out.
  let texts: [String]
  /// The numbers with their bytes on the line.
  let numbers: [NumberScanner.Match]
  let isTableRow: Bool
  /// Whether the line stands in a fenced block, where every character counts.
  let isFenced: Bool

  /// The lines of a Markdown text.
  static func lines(of markdown: String) -> [ComparedLine] {
    var fence: Substring?
    return markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let run = line.prefix { $0 == "`" || $0 == "~" }
      if let open = fence {
        if run.hasPrefix(open), run.count == line.count { fence = nil }
        return ComparedLine(line, isFenced: true)
      }
      if run.count >= 3 { fence = run }
      return ComparedLine(line, isFenced: false)
    }
  }

  private init(_ line: Substring, isFenced: Bool) {
    let text = String(line)
    self.isFenced = isFenced
    isTableRow = !isFenced && line.hasPrefix("|")
    let isRule = isTableRow && line.utf8.allSatisfy { "|-: ".utf8.contains($0) }
    numbers = NumberScanner.numbers(in: text)
    let bytes = Array(text.utf8)
    var pieces: [String] = []
    var start = 0
    for number in numbers {
      pieces.append(String(decoding: bytes[start..<number.range.lowerBound], as: UTF8.self))
      start = number.range.upperBound
    }
    pieces.append(String(decoding: bytes[start...], as: UTF8.self))
    if isFenced {
      var last = pieces.removeLast()
      while last.last == " " || last.last == "\t" { last.removeLast() }
      texts = pieces + [last]
    } else {
      let isTable = isTableRow
      texts = pieces.enumerated().map { index, piece in
        Self.withoutIdleBlanks(
          piece, isTable: isTable, isRule: isRule, isFirst: index == 0, isLast: index == pieces.count - 1)
      }
    }
  }

  /// Whether nothing stands on the line and it only parts blocks.
  var isLayout: Bool { !isFenced && numbers.isEmpty && texts == [""] }

  /// The texts without the backslash that only says that another line follows.
  var words: [String] {
    guard !isFenced, let last = texts.last, last.hasSuffix("\\"), !last.hasSuffix("\\\\") else {
      return texts
    }
    return texts.dropLast() + [String(last.dropLast())]
  }

  /// The place among the numbers of the one that says which row of a table this is; nil where none does.
  var key: Int? {
    guard isTableRow, numbers.count > 1, let first = numbers.first else { return nil }
    return texts[0].count { $0 == "|" } == 1 && texts[1].contains("|") && first.range.lowerBound > 0 ? 0 : nil
  }

  /// Whether a line of a text only sets blocks apart that are apart anyway: blank lines at its ends, and all but one of
  /// several in a row. Formatters put them there.
  static func idleLines(of lines: [ComparedLine]) -> Set<Int> {
    var idle: Set<Int> = []
    let end = (lines.lastIndex { !$0.isLayout } ?? -1) + 1
    for index in lines.indices where lines[index].isLayout {
      if index >= end || index == 0 || lines[index - 1].isLayout { idle.insert(index) }
    }
    return idle
  }

  /// Runs of blanks become one; around the bars of a table, and at the ends of a line, there are none; the dashes
  /// below a table's header become one. Those are what formatters change.
  private static func withoutIdleBlanks(
    _ text: String, isTable: Bool, isRule: Bool, isFirst: Bool, isLast: Bool
  ) -> String {
    var result: [Character] = []
    for character in text {
      switch character {
      case " ", "\t":
        if let last = result.last, last == " " || isTable && last == "|" { continue }
        result.append(" ")
      case "|" where isTable:
        if result.last == " " { result.removeLast() }
        result.append("|")
      case "-" where isRule:
        if result.last != "-" { result.append("-") }
      default: result.append(character)
      }
    }
    if isFirst, result.first == " " { result.removeFirst() }
    if isLast, result.last == " " { result.removeLast() }
    return String(result)
  }
}
