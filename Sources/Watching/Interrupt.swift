import Glibc
import Synchronization
import System
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
  /// While the program does not wait, such a signal ends it as soon as every file that it writes is whole.
  ///
  /// - Parameter alwaysInPeace: whether to wait for what is being done, too; the second signal ends the program at
  ///   once all the same.
  package static func onSignals(alwaysInPeace: Bool = false) -> Interrupt {
    let interrupt = Interrupt()
    // Whoever goes on writing to a reader that has gone is told so by the write.
    signal(SIGPIPE, SIG_IGN)
    interrupt.waiting.store(alwaysInPeace, ordering: .sequentiallyConsistent)
    takeSignals()
    taking.withLock { $0.interrupt = interrupt }
    return interrupt
  }

  // MARK: Signals

  private struct Taking {
    var isOn = false
    /// What a signal raises.
    var interrupt: Interrupt?
    /// Whether the program ends already.
    var isEnding = false
  }

  private static let taking = Mutex(Taking())

  /// Has the signals that end programs end this one only when no file is half written.
  ///
  /// To be called before other threads are made, for they do not take the signals then. A second call is harmless.
  package static func takeSignals() {
    let isFirst = taking.withLock { taking in
      defer { taking.isOn = true }
      return !taking.isOn
    }
    guard isFirst else { return }
    var signals = sigset_t()
    fill(&signals)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    var thread = pthread_t()
    let started = pthread_create(
      &thread, nil,
      { _ in
        var signals = sigset_t()
        Interrupt.fill(&signals)
        while true {
          var number: Int32 = 0
          if sigwait(&signals, &number) == 0 { Interrupt.take(number) }
        }
      }, nil)
    if started == 0 { pthread_detach(thread) } else { pthread_sigmask(SIG_UNBLOCK, &signals, nil) }
  }

  private static func take(_ number: Int32) {
    let isTaken = taking.withLock { taking in
      guard let interrupt = taking.interrupt, !interrupt.isRaised,
        interrupt.waiting.load(ordering: .sequentiallyConsistent)
      else { return false }
      interrupt.raise()
      return true
    }
    if isTaken { return }
    let isSecond = taking.withLock { taking in
      defer { taking.isEnding = true }
      return taking.isEnding
    }
    if isSecond { end(by: number) }
    // On another thread, so that a second signal is taken where a disk takes long.
    _ = WorkerThread {
      UnfinishedFiles.finish()
      end(by: number)
    }
  }

  /// Ends the program as the signal does where nobody takes it.
  private static func end(by number: Int32) -> Never {
    signal(number, SIG_DFL)
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, number)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    Glibc.raise(number)
    _exit(128 + number)
  }

  /// The signals that end the program; one that it was started to ignore does not.
  private static func fill(_ signals: inout sigset_t) {
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var action = sigaction()
      let isIgnored =
        sigaction(number, nil, &action) == 0
        && unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
          == unsafeBitCast(SIG_IGN, to: Int.self)
      if !isIgnored { sigaddset(&signals, number) }
    }
  }
}
