import Diagnostics
package import Notebook
package import Replay

// MARK: Freshness

extension TextReport {
  /// What can be said of a lesson's record without running anything.
  package func status(of lesson: Lesson, _ freshness: LessonFreshness) -> String {
    let path = Diagnostic.printable(lesson.source.name)
    // Of a document with errors it is not known which cells it has.
    if lesson.hasErrors { return detail == .quiet ? "" : "\(paint("failed", .red)) \(path)\n" }
    var text = ""
    // Later cells are stale for whatever made the first one stale, and perhaps for more.
    var first: (start: Int, name: String)?
    for (cell, state) in zip(lesson.cells, freshness.cells)
    where shows(state) || state == .unrecorded && cell.index >= freshness.endOfRecord && !freshness.isNeverRun
    {
      let place = lesson.source.position(of: cell.range.lowerBound)
      var words = words(for: state, in: lesson)
      if case .stale(let cells, _) = state {
        if let first, first.start == cells.lowerBound {
          words = "stale, as `\(Diagnostic.printable(first.name))` is"
        } else {
          first = (cells.lowerBound, cell.name)
        }
      }
      text += "\(path):\(place): \(Diagnostic.printable(cell.name)): \(words)\n"
    }
    for orphan in freshness.orphans {
      let output = lesson.outputs[orphan]
      let place = lesson.source.position(of: output.range.lowerBound)
      text += "\(path):\(place): \(Diagnostic.printable(output.name)): recorded, but belongs to no cell\n"
    }
    guard detail != .quiet else { return text }
    if lesson.cells.isEmpty { return text + "\(paint("ok", .green)) \(path)  no cells\n" }
    if freshness.isNeverRun { return text + "\(paint("never run", .yellow)) \(path)\n" }
    return text + (freshness.isFresh ? paint("fresh", .green) : paint("stale", .yellow)) + " \(path)\n"
  }

  private func shows(_ state: LessonFreshness.Freshness) -> Bool {
    switch state {
    case .stale, .edited: true
    case .fresh, .unrecorded, .notRun: detail == .verbose
    }
  }

  private func words(for state: LessonFreshness.Freshness, in lesson: Lesson) -> String {
    switch state {
    case .fresh: return "fresh"
    case .edited: return "edited by hand"
    case .unrecorded: return "nothing recorded, so a change would not be seen"
    case .notRun: return "not run, as its options say"
    case .stale(let cells, let orBefore):
      return "stale, because of " + Diagnostic.printable(lesson.causes(cells, orBefore: orBefore))
    }
  }
}
