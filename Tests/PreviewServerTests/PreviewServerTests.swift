import Foundation
import PreviewServer
import TestSupport
import Testing

/// What the server answers, and what it refuses, over real sockets.
@Suite(.timeLimit(.minutes(2)))
struct PreviewServerTests {
  static let lesson = "---\ntitle: First\norder: 1\n---\n\n```swift\nprint(6 * 7)\n```\n"

  @Test("The contents page leads to every lesson in order, and these show what was computed")
  func pages() async throws {
    let server = try RunningServer(["a.md": "# *Second*\n", "b b.md": Self.lesson, "part/c.md": "# Third\n"])
    let contents = await server.get("/")
    #expect(contents.hasPrefix("HTTP/1.1 200 OK\r\n"))
    let links = ["href=\"b%20b.html\"", "href=\"a.html\"", "href=\"part/c.html\""]
    let places = links.map { contents.range(of: $0)?.lowerBound }
    #expect(
      !places.contains(nil)
        && places == places.sorted { ($0 ?? contents.endIndex) < ($1 ?? contents.endIndex) })
    #expect(contents.contains(">Second<"))
    #expect(await server.get("/b%20b.html").contains("42"))
    #expect(await server.get("/part/c.html").contains(">Third</h1>"))
    #expect(await server.get("/b%20b.md").contains("Location: /b%20b.html\r\n"))
    #expect(await server.get("/index.html").contains("Location: /\r\n"))
    #expect(server.said.contains("b b.md  rendered in "))
  }

  @Test("Pages are those of a book: ways to the ones beside them, checked links, search in the contents")
  func book() async throws {
    let server = try RunningServer([
      "a.md": "# One\n\n[next](part/b%20c.md#end) [gone](gone.md)\n",
      "part/b c.md": "# Two\n\n## End\n\nneedle\n",
      "index.md": "# Index\n",
    ])
    let contents = await server.get("/")
    #expect(contents.contains("<search id=\"search\"") && contents.contains("needle"))
    #expect(contents.contains("connect-src 'self'") && contents.contains("data-version="))
    let first = await server.get("/a.html")
    #expect(first.contains("href=\"part/b%20c.html#end\""))
    #expect(first.contains("<a class=\"next\" href=\"index.html\" rel=\"next\"><span>Next</span>Index</a>"))
    #expect(first.contains("<nav class=\"book-top\" aria-label=\"Book\"><a href=\"contents.html\""))
    #expect(server.said.contains("there is no lesson `gone.md`"))
    let last = await server.get("/part/b%20c.html")
    #expect(last.contains("<a class=\"prev\" href=\"../index.html\" rel=\"prev\">"))
    // A lesson of the usual name keeps its page, and the contents go by another one.
    #expect(await server.get("/index.html").contains(">Index</h1>"))
    #expect(await server.get("/contents.html").contains("Location: /\r\n"))
  }

  @Test("A browser gets the icon that it asks every server for")
  func icon() async throws {
    let server = try RunningServer(["a.md": Self.lesson])
    let answer = await server.get("/favicon.ico")
    #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\nContent-Type: image/svg+xml\r\n"))
    #expect(answer.contains("\r\n\r\n<svg "))
  }

  @Test("HEAD gives the head alone, and the head says what a browser may do")
  func head() async throws {
    let server = try RunningServer(["a.md": Self.lesson])
    let whole = await server.get("/a.html")
    let head = await server.get("/a.html", method: "HEAD")
    #expect(whole.hasPrefix(head) && head.hasSuffix("\r\n\r\n"))
    for field in ["Cache-Control: no-store", "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY"] {
      #expect(head.contains(field + "\r\n"))
    }
    #expect(!head.contains("Access-Control"))
    #expect(whole.contains("connect-src 'self'; img-src data:"))
    #expect(whole.components(separatedBy: "<script").count == 3)
  }

  @Test(
    "Nothing but lessons can be reached",
    arguments: [
      ("/../secret.md", 400), ("/%2e%2e/secret.md", 400), ("/..%2fsecret.md", 400),
      ("/%2e%2e%2fsecret.html", 400),
      ("/part/../../secret.html", 400), ("/%252e%252e/secret.html", 404), ("//etc/passwd", 404),
      ("/etc/passwd", 404),
      ("/notes.txt", 404), ("/.hidden.md", 404), ("/_draft.html", 404), ("/link.html", 404),
      ("/link.md", 404),
      ("/linked/secret.html", 404), ("/a.html/", 404), ("/A.HTML", 404), ("/a.md%00.html", 400),
      ("/.nabla/version", 400), ("/.nabla/", 404), ("/favicon.ico/", 404),
    ])
  func unreachable(target: String, code: Int) async throws {
    let outside = try TemporaryFolder()
    try outside.write("# Secret\n", to: "secret.md")
    let server = try RunningServer([
      "a.md": Self.lesson, "notes.txt": "Secret", ".hidden.md": "# Secret\n", "_draft.md": "# Secret\n",
    ]) { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link.md", withDestinationPath: outside("secret.md"))
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/linked", withDestinationPath: outside.path)
    }
    let answer = await server.get(target)
    #expect(answer.hasPrefix("HTTP/1.1 \(code) "), "\(answer.prefix(40))")
    #expect(!answer.contains("Secret") && !answer.contains("root:x:"))
    #expect(server.said.contains("link.md: error: this link leads out of the folder"))
  }

  @Test("Foreign names, other methods and other versions are refused")
  func refusals() async throws {
    let server = try RunningServer(["a.md": Self.lesson])
    for host in ["evil.example", "evil.example:\(server.port)", "127.0.0.1", "0.0.0.0:\(server.port)"] {
      #expect(await server.get("/a.html", host: host).hasPrefix("HTTP/1.1 403 "))
    }
    #expect(await server.get("/a.html", host: "localhost:\(server.port)").hasPrefix("HTTP/1.1 200 "))
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "PROPFIND"] {
      let answer = await server.get("/a.html", method: method)
      #expect(answer.hasPrefix("HTTP/1.1 405 ") && answer.contains("Allow: GET, HEAD\r\n"))
    }
    #expect(await server.exchange("GET / HTTP/3\r\nHost: a\r\n\r\n").hasPrefix("HTTP/1.1 505 "))
  }

  @Test(
    "Noise, halves and huge requests are refused, and the server goes on",
    arguments: [
      ("\r\n\r\n", "400"), ("\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\n\n", "400"), ("GET\n\n", "400"),
      ("GET / HTTP/1.1\r\n\r\n", "400"), ("GET /" + String(repeating: "a", count: 100_000), "431"),
      ("GET / HTTP/1.1\r\nX: " + String(repeating: "a", count: 5_000_000), "431"),
      ("GET / HTTP/1.1\r\n" + String(repeating: "X: y\r\n", count: 100_000), "431"),
      (
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900000000000\r\n\r\n"
          + String(repeating: "a", count: 3_000_000), "403"
      ),
      (String(repeating: "\n", count: 100_000), "400"), (String(repeating: "é", count: 50_000), "431"),
    ])
  func malformed(text: String, code: String) async throws {
    let server = try RunningServer(["a.md": Self.lesson])
    let answer = await server.exchange(text)
    #expect(
      answer.hasPrefix("HTTP/1.1 \(code) ") || answer.isEmpty && text.utf8.count > 1_000_000,
      "\(answer.prefix(60))")
    #expect(await server.get("/a.html").hasPrefix("HTTP/1.1 200 "))
  }

  @Test("Connections that are dropped at any point do not matter")
  func dropped() async throws {
    let server = try RunningServer(["a.md": Self.lesson])
    for text in [
      "", "G", "GET / HTTP/1.1\r\n", "GET /a.html HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\n\r\n",
    ] {
      for _ in 0..<20 { RawConnection(port: server.port).send(text) }
    }
    #expect(await server.get("/a.html").hasPrefix("HTTP/1.1 200 "))
  }

  @Test("Clients that send a byte now and then do not keep the others waiting, and are sent away")
  func slow() async throws {
    let server = try RunningServer(["a.md": Self.lesson])
    let slow = (0..<100).map { _ in RawConnection(port: server.port) }
    for connection in slow { connection.send("GET / HT") }
    #expect(await server.get("/a.html").hasPrefix("HTTP/1.1 200 "))
    for connection in slow { connection.send("T") }
    #expect(await server.get("/a.html").hasPrefix("HTTP/1.1 200 "))
    #expect(await slow[0].readAll().hasPrefix("HTTP/1.1 408 "))
    #expect(await slow[99].readAll().hasPrefix("HTTP/1.1 408 "))
  }

  @Test("A client that does not read its answer does not keep the others waiting")
  func notReading() async throws {
    let server = try RunningServer(["a.md": Self.lesson + String(repeating: "word ", count: 200_000)])
    let idle = (0..<20).map { _ in RawConnection(port: server.port) }
    for connection in idle {
      connection.send("GET /a.html HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\n\r\n")
    }
    #expect(await server.get("/a.html").hasSuffix("</html>\n"))
    #expect(await idle[7].readAll().hasSuffix("</html>\n"))
  }

  @Test("Two hundred at once are all answered")
  func manyAtOnce() async throws {
    let server = try RunningServer(["a.md": Self.lesson])
    let connections = (0..<200).map { _ in RawConnection(port: server.port) }
    for connection in connections {
      connection.send("GET /a.html HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\n\r\n")
    }
    for connection in connections { #expect(await connection.readAll().hasSuffix("</html>\n")) }
    #expect(server.said.components(separatedBy: "a.md  rendered in").count == 2, "and it is rendered once")
  }

  @Test("A port that another program has is named")
  func takenPort() async throws {
    let server = try RunningServer(["a.md": Self.lesson])
    let error = #expect(throws: PreviewServer.Failure.self) { try startServer(on: server.port) }
    #expect(error?.description == "error: port \(server.port) cannot be used: another program has it")
  }
}
