import Diagnostics
import Replay
import Synchronization

/// The line on which a terminal shows how far the work has come.
final class ProgressLine: Sendable {
  private struct State {
    var lessonsDone = 0
    var isShown = false
  }

  private static let clearing = "\r\u{1B}[K"
  private static let width = 78
  private let lessons: Int
  private let write: @Sendable (String) -> Void
  private let state = Mutex(State())

  /// - Parameter lessons: how many there are to run.
  /// - Returns: nil where nobody watches.
  init?(lessons: Int, on console: Console) {
    guard let write = console.writeProgress else { return nil }
    self.lessons = lessons
    self.write = write
  }

  /// What a replay is to call before each cell.
  var watch: @Sendable (Replay.Progress) -> Void {
    { progress in self.show(progress) }
  }

  /// Says which cell begins.
  private func show(_ progress: Replay.Progress) {
    let cell = "\(progress.cellName) (\(progress.cell + 1) of \(progress.cellCount))"
    state.withLock { state in
      state.isShown = true
      let place = "[\(min(state.lessonsDone + 1, lessons))/\(lessons)]"
      let text = Diagnostic.printable("\(place) \(progress.file): \(cell)")
      write(Self.clearing + (text.count > Self.width ? text.prefix(Self.width - 1) + "…" : text))
    }
  }

  /// Takes the line away, and keeps it away while what came of a lesson is written.
  func aside<Result: Sendable>(_ body: () throws -> Result) rethrows -> Result {
    try state.withLock { state in
      clear(&state)
      state.lessonsDone += 1
      return try body()
    }
  }

  /// Takes the line away.
  func clear() {
    state.withLock { clear(&$0) }
  }

  private func clear(_ state: inout State) {
    if state.isShown { write(Self.clearing) }
    state.isShown = false
  }
}
