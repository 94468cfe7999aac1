import Exporters
import Foundation
import PreviewServer
import Testing

func startServer(on port: UInt16) throws -> PreviewServer {
  try PreviewServer(PreviewSite(folder: "/", exporter: HTMLExporter()) { _ in }, port: port)
}

/// What an open page is told while its lesson is written.
@Suite(.timeLimit(.minutes(1)))
struct LiveReloadTests {
  /// Waits for another version than the given one, as a page does.
  private func next(_ version: String, of page: String, from server: RunningServer) -> String {
    let answer = server.get("/.nabla/version?page=\(page)&version=\(version)")
    return answer.components(separatedBy: "\r\n\r\n").last ?? ""
  }

  @Test("A page is told of the next save, and the new page has what was saved")
  func save() throws {
    let server = try RunningServer(["a.md": "# One\n", "b.md": "# Other\n"])
    let version = server.version(of: "/a.html")
    let other = server.version(of: "/b.html")
    try server.write("# Two\n", to: "a.md")
    let newer = next(version, of: "/a.html", from: server)
    #expect(newer != version)
    #expect(server.get("/a.html").contains("<h1>Two</h1>"))
    #expect(server.version(of: "/a.html") == newer)
    #expect(server.version(of: "/b.html") == other, "another lesson's page stays")
  }

  @Test("Errors lie over the page with line and caret, and go when they are mended")
  func errors() throws {
    let server = try RunningServer(["a.md": "```swift\nprint(1)\n```\n"])
    var version = server.version(of: "/a.html")
    #expect(!server.get("/a.html").contains("role=\"alert\""))
    try server.write("```swift\nprint(nope)\n```\n", to: "a.md")
    version = next(version, of: "/a.html", from: server)
    let broken = server.get("/a.html")
    #expect(broken.contains("role=\"alert\"") && broken.contains("One error"))
    #expect(broken.contains("a.md:2:7: error: ") && broken.contains("^~~~"))
    #expect(server.said.contains("a.md:2:7: error: "))
    try server.write("```swift\nprint(2)\n```\n", to: "a.md")
    version = next(version, of: "/a.html", from: server)
    #expect(!server.get("/a.html").contains("role=\"alert\""))
  }

  @Test("A lesson that cannot be read leaves its last page, with the error over it")
  func unreadable() throws {
    let server = try RunningServer(["a.md": "# Still here\n"])
    let version = server.version(of: "/a.html")
    try server.write("# \u{0}\n", to: "a.md")
    #expect(next(version, of: "/a.html", from: server) != version)
    let page = server.get("/a.html")
    #expect(page.contains("<h1>Still here</h1>") && page.contains("this is no text"))
  }

  @Test("A lesson that is removed or new changes its own page and the contents")
  func newAndGone() throws {
    let server = try RunningServer(["a.md": "# One\n"])
    let contents = server.version(of: "/")
    let absent = server.version(of: "/b.html")
    #expect(!absent.isEmpty)
    try server.write("# Two\n", to: "b.md")
    #expect(next(absent, of: "/b.html", from: server) != absent)
    #expect(next(contents, of: "/", from: server) != contents)
    #expect(server.get("/").contains(">Two<"))
    let version = server.version(of: "/b.html")
    try FileManager.default.removeItem(atPath: server.folder + "/b.md")
    #expect(next(version, of: "/b.html", from: server) == absent)
    #expect(server.get("/b.html").hasPrefix("HTTP/1.1 404 "))
  }

  @Test("The contents page stays where a save does not change it")
  func contentsStay() throws {
    let server = try RunningServer(["a.md": "# One\n\ntext\n"])
    let contents = server.version(of: "/")
    let version = server.version(of: "/a.html")
    try server.write("# One\n\nother text\n", to: "a.md")
    _ = next(version, of: "/a.html", from: server)
    #expect(server.version(of: "/") == contents)
  }

  @Test("Data that a lesson reads renew its page")
  func data() throws {
    let server = try RunningServer(["a.md": "# One\n", "part/data.csv": "1\n"])
    let version = server.version(of: "/a.html")
    try server.write("2\n", to: "part/data.csv")
    #expect(next(version, of: "/a.html", from: server) != version)
  }

  @Test("An empty folder is served too, and its first lesson appears")
  func emptyFolder() throws {
    let server = try RunningServer([:]) { folder in
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    #expect(server.get("/").contains("There is no lesson here yet"))
    let version = server.version(of: "/")
    try server.write("# One\n", to: "a.md")
    #expect(next(version, of: "/", from: server) != version)
  }
}
