import Glibc
import Synchronization

/// Threads that do one piece of work again and again, each its share, together with the thread that asks.
///
/// A thread that has nothing to do watches for more for a few microseconds, and then sleeps.
package final class Team: Sendable {
  /// The number of threads, with the one that asks.
  package let count: Int
  private let work: @Sendable (Int) -> Void
  /// How often work was asked for; negative when the threads are to end.
  private let round = Atomic<Int>(0)
  private let unfinished = Atomic<Int>(0)
  private let running: Atomic<Int>
  private let doorbell = Doorbell()

  /// Starts all threads but one.
  ///
  /// - Parameter work: what to do with the number of the share, from 0.
  package init(count: Int, work: @escaping @Sendable (Int) -> Void) {
    self.count = count
    self.work = work
    running = Atomic(count - 1)
    for share in 1..<count {
      let start = Unmanaged.passRetained(Start { self.serve(share) })
      var thread = pthread_t()
      let failure = pthread_create(
        &thread, nil,
        { argument in
          if let argument { Unmanaged<Start>.fromOpaque(argument).takeRetainedValue().body() }
          return nil
        }, start.toOpaque())
      precondition(failure == 0, "a thread could not be started")
      pthread_detach(thread)
    }
  }

  /// Has every share done, and comes back when all are.
  package func run() {
    unfinished.store(count - 1, ordering: .relaxed)
    round.add(1, ordering: .sequentiallyConsistent)
    doorbell.ring()
    work(0)
    var patience = 0
    while unfinished.load(ordering: .acquiring) > 0 {
      patience += 1
      if patience > Self.patience { sched_yield() }
    }
  }

  /// Ends the threads; they are gone when this returns.
  package func stop() {
    round.store(-1, ordering: .sequentiallyConsistent)
    doorbell.ring()
    while running.load(ordering: .acquiring) > 0 { sched_yield() }
  }

  private func serve(_ share: Int) {
    var done = 0
    while true {
      var patience = 0
      while round.load(ordering: .acquiring) == done {
        patience += 1
        if patience > Self.patience {
          doorbell.sleep { self.round.load(ordering: .sequentiallyConsistent) == done }
        }
      }
      if round.load(ordering: .acquiring) < 0 { break }
      done += 1
      work(share)
      unfinished.subtract(1, ordering: .releasing)
    }
    running.subtract(1, ordering: .releasing)
  }

  /// How often to look before giving way to others.
  private static var patience: Int { 20_000 }
}

/// What a new thread does.
private final class Start: Sendable {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

/// Where threads sleep until it rings.
private final class Doorbell: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let sleepers = Atomic<Int>(0)

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// Wakes every sleeper.
  func ring() {
    guard sleepers.load(ordering: .sequentiallyConsistent) > 0 else { return }
    pthread_mutex_lock(mutex)
    pthread_cond_broadcast(condition)
    pthread_mutex_unlock(mutex)
  }

  /// Sleeps while the condition holds.
  func sleep(while isIdle: () -> Bool) {
    pthread_mutex_lock(mutex)
    sleepers.add(1, ordering: .sequentiallyConsistent)
    while isIdle() { pthread_cond_wait(condition, mutex) }
    sleepers.subtract(1, ordering: .sequentiallyConsistent)
    pthread_mutex_unlock(mutex)
  }
}
