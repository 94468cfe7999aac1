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
  private func next(_ version: String, of page: String, from server: RunningServer) async -> String {
    let answer = await server.get("/.nabla/version?page=\(page)&version=\(version)")
    return answer.components(separatedBy: "\r\n\r\n").last ?? ""
  }

  @Test("A page is told of the next save, and the new page has what was saved")
  func save() async throws {
    let server = try RunningServer(["a.md": "# One\n", "b.md": "# Other\n"])
    let version = await server.version(of: "/a.html")
    let other = await server.version(of: "/b.html")
    try server.write("# One\n\nTwo\n", to: "a.md")
    let newer = await next(version, of: "/a.html", from: server)
    #expect(newer != version)
    #expect(await server.get("/a.html").contains("<p>Two</p>"))
    #expect(await server.version(of: "/a.html") == newer)
    #expect(await server.version(of: "/b.html") == other, "another lesson's page stays")
  }

  @Test("Errors lie over the page with line and caret, and go when they are mended")
  func errors() async throws {
    let server = try RunningServer(["a.md": "```swift\nprint(1)\n```\n"])
    var version = await server.version(of: "/a.html")
    #expect(await !server.get("/a.html").contains("role=\"alert\""))
    try server.write("```swift\nprint(nope)\n```\n", to: "a.md")
    version = await next(version, of: "/a.html", from: server)
    let broken = await server.get("/a.html")
    #expect(broken.contains("role=\"alert\"") && broken.contains("One error"))
    #expect(broken.contains("a.md:2:7: error: ") && broken.contains("^~~~"))
    #expect(server.said.contains("a.md:2:7: error: "))
    try server.write("```swift\nprint(2)\n```\n", to: "a.md")
    version = await next(version, of: "/a.html", from: server)
    #expect(await !server.get("/a.html").contains("role=\"alert\""))
  }

  @Test("A lesson that cannot be read leaves its last page, with the error over it")
  func unreadable() async throws {
    let server = try RunningServer(["a.md": "# Still here\n"])
    let version = await server.version(of: "/a.html")
    try server.write("# \u{0}\n", to: "a.md")
    #expect(await next(version, of: "/a.html", from: server) != version)
    let page = await server.get("/a.html")
    #expect(page.contains(">Still here</h1>") && page.contains("this is no text"))
  }

  @Test("A lesson that is removed or new changes its own page and the contents")
  func newAndGone() async throws {
    let server = try RunningServer(["a.md": "# One\n"])
    let contents = await server.version(of: "/")
    let absent = await server.version(of: "/b.html")
    #expect(!absent.isEmpty)
    try server.write("# Two\n", to: "b.md")
    #expect(await next(absent, of: "/b.html", from: server) != absent)
    #expect(await next(contents, of: "/", from: server) != contents)
    #expect(await server.get("/").contains(">Two<"))
    let version = await server.version(of: "/b.html")
    try FileManager.default.removeItem(atPath: server.folder + "/b.md")
    #expect(await next(version, of: "/b.html", from: server) == absent)
    #expect(await server.get("/b.html").hasPrefix("HTTP/1.1 404 "))
  }

  @Test("The contents page stays where a save does not change it")
  func contentsStay() async throws {
    let server = try RunningServer(["a.md": "# One\n\ntext\n"])
    let contents = await server.version(of: "/")
    let version = await server.version(of: "/a.html")
    try server.write("# One\n\nother text\n", to: "a.md")
    _ = await next(version, of: "/a.html", from: server)
    #expect(await server.version(of: "/") == contents)
    #expect(await server.get("/").contains("other text"), "but its search finds what is new")
  }

  @Test("Data that a lesson reads renew its page, and no other")
  func data() async throws {
    let server = try RunningServer([
      "a.md":
        "# One\n\n```swift\nDataset.csv(\"part/data.csv\", inputs: [\"x\"], targets: [\"y\"]).count\n```\n",
      "b.md": "# Two\n", "part/data.csv": "x,y\n1,2\n",
    ])
    let version = await server.version(of: "/a.html")
    let other = await server.version(of: "/b.html")
    try server.write("x,y\n1,2\n3,4\n5,6\n", to: "part/data.csv")
    #expect(await next(version, of: "/a.html", from: server) != version)
    #expect(await server.get("/a.html").contains(">3<"))
    #expect(await server.version(of: "/b.html") == other)
  }

  @Test("A new title renews the pages beside the lesson and the contents")
  func neighbors() async throws {
    let server = try RunningServer([
      "a.md": "# One\n", "b.md": "# Two\n", "c.md": "# Three\n", "d.md": "# Four\n",
    ])
    var versions: [String] = []
    for page in ["/", "/a.html", "/c.html", "/d.html"] { versions.append(await server.version(of: page)) }
    try server.write("# Another\n", to: "b.md")
    #expect(await next(versions[1], of: "/a.html", from: server) != versions[1])
    #expect(await next(versions[2], of: "/c.html", from: server) != versions[2])
    #expect(await next(versions[0], of: "/", from: server) != versions[0])
    #expect(await server.get("/a.html").contains("<span>Next</span>Another</a>"))
    #expect(await server.get("/c.html").contains("<span>Previous</span>Another</a>"))
    #expect(await server.version(of: "/d.html") == versions[3])
    try server.write("---\norder: 0\n---\n\n# Last is first\n", to: "d.md")
    #expect(await next(versions[3], of: "/d.html", from: server) != versions[3])
    #expect(await server.get("/a.html").contains("<span>Previous</span>Last is first</a>"))
  }

  @Test("An empty folder is served too, and its first lesson appears")
  func emptyFolder() async throws {
    let server = try RunningServer([:]) { folder in
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    #expect(await server.get("/").contains("There is no lesson here yet"))
    let version = await server.version(of: "/")
    try server.write("# One\n", to: "a.md")
    #expect(await next(version, of: "/", from: server) != version)
  }
}
