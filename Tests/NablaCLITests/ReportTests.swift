import Foundation
import FoundationXML
import Replay
import Reports
import Testing

@testable import NablaCLI

/// Reports of checks: files, annotations, shards and merging.
struct ReportTests {
  static let fresh = "# Fresh\n\nprose\n"
  static let drifted =
    "```swift\n//| label: sum\n1 + 2\n```\n\n<!-- nabla:output sum 00000000-0000 -->\n4\n<!-- /nabla:output -->\n"
  static let failing = "```swift\n//| label: trap\n[1][1]\n```\n"

  /// A folder with a lesson that is good, one that drifted and one that fails.
  static func book() throws -> Folder {
    let folder = try Folder()
    try folder.write(fresh, to: "book/a.md")
    try folder.write(drifted, to: "book/b.md")
    try folder.write(failing, to: "book/c.md")
    return folder
  }

  @Test("One check writes several reports, in folders that it makes, and nothing else")
  func files() throws {
    let folder = try Self.book()
    let session = Session(
      "check", folder("book"), "--report", "junit=" + folder("out/x/junit.xml"), "--report",
      "json=" + folder("out/report.json"))
    #expect(session.exitCode == 1)
    #expect(session.messages.isEmpty)
    #expect(session.output == Session("check", folder("book")).output, "the text is there all the same")
    #expect(folder.files.filter { $0.hasPrefix("out") } == ["out/report.json", "out/x/junit.xml"])
    let document = try ReportDocument(json: Array(try folder.read("out/report.json").utf8))
    #expect(document.lessons.map(\.file) == ["a.md", "b.md", "c.md"].map { folder("book/\($0)") })
    #expect(document.lessons.map(\.status) == [.good, .drifted, .failed])
    #expect(document.status == .failed)
    let xml = try folder.read("out/x/junit.xml")
    #expect(XMLParser(data: Data(xml.utf8)).parse())
    #expect(xml.contains(#"<testsuites name="nabla" tests="3" failures="1" errors="1" skipped="0">"#))
    #expect(xml.contains(#"name="sum""#))
    #expect(xml.contains("4 → 3"))
  }

  @Test("A report replaces the one before it, whole, and its permissions stay")
  func replaces() throws {
    let folder = try Self.book()
    try folder.write(String(repeating: "old ", count: 10_000), to: "report.json")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: folder("report.json"))
    #expect(Session("check", folder("book/a.md"), "--report", "json=" + folder("report.json")).exitCode == 0)
    #expect(try ReportDocument(json: Array(try folder.read("report.json").utf8)).lessons.count == 1)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder("report.json"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test("A report on standard output stands there alone")
  func standardOutput() throws {
    let folder = try Self.book()
    let session = Session("check", folder("book/b.md"), "--report", "json=-", "--report", "github")
    #expect(session.exitCode == 2)
    #expect(try ReportDocument(json: Array(session.output.utf8)).status == .drifted)
    #expect(session.messages.contains("drift \(folder("book/b.md"))"))
    #expect(session.messages.contains("::error file="))
  }

  @Test("Annotations name file, line and column of every finding")
  func annotations() throws {
    let folder = try Self.book()
    let session = Session("check", "--quiet", "--report", "github", folder("book"))
    let annotations = session.output.split(separator: "\n").filter { $0.hasPrefix("::") }
    #expect(annotations.count == 2)
    let place = "file=\(folder("book/b.md")),line=7,endLine=7,col=1,endColumn=1,title=drift.number"
    #expect(annotations.first?.hasPrefix("::error \(place)::`sum`: 4 → 3") == true, "\(annotations)")
  }

  @Test(
    "Annotations name files from the root of the repository, wherever the check runs and whatever it is given"
  )
  func annotationPaths() throws {
    let folder = try Folder()
    try folder.write(Self.failing, to: "repo/docs/a.md")
    try folder.write("", to: "repo/.git/HEAD")
    for path in ["repo", "repo/docs", "repo/./docs/a.md", "repo/docs/../docs"] {
      let session = Session("check", "--quiet", "--report", "github", folder(path))
      #expect(session.output.contains("::error file=docs/a.md,line=3"), "\(session.output)")
    }
    let plain = RepositoryPath(workspace: nil)
    try folder.write("", to: "elsewhere/b.md")
    #expect(plain.path(of: folder("elsewhere/b.md")) == folder("elsewhere/b.md"))
    #expect(plain.path(of: "././none/b.md") == "none/b.md")
    #expect(plain.path(of: "-") == "-")
    // Where only the workspace is known, that is the root; a repository within it is no other.
    #expect(RepositoryPath(workspace: folder("elsewhere")).path(of: folder("elsewhere/b.md")) == "b.md")
    try folder.write("", to: "repo/module/.git")
    try folder.write("", to: "repo/module/c.md")
    #expect(RepositoryPath(workspace: folder("repo")).path(of: folder("repo/module/c.md")) == "module/c.md")
    #expect(plain.path(of: folder("repo/module/c.md")) == "c.md")
  }

  @Test("A report that cannot be written ends with code 1, and the other one is written")
  func unwritable() throws {
    let folder = try Self.book()
    try folder.write("a file", to: "blocked")
    let session = Session(
      "check", folder("book/a.md"), "--report", "junit=" + folder("blocked/junit.xml"), "--report",
      "json=" + folder("report.json"))
    #expect(session.exitCode == 1)
    #expect(session.messages.hasPrefix("\(folder("blocked")): error:"))
    #expect(folder.files.contains("report.json"))
  }

  @Test("No report is written over a lesson")
  func overALesson() throws {
    let folder = try Self.book()
    let session = Session("check", folder("book"), "--report", "json=" + folder("book/../book/a.md"))
    #expect(session.exitCode == 64)
    #expect(try folder.read("book/a.md") == Self.fresh)
  }

  @Test("A lesson that cannot be read is in every report")
  func unreadable() throws {
    let folder = try Self.book()
    try folder.write("# Bad\n\u{0}\n", to: "book/d.md")
    let session = Session(
      "check", folder("book"), "--report", "json=" + folder("r.json"), "--report", "junit=" + folder("r.xml"))
    #expect(session.exitCode == 66)
    let document = try ReportDocument(json: Array(try folder.read("r.json").utf8))
    #expect(document.status == .noInput)
    #expect(document.lessons.last?.findings.first?.place?.line == 2)
    #expect(try folder.read("r.xml").contains("there is a NUL byte here"))
  }

  @Test(
    "Shards check every lesson once, and their reports merge into that of one check", arguments: [1, 2, 3, 5])
  func shards(count: Int) throws {
    let folder = try Self.book()
    try folder.write("# Bad\n\u{0}\n", to: "book/d.md")
    let whole = Session("check", folder("book"), "--report", "json=" + folder("whole.json"))
    var reports: [String] = []
    for number in 1...count {
      reports.append(folder("part\(number).json"))
      let session = Session(
        "check", folder("book"), "--shard", "\(number)/\(count)", "--report", "json=" + reports[number - 1])
      #expect([0, 1, 2, 66].contains(session.exitCode))
    }
    let merged = Session(
      ["report", "merge"] + reports.reversed() + [
        "--report", "json=" + folder("merged.json"), "--report", "junit=" + folder("merged.xml"),
      ])
    #expect(merged.exitCode == whole.exitCode)
    #expect(try folder.read("merged.json") == folder.read("whole.json"))
    #expect(try folder.read("merged.xml").contains("tests=\"4\""))
    #expect(merged.output.hasSuffix(whole.output.split(separator: "\n").last.map { $0 + "\n" } ?? "-"))
  }

  @Test("A shard that is missing or there twice is named, and what is there is reported")
  func missingShards() throws {
    let folder = try Self.book()
    let reports = (1...3).map { folder("part\($0).json") }
    for number in 1...3 {
      _ = Session(
        "check", folder("book"), "--shard", "\(number)/3", "--report", "json=" + reports[number - 1])
    }
    let some = Session("report", "merge", reports[1], "--report", "json=" + folder("some.json"))
    #expect(some.exitCode == 66)
    #expect(some.messages == "error: the shards 1/3, 3/3 are missing\n")
    #expect(some.output.contains("1 lesson, 1 cell: 1 changed"))
    let rest = Session("report", "merge", folder("some.json"), reports[0], reports[2])
    #expect(rest.exitCode == 1)
    #expect(rest.messages.isEmpty)
    let twice = Session("report", "merge", reports[0], reports[0], reports[1], reports[2])
    #expect(twice.exitCode == 1)
    #expect(twice.messages == "error: the shard 1/3 is there twice\n")
  }

  @Test(
    "What is no report is refused with code 66",
    arguments: [
      ("", "this is not a report of nabla, or it is cut short"),
      ("{\"schema\": \"nabla-report\", \"vers", "this is not a report of nabla, or it is cut short"),
      ("{\"schema\": \"nabla-report\", \"version\": 99}", "this report has version 99"),
    ])
  func noReport(text: String, message: String) throws {
    let folder = try Folder()
    let path = try folder.write(text, to: "report.json")
    let session = Session("report", "merge", path, "--report", "json=" + folder("merged.json"))
    #expect(session.exitCode == 66)
    #expect(session.messages.contains("\(path): error: \(message)"))
    #expect(folder.files == ["report.json"])
    #expect(Session("report", "merge", folder("gone.json")).exitCode == 66)
  }

  @Test("Reports that contradict each other are not merged")
  func contradiction() throws {
    let folder = try Self.book()
    let lesson = folder("book/a.md")
    #expect(Session("check", lesson, "--report", "json=" + folder("1.json")).exitCode == 0)
    try folder.write(Self.failing, to: "book/a.md")
    #expect(Session("check", lesson, "--report", "json=" + folder("2.json")).exitCode == 1)
    let session = Session("report", "merge", folder("1.json"), folder("2.json"))
    #expect(session.exitCode == 1)
    #expect(session.messages.contains("\(lesson) is in two reports that say different things of it"))
  }

  @Test(
    "A number that is no number can be reported",
    arguments: ["-1.0 / zero", "zero / zero"])
  func notFinite(expression: String) throws {
    let folder = try Folder()
    let lesson = Self.drifted.replacing("1 + 2", with: "let zero = 0.0\n\(expression)")
    let path = try folder.write(lesson, to: "lesson.md")
    let session = Session("check", path, "--report", "json=" + folder("report.json"))
    #expect(session.exitCode == 2)
    #expect(session.messages.isEmpty)
    #expect(try ReportDocument(json: Array(try folder.read("report.json").utf8)).status == .drifted)
  }
}
