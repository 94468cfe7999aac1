import Diagnostics
import Foundation
import Notebook
import Reports
import System
import TestSupport
import Testing

@testable import Replay

/// Lessons that read data files.
@Suite struct DataFileTests {
  private static let reading = """
    ```swift
    let points = Dataset.csv("points.csv", inputs: ["x"], targets: ["y"])
    show(points.count)
    ```

    ```swift
    7
    ```

    """

  private func write(_ text: String, to name: String, in folder: TemporaryFolder) throws -> String {
    try folder.write(Array(text.utf8), to: name)
  }

  private func load(_ path: String) throws -> Lesson { Lesson(try File.read(path)) }

  @Test func aLessonReadsWhatLiesInItsFolder() throws {
    let folder = try TemporaryFolder()
    let data = try write("x,y\n1,2\n", to: "points.csv", in: folder)
    let path = try write(Self.reading, to: "lesson.md", in: folder)
    let replayed = Replay().run(try load(path))
    #expect(replayed.status == .good)
    #expect(replayed.markdown(of: 0) == "1")
    #expect(replayed.filesRead == ["points.csv"])
    #expect(replayed.diagnostics.isEmpty)
    let recorded = try replayed.updated().text
    _ = try write(recorded, to: "lesson.md", in: folder)
    #expect(try load(path).freshness().isFresh)

    try Data("x,y\n1,2\n3,4\n".utf8).write(to: URL(fileURLWithPath: data))
    let freshness = try load(path).freshness()
    #expect(freshness.cells == [.stale(cells: 0...0, orBefore: true), .stale(cells: 0...1, orBefore: true)])
    #expect(
      try TextReport(detail: .quiet).status(of: load(path), freshness).contains(
        "1: stale, because of `1` or the data file `points.csv` (or the front matter"))
    #expect(Replay().run(try load(path)).drift().cells.map(\.isDrift) == [true, false])
  }

  @Test func aLessonThatIsNoFileReadsNothing() {
    let replayed = Replay().run(lesson(Self.reading, name: "-"))
    #expect(replayed.status == .failed)
    #expect(replayed.allDiagnostics.contains { $0.message.contains("no file") })
  }

  @Test(arguments: [Self.reading, Self.reading.replacing(#""points.csv""#, with: #""points" + ".csv""#)])
  func aFileThatIsNotThereIsAllThatIsSaid(document: String) throws {
    let folder = try TemporaryFolder()
    let path = try write(document, to: "lesson.md", in: folder)
    let replayed = Replay().run(try load(path))
    #expect(replayed.status == .failed)
    #expect(replayed.allDiagnostics.map(\.message) == ["There is no file “points.csv”."])
  }

  @Test func aPathThatIsComputedIsWarnedOf() throws {
    let folder = try TemporaryFolder()
    _ = try write("x,y\n1,2\n", to: "points.csv", in: folder)
    let path = try write(
      Self.reading.replacing(#""points.csv""#, with: #""points" + ".csv""#), to: "lesson.md", in: folder)
    let replayed = Replay().run(try load(path))
    #expect(replayed.status == .good)
    #expect(replayed.diagnostics.map(\.identifier) == ["data.unnamed"])
    // When the file changes, the lesson is not what changed, and neither is the program.
    _ = try write(try replayed.updated().text, to: "lesson.md", in: folder)
    _ = try write("x,y\n1,2\n3,4\n", to: "points.csv", in: folder)
    let later = Replay().run(try load(path))
    let notes = later.drift().diagnostics(of: later).flatMap(\.notes).map(\.message)
    #expect(
      notes == [
        "nothing in the lesson's text changed up to here, but it reads “points.csv”, which no cell names as one "
          + "text; that file may be another than it was"
      ])
  }

  @Test func whatCountsOfAFileIsItsContent() throws {
    let folder = try TemporaryFolder()
    let data = try write("x,y\n1,2\n", to: "points.csv", in: folder)
    let path = try write(
      "```swift\nlet points = Dataset.csv(\"points.csv\", inputs: [\"x\"], targets: [\"y\"])\nshow(points[0].y[0])\n```\n",
      to: "lesson.md", in: folder)
    let checker = LessonChecker(cache: ReportCache(folder: folder.path + "/cache", program: "this"))
    _ = try write(Replay().run(try load(path)).updated().text, to: "lesson.md", in: folder)
    #expect(checker.check(try File.read(path)).status == .good)
    // As archives and checkouts make it: another content, the same size and the same time.
    let then = try FileManager.default.attributesOfItem(atPath: data)[.modificationDate]
    _ = try write("x,y\n1,9\n", to: "points.csv", in: folder)
    try FileManager.default.setAttributes([.modificationDate: then as Any], ofItemAtPath: data)
    #expect(try !load(path).freshness().isFresh)
    #expect(checker.check(try File.read(path)).status == .drifted)
    // The same content at another time is the same.
    _ = try write("x,y\n1,2\n", to: "points.csv", in: folder)
    #expect(try load(path).freshness().isFresh)
    #expect(checker.check(try File.read(path)).status == .good)
  }

  @Test func aChangedFileIsNotTakenForTheOneThatWasRead() throws {
    let folder = try TemporaryFolder()
    let data = try write("x,y\n1,2\n", to: "points.csv", in: folder)
    let path = try write(Self.reading, to: "lesson.md", in: folder)
    let cache = ReportCache(folder: folder.path + "/cache", program: "this")
    let checker = LessonChecker(cache: cache)
    let source = try File.read(path)
    let first = checker.check(source)
    #expect(first.cells.map(\.result) == [.notRecorded, .notRecorded])
    #expect(checker.check(source) == first)
    try FileManager.default.removeItem(atPath: data)
    #expect(checker.check(source).cells.map(\.result) == [.failed, .notReached])
  }
}
