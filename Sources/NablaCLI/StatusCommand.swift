import ArgumentParser
import Diagnostics
import Notebook
import Replay
import Reports

struct StatusCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Says whether recorded outputs are fresh, without running anything.",
    discussion: """
      A recorded output carries a fingerprint of the cell, of all cells before it, of the parameters, of the \
      data files that they name, and of the version of nabla. An output is stale where one of them changed since, and the report names the cell; it is \
      edited where it is not what was recorded. Ends with code 2 where anything is stale or edited or was never \
      recorded; what was computed then, only 'check' can tell. With '--verbose' it also lists what looks like a \
      lesson in a folder and is none, and why.
      """)

  @OptionGroup var lessons: LessonArguments
  @OptionGroup var detail: DetailOptions

  func execute(on console: Console) throws -> ReplayStatus {
    guard let files = lessons.files(on: console) else { return .noInput }
    if detail.verbose { try listLeftOut(on: console) }
    let report = TextReport(detail: detail.detail, isColored: console.isColored)
    return try forEachLesson(in: files, on: console) { _, source in
      Lesson(source)
    } then: { _, result in
      let lesson = try result.get()
      let freshness = lesson.freshness()
      // The report names outputs of no cell itself.
      let remarks = lesson.diagnostics.filter {
        $0.identifier != "output.orphan" && ($0.severity != .note || detail.detail != .quiet)
      }
      console.writeMessage(remarks.map { $0.rendered(in: lesson.source) + "\n" }.joined())
      try console.writeOutput(report.status(of: lesson, freshness))
      if lesson.hasErrors { return .failed }
      return freshness.isFresh ? .good : .drifted
    }
  }

  private func listLeftOut(on console: Console) throws {
    guard let collection = try? LessonCollection(at: lessons.lessons) else { return }
    for item in collection.leftOut where !item.hasCells {
      try console.writeOutput("\(Diagnostic.printable(item.path)): left out: \(item.message)\n")
    }
  }
}
