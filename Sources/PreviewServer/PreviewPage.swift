import Diagnostics
import Exporters
import Foundation
import Notebook
import Replay
import Reports
import System

/// A page as it is served.
struct PreviewPage: Sendable {
  /// Tells it from others at the same path.
  var version: String
  var html: [UInt8]
  /// What is to be said to the author at the terminal.
  var messages = ""
  /// What it shows of the book around it.
  fileprivate(set) var place: BookPlace?
  /// The data files that its cells have asked for; nil where they were not run.
  fileprivate(set) var filesRead: Set<String>?
  /// The document that the page was made from, where that is known.
  fileprivate var source: SourceText?
  /// What of the contents can be seen, where it is that page.
  fileprivate var entries: [ContentsEntry] = []
}

/// What the contents page shows of a lesson.
private struct ContentsEntry: Sendable, Hashable {
  var page: String
  var title: String
  var description: String?

  init(_ chapter: Chapter) {
    page = chapter.page
    title = chapter.title
    description = chapter.description
  }
}

/// Makes pages that follow their lessons.
struct PreviewRenderer: Sendable {
  let exporter: HTMLExporter
  let replay: Replay
  /// The lessons that were read for the book around them.
  let shelf = LessonShelf()

  /// The page of a lesson.
  ///
  /// - Parameters:
  ///   - place: what it shows of the book around it.
  ///   - old: the page before; it goes on to be shown where the lesson cannot be read.
  func page(
    of file: String, in place: BookPlace?, version: String, instead old: PreviewPage?
  ) -> PreviewPage {
    let source: SourceText
    do throws(InputError) {
      source = try File.read(file)
    } catch {
      return page(
        of: old?.source ?? SourceText("", name: file), in: place, version: version,
        problem: error.description)
    }
    return page(of: source, in: place, version: version)
  }

  /// - Parameter problem: why the lesson cannot be read.
  private func page(
    of source: SourceText, in place: BookPlace?, version: String, problem: String? = nil
  ) -> PreviewPage {
    let replayed = replay.run(shelf.lesson(source))
    var page = PreviewPage(version: version, html: [], place: place, source: source)
    let rendered = exporter.render(replayed, in: place) { diagnostics in
      let errors = (replayed.allDiagnostics + diagnostics).filter { $0.severity == .error }
      return LivePart(
        version: version, problems: problem.map { [$0] } ?? errors.map { $0.rendered(in: source) })
    }
    if let problem {
      page.messages = problem + "\n"
    } else {
      page.filesRead = replayed.filesRead
      page.messages = TextReport().problems(of: replayed)
      page.messages += rendered.diagnostics.map { $0.rendered(in: source) + "\n" }.joined()
    }
    page.html = Array(rendered.text.utf8)
    return page
  }

  /// The contents page.
  ///
  /// - Parameter old: the page before; its version stays where the same can be seen, although the search may find more.
  func contents(of book: Book, version: String, instead old: PreviewPage?) -> PreviewPage {
    let entries = book.chapters.map(ContentsEntry.init)
    let isSame = old?.entries == entries
    var page = PreviewPage(version: isSame ? old?.version ?? version : version, html: [])
    page.entries = entries
    do {
      page.html = Array(try exporter.contents(of: book, live: LivePart(version: page.version)).utf8)
    } catch {
      page.messages = "error: the contents cannot be made: \(error.localizedDescription)\n"
    }
    return page
  }

  /// A page that says that there is none.
  func absence(of path: String, version: String) -> PreviewPage {
    page(
      of: SourceText("# There is no lesson here\n\n[All lessons](/)\n", name: path), in: nil, version: version
    )
  }
}
