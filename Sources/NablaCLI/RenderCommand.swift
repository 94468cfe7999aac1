import ArgumentParser
import Diagnostics
import Exporters
import Notebook
import Replay

struct RenderCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Runs lessons and writes a page for each.",
    discussion: """
      In a folder OUT, the page of LESSON.md is LESSON.html or LESSON.md, and the lessons of a folder keep \
      their places below it. With one lesson, OUT may be the page itself, such as page.html, or - for standard \
      output. The pages of a folder are a book: index.html has its contents and a search, each page leads to the one \
      before and the one after, and links that lead nowhere are named. Nothing outside OUT is written, and never a lesson. A page is written even where a cell failed; \
      it shows what went wrong.
      """)

  @OptionGroup var lessons: LessonArguments

  @OptionGroup var jobs: JobsOption

  @Option(help: "What to write: \(PageFormat.allCases.map(\.rawValue).joined(separator: " or ")).")
  var to = PageFormat.html

  @Option(name: [.short, .long], help: ArgumentHelp("Where to write.", valueName: "out"))
  var output: String

  func execute(on console: Console) throws -> ReplayStatus {
    let plan: RenderPlan
    do {
      plan = try RenderPlan(lessons.lessons, to: output, ending: to.ending)
    } catch let error as InputError {
      console.writeMessage("\(error)\n")
      return .noInput
    }
    let writer = PageWriter(plan: plan)
    let report = TextReport(isColored: console.hasColoredMessages)
    let lessons = plan.pages.map(\.lesson)
    let book = to == .html ? BookPlan(plan, arguments: self.lessons.lessons, jobs: jobs.jobs) : nil
    var status = try replay(lessons, with: Replay(), jobs: jobs.jobs, on: console) { index, replayed in
      console.writeMessage(report.problems(of: replayed))
      let page = plan.pages[index]
      let path = plan.path(of: page)
      let rendered = try to.rendered(replayed, in: book?.place(ofLesson: page.lesson))
      for diagnostic in rendered.diagnostics + (book?.diagnostics(ofLesson: page.lesson) ?? []) {
        console.writeMessage(diagnostic.rendered(in: replayed.lesson.source) + "\n")
      }
      var status = replayed.status
      if rendered.diagnostics.contains(where: { $0.severity == .error }) { status.combine(.failed) }
      guard let text = rendered.text else { return status }
      if path == "-" {
        try console.writeOutput(text)
        return status
      }
      do throws(OutputError) {
        try writer.write(text, to: page)
      } catch {
        console.writeMessage("\(error)\n")
        return .failed
      }
      try console.writeOutput("\(path)\n")
      return status
    }
    if let book { status.combine(try book.writeContents(with: writer, on: console)) }
    return status
  }
}

/// What a lesson is rendered to.
enum PageFormat: String, CaseIterable, ExpressibleByArgument {
  case html, markdown

  /// How the name of a page ends.
  var ending: String {
    switch self {
    case .html: "html"
    case .markdown: "md"
    }
  }

  /// The page of a lesson, where it can be written in this way, and what is wrong with it that only a page shows.
  func rendered(
    _ lesson: ReplayedLesson, in place: BookPlace? = nil
  ) throws -> (text: String?, diagnostics: [Diagnostic]) {
    switch self {
    case .html:
      let page = try HTMLExporter().render(lesson, in: place)
      return (page.html, page.diagnostics)
    case .markdown:
      do throws(Diagnostic) {
        return (try MarkdownExporter().text(for: lesson), [])
      } catch {
        return (nil, [error])
      }
    }
  }
}
