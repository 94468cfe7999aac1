public import Display
import Synchronization

/// Shows what the closure shows as one figure, under a number and a caption; checks in it stand behind it.
public func figure(_ number: String, _ caption: Line = "", _ body: () throws -> Void) rethrows {
  let collector = ItemCollector()
  try Output.$current.withValue(collector) { try body() }
  let (items, checks) = collector.items
  Output.current.receive([.figure(Figure(number, caption: caption, items: items))] + checks)
}

/// Keeps what is shown inside a figure, verdicts of checks apart.
private final class ItemCollector: OutputSink {
  private let state = Mutex<(items: [DisplayItem], checks: [DisplayItem])>(([], []))

  var items: (items: [DisplayItem], checks: [DisplayItem]) { state.withLock { $0 } }

  func receive(_ items: [DisplayItem]) {
    state.withLock { state in
      for item in items {
        if case .check = item { state.checks.append(item) } else { state.items.append(item) }
      }
    }
  }
}
