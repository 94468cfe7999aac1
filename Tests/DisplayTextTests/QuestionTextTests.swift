import Display
import Testing

@testable import DisplayText

@Suite struct QuestionTextTests {
  private let choice = Question(
    "What is the top of σ′?", answer: .choice(["1", "¼"], correct: 1), hint: "Look at z = 0.",
    explanation: "σ′(0) = \(number: 0.25)")

  @Test func markdownFoldsHintAndAnswerAway() {
    #expect(
      MarkdownText.render([.question(choice)]) == """
        What is the top of σ′?

        - **A** 1
        - **B** ¼

        <details>
        <summary>Hint</summary>

        Look at z = 0.

        </details>

        <details>
        <summary>Answer</summary>

        **B** · ¼\\
        σ′(0) = 0.25

        </details>
        """)
  }

  @Test func aTerminalHasNoFold() {
    #expect(
      TerminalText.render([.question(choice)]) == """
        ? What is the top of σ′?
          A 1
          B ¼
          hint: Look at z = 0.
          answer: B · ¼
                  σ′(0) = 0.25
        """)
  }

  @Test func aNumberIsAskedForWithItsTolerance() {
    let exact = Question("How many?", answer: .number(Number(17), tolerance: Number(0)))
    let rough = Question("How much?", answer: .number(Number(0.5), tolerance: Number(0.01)))
    #expect(exact.request == "Give the exact number.")
    #expect(rough.request == "Give a number; within 0.01 is right.")
    #expect(MarkdownText.render([.question(rough)]).contains("**0.5**"))
  }

  @Test func piecesAreNeverOfferedInTheRightOrder() {
    for pieces: [Line] in [["a", "b"], ["b", "a"], ["c", "a", "b"], ["a", "b", "c"], ["a", "a", "b"]] {
      let question = Question("Order!", answer: .order(pieces))
      #expect(question.offers.map(\.line) != pieces)
      #expect(Set(question.offers.map(\.line)) == Set(pieces))
      #expect(question.offers.allSatisfy { pieces[$0.place] == $0.line })
      #expect(question.offers.map(\.place).sorted() == Array(pieces.indices))
      #expect(question.solution?.plainText == pieces.map(\.plainText).joined(separator: ", "))
    }
  }

  @Test func aFigureStandsAboveItsCaption() {
    let figure = Figure("2.7", caption: "The chain", items: [.text("inside")])
    #expect(MarkdownText.render([.figure(figure)]) == "inside\n\n**Figure 2.7.** The chain")
    #expect(TerminalText.render([.figure(figure)]) == "inside\n\nFigure 2.7. The chain")
    #expect(Figure("2.7", items: []).title == Line("Figure 2.7").strong)
  }
}
