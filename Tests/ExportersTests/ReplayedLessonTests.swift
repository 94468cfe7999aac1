import Diagnostics
import Display
import DisplayText
import Notebook
import Replay
import Testing

@testable import Exporters

@Suite("A replayed lesson, exported")
struct ReplayedLessonTests {
  private static let document = """
    ---
    title: A lesson
    description: Its words.
    ---

    # A lesson

    - In a list:

      ```swift
      //| label: first
      //| caption: What it shows.
      let a = 1
      ```

      <!-- nabla:output first 00000000 -->
      stale
      <!-- /nabla:output -->

    The value is 0.4<!--= a -->.

    ```swift
    //| label: second
    //| fold: true
    let b = 2
    ```
    """

  /// The lesson, with results put in place of those that a run gives.
  private static func replayed() -> ReplayedLesson {
    let source = SourceText(document, name: "lesson.md")
    var replayed = Replay().run(Lesson(source))
    replayed.diagnostics = []
    replayed.boundNumbers = [ReplayedNumber(value: 0.5)]
    for index in replayed.cells.indices {
      replayed.cells[index].ending = .completed
      replayed.cells[index].items = []
      replayed.cells[index].diagnostics = []
    }
    replayed.cells[0].items = [.text("a = \(number: 1.25)")]
    return replayed
  }

  @Test func thePageShowsWhatWasComputedInPlaceOfWhatIsWritten() throws {
    let page = HTMLExporter(formulas: FormulasAsSource()).export(Self.replayed(), in: nil).text
    #expect(page.contains("<title>A lesson</title>"))
    #expect(page.contains("<p class=\"lede\">Its words.</p>"))
    #expect(page.contains("<p class=\"shown\">a = 1.25</p>"))
    #expect(page.contains("<figcaption>What it shows.</figcaption>"))
    #expect(page.contains("The value is <span class=\"bound\" title=\"computed: a\">0.5</span>."))
    #expect(page.contains("<summary>Code</summary>"))
    #expect(page.contains("<span class=\"swift-keyword\">let</span> a = "))
    #expect(!page.contains("stale"))
    #expect(!page.contains("//|"))
  }

  @Test func theMarkdownIsTheDocumentWithItsRecordRenewed() throws {
    let text = try MarkdownExporter().export(Self.replayed(), in: nil).text
    #expect(text.contains("  a = 1.25\n  <!-- /nabla:output -->"))
    #expect(text.contains("The value is 0.5<!--= a -->."))
    #expect(!text.contains("stale"))
    #expect(text.hasPrefix("---\ntitle: A lesson\n"))
  }

  @Test func theTerminalShowsResultsUnderTheNamesOfTheirCells() {
    var replayed = Self.replayed()
    replayed.cells[1].ending = .failed
    replayed.cells[1].diagnostics = [Diagnostic("cell.x", "No.")]
    #expect(
      TerminalExporter().export(replayed, in: nil).text == """
        A lesson

        ▸ first
        a = 1.25

        ▸ second
        failed

        """)
    replayed.cells[0].items = []
    replayed.cells[1].ending = .completed
    replayed.cells[1].diagnostics = []
    #expect(TerminalExporter().export(replayed, in: nil).text == "")
    replayed.cells[1].ending = .notReached
    #expect(
      TerminalExporter(style: .ascii).export(replayed, in: nil).text == "A lesson\n\n> second\nnot run\n")
  }
}
