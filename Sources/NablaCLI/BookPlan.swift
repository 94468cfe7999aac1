import Diagnostics
import Exporters
import Notebook
import Replay

/// The book that the pages of a folder make up.
struct BookPlan {
  let book: Book

  /// Reads what the lessons say, without running them.
  ///
  /// A lesson that cannot be read is no chapter; whoever renders it says why.
  ///
  /// - Parameters:
  ///   - arguments: what the pages were planned for.
  ///   - jobs: how many lessons to read at a time.
  /// - Returns: nil where none of the arguments is a folder.
  init?(_ plan: RenderPlan, arguments: [String], jobs: Int) {
    guard let folder = arguments.first(where: { RenderPlan.isFolder($0) }),
      plan.pages.allSatisfy({ $0.name != nil && $0.lesson != "-" })
    else { return nil }
    var chapters: [Chapter] = []
    let pages = plan.pages
    OrderedWork.each(pages.count, threads: jobs) { index -> Chapter? in
      guard let source = try? LessonFile.read(pages[index].lesson) else { return nil }
      return Chapter(Lesson(source), page: pages[index].name ?? "")
    } deliver: { _, chapter in
      if let chapter { chapters.append(chapter) }
      return true
    }
    book = Book(title: Book.title(ofFolder: folder), chapters: chapters)
  }

  /// What the page of a lesson shows of the book.
  func place(ofLesson path: String) -> BookPlace? {
    book.number(ofLesson: path).map { book.place(of: $0) }
  }

  /// What is wrong with a lesson as part of the book.
  func diagnostics(ofLesson path: String) -> [Diagnostic] {
    book.number(ofLesson: path).map { book.diagnostics(of: $0) } ?? []
  }

  private var contentsPage: PlannedPage { PlannedPage(lesson: "", name: book.contents) }

  /// Where the page with the contents is written.
  func contentsPath(in plan: RenderPlan) -> String { plan.path(of: contentsPage) }

  /// Writes the page with the contents, and says where it is.
  func writeContents(of exporter: HTMLExporter, with writer: PageWriter, on console: Console) throws
    -> ReplayStatus
  {
    let page = contentsPage
    let text = try exporter.contents(of: book)
    do throws(OutputError) {
      try writer.write(text, to: page)
    } catch {
      console.writeMessage("\(error)\n")
      return .failed
    }
    try console.writeOutput("\(writer.plan.path(of: page))\n")
    return .good
  }
}
