package import Diagnostics

/// A program that is checked and run cell by cell: what one cell declares, the next can use.
///
/// It takes trees, not text, and knows nothing of documents; ranges are offsets in the text of all cells together.
package final class CellProgram {
  package let vocabulary: Vocabulary
  package let machine = Machine()
  private let scope: ProgramScope

  package init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    scope = ProgramScope(vocabulary: vocabulary)
  }

  /// How a cell ended.
  package enum Ending: Sendable, Hashable {
    case completed, failed, limitExceeded
  }

  /// What came of a cell: its diagnostics, and how it ended.
  package struct Outcome {
    package var diagnostics: [Diagnostic]
    package var ending: Ending
    /// Where the cell depends on the order of a dictionary or set, which Swift does not promise.
    package var orderDependences: [CodeRange] = []
  }

  /// Checks a cell, and runs it if it passes.
  ///
  /// A cell that does not pass leaves the program as it was.
  package func run(_ statements: [Statement], limits: Limits = Limits(), showsLast: Bool = true) -> Outcome {
    let checked = CellChecker(program: scope).check(statements, showsLast: showsLast)
    let diagnostics = checked.diagnostics.sorted { ($0.range?.lowerBound ?? 0) < ($1.range?.lowerBound ?? 0) }
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      return Outcome(diagnostics: diagnostics, ending: .failed)
    }
    let generator = CodeGenerator(machine: machine, vocabulary: vocabulary, cell: checked.context)
    let program = generator.compile(checked.code)
    scope.adopt(checked.table)
    machine.begin(limits)
    do {
      try execute(program)
      var order = OrderAnalysis()
      order.analyze(checked.code)
      return Outcome(diagnostics: diagnostics, ending: .completed, orderDependences: order.places)
    } catch {
      scope.forgetUnset(checked.table)
      let (diagnostic, ending) = Self.describe(error)
      return Outcome(diagnostics: diagnostics + [diagnostic], ending: ending)
    }
  }

  private func execute(_ program: CodeGenerator.Program) throws {
    let frame = try machine.enter(
      words: program.wordCount, objects: program.objectCount, at: CodeRange(0, 0))
    assert(frame.words == machine.base, "a cell's statements find the lesson's variables before their frame")
    defer { machine.reset(frame, objects: program.objectCount) }
    _ = try program.body(frame)
    if let pending = machine.state.pointee.pending { throw pending }
  }

  private static func describe(_ error: any Error) -> (Diagnostic, Ending) {
    switch error {
    case let trap as Trap:
      let identifier = trap.kind == .limit || trap.kind == .cancelled ? "limit.cell" : "cell.trap"
      return (
        Diagnostic(.error, identifier, trap.message, at: trap.range?.offsets),
        trap.kind == .limit || trap.kind == .cancelled ? .limitExceeded : .failed
      )
    case let thrown as ThrownError:
      let message = "nothing caught the error `\(thrown.value)`"
      var diagnostic = Diagnostic(
        .error, "cell.uncaught", message, at: (thrown.attempt ?? thrown.range).offsets)
      if thrown.attempt != nil { diagnostic.notes = [.init("it is thrown here", at: thrown.range.offsets)] }
      return (diagnostic, .failed)
    case let error as CallError:
      return (
        Diagnostic(.error, error.kind == .limit ? "limit.cell" : "cell.trap", error.message),
        error.kind == .limit ? .limitExceeded : .failed
      )
    default:
      return (Diagnostic(.error, "cell.trap", String(describing: error)), .failed)
    }
  }
}
