import Notebook
import Reports
import Testing

@testable import Replay

@Suite struct FreshnessTests {
  private static let head = "---\nparams: {a: 1}\n---\n"
  /// Four cells: one silent, two that show something, one silent again.
  private static let recorded: String = {
    let text = head + document("let b 0.5", "show b", "let c 2\nshow c", "let d 1")
    return (try? scripted.run(lesson(text)).updated().text) ?? ""
  }()

  private func report(_ text: String, detail: TextReport.Detail = .quiet) -> String {
    let lesson = lesson(text)
    return TextReport(detail: detail).status(of: lesson, lesson.freshness())
  }

  @Test func aRecordIsFreshAfterAnUpdate() {
    let freshness = lesson(Self.recorded).freshness()
    #expect(freshness.cells == [.fresh, .fresh, .fresh, .fresh])
    #expect(freshness.isFresh)
    #expect(report(Self.recorded) == "")
    #expect(report(Self.recorded, detail: .normal) == "fresh lesson.md\n")
  }

  @Test(arguments: [
    ("let b 0.5", "let b 0.25", ["stale 0...1+", "stale 0...2+"]),
    ("show b", "show b*b", ["stale 0...1+", "stale 0...2+"]),
    ("let c 2", "let c 3", ["fresh", "stale 2...2"]),
    ("let d 1", "let d 2", ["fresh", "fresh"]),
    ("{a: 1}", "{a: 2}", ["stale 0...1+", "stale 0...2+"]),
    ("b is 0.5", "b is 0.6", ["edited", "fresh"]),
    ("b is 0.5", "b  is  0.5", ["fresh", "fresh"]),
    ("A cell", "A new cell", ["fresh", "fresh"]),
  ])
  func whatChangedIsSeenWithoutRunning(old: String, new: String, expected: [String]) {
    let cells = lesson(Self.recorded.replacing(old, with: new)).freshness().cells
    let shown = cells[1...2].map { state in
      switch state {
      case .fresh: "fresh"
      case .stale(let cells, let orBefore): "stale \(cells)\(orBefore ? "+" : "")"
      case .edited: "edited"
      case .unrecorded: "unrecorded"
      case .notRun: "not run"
      }
    }
    #expect(shown == expected)
  }

  @Test func theReportNamesTheCause() {
    #expect(
      report(Self.recorded.replacing("let c 2", with: "let c 3"), detail: .normal) == """
        lesson.md:21:1: 3: stale, because of `3`
        lesson.md:31:1: 4: stale, as `3` is
        stale lesson.md

        """)
    #expect(
      report(Self.recorded.replacing("show b", with: "show b*2")).hasPrefix(
        "lesson.md:12:1: 2: stale, because of one of `1`, `2` (or a parameter: `a`; or the version of nabla)\n"
      ))
  }

  @Test func aSilentLessonIsFreshOnceItIsRecorded() throws {
    let silent = document("let a 1", "let b 2")
    #expect(!lesson(silent).freshness().isFresh)
    let recorded = try scripted.run(lesson(silent)).updated().text
    #expect(lesson(recorded).freshness().isFresh)
    #expect(report(recorded, detail: .normal) == "fresh lesson.md\n")
    let changed = lesson(recorded.replacing("let a 1", with: "let a 2")).freshness()
    #expect(changed.cells == [.unrecorded, .stale(cells: 0...1, orBefore: true)])
  }

  @Test func aCellBehindTheLastRecordIsNotTakenForFresh() {
    let longer = Self.recorded + "\n" + document("let e 1")
    #expect(!lesson(longer).freshness().isFresh)
    #expect(report(longer).contains(": 5: nothing recorded, so a change would not be seen\n"))
  }

  @Test func aLessonMayNeverHaveBeenRun() {
    #expect(report(document("show 1"), detail: .normal) == "never run lesson.md\n")
    #expect(!lesson(document("show 1")).freshness().isFresh)
    #expect(lesson("no cells").freshness().isFresh)
  }

  @Test func orphansAreNamed() {
    let orphaned = Self.recorded.replacing("```swift\nshow b\n```\n", with: "")
    #expect(report(orphaned).contains("lesson.md:12:1: 2: recorded, but belongs to no cell\n"))
  }

  @Test func anOutputWithoutChecksumIsNeverTakenForEdited() throws {
    let checksum = OutputChecksum.of("b is 0.5")
    let text = Self.recorded.replacing("-\(checksum) -->", with: " -->").replacing(
      "b is 0.5", with: "b is 0.6")
    #expect(lesson(text).freshness().cells[1] == .fresh)
  }

  @Test func anEditWithinRoundingIsUndoneByAnUpdate() throws {
    let text = document("let a 0.25897249\nshow a")
    let recorded = try scripted.run(lesson(text)).updated().text
    let edited = recorded.replacing("a is 0.258972", with: "a is 0.258973")
    let replayed = scripted.run(lesson(edited))
    #expect(replayed.drift().hasDrift)
    #expect(try replayed.updated().text == recorded)
  }
}
