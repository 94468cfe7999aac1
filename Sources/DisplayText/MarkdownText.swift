package import Display

/// Display items as Markdown that GitHub shows well: pipe tables, and plots drawn with characters.
package enum MarkdownText {
  /// The items in order, with one blank line between them, lines ended by `\n`, and no line break at the end.
  ///
  /// Lines of text that follow one another stand in one paragraph, each on its own line, and so do checks. The
  /// same items always give the same text. No text of an item can end a recorded output or open other markup.
  ///
  /// - Parameter style: the characters that plots are drawn with.
  package static func render(_ items: [DisplayItem], style: TerminalText.Style = .braille) -> String {
    var blocks: [String] = []
    var paragraph: [String] = []
    var paragraphIsOfChecks = false
    func endParagraph() {
      if !paragraph.isEmpty { blocks.append(paragraph.joined(separator: "\\\n")) }
      paragraph = []
    }
    for item in items {
      switch item {
      case .text(let line):
        if paragraphIsOfChecks { endParagraph() }
        paragraphIsOfChecks = false
        for source in lines(line) {
          if source.isEmpty { endParagraph() } else { paragraph.append(source) }
        }
      case .check(let check):
        if !paragraphIsOfChecks { endParagraph() }
        paragraphIsOfChecks = true
        paragraph.append(source(of: check))
      case .printed, .table, .matrix, .plot, .question, .figure, .drawing:
        endParagraph()
        let source = block(item, style)
        if !source.isEmpty { blocks.append(source) }
      }
    }
    endParagraph()
    return blocks.joined(separator: "\n\n")
  }

  private static func block(_ item: DisplayItem, _ style: TerminalText.Style) -> String {
    switch item {
    case .text, .check: ""
    case .printed(let text): printed(text)
    case .table(let table): source(of: table)
    case .matrix(let grid): source(of: Table(grid))
    case .plot(let plot): source(of: plot, style)
    case .question(let question): source(of: question)
    case .figure(let figure):
      [render(figure.items, style: style), render([.text(figure.title)], style: style)]
        .filter { !$0.isEmpty }.joined(separator: "\n\n")
    case .drawing(let drawing): fenced(TextDrawing(drawing).lines())
    }
  }

  // MARK: Paragraphs

  /// The lines of a text, where its stretches contain line breaks.
  fileprivate static func lines(_ line: Line) -> [String] {
    line.splitAtLineBreaks().map { MarkdownEscaping.line(MarkdownEscaping().inlines($0)) }
  }

  private static func source(of check: CheckResult) -> String {
    let claim = HarmlessText.lines(check.claim).joined(separator: " ")
    let sentence = ["\(check.sign) \(claim)", check.evidence].compactMap(\.self).joined(separator: " — ")
    return MarkdownEscaping.line(MarkdownEscaping().text(sentence))
  }

  // MARK: Blocks

  private static func printed(_ text: String) -> String {
    var lines = HarmlessText.lines(text)
    if lines.last == "" { lines.removeLast() }
    return lines.isEmpty ? "" : fenced(lines)
  }

  fileprivate static func fenced(_ lines: [String]) -> String {
    let body = MarkdownEscaping.harmlessComment(lines.joined(separator: "\n"))
    let fence = String(repeating: "`", count: max(3, MarkdownEscaping.longestBacktickRun(in: body) + 1))
    return "\(fence)text\n\(body)\n\(fence)"
  }

  private static func source(of table: Table) -> String {
    guard !table.columns.isEmpty else { return "" }
    let rule = table.columns.map { column in
      switch column.alignment {
      case .leading: "---"
      case .center: ":---:"
      case .trailing: "---:"
      }
    }
    let header = table.columns.map(\.header)
    let rows = ([header] + table.rows).map { row in
      row.map { line in
        MarkdownEscaping(isTableCell: true).inlines(line.onOneLine())
      }
    }
    let lines = rows.map { "| " + $0.joined(separator: " | ") + " |" }
    return ([lines[0], "|" + rule.joined(separator: "|") + "|"] + lines.dropFirst()).joined(separator: "\n")
  }

  private static func source(of plot: Plot, _ style: TerminalText.Style) -> String {
    let drawing = fenced(TextPlot(plot: plot, style: style).lines())
    guard let mark = plot.mark else { return drawing }
    let sign: Line = style == .braille ? "▲ " : "^ "
    return drawing + "\n\n" + lines(sign + mark.reading).joined(separator: "\\\n")
  }
}

// MARK: Questions

extension MarkdownText {
  /// The prompt, what is offered, and the answer in a fold that GitHub opens on a click.
  private static func source(of question: Question) -> String {
    var blocks = [lines(question.prompt).joined(separator: "\\\n")]
    let offers = question.offers.map { offer in
      "- " + paragraph([(offer.label.map { Line($0).strong + " " } ?? Line()) + Line(offer.line.onOneLine())])
    }
    if let request = question.request { blocks.append(paragraph([Line(request)])) }
    if !offers.isEmpty { blocks.append(offers.joined(separator: "\n")) }
    if let hint = question.hint { blocks.append(fold("Hint", [hint])) }
    if !question.revealed.isEmpty { blocks.append(fold("Answer", question.revealed)) }
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private static func fold(_ summary: String, _ content: [Line]) -> String {
    "<details>\n<summary>\(summary)</summary>\n\n" + paragraph(content) + "\n\n</details>"
  }

  private static func paragraph(_ content: [Line]) -> String {
    content.flatMap(lines).filter { !$0.isEmpty }.joined(separator: "\\\n")
  }
}

extension Table {
  /// The grid as a table: its row headers, in bold, are the first column.
  package init(_ grid: MatrixGrid) {
    self.init(
      columns: [Column(grid.corner, .trailing)] + grid.columnHeaders.map { Column($0, .trailing) },
      rows: zip(grid.rowHeaders, grid.rows).map { header, row in
        [header.strong] + row.map { grid.dotsZeros && $0.value == 0 ? "·" : Line([.number($0)]) }
      })
  }
}

extension Line {
  /// The stretches of each line, where the text of a stretch contains line breaks.
  func splitAtLineBreaks() -> [[Inline]] { Self.split(inlines) }

  /// The stretches, with blanks for line breaks.
  func onOneLine() -> [Inline] {
    Array(splitAtLineBreaks().joined(separator: [.text(" ")]))
  }

  private static func split(_ inlines: [Inline]) -> [[Inline]] {
    var lines: [[Inline]] = [[]]
    func append(_ pieces: [[Inline]]) {
      lines[lines.count - 1] += pieces.first ?? []
      lines += pieces.dropFirst()
    }
    for inline in inlines {
      switch inline {
      case .text(let text): append(HarmlessText.lines(text).map { $0.isEmpty ? [] : [.text($0)] })
      case .code(let code): append(HarmlessText.lines(code).map { $0.isEmpty ? [] : [.code($0)] })
      case .number, .formula, .mark, .bar: append([[inline]])
      case .strong(let inner): append(split(inner).map { $0.isEmpty ? [] : [.strong($0)] })
      case .marked(let inner): append(split(inner).map { $0.isEmpty ? [] : [.marked($0)] })
      }
    }
    return lines
  }
}
