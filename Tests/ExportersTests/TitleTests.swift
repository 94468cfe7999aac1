import Diagnostics
import Notebook
import Replay
import Testing

@testable import Exporters

@Suite("The title of a page")
struct TitleTests {
  @Test(
    "stands once, whatever comes before it",
    arguments: [
      ("# T\n\nx", "T", 1), ("A line.\n\n# T\n\nx", "T", 1), ("## T\n\nx\n\n### U", "T", 1),
      ("x\n\n## T", "T", 1),
      ("![w](no.png)\n\n# T", "T", 1), ("<!-- note -->\n\n# T", "T", 1), ("T\n===\n\nx", "T", 1),
      ("---\ntitle: T\n---\n\n# T", "T", 1), ("---\ntitle: T\n---\n\nx\n\n# T", "T", 1),
      ("---\ntitle: T\n---\n\nx\n\n## U", "T", 1), ("> # Q\n\n## T", "T", 2), ("x", "a", 1),
      ("# *T*\n\n# U", "T", 2),
    ])
  func once(text: String, title: String, count: Int) throws {
    let replayed = Replay().run(Lesson(SourceText(text, name: "a.md")))
    let page = HTMLExporter(formulas: FormulasAsSource()).export(replayed, in: nil).text
    let headings = page.matches(of: /<h1[^>]*>(.*?)<\/h1>/).map { $0.1.replacing(/<[^>]*>/, with: "") }
    #expect(headings.count == count)
    #expect(headings.first.map(String.init) == title)
    #expect(page.ranges(of: ">\(title)</h2>").isEmpty)
  }
}
