import Diagnostics
package import Notebook

// MARK: Freshness

extension TextReport {
  /// What can be said of a lesson's record without running anything.
  package func status(of lesson: Lesson, _ freshness: LessonFreshness) -> String {
    let path = Diagnostic.printable(lesson.source.name)
    var text = ""
    for (cell, state) in zip(lesson.cells, freshness.cells) where shows(state) {
      let place = lesson.source.position(of: cell.range.lowerBound)
      text += "\(path):\(place): \(Diagnostic.printable(cell.name)): \(words(for: state, in: lesson))\n"
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
    case .unrecorded: return "nothing recorded"
    case .notRun: return "not run, as its options say"
    case .stale(let cells, let orBefore):
      return "stale, because of " + Diagnostic.printable(lesson.causes(cells, orBefore: orBefore))
    }
  }
}
