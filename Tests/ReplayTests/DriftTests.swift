import Diagnostics
import Display
import Notebook
import Testing

@testable import Replay
@testable import Reports

@Suite struct DriftTests {
  /// The verdict on items against recorded Markdown.
  private func verdict(_ recorded: String, _ items: [DisplayItem], _ tolerance: Tolerance? = nil) -> String {
    let document = "```swift\n```\n<!-- nabla:output 1 0 -->\n\(recorded)\n<!-- /nabla:output -->"
    let lesson = lesson(document)
    guard let output = lesson.outputs.first else { return "unreadable" }
    switch OutputComparison.verdict(recorded: output, items: items, tolerance: tolerance) {
    case .identical: return "identical"
    case .roundingOnly(let numbers): return "rounding " + numbers.map(\.shown).joined(separator: " ")
    case .changed(let numbers, let texts):
      #expect(numbers.allSatisfy { lesson.source.string($0.range) == $0.recorded.text })
      let changes = numbers.map { "\($0.recorded.text)→\($0.shown)" } + texts.map { _ in "text" }
      return "changed " + changes.joined(separator: " ")
    case .missing, .leftOver, .notCompared: return "unexpected"
    }
  }

  @Test(arguments: [
    // Half a unit of the sixth digit, ties included.
    ("v = 0.258972", 0.258972, "identical"),
    ("v = 0.258972", 0.2589715, "identical"),
    ("v = 0.258972", 0.25897149999, "rounding 0.258971"),
    ("v = 0.258972", 0.258971, "changed 0.258972→0.258971"),
    ("v = 0.258973", 0.258972, "changed 0.258973→0.258972"),
    ("v = 0.5", 0.5, "identical"),
    ("v = 0.5", 0.500001, "changed 0.5→0.500001"),
    ("v = 0.5", 0.5000004, "identical"),
    ("v = −1.1", -1.1, "identical"),
    ("v = -1.1", -1.1, "identical"),
    ("v = 1.1", -1.1, "changed 1.1→−1.1"),
    ("v = 7.88861e−31", 7.88861e-31, "identical"),
    ("v = 7.88861e-31", 7.88861e-31, "identical"),
    ("v = 7.88861e−31", 7.9e-31, "changed 7.88861e−31→7.9e−31"),
    ("v = 0", 0.0, "identical"),
    ("v = 0", 1e-20, "changed 0→1e−20"),
    ("v = 0.2589721", 0.2589721, "changed 0.2589721→0.258972"),
    ("w = 0.5", 0.5, "changed text"),
    ("v =  0.5 ", 0.5, "identical"),
    ("v = x", 0.5, "changed text"),
    ("v = 0.5\nmore", 0.5, "changed text"),
    ("v = 0.5", .nan, "changed text"),
  ])
  func numbersAreComparedByValue(recorded: String, value: Double, expected: String) {
    #expect(verdict(recorded, [.text("v = \(number: value)")]) == expected)
  }

  @Test(arguments: [
    (Tolerance.absolute(0.01), 0.51, true), (.absolute(0.01), 0.52, false), (.relative(0.01), 0.504, true),
    (.relative(0.01), 0.506, false), (.digits(2), 0.504, true), (.digits(2), 0.506, false),
    (.ulp(2), 0.5.nextUp, true),
    (.ulp(2), 0.501, false),
  ])
  func toleranceWidensTheVerdict(tolerance: Tolerance, value: Double, holds: Bool) {
    let verdict = verdict("v = 0.5", [.text("v = \(number: value, digits: 17)")], tolerance)
    #expect(verdict.hasPrefix("rounding") == holds, "\(verdict)")
  }

  @Test(arguments: [
    ("x 0.6899744811276125", nil, "x 0.6899744811276126", "rounding 0.6899744811276126"),
    ("x 0.30000000000000004", nil, "x 0.3", "rounding 0.3"),
    ("x 0.6899744811286125", nil, "x 0.6899744811276126", "changed 0.6899744811286125→0.6899744811276126"),
    (
      "x 0.6899744811286125", Tolerance.absolute(1e-11), "x 0.6899744811276126", "rounding 0.6899744811276126"
    ),
    ("x 0.50", nil, "x 0.5", "identical"),
    ("x 1e-300", nil, "x 0.0", "changed 1e-300→0.0"),
    // Whole numbers are exact, and may have more digits than a Double.
    ("x 9007199254740993", nil, "x 9007199254740992", "changed 9007199254740993→9007199254740992"),
    ("x 3000000000001", nil, "x 3000000000000", "changed 3000000000001→3000000000000"),
    ("x 7,840", nil, "x 7840", "identical"),
    ("x 0.5", nil, "x 0.51", "changed 0.5→0.51"),
    ("x 3", nil, "x 3.4", "changed 3→3.4"),
    ("x  3", nil, "x 3", "changed text"),
    ("x 3  ", nil, "x 3", "identical"),
    ("w2 3", nil, "w3 3", "changed text"),
  ])
  func printedDigitsSpeakForThemselves(
    recorded: String, tolerance: Tolerance?, printed: String, expected: String
  ) {
    #expect(verdict("```text\n\(recorded)\n```", [.printed(printed)], tolerance) == expected)
  }

  @Test func formattersMayReshapeTables() {
    let grid = MatrixGrid(
      corner: "δ \\ a", rowHeaders: ["x"], columnHeaders: ["1", "2"], rows: [[Number(0.5), Number(-10)]])
    #expect(
      verdict("| δ \\ a |   1 |   2 |\n| ----: | --: | --: |\n| **x** | 0.5 | −10 |", [.matrix(grid)])
        == "identical")
  }

  /// Recorded and shown lines, and what is said of them; `.` parts the lines.
  @Test(arguments: [
    // A line more, in front, between and after.
    ("cost 0.5.cost 0.25.cost 0.125", "cost 1.cost 0.5.cost 0.25.cost 0.125", "+cost 1"),
    ("cost 0.5.cost 0.25", "cost 0.5.cost 0.4.cost 0.25", "+cost 0.4"),
    ("cost 0.5.cost 0.25", "cost 0.5.cost 0.25.cost 0.1", "+cost 0.1"),
    // A line less.
    ("cost 1.cost 0.5.cost 0.25", "cost 0.5.cost 0.25", "-cost 1"),
    ("cost 1.cost 0.5.cost 0.25", "cost 1.cost 0.25", "-cost 0.5"),
    // A line that moved.
    ("a 1.b 2.c 3", "b 2.c 3.a 1", "-a 1;+a 1"),
    // The same lines with other numbers.
    ("cost 0.5.cost 0.25", "cost 0.7.cost 0.35", "0.5→0.7 0.25→0.35"),
    ("step 1 cost 0.5.step 2 cost 0.25", "step 1 cost 0.7.step 2 cost 0.35", "0.5→0.7 0.25→0.35"),
    // A line more, and other numbers: what shares a number or its words with one line only is the same.
    (
      "step 1 cost 0.5.step 2 cost 0.25.end 7", "start.step 1 cost 0.6.step 2 cost 0.3.end 8",
      "0.5→0.6 0.25→0.3 7→8 +start"
    ),
    // Nobody can say which of these became which.
    ("cost 0.5", "cost 1.cost 0.7", "-cost 0.5+cost 1+cost 0.7"),
    // Other words are other lines, whatever their numbers.
    ("a 1.b 2", "a 1.c 2", "-b 2+c 2"),
    ("- w: 0.5.- b: 1", "- w: 0.5.- v: 3.- b: 1", "+- v: 3"),
    ("✓ p.✓ q", "✓ p.✗ q.✓ r", "-✓ q+✗ q+✓ r"),
  ])
  func linesArePairedAsADiffPairsThem(recorded: String, shown: String, expected: String) {
    let separated = { (text: String) in text.split(separator: #/\.(?!\d)/#).joined(separator: "\n") }
    let document =
      "```swift\n```\n<!-- nabla:output 1 0 -->\n```text\n\(separated(recorded))\n```\n<!-- /nabla:output -->"
    let lesson = lesson(document)
    let verdict = OutputComparison.verdict(
      recorded: lesson.outputs[0], items: [.printed(separated(shown) + "\n")], tolerance: nil)
    guard case .changed(let numbers, let texts) = verdict else {
      Issue.record("\(verdict)")
      return
    }
    let changes =
      numbers.map { "\($0.recorded.text)→\($0.shown)" }
      + (texts.isEmpty ? [] : [texts.map { $0.lines.map(\.marked).joined() }.joined(separator: ";")])
    #expect(changes.joined(separator: " ") == expected)
    for text in texts {
      // A message stands at a line that is gone, or right after the line before the one that is missing.
      if case .removed(let line) = text.lines[0] {
        #expect(lesson.source.string(text.range) == line)
      } else {
        #expect(text.range.isEmpty)
      }
    }
  }

  @Test func rowsOfTablesArePairedByWhatNamesThem() throws {
    func changes(_ old: String, _ new: String) throws -> [String] {
      let recorded = try scripted.run(lesson(document(old))).updated().text
      let drifted = scripted.run(lesson(recorded.replacing(old, with: new)))
      return drifted.drift().diagnostics(of: drifted).map(\.message)
    }
    let values = "let a 1\nlet b 2\nlet c 3\n"
    #expect(
      try changes(values + "table a b c", values + "let d 9\ntable d a b c") == [
        "`1`: a line is missing here that the cell shows now"
      ])
    #expect(
      try changes(values + "table a b c", values + "table a c") == [
        "`1`: the cell does not show this line any more"
      ])
    #expect(
      try changes(values + "table a b c", "let a 1\nlet b 5\nlet c 3\ntable a b c") == [
        "`1`: row `b`, column `value`: 2 → 5 (relative 1.5)"
      ])
  }

  @Test func aLineThatFollowsIsNoChangeOfTheOneBefore() throws {
    let recorded = try scripted.run(lesson(document("show 1"))).updated().text
    let drifted = scripted.run(lesson(recorded.replacing("show 1", with: "show 1\nshow 2")))
    let drift = drifted.drift()
    guard case .changed(let numbers, let texts) = drift.cells[0] else {
      Issue.record("\(drift)")
      return
    }
    #expect(numbers.isEmpty)
    #expect(texts.map { $0.lines.map(\.marked) } == [["+2 is 2"]])
  }

  @Test func longOutputsAreComparedToo() {
    let lines = (0..<3_000).map { "line \($0) is \($0 * 7 % 1_000).5" }
    var other = lines
    other[2_000] = "line 2000 is 0.25"
    other.insert("a line more", at: 1_000)
    other.remove(at: 2_500)
    let recorded = lesson(
      "```swift\n```\n<!-- nabla:output 1 0 -->\n```text\n\(lines.joined(separator: "\n"))\n```\n<!-- /nabla:output -->"
    )
    let verdict = OutputComparison.verdict(
      recorded: recorded.outputs[0], items: [.printed(other.joined(separator: "\n") + "\n")], tolerance: nil)
    guard case .changed(let numbers, let texts) = verdict else {
      Issue.record("\(verdict)")
      return
    }
    #expect(numbers.map(\.shown) == ["0.25"])
    #expect(texts.map { $0.lines.map(\.marked) } == [["+a line more"], ["-line 2499 is 493.5"]])
  }

  @Test func blankLinesAreLayout() throws {
    let recorded = try scripted.run(lesson(document("let a 1\ntable a\nshow a"))).updated().text
    let formatted = recorded.replacing(" -->\n| name", with: " -->\n\n\n| name")
      .replacing("|\n\na is", with: "|\n\n\na is").replacing("a is 1\n<", with: "a is 1\n\n<")
      .replacing("| a | 1 |", with: "| a    |     1 |").replacing("|---|---:|", with: "| ---- | ----: |")
    #expect(formatted.count > recorded.count + 15)
    let replayed = scripted.run(lesson(formatted))
    #expect(replayed.drift().cells == [.identical])
    #expect(replayed.lesson.freshness().isFresh)
    #expect(try !replayed.updated().isChange)
  }

  @Test func entriesOfTablesAreNamed() throws {
    let replayed = scripted.run(lesson(document("let a 1\ntable a 2")))
    let recorded = try replayed.updated().text
    let drifted = scripted.run(lesson(recorded.replacing("let a 1", with: "let a 4")))
    let drift = drifted.drift()
    let messages = drift.diagnostics(of: drifted).map(\.message)
    #expect(messages == ["`1`: row `a`, column `value`: 1 → 4 (relative 3)"])
    #expect(drifted.status(with: drift) == .drifted)
  }

  @Test func aCheckThatHoldsForgivesNoiseBelowItsTolerance() {
    let check = CheckResult(
      "claim", holds: true,
      comparison: .init(
        actual: Number(1), expected: Number(1), difference: Number(2.3e-12, digits: 2),
        tolerance: Number(1e-9, digits: 2)))
    #expect(verdict("✓ claim — |Δ| = 1.7e−12", [.check(check)]) == "rounding 2.3e−12")
    #expect(verdict("✓ claim — |Δ| = 1.7e−3", [.check(check)]) == "changed 1.7e−3→2.3e−12")
    #expect(verdict("✗ claim — |Δ| = 2.3e−12", [.check(check)]) == "changed text")
  }

  @Test func numbersThatTouchTextAreStillCompared() {
    let items: [DisplayItem] = [.text("w\(number: 2.5)x\(number: 3)\(number: 4)")]
    #expect(verdict("w2.5x34", items) == "identical")
    #expect(verdict("w2.5x35", items) == "changed text")
  }

  @Test func theFirstChangeIsTheCause() throws {
    let recorded = try scripted.run(lesson(document("let a 0.5\nshow a", "show 1", "show a*2"))).updated()
      .text
    let drifted = scripted.run(lesson(recorded.replacing("let a 0.5", with: "let a 0.25")))
    let drift = drifted.drift()
    #expect(drift.cause == 0)
    #expect(
      TextReport().check(drifted, drift) == """
        lesson.md:8:6: error: `1`: 0.5 → 0.25 (relative 0.5)
        8 | a is 0.5
          |      ^~~
        lesson.md: note: this was recorded before a change of `1` (or the front matter, or the version of nabla)
        lesson.md:26:9: error: `3`: 1 → 0.5 (relative 0.5)
        26 | a\\*2 is 1
           |         ^
        lesson.md: note: this may follow from the change in `1`
        drift lesson.md  3 cells, 1 fingerprint out of date

        """)
  }

  @Test func whyACellChangedIsSaidWhereItIsKnown() throws {
    let recorded = try scripted.run(lesson(document("show 1", "let a 2", "let b 3", "show a*b"))).updated()
      .text
    func remarks(_ old: String, _ new: String, program: Replay = scripted) -> [String] {
      let replayed = program.run(lesson(recorded.replacing(old, with: new)))
      return replayed.drift().diagnostics(of: replayed).flatMap(\.notes).map(\.message)
    }
    #expect(remarks("let a 2", "let a 4") == ["this was recorded before a change of one of `2`, `3`, `4`"])
    #expect(remarks("is 6", "is 7") == ["this record was edited by hand"])
    #expect(
      remarks("is 1", "is 2") + remarks("is 6", "is 7")
        == Array(repeating: "this record was edited by hand", count: 2))
    let broken = Replay { ScriptedProgram(factor: 2) }
    #expect(
      remarks("", "", program: broken) == [
        "nothing in the lesson changed up to here; nabla itself computes something else than it did",
        "this may follow from the change in `1`",
      ])
  }

  @Test func changedTextIsShownAsADifference() throws {
    let recorded = try scripted.run(lesson(document("print one\nprint two\nprint three"))).updated().text
    let drifted = scripted.run(lesson(recorded.replacing("print two", with: "print 2")))
    #expect(
      TextReport().check(drifted, drifted.drift()) == """
        lesson.md:14:1: error: `1`: the cell shows other text now
        14 | two
           | ^~~
        lesson.md: note: this was recorded before a change of `1` (or the front matter, or the version of nabla)
          - two
          + 2
        drift lesson.md  1 cell

        """)
  }

  @Test func whatIsNotRecordedIsDrift() {
    let replayed = scripted.run(lesson(document("show 1")))
    let drift = replayed.drift()
    #expect(drift.cells == [.missing])
    #expect(drift.diagnostics(of: replayed).map(\.identifier) == ["drift.missing"])
    #expect(replayed.status(with: drift) == .drifted)
  }

  @Test func boundNumbersDriftToTheDigitsWritten() throws {
    let replayed = scripted.run(
      lesson("0.33<!--= a --> and 0.34<!--= a --> and 33%<!--= a -->\n\n```swift\nlet a 0.3333\n```"))
    let drift = replayed.drift()
    #expect(drift.boundNumbers.map(\.shown) == ["0.33"])
    #expect(drift.diagnostics(of: replayed).map(\.message) == ["`a`: 0.34 → 0.33"])
    #expect(replayed.status(with: drift) == .drifted)
    #expect(try replayed.updated().text.hasPrefix("0.33<!--= a --> and 0.33<!--= a --> and 33%<!--= a -->"))
  }

  @Test func numbersMayStandBehindContainers() throws {
    let recorded = try scripted.run(lesson("> - ```swift\r\n>   let a 1\r\n>   show a\r\n>   ```\r\n"))
      .updated().text
    let drifted = scripted.run(lesson(recorded.replacing("let a 1", with: "let a 2")))
    var diagnostic = try #require(drifted.drift().diagnostics(of: drifted).first)
    diagnostic.notes = []
    #expect(
      diagnostic.rendered(in: drifted.lesson.source) == """
        lesson.md:6:10: error: `1`: 1 → 2 (relative 1)
        6 | >   a is 1
          |          ^
        """)
  }

  @Test func totalsCountEveryCellOnce() throws {
    let recorded = try scripted.run(
      lesson(document("show 1", "let a 1\nshow a", "print x", "//| run: false", "show 5"))
    ).updated().text
    let text =
      recorded.replacing("let a 1", with: "let a 2").replacing("show 5", with: "fail") + document("show 1")
    let replayed = scripted.run(lesson(text))
    var totals = ReplayTotals()
    totals.add(replayed, replayed.drift())
    #expect(
      TextReport().summary(totals)
        == "1 lesson, 6 cells: 2 as recorded, 1 changed, 1 failed, 1 not reached, 1 not compared\n")
  }

  @Test func controlCharactersDoNotReachTheTerminal() throws {
    let recorded = try scripted.run(lesson(document("print one"))).updated().text
    let drifted = scripted.run(lesson(recorded.replacing("one\n```\n<", with: "\u{1B}[31m\n```\n<")))
    #expect(!TextReport().check(drifted, drifted.drift()).contains("\u{1B}"))
    #expect(TextReport(isColored: true).check(drifted, drifted.drift()).contains("\u{1B}[31merror"))
  }

  @Test(arguments: [
    ([ReplayStatus.good, .drifted], ReplayStatus.drifted), ([.drifted, .failed], .failed),
    ([.failed, .limitExceeded], .failed),
    ([.limitExceeded, .drifted], .limitExceeded), ([.noInput, .failed], .noInput), ([.good], .good),
    ([.usage, .noInput], .usage),
  ])
  func theGraverStatusStays(statuses: [ReplayStatus], expected: ReplayStatus) {
    for order in [statuses, statuses.reversed()] {
      var combined = ReplayStatus.good
      order.forEach { combined.combine($0) }
      #expect(combined == expected)
    }
  }
}
