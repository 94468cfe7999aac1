import Diagnostics
import Foundation
import Notebook
import System
import TestSupport
import Testing
import Threads

@testable import Replay

@Suite struct LessonFileTests {
  private func reason(_ path: String) -> InputError.Reason? {
    do {
      _ = try File.read(path)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func aFileIsReadAsItIs() throws {
    let folder = try TemporaryFolder()
    for text in ["", "a\r\nb", "\u{FEFF}δ", String(repeating: "x", count: 200_000)] {
      let path = try folder.write(text, to: "lesson.md")
      let source = try File.read(path)
      #expect(source.utf8 == Array(text.utf8))
      #expect(source.name == path)
    }
  }

  @Test func whatCannotBeReadIsExplained() throws {
    let folder = try TemporaryFolder()
    #expect(reason(folder.path + "/none.md") == .missing)
    #expect(reason(try folder.write("", to: "file") + "/below.md") == .missing)
    #expect(reason(folder.path) == .isFolder)
    #expect(reason("/dev/null") == .notAFile)
    let latin = try folder.write(Array("a\nb".utf8) + [0xE9, 0x20], to: "latin.md")
    #expect(reason(latin) == .notUTF8(at: SourcePosition(line: 2, column: 2)))
    let cut = try folder.write(Array("a".utf8) + [0xE2, 0x88], to: "cut.md")
    #expect(reason(cut) == .notUTF8(at: SourcePosition(line: 1, column: 2)))
    let binary = try folder.write("a\nbc\u{0}", to: "binary.md")
    #expect(reason(binary) == .containsNUL(at: SourcePosition(line: 2, column: 3)))
  }

  @Test func errorsNameTheFile() {
    let error = InputError(path: "x.md", reason: .notUTF8(at: SourcePosition(line: 2, column: 2)))
    #expect("\(error)" == "x.md:2:2: error: the text is not UTF-8 from here on")
  }
}

@Suite struct AtomicFileTests {
  private func replace(_ path: String, _ text: String, expecting old: String) -> OutputError.Reason? {
    do {
      try AtomicFile.replace(path, with: Array(text.utf8), expecting: Array(old.utf8))
      return nil
    } catch {
      return error.reason
    }
  }

  private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  @Test func aFileIsReplacedAndNothingIsLeftBehind() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old", to: "lesson.md")
    #expect(replace(path, "new", expecting: "old") == nil)
    #expect(try text(path) == "new")
    #expect(folder.names == ["lesson.md"])
  }

  @Test func permissionsAreKept() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old", to: "lesson.md")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(replace(path, "new", expecting: "old") == nil)
    let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(permissions == 0o640)
  }

  @Test func aLinkStaysALink() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old", to: "below/lesson.md")
    let link = folder.path + "/link.md"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "below/lesson.md")
    #expect(replace(link, "new", expecting: "old") == nil)
    #expect(try text(path) == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "below/lesson.md")
  }

  @Test func whatSomeoneElseWroteIsNotOverwritten() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("theirs", to: "lesson.md")
    #expect(replace(path, "new", expecting: "old") == .changedMeanwhile)
    #expect(try text(path) == "theirs")
    #expect(folder.names == ["lesson.md"])
    #expect(replace(folder.path + "/gone.md", "new", expecting: "old") == .changedMeanwhile)
  }

  @Test func ofManyAtATimeOnlyOneSucceeds() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old", to: "lesson.md")
    var winners: [Int] = []
    OrderedWork.each(
      16, threads: 8,
      work: { index -> Bool in
        (try? AtomicFile.replace(path, with: Array("new \(index)".utf8), expecting: Array("old".utf8))) != nil
      },
      deliver: { index, succeeded in
        if succeeded { winners.append(index) }
        return true
      })
    #expect(winners.count == 1)
    #expect(try text(path) == "new \(winners.first ?? -1)")
    #expect(folder.names == ["lesson.md"])
  }

  /// A file with another name keeps it, and one whose name is as long as names can be is replaced all the same.
  @Test func aFileWithTwoNamesIsOneFile() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a longer text that was there before", to: "lesson.md")
    #expect(link(path, folder.path + "/other.md") == 0)
    #expect(replace(path, "new", expecting: "a longer text that was there before") == nil)
    #expect(try text(folder.path + "/other.md") == "new")
    #expect(replace(path, "newer, and longer than before", expecting: "new") == nil)
    #expect(try text(folder.path + "/other.md") == "newer, and longer than before")
    #expect(replace(path, "x", expecting: "old") == .changedMeanwhile)
    #expect(folder.names == ["lesson.md", "other.md"])
  }

  @Test func aNameMayBeLong() throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "n", count: 252) + ".md"
    let path = try folder.write("old", to: name)
    #expect(replace(path, "new", expecting: "old") == nil)
    #expect(try text(path) == "new")
    #expect(folder.names == [name])
  }

  /// The process gives up the rights that let the superuser write everywhere.
  @Test func inAFolderThatLetsNoFilesBeMadeAFileIsWrittenInPlace() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old", to: "closed/lesson.md")
    chmod(path, 0o666)
    chmod(folder.path + "/closed", 0o555)
    chmod(folder.path, 0o755)
    defer { chmod(folder.path + "/closed", 0o755) }
    await #expect(processExitsWith: .success) { [path = path as String] in
      if geteuid() == 0 {
        try #require(chown(path, 65_534, 65_534) == 0)
        try #require(setgid(65_534) == 0 && setuid(65_534) == 0)
      }
      try AtomicFile.replace(path, with: Array("new".utf8), expecting: Array("old".utf8))
      try AtomicFile.write(Array("newer".utf8), to: path)
      let error = #expect(throws: OutputError.self) { try AtomicFile.write([1], to: path + ".new") }
      #expect(error?.description.contains("no file can be made in the folder") == true)
    }
    #expect(try text(path) == "newer")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/closed") == ["lesson.md"])
  }

  @Test func whoEndsTheProgramWaitsForWhatIsWritten() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old", to: "lesson.md")
    await #expect(processExitsWith: .success) { [path = path as String] in
      _ = WorkerThread {
        var (old, new) = (Array("old".utf8), [UInt8](repeating: 7, count: 100_000))
        while true {
          try? AtomicFile.replace(path, with: new, expecting: old)
          swap(&old, &new)
        }
      }
      usleep(20_000)
      UnfinishedFiles.finish()
      exit(0)
    }
    #expect(folder.names == ["lesson.md"])
  }

  @Test func aNewFileIsWritten() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/report.json"
    for content in ["one", "two"] {
      try AtomicFile.write(Array(content.utf8), to: path)
      #expect(try text(path) == content)
    }
    #expect(folder.names == ["report.json"])
    #expect(throws: OutputError.self) { try AtomicFile.write([], to: folder.path + "/none/report.json") }
  }
}

@Suite struct LessonCollectionTests {
  private func names(_ folder: TemporaryFolder, _ paths: [String]) throws -> [String] {
    try LessonCollection.files(at: paths).map { String($0.dropFirst(folder.path.count + 1)) }
  }

  @Test func aFolderStandsForItsLessonsInOrder() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "zero.md")
    try folder.write("", to: "another.md")
    try folder.write("---\norder: 2\n---\n", to: "b.md")
    try folder.write("---\norder: 10\n---\n", to: "a.md")
    try folder.write("---\norder: 1.5\n---\n", to: "part/c.md")
    try folder.write("", to: "appendix/x.md")
    try folder.write("---\norder: 1\n---\n", to: "part/inner/d.md")
    for name in ["notes.txt", ".hidden.md", "_draft.md", ".git/x.md", "_build/x.md"] {
      try folder.write("", to: name)
    }
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/part/loop", withDestinationPath: "..")
    let expected = ["b.md", "a.md", "another.md", "zero.md", "appendix/x.md", "part/c.md", "part/inner/d.md"]
    #expect(try names(folder, [folder.path]) == expected)
    #expect(try names(folder, [folder.path + "/"]) == expected)
    #expect(
      try names(folder, [folder.path + "/part", folder.path + "/zero.md", folder.path]).prefix(3) == [
        "part/c.md", "part/inner/d.md", "zero.md",
      ])
  }

  @Test func aReadmeIsALessonOnlyWithFrontMatter() throws {
    let folder = try TemporaryFolder()
    try folder.write("# About this folder\n", to: "README.md")
    try folder.write("# Or so\n", to: "part/readme.md")
    let lesson = try folder.write("---\norder: 1\n---\n", to: "part/a.md")
    let readme = try folder.write("---\norder: 2\n---\n", to: "other/README.md")
    #expect(try LessonCollection.files(at: [folder.path]) == [readme, lesson])
    // Who names the file means it.
    #expect(try LessonCollection.files(at: [folder.path + "/README.md"]) == [folder.path + "/README.md"])
  }

  @Test func whatLooksLikeALessonIsNeverPassedOverInSilence() throws {
    let folder = try TemporaryFolder()
    let cell = "# A\n\n```swift\n1\n```\n"
    for name in ["a.md", "b.MD", "c.markdown", "d.Markdown"] { try folder.write("", to: name) }
    try folder.write(cell, to: "README.md")
    try folder.write("No cells.\n", to: "part/ReadMe.markdown")
    try folder.write(cell.replacing("swift", with: "{swift}"), to: "e.qmd")
    try folder.write("words", to: "f.mdx")
    try folder.write(cell, to: "_draft.md")
    try folder.write(cell, to: "_old/g.md")
    try folder.write("", to: ".git/description")
    try folder.write(cell, to: "part/h.md")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/linked", withDestinationPath: "part")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/i.md", withDestinationPath: "gone.md")
    #expect(mkfifo(folder.path + "/pipe.md", 0o600) == 0)
    let collection = try LessonCollection(at: [folder.path])
    let names = { (path: String) in String(path.dropFirst(folder.path.count + 1)) }
    #expect(
      collection.files.map(names) == ["a.md", "b.MD", "c.markdown", "d.Markdown", "i.md", "part/h.md"])
    #expect(
      collection.leftOut.map { "\(names($0.path)) \($0.reason) \($0.hasCells)" } == [
        "README.md readme true", "_draft.md setAside false", "_old setAside false", "e.qmd otherEnding true",
        "f.mdx otherEnding false", "linked linkToFolder true", "part/ReadMe.markdown readme false",
        "pipe.md pipe true",
      ])
    let error = #expect(throws: InputError.self) { try File.read(folder.path + "/i.md") }
    #expect(error?.message == "this symbolic link leads to “gone.md”, where nothing is")
  }

  @Test func aFileStandsForItselfOnce() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("", to: "notes.txt")
    #expect(try LessonCollection.files(at: [path, "-", path]) == [path, "-"])
  }

  @Test func pathsThatLeadNowhereAreErrors() throws {
    let folder = try TemporaryFolder()
    #expect(throws: InputError(path: "none", reason: .missing)) { try LessonCollection.files(at: ["none"]) }
    #expect(throws: InputError(path: folder.path, reason: .noLessons)) {
      try LessonCollection.files(at: [folder.path])
    }
  }
}
