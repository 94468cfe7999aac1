import Nabla

/// Items as bare text, numbers to six digits, `*` around what is bold: for comparing in tests.
func flat(_ items: [DisplayItem]) -> [String] {
  items.flatMap { item -> [String] in
    switch item {
    case .text(let line): [flat(line)]
    case .printed(let text): [text]
    case .table(let table):
      [table.columns.map { flat($0.header) }.joined(separator: " | ")]
        + table.rows.map { $0.map(flat).joined(separator: " | ") }
    case .matrix(let grid):
      [([grid.corner] + grid.columnHeaders).map(flat).joined(separator: " | ")]
        + zip(grid.rowHeaders, grid.rows).map { header, row in
          ([flat(header)] + row.map(flat)).joined(separator: " | ")
        }
    case .plot(let plot): plot.panels.map(\.title)
    case .check(let check): [(check.holds ? "✓ " : "✗ ") + check.claim]
    case .question(let question): [flat(question.prompt)]
    case .figure(let figure): flat(figure.items) + ["Figure \(figure.number)"]
    case .drawing(let drawing): TextDrawing(drawing).lines()
    }
  }
}

func flat(_ line: Line) -> String { line.inlines.map(flat).joined() }

private func flat(_ number: Number) -> String { "\(number.value, digits: number.digits)" }

private func flat(_ inline: Inline) -> String {
  switch inline {
  case .text(let text), .code(let text): text
  case .number(let number): flat(number)
  case .strong(let inlines), .marked(let inlines): "*" + inlines.map(flat).joined() + "*"
  case .formula(let formula): formula.text
  case .mark, .bar: Line([inline]).plainText
  }
}
