import ArgumentParser
import Exporters
import Notebook
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

  @OptionGroup var parameters: ParameterOptions

  @Option(help: "What to write: \(PageFormat.allValueStrings.joined(separator: " or ")).")
  var to = PageFormat.first

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
    if plot != nil, !to.format.choices.contains(.plotStyle) {
      let formats = PageFormat.names { $0.choices.contains(.plotStyle) }
      throw ValidationError("'--plot' is about plots drawn with characters; it goes with \(formats).")
    }
    if page.areAny && !to.format.choices.contains(.page) || single && !to.format.makesBooks {
      throw ValidationError(
        "'--single', '--template', '--math' and '--unsafe-html' are about pages in HTML, not '--to \(to.format.name)'."
      )
    }
  }

  var lessonPaths: [String] { lessons }

  /// The contents name every lesson, and each page its neighbours.
  var mindsRemovals: Bool { to.format.makesBooks && lessons.contains { RenderPlan.isFolder($0) } }

  func execute(_ turn: WatchTurn?, on console: Console) throws -> ReplayStatus {
    if let folder = page.printTemplates { return try page.writeTemplates(to: folder, on: console) }
    let plan: RenderPlan
    do {
      if turn == nil { warn(of: try LessonCollection(at: lessons), on: console) }
      plan = try RenderPlan(lessons, to: output ?? "", ending: to.format.ending ?? "", isOnePage: single)
    } catch let error as InputError {
      console.writeMessage("\(error)\n")
      return .noInput
    }
    let work = RenderWork(
      plan: plan, replay: try parameters.replay(of: plan.pages.map(\.lesson)), jobs: jobs.jobs, turn: turn,
      console: console)
    guard var options = try page.options(on: console) else { return .failed }
    options.plotStyle = plot?.style
    let made = to.format.make(options)
    guard let exporter = made as? any BookExporter, plan.isBook(of: lessons) else {
      return try work.writePages(of: made)
    }
    let book = BookPlan(plan, of: lessons, remembering: turn?.memory, turn, jobs: jobs.jobs)
    return try single
      ? work.writeOnePage(of: exporter, with: book) : work.writeBook(of: exporter, with: book)
  }
}

/// What a lesson is rendered to: one of the formats that make files.
struct PageFormat: ExpressibleByArgument {
  let format: ExportFormat

  /// What is written where nothing else is asked for.
  static let first = PageFormat(format: ExportFormat.all[0])

  init(format: ExportFormat) { self.format = format }

  init?(argument: String) {
    guard let format = ExportFormat.ofFiles.first(where: { $0.name == argument }) else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { ExportFormat.ofFiles.map(\.name) }

  var defaultValueDescription: String { format.name }

  /// How those formats are asked for that have some property.
  static func names(_ isMeant: (ExportFormat) -> Bool) -> String {
    ExportFormat.ofFiles.filter(isMeant).map { "'--to \($0.name)'" }.joined(separator: " or ")
  }
}
