package import CellLibrary

/// A program that is run cell by cell.
///
/// ``LessonProgram`` is the one; tests of replaying put others in its place.
package protocol CellProgram: AnyObject {
  func run(_ code: String, limits: LessonProgram.Limits) -> LessonProgram.Outcome
  func number(_ code: String, limits: LessonProgram.Limits)
    -> (value: Double?, diagnostics: [LessonProgram.CellDiagnostic])
}

extension LessonProgram: CellProgram {}
