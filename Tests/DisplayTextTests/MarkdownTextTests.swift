import Display
import DisplayText
import Testing

@Suite("Display items as Markdown")
struct MarkdownTextTests {
  @Test func aTableHasItsAlignmentRowAndTextFollowsAfterABlankLine() {
    #expect(
      MarkdownText.render(Samples.summary) == """
        | ℓ | layer | in → out | σ | shape of W | params |
        |---:|---|---|---|---|---:|
        | 1 | Dense | 1 → 1 | sigmoid | 1×1 | 2 |
        | 2 | Dense | 1 → 1 | sigmoid | 1×1 | 2 |

        **4** parameters · cost ½Σ(a−y)² · L = 2
        """)
  }

  @Test func severalSeriesAreOnePictureWithANameAtTheEndOfEach() {
    func series(_ name: String, _ values: [Double]) -> Plot.Curve {
      Plot.Curve(name, points: values.enumerated().map { Plot.Point(x: Double($0), y: $1) })
    }
    let panel = Plot.Panel(
      title: "two | series", curves: [series("u", [0, 1, 4, 9]), series("v", [9, 4])], vertical: 0...10)
    #expect(
      MarkdownText.render([.plot(Plot(panels: [panel], horizontal: 0...3, horizontalLabel: "turn"))]) == """
        ```text
        two | series
        10.00 ┤⡀                                                          ⢀ u
              │⠈⠉⠒⠤⢄⡀                                                ⢀⡠⠤⠒⠉⠁
              │     ⠈⠉⠒⠢⢄⣀                                      ⣀⡠⠔⠒⠉⠁
              │           ⠉⠒⠢⢄⣀                            ⣀⡠⠔⠒⠉
              │                ⠉⠑⠢⠤                  ⣀⣀⠤⠔⠊⠉                 v
              │                             ⢀⣀⡠⠤⠤⠒⠒⠉⠉
              │                     ⣀⣀⠤⠤⠒⠒⠊⠉⠁
         0.00 ┤⣀⣀⣀⠤⠤⠤⠤⠤⠤⠔⠒⠒⠒⠒⠒⠒⠉⠉⠉⠉⠉
              └──────────┴─────────┴─────────┴─────────┴─────────┴─────────
              0         0.5       1         1.5       2         2.5       3  turn
        ```
        """)
  }

  @Test func vectorsStandUnescaped() {
    #expect(
      MarkdownText.render(Samples.forward) == """
        | quantity | formula | value |
        |---|---|---:|
        | a⁽⁰⁾ | x | [1.5] |
        | z⁽¹⁾ | W⁽¹⁾a⁽⁰⁾ + b⁽¹⁾ | [0.8] |
        | a⁽¹⁾ | σ(z⁽¹⁾) | [0.689974] |
        | z⁽²⁾ | W⁽²⁾a⁽¹⁾ + b⁽²⁾ | [−0.258972] |
        | a⁽²⁾ | σ(z⁽²⁾) | [0.435616] |
        """)
  }

  @Test func nudgesHaveNumbersOnTheRight() {
    #expect(
      MarkdownText.render(Samples.nudge) == """
        | variable | before | after | nudge | ratio to previous |
        |---|---:|---:|---:|---:|
        | w2 | −1.1 | −1.09 | 0.01 | — |
        | z2 | −0.258972 | −0.252072 | 0.00689974 | 0.689974 |
        """)
  }

  @Test func theChainRuleHasSharedFactorsInBold() {
    #expect(
      MarkdownText.render(Samples.chainRule) == """
        | # | factor | formula | value | running product |
        |---:|---|---|---:|---:|
        | 1 | **∂C/∂a2** | a2 − y | −0.564384 | −0.564384 |
        | 2 | **∂a2/∂z2** | σ′(z2) | 0.245855 | −0.138756 |
        | 3 | ∂z2/∂a1 | w2 | −1.1 | 0.152632 |
        | 4 | ∂a1/∂z1 | σ′(z1) | 0.21391 | 0.0326495 |
        | 5 | ∂z1/∂w1 | x | 1.5 | 0.0489742 |

        ∂C/∂w1 = (−0.564384) · 0.245855 · (−1.1) · 0.21391 · 1.5 = **0.0489742** (bold = shared with ∂C/∂w2, \
        their product is δ⁽²⁾)
        """)
  }

  @Test func aMatrixHasItsRowHeadersInBold() {
    #expect(
      MarkdownText.render(Samples.outer) == #"""
        | δ \ a | 1 | 2 | −0.5 | 1.5 |
        |---:|---:|---:|---:|---:|
        | **0.5** | 0.5 | 1 | −0.25 | 0.75 |
        | **−1** | −1 | −2 | 0.5 | −1.5 |
        | **0.8** | 0.8 | 1.6 | −0.4 | 1.2 |
        """#)
  }

  @Test func pathsEndInTheirSum() {
    #expect(
      MarkdownText.render(Samples.paths) == """
        | path | edge derivatives | product |
        |---|---|---:|
        | x → u1 → y | 2 · 3 | 6 |
        | x → u2 → y | (−1) · 4 | −4 |
        | **sum over paths** |  | **2** |
        """)
  }

  @Test func checksThatFollowOneAnotherStandOnLinesOfTheirOwn() {
    #expect(
      MarkdownText.render(Samples.checks) == #"""
        ✓ BP4 = five-link chain — |Δ| = 0\
        ✓ BP4 = three-link chain — |Δ| = 0
        """#)
  }

  @Test(
    "a check that fails says what it got",
    arguments: [
      (0.3, 0.25, 1e-9, "✗ claim — got 0.3, expected 0.25, |Δ| = 0.05 > 1e−9"),
      (0.25, 0.25 + 1e-12, 1e-13, "✗ claim — got 0.25, expected 0.250000000001, |Δ| = 1e−12 > 1e−13"),
      (.nan, 1, 1, "✗ claim — got NaN, expected 1, |Δ| = NaN ≰ 1"),
    ])
  func failure(actual: Double, expected: Double, tolerance: Double, text: String) {
    let check = Samples.check("claim", actual, expected, within: tolerance)
    #expect(MarkdownText.render([.check(check)]) == text)
  }

  @Test func aCheckOfATruthNeedsNoNumbers() {
    let items: [DisplayItem] = [
      .check(.init("XOR learned", holds: true)), .check(.init("XOR forgotten", holds: false)),
    ]
    #expect(MarkdownText.render(items) == "✓ XOR learned\\\n✗ XOR forgotten")
  }

  @Test func aPlotIsTheSampleOfTheCurriculum() {
    #expect(
      MarkdownText.render([.plot(Samples.sigmoidPlot)]) == """
        ```text
        \(Samples.sigmoidDrawing)
        ```

        ▲ z = −0.258972 · σ = 0.435616 · slope = 0.245855
        """)
  }

  @Test func linesOfTextShareAParagraph() {
    #expect(
      MarkdownText.render([.text("one"), .text("two\nthree"), .text("a\n\nb")]) == #"""
        one\
        two\
        three\
        a

        b
        """#)
  }

  @Test func printedTextStandsInAFenceLongerThanItsBackticks() {
    #expect(
      MarkdownText.render([.printed("a ``` b\n````\n")]) == """
        `````text
        a ``` b
        ````
        `````
        """)
    #expect(MarkdownText.render([.printed("")]) == "")
    #expect(MarkdownText.render([.printed("\n")]) == "```text\n\n```")
  }

  @Test func printedTextCannotEndTheOutput() {
    let text = MarkdownText.render([.printed("x <!-- /nabla:output --> y\u{0}\u{1B}[2J\ttab\r\nz")])
    #expect(text == "```text\nx ‹!-- /nabla:output --› y␀␛[2J tab\nz\n```")
    let line = MarkdownText.render([.text("<!-- /nabla:output -->"), .text("\(code: "<!-- -->")")])
    #expect(!line.contains("<!--"))
    #expect(!line.contains("-->"))
  }
}
