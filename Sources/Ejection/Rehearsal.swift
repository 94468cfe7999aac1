import CellLibrary
import Diagnostics
import Display
import DisplayText
import Notebook
import Replay

/// A lesson run as the ejected program runs it: without the cells that fail, and showing no value by itself.
struct Rehearsal {
  /// The cells whose last expression has a value that is shown, by their places among the lesson's.
  private(set) var cellsThatShowAValue: Set<Int> = []
  /// What the ejected program may do otherwise.
  private(set) var warnings: [Diagnostic] = []

  /// - Throws: a `Diagnostic` where a cell does not do what it did when the whole lesson was run.
  init(of replayed: ReplayedLesson) throws(Diagnostic) {
    let program = LessonProgram(folder: replayed.lesson.folder)
    if let prelude = LessonPrelude(replayed) {
      _ = program.run(prelude.code, limits: Self.limits, showsLast: false)
    }
    for (cell, result) in zip(replayed.lesson.cells, replayed.cells) where result.ending == .completed {
      let outcome = program.run(cell.code.text, limits: Self.limits, showsLast: false)
      let count = outcome.items.count
      guard outcome.ending == .completed, count <= result.items.count,
        // As text, in which a number that is not one equals itself.
        TerminalText.render(outcome.items) == TerminalText.render(Array(result.items.prefix(count)))
      else { throw Self.refusal(cell, in: replayed) }
      if count < result.items.count { cellsThatShowAValue.insert(cell.index) }
      warnings += outcome.orderDependences.map { place in
        Diagnostic(
          .warning, "eject.order",
          "this depends on the order of a dictionary or set, which a lesson keeps and Swift does not promise; "
            + "go through what `sorted()` gives where the order matters",
          at: cell.code.places(of: place.range))
      }
    }
  }

  /// None: the lesson has already kept within its own.
  private static var limits: Limits {
    var limits = Limits()
    limits.operations = .max / 2
    limits.elements = .max / 2
    limits.output = .max / 2
    limits.seconds = 1e6
    limits.callDepth = 1_000_000
    return limits
  }

  private static func refusal(_ cell: Cell, in replayed: ReplayedLesson) -> Diagnostic {
    let source = replayed.lesson.source
    let line = source.position(of: cell.range.lowerBound).line
    var diagnostic = Diagnostic(
      "eject.needs-failing-cell",
      "this cell needs what a cell before it did before it failed; an ejected program is without such cells",
      at: cell.range.lowerBound..<source.line(line).upperBound)
    diagnostic.notes = replayed.lesson.cells.prefix(cell.index)
      .filter { replayed.cells[$0.index].ending == .failedAsAllowed }
      .map {
        Diagnostic.Note(
          "the cell `\($0.name)` fails, as it may", at: $0.range.lowerBound..<$0.range.lowerBound + 1)
      }
    return diagnostic
  }
}
