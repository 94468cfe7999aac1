package import CellLibrary
package import Diagnostics

/// A program that is run cell by cell.
///
/// ``LessonProgram`` is the one; tests of replaying put others in its place.
package protocol CellProgram: AnyObject {
  /// Is told how far a training run has come: the epoch that begins, from 1, and how many there are.
  var watchTraining: (@Sendable (_ epoch: Int, _ epochs: Int) -> Void)? { get set }
  /// The data files that cells have asked for, as they wrote their paths.
  var filesRead: Set<String> { get }
  func run(_ code: String, limits: Limits) -> LessonProgram.Outcome
  func number(_ code: String, limits: Limits)
    -> (value: Double?, diagnostics: [LessonProgram.CellDiagnostic])
}

extension LessonProgram: CellProgram {}
