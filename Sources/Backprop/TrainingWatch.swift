/// Who is told how far a training run has come.
package struct TrainingWatch: Sendable {
  // A task-local value that is itself a closure ends an optimised program of Swift 6.3 with a segmentation fault.
  @TaskLocal package static var current: TrainingWatch?

  /// Is called with the epoch that begins, from 1, and how many there are.
  ///
  /// It is called for every epoch, on the thread that trains, so it should be quick.
  package let begins: @Sendable (_ epoch: Int, _ epochs: Int) -> Void

  package init(_ begins: @escaping @Sendable (_ epoch: Int, _ epochs: Int) -> Void) {
    self.begins = begins
  }
}
