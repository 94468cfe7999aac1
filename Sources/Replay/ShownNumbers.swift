import Display
import DisplayText
import Notebook

/// The numbers of a cell's Markdown with the full values behind the digits.
///
/// The items are rendered a second time with a mark in place of every number, which tells number from text: the
/// `6` of a network's shape is text, the `0.5` of a gradient may stand for 0.500000.
struct ShownNumbers {
  /// A number that an item holds.
  struct Source: Hashable {
    var value: Double
    /// Significant digits to which it is shown.
    var digits: Int
    /// A difference that the item itself declares to be of no account.
    var slack: Double
  }

  /// The rendered Markdown.
  let markdown: String
  /// For every number in the Markdown, in order, where it comes from; nil for digits in a text.
  let sources: [Source?]

  /// - Parameter style: the characters that plots are drawn with.
  init(_ items: [DisplayItem], style: TerminalText.Style = .braille) {
    markdown = MarkdownText.render(items, style: style)
    let count = NumberScanner.numbers(in: markdown).count
    var marking = Marking()
    let marked = NumberScanner.numbers(in: MarkdownText.render(items.map { marking.mark($0) }, style: style))
    // Where marks and digits run together, nothing is known and the digits speak for themselves.
    if marked.count == count {
      sources = marked.map { marking.source(of: $0.number.value) }
    } else {
      sources = Array(repeating: nil, count: count)
    }
  }
}

/// Replaces numbers by marks: numbers so large that no lesson has them, each with its place in a list.
private struct Marking {
  private var sources: [ShownNumbers.Source] = []
  private static let scale = 1e180
  private static let base = 1e9

  func source(of mark: Double) -> ShownNumbers.Source? {
    guard mark > Self.scale else { return nil }
    let index = Int((mark / Self.scale - Self.base).rounded())
    return sources.indices.contains(index) ? sources[index] : nil
  }

  mutating func mark(_ item: DisplayItem) -> DisplayItem {
    switch item {
    case .text(let line): return .text(mark(line))
    case .printed: return item
    case .table(var table):
      for index in table.columns.indices { table.columns[index].header = mark(table.columns[index].header) }
      table.rows = table.rows.map { row in row.map { mark($0) } }
      return .table(table)
    case .matrix(var grid):
      grid.corner = mark(grid.corner)
      grid.columnHeaders = grid.columnHeaders.map { mark($0) }
      for row in grid.rows.indices {
        grid.rowHeaders[row] = mark(grid.rowHeaders[row])
        grid.rows[row] = grid.rows[row].map { mark($0) }
      }
      return .matrix(grid)
    case .plot(var plot):
      if let mark = plot.mark { plot.mark?.reading = self.mark(mark.reading) }
      return .plot(plot)
    case .check(var check):
      if var comparison = check.comparison {
        // A check that holds declares differences up to its tolerance to be of no account.
        let slack = check.holds ? comparison.tolerance.value : 0
        comparison.actual = mark(comparison.actual)
        comparison.expected = mark(comparison.expected)
        comparison.difference = mark(comparison.difference, slack: slack)
        comparison.tolerance = mark(comparison.tolerance)
        check.comparison = comparison
      }
      return .check(check)
    case .question(let question): return .question(question.mapped({ mark($0) }, { mark($0) }))
    case .figure(var figure):
      figure.caption = mark(figure.caption)
      figure.items = figure.items.map { mark($0) }
      return .figure(figure)
    case .drawing(let drawing): return .drawing(drawing.mapped({ mark($0) }, { mark($0) }))
    }
  }

  private mutating func mark(_ line: Line) -> Line { Line(line.inlines.map { mark($0) }) }

  private mutating func mark(_ inline: Inline) -> Inline {
    switch inline {
    case .number(let number): .number(mark(number))
    case .strong(let inlines): .strong(inlines.map { mark($0) })
    case .marked(let inlines): .marked(inlines.map { mark($0) })
    case .formula(let formula): .formula(formula.mapped { mark($0) })
    case .text, .code, .mark, .bar: inline
    }
  }

  private mutating func mark(_ number: Number, slack: Double = 0) -> Number {
    // Numbers that are not finite are shown as words.
    guard number.value.isFinite else { return number }
    sources.append(.init(value: number.value, digits: number.digits, slack: slack))
    return Number((Self.base + Double(sources.count - 1)) * Self.scale, digits: 17)
  }
}
