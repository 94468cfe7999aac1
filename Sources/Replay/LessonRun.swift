import CellLibrary
import Diagnostics
import Display
import Notebook

/// One run of one lesson, while it goes on.
struct LessonRun {
  let lesson: Lesson
  let parameters: [Parameter]
  let fingerprints: [Fingerprint]
  let program: any CellProgram
  let limits: Limits
  var watch: (@Sendable (Replay.Progress) -> Void)?
  var lastCell: Int?
  var collectsValues = false
  private(set) var cells: [ReplayedCell] = []
  private(set) var numbers: [ReplayedNumber]
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var values: [NamedValue] = []
  private var nextNumber = 0
  /// What the program has run so far: cells of the lesson, or the declarations of the parameters.
  private var history: [Piece] = []

  private enum Piece {
    case prelude(LessonPrelude)
    case cell(Int)
  }

  init(
    lesson: Lesson, parameters: [Parameter], fingerprints: [Fingerprint], program: any CellProgram,
    limits: Limits
  ) {
    self.lesson = lesson
    self.parameters = parameters
    self.fingerprints = fingerprints
    self.program = program
    self.limits = limits
    numbers = lesson.boundNumbers.map { _ in ReplayedNumber() }
  }

  mutating func runAll() {
    var goesOn = runPrelude()
    if goesOn { evaluateNumbers(after: 0) }
    for cell in lesson.cells {
      guard goesOn else {
        cells.append(ReplayedCell(ending: .notReached, fingerprint: fingerprints[cell.index]))
        continue
      }
      let replayed = run(cell)
      cells.append(replayed)
      goesOn = replayed.isDone || replayed.ending == .skipped
      if goesOn { evaluateNumbers(after: cell.index + 1) }
      if cell.index == lastCell { goesOn = false }
    }
    if goesOn { evaluateNumbersThatCameTooEarly() }
    if goesOn, collectsValues { collectValues() }
  }

  private mutating func runPrelude() -> Bool {
    guard let prelude = LessonPrelude(parameters, lesson.frontMatter.conventions) else { return true }
    history.append(.prelude(prelude))
    let outcome = program.run(prelude.code, limits: limits)
    diagnostics += outcome.diagnostics.map { placed($0) }
    return outcome.ending == .completed
  }

  // MARK: Cells

  private mutating func run(_ cell: Cell) -> ReplayedCell {
    var replayed = ReplayedCell(
      ending: .skipped, fingerprint: fingerprints[cell.index], mustHold: cell.options.failure == .never)
    guard cell.options.runs else { return replayed }
    if let watch {
      let progress = Replay.Progress(
        file: lesson.source.name, cell: cell.index, cellName: cell.name, cellCount: lesson.cells.count)
      watch(progress)
      program.watchTraining = { epoch, epochs in
        var progress = progress
        progress.epoch = (epoch, epochs)
        watch(progress)
      }
    }
    history.append(.cell(cell.index))
    let known = program.filesRead
    let outcome = program.run(cell.code.text, limits: limits(of: cell))
    replayed.filesRead = program.filesRead.subtracting(known)
    replayed.items = outcome.items
    replayed.checkPlaces = outcome.checkPlaces.map { $0.map(placed) }
    let problems = outcome.diagnostics.map { placed($0) }
    let failed = outcome.ending != .completed || !replayed.failedChecks.isEmpty
    switch cell.options.failure {
    case .never:
      replayed.diagnostics = problems
      replayed.ending = ending(outcome.ending)
    case .must where !failed:
      replayed.diagnostics = problems
      report("cell.did-not-fail", "this cell must fail, and did not", about: cell, in: &replayed)
    case .may, .must:
      allowFailure(of: cell, outcome: outcome, problems: problems, in: &replayed)
    }
    return replayed
  }

  private func ending(_ ending: LessonProgram.Ending) -> ReplayedCell.Ending {
    switch ending {
    case .completed: .completed
    case .failed: .failed
    case .limitExceeded: .limitExceeded
    }
  }

  /// Judges a cell that is allowed to fail, and makes the message of its failure one of the things it shows.
  private func allowFailure(
    of cell: Cell, outcome: LessonProgram.Outcome, problems: [Diagnostic], in replayed: inout ReplayedCell
  ) {
    let errors = problems.filter { $0.severity == .error }
    let messages = errors.map(\.message)
    replayed.diagnostics = problems.filter { $0.severity != .error }
    replayed.ending = outcome.ending == .completed ? .completed : .failedAsAllowed
    if !messages.isEmpty {
      replayed.items.append(.printed(messages.map { "error: \($0)\n" }.joined()))
    }
    let claims = replayed.failedChecks.map(\.claim)
    guard let pattern = cell.options.errorMessage, !(messages + claims).isEmpty else { return }
    let regex = try? Regex(pattern)
    let matches = (messages + claims).contains { message in
      regex.flatMap { try? $0.firstMatch(in: message) } != nil
    }
    guard !matches else { return }
    replayed.diagnostics = problems
    report(
      "cell.error-message", "this cell failed, but with no message that matches `\(pattern)`", about: cell,
      in: &replayed)
  }

  private func report(
    _ identifier: String, _ message: String, about cell: Cell, in replayed: inout ReplayedCell
  ) {
    let line = lesson.source.position(of: cell.range.lowerBound).line
    let place = cell.range.lowerBound..<lesson.source.line(line).upperBound
    replayed.diagnostics.append(Diagnostic(identifier, message, at: place))
    replayed.ending = .failed
  }

  private func limits(of cell: Cell) -> Limits {
    cell.options.limits.over(lesson.frontMatter.limits).over(limits)
  }

  // MARK: Bound numbers

  /// Evaluates the numbers that stand between the last of so many cells and the next.
  private mutating func evaluateNumbers(after cellCount: Int) {
    while nextNumber < numbers.count, lesson.boundNumbers[nextNumber].precedingCells == cellCount {
      let result = evaluate(lesson.boundNumbers[nextNumber])
      // What is not known yet may be known at the end.
      if result.value != nil || cellCount == lesson.cells.count { numbers[nextNumber] = result }
      nextNumber += 1
    }
  }

  /// A number in an introduction may speak of what is computed further down; such numbers get the value that
  /// their expression has at the end of the lesson.
  private mutating func evaluateNumbersThatCameTooEarly() {
    for (index, number) in lesson.boundNumbers.enumerated()
    where numbers[index].value == nil && number.precedingCells < lesson.cells.count {
      numbers[index] = evaluate(number)
    }
  }

  private func evaluate(_ number: BoundNumber) -> ReplayedNumber {
    let result = program.number(number.expression.text, limits: limits)
    let diagnostics = result.diagnostics.map { diagnostic in
      diagnostic.cell == history.count
        ? diagnostic.diagnostic.moved { number.expression.places(of: $0) } : placed(diagnostic)
    }
    if let value = result.value, value.isFinite {
      return ReplayedNumber(value: value, diagnostics: diagnostics)
    }
    let reason =
      result.value.map {
        Diagnostic("bound.not-finite", "the value of this expression is \($0)", at: number.commentRange)
      } ?? Diagnostic("bound.no-value", "this expression has no value", at: number.commentRange)
    return ReplayedNumber(
      diagnostics: diagnostics.contains { $0.severity == .error } ? diagnostics : diagnostics + [reason])
  }

  private mutating func collectValues() {
    var seen: Set<String> = []
    for cell in lesson.cells where cell.options.runs {
      for name in DeclaredNames.names(in: cell.code.text) where seen.insert(name).inserted {
        for expression in [name, name + ".value"] {
          guard let value = program.number(expression, limits: limits).value, value.isFinite else { continue }
          values.append(NamedValue(expression: expression, value: value))
        }
      }
    }
  }

  // MARK: Places

  /// A place in the program as one in the document.
  private func placed(_ place: LessonProgram.Place) -> Range<Int> {
    guard history.indices.contains(place.cell), case .cell(let index) = history[place.cell] else {
      return 0..<0
    }
    return lesson.cells[index].code.places(of: place.range)
  }

  /// A diagnostic of the program with its ranges in the document.
  private func placed(_ diagnostic: LessonProgram.CellDiagnostic) -> Diagnostic {
    guard history.indices.contains(diagnostic.cell) else { return diagnostic.diagnostic.moved { _ in 0..<0 } }
    switch history[diagnostic.cell] {
    case .prelude(let prelude): return prelude.placed(diagnostic.diagnostic)
    case .cell(let index): return diagnostic.diagnostic.moved { lesson.cells[index].code.places(of: $0) }
    }
  }
}
