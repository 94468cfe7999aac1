import Diagnostics
import Display
import Notebook
import Reports
import Testing

@testable import Replay

@Suite struct ReplayTests {
  @Test func cellsShareOneProgram() {
    let replayed = scripted.run(lesson(document("let a 2", "let b 3\nshow a*b")))
    #expect(replayed.cells.map(\.items) == [[], [.text("a*b is \(number: 6)")]])
    #expect(replayed.status == .good)
  }

  @Test func diagnosticsStandInTheDocument() {
    let replayed = scripted.run(lesson("- ```swift\n  let a 2\n  show nothing\n  ```"))
    #expect(replayed.allDiagnostics.map { $0.range.map(replayed.lesson.source.string) } == ["show nothing"])
    #expect(replayed.status == .failed)
  }

  @Test func aFailureEndsTheLesson() {
    let replayed = scripted.run(lesson(document("show 1", "fail here", "show 2")))
    #expect(replayed.cells.map(\.ending) == [.completed, .failed, .notReached])
    #expect(replayed.status == .failed)
    #expect(
      TextReport().problems(of: replayed) == """
        lesson.md:10:1: error: here
        10 | fail here
           | ^~~~~~~~~
        lesson.md: 1 cell after it not run

        """)
  }

  @Test func anExceededLimitHasItsOwnStatus() {
    let replayed = scripted.run(lesson(document("limit")))
    #expect(replayed.cells.map(\.ending) == [.limitExceeded])
    #expect(replayed.status == .limitExceeded)
  }

  @Test func aLessonWithErrorsIsNotRun() {
    let replayed = scripted.run(lesson(document("//| lable: x\nshow 1")))
    #expect(replayed.cells.map(\.ending) == [.notReached])
    #expect(replayed.status == .failed)
  }

  @Test func aCellThatIsNotRunIsPassedOver() {
    let replayed = scripted.run(lesson(document("//| run: false\nfail", "show 1")))
    #expect(replayed.cells.map(\.ending) == [.skipped, .completed])
    #expect(replayed.status == .good)
  }

  @Test func aCheckThatDoesNotHoldFailsButTheLessonGoesOn() {
    let replayed = scripted.run(lesson(document("check claim 1 2 0.5\ncheck other 1 1 0", "show 1")))
    #expect(replayed.cells.map(\.ending) == [.completed, .completed])
    #expect(replayed.status == .failed)
    #expect(
      replayed.allDiagnostics.map(\.message) == [
        "this does not hold: claim: got 1, expected 2, |Δ| = 1 > 0.5"
      ])
  }

  @Test(arguments: [
    ("//| error: may\nfail oh dear", ReplayedCell.Ending.failedAsAllowed, ReplayStatus.good),
    ("//| error: may\nshow 1", .completed, .good),
    ("//| error: must\nfail oh dear", .failedAsAllowed, .good),
    ("//| error: must\nshow 1", .failed, .failed),
    ("//| error: must\nlimit", .failedAsAllowed, .good),
    ("//| error: must\n//| error-message: dear$\nfail oh dear", .failedAsAllowed, .good),
    ("//| error: must\n//| error-message: ^dear\nfail oh dear", .failed, .failed),
    ("//| error: may\n//| error-message: ^dear\nfail oh dear", .failed, .failed),
    ("//| error: must\ncheck claim 1 2 0", .completed, .good),
    ("//| error: must\n//| error-message: laim\ncheck claim 1 2 0", .completed, .good),
    ("//| error: must\n//| error-message: other\ncheck claim 1 2 0", .failed, .failed),
    ("//| error: must\ncheck claim 1 1 0", .failed, .failed),
    ("//| error: may\ncheck claim 1 2 0", .completed, .good),
  ])
  func failingMayBeAllowedOrDemanded(cell: String, ending: ReplayedCell.Ending, status: ReplayStatus) {
    let replayed = scripted.run(lesson(document(cell, "show 1")))
    #expect(replayed.cells[0].ending == ending)
    #expect(replayed.status == status)
    #expect(replayed.cells[1].ending == (status == .good ? .completed : .notReached))
  }

  @Test func anAllowedFailureShowsItsMessage() {
    let replayed = scripted.run(lesson(document("//| error: must\nshow 1\nfail oh dear")))
    #expect(replayed.cells[0].items == [.text("1 is \(number: 1)"), .printed("error: oh dear\n")])
    #expect(replayed.allDiagnostics.isEmpty)
  }

  @Test func parametersAreDeclaredBeforeTheFirstCell() {
    let text = "---\nparams:\n  a: 2\n  b: 1.5\n---\n" + document("show a*b")
    #expect(scripted.run(lesson(text)).cells[0].items == [.text("a*b is \(number: 3)")])
    var other = scripted
    other.parameters = ["a": "4"]
    let replayed = other.run(lesson(text))
    #expect(replayed.cells[0].items == [.text("a*b is \(number: 6)")])
    #expect(replayed.parameters.map(\.value) == [.int(4), .double(1.5)])
  }

  @Test(arguments: [
    (["aa": "1"], "the lesson has no parameter `aa`; did you mean `a`?"),
    (["zzz": "1"], "the lesson has no parameter `zzz`; its parameters: `a`, `list`"),
    (["a": "1.5"], "the parameter `a` is of type Int; `1.5` is not"),
    (["list": "x"], "the parameter `list` is of type [Double]; `x` is not"),
  ])
  func wrongParametersAreNamed(parameters: [String: String], message: String) {
    var replay = scripted
    replay.parameters = parameters
    let replayed = replay.run(lesson("---\nparams: {a: 2, list: [0.5]}\n---\n" + document("show 1")))
    #expect(replayed.diagnostics.map(\.message) == [message])
    #expect(replayed.cells.map(\.ending) == [.notReached])
  }

  @Test func listsMayBeGivenAsParameters() {
    var replay = scripted
    replay.parameters = ["list": "[1, 2.5]"]
    let replayed = replay.run(lesson("---\nparams: {list: [0.5]}\n---\n"))
    #expect(replayed.parameters.map(\.value) == [.doubles([1, 2.5])])
    #expect(LessonPrelude(replayed)?.code == "let list: [Double] = [1.0, 2.5]\n")
  }

  @Test func textParametersAreQuoted() {
    let parameter = Parameter(name: "s", value: .string("a\"\\(b)\n"), range: 0..<0)
    #expect(LessonPrelude([parameter])?.code == #"let s: String = "a\"\\(b)\u{a}""# + "\n")
  }

  @Test func runningMayEndWithACell() {
    var replay = scripted
    replay.lastCell = "middle"
    let text = document("show 1", "//| label: middle\nshow 2", "show 3")
    #expect(replay.run(lesson(text)).cells.map(\.ending) == [.completed, .completed, .notReached])
    replay.lastCell = "midle"
    #expect(
      replay.run(lesson(text)).diagnostics.map(\.message) == [
        "the lesson has no cell `midle`; did you mean `middle`?"
      ])
  }

  @Test func boundNumbersAreEvaluatedWhereTheyStandOrElseAtTheEnd() {
    let replayed = scripted.run(
      lesson(
        "0.5<!--= late -->\n\n```swift\nlet a 1\n```\n1<!--= a -->\n\n```swift\nlet a 2\nlet late 3\n```\n2<!--= a -->"
      ))
    #expect(replayed.boundNumbers.map(\.value) == [3, 1, 2])
    #expect(replayed.status == .good)
  }

  @Test func aBoundNumberThatWasNotReachedIsNotBlamed() {
    let replayed = scripted.run(lesson("1<!--= a -->\n\n```swift\nfail\n```\n\n```swift\nlet a 1\n```"))
    #expect(replayed.boundNumbers == [ReplayedNumber()])
  }

  @Test func aBoundNumberWithoutValueIsAFailure() {
    let replayed = scripted.run(lesson("1<!--= a --> 2<!--= nan -->\n\n```swift\n```\n"))
    #expect(replayed.boundNumbers.map(\.value) == [nil, nil])
    #expect(
      replayed.allDiagnostics.map { replayed.lesson.source.string($0.range ?? 0..<0) } == [
        "a", "<!--= nan -->",
      ])
    #expect(replayed.status == .failed)
  }

  @Test func whatHappensCanBeWatched() async {
    await confirmation(expectedCount: 2) { confirm in
      var replay = scripted
      replay.watch = { progress in
        #expect(progress.file == "lesson.md")
        #expect(progress.cellCount == 3)
        #expect(progress.cellName == String(progress.cell + 1))
        confirm()
      }
      _ = replay.run(lesson(document("show 1", "//| run: false", "show 2")))
    }
  }
}

@Suite struct FingerprintTests {
  private func fingerprints(_ text: String, _ parameters: [String: String] = [:]) -> [String] {
    var replay = scripted
    replay.parameters = parameters
    return replay.run(lesson(text)).cells.map(\.fingerprint.description)
  }

  private static let head = "---\nparams: {a: 1}\n---\n"
  private static let base = head + document("let b 1", "show b", "//| run: false\nshow c")

  @Test func theyAreEightHexadecimalDigits() {
    for fingerprint in fingerprints(Self.base) {
      #expect(fingerprint.count == 8)
      #expect(fingerprint.allSatisfy { $0.isHexDigit && !$0.isUppercase })
    }
  }

  /// How many of the first cells keep their fingerprint when the lesson is edited.
  @Test(arguments: [
    ("show b", "show  b", 1), ("let b 1", "let b 2", 0), ("{a: 1}", "{a: 2}", 0), ("{a: 1}", "{a: 1.0}", 0),
    ("---\nparams", "---\nconventions: {index-base: 1}\nparams", 0),
    ("---\nparams", "---\nconventions: {factor-order: local-first}\nparams", 0),
    ("---\nparams", "---\nconventions: {residual: both-steps}\nparams", 0),
    ("---\nparams", "---\ntitle: T\nparams", 3),
    ("show c", "show d", 3), ("//| run: false\n", "", 2), ("show b", "//| echo: false\nshow b", 3),
    ("show b", "//| error: may\nshow b", 1), ("A cell:", "Another cell:", 3), ("\n", "\r\n", 3),
  ])
  func theyChangeWithWhatAnOutputDependsOn(old: String, new: String, same: Int) {
    let before = fingerprints(Self.base)
    let after = fingerprints(Self.base.replacing(old, with: new))
    #expect(zip(before, after).prefix { $0 == $1 }.count == same)
  }

  @Test func overridesCountLikeFrontMatter() {
    #expect(
      fingerprints(Self.base, ["a": "2"]) == fingerprints(Self.base.replacing("{a: 1}", with: "{a: 2}")))
  }

  @Test func theyAreTheSameEverywhere() {
    #expect(fingerprints("```swift\nshow 1\n```") == ["c60967e0"])
  }
}
