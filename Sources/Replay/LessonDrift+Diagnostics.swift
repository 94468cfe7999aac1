package import Diagnostics
import Display
import DisplayText
import Notebook

extension LessonDrift {
  /// What drifted, said to a person: every changed number with its place in the document.
  package func diagnostics(of replayed: ReplayedLesson) -> [Diagnostic] {
    cells.indices.flatMap { diagnostics(of: $0, in: replayed) } + diagnosticsOutsideCells(of: replayed)
  }

  /// The bound numbers that drifted, and the outputs that belong to no cell.
  package func diagnosticsOutsideCells(of replayed: ReplayedLesson) -> [Diagnostic] {
    boundNumbers.map { boundNumberDiagnostic($0, in: replayed) }
      + orphans.map { orphanDiagnostic($0, in: replayed) }
  }

  /// What drifted in one cell.
  package func diagnostics(of cell: Int, in replayed: ReplayedLesson) -> [Diagnostic] {
    let name = replayed.lesson.cells[cell].name
    let heading = replayed.heading(of: cell)
    switch cells[cell] {
    case .identical, .roundingOnly, .notCompared: return []
    case .missing:
      return [Diagnostic("drift.missing", "`\(name)`: what this cell shows is not recorded", at: heading)]
    case .leftOver:
      let place = replayed.lesson.output(of: cell)?.range ?? heading
      return [
        Diagnostic("drift.left-over", "`\(name)` shows nothing now, but an output is recorded", at: place)
      ]
    case .changed(let numbers, let texts):
      var diagnostics =
        numbers.map { Self.numberDiagnostic($0, in: name) }
        + texts.map { Diagnostic("drift.text", "`\(name)`: \($0.message)", at: $0.range) }
      let places = diagnostics.map { $0.range?.lowerBound ?? 0 }
      if let remark = remark(on: cell, in: replayed),
        let first = places.indices.min(by: { places[$0] < places[$1] })
      {
        diagnostics[first].notes.append(remark)
      }
      return diagnostics
    }
  }

  /// Says why a cell changed, as far as that can be known.
  private func remark(on cell: Int, in replayed: ReplayedLesson) -> Diagnostic.Note? {
    let lesson = replayed.lesson
    if editedCells.contains(cell) { return .init("this record was edited by hand") }
    guard let cause, let origin else { return nil }
    if cell != cause { return .init("this may follow from the change in `\(lesson.cells[cause].name)`") }
    switch origin {
    case .cells(let cells, let orBefore):
      return .init("this was recorded before a change of " + lesson.causes(cells, orBefore: orBefore))
    case .unnamedFiles(let files):
      let names = files.prefix(3).map { "“\($0)”" }.joined(separator: ", ") + (files.count > 3 ? ", …" : "")
      return .init(
        "nothing in the lesson's text changed up to here, but it reads \(names), which no cell names as one text; "
          + "\(files.count == 1 ? "that file" : "one of these files") may be another than it was")
    case .program:
      return .init(
        "nothing in the lesson changed up to here; nabla itself computes something else than it did")
    }
  }

  private static func numberDiagnostic(_ drift: NumberDrift, in cell: String) -> Diagnostic {
    var message = "`\(cell)`: "
    if let place = drift.tablePlace {
      let names = [("row", place.row), ("column", place.column)].filter { !$0.1.isEmpty }
      message += names.map { "\($0.0) `\($0.1)`" }.joined(separator: ", ") + ": "
    }
    message += "\(drift.recorded.text) → \(drift.shown)"
    if let change = drift.relativeChange { message += " (relative \(Number(change, digits: 2).text))" }
    return Diagnostic("drift.number", message, at: drift.range)
  }

  private func boundNumberDiagnostic(_ drift: BoundNumberDrift, in replayed: ReplayedLesson) -> Diagnostic {
    let expression = replayed.lesson.boundNumbers[drift.index].expression.text
    return Diagnostic(
      "drift.bound-number", "`\(expression)`: \(drift.recorded.text) → \(drift.shown)", at: drift.range)
  }

  private func orphanDiagnostic(_ index: Int, in replayed: ReplayedLesson) -> Diagnostic {
    let output = replayed.lesson.outputs[index]
    return Diagnostic(
      "drift.orphan", "this recorded output of `\(output.name)` belongs to no cell", at: output.range)
  }
}
