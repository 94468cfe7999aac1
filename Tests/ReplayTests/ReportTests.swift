import Foundation
import Notebook
import Reports
import Testing

@testable import Replay

@Suite struct ReportTests {
  /// A lesson with everything that a report can speak of.
  static let report: LessonReport = {
    let text =
      document("let a 0.25") + "\nSum 0.5<!--= a -->.\n\n"
      + document(
        "//| label: shown\nshow a", "table a 0.5", "check claim, 1 2 0.5", "//| run: false",
        "print <&\"x\u{1}", "fail: oh, 100% dear", "show 1")
    let recorded = (try? scripted.run(lesson(text)).updated().text) ?? ""
    let changed = recorded.replacing("let a 0.25", with: "let a 0.75").replacing("print <", with: "print >")
    let replayed = scripted.run(lesson(changed, name: "notes/a,b.md"))
    return LessonReport(replayed, replayed.drift(), position: 3)
  }()

  @Test func everyCellHasAResult() {
    #expect(
      Self.report.cells.map(\.result) == [
        .asRecorded, .changed, .changed, .asRecorded, .notRun, .changed, .failed, .notReached,
      ])
    #expect(Self.report.cells.map(\.name) == ["1", "shown", "3", "4", "5", "6", "7", "8"])
    #expect(Self.report.status == .failed)
  }

  @Test func everyKindOfFindingIsThere() {
    #expect(
      Self.report.findings.map(\.identifier) == [
        "drift.bound-number", "drift.number", "drift.number", "check.failed", "drift.text", "test.failed",
      ])
    #expect(Self.report.findings[2].numbers?.row == "a")
    #expect(Self.report.findings[2].numbers?.column == "value")
    #expect(Self.report.findings[2].numbers?.relativeChange == 2)
    #expect(Self.report.findings[4].difference == ["-<&\"x␁", "+>&\"x␁"])
  }

  @Test func jsonComesBackAsItWas() throws {
    let document = ReportDocument([Self.report])
    let json = try document.json
    #expect(try ReportDocument(json: json) == document)
    let text = String(decoding: json, as: UTF8.self)
    #expect(text.contains("\"schema\" : \"nabla-report\""))
    #expect(text.contains("\"version\" : 1"))
    #expect(text.contains("\"result\" : \"as-recorded\""))
    #expect(text.hasSuffix("}\n"))
  }

  @Test func damagedReportsAreRefused() throws {
    let json = try ReportDocument([Self.report]).json
    for length in stride(from: 0, to: json.count - 2, by: 97) {
      #expect(throws: ReportDocument.Problem.self) { try ReportDocument(json: Array(json[..<length])) }
    }
    let newer = String(decoding: json, as: UTF8.self).replacing("\"version\" : 1", with: "\"version\" : 2")
    #expect(
      throws: ReportDocument.Problem("this report has version 2; only version 1 can be read")
    ) { try ReportDocument(json: Array(newer.utf8)) }
    #expect(throws: ReportDocument.Problem.self) { try ReportDocument(json: Array("{}".utf8)) }
  }

  @Test func shardsMergeIntoTheWhole() throws {
    let reports = (0..<7).map { index in
      var report = Self.report
      report.position = index
      report.file = "lesson \(6 - index).md"
      return report
    }
    let whole = ReportDocument(reports)
    let shards = (1...3).compactMap { Shard("\($0)/3") }
    let parts = shards.map { shard in ReportDocument(shard.positions(of: 7).map { reports[$0] }) }
    #expect(parts.map(\.lessons.count) == [3, 2, 2])
    #expect(try ReportDocument.merged(parts.reversed() + parts) == whole)
    #expect(whole.totals.lessons == 7)
    #expect(whole.status == .failed)
  }

  private func part(_ shard: String, of lessons: Int = 7) throws -> ReportDocument {
    let shard = try #require(Shard(shard))
    let reports = shard.positions(of: lessons).map { index in
      var report = Self.report
      (report.position, report.file) = (index, "lesson \(index).md")
      return report
    }
    return ReportDocument(reports, shards: ReportShards(shard, lessons: lessons))
  }

  @Test func aMissingShardIsNoticed() throws {
    let some = try ReportDocument.merged([part("3/3"), part("1/3")])
    #expect(some.shards?.missing == [2])
    #expect(some.shards?.description == "the shard 2/3 is missing")
    #expect(some.lessons.count == 5)
    let all = try ReportDocument.merged([part("2/3"), some])
    #expect(all.shards == nil)
    #expect(try all == .merged([part("1/3"), part("2/3"), part("3/3")]))
    let read = try ReportDocument(json: some.json)
    #expect(read == some)
  }

  @Test func shardsThatDoNotBelongTogetherAreNotMerged() throws {
    let wrong = [
      ["1/2", "1/2", "2/2"], ["1/2", "2/3"],
    ]
    for names in wrong {
      #expect(throws: ReportDocument.Problem.self) { try ReportDocument.merged(names.map { try part($0) }) }
    }
    #expect(throws: ReportDocument.Problem.self) {
      try ReportDocument.merged([part("1/2", of: 7), part("2/2", of: 8)])
    }
    #expect(throws: ReportDocument.Problem.self) {
      try ReportDocument.merged([part("1/2"), ReportDocument([Self.report])])
    }
  }

  @Test func reportsThatContradictAreNotMerged() {
    var other = Self.report
    other.status = .good
    #expect(throws: ReportDocument.Problem.self) {
      try ReportDocument.merged([ReportDocument([Self.report]), ReportDocument([other])])
    }
  }

  @Test(arguments: [
    ("1/1", [0, 1, 2, 3, 4]), ("2/2", [1, 3]), ("3/3", [2]), ("7/9", []),
  ])
  func shardsTakeEverySoManyth(text: String, positions: [Int]) throws {
    #expect(try #require(Shard(text)).positions(of: 5) == positions)
  }

  @Test(arguments: ["0/2", "3/2", "1", "1/0", "a/b", "1/2/3", "", "-1/2"])
  func whatIsNoShardIsRefused(text: String) {
    #expect(Shard(text) == nil)
  }

  @Test func jUnitHasACaseForEveryCell() throws {
    let xml = JUnitReport.xml(ReportDocument([Self.report]))
    #expect(
      xml.hasPrefix(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"nabla\" tests=\"9\" failures=\"5\" errors=\"1\" skipped=\"2\">\n"
      ))
    #expect(
      xml.contains("    <testcase classname=\"notes/a,b.md\" name=\"1\" file=\"notes/a,b.md\" line=\"3\"/>\n")
    )
    #expect(
      xml.contains(
        "<failure message=\"`shown`: 0.25 → 0.75 (relative 2)\" type=\"drift.number\">notes/a,b.md:"))
    #expect(xml.contains("<error message=\"oh, 100% dear\" type=\"test.failed\">"))
    #expect(xml.contains("name=\"document\""))
    #expect(!xml.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    let parser = XMLElementCounter(xml)
    #expect(parser.count("testcase") == 9)
    #expect(parser.count("failure") == 5)
    #expect(parser.count("error") == 1)
    #expect(parser.count("skipped") == 2)
  }

  @Test func annotationsAreEscaped() {
    let lines = GitHubReport.annotations(Self.report, path: Self.report.file).split(separator: "\n")
    #expect(lines.count == 6)
    #expect(
      lines.first
        == "::error file=notes/a%2Cb.md,line=7,endLine=7,col=5,endColumn=7,title=drift.bound-number::`a`: 0.2 → 0.8"
    )
    #expect(lines.last?.hasSuffix("title=test.failed::oh, 100%25 dear") == true)
    #expect(lines.allSatisfy { $0.hasPrefix("::error file=notes/a%2Cb.md,line=") })
  }

  @Test func aLessonWithoutErrorsHasNoAnnotations() {
    let replayed = scripted.run(lesson("text"))
    #expect(GitHubReport.annotations(LessonReport(replayed, replayed.drift()), path: "a.md") == "")
  }

  @Test func onlySoManyNumbersOfACellAreShown() throws {
    let text = document("let a 1\ntable " + Array(repeating: "a", count: 20).joined(separator: " "))
    let recorded = try scripted.run(lesson(text)).updated().text
    let replayed = scripted.run(lesson(recorded.replacing("let a 1", with: "let a 2")))
    let shown = TextReport().check(replayed, replayed.drift())
    #expect(shown.split(separator: "\n").count { $0.contains("1 → 2") } == 8)
    #expect(shown.contains("lesson.md: `1`: 12 more changed numbers\n"))
    #expect(LessonReport(replayed, replayed.drift()).findings.count == 20)
  }
}

/// Counts the elements of well-formed XML.
private final class XMLElementCounter {
  private var counts: [String: Int] = [:]

  /// A parser of few words: tags must be closed in the order in which they were opened.
  init(_ xml: String) {
    var open: [String] = []
    for piece in xml.split(separator: "<").dropFirst() {
      let tag = piece.prefix { $0 != ">" }
      if tag.hasPrefix("?") { continue }
      if tag.hasPrefix("/") {
        #expect(open.popLast() == String(tag.dropFirst()))
        continue
      }
      let name = String(tag.prefix { $0.isLetter })
      counts[name, default: 0] += 1
      if !tag.hasSuffix("/") { open.append(name) }
    }
    #expect(open.isEmpty)
  }

  func count(_ name: String) -> Int { counts[name] ?? 0 }
}
