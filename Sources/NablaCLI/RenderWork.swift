import Diagnostics
import Exporters
import Notebook
import Replay
import Reports
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
  /// The files that were copied beside the pages.
  private var copied: Set<BookPlace.Attachment> = []

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

  /// Writes a page of each lesson.
  ///
  /// - Parameter book: what the pages make up; nil where each stands alone.
  func writePages(of exporter: any Exporter, in book: BookPlan? = nil) throws -> ReplayStatus {
    let wanted = book.map { $0.lessons(of: turn, remembering: turn?.memory) } ?? turn?.lessons
    return try replay(wanted, from: book?.shelf) { [self] page, lesson in
      let place = book?.places[page.lesson]
      let exported: Exported
      do throws(Diagnostic) {
        exported = try exporter.export(lesson, in: place)
      } catch {
        return say([error], about: lesson)
      }
      var status = say(exported.diagnostics, about: lesson)
      status.combine(try copy(place?.attachments ?? []))
      status.combine(try write(exported.text, to: page))
      return status
    }
  }

  /// Writes a page of each lesson of a book, and the page with its contents.
  func writeBook(of exporter: any BookExporter, with book: BookPlan) throws -> ReplayStatus {
    var status = try writePages(of: exporter, in: book)
    status.combine(try writeContents(of: exporter, with: book))
    removePagesOfBefore(book)
    return status
  }

  /// Writes all lessons on one page.
  func writeOnePage(of exporter: any BookExporter, with book: BookPlan) throws -> ReplayStatus {
    var sections = turn?.memory.sections ?? [:]
    let wanted = book.lessons(of: turn, remembering: turn?.memory)
    var status = try replay(wanted, from: book.shelf) { [self] page, lesson in
      guard let place = book.places[page.lesson] else { return .good }
      let section = exporter.section(lesson, in: place)
      sections[page.lesson] = section
      var status = say(section.diagnostics, about: lesson)
      status.combine(try copy(place.attachments))
      return status
    }
    let chapters = book.book.chapters.compactMap { sections[$0.lesson] }
    turn?.memory.sections = sections.filter { book.places[$0.key] != nil }
    let page = try exporter.page(of: book.book, sections: chapters)
    status.combine(try write(page, to: PlannedPage(lesson: "", name: nil)))
    return status
  }

  // MARK: Lessons

  private func replay(
    _ wanted: Set<String>?, from shelf: LessonShelf? = nil,
    then use: (PlannedPage, ReplayedLesson) throws -> ReplayStatus
  ) throws -> ReplayStatus {
    let pages = plan.pages.filter { wanted?.contains($0.lesson) ?? true }
    return try NablaCLI.replay(
      pages.map(\.lesson), with: replay, reading: { shelf?.lesson($0) ?? Lesson($0) }, of: turn, jobs: jobs,
      on: console
    ) {
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

  /// Copies the files that links of a page lead to beside the pages, each once.
  private func copy(_ attachments: [BookPlace.Attachment]) throws -> ReplayStatus {
    var status = ReplayStatus.good
    for attachment in attachments where copied.insert(attachment).inserted && plan.output != "-" {
      do {
        let bytes = try File.bytes(ofFile: attachment.file)
        let path = try writer.copy(bytes, to: attachment.name)
        turn?.wrote(output: path)
        turn?.memory.pages.insert(path)
        try console.writeOutput("\(path)\n")
      } catch let error as InputError {
        console.writeMessage("\(error)\n")
        status.combine(.failed)
      } catch let error as OutputError {
        console.writeMessage("\(error)\n")
        status.combine(.failed)
      }
    }
    return status
  }

  /// Writes the page with the contents, where it is not what it was.
  private func writeContents(of exporter: any BookExporter, with book: BookPlan) throws -> ReplayStatus {
    let text = try exporter.contents(of: book.book, live: nil)
    if let turn {
      if turn.memory.contents == text { return .good }
      turn.memory.contents = text
    }
    return try write(text, to: PlannedPage(lesson: "", name: book.book.contents))
  }

  /// Removes pages that this watch has written of lessons that are gone; names those that another run left behind.
  private func removePagesOfBefore(_ book: BookPlan) {
    let contents = PlannedPage(lesson: "", name: book.book.contents)
    let attachments = book.places.values.flatMap(\.attachments).map { writer.path(ofCopy: $0.name) }
    let planned = Set((plan.pages + [contents]).map(plan.path) + attachments)
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
