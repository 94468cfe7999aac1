import Diagnostics
import Replay
package import System

extension LessonReport {
  /// Says of a lesson that it could not be read, so that no report passes over it in silence.
  ///
  /// - Parameter position: the lesson's place among all that are checked.
  package init(_ error: InputError, position: Int = 0) {
    let place = error.position.map { start in
      Finding.Place(line: start.line, column: start.column, endLine: start.line, endColumn: start.column)
    }
    self.init(
      file: error.path, position: position, title: error.path, status: .noInput, cells: [],
      findings: [
        Finding(severity: .error, identifier: "input", message: error.message, place: place)
      ],
      boundNumbers: 0, changedBoundNumbers: 0, orphans: 0)
  }
}
