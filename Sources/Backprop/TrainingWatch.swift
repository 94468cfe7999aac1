/// Who is told how far a training run has come.
package enum TrainingWatch {
  /// Is called with the epoch that begins, from 1, and how many there are; nil where nobody watches.
  ///
  /// It is called for every epoch, on the thread that trains, so it should be quick.
  @TaskLocal package static var current: (@Sendable (_ epoch: Int, _ epochs: Int) -> Void)?
}
