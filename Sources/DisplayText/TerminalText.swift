public import Display

/// Display items as text for a terminal, at most 80 columns wide where the items allow it.
public enum TerminalText {
  /// The characters that plots and tables are drawn with.
  public enum Style: Sendable, Hashable, CaseIterable {
    /// Braille dots and box-drawing characters.
    case braille
    /// No character of the drawing outside ASCII; the text of the items stays as it is.
    case ascii
  }

  /// The items in order, with one blank line between them and no line break at the end.
  ///
  /// Lines of text that follow one another stand without a blank line between them, and so do checks.
  ///
  /// - Parameters:
  ///   - style: the characters of plots and tables.
  ///   - isColored: whether bold text and the signs of checks carry ANSI escape sequences; the text itself never
  ///     contains one, control characters in it are shown as pictures.
  public static func render(_ items: [DisplayItem], style: Style = .braille, isColored: Bool = false)
    -> String
  {
    var transcript = TerminalTranscript(style: style, isColored: isColored)
    let text = items.map { transcript.add($0) }.joined() + transcript.end()
    return String(text.dropLast())
  }

  /// The lines of one item; none where it shows nothing.
  static func lines(of item: DisplayItem, style: Style, painter: TerminalPainter) -> [String] {
    switch item {
    case .text(let line): return wrapped(painter.marking(line), painter)
    case .printed(let text):
      var lines = HarmlessText.lines(text)
      if lines.last == "" { lines.removeLast() }
      return lines
    case .table(var table):
      table.rows = table.rows.map { $0.map(painter.marking) }
      return TerminalTable(table, style: style, painter: painter).lines()
    case .matrix(let grid): return TerminalTable(Table(grid), style: style, painter: painter).lines()
    case .plot(let plot):
      let reading = plot.mark.map { wrapped(Line(style == .braille ? "▲ " : "^ ") + $0.reading, painter) }
      return TextPlot(plot: plot, style: style).lines() + (reading ?? [])
    case .check(let check):
      let claim = HarmlessText.lines(check.claim).joined(separator: " ")
      let sentence = [claim, check.evidence].compactMap(\.self).joined(separator: " — ")
      let lines = DisplayWidth.wrapped(sentence, to: 78)
      let sign = painter.sign(check.sign, holds: check.holds)
      return lines.enumerated().map { $0 == 0 ? "\(sign) \($1)" : "  \($1)" }
    case .question(let question): return lines(of: question, painter)
    case .figure(let figure):
      let items = figure.items.flatMap { lines(of: $0, style: style, painter: painter) + [""] }
      return items + wrapped(figure.title, painter)
    case .drawing(let drawing): return TextDrawing(drawing, style: style).lines()
    }
  }

  /// The prompt, what is offered, the hint and the answer; a terminal has no fold.
  private static func lines(of question: Question, _ painter: TerminalPainter) -> [String] {
    func indented(_ line: Line, _ label: String) -> [String] {
      let blanks = String(repeating: " ", count: DisplayWidth.of(label))
      return line.splitAtLineBreaks().flatMap { painter.painted($0, wrappedTo: 80 - DisplayWidth.of(label)) }
        .enumerated().map { ($0 == 0 ? label : blanks) + $1 }
    }
    var lines = indented(question.prompt, "? ")
    if let request = question.request { lines += indented(Line(request), "  ") }
    for offer in question.offers { lines += indented(offer.line, "  \(offer.label ?? "-") ") }
    if let hint = question.hint { lines += indented(hint, "  hint: ") }
    for (index, line) in question.revealed.enumerated() {
      lines += indented(line, index == 0 ? "  answer: " : "          ")
    }
    return lines
  }

  private static func wrapped(_ line: Line, _ painter: TerminalPainter) -> [String] {
    line.splitAtLineBreaks().flatMap { inlines in
      painter.painted(inlines, wrappedTo: 80)
    }
  }
}

/// Adds ANSI escape sequences to text, where they are wanted.
struct TerminalPainter {
  let isColored: Bool

  func bold(_ text: String) -> String { isColored && !text.isEmpty ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  /// Green for a claim that holds, red and bold for one that does not.
  func sign(_ sign: String, holds: Bool) -> String {
    isColored ? "\u{1B}[\(holds ? "32" : "1;31")m\(sign)\u{1B}[0m" : sign
  }

  func faint(_ text: String) -> String { isColored ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

  /// The line with a sign after each marked stretch where nothing can be bold.
  func marking(_ line: Line) -> Line {
    guard !isColored else { return line }
    let sign = "*"
    return Line(
      line.inlines.flatMap { inline -> [Inline] in
        switch inline {
        case .marked(let inner): inner + [.text(sign)]
        case .mark: [.text(sign)]
        case .strong(let inner): [.strong(marking(Line(inner)).inlines)]
        case .text, .number, .code, .formula, .bar: [inline]
        }
      })
  }

  /// Stretches without line breaks, in lines no wider than `width`.
  func painted(_ inlines: [Inline], wrappedTo width: Int) -> [String] {
    let plain = Line(inlines).plainText
    let lines = DisplayWidth.wrapped(plain, to: width)
    guard isColored else { return lines }
    // Each character knows whether it is bold; a line break replaced a blank of the plain text, or none.
    var marks = Self.marks(inlines, isStrong: false)[...]
    return lines.map { line in
      var painted = ""
      var run = ""
      var runIsStrong = false
      for character in line {
        while let mark = marks.first, mark.character != character { marks = marks.dropFirst() }
        let isStrong = marks.popFirst()?.isStrong ?? false
        if isStrong != runIsStrong {
          painted += runIsStrong ? bold(run) : run
          run = ""
          runIsStrong = isStrong
        }
        run.append(character)
      }
      return painted + (runIsStrong ? bold(run) : run)
    }
  }

  private static func marks(_ inlines: [Inline], isStrong: Bool) -> [(character: Character, isStrong: Bool)] {
    inlines.flatMap { inline in
      switch inline {
      case .strong(let inner), .marked(let inner): marks(inner, isStrong: true)
      case .text, .number, .code, .formula, .mark, .bar: inline.plainText.map { ($0, isStrong) }
      }
    }
  }
}
