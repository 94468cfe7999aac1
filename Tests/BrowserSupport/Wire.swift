import Foundation
import Glibc

/// Requests to chromedriver, one connection each.
///
/// Foundation's URLSession refuses chromedriver's headers on Linux.
struct Wire: Sendable {
  /// Where chromedriver listens, on 127.0.0.1.
  let port: Int

  private struct Answer<Value: Decodable>: Decodable {
    var value: Value
  }

  private struct Refusal: Decodable {
    var error: String
    var message: String
  }

  /// Sends a command and gives the `value` of the answer.
  ///
  /// - Throws: ``BrowserError`` with what the driver says, where it refuses.
  func post<Value: Decodable>(_ body: String, to path: String, as type: Value.Type) throws -> Value {
    let data = try exchange("POST", path, Data(body.utf8))
    if let refusal = try? JSONDecoder().decode(Answer<Refusal>.self, from: data).value {
      throw BrowserError(description: "\(refusal.error): \(refusal.message)")
    }
    do {
      return try JSONDecoder().decode(Answer<Value>.self, from: data).value
    } catch {
      let answer = String(decoding: data.prefix(500), as: UTF8.self)
      throw BrowserError(description: "not what was expected: \(answer)")
    }
  }

  func delete(_ path: String) throws { _ = try exchange("DELETE", path, Data()) }

  /// The body of the answer.
  private func exchange(_ method: String, _ path: String, _ body: Data) throws -> Data {
    let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard connection >= 0 else { throw failure("no socket") }
    defer { close(connection) }
    var patience = timeval(tv_sec: 120, tv_usec: 0)
    setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let status = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else { throw failure("chromedriver does not listen") }
    let head = """
      \(method) \(path) HTTP/1.1\r
      Host: 127.0.0.1:\(port)\r
      Content-Type: application/json; charset=utf-8\r
      Content-Length: \(body.count)\r
      Connection: close\r
      \r

      """
    try send(Data(head.utf8) + body, to: connection)
    return try Self.body(of: try receive(from: connection))
  }

  private func send(_ data: Data, to connection: Int32) throws {
    var rest = data[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      // A process that is stopped for a while and goes on is interrupted here.
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure("chromedriver does not take the command") }
      rest = rest.dropFirst(count)
    }
  }

  /// All bytes up to the length that the head of the answer tells, or to the end.
  private func receive(from connection: Int32) throws -> Data {
    var data = Data()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(connection, &buffer, buffer.count, 0)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure("chromedriver does not answer") }
      data.append(contentsOf: buffer[..<count])
      if count == 0 { return data }
      if let end = data.firstRange(of: Data("\r\n\r\n".utf8)) {
        let head = String(decoding: data[..<end.lowerBound], as: UTF8.self).lowercased()
        let length = head.firstMatch(of: /content-length: *(\d+)/).flatMap { Int($0.1) }
        if let length, data.count - end.upperBound >= length { return data }
      }
    }
  }

  private static func body(of answer: Data) throws -> Data {
    guard let end = answer.firstRange(of: Data("\r\n\r\n".utf8)) else {
      throw BrowserError(description: "chromedriver sent no answer")
    }
    return answer[end.upperBound...]
  }

  private func failure(_ words: String) -> BrowserError {
    BrowserError(description: "\(words): \(String(cString: strerror(errno)))")
  }
}
