import Foundation
import Testing

/// Where pages go, and where they never go.
struct RenderTests {
  static let lesson = VerbTests.plain

  @Test(
    "Pages keep the places of their lessons",
    arguments: [
      ("notebooks", "html", ["10-a.html", "deep/b.html", "index.html"]),
      ("notebooks/", "html", ["10-a.html", "deep/b.html", "index.html"]),
      ("notebooks/deep/b.md", "html", ["b.html"]), ("notebooks", "markdown", ["10-a.md", "deep/b.md"]),
      ("notebooks/deep/../10-a.md", "html", ["10-a.html"]),
    ])
  func places(argument: String, format: String, pages: [String]) throws {
    let folder = try Folder()
    try folder.write(Self.lesson, to: "notebooks/10-a.md")
    try folder.write(Self.lesson, to: "notebooks/deep/b.md")
    let session = Session("render", folder(argument), "--to", format, "-o", folder("out/site"))
    #expect(session.exitCode == 0)
    #expect(session.output == pages.map { folder("out/site/\($0)") + "\n" }.joined())
    #expect(folder.files.filter { $0.hasPrefix("out/") } == pages.map { "out/site/\($0)" })
  }

  @Test("With one lesson the output may be the page itself")
  func onePage() throws {
    let folder = try Folder()
    let path = try folder.write(Self.lesson, to: "a.md")
    #expect(Session("render", path, "-o", folder("x/page.html")).exitCode == 0)
    #expect(folder.files == ["a.md", "x/page.html"])
    #expect(try folder.read("x/page.html").contains("<em>prose</em>"))
  }

  @Test("A page on standard output has nothing else beside it")
  func standardOutput() {
    let session = Session("render", "-", "-o", "-", input: Self.lesson)
    #expect(session.exitCode == 0)
    #expect(session.output.lowercased().hasPrefix("<!doctype html>"))
    #expect(session.messages.isEmpty)
  }

  @Test("A page that is rendered again is replaced as a whole")
  func again() throws {
    let folder = try Folder()
    let path = try folder.write(Self.lesson, to: "a.md")
    try folder.write(String(repeating: "old ", count: 100_000), to: "site/a.html")
    #expect(Session("render", path, "-o", folder("site")).exitCode == 0)
    #expect(try !folder.read("site/a.html").contains("old old"))
    #expect(folder.files == ["a.md", "site/a.html"])
  }

  @Test(
    "Lessons without a page of their own are refused before anything is written", arguments: Refusal.allCases)
  func refusals(refusal: Refusal) throws {
    let folder = try Folder()
    try folder.write(Self.lesson, to: "one/a.md")
    try folder.write(Self.lesson, to: "two/a.md")
    let (arguments, explanation) = refusal.arguments(folder)
    let session = Session(["render"] + arguments, input: Self.lesson)
    #expect(session.exitCode == 64)
    #expect(session.messages.contains(explanation))
    #expect(folder.files == ["one/a.md", "two/a.md"])
    #expect(try folder.read("one/a.md") == Self.lesson)
  }

  enum Refusal: CaseIterable {
    case sameName, severalOntoOne, nameless, overTheLesson, overTheLessonByAnotherWay

    func arguments(_ folder: Folder) -> ([String], String) {
      switch self {
      case .sameName:
        (
          [folder("one"), folder("two"), "-o", folder("site")],
          "\(folder("one/a.md")) and \(folder("two/a.md")) would both be written to \(folder("site/a.html"))."
        )
      case .severalOntoOne:
        (
          [folder("one"), folder("two"), "-o", "-"],
          "'-o -' takes one lesson, and there are 2; give a folder."
        )
      case .nameless:
        (["-", "-o", folder("site")], "A lesson from standard input has no name; give '-o FILE.html'")
      case .overTheLesson:
        (
          [folder("one"), "--to", "markdown", "-o", folder("one")],
          "The page of \(folder("one/a.md")) would be written over a lesson, \(folder("one/a.md"))."
        )
      case .overTheLessonByAnotherWay:
        (
          [folder("one/a.md"), "--to", "markdown", "-o", folder("two/../one")],
          "The page of \(folder("one/a.md")) would be written over a lesson"
        )
      }
    }
  }

  @Test("Nothing is written through a symbolic link out of the output", arguments: ["a.html", "deep"])
  func links(link: String) throws {
    let folder = try Folder()
    try folder.write(Self.lesson, to: "notebooks/a.md")
    try folder.write(Self.lesson, to: "notebooks/deep/a.md")
    try folder.write("precious", to: "elsewhere/a.html")
    try FileManager.default.createDirectory(atPath: folder("site"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder("site/\(link)"),
      withDestinationPath: folder(link == "deep" ? "elsewhere" : "elsewhere/a.html"))
    let session = Session("render", folder("notebooks"), "-o", folder("site"))
    #expect(session.exitCode == 1)
    #expect(session.messages.contains("\(folder("site/\(link)")): error: this is a symbolic link"))
    #expect(try folder.read("elsewhere/a.html") == "precious")
    #expect(
      folder.files.contains(link == "deep" ? "site/a.html" : "site/deep/a.html"), "the other page is written")
  }

  @Test("What only shows when a page is made is said with its place, and the page is written")
  func pageDiagnostics() throws {
    let folder = try Folder()
    let path = try folder.write("# Lost\n\n![a net](net.png)\n", to: "a.md")
    let session = Session("render", path, "-o", folder("site"))
    #expect(session.messages.contains("\(path):3:"))
    #expect(session.messages.contains("net.png"))
    #expect(session.output == folder("site/a.html") + "\n")
  }

  @Test("An output that cannot be a folder is named")
  func fileInTheWay() throws {
    let folder = try Folder()
    let path = try folder.write(Self.lesson, to: "a.md")
    try folder.write("a file", to: "site")
    let session = Session("render", path, "-o", folder("site"))
    #expect(session.exitCode == 1)
    #expect(session.messages.hasPrefix("\(folder("site")): error:"))
    #expect(try folder.read("site") == "a file")
  }
}
