import Diagnostics
import Notebook
import Testing

@testable import Replay

/// Replaying with the cell language itself: what scripted programs stand for in the other tests.
@Suite struct RealProgramTests {
  private func run(_ text: String) -> ReplayedLesson { Replay().run(lesson(text)) }

  @Test func aLessonIsRecordedCheckedAndChecksAgain() throws {
    let text = """
      ---
      params: {rate: 0.5, epochs: 3}
      ---
      The total is 7.0<!--= total -->.

      > - ```swift
      >   let total = rate * Double(epochs)
      >   show(total)
      >   ```
      """
    let first = run(text)
    #expect(first.boundNumbers.map(\.value) == [1.5])
    let recorded = try first.updated().text
    #expect(recorded.contains("The total is 1.5<!--= total -->."))
    #expect(recorded.contains(">   1.5\n"))
    let again = run(recorded)
    #expect(again.status(with: again.drift()) == .good)
    #expect(try !again.updated().isChange)
  }

  @Test(arguments: [
    ("let a = [1]\nlet b = a[7]", "a[7]"), ("let a: Int = \"x\"", "\"x\""), ("let a = nothing", "nothing"),
  ])
  func mistakesStandWhereTheyWereMade(code: String, place: String) throws {
    let replayed = run("- item\n\n  ```swift\n  //| label: x\n  \(code.replacing("\n", with: "\n  "))\n  ```")
    let diagnostic = try #require(replayed.allDiagnostics.first)
    let marked = diagnostic.range.map { replayed.lesson.source.string($0) } ?? ""
    #expect(place.contains(marked) && !marked.isEmpty, "\(diagnostic)")
    #expect(replayed.status == .failed)
  }

  @Test func aMistakeInABoundNumberStandsInItsComment() throws {
    let replayed = run("1<!--= lenght -->\n\n```swift\nlet length = 1.0\n```")
    let diagnostic = try #require(replayed.allDiagnostics.first)
    #expect(diagnostic.range.map { replayed.lesson.source.string($0) } == "lenght")
  }

  @Test func limitsAreThoseOfTheCellOrTheLesson() {
    let loop = "```swift\nwhile true {}\n```"
    #expect(run("---\nlimits: {operations: 100}\n---\n" + loop).status == .limitExceeded)
    let replayed = run("```swift\n//| error: must\n//| limits: {operations: 100}\nwhile true {}\n```")
    #expect(replayed.cells.map(\.ending) == [.failedAsAllowed])
  }

  @Test func numbersInProseAreTracedToNames() {
    var replay = Replay()
    replay.collectsValues = true
    let replayed = replay.run(lesson("```swift\nlet third = 1.0 / 3\n```\n\nIt is 0.3333."))
    #expect(
      replayed.unboundNumberDiagnostics().compactMap(\.fixIts.first).map(\.replacement) == [
        "0.3333<!--= third -->"
      ])
  }

  @Test func lessonsRunSideBySideLikeAlone() {
    let texts = (0..<20).map { "```swift\nvar sum = \($0)\nfor i in 1...100 { sum += i }\nshow(sum)\n```" }
    OrderedWork.each(
      texts.count, threads: 4, work: { Replay().run(lesson(texts[$0])).markdown(of: 0) },
      deliver: { index, markdown in
        #expect(markdown == "\(index + 5050)")
        return true
      })
  }
}
