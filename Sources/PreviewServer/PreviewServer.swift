import FlyingSocks
import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Serves a site of pages on 127.0.0.1, and nowhere else.
package struct PreviewServer: Sendable {
  /// Why the server cannot begin.
  package struct Failure: Error, CustomStringConvertible {
    package var description: String
  }

  /// More connections at a time are refused.
  static let mostConnections = 512

  /// The port that browsers are to ask.
  package let port: UInt16
  private let listener: Socket
  private let pool: SocketPool<ePoll>
  private let site: PreviewSite

  /// Takes a port, so that browsers can ask from now on.
  ///
  /// - Parameter port: 0 for one that is free.
  /// - Throws: ``Failure`` where the port is taken.
  package init(_ site: PreviewSite, port: UInt16 = 0) throws(Failure) {
    self.site = site
    pool = .ePoll()
    do {
      Self.allowManyFiles()
      listener = try Socket(domain: AF_INET)
      _ = fcntl(listener.file.rawValue, F_SETFD, FD_CLOEXEC)
      try listener.setValue(true, for: .localAddressReuse)
      try listener.bind(to: .inet(ip4: "127.0.0.1", port: port))
      try listener.listen()
      guard case .ip4(_, let taken) = try listener.sockname() else { throw SocketError.unsupportedAddress }
      self.port = taken
    } catch SocketError.failed(_, let number, let message) {
      let reason = number == EADDRINUSE ? "another program has it" : message
      throw Failure(description: "error: port \(port) cannot be used: \(reason)")
    } catch {
      throw Failure(description: "error: port \(port) cannot be used: \(error.localizedDescription)")
    }
  }

  /// The address of the contents page.
  package var address: String { "http://127.0.0.1:\(port)/" }

  /// Answers until the task is cancelled.
  package func run() async {
    let hosts: Set<String> = ["127.0.0.1:\(port)", "localhost:\(port)"]
    guard let socket = try? AsyncSocket(socket: listener, pool: pool) else { return }
    try? await pool.prepare()
    let connections = ConnectionCount()
    await withDiscardingTaskGroup { group in
      group.addTask {
        try? await pool.run()
        // It ends when it is cancelled; and begins anew should the system refuse it something.
        while !Task.isCancelled {
          try? await Task.sleep(for: .milliseconds(50))
          try? await pool.prepare()
          try? await pool.run()
        }
      }
      while !Task.isCancelled {
        let accepted: AsyncSocket
        do {
          accepted = try await socket.accept()
        } catch {
          // Such as too many open files; some will be closed soon.
          try? await Task.sleep(for: .milliseconds(50))
          continue
        }
        _ = fcntl(accepted.socket.file.rawValue, F_SETFD, FD_CLOEXEC)
        let isOneTooMany = connections.open() > Self.mostConnections
        group.addTask {
          defer { connections.close() }
          let connection = HTTPConnection(socket: accepted)
          if isOneTooMany {
            await connection.refuse(.text("Too many at once.\n", status: .unavailable))
          } else {
            await connection.serve(hosts: hosts, site.answer)
          }
        }
      }
      group.cancelAll()
    }
    try? listener.close()
  }

  /// How many connections there are at the moment.
  private final class ConnectionCount: Sendable {
    private let count = Atomic<Int>(0)

    /// Counts one more, and gives how many there are with it.
    func open() -> Int { count.add(1, ordering: .relaxed).newValue }
    func close() { count.subtract(1, ordering: .relaxed) }
  }

  /// Every connection is an open file; most systems allow few by default and many on demand.
  private static func allowManyFiles() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = min(limit.rlim_max, max(limit.rlim_cur, 4096))
    _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}
