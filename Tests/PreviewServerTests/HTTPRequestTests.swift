import Testing

@testable import PreviewServer

/// What is taken for a request, and what is not.
struct HTTPRequestTests {
  static let host = "127.0.0.1:8000"

  private func request(_ head: String) throws -> HTTPRequest {
    try HTTPRequest(Array(head.utf8), hosts: [Self.host, "localhost:8000"])
  }

  @Test(
    "Paths and queries are read with their escapes undone, once",
    arguments: [
      ("/", "/", [:]), ("/a.html", "/a.html", [:]),
      ("/%C3%9Cbung%20a.html?x=1+2%26&y", "/Übung a.html", ["x": "1 2&", "y": ""]),
      ("/%2541", "/%41", [:]), ("/a%2Fb", "/a/b", [:]),
    ] as [(String, String, [String: String])])
  func reads(target: String, path: String, query: [String: String]) throws {
    let read = try request("GET \(target) HTTP/1.1\r\nHost: \(Self.host)\r\nAccept: */*")
    #expect(read.path == path)
    #expect(read.query == query)
    #expect(!read.isHead)
    #expect(try request("HEAD \(target) HTTP/1.0\nhost:LOCALHOST:8000 ").isHead)
  }

  @Test(
    "Everything else is refused, each for its reason",
    arguments: [
      ("", .malformed), ("GET", .malformed), ("GET /", .malformed), ("GET  / HTTP/1.1", .malformed),
      ("GET / HTTP/1.1", .malformed), ("GET / HTTP/1.1\r\nHost", .malformed),
      ("GET / HTTP/1.1\r\nHost: 127.0.0.1:8000\r\nHost: 127.0.0.1:8000", .malformed),
      ("GET / HTTP/1.1\r\nHost : 127.0.0.1:8000", .malformed),
      ("GET / HTTP/1.1\r\n folded\r\nHost: 127.0.0.1:8000", .malformed),
      ("GET / HTTP/1.1\rX\r\nHost: 127.0.0.1:8000", .malformed),
      ("GET /\u{0} HTTP/1.1\r\nHost: 127.0.0.1:8000", .malformed),
      ("GET /ü HTTP/1.1\r\nHost: 127.0.0.1:8000", .malformed),
      ("GET http://127.0.0.1:8000/ HTTP/1.1\r\nHost: 127.0.0.1:8000", .malformed),
      ("GET /%zz HTTP/1.1\r\nHost: 127.0.0.1:8000", .malformed),
      ("GET /%4 HTTP/1.1\r\nHost: 127.0.0.1:8000", .malformed),
      ("GET /%ff HTTP/1.1\r\nHost: 127.0.0.1:8000", .malformed),
      ("GET /%00 HTTP/1.1\r\nHost: 127.0.0.1:8000", .malformed),
      ("GET /#a HTTP/1.1\r\nHost: 127.0.0.1:8000", .malformed),
      ("GET /../a HTTP/1.1\r\nHost: 127.0.0.1:8000", .malformed),
      ("GET /a/%2e%2e/b HTTP/1.1\r\nHost: 127.0.0.1:8000", .malformed),
      ("GET /..%2fa HTTP/1.1\r\nHost: 127.0.0.1:8000", .malformed),
      ("GET /a\\..\\b HTTP/1.1\r\nHost: 127.0.0.1:8000", .malformed),
      ("GET / HTTP/1.1\r\nHost: 127.0.0.1:8000\r\nContent-Length: 5", .malformed),
      ("GET / HTTP/1.1\r\nHost: 127.0.0.1:8000\r\nTransfer-Encoding: chunked", .malformed),
      ("GET / HTTP/2.0\r\nHost: 127.0.0.1:8000", .unknownVersion),
      ("GET / HTTP/0.9\r\nHost: 127.0.0.1:8000", .unknownVersion),
      ("GET / HTTP/1.1\r\nHost: evil.example:8000", .foreignHost),
      ("GET / HTTP/1.1\r\nHost: 127.0.0.1", .foreignHost),
      ("GET / HTTP/1.1\r\nHost: 127.0.0.1:8001", .foreignHost),
      ("GET / HTTP/1.1\r\nHost: localhost:8000.evil.example", .foreignHost),
      ("POST / HTTP/1.1\r\nHost: 127.0.0.1:8000", .unknownMethod),
      ("get / HTTP/1.1\r\nHost: 127.0.0.1:8000", .unknownMethod),
      ("OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1:8000", .unknownMethod),
    ] as [(String, HTTPRequest.Refusal)])
  func refuses(head: String, reason: HTTPRequest.Refusal) {
    #expect(throws: reason) { try request(head) }
  }
}
