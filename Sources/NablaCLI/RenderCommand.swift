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
      output. Nothing outside OUT is written, and never a lesson. A page is written even where a cell failed; \
      it shows what went wrong.
      """)

  @OptionGroup var lessons: LessonArguments

  @OptionGroup var jobs: JobsOption
  @OptionGroup var watching: WatchOption

  @Option(help: "What to write: \(PageFormat.allCases.map(\.rawValue).joined(separator: " or ")).")
  var to = PageFormat.html

  @Option(name: [.short, .long], help: ArgumentHelp("Where to write.", valueName: "out"))
  var output: String

  func validate() throws {
    if watching.isOn, output == "-" {
      throw ValidationError("'--watch' renders again and again; give a file or a folder in place of '-o -'.")
    }
  }

  var lessonPaths: [String] { lessons.lessons }

  func execute(_ turn: WatchTurn?, on console: Console) throws -> ReplayStatus {
    let plan: RenderPlan
    do {
      plan = try RenderPlan(lessons.lessons, to: output, ending: to.ending)
    } catch let error as InputError {
      console.writeMessage("\(error)\n")
      return .noInput
    }
    let writer = PageWriter(plan: plan)
    let report = TextReport(isColored: console.hasColoredMessages)
    let pages = plan.pages.filter { turn?.lessons.contains($0.lesson) ?? true }
    return try replay(pages.map(\.lesson), with: Replay(), jobs: jobs.jobs, on: console) { index, replayed in
      console.writeMessage(report.problems(of: replayed))
      let page = pages[index]
      let path = plan.path(of: page)
      let rendered = try to.rendered(replayed)
      for diagnostic in rendered.diagnostics {
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
        turn?.wrote(output: path)
      } catch {
        console.writeMessage("\(error)\n")
        return .failed
      }
      try console.writeOutput("\(path)\n")
      return status
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

  /// The page of a lesson, where it can be written in this way, and what is wrong with it that only a page shows.
  func rendered(_ lesson: ReplayedLesson) throws -> (text: String?, diagnostics: [Diagnostic]) {
    switch self {
    case .html:
      let page = try HTMLExporter().render(lesson)
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
