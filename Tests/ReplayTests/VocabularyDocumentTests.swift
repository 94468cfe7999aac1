import Diagnostics
import Foundation
import Notebook
import Testing

@testable import Replay

/// One recorded lesson for each row of the table of vocabulary, so that what cells can say and what they show cannot
/// drift unnoticed.
///
/// To record again after a change that is meant: `nabla update Tests/ReplayTests/Rows`.
@Suite struct VocabularyDocumentTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Rows")
    .path
  static let documents = [
    "01-linear-algebra", "02-scalars-with-history", "03-functions", "04-network", "05-passes",
    "06-explaining", "07-data-and-training", "08-proof", "09-rendering", "10-teaching",
  ]

  @Test(arguments: documents)
  func theRecordedOutputsAreWhatTheCellsShow(document: String) throws {
    let lesson = Lesson(try LessonFile.read("\(Self.folder)/\(document).md"))
    #expect(lesson.outputs.count == lesson.cells.count)
    let replayed = Replay().run(lesson)
    #expect(replayed.allDiagnostics.map(\.message) == [])
    #expect(replayed.status(with: replayed.drift()) == .good)
    #expect(try !replayed.updated().isChange)
  }

  @Test func everyDocumentIsReplayed() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
    #expect(Set(files.filter { $0.hasSuffix(".md") }) == Set(Self.documents.map { "\($0).md" }))
  }
}
