import CKernels
import Synchronization
import Threads

/// Threads that do one piece of work again and again, together with the thread that asks.
///
/// The work has as many shares as there are threads, but whoever is free takes the next one: where a thread does not get
/// a processor, because other programs want it, the others do its share instead of waiting. A thread that has nothing to
/// do watches for more for a few milliseconds at most, and then sleeps.
package final class Team: Sendable {
  /// The number of shares and of threads, with the one that asks.
  package let count: Int
  private let work: @Sendable (Int) -> Void
  /// How often work was asked for, times ``roundLength``, and how many shares nobody has taken yet; negative when the
  /// threads are to end.
  private let open = Atomic<Int>(0)
  private let unfinished = Atomic<Int>(0)
  private let running: Atomic<Int>
  private let doorbell = Doorbell()

  /// The most threads that a team has.
  package static var most: Int { 256 }

  /// Starts all threads but one.
  ///
  /// - Parameters:
  ///   - count: how many there are to be, ``most`` at most.
  ///   - work: what to do with the number of a share, from 0.
  package init(count: Int, work: @escaping @Sendable (Int) -> Void) {
    let count = min(count, Self.most)
    self.count = count
    self.work = work
    running = Atomic(count - 1)
    for _ in 1..<count {
      // Where there is no thread, the others do its shares.
      if WorkerThread({ self.serve() }) == nil { running.subtract(1, ordering: .relaxed) }
    }
  }

  /// Has every share done, and comes back when all are.
  package func run() {
    unfinished.store(count, ordering: .relaxed)
    let round = open.load(ordering: .relaxed) / Self.roundLength + 1
    open.store(round * Self.roundLength + count, ordering: .sequentiallyConsistent)
    doorbell.ring()
    while takeShare() {}
    var patience = Self.patience
    while unfinished.load(ordering: .acquiring) > 0 {
      if patience > 0 { patience -= 1 } else { WorkerThread.yield() }
      kernel_pause()
    }
  }

  /// Ends the threads; they are gone when this returns.
  package func stop() {
    open.store(-1, ordering: .sequentiallyConsistent)
    doorbell.ring()
    while running.load(ordering: .acquiring) > 0 { WorkerThread.yield() }
  }

  /// Does a share that nobody has taken yet; false when there is none.
  private func takeShare() -> Bool {
    var seen = open.load(ordering: .acquiring)
    while seen > 0, seen % Self.roundLength > 0 {
      let (isTaken, now) = open.weakCompareExchange(
        expected: seen, desired: seen - 1, ordering: .acquiringAndReleasing)
      if isTaken {
        work(seen % Self.roundLength - 1)
        unfinished.subtract(1, ordering: .releasing)
        return true
      }
      seen = now
    }
    return false
  }

  private func serve() {
    var patience = Self.patience
    while open.load(ordering: .acquiring) >= 0 {
      if takeShare() {
        patience = Self.patience
      } else if patience > 0 {
        patience -= 1
        kernel_pause()
      } else {
        doorbell.sleep {
          let open = self.open.load(ordering: .sequentiallyConsistent)
          return open >= 0 && open % Self.roundLength == 0
        }
        patience = Self.patience
      }
    }
    running.subtract(1, ordering: .releasing)
  }

  /// More than there are shares; so many rounds do not end within a century.
  private static var roundLength: Int { 1 << 16 }
  /// How often to look before giving way to others.
  private static var patience: Int { 20_000 }
}

/// Where threads sleep until it rings.
private final class Doorbell: Sendable {
  private let monitor = Monitor(())
  private let sleepers = Atomic<Int>(0)

  /// Wakes every sleeper.
  func ring() {
    guard sleepers.load(ordering: .sequentiallyConsistent) > 0 else { return }
    monitor.change { _ in }
  }

  /// Sleeps while the condition holds.
  func sleep(while isIdle: () -> Bool) {
    // Whoever rings without having seen this sleeper has changed the condition before it is asked for.
    sleepers.add(1, ordering: .sequentiallyConsistent)
    monitor.wait { _ in isIdle() ? nil : () }
    sleepers.subtract(1, ordering: .sequentiallyConsistent)
  }
}
