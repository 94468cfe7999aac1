import Exporters
import Foundation
import Synchronization

extension PreviewSite {
  /// What is known of the pages.
  struct State: Sendable {
    /// The files of the lessons, by the paths of their pages.
    var lessons: [String: String] = [:]
    /// The lessons that make up the folder's book, in order.
    var book: Book
    var pages: [String: PreviewPage] = [:]
    /// Pages that are not what their lessons are now, with a number for each change.
    var stale: [String: Int] = [:]
    /// The files that links of lessons lead to, by their paths.
    var attachments: [String: String] = [:]
    /// Links that lead out of the folder.
    var refused: Set<String> = []
    var counter = 0
    fileprivate var waiters: [Int: Waiter] = [:]
    fileprivate var nextWaiter = 0
    /// Waiters that were given up before they began to wait.
    fileprivate var givenUp: Set<Int> = []

    init(book: Book) { self.book = book }

    /// What the page of a lesson shows of the book.
    func place(of lesson: String) -> BookPlace? { book.number(ofLesson: lesson).map(book.place) }
  }

  /// Somebody who waits for the state to be as wanted.
  fileprivate struct Waiter: Sendable {
    let isDone: @Sendable (State) -> Bool
    let continuation: CheckedContinuation<Void, Never>
  }

  /// Changes the state and wakes those who waited for that.
  func change(_ body: (inout State) -> Void) {
    let done = state.withLock { state in
      body(&state)
      let keys = state.waiters.filter { $0.value.isDone(state) }.map(\.key)
      return keys.compactMap { state.waiters.removeValue(forKey: $0) }
    }
    for waiter in done { waiter.continuation.resume() }
  }

  /// Waits until the state is as wanted, or the time is over, or the task is cancelled.
  func wait(atMost time: Duration, until isDone: @escaping @Sendable (State) -> Bool) async {
    let key = state.withLock { state in
      state.nextWaiter += 1
      return state.nextWaiter
    }
    let alarm = Task {
      try? await Task.sleep(for: time)
      giveUp(key)
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isOver = state.withLock { state in
          if state.givenUp.remove(key) != nil || isDone(state) { return true }
          state.waiters[key] = Waiter(isDone: isDone, continuation: continuation)
          return false
        }
        if isOver { continuation.resume() }
      }
    } onCancel: {
      giveUp(key)
    }
    alarm.cancel()
    await alarm.value
    state.withLock { _ = $0.givenUp.remove(key) }
  }

  private func giveUp(_ key: Int) {
    let waiter = state.withLock { state in
      let waiter = state.waiters.removeValue(forKey: key)
      if waiter == nil { state.givenUp.insert(key) }
      return waiter
    }
    waiter?.continuation.resume()
  }
}
