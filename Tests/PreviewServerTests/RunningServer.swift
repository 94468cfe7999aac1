import Exporters
import Foundation
import Glibc
import PreviewServer
import Synchronization
import TestSupport
import Watching

/// A server over a folder of its own, in this process.
final class RunningServer: Sendable {
  private let home: TemporaryFolder
  let port: UInt16
  private let interrupt = Interrupt()
  private let task: Task<Void, Never>

  /// - Parameter lessons: texts by their names.
  init(_ lessons: [String: String], prepare: (String) throws -> Void = { _ in }) throws {
    home = try TemporaryFolder()
    let folder = home.path
    for (name, text) in lessons { try Self.write(text, to: folder + "/" + name) }
    try prepare(folder)
    let messages = Messages()
    let site = PreviewSite(folder: folder, exporter: HTMLExporter(formulas: FormulasAsSource())) {
      messages.add($0)
    }
    self.messages = messages
    let server = try PreviewServer(site)
    port = server.port
    task = Task { await server.run() }
    let isWatching = DispatchSemaphore(value: 0)
    Thread.detachNewThread { [interrupt] in
      try? site.follow(until: interrupt) { isWatching.signal() }
    }
    isWatching.wait()
  }

  /// The path of the folder.
  var folder: String { home.path }

  private let messages: Messages

  /// What the author was told.
  var said: String { messages.all }

  deinit {
    interrupt.raise()
    task.cancel()
  }

  func write(_ text: String, to name: String) throws { try Self.write(text, to: folder + "/" + name) }

  private static func write(_ text: String, to path: String) throws {
    try FileManager.default.createDirectory(
      at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
  }

  /// Asks for a page and gives the whole answer.
  func get(_ target: String, method: String = "GET", host: String? = nil) async -> String {
    await exchange("\(method) \(target) HTTP/1.1\r\nHost: \(host ?? "127.0.0.1:\(port)")\r\n\r\n")
  }

  /// Sends bytes as they are, and gives all that comes back.
  func exchange(_ text: String) async -> String {
    let connection = RawConnection(port: port)
    connection.send(text)
    return await connection.readAll()
  }

  /// The version of the page, as the page itself says it.
  func version(of target: String) async -> String {
    let page = await get(target)
    let start = page.range(of: "data-version=\"")?.upperBound ?? page.endIndex
    return String(page[start...].prefix { $0 != "\"" })
  }
}

final class Messages: Sendable {
  private let text = Mutex("")
  var all: String { text.withLock { $0 } }
  func add(_ more: String) { text.withLock { $0 += more } }
}

/// A connection that says just what it is told to.
final class RawConnection {
  let descriptor: Int32

  init(port: UInt16) {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    _ = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    // So that a test ends that waits for an answer in vain; beside the other suites an answer may take minutes.
    var time = timeval(tv_sec: 300, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit {
    close(descriptor)
  }

  /// Sends all of it; false where the other side does not take it any more.
  @discardableResult
  func send(_ text: String) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }

  /// All that comes until the other side ends; waits on a thread of its own, since the server's tasks need those that
  /// tasks share.
  func readAll() async -> String {
    let descriptor = descriptor
    return await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: Self.readAll(from: descriptor)) }
    }
  }

  private static func readAll(from descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
