import ArgumentParser
import Diagnostics
import Exporters
import Notebook
import Replay

struct RenderCommand: WatchingVerb {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Runs lessons and writes a page for each.",
    discussion: """
      In a folder OUT, the page of LESSON.md is LESSON.html or LESSON.md, and the lessons of a folder keep \
      their places below it. With one lesson, OUT may be the page itself, such as page.html, or - for standard \
      output. The pages of a folder are a book: index.html has its contents and a search, each page leads to the one \
      before and the one after, and links that lead nowhere are named. Nothing outside OUT is written, and never \
      a lesson. A page is written even where a cell failed; it shows what went wrong.
      """)

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "lesson"))
  var lessons: [String] = []

  @OptionGroup var jobs: JobsOption
  @OptionGroup var watching: WatchOption

  @Option(help: "What to write: \(PageFormat.allCases.map(\.rawValue).joined(separator: " or ")).")
  var to = PageFormat.html

  @Option(name: [.short, .long], help: ArgumentHelp("Where to write.", valueName: "out"))
  var output: String?

  @OptionGroup(title: "Pages in HTML") var page: PageOptions

  @Option(help: PlotStyle.help)
  var plot: PlotStyle?

  func validate() throws {
    if page.printTemplates != nil {
      guard lessons.isEmpty, output == nil else {
        throw ValidationError(
          "'--print-templates' renders nothing, so it goes without lessons and '--output'.")
      }
      return
    }
    if lessons.isEmpty { throw ValidationError("Missing expected argument '<lesson> ...'") }
    if output == nil { throw ValidationError("Missing expected argument '--output <out>'") }
    if watching.isOn, output == "-" {
      throw ValidationError("'--watch' renders again and again; give a file or a folder in place of '-o -'.")
    }
    if to == .html, plot != nil {
      throw ValidationError("'--plot' is about plots drawn with characters; it goes with '--to markdown'.")
    }
    if to == .markdown, page.areAny {
      throw ValidationError(
        "'--template', '--math' and '--unsafe-html' are about pages in HTML, not '--to markdown'.")
    }
  }

  var lessonPaths: [String] { lessons }

  func execute(_ turn: WatchTurn?, on console: Console) throws -> ReplayStatus {
    if let folder = page.printTemplates { return try page.writeTemplates(to: folder, on: console) }
    let plan: RenderPlan
    do {
      plan = try RenderPlan(lessons, to: output ?? "", ending: to.ending)
    } catch let error as InputError {
      console.writeMessage("\(error)\n")
      return .noInput
    }
    guard let exporter = try page.exporter(on: console) else { return .failed }
    let writer = PageWriter(plan: plan)
    let report = TextReport(isColored: console.hasColoredMessages)
    let book = to == .html ? BookPlan(plan, arguments: lessons, jobs: jobs.jobs) : nil
    var warnsOfFormulas = true
    let pages = plan.pages.filter { turn?.lessons.contains($0.lesson) ?? true }
    let paths = pages.map(\.lesson)
    var status = try replay(paths, with: Replay(), jobs: jobs.jobs, on: console) { index, replayed in
      console.writeMessage(report.problems(of: replayed))
      let page = pages[index]
      let path = plan.path(of: page)
      var (text, diagnostics) = rendered(replayed, with: exporter, in: book?.place(ofLesson: page.lesson))
      diagnostics += book?.diagnostics(ofLesson: page.lesson) ?? []
      var status = replayed.status
      for diagnostic in diagnostics {
        // What is missing on this machine is missing for every lesson.
        let isOfMachine = diagnostic.identifier == RenderedFormulaProblem.identifier
        if isOfMachine, !warnsOfFormulas { continue }
        if isOfMachine { warnsOfFormulas = false }
        console.writeMessage(diagnostic.rendered(in: replayed.lesson.source) + "\n")
        if diagnostic.severity == .error { status.combine(.failed) }
      }
      guard let text else { return status }
      if path == "-" {
        try console.writeOutput(text)
        return status
      }
      do throws(OutputError) {
        try writer.write(text, to: page)
        turn?.wrote(output: path)
      } catch {
        console.writeMessage("\(error)\n")
        return .failed
      }
      try console.writeOutput("\(path)\n")
      return status
    }
    if let book {
      status.combine(try book.writeContents(of: exporter, with: writer, on: console))
      turn?.wrote(output: book.contentsPath(in: plan))
    }
    return status
  }

  /// The page of a lesson, where it can be written in this way, and what is wrong with it that only a page shows.
  private func rendered(
    _ lesson: ReplayedLesson, with exporter: HTMLExporter, in place: BookPlace?
  ) -> (text: String?, diagnostics: [Diagnostic]) {
    switch to {
    case .html:
      let page = exporter.render(lesson, in: place)
      return (page.html, page.diagnostics)
    case .markdown:
      var lesson = lesson
      lesson.plotStyle = plot?.style
      do throws(Diagnostic) {
        return (try MarkdownExporter().text(for: lesson), [])
      } catch {
        return (nil, [error])
      }
    }
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
}
