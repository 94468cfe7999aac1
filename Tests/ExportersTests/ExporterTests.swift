import Diagnostics
import Notebook
import Replay
import Testing

@testable import Exporters

@Suite("Every format in which lessons are handed on")
struct ExporterTests {
  private static let text = "# A lesson\n\nWords.\n\n```swift\n1 + 1\n```\n"

  @Test func hasItsOwnNameAndFiles() {
    let formats = ExportFormat.all
    #expect(Set(formats.map(\.name)).count == formats.count)
    #expect(Set(formats.compactMap(\.ending)).count == ExportFormat.ofFiles.count)
    #expect(formats.map(\.name) == ["html", "markdown", "terminal"])
  }

  @Test(arguments: ExportFormat.all.map(\.name))
  func saysWhatTheLessonShowsAndAlwaysTheSame(name: String) throws {
    let format = try #require(ExportFormat.all.first { $0.name == name })
    let replayed = Replay().run(Lesson(SourceText(Self.text, name: "a.md")))
    var options = ExportOptions()
    options.showsFormulasAsSource = true
    let exported = try format.make(options).export(replayed, in: nil)
    #expect(exported.text.contains("A lesson"))
    #expect(exported.text.contains("2"))
    #expect(exported.diagnostics.isEmpty)
    #expect(try format.make(options).export(replayed, in: nil).text == exported.text)
  }

  @Test(arguments: ExportFormat.all.map(\.name))
  func makesBooksIfItSaysSo(name: String) throws {
    let format = try #require(ExportFormat.all.first { $0.name == name })
    #expect(format.make(ExportOptions()) is any BookExporter == format.makesBooks)
  }
}
