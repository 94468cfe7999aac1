import Threads

/// The stack that the deepest recursion needs that a cell's call depth allows, in bytes.
///
/// The memory is only reserved; what is not touched costs nothing.
private let largeStackSize = 1 << 29

/// Whether this thread was made by ``onLargeStack(_:)``.
@TaskLocal private var isOnLargeStack = false

/// Runs `body` on a thread whose stack holds the deepest recursion that a cell's call depth allows: this one, where it
/// is such a thread, else one of its own.
///
/// Cells that follow each other are best run inside one call, for a thread costs more than a short cell.
package func onLargeStack<R>(_ body: () -> R) -> R {
  if isOnLargeStack { return body() }
  return WorkerThread.run(stackSize: largeStackSize) { $isOnLargeStack.withValue(true, operation: body) }
}
