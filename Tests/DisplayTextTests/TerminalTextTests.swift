import Display
import DisplayText
import Testing

@Suite("Display items in a terminal")
struct TerminalTextTests {
  @Test func columnsAreAligned() {
    #expect(
      TerminalText.render(Samples.chainRule) == """
        #  factor   formula      value  running product
        ─  ───────  ───────  ─────────  ───────────────
        1  ∂C/∂a2   a2 − y   −0.564384        −0.564384
        2  ∂a2/∂z2  σ′(z2)    0.245855        −0.138756
        3  ∂z2/∂a1  w2            −1.1         0.152632
        4  ∂a1/∂z1  σ′(z1)     0.21391        0.0326495
        5  ∂z1/∂w1  x              1.5        0.0489742

        ∂C/∂w1 = (−0.564384) · 0.245855 · (−1.1) · 0.21391 · 1.5 = 0.0489742 (bold =
        shared with ∂C/∂w2, their product is δ⁽²⁾)
        """)
  }

  @Test func widthCountsWhatIsSeen() {
    let table = Table(
      columns: [.init("name"), .init("n", .trailing)],
      rows: [["y\u{302}", "1"], ["神経", "22"], ["🧠", "3"], ["✌️", "4"], ["👩‍🔬", "5"], ["각", "6"]])
    #expect(
      TerminalText.render([.table(table)], style: .ascii) == """
        name   n
        ----  --
        y\u{302}      1
        神経  22
        🧠     3
        ✌️     4
        👩‍🔬     5
        각     6
        """)
  }

  @Test func aPlotIsDrawnInEitherStyle() {
    let braille = TerminalText.render([.plot(Samples.sigmoidPlot)])
    #expect(braille == Samples.sigmoidDrawing + "\n▲ z = −0.258972 · σ = 0.435616 · slope = 0.245855")
    let ascii = TerminalText.render([.plot(Samples.sigmoidPlot)], style: .ascii)
    #expect(
      ascii.split(separator: "\n").dropFirst().prefix(9).joined(separator: "\n") == """
         1.00 +                            :              *****************
              |                            :       *******
              |                            :    ***
              |                            : ***
              |                           ***
              |                        *** :
              |                 *******    :
         0.00 +*****************           :
              +----------+---------+-------^-+---------+---------+---------
        """)
  }

  @Test func boldAndSignsCarryEscapesOnlyWhenAsked() {
    let items: [DisplayItem] = [.text("\(strong: "4") parameters"), .check(.init("holds", holds: true))]
    #expect(TerminalText.render(items) == "4 parameters\n\n✓ holds")
    #expect(
      TerminalText.render(items, isColored: true)
        == "\u{1B}[1m4\u{1B}[0m parameters\n\n\u{1B}[32m✓\u{1B}[0m holds")
  }

  @Test func printedTextCannotDriveTheTerminal() {
    #expect(TerminalText.render([.printed("a\u{1B}[31mb\u{7}\u{202E}c\n")]) == "a␛[31mb␇\u{FFFD}c")
  }

  @Test func aWideMatrixIsPartedIntoGroupsOfColumnsThatEachBeginWithTheRowHeaders() {
    let headers = (0..<30).map { Line("c\($0)") }
    let grid = MatrixGrid(
      corner: "r", rowHeaders: ["r0"], columnHeaders: headers,
      rows: [headers.indices.map { Number(-Double($0) / 7) }])
    let lines = TerminalText.render([.matrix(grid)]).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines.filter { $0.hasPrefix("r0") }.count > 1)
    #expect(lines.joined().contains("c29"))
  }

  @Test func wideWordsAreWrappedWithinTheirColumn() {
    let long = String(repeating: "word ", count: 30)
    let table = Table(columns: [.init("a"), .init("n", .trailing)], rows: [[Line(long), Line(-0.5643835)]])
    let lines = TerminalText.render([.table(table)]).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines.count > 3)
    #expect(lines[2].hasSuffix("−0.564384"))
  }
}
