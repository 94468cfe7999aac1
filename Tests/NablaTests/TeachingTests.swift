import LinearAlgebra
import Synchronization
import Testing

@testable import Nabla

@Suite struct TeachingTests {
  private final class Sink: OutputSink {
    let items = Mutex<[DisplayItem]>([])
    func receive(_ items: [DisplayItem]) { self.items.withLock { $0 += items } }
  }

  private func shown(_ body: () -> Void) -> [DisplayItem] {
    let sink = Sink()
    Output.$current.withValue(sink, operation: body)
    return sink.items.withLock { $0 }
  }

  @Test func everyKindOfQuestionIsShown() {
    let items = shown {
      question("Why?") { "Because." }
      question("Which?", choices: ["a", "b"], answer: 1) { "It is." }
      question("In which order?", order: ["a", "b"], hint: "By letters.") { "So." }
      predict("How much?", equals: 0.5)
      predict("How many?", equals: 2, hint: "Count.")
      predict("Which shape?", equals: ([[1, 2]] as Matrix).shape)
    }
    let answers = items.map { item in
      if case .question(let question) = item { question.answer } else { Question.Answer.open }
    }
    #expect(
      answers == [
        .open, .choice(["a", "b"], correct: 1), .order(["a", "b"]),
        .number(Number(0.5), tolerance: Number(0.0025, digits: 2)),
        .number(Number(2, digits: 15), tolerance: Number(0)), .text("1×2"),
      ])
  }

  @Test func mistakesInQuestionsAreSaid() {
    #expect(throws: EngineError.self) {
      try questionOrThrow("?", choices: ["a"], answer: 0, hint: nil, explanation: "")
    }
    #expect(throws: EngineError.self) {
      try questionOrThrow("?", choices: ["a", "b"], answer: 2, hint: nil, explanation: "")
    }
    #expect(throws: EngineError.self) { try questionOrThrow("?", order: ["a"], hint: nil, explanation: "") }
    #expect(throws: EngineError.self) { try predictionOrThrow("?", equals: .nan, within: nil, hint: nil) }
    #expect(throws: EngineError.self) { try predictionOrThrow("?", equals: 1, within: -1, hint: nil) }
  }

  @Test func aFigureGathersWhatItsClosureShowsAndLeavesChecksOutside() {
    let items = shown {
      figure("2.7", "The chain") {
        show("one")
        check(true, "claim")
        show("two")
      }
    }
    #expect(
      items == [
        .figure(Figure("2.7", caption: "The chain", items: [.text("one"), .text("two")])),
        .check(CheckResult("claim", holds: true)),
      ])
  }
}
