import Diagnostics
import Notebook
import Synchronization
import Testing
import Threads

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

  @Test func aCheckThatDoesNotHoldIsShownWhereItIsCalled() throws {
    let replayed = run(
      """
      ```swift
      //| label: helper
      func twice(_ x: Double) -> Double {
          check(x > 0, "x is positive")
          return 2 * x
      }
      check(true, "this holds")
      ```

      ```swift
      check(1 + 1 == 3, "sums")
      check(twice(-1) == 2, "doubles")
      ```
      """)
    let diagnostics = replayed.checkDiagnostics(of: 1)
    let places = diagnostics.map { $0.range.map { replayed.lesson.source.string($0) } ?? "" }
    #expect(
      places == [
        #"check(1 + 1 == 3, "sums")"#, #"check(x > 0, "x is positive")"#,
        #"check(twice(-1) == 2, "doubles")"#,
      ])
    #expect(diagnostics.map(\.notes.count) == [0, 1, 0])
    #expect(replayed.checkDiagnostics(of: 0).isEmpty)
    #expect(replayed.status == .failed)
  }

  @Test func captionsHaveBoundNumbersOfTheirOwnCell() throws {
    let text =
      "```swift\n//| caption: The third is 0.50<!--= third -->.\nlet third = 1.0 / 3\nshow(third)\n```\n"
    let replayed = run(text)
    #expect(replayed.drift().boundNumbers.map(\.shown) == ["0.33"])
    #expect(replayed.caption(of: 0) == "The third is 0.33.")
    let recorded = try replayed.updated().text
    #expect(recorded.contains("//| caption: The third is 0.33<!--= third -->.\n"))
    let again = run(recorded)
    #expect(again.status(with: again.drift()) == .good)
    #expect(try !again.updated().isChange)
  }

  @Test func conventionsAreThoseOfTheFrontMatter() {
    let cell = "```swift\nshow(conventions.indexBase.rawValue)\n```"
    #expect(run(cell).markdown(of: 0) == "0")
    #expect(run("---\nconventions: {index-base: 1}\n---\n" + cell).markdown(of: 0) == "1")
    #expect(run("---\nconventions: {index-base: 0}\n---\n" + cell).markdown(of: 0) == "0")
    let others = "conventions: {factor-order: local-first, residual: target-minus-output}"
    let check =
      "```swift\ncheck(conventions.factorOrder == .localFirst && conventions.residual == .targetMinusOutput, \"set\")\n```"
    #expect(run("---\n\(others)\n---\n" + check).markdown(of: 0) == "✓ set")
    #expect(run(check).markdown(of: 0) == "✗ set")
  }

  @Test func everyEpochIsTold() throws {
    var replay = Replay()
    let epochs = Mutex<[String]>([])
    replay.watch = { progress in
      let words = progress.epoch.map { "\($0.number)/\($0.count)" } ?? "cell \(progress.cell)"
      epochs.withLock { $0.append(words) }
    }
    let replayed = replay.run(
      lesson(
        """
        ```swift
        var net = Network(inputs: 2, cost: .halfSquaredError, seed: 1) {
            Dense(1, activation: .sigmoid, weights: .glorot)
        }
        ```

        ```swift
        net.train(on: .xor, epochs: 3, optimizer: .sgd(learningRate: 1))
        ```
        """))
    #expect(replayed.status == .good)
    #expect(epochs.withLock { $0 } == ["cell 0", "cell 1", "1/3", "2/3", "3/3"])
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
