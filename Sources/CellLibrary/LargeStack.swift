import Glibc

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
package func onLargeStack<R>(_ body: @escaping () -> R) -> R {
  if isOnLargeStack { return body() }
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  defer { pthread_attr_destroy(&attributes) }
  pthread_attr_setstacksize(&attributes, largeStackSize)
  let job = Job(body)
  var thread = pthread_t()
  let started = pthread_create(
    &thread, &attributes,
    { argument in
      guard let argument else { return nil }
      Unmanaged<AnyJob>.fromOpaque(argument).takeUnretainedValue().run()
      return nil
    }, Unmanaged<AnyJob>.passUnretained(job).toOpaque())
  if started == 0 { pthread_join(thread, nil) } else { job.run() }
  guard let result = job.result else { preconditionFailure("a job that has run has a result") }
  return result
}

private class AnyJob {
  func run() {}
}

private final class Job<R>: AnyJob {
  private let body: () -> R
  private(set) var result: R?

  init(_ body: @escaping () -> R) { self.body = body }

  override func run() { $isOnLargeStack.withValue(true) { result = body() } }
}
