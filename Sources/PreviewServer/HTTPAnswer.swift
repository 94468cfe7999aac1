/// What the server says to a browser.
struct HTTPAnswer: Hashable, Sendable {
  enum Status: String, Hashable, Sendable {
    case ok = "200 OK"
    case found = "302 Found"
    case badRequest = "400 Bad Request"
    case forbidden = "403 Forbidden"
    case notFound = "404 Not Found"
    case methodNotAllowed = "405 Method Not Allowed"
    case timeout = "408 Request Timeout"
    case tooLarge = "431 Request Header Fields Too Large"
    case unavailable = "503 Service Unavailable"
    case unknownVersion = "505 HTTP Version Not Supported"
  }

  var status: Status
  var type: String
  var body: [UInt8]
  /// Further lines of the head.
  var fields: [String] = []

  static func page(_ html: [UInt8], status: Status = .ok) -> HTTPAnswer {
    HTTPAnswer(status: status, type: "text/html; charset=utf-8", body: html)
  }

  static func text(_ text: String, status: Status = .ok) -> HTTPAnswer {
    HTTPAnswer(status: status, type: "text/plain; charset=utf-8", body: Array(text.utf8))
  }

  /// ∇, for the browser's tab.
  static let icon = HTTPAnswer(
    status: .ok, type: "image/svg+xml",
    body: Array(
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M1 2h14L8 15z" fill="#17607c"/></svg>

      """.utf8))

  /// A file that a lesson links to; a browser keeps it and shows nothing of it.
  static func attachment(_ bytes: [UInt8]) -> HTTPAnswer {
    var answer = HTTPAnswer(status: .ok, type: "application/octet-stream", body: bytes)
    answer.fields = ["Content-Disposition: attachment"]
    return answer
  }

  static func redirect(to path: String) -> HTTPAnswer {
    var answer = HTTPAnswer.text("", status: .found)
    answer.fields = ["Location: " + path]
    return answer
  }

  init(status: Status, type: String, body: [UInt8]) {
    self.status = status
    self.type = type
    self.body = body
  }

  init(_ refusal: HTTPRequest.Refusal) {
    switch refusal {
    case .malformed: self = .text("This is no request that a browser sends.\n", status: .badRequest)
    case .unknownVersion: self = .text("This server speaks HTTP/1.1.\n", status: .unknownVersion)
    case .foreignHost: self = .text("This server has another name.\n", status: .forbidden)
    case .unknownMethod:
      self = .text("Pages here can be read, and nothing else.\n", status: .methodNotAllowed)
      fields = ["Allow: GET, HEAD"]
    }
  }

  /// The bytes that go to the browser.
  ///
  /// - Parameter isHead: whether only the head was asked for.
  func bytes(isHead: Bool = false) -> [UInt8] {
    let head =
      [
        "HTTP/1.1 " + status.rawValue, "Content-Type: " + type, "Content-Length: \(body.count)",
        "Connection: close", "Cache-Control: no-store", "X-Content-Type-Options: nosniff",
        "X-Frame-Options: DENY",
        "Referrer-Policy: no-referrer", "Cross-Origin-Resource-Policy: same-origin",
      ] + fields
    let bytes = Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    return isHead ? bytes : bytes + body
  }
}
