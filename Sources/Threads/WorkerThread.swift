import Glibc

/// A thread of the system that runs one closure.
///
/// Nobody has to wait for its end: where the value goes without ``join()``, the thread goes on by itself.
package final class WorkerThread {
  private final class Body {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
      self.run = run
    }
  }

  /// As much as the first thread of a program has, in bytes; what is not touched of it costs nothing.
  package static let usualStackSize = 1 << 23

  private var handle = pthread_t()
  private var isJoined = false

  /// Runs the closure on a new thread; nil where the system gives none.
  ///
  /// - Parameters:
  ///   - stackSize: how much memory its calls may take, in bytes.
  ///   - run: what it does.
  package init?(stackSize: Int = usualStackSize, _ run: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    let body = Unmanaged.passRetained(Body(run))
    let failure = pthread_create(
      &handle, &attributes,
      { argument in
        if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
      }, body.toOpaque())
    guard failure == 0 else {
      body.release()
      isJoined = true
      return nil
    }
  }

  deinit {
    if !isJoined { pthread_detach(handle) }
  }

  /// Waits for the end of the closure.
  package func join() {
    if !isJoined { pthread_join(handle, nil) }
    isJoined = true
  }

  /// Runs a closure on a thread with a stack of its own and waits for what it gives; right here where the system gives
  /// no thread.
  ///
  /// Nothing happens here meanwhile, so the closure may touch whatever this thread may.
  package static func run<Result>(stackSize: Int, _ body: () -> Result) -> Result {
    withoutActuallyEscaping(body) { body in
      nonisolated(unsafe) let body = body
      nonisolated(unsafe) var result: Result?
      WorkerThread(stackSize: stackSize) { result = body() }?.join()
      return result ?? body()
    }
  }

  /// Lets other threads go first.
  package static func yield() { sched_yield() }
}
