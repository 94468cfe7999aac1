import Glibc
import Synchronization
import Threads

/// That whoever started the program wants it to end.
package final class Interrupt: Sendable {
  /// Can be read once the program is to end.
  package let descriptor: Int32
  private let end: Int32
  private let waiting = Atomic<Bool>(false)

  package init() {
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    end = ends[1]
  }

  deinit {
    close(descriptor)
    close(end)
  }

  /// Says that the program is to end; harmless a second time.
  package func raise() {
    var byte: UInt8 = 1
    _ = write(end, &byte, 1)
  }

  /// Whether the program is to end.
  package var isRaised: Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 0) > 0
  }

  /// Says that the program waits, so that it can end in peace as soon as it is asked to.
  func waits<Result>(_ body: () -> Result) -> Result {
    let before = waiting.exchange(true, ordering: .sequentiallyConsistent)
    defer { waiting.store(before, ordering: .sequentiallyConsistent) }
    return body()
  }

  /// Is raised by the signals that end programs: ctrl-C, a request to terminate, a terminal that goes away.
  ///
  /// While the program does not wait, such a signal ends it at once, as it would without this; files are written whole
  /// or not at all. To be called before other threads are made, for they do not take the signals then.
  ///
  /// - Parameter alwaysInPeace: whether to wait for what is being done, too; the second signal ends the program at
  ///   once all the same.
  package static func onSignals(alwaysInPeace: Bool = false) -> Interrupt {
    let interrupt = Interrupt()
    // Whoever goes on writing to a reader that has gone is told so by the write.
    signal(SIGPIPE, SIG_IGN)
    var signals = sigset_t()
    fill(&signals)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    interrupt.waiting.store(alwaysInPeace, ordering: .sequentiallyConsistent)
    let thread = WorkerThread {
      var signals = sigset_t()
      Interrupt.fill(&signals)
      while true {
        var number: Int32 = 0
        guard sigwait(&signals, &number) == 0 else { continue }
        let isPatient = interrupt.waiting.load(ordering: .sequentiallyConsistent) && !interrupt.isRaised
        if !isPatient { _exit(128 + number) }
        interrupt.raise()
      }
    }
    if thread == nil { pthread_sigmask(SIG_UNBLOCK, &signals, nil) }
    return interrupt
  }

  private static func fill(_ signals: inout sigset_t) {
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
  }
}
