public import Display

/// What a lesson shows on a terminal, in pieces that can be written as they come.
///
/// The title stands on top, and each cell's items below the name of the cell; title and name appear only once there
/// is something to stand below them. Between two items is one blank line, but none between lines of text that follow
/// one another, nor between checks.
public struct TerminalTranscript: Sendable {
  private let style: TerminalText.Style
  private let painter: TerminalPainter
  /// Lines that are due before the next item.
  private var title: String?
  private var heading: String?
  private var isEmpty = true
  private var showsItems = true
  /// The last item below the current heading.
  private var previous: DisplayItem?
  private var printing: Printing?

  /// Text that is being printed piece by piece; together the pieces are one item.
  private struct Printing: Sendable {
    /// The last line, which may not be at its end yet.
    var unfinished = ""
    var hasLines = false
  }

  /// - Parameters:
  ///   - style: the characters of plots and tables.
  ///   - isColored: whether the text carries ANSI escape sequences.
  public init(style: TerminalText.Style = .braille, isColored: Bool = false) {
    self.style = style
    painter = TerminalPainter(isColored: isColored)
  }

  /// Puts the title of a lesson above what is shown first.
  public mutating func begin(lesson title: String) {
    self.title = painter.bold(Self.oneLine(title))
  }

  /// Puts the name of a cell above what it shows.
  ///
  /// - Parameters:
  ///   - name: the label of the cell, or its number.
  ///   - shows: whether the items of the cell are shown; those of other cells are dropped.
  /// - Returns: what is to be written now.
  public mutating func begin(cell name: String, shows: Bool = true) -> String {
    let text = endPrinting()
    heading = painter.faint("\(style == .braille ? "▸" : ">") \(Self.oneLine(name))")
    previous = nil
    showsItems = shows
    return text
  }

  /// Adds an item.
  ///
  /// - Returns: what is to be written now.
  public mutating func add(_ item: DisplayItem) -> String {
    guard showsItems else { return "" }
    let text = endPrinting()
    return text + write(TerminalText.lines(of: item, style: style, painter: painter), of: item)
  }

  /// Adds to what was printed last, or prints something new where another item came in between.
  ///
  /// - Returns: what is to be written now: whole lines.
  public mutating func print(_ text: String) -> String {
    guard showsItems else { return "" }
    var now = printing ?? Printing()
    now.unfinished += text
    // A carriage return at the end may turn out to be the first half of a line break.
    let certain = now.unfinished.last == "\r" ? now.unfinished.dropLast() : now.unfinished[...]
    guard let cut = certain.lastIndex(where: { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }) else {
      printing = now
      return ""
    }
    let lines = HarmlessText.lines(String(now.unfinished[...cut])).dropLast()
    now.unfinished = String(now.unfinished[now.unfinished.index(after: cut)...])
    return writePrinted(Array(lines), &now)
  }

  /// Adds a word on how a cell ended, below its items.
  ///
  /// - Returns: what is to be written now.
  package mutating func add(verdict: String) -> String {
    let text = endPrinting()
    return text + (previous == nil ? opening() : "") + verdict + "\n"
  }

  /// Ends the transcript.
  ///
  /// - Returns: what is to be written now; after it, the transcript ends with a line break or is empty.
  public mutating func end() -> String { endPrinting() }

  private mutating func endPrinting() -> String {
    guard var last = printing else { return "" }
    printing = nil
    guard !last.unfinished.isEmpty else { return "" }
    var lines = HarmlessText.lines(last.unfinished)
    if lines.last == "" { lines.removeLast() }
    let text = writePrinted(lines, &last)
    printing = nil
    return text
  }

  private mutating func writePrinted(_ lines: [String], _ now: inout Printing) -> String {
    let text =
      now.hasLines ? lines.map { $0 + "\n" }.joined() : write(lines, of: .printed(""))
    now.hasLines = true
    printing = now
    return text
  }

  private mutating func write(_ lines: [String], of item: DisplayItem) -> String {
    guard !lines.isEmpty else { return "" }
    let separator = previous.map { $0.isLine && item.isLike($0) ? "" : "\n" } ?? opening()
    previous = item
    isEmpty = false
    return separator + lines.map { $0 + "\n" }.joined()
  }

  /// The title and the heading, where they are due.
  private mutating func opening() -> String {
    var text = ""
    for line in [title, heading].compactMap(\.self) {
      text += (isEmpty ? "" : "\n") + line + "\n"
      isEmpty = false
    }
    if title != nil, heading == nil { text += "\n" }
    title = nil
    heading = nil
    return text
  }

  private static func oneLine(_ text: String) -> String {
    HarmlessText.lines(text).joined(separator: " ")
  }
}

extension DisplayItem {
  fileprivate var isLine: Bool {
    switch self {
    case .text, .check: true
    default: false
    }
  }

  fileprivate func isLike(_ other: DisplayItem) -> Bool {
    switch (self, other) {
    case (.text, .text), (.check, .check): true
    default: false
    }
  }
}
