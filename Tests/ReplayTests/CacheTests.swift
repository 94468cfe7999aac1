import CellLibrary
import Diagnostics
import Foundation
import Reports
import Synchronization
import TestSupport
import Testing
import Threads

@testable import Replay

@Suite struct CacheTests {
  /// A checker that counts how many lessons it runs.
  private func checker(
    _ folder: TemporaryFolder, program: String = "this", runs: Counter
  ) -> LessonChecker {
    let replay = Replay {
      runs.increment()
      return ScriptedProgram()
    }
    return LessonChecker(
      replay: replay, cache: ReportCache(folder: folder.path + "/deep/cache", program: program))
  }

  final class Counter: Sendable {
    private let count = Mutex(0)
    var value: Int { count.withLock { $0 } }
    func increment() { count.withLock { $0 += 1 } }
  }

  private func source(_ text: String, name: String = "a.md") -> SourceText { SourceText(text, name: name) }

  @Test func anUnchangedLessonIsNotRunAgain() throws {
    let folder = try TemporaryFolder()
    let runs = Counter()
    let checker = checker(folder, runs: runs)
    let text = document("show 1", "fail: x")
    let first = checker.check(source(text), position: 1)
    var second = checker.check(source(text, name: "folder/a.md"), position: 5)
    #expect(runs.value == 1)
    #expect(second.file == "folder/a.md")
    #expect(second.position == 5)
    (second.file, second.position) = (first.file, first.position)
    #expect(second == first)
  }

  @Test func whateverMattersMakesItRunAgain() throws {
    let folder = try TemporaryFolder()
    let runs = Counter()
    var checkers = Array(repeating: checker(folder, runs: runs), count: 5)
    checkers[1].replay.parameters = ["a": "2"]
    checkers[2].replay.limits.operations = 7
    checkers[3] = checker(folder, program: "that", runs: runs)
    checkers[4].cache = nil
    let text = "---\nparams: {a: 1}\n---\n" + document("show a")
    for checker in checkers { _ = checker.check(source(text)) }
    _ = checkers[0].check(source(text + " "))
    #expect(runs.value == 6)
    for checker in checkers { _ = checker.check(source(text)) }
    #expect(runs.value == 7)
  }

  @Test func partsOfLessonsAreNotRemembered() throws {
    let folder = try TemporaryFolder()
    let runs = Counter()
    var checker = checker(folder, runs: runs)
    checker.replay.lastCell = "1"
    for _ in 0..<2 { _ = checker.check(source(document("show 1"))) }
    #expect(runs.value == 2)
  }

  @Test func exceededLimitsAreNotRemembered() throws {
    let folder = try TemporaryFolder()
    let runs = Counter()
    let checker = checker(folder, runs: runs)
    for _ in 0..<2 { _ = checker.check(source(document("limit"))) }
    #expect(runs.value == 2)
  }

  @Test func damagedEntriesAreNoEntries() throws {
    let folder = try TemporaryFolder()
    let runs = Counter()
    let checker = checker(folder, runs: runs)
    let text = source(document("show 1"))
    let report = checker.check(text)
    let cache = try #require(checker.cache)
    let files = try FileManager.default.subpathsOfDirectory(atPath: cache.folder).filter { $0.count > 60 }
    let path = cache.folder + "/" + (try #require(files.first))
    let entry = try Data(contentsOf: URL(fileURLWithPath: path))
    for damaged in [
      Data(), entry.prefix(entry.count / 2), entry.dropFirst(),
      entry.prefix(40) + Data([0]) + entry.dropFirst(41),
      entry.dropLast() + Data([0]), entry + Data([32]),
    ] {
      try damaged.write(to: URL(fileURLWithPath: path))
      let before = runs.value
      #expect(checker.check(text) == report)
      #expect(runs.value == before + 1)
      #expect(checker.check(text) == report)
      #expect(runs.value == before + 1)
    }
  }

  @Test func aCacheThatCannotBeWrittenIsOnlySlow() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("", to: "file")
    let runs = Counter()
    var checker = checker(folder, runs: runs)
    checker.cache = ReportCache(folder: file + "/below", program: "this")
    for _ in 0..<2 { #expect(checker.check(source(document("show 1"))).cells.count == 1) }
    #expect(runs.value == 2)
  }

  @Test func manyMayShareACache() throws {
    let folder = try TemporaryFolder()
    let runs = Counter()
    let checker = checker(folder, runs: runs)
    let texts = (0..<5).map { document("show \($0)") }
    let expected = texts.map { LessonChecker(replay: scripted).check(SourceText($0, name: "a.md")) }
    OrderedWork.each(
      200, threads: 8, work: { checker.check(SourceText(texts[$0 % 5], name: "a.md")) },
      deliver: { index, report in
        #expect(report == expected[index % 5])
        return true
      })
    #expect(runs.value < 200)
  }

  @Test func theLeastUsedEntriesGoFirst() throws {
    let folder = try TemporaryFolder()
    let runs = Counter()
    let checker = checker(folder, runs: runs)
    let cache = try #require(checker.cache)
    for index in 0..<6 { _ = checker.check(source(document("show \(index)"))) }
    let entries = {
      try FileManager.default.subpathsOfDirectory(atPath: cache.folder).filter { $0.count > 60 }
        .map { cache.folder + "/" + $0 }.sorted()
    }
    let all = try entries()
    for (age, path) in all.enumerated() {
      let date = Date(timeIntervalSince1970: 1_000_000 + Double(age))
      try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    }
    let size = try all.suffix(2).map { try Data(contentsOf: URL(fileURLWithPath: $0)).count }.reduce(0, +)
    cache.prune(toBytes: size)
    #expect(try entries() == all.suffix(2))
    cache.prune(toBytes: 0)
    #expect(try entries().isEmpty)
  }

  @Test func theProgramIsPartOfTheName() {
    #expect(ReportCache.thisProgram == ReportCache.thisProgram)
    #expect(ReportCache.thisProgram != "unknown")
  }
}
