import FlyingSocks
import Foundation

/// One browser's connection: one request, one answer.
///
/// The sockets are FlyingFox's; its server of HTTP (0.27) would not do, as its source says: a request that it cannot read
/// is closed without an answer, lines and heads may be of any length, of two fields `Host` the last one counts, its
/// timeout is one for making an answer and for neither reading nor writing, so that slow clients stay for ever, there is
/// no limit to connections, and one that cannot be accepted ends the server.
struct HTTPConnection: Sendable {
  /// What a connection may take.
  struct Limits: Sendable {
    /// Bytes of a request.
    var head = 16_384
    /// Time until a request has arrived whole.
    var reading = Duration.seconds(10)
    /// Time until an answer has left whole, from when it is there.
    var writing = Duration.seconds(30)
  }

  let socket: AsyncSocket
  var limits = Limits()

  /// Reads a request, answers it, and closes the connection.
  ///
  /// - Parameters:
  ///   - hosts: the names of this server.
  ///   - answer: what to say to a request.
  func serve(hosts: Set<String>, _ answer: @escaping @Sendable (HTTPRequest) async -> HTTPAnswer) async {
    defer { try? socket.close() }
    await serveOnce(hosts: hosts, answer)
  }

  /// Says no, and closes the connection.
  func refuse(_ answer: HTTPAnswer) async {
    defer { try? socket.close() }
    await sayNo(answer)
  }

  private func serveOnce(
    hosts: Set<String>, _ answer: @escaping @Sendable (HTTPRequest) async -> HTTPAnswer
  ) async {
    do {
      guard let head = try await within(limits.reading, { try await readHead() }) else {
        return await sayNo(.text("This request takes too long.\n", status: .timeout))
      }
      switch head {
      case .nothing: return
      case .tooLarge: return await sayNo(.text("This request is too large.\n", status: .tooLarge))
      case .whole(let bytes):
        let request: HTTPRequest
        do throws(HTTPRequest.Refusal) {
          request = try HTTPRequest(bytes, hosts: hosts)
        } catch {
          return await sayNo(HTTPAnswer(error))
        }
        let bytes = await answer(request).bytes(isHead: request.isHead)
        _ = try await within(limits.writing) { try await socket.write(Data(bytes)) }
      }
    } catch {
      // Whoever asked has gone, or the server ends.
    }
  }

  private enum Head {
    case whole([UInt8])
    case tooLarge
    /// The other side closed the connection without asking.
    case nothing
  }

  private func readHead() async throws -> Head {
    var bytes: [UInt8] = []
    while true {
      let part: [UInt8]
      do {
        part = try await socket.read(atMost: 4096)
      } catch SocketError.disconnected {
        return .nothing
      }
      let start = max(bytes.count - 3, 0)
      bytes += part
      if let end = Self.endOfHead(in: bytes, from: start) { return .whole(Array(bytes[..<end])) }
      if bytes.count > limits.head { return .tooLarge }
    }
  }

  /// Where the empty line begins that ends a head.
  private static func endOfHead(in bytes: [UInt8], from start: Int) -> Int? {
    for index in start..<bytes.count where bytes[index] == 0x0A {
      let rest = bytes[(index + 1)...]
      if rest.first == 0x0A || rest.starts(with: [0x0D, 0x0A]) { return index }
    }
    return nil
  }

  /// Says no, and reads a little more, so that the other side can read the answer before the connection is closed.
  private func sayNo(_ answer: HTTPAnswer) async {
    _ = try? await within(.seconds(1)) {
      try await socket.write(Data(answer.bytes()))
      shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
      var left = 1 << 20
      while left > 0 { left -= try await socket.read(atMost: 4096).count }
    }
  }

  /// Does something for so long at most.
  ///
  /// - Returns: nil where it took longer.
  private func within<Result: Sendable>(
    _ time: Duration, _ body: @escaping @Sendable () async throws -> Result
  ) async throws -> Result? {
    try await withThrowingTaskGroup(of: Result?.self) { group in
      group.addTask { try await body() }
      group.addTask {
        try await Task.sleep(for: time)
        return nil
      }
      defer { group.cancelAll() }
      return try await group.next() ?? nil
    }
  }
}
