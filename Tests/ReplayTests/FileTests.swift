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
