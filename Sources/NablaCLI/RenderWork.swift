import Diagnostics
import DisplayText
import Exporters
import Notebook
import Replay
import System

/// Runs lessons and writes what pages are planned of them.
final class RenderWork {
  private let plan: RenderPlan
  private let replay: Replay
  private let jobs: Int
  private let turn: WatchTurn?
  private let console: Console
  private let writer: PageWriter
  private let report: TextReport
  private var warnsOfFormulas = true

  /// - Parameter turn: which of the lessons; nil for all.
  init(plan: RenderPlan, replay: Replay, jobs: Int, turn: WatchTurn?, console: Console) {
    self.plan = plan
    self.replay = replay
    self.jobs = jobs
    self.turn = turn
    self.console = console
    writer = PageWriter(plan: plan)
    report = TextReport(isColored: console.hasColoredMessages)
  }

  /// Writes a page in Markdown of each lesson.
  ///
  /// - Parameter plot: what plots are drawn with; nil for what they are recorded with.
  func writeMarkdown(plot: TerminalText.Style?) throws -> ReplayStatus {
    try replay(turn?.lessons) { [self] page, lesson in
      var lesson = lesson
      lesson.plotStyle = plot
      let text: String
      do throws(Diagnostic) {
        text = try MarkdownExporter().text(for: lesson)
      } catch {
        return say([error], about: lesson)
      }
      return try write(text, to: page)
    }
  }

  /// Writes a page of each lesson, and, of a book, the page with its contents.
  func writePages(of exporter: HTMLExporter, in book: BookPlan?) throws -> ReplayStatus {
    let wanted = book.map { $0.lessons(of: turn, remembering: turn?.memory) } ?? turn?.lessons
    var status = try replay(wanted) { [self] page, lesson in
      let rendered = exporter.render(lesson, in: book?.places[page.lesson])
      var status = say(rendered.diagnostics, about: lesson)
      status.combine(try write(rendered.html, to: page))
      return status
    }
    if let book {
      status.combine(try writeContents(of: exporter, with: book))
      removePagesOfBefore(book)
    }
    return status
  }

  /// Writes all lessons on one page.
  func writeOnePage(of exporter: HTMLExporter, with book: BookPlan) throws -> ReplayStatus {
    var sections = turn?.memory.sections ?? [:]
    var status = try replay(book.lessons(of: turn, remembering: turn?.memory)) { [self] page, lesson in
      guard let place = book.places[page.lesson] else { return .good }
      let section = exporter.section(lesson, in: place)
      sections[page.lesson] = section
      return say(section.diagnostics, about: lesson)
    }
    let chapters = book.book.chapters.compactMap { sections[$0.lesson] }
    turn?.memory.sections = sections.filter { book.places[$0.key] != nil }
    let page = try exporter.page(of: book.book, sections: chapters)
    status.combine(try write(page, to: PlannedPage(lesson: "", name: nil)))
    return status
  }

  // MARK: Lessons

  private func replay(
    _ wanted: Set<String>?, then use: (PlannedPage, ReplayedLesson) throws -> ReplayStatus
  ) throws -> ReplayStatus {
    let pages = plan.pages.filter { wanted?.contains($0.lesson) ?? true }
    return try NablaCLI.replay(pages.map(\.lesson), with: replay, of: turn, jobs: jobs, on: console) {
      index, lesson in
      console.writeMessage(report.problems(of: lesson))
      var status = lesson.status
      status.combine(try use(pages[index], lesson))
      return status
    }
  }

  /// Says what is wrong with a lesson that only shows when a page is made of it.
  private func say(_ diagnostics: [Diagnostic], about lesson: ReplayedLesson) -> ReplayStatus {
    var status = ReplayStatus.good
    for diagnostic in diagnostics {
      // What is missing on this machine is missing for every lesson.
      let isOfMachine = diagnostic.identifier == RenderedFormulaProblem.identifier
      if isOfMachine, !warnsOfFormulas { continue }
      if isOfMachine { warnsOfFormulas = false }
      console.writeMessage(diagnostic.rendered(in: lesson.lesson.source) + "\n")
      if diagnostic.severity == .error { status.combine(.failed) }
    }
    return status
  }

  // MARK: Files

  /// Writes a page, and says where it is.
  private func write(_ text: String, to page: PlannedPage) throws -> ReplayStatus {
    let path = plan.path(of: page)
    if path == "-" {
      try console.writeOutput(text)
      return .good
    }
    do throws(OutputError) {
      try writer.write(text, to: page)
    } catch {
      console.writeMessage("\(error)\n")
      return .failed
    }
    turn?.wrote(output: path)
    turn?.memory.pages.insert(path)
    try console.writeOutput("\(path)\n")
    return .good
  }

  /// Writes the page with the contents, where it is not what it was.
  private func writeContents(of exporter: HTMLExporter, with book: BookPlan) throws -> ReplayStatus {
    let text = try exporter.contents(of: book.book)
    if let turn {
      if turn.memory.contents == text { return .good }
      turn.memory.contents = text
    }
    return try write(text, to: PlannedPage(lesson: "", name: book.book.contents))
  }

  /// Removes pages that this watch has written of lessons that are gone; names those that another run left behind.
  private func removePagesOfBefore(_ book: BookPlan) {
    let contents = PlannedPage(lesson: "", name: book.book.contents)
    let planned = Set((plan.pages + [contents]).map(plan.path))
    if let memory = turn?.memory {
      for path in memory.pages.subtracting(planned).sorted() {
        File.remove(path)
        memory.pages.remove(path)
        console.writeMessage("\(path): removed, since its lesson is gone\n")
      }
      // Those of other runs were named at the first turn.
      if memory.isSettled { return }
      memory.isSettled = true
    }
    for path in StalePages.paths(besides: planned) {
      console.writeMessage("\(path): warning: this page of a book belongs to no lesson any more\n")
    }
  }
}
