package import CellLibrary
import Diagnostics
package import Notebook

/// Runs lessons.
package struct Replay: Sendable {
  /// How far a lesson has come, for those who want to watch.
  package struct Progress: Sendable, Hashable {
    /// The name of the lesson's file.
    package var file: String
    /// The cell that begins, by its place among the lesson's.
    package var cell: Int
    /// What the cell is called.
    package var cellName: String
    package var cellCount: Int
  }

  /// The limits of cells that set none of their own, in lessons that set none either.
  package var limits = LessonProgram.Limits()
  /// Values for parameters, by name, as they would stand in front matter.
  package var parameters: [String: String] = [:]
  /// The name of the last cell to run; nil runs all.
  package var lastCell: String?
  /// Whether to evaluate the names that the cells declare, so that numbers in prose can be traced to them.
  package var collectsValues = false
  /// Is told before each cell, on the thread that runs the lesson.
  package var watch: (@Sendable (Progress) -> Void)?
  private let makeProgram: @Sendable () -> any CellProgram

  package init() {
    self.init { LessonProgram() }
  }

  /// - Parameter makeProgram: makes the program that a lesson's cells run in, one for each lesson.
  init(makeProgram: @escaping @Sendable () -> any CellProgram) {
    self.makeProgram = makeProgram
  }

  /// Runs a lesson's cells in order, up to the first that fails and is not allowed to.
  ///
  /// A lesson whose document has errors is not run.
  package func run(_ lesson: Lesson) -> ReplayedLesson {
    let (values, problems) = ParameterOverrides.applying(parameters, to: lesson)
    let (lastCell, misspelling) = place(ofLastCellOf: lesson)
    let diagnostics = lesson.diagnostics + problems + misspelling
    let fingerprints = Fingerprint.all(of: lesson, parameters: values)
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      return ReplayedLesson(
        lesson: lesson, parameters: values,
        cells: fingerprints.map { ReplayedCell(ending: .notReached, fingerprint: $0) },
        boundNumbers: lesson.boundNumbers.map { _ in ReplayedNumber() }, diagnostics: diagnostics)
    }
    var run = LessonRun(
      lesson: lesson, parameters: values, fingerprints: fingerprints, program: makeProgram(), limits: limits)
    run.watch = watch
    run.lastCell = lastCell
    run.collectsValues = collectsValues
    run = onLargeStack { [run] in
      var run = run
      run.runAll()
      return run
    }
    return ReplayedLesson(
      lesson: lesson, parameters: values, cells: run.cells, boundNumbers: run.numbers,
      diagnostics: diagnostics + run.diagnostics, values: run.values)
  }

  private func place(ofLastCellOf lesson: Lesson) -> (Int?, [Diagnostic]) {
    guard let lastCell else { return (nil, []) }
    let names = lesson.cells.map(\.name)
    if let index = names.firstIndex(of: lastCell) { return (index, []) }
    let advice = nearest(to: lastCell, among: names).map { "; did you mean `\($0)`?" } ?? ""
    return (nil, [Diagnostic("cell.unknown", "the lesson has no cell `\(lastCell)`\(advice)")])
  }
}
