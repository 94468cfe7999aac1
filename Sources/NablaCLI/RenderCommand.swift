import ArgumentParser
import Exporters
import Replay
import System

struct RenderCommand: WatchingVerb {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Runs lessons and writes a page for each.",
    discussion: """
      In a folder OUT, the page of LESSON.md is LESSON.html or LESSON.md, and the lessons of a folder keep \
      their places below it. With one lesson, OUT may be the page itself, such as page.html, or - for standard \
      output. The pages of a folder are a book: index.html has its contents and a search, each page leads to the one \
      before and the one after, and links that lead nowhere are named; with '--single' it is one page, OUT. Nothing outside OUT is written, \
      and never a lesson. A page is written even where a cell failed; it shows what went wrong.
      """)

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "lesson"))
  var lessons: [String] = []

  @OptionGroup var jobs: JobsOption
  @OptionGroup var watching: WatchOption

  @Option(help: "What to write: \(PageFormat.allCases.map(\.rawValue).joined(separator: " or ")).")
  var to = PageFormat.html

  @Option(name: [.short, .long], help: ArgumentHelp("Where to write.", valueName: "out"))
  var output: String?

  @Flag(help: "Put all lessons on one page, with contents and search.")
  var single = false

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
    if to == .markdown, page.areAny || single {
      throw ValidationError(
        "'--single', '--template', '--math' and '--unsafe-html' are about pages in HTML, not '--to markdown'."
      )
    }
  }

  var lessonPaths: [String] { lessons }

  /// The contents name every lesson, and each page its neighbours.
  var mindsRemovals: Bool { to == .html && lessons.contains { RenderPlan.isFolder($0) } }

  func execute(_ turn: WatchTurn?, on console: Console) throws -> ReplayStatus {
    if let folder = page.printTemplates { return try page.writeTemplates(to: folder, on: console) }
    let plan: RenderPlan
    do {
      plan = try RenderPlan(lessons, to: output ?? "", ending: to.ending, isOnePage: single)
    } catch let error as InputError {
      console.writeMessage("\(error)\n")
      return .noInput
    }
    let work = RenderWork(plan: plan, replay: Replay(), jobs: jobs.jobs, turn: turn, console: console)
    guard to == .html else { return try work.writeMarkdown(plot: plot?.style) }
    guard let exporter = try page.exporter(on: console) else { return .failed }
    guard plan.isBook(of: lessons) else { return try work.writePages(of: exporter, in: nil) }
    let book = BookPlan(plan, of: lessons, remembering: turn?.memory, turn, jobs: jobs.jobs)
    return try single
      ? work.writeOnePage(of: exporter, with: book) : work.writePages(of: exporter, in: book)
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
