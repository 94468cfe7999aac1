import Diagnostics
import Display
import DisplayText
import Notebook

/// Compares what a cell shows with what is recorded, by the values of the numbers.
struct OutputComparison {
  private let recorded: EmbeddedText
  private let shown: ShownNumbers
  private let tolerance: Tolerance?
  private let recordedLines: [ComparedLine]
  private let shownLines: [ComparedLine]

  /// - Parameter tolerance: what the cell allows beyond half a unit of the last digit.
  static func verdict(recorded: EmbeddedText, items: [DisplayItem], tolerance: Tolerance?) -> DriftVerdict {
    let style = TerminalText.Style.recorded(in: recorded.text)
    if recorded.text == MarkdownText.render(items, style: style) { return .identical }
    return OutputComparison(
      recorded: recorded, shown: ShownNumbers(items, style: style), tolerance: tolerance
    )
    .verdict()
  }

  private init(recorded: EmbeddedText, shown: ShownNumbers, tolerance: Tolerance?) {
    self.recorded = recorded
    self.shown = shown
    self.tolerance = tolerance
    recordedLines = ComparedLine.lines(of: recorded.text)
    shownLines = ComparedLine.lines(of: shown.markdown)
  }

  private func verdict() -> DriftVerdict {
    var rounded: [NumberDrift] = []
    var changed: [NumberDrift] = []
    var readsAlike = recordedLines.count == shownLines.count
    var source = 0
    for (index, (old, new)) in zip(recordedLines, shownLines).enumerated() {
      if old.reads(like: new) {
        for (position, match) in old.numbers.enumerated() {
          let current = new.numbers[position].number
          guard match.number.value != current.value else { continue }
          let drift = drift(from: match, to: current, source: shown.sources[source + position], line: index)
          if isRounding(drift, shownAs: current, source: shown.sources[source + position]) {
            rounded.append(drift)
          } else {
            changed.append(drift)
          }
        }
      } else {
        readsAlike = false
      }
      source += new.numbers.count
    }
    if !readsAlike { return .changed(changed, text: textDrift()) }
    if !changed.isEmpty { return .changed(changed, text: nil) }
    return rounded.isEmpty ? .identical : .roundingOnly(rounded)
  }

  // MARK: Numbers

  private func drift(
    from old: NumberScanner.Match, to new: WrittenNumber, source: ShownNumbers.Source?, line: Int
  ) -> NumberDrift {
    let start = recorded.lineRanges[line].lowerBound
    let range = start + old.range.lowerBound..<start + old.range.upperBound
    return NumberDrift(
      recorded: old.number, shown: new.text, value: source?.value ?? new.value,
      range: recorded.places(of: range), tablePlace: tablePlace(of: old.range.lowerBound, line: line))
  }

  private func isRounding(_ drift: NumberDrift, shownAs new: WrittenNumber, source: ShownNumbers.Source?)
    -> Bool
  {
    let old = drift.recorded.value
    let difference = abs(drift.value - old)
    let unit: Double
    if let source {
      // More digits than are shown were not computed, whatever they are.
      if drift.recorded.significantDigits > source.digits { return false }
      if difference <= source.slack { return true }
      unit = ValueComparison.unit(of: old == 0 ? drift.value : old, digits: source.digits)
    } else {
      // Digits in a text: the last of them counts, on whichever side there are more.
      unit = 2 * min(drift.recorded.halfUnit, new.halfUnit)
    }
    // The recorded number was itself rounded: a hundredth of a unit parts the two sides of a tie.
    if difference <= 0.51 * unit { return true }
    return tolerance.map { ValueComparison.isWithin($0, new: drift.value, old: old) } ?? false
  }

  private func tablePlace(of column: Int, line: Int) -> NumberDrift.TablePlace? {
    guard recordedLines[line].isTableRow else { return nil }
    var header = line
    while header > 0, recordedLines[header - 1].isTableRow { header -= 1 }
    guard header < line else { return nil }
    let lines = recorded.text.split(separator: "\n", omittingEmptySubsequences: false)
    let bars = TableRow(lines[line])
    let index = bars.index(ofByte: column)
    let titles = TableRow(lines[header]).entries
    return NumberDrift.TablePlace(
      row: bars.entries.first ?? "", column: titles.indices.contains(index) ? titles[index] : "")
  }

  // MARK: Text

  private func textDrift() -> TextDrift {
    let oldLines = recorded.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let newLines = shown.markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = zip(recordedLines, shownLines).prefix { $0.equals($1) }.count
    let range =
      first < recordedLines.count
      ? recorded.places(of: recorded.lineRanges[first])
      : recorded.places(of: recorded.text.utf8.count..<recorded.text.utf8.count)
    return TextDrift(range: range, lines: Self.diff(oldLines, newLines))
  }

  /// The removed and added lines, in the order of the text.
  private static func diff(_ old: [String], _ new: [String]) -> [TextDrift.DiffLine] {
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [TextDrift.DiffLine] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, removed.contains(i) {
        lines.append(.removed(old[i]))
        i += 1
      } else if j < new.count, added.contains(j) {
        lines.append(.added(new[j]))
        j += 1
      } else {
        i += 1
        j += 1
      }
    }
    return lines
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
