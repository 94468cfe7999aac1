import CellLanguage
import Diagnostics
import Display
import Nabla
import Synchronization

/// Keeps what a cell shows and prints, in order.
final class Recorder: OutputSink {
  private struct State {
    var items: [DisplayItem] = []
    var checkPlaces: [Range<Int>?] = []
    var limit = 0
    var bytesLeft = 0
    var isFull = false
  }

  private let state = Mutex(State())
  private let calls: NotedCall

  /// - Parameter calls: tells where the check that is being made was called.
  init(calls: NotedCall) {
    self.calls = calls
  }

  var items: [DisplayItem] { state.withLock { $0.items } }
  /// Where each check was called, as far as that is known, in the order of the checks.
  var checkPlaces: [Range<Int>?] { state.withLock { $0.checkPlaces } }
  /// Whether the cell showed more than it may.
  var isFull: Bool { state.withLock { $0.isFull } }

  /// Forgets the last cell.
  ///
  /// - Parameter limit: bytes of text, and entries of figures counted as eight bytes.
  func begin(limit: Int) {
    state.withLock { $0 = State(limit: limit, bytesLeft: limit) }
  }

  func receive(_ items: [DisplayItem]) {
    let place = calls.range.map { Int($0.start)..<Int($0.end) }
    state.withLock { state in
      for item in items {
        state.bytesLeft -= item.size
        guard state.bytesLeft >= 0 else {
          state.isFull = true
          return
        }
        state.items.append(item)
        if case .check = item { state.checkPlaces.append(place) }
      }
    }
  }

  /// Adds to what was printed last.
  ///
  /// - Throws: ``CallError`` when the cell has printed more than it may.
  func print(_ text: String) throws {
    try state.withLock { state in
      state.bytesLeft -= text.utf8.count
      guard state.bytesLeft >= 0 else {
        state.isFull = true
        throw CallError(Limits.output.exceeded(state.limit), kind: .limit)
      }
      if case .printed(let before)? = state.items.last {
        state.items[state.items.count - 1] = .printed(before + text)
      } else {
        state.items.append(.printed(text))
      }
    }
  }
}

extension DisplayItem {
  /// About how many bytes the item takes to show.
  fileprivate var size: Int {
    switch self {
    case .text(let line): line.size
    case .printed(let text): text.utf8.count
    case .table(let table): table.rows.reduce(64) { $0 + $1.reduce(0) { $0 + $1.size } }
    case .matrix(let grid): grid.rows.reduce(64) { $0 + 8 * $1.count }
    case .plot(let plot): plot.panels.reduce(64) { $0 + $1.curves.reduce(0) { $0 + 8 * $1.points.count } }
    case .check(let result): 64 + result.claim.utf8.count
    case .question(let question): question.size
    case .figure(let figure): figure.items.reduce(64 + figure.caption.size) { $0 + $1.size }
    case .drawing(let drawing): drawing.size
    }
  }
}

extension Question {
  fileprivate var size: Int {
    var size = 64
    _ = mapped(
      { line in
        size += line.size
        return line
      },
      { number in
        size += 8
        return number
      })
    return size
  }
}

extension Drawing {
  fileprivate var size: Int {
    var size = 64
    _ = mapped(
      { line in
        size += line.size + 8
        return line
      },
      { number in
        size += 8
        return number
      })
    return size
  }
}

extension Line {
  fileprivate var size: Int {
    inlines.reduce(8) { sum, inline in
      switch inline {
      case .text(let text), .code(let text): sum + text.utf8.count
      case .number: sum + 8
      case .strong(let inner), .marked(let inner): sum + Line(inner).size
      case .formula(let formula): sum + 4 * formula.pieces.count
      case .mark: sum + 4
      case .bar: sum + 24
      }
    }
  }
}
