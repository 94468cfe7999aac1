import Display

/// A table in columns of equal width, wide columns of words wrapped, and parted where it is still too wide.
struct TerminalTable {
  private let table: Table
  private let style: TerminalText.Style
  private let painter: TerminalPainter
  private let lineWidth = 80
  private let gap = 2

  init(_ table: Table, style: TerminalText.Style, painter: TerminalPainter) {
    self.table = table
    self.style = style
    self.painter = painter
  }

  func lines() -> [String] {
    guard !table.columns.isEmpty else { return [] }
    let parts = self.parts()
    var lines: [String] = []
    for part in parts {
      if !lines.isEmpty { lines.append("") }
      lines += self.lines(ofColumns: part, widths: widths(of: part))
    }
    return lines
  }

  // MARK: Widths

  private func naturalWidth(of column: Int) -> Int {
    max(1, (table.rows.map { $0[column] } + [table.columns[column].header]).map(width).max() ?? 1)
  }

  private func width(of line: Line) -> Int { DisplayWidth.of(Line(line.onOneLine()).plainText) }

  /// The least width to which a column can be wrapped: numbers are not parted.
  private func leastWidth(of column: Int) -> Int {
    let natural = naturalWidth(of: column)
    return table.columns[column].alignment == .trailing ? natural : min(natural, 12)
  }

  /// The columns in groups that fit a line; every group begins with the first column, so that rows can be told.
  private func parts() -> [[Int]] {
    let least = table.columns.indices.map(leastWidth)
    guard least.reduce(0, { $0 + $1 + gap }) - gap > lineWidth else { return [Array(table.columns.indices)] }
    var parts: [[Int]] = []
    var part = [0]
    var used = least[0]
    for column in table.columns.indices.dropFirst() {
      if part.count > 1, used + gap + least[column] > lineWidth {
        parts.append(part)
        part = [0]
        used = least[0]
      }
      part.append(column)
      used += gap + least[column]
    }
    return parts + [part]
  }

  /// Natural widths, the widest columns of words narrowed until the line fits.
  private func widths(of columns: [Int]) -> [Int] {
    var widths = columns.map(naturalWidth)
    let least = columns.map(leastWidth)
    while widths.reduce(0, { $0 + $1 + gap }) - gap > lineWidth {
      let candidates = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }

  // MARK: Lines

  private func lines(ofColumns columns: [Int], widths: [Int]) -> [String] {
    let header = row(columns.map { table.columns[$0].header }, of: columns, widths: widths, isHeader: true)
    let dash = style == .braille ? "─" : "-"
    let rule = widths.map { String(repeating: dash, count: $0) }.joined(
      separator: String(repeating: " ", count: gap))
    let rows = table.rows.flatMap { cells in
      row(columns.map { cells[$0] }, of: columns, widths: widths, isHeader: false)
    }
    return header + [painter.faint(rule)] + rows
  }

  private func row(_ cells: [Line], of columns: [Int], widths: [Int], isHeader: Bool) -> [String] {
    let wrapped = zip(cells, widths).map { cell, width in
      painter.painted(isHeader ? [.strong(cell.onOneLine())] : cell.onOneLine(), wrappedTo: width)
    }
    let plain = zip(cells, widths).map { DisplayWidth.wrapped(Line($0.onOneLine()).plainText, to: $1) }
    let height = plain.map(\.count).max() ?? 1
    return (0..<height).map { line in
      var text = ""
      for (index, column) in columns.enumerated() {
        let shown = line < wrapped[index].count ? wrapped[index][line] : ""
        let length = line < plain[index].count ? DisplayWidth.of(plain[index][line]) : 0
        let room = max(0, widths[index] - length)
        let before =
          switch table.columns[column].alignment {
          case .leading: 0
          case .center: room / 2
          case .trailing: room
          }
        text += String(repeating: " ", count: (index == 0 ? 0 : gap) + before) + shown
        text += String(repeating: " ", count: room - before)
      }
      while text.last == " " { text.removeLast() }
      return text
    }
  }
}
