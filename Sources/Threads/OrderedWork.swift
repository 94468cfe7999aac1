/// Does many pieces of work on several threads and hands the results on in order.
package enum OrderedWork {
  /// Does the work for each number from 0 and hands each result on, in the order of the numbers, on the calling
  /// thread.
  ///
  /// Only a few results wait for their turn at any time, so that memory stays flat however many pieces there are.
  ///
  /// - Parameters:
  ///   - count: how many pieces there are.
  ///   - threads: how many are done at a time; with one, everything happens on the calling thread.
  ///   - work: makes the result of a piece.
  ///   - deliver: takes it; returning false ends the work early.
  package static func each<Result: Sendable>(
    _ count: Int, threads: Int, work: @escaping @Sendable (Int) -> Result, deliver: (Int, Result) -> Bool
  ) {
    guard threads > 1, count > 1 else {
      for index in 0..<count where !deliver(index, work(index)) { return }
      return
    }
    let queue = WorkQueue<Result>(count: count, window: 4 * threads)
    let workers = (0..<min(threads, count)).compactMap { _ in
      WorkerThread {
        while let index = queue.next() { queue.finish(index, work(index)) }
      }
    }
    guard !workers.isEmpty else { return each(count, threads: 1, work: work, deliver: deliver) }
    for index in 0..<count where !deliver(index, queue.take(index)) { break }
    queue.stop()
    workers.forEach { $0.join() }
  }
}

/// Hands out numbers and takes results, within a window around the next result to be delivered.
private final class WorkQueue<Result: Sendable>: Sendable {
  private struct State {
    var next = 0
    var delivered = 0
    var isStopped = false
    var results: [Int: Result] = [:]
  }

  private let monitor = Monitor(State())
  private let count: Int
  private let window: Int

  init(count: Int, window: Int) {
    self.count = count
    self.window = window
  }

  /// The next piece of work; nil where none is left.
  func next() -> Int? {
    monitor.wait { state -> Int?? in
      if state.isStopped || state.next >= count { return .some(nil) }
      guard state.next < state.delivered + window else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }

  func finish(_ index: Int, _ result: Result) {
    monitor.change { $0.results[index] = result }
  }

  /// Waits for the result of a piece.
  func take(_ index: Int) -> Result {
    let result = monitor.wait { $0.results.removeValue(forKey: index) }
    monitor.change { $0.delivered = index + 1 }
    return result
  }

  func stop() {
    monitor.change { $0.isStopped = true }
  }
}
