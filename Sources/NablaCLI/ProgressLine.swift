import Diagnostics
import Replay
import Synchronization

/// The line on which a terminal shows how far the work has come.
final class ProgressLine: Sendable {
  private struct State {
    var lessonsDone = 0
    var isShown = false
    /// When a cell or epoch was last shown.
    var lastShown = ContinuousClock.now
  }

  private static let clearing = "\r\u{1B}[K"
  private static let width = 78
  /// Epochs may be over in a microsecond; nobody reads faster than this.
  private static let interval = Duration.milliseconds(100)
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

  /// What a replay is to call before each cell and each epoch.
  var watch: @Sendable (Replay.Progress) -> Void {
    { progress in self.show(progress) }
  }

  /// Says which cell or epoch begins; of epochs, as many as can be read.
  private func show(_ progress: Replay.Progress) {
    let now = ContinuousClock.now
    state.withLock { state in
      if progress.epoch != nil, now - state.lastShown < Self.interval { return }
      state.lastShown = now
      var cell = "\(progress.cellName) (\(progress.cell + 1) of \(progress.cellCount))"
      if let epoch = progress.epoch { cell += ", epoch \(epoch.number) of \(epoch.count)" }
      state.isShown = true
      let place = "[\(min(state.lessonsDone + 1, lessons))/\(lessons)]"
      let words = Diagnostic.printable(cell)
      // Of a long path the end tells the most.
      let room = max(Self.width - place.count - words.count - 3, 12)
      var file = Diagnostic.printable(progress.file)
      if file.count > room { file = "…" + file.suffix(room - 1) }
      let text = "\(place) \(file): \(words)"
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
