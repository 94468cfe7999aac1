import CellLibrary
package import Diagnostics
package import Notebook

/// Runs lessons.
package struct Replay: Sendable {
  /// How far a lesson has come, for those who want to watch.
  package struct Progress: Sendable {
    /// The name of the lesson's file.
    package var file: String
    /// The cell that begins, by its place among the lesson's.
    package var cell: Int
    /// What the cell is called.
    package var cellName: String
    package var cellCount: Int
    /// The epoch of a training run that begins, from 1, and how many there are; nil where the cell begins.
    package var epoch: (number: Int, count: Int)?
  }

  /// The limits of cells that set none of their own, in lessons that set none either.
  package var limits = Limits()
  /// Values for parameters, by name, as they would stand in front matter.
  package var parameters: [String: String] = [:]
  /// Whether the values are for several lessons, so that each takes those for the parameters that it has.
  package var sharesParameters = false
  /// The name of the last cell to run; nil runs all.
  package var lastCell: String?
  /// Whether to evaluate the names that the cells declare, so that numbers in prose can be traced to them.
  package var collectsValues = false
  /// Is told before each cell and each epoch of a training run, on a thread that runs the lesson.
  package var watch: (@Sendable (Progress) -> Void)?
  /// Makes a program for a lesson that lies in a folder.
  private let makeProgram: @Sendable (_ folder: String?) -> any CellProgram

  package init() {
    makeProgram = { LessonProgram(folder: $0) }
  }

  /// - Parameter makeProgram: makes the program that a lesson's cells run in, one for each lesson.
  init(makeProgram: @escaping @Sendable () -> any CellProgram) {
    self.makeProgram = { _ in makeProgram() }
  }

  /// Runs a lesson's cells in order, up to the first that fails and is not allowed to.
  ///
  /// A lesson whose document has errors is not run.
  package func run(_ lesson: Lesson) -> ReplayedLesson {
    let names = Set(lesson.frontMatter.parameters.map(\.name))
    let given = sharesParameters ? parameters.filter { names.contains($0.key) } : parameters
    let (values, problems) = ParameterOverrides.applying(given, to: lesson)
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
      lesson: lesson, parameters: values, fingerprints: fingerprints, program: makeProgram(lesson.folder),
      limits: limits)
    run.watch = watch
    run.lastCell = lastCell
    run.collectsValues = collectsValues
    run = onLargeStack { [run] in
      var run = run
      run.runAll()
      return run
    }
    var replayed = ReplayedLesson(
      lesson: lesson, parameters: values, cells: run.cells, boundNumbers: run.numbers,
      diagnostics: diagnostics + run.diagnostics, values: run.values, filesRead: run.program.filesRead)
    replayed.diagnostics += replayed.unnamedFileWarnings
    return replayed
  }

  private func place(ofLastCellOf lesson: Lesson) -> (Int?, [Diagnostic]) {
    guard let lastCell else { return (nil, []) }
    let names = lesson.cells.map(\.name)
    if let index = names.firstIndex(of: lastCell) { return (index, []) }
    let advice = nearest(to: lastCell, among: names).map { "; did you mean `\($0)`?" } ?? ""
    return (nil, [Diagnostic("cell.unknown", "the lesson has no cell `\(lastCell)`\(advice)")])
  }
}
