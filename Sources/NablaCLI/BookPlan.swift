import Exporters
import Foundation
import Notebook
import Replay
import System
import Threads

/// The book that the pages of a folder make up.
struct BookPlan {
  let book: Book
  /// The places of the chapters in the book, by the paths of their lessons.
  let places: [String: BookPlace]
  /// The lessons that were read.
  let shelf = LessonShelf()

  /// Reads what the lessons say, without running them.
  ///
  /// A lesson that cannot be read is no chapter; whoever renders it says why.
  ///
  /// - Parameters:
  ///   - plan: where the pages go.
  ///   - arguments: what the pages were planned for.
  ///   - memory: knows chapters of before; those of lessons that are new or have changed are read.
  ///   - turn: tells which have changed.
  ///   - jobs: how many lessons to read at a time.
  init(
    _ plan: RenderPlan, of arguments: [String], remembering memory: RenderMemory?, _ turn: WatchTurn?,
    jobs: Int
  ) {
    let pages = plan.pages
    let known = memory?.chapters ?? [:]
    let changed = turn?.lessons ?? []
    let shelf = shelf
    let folders = arguments.filter { RenderPlan.isFolder($0) }
    var chapters: [Chapter] = []
    OrderedWork.each(pages.count, threads: jobs) { index -> Chapter? in
      let page = pages[index]
      if let old = known[page.lesson], !changed.contains(page.lesson) { return old }
      guard let source = try? File.read(page.lesson) else { return nil }
      let folder = folders.first { page.lesson.hasPrefix($0) }
      return Chapter(shelf.lesson(source), page: page.name ?? "", in: folder)
    } deliver: { _, chapter in
      if let chapter { chapters.append(chapter) }
      return true
    }
    let title = Book.title(
      ofFolder: folders.first ?? URL(filePath: arguments.first ?? ".").deletingLastPathComponent().path())
    let book = Book(title: title, chapters: chapters, form: plan.isOnePage ? .onePage : .pages)
    self.book = book
    places = Dictionary(
      chapters.indices.map { (chapters[$0].lesson, book.place(of: $0)) },
      uniquingKeysWith: { first, _ in first })
    memory?.chapters = Dictionary(
      chapters.map { ($0.lesson, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The lessons whose pages are to be made: those of the turn, and those whose pages show something else of the book
  /// than before, such as the title of the next one; nil for all of them.
  func lessons(of turn: WatchTurn?, remembering memory: RenderMemory?) -> Set<String>? {
    guard let turn, let memory else { return nil }
    defer { memory.places = places }
    guard let before = memory.places else { return nil }
    return turn.lessons.union(places.filter { before[$0.key] != $0.value }.keys)
  }
}

/// What is remembered of rendered pages from one turn of a watch to the next.
final class RenderMemory {
  /// By the paths of their lessons.
  fileprivate(set) var chapters: [String: Chapter] = [:]
  /// By the paths of the lessons; nil before the first turn.
  fileprivate(set) var places: [String: BookPlace]?
  /// The chapters of a book on one page, by the paths of their lessons.
  var sections: [String: BookSection] = [:]
  /// The page with the contents as it was written last.
  var contents = ""
  /// The paths of the pages that were written.
  var pages: Set<String> = []
  /// Whether pages that were there before have been named.
  var isSettled = false
}
