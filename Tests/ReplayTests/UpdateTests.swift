import Diagnostics
import Notebook
import Reports
import Testing

@testable import Replay

@Suite struct UpdateTests {
  @Test func outputsAreInsertedReplacedAndRemoved() throws {
    let first = try scripted.run(lesson("Words.\n\n```swift\nshow 0.5\n```\nMore.")).updated()
    let fingerprint = scripted.run(lesson("```swift\nshow 0.5\n```")).marker(of: 0)
    #expect(fingerprint.count == 13)
    #expect(
      first.text == """
        Words.

        ```swift
        show 0.5
        ```
        <!-- nabla:output 1 \(fingerprint) -->
        0.5 is 0.5
        <!-- /nabla:output -->
        More.
        """)
    let second = try scripted.run(lesson(first.text.replacing("show 0.5", with: "show 7"))).updated()
    #expect(second.text.contains("\n7 is 7\n"))
    #expect(!second.text.contains("0.5 is 0.5"))
    let third = try scripted.run(lesson(second.text.replacing("show 7", with: ""))).updated()
    let silent = scripted.run(lesson("```swift\n\n```")).marker(of: 0)
    let marker = "<!-- nabla:output 1 \(silent) -->\n<!-- /nabla:output -->\n"
    #expect(third.text == "Words.\n\n```swift\n\n```\n\(marker)More.")
  }

  @Test func theLastCellIsRecordedEvenWhereItShowsNothing() throws {
    let text = document("show 1", "let a 1", "let b 2", "//| run: false\nshow 3")
    let first = try scripted.run(lesson(text)).updated()
    let recorded = lesson(first)
    #expect(recorded.outputs.map(\.name) == ["1", "3"])
    #expect(recorded.outputs.map(\.content.text) == ["1 is 1", ""])
    let again = scripted.run(recorded)
    #expect(again.status(with: again.drift()) == .good)
    #expect(again.drift().cells == [.identical, .identical, .identical, .notCompared])
    #expect(try !again.updated().isChange)
    // Once another cell is the last, its record says all.
    let longer = try scripted.run(lesson(first.text + "\n" + document("show 4"))).updated()
    #expect(lesson(longer).outputs.map(\.name) == ["1", "5"])
  }

  @Test func whatWasSilentAndShowsSomethingHasChanged() throws {
    let recorded = try scripted.run(lesson(document("let a 1"))).updated()
    let louder = scripted.run(lesson(recorded.text.replacing("let a 1", with: "show 1")))
    #expect(louder.drift().cells.map(\.isDrift) == [true])
    #expect(try louder.updated().text.contains("\n1 is 1\n"))
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func aSecondUpdateChangesNothing(lineBreak: String) throws {
    let text = """
      ---
      title: T
      ---
      1.000<!--= a*b --> **0.1**<!--= b -->%

      > - item
      >
      >   ~~~swift
      >   let a 2
      >   let b 0.3333
      >   print x
      >   show a*b
      >   ~~~

      * ```swift
        table a b a*b
        show b
        ```
      """
    let document = String(
      text.unicodeScalars.flatMap { $0 == "\n" ? Array(lineBreak.unicodeScalars) : [$0] }.map(Character.init))
    let first = try scripted.run(lesson(document)).updated()
    #expect(first.isChange)
    let again = scripted.run(lesson(first))
    let second = try again.updated()
    #expect(!second.isChange)
    #expect(second.bytes == first.bytes)
    #expect(again.status(with: again.drift()) == .good)
    #expect(again.drift().cells == [.identical, .identical])
  }

  @Test func onlyOutputsAndBoundNumbersChange() throws {
    let document = "0.1<!--= a -->\t \r\n\n```swift\r\nlet a 0.25\nshow a\n```  \n\t\r\nend"
    let replayed = scripted.run(lesson(document))
    let update = try replayed.updated()
    let fingerprint = replayed.marker(of: 0)
    #expect(
      update.text == """
        0.2<!--= a -->\t \r\n\n```swift\r\nlet a 0.25\nshow a\n```  \r\n<!-- nabla:output 1 \(fingerprint) -->\r
        a is 0.25\r\n<!-- /nabla:output -->\n\t\r\nend
        """)
  }

  @Test func aFailedCellKeepsItsRecord() throws {
    let before = try scripted.run(lesson(document("show 1", "show 2", "show 3"))).updated()
    let replayed = scripted.run(
      lesson(before.text.replacing("show 1", with: "show 4").replacing("show 2", with: "fail")))
    let after = try replayed.updated()
    #expect(after.text.contains("4 is 4"))
    #expect(after.text.contains("2 is 2"))
    #expect(after.text.contains("3 is 3"))
    #expect(replayed.status == .failed)
  }

  @Test func aLessonWithErrorsIsNotTouched() throws {
    let update = try scripted.run(lesson("1<!--= 2 -->\n\n```swift\nshow 1\n")).updated()
    #expect(!update.isChange)
  }

  @Test func hiddenOutputIsNotRecorded() throws {
    let recorded = try scripted.run(lesson(document("show 1"))).updated()
    let hidden = recorded.text.replacing("show 1", with: "//| output: false\nshow 1")
    let replayed = scripted.run(lesson(hidden))
    #expect(replayed.drift().cells == [.leftOver])
    #expect(try lesson(replayed.updated()).outputs.map(\.content.text) == [""])
  }

  @Test func orphansAreRemoved() throws {
    let recorded = try scripted.run(lesson(document("show 1"))).updated()
    let orphaned = recorded.text.replacing("```swift\nshow 1\n```\n", with: "")
    let replayed = scripted.run(lesson(orphaned))
    #expect(replayed.drift().orphans == [0])
    #expect(replayed.status(with: replayed.drift()) == .drifted)
    #expect(try replayed.updated().text == "A cell:\n\n")
  }

  @Test func aRenamedCellRenamesItsOutput() throws {
    let recorded = try scripted.run(lesson(document("//| label: old\nshow 1"))).updated()
    let renamed = scripted.run(lesson(recorded.text.replacing("label: old", with: "label: new")))
    #expect(renamed.drift().cells == [.identical])
    #expect(try renamed.updated().text == recorded.text.replacing("old", with: "new"))
  }

  @Test func aChangedCommentRenewsOnlyTheFingerprint() throws {
    let recorded = try scripted.run(lesson(document("let a 1", "show a"))).updated()
    let replayed = scripted.run(lesson(recorded.text.replacing("let a 1", with: "let a := 1")))
    let drift = replayed.drift()
    #expect(drift.cells == [.identical, .identical])
    #expect(drift.staleFingerprints == [1])
    #expect(replayed.status(with: drift) == .good)
    #expect(try replayed.updated().edits.count == 1)
  }

  @Test func aVolatileOutputStaysWhileItsCellStays() throws {
    let recorded = try scripted.run(lesson(document("//| volatile: true\nshow 1"))).updated()
    let shown = recorded.text.replacing("1 is 1", with: "1 is 12345")
    let other = shown.replacing(
      "-\(OutputChecksum.of("1 is 1"))", with: "-\(OutputChecksum.of("1 is 12345"))")
    #expect(try !scripted.run(lesson(other)).updated().isChange)
    let changed = scripted.run(lesson(other.replacing("show 1", with: "show 2")))
    #expect(changed.drift().cells == [.notCompared])
    #expect(try changed.updated().text.contains("2 is 2"))
  }

  @Test func theReportSaysWhatWasRenewed() throws {
    let replayed = scripted.run(lesson(document("show 1")))
    let update = try replayed.updated()
    #expect(TextReport().update(replayed, update) == "written lesson.md  1 place renewed\n")
    let again = scripted.run(lesson(update))
    #expect(TextReport().update(again, try again.updated()) == "ok lesson.md  up to date\n")
    #expect(TextReport(detail: .quiet).update(again, try again.updated()) == "")
  }
}
