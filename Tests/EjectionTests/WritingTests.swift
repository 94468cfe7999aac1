import Diagnostics
import Ejection
import Foundation
import Notebook
import Replay
import System
import TestSupport
import Testing

struct WritingTests {
  private let temporary: TemporaryFolder
  private var folder: URL { temporary.url }
  private var target: URL { folder.appending(path: "new/lesson") }

  init() throws { temporary = try TemporaryFolder() }

  private func package(_ cell: String) throws -> EjectedPackage {
    let lesson = Lesson(SourceText("# T\n\n```swift\n\(cell)\n```\n", name: "lesson.md"))
    return try EjectedPackage(Replay().run(lesson), path: "lesson.md", nabla: "../nabla")
  }

  private func write(_ text: String, to name: String) throws {
    let url = target.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }

  private func read(_ name: String) throws -> String {
    try String(contentsOf: target.appending(path: name), encoding: .utf8)
  }

  /// The files by name, and what they hold.
  private func contents() throws -> [String: String] {
    var contents: [String: String] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: target.path) ?? .init() {
      contents[name] = (try? read(name)) ?? "folder"
    }
    return contents
  }

  @Test("A lesson is ejected into a folder that is missing, and again into the same one")
  func again() throws {
    try package("print(1)").write(to: target.path)
    try write("built", to: ".build/debug/Lesson")
    try package("print(2)").write(to: target.path)
    #expect(try read("Sources/Lesson/main.swift").contains("\nprint(2)\n"))
    #expect(try read(".build/debug/Lesson") == "built")
    #expect(
      try contents().keys.sorted() == [
        ".build", ".build/debug", ".build/debug/Lesson", ".nabla-ejected", "Package.swift", "Sources",
        "Sources/Lesson", "Sources/Lesson/Printing.swift", "Sources/Lesson/main.swift",
      ])
    let once = try contents()
    try package("print(2)").write(to: target.path)
    #expect(try contents() == once)
  }

  @Test("Nothing is written into a folder that holds something else")
  func foreign() throws {
    try write("mine", to: "Package.swift")
    #expect(throws: OutputError.self) { try package("print(1)").write(to: target.path) }
    #expect(try contents() == ["Package.swift": "mine"])
  }

  @Test(
    "A file that was changed by hand is not lost", arguments: ["Package.swift", "Sources/Lesson/main.swift"])
  func changed(name: String) throws {
    try package("print(1)").write(to: target.path)
    try write("mine", to: name)
    let before = try contents()
    #expect(throws: OutputError.self) { try package("print(2)").write(to: target.path) }
    #expect(try contents() == before)
  }

  @Test("Writing that was broken off is completed")
  func brokenOff() throws {
    let (old, new) = (try package("print(1)"), try package("print(2)"))
    try new.write(to: target.path)
    let newList = try read(".nabla-ejected")
    try FileManager.default.removeItem(at: folder)
    try old.write(to: target.path)
    let oldList = try read(".nabla-ejected")
    // As it stands after the list was written and one file of three.
    try write(newList + oldList, to: ".nabla-ejected")
    try write(String(decoding: new.files[1].bytes, as: UTF8.self), to: new.files[1].path)
    try FileManager.default.removeItem(at: target.appending(path: new.files[2].path))
    try new.write(to: target.path)
    #expect(try read(".nabla-ejected") == newList)
    for file in new.files { #expect(try Array(read(file.path).utf8) == file.bytes) }
  }

  @Test("Nothing is written through a link that leads out of the folder")
  func link() throws {
    try package("print(1)").write(to: target.path)
    let other = folder.appending(path: "other")
    try FileManager.default.moveItem(at: target.appending(path: "Sources"), to: other)
    try FileManager.default.createSymbolicLink(
      at: target.appending(path: "Sources"), withDestinationURL: other)
    let main = other.appending(path: "Lesson/main.swift")
    #expect(throws: OutputError.self) { try package("print(2)").write(to: target.path) }
    #expect(try String(contentsOf: main, encoding: .utf8).contains("print(1)"))
  }

  // MARK: Data files

  private func lesson(reading path: String, option: String = "") throws -> ReplayedLesson {
    let lessons = folder.appending(path: "lessons")
    try FileManager.default.createDirectory(
      at: lessons.appending(path: "data"), withIntermediateDirectories: true)
    for name in ["lessons/points.csv", "lessons/data/points.csv", "lessons/package.swift", "outside.csv"] {
      try Data("x,y\n1,2\n".utf8).write(to: folder.appending(path: name))
    }
    let text =
      "# T\n\n```swift\n\(option)show(Dataset.csv(\"\(path)\", inputs: [\"x\"], targets: [\"y\"]).count)\n```\n"
    return Replay().run(Lesson(SourceText(text, name: lessons.appending(path: "lesson.md").path)))
  }

  @Test(
    "The data files of a lesson lie where its program looks for them",
    arguments: ["points.csv", "data/points.csv"])
  func dataFiles(path: String) throws {
    let replayed = try lesson(reading: path)
    #expect(replayed.runsToItsEnd)
    let package = try EjectedPackage(replayed, path: "lesson.md", nabla: "../nabla")
    #expect(
      package.files.map(\.path) == [
        "Package.swift", "Sources/Lesson/main.swift", "Sources/Lesson/Printing.swift", path,
      ])
    try package.write(to: target.path)
    #expect(try read(path) == "x,y\n1,2\n")
    try write("x,y\n3,4\n", to: path)
    #expect(throws: OutputError.self) { try package.write(to: target.path) }
  }

  @Test("A file outside the lesson's folder is not copied", arguments: ["../outside.csv", "missing.csv"])
  func foreignData(path: String) throws {
    let replayed = try lesson(reading: path, option: "//| error: must\n")
    #expect(replayed.runsToItsEnd)
    #expect(try EjectedPackage(replayed, path: "lesson.md", nabla: "n").files.count == 3)
  }

  @Test(
    "A data file never takes the place of the program", arguments: ["package.swift", "data/../points.csv"])
  func dataInTheWay(path: String) throws {
    let replayed = try lesson(reading: path)
    #expect(replayed.runsToItsEnd)
    let error = #expect(throws: Diagnostic.self) {
      try EjectedPackage(replayed, path: "lesson.md", nabla: "n")
    }
    #expect(error?.identifier == "eject.data-path")
  }
}
