import Diagnostics
import Display
import DisplayText
import Notebook

/// Compares what a cell shows with what is recorded: first which line is which, then, within the pairs, the numbers by
/// their values.
struct OutputComparison {
  private let output: RecordedOutput
  private let shown: ShownNumbers
  private let tolerance: Tolerance?
  private let recordedLines: [ComparedLine]
  private let shownLines: [ComparedLine]
  private let recordedTexts: [Substring]
  private let shownTexts: [Substring]
  /// Where the numbers of each shown line begin among all of them.
  private let firstSources: [Int]

  /// A printed number that differs by no more than this, of its size, differs by rounding.
  private static let printedTolerance = 1e-12

  /// - Parameter tolerance: what the cell allows beyond half a unit of the last digit.
  static func verdict(recorded: RecordedOutput, items: [DisplayItem], tolerance: Tolerance?) -> DriftVerdict {
    let style = TerminalText.Style.recorded(in: recorded.content.text)
    if recorded.content.text == MarkdownText.render(items, style: style) { return .identical }
    return OutputComparison(
      recorded: recorded, shown: ShownNumbers(items, style: style), tolerance: tolerance
    )
    .verdict()
  }

  private init(recorded: RecordedOutput, shown: ShownNumbers, tolerance: Tolerance?) {
    output = recorded
    self.shown = shown
    self.tolerance = tolerance
    recordedLines = ComparedLine.lines(of: recorded.content.text)
    shownLines = ComparedLine.lines(of: shown.markdown)
    recordedTexts = recorded.content.text.split(separator: "\n", omittingEmptySubsequences: false)
    shownTexts = shown.markdown.split(separator: "\n", omittingEmptySubsequences: false)
    var count = 0
    firstSources = shownLines.map { line in
      defer { count += line.numbers.count }
      return count
    }
  }

  private func verdict() -> DriftVerdict {
    var rounded: [NumberDrift] = []
    var changed: [NumberDrift] = []
    var texts: [TextDrift] = []
    var removed: [Int] = []
    var added: [Int] = []
    var lastLine: Int?
    func endText() {
      if !removed.isEmpty || !added.isEmpty { texts.append(textDrift(removed, added, after: lastLine)) }
      lastLine = removed.last ?? lastLine
      (removed, added) = ([], [])
    }
    for step in alignment() {
      switch step {
      case .removed(let line): removed.append(line)
      case .added(let line): added.append(line)
      case .pair(let old, let new):
        endText()
        lastLine = old
        for (place, match) in recordedLines[old].numbers.enumerated() {
          switch agreement(old, new, place) {
          case .same: break
          case .rounding: rounded.append(drift(from: match, on: old, to: new, place))
          case .none: changed.append(drift(from: match, on: old, to: new, place))
          }
        }
      }
    }
    endText()
    if !changed.isEmpty || !texts.isEmpty { return .changed(changed, texts: texts) }
    return rounded.isEmpty ? .identical : .roundingOnly(rounded)
  }

  // MARK: Lines

  /// Which recorded line is which shown one; blank lines that only part blocks are left out.
  private func alignment() -> [LineAlignment.Step] {
    let old = recordedLines.indices.filter { !recordedLines[$0].isLayout }
    let new = shownLines.indices.filter { !shownLines[$0].isLayout }
    var known: [[String]: Int] = [:]
    func number(of text: [String]) -> Int {
      let number = known[text] ?? known.count
      known[text] = number
      return number
    }
    func line(_ line: ComparedLine) -> LineAlignment.Line {
      let words = line.words
      return .init(
        words: number(of: words), text: number(of: words + ["\n"] + line.numbers.map(\.number.text)))
    }
    let alignment = LineAlignment(
      old: old.map { line(recordedLines[$0]) }, new: new.map { line(shownLines[$0]) }
    ) {
      share(of: old[$0], new[$1])
    }
    return alignment.steps.map { step in
      switch step {
      case .pair(let i, let j): .pair(old[i], new[j])
      case .removed(let i): .removed(old[i])
      case .added(let j): .added(new[j])
      }
    }
  }

  /// How much of the numbers differs on two lines with the same words. The number that names a row of a table counts as
  /// much as all others.
  private func share(of old: Int, _ new: Int) -> Double {
    let count = recordedLines[old].numbers.count
    guard count > 0 else { return 0 }
    let key = recordedLines[old].key
    var changed = 0
    var isOther = false
    for place in 0..<count where agreement(old, new, place) == .none {
      if place == key { isOther = true } else { changed += 1 }
    }
    guard key != nil else { return Double(changed) / Double(count) }
    return (isOther ? 0.55 : 0) + 0.45 * Double(changed) / Double(count - 1)
  }

  /// - Parameter last: the recorded line before the stretch; nil where it is the beginning.
  private func textDrift(_ removed: [Int], _ added: [Int], after last: Int?) -> TextDrift {
    let recorded = output.content
    let lines: [TextDrift.DiffLine] =
      removed.map { .removed(String(recordedTexts[$0])) } + added.map { .added(String(shownTexts[$0])) }
    let range: Range<Int>
    if let first = removed.first {
      range = recorded.places(of: recorded.lineRanges[first])
    } else if let last {
      let end = recorded.places(of: recorded.lineRanges[last]).upperBound
      range = end..<end
    } else {
      range = output.range.lowerBound..<output.range.lowerBound
    }
    return TextDrift(range: range, lines: lines)
  }

  // MARK: Numbers

  /// How far two numbers agree.
  private enum Agreement {
    case same, rounding, none
  }

  private func agreement(_ old: Int, _ new: Int, _ place: Int) -> Agreement {
    let recorded = recordedLines[old].numbers[place].number
    let current = shownLines[new].numbers[place].number
    let source = shown.sources[firstSources[new] + place]
    if recorded.value == current.value {
      // A whole number that was printed was not rounded, and may have more digits than a Double.
      let isExact = source == nil && recorded.isWhole && current.isWhole
      if !isExact || recorded.hasDigits(of: current) { return .same }
    }
    return isRounding(recorded, current, source) ? .rounding : .none
  }

  private func isRounding(_ recorded: WrittenNumber, _ current: WrittenNumber, _ source: ShownNumbers.Source?)
    -> Bool
  {
    let old = recorded.value
    let value = source?.value ?? current.value
    let difference = abs(value - old)
    if let source {
      // More digits than are shown were not computed, whatever they are.
      if recorded.significantDigits > source.digits { return false }
      if difference <= source.slack { return true }
      // The recorded number was itself rounded: a hundredth of a unit parts the two sides of a tie.
      if difference <= 0.51 * ValueComparison.unit(of: old == 0 ? value : old, digits: source.digits) {
        return true
      }
    } else if !(recorded.isWhole && current.isWhole), difference <= Self.printedTolerance * abs(old) {
      return true
    }
    return tolerance.map { ValueComparison.isWithin($0, new: value, old: old) } ?? false
  }

  private func drift(from match: NumberScanner.Match, on old: Int, to new: Int, _ place: Int) -> NumberDrift {
    let recorded = output.content
    let current = shownLines[new].numbers[place].number
    let start = recorded.lineRanges[old].lowerBound
    return NumberDrift(
      recorded: match.number, shown: current.text,
      value: shown.sources[firstSources[new] + place]?.value ?? current.value,
      range: recorded.places(of: start + match.range.lowerBound..<start + match.range.upperBound),
      tablePlace: tablePlace(of: match.range.lowerBound, line: old))
  }

  private func tablePlace(of column: Int, line: Int) -> NumberDrift.TablePlace? {
    guard recordedLines[line].isTableRow else { return nil }
    var header = line
    while header > 0, recordedLines[header - 1].isTableRow { header -= 1 }
    guard header < line else { return nil }
    let bars = TableRow(recordedTexts[line])
    let index = bars.index(ofByte: column)
    let titles = TableRow(recordedTexts[header]).entries
    return NumberDrift.TablePlace(
      row: bars.entries.first ?? "", column: titles.indices.contains(index) ? titles[index] : "")
  }
}

/// A row of a pipe table.
struct TableRow {
  /// The entries, without blanks around them, `**`, and escapes of bars.
  let entries: [String]
  private let bars: [Int]

  init(_ line: Substring) {
    let bytes = Array(line.utf8)
    var bars: [Int] = []
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "|") {
      if index == 0 || bytes[index - 1] != UInt8(ascii: "\\") { bars.append(index) }
    }
    self.bars = bars
    entries = zip(bars, bars.dropFirst()).map { start, end in
      let entry = String(decoding: bytes[start + 1..<end], as: UTF8.self)
      return entry.replacing("**", with: "").replacing("\\|", with: "|").trimmingBlanks()
    }
  }

  /// The place among the entries of the one in which a byte of the line stands.
  func index(ofByte byte: Int) -> Int { bars.count { $0 < byte } - 1 }
}

extension String {
  /// The text without blanks at its ends.
  func trimmingBlanks() -> String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
