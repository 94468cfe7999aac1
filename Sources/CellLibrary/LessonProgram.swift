import CellLanguage
import CellSyntax
package import Diagnostics
package import Display
import Nabla
import Threads

/// One lesson's program, run cell by cell.
///
/// The cells of a lesson are one Swift program cut into pieces: what an earlier cell declares, a later cell uses.
package final class LessonProgram {
  /// How a cell ended.
  package enum Ending: Sendable, Hashable {
    case completed
    /// It did not pass the checker, or it trapped; the diagnostics say why.
    case failed
    case limitExceeded
  }

  /// A diagnostic of a cell; its ranges are byte offsets in the code of cell `cell` (counted from zero in the
  /// order in which cells were run), which may be an earlier one than the cell just run.
  package struct CellDiagnostic: Sendable, Hashable {
    package var cell: Int
    package var diagnostic: Diagnostic

    package init(cell: Int, diagnostic: Diagnostic) {
      self.cell = cell
      self.diagnostic = diagnostic
    }
  }

  /// A place in the code of a cell, counted as in ``CellDiagnostic``.
  package struct Place: Sendable, Hashable {
    package var cell: Int
    package var range: Range<Int>

    package init(cell: Int, range: Range<Int>) {
      self.cell = cell
      self.range = range
    }
  }

  /// What came of one cell.
  package struct Outcome: Sendable, Hashable {
    package var items: [DisplayItem]
    package var diagnostics: [CellDiagnostic]
    package var ending: Ending
    /// Where each check among the items was called, in their order; nil where that is not known.
    package var checkPlaces: [Place?] = []
    /// Where the cell depends on the order of a dictionary or set, which cells keep and Swift does not promise.
    package var orderDependences: [Place] = []

    package init(items: [DisplayItem], diagnostics: [CellDiagnostic], ending: Ending) {
      self.items = items
      self.diagnostics = diagnostics
      self.ending = ending
    }
  }

  private var parser: CellParser
  private let program: CellProgram
  /// Where each cell begins in the offsets of the whole program.
  private var starts: [Int] = []
  private var end = 0
  private let recorder: Recorder
  /// The lesson's own; a cell that sets one changes what later cells show, and no other lesson.
  private let conventions = Conventions()
  private let folder: String?
  private let log = LessonFolder.Log()
  /// The data files that cells have asked for, as they wrote their paths.
  package var filesRead: Set<String> { log.paths }
  /// Is told how far a training run has come: the epoch that begins, from 1, and how many there are.
  package var watchTraining: (@Sendable (_ epoch: Int, _ epochs: Int) -> Void)?

  /// - Parameter folder: where the lesson lies, and below which its cells may read data; nil for a lesson that is no
  ///   file, whose cells can read none.
  package init(folder: String? = nil) {
    self.folder = folder
    let vocabulary = LessonVocabulary.shared
    parser = CellParser(operators: vocabulary.operatorDeclarations)
    program = CellProgram(vocabulary: vocabulary)
    let recorder = Recorder(calls: program.machine.notedCall)
    self.recorder = recorder
    program.machine.output = { try recorder.print($0) }
    program.machine.show = { recorder.receive(items(for: $0)) }
  }

  /// Names the language and its vocabulary; changes whenever the same cells may show something else.
  package static let languageVersion = "1"

  /// Begins to make the vocabulary, beside what the calling thread does, so that the first program need not wait.
  package static func warmUp() {
    _ = WorkerThread { _ = LessonVocabulary.shared }
  }

  /// Checks and runs the next cell; the value of a last statement that is an expression is shown.
  ///
  /// - Parameter code: the text of the cell, without fence and options.
  package func run(_ code: String, limits: Limits = Limits()) -> Outcome {
    run(code, limits: limits, showsLast: true)
  }

  /// Checks and runs the next cell.
  ///
  /// - Parameter showsLast: whether the value of a last statement that is an expression is shown; a Swift program
  ///   shows nothing that it does not print.
  package func run(_ code: String, limits: Limits = Limits(), showsLast: Bool) -> Outcome {
    let base = end
    starts.append(base)
    end += code.utf8.count + 1
    return onLargeStack { self.runHere(code, base, limits, showsLast) }
  }

  private func runHere(_ code: String, _ base: Int, _ limits: Limits, _ showsLast: Bool) -> Outcome {
    let (statements, problems) = parser.parse(code, at: base)
    guard problems.isEmpty else {
      return Outcome(items: [], diagnostics: problems.map(locate), ending: .failed)
    }
    recorder.begin(limit: limits.output)
    let outcome = inLesson { program.run(statements, limits: limits, showsLast: showsLast) }
    let ending: Ending =
      switch outcome.ending {
      case .completed: .completed
      case .failed: .failed
      case .limitExceeded: .limitExceeded
      }
    var diagnostics = outcome.diagnostics.map(locate)
    if recorder.isFull, ending == .completed {
      let last = CellDiagnostic(
        cell: starts.count - 1,
        diagnostic: Diagnostic(
          .error, "limit.output", Limits.output.exceeded(limits.output), at: 0..<code.utf8.count)
      )
      diagnostics.append(last)
      return Outcome(items: recorder.items, diagnostics: diagnostics, ending: .limitExceeded)
    }
    var result = Outcome(items: recorder.items, diagnostics: diagnostics, ending: ending)
    result.checkPlaces = recorder.checkPlaces.map { $0.map(place) }
    result.orderDependences = outcome.orderDependences.map { place($0.offsets) }
    return result
  }

  /// Runs with the lesson's output, conventions and folder, watched by whoever watches the lesson.
  private func inLesson<R>(_ body: () -> R) -> R {
    Output.$current.withValue(recorder) {
      Conventions.$current.withValue(conventions) {
        LessonFolder.$current.withValue(folder) {
          LessonFolder.$log.withValue(log) {
            TrainingWatch.$current.withValue(watchTraining.map { TrainingWatch($0) }) { body() }
          }
        }
      }
    }
  }

  /// The cell in which an offset of the program lies.
  private func cell(at offset: Int) -> Int { max(0, (starts.lastIndex { $0 <= offset }) ?? 0) }

  private func place(_ range: Range<Int>) -> Place {
    let cell = cell(at: range.lowerBound)
    return Place(cell: cell, range: range.lowerBound - starts[cell]..<range.upperBound - starts[cell])
  }

  /// A diagnostic of the program's offsets as one of the cell it lies in.
  private func locate(_ diagnostic: Diagnostic) -> CellDiagnostic {
    let cell = cell(at: diagnostic.range?.lowerBound ?? starts.last ?? 0)
    let start = starts.isEmpty ? 0 : starts[cell]
    return CellDiagnostic(
      cell: cell,
      diagnostic: diagnostic.moved { max(0, $0.lowerBound - start)..<max(0, $0.upperBound - start) })
  }

  /// The value of an expression of type `Double` or `Int`, evaluated after the cells that were run so far.
  ///
  /// The program is the same afterwards: the expression declares nothing, and what it shows is dropped.
  /// - Returns: the value, or nil and the reasons; the ranges of the reasons are byte offsets in `code` where
  ///   their `cell` is the number of cells that were run so far.
  package func number(_ code: String, limits: Limits = Limits()) -> (
    value: Double?, diagnostics: [CellDiagnostic]
  ) {
    starts.append(end)
    defer { starts.removeLast() }
    return onLargeStack {
      let (statements, problems) = self.parser.parse(code, at: self.end)
      guard problems.isEmpty else { return (nil, problems.map(self.locate)) }
      var value: Double?
      let machine = self.program.machine
      let (show, output) = (machine.show, machine.output)
      machine.show = { shown in
        switch shown {
        case let number as Double: value = number
        case let number as Int: value = Double(number)
        default: break
        }
      }
      machine.output = { _ in }
      defer { (machine.show, machine.output) = (show, output) }
      guard statements.count == 1 else {
        let whole = Diagnostic(
          .error, "cell.number", "a bound number is one expression", at: self.end..<self.end + code.utf8.count
        )
        return (nil, [self.locate(whole)])
      }
      self.recorder.begin(limit: 0)
      let outcome = self.inLesson { self.program.run(statements, limits: limits) }
      var diagnostics = outcome.diagnostics.map(self.locate)
      if value == nil, diagnostics.isEmpty {
        let whole = Diagnostic(
          .error, "cell.number", "this is no number", at: self.end..<self.end + code.utf8.count)
        diagnostics = [self.locate(whole)]
      }
      return (value, diagnostics)
    }
  }
}
