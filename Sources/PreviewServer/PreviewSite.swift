import Diagnostics
package import Exporters
import Foundation
import Notebook
package import Replay
import Synchronization
import System
import Threads
package import Watching

/// The pages of a folder's lessons, rendered when a browser asks for them and again when a lesson changes.
///
/// Every page is made from a lesson and kept in memory; no request leads to a file.
package final class PreviewSite: Sendable {
  let state: Mutex<State>
  private let queue = Monitor(Queue())
  private let folder: String
  private let renderer: PreviewRenderer
  private let log: @Sendable (String) -> Void
  /// Tells this site from one that was served before, so that pages of that one are loaded anew.
  private let name = String(UInt32.random(in: .min ... .max), radix: 36)

  /// Page paths that wait for a renderer, and those that one is at.
  private struct Queue {
    var waiting: [String] = []
    var inProgress: Set<String> = []
  }

  /// - Parameters:
  ///   - folder: where the lessons are.
  ///   - exporter: makes the pages.
  ///   - replay: runs the lessons.
  ///   - log: takes what is to be said to the author, from any thread.
  package init(
    folder: String, exporter: HTMLExporter, replay: Replay = Replay(),
    log: @escaping @Sendable (String) -> Void
  ) {
    self.folder = folder
    self.log = log
    renderer = PreviewRenderer(exporter: exporter, replay: replay)
    state = Mutex(State(book: Book(title: Book.title(ofFolder: folder), chapters: [])))
    for _ in 0..<2 {
      _ = WorkerThread { [queue, weak self] in
        while true {
          let path = queue.wait { queue -> String? in
            guard let index = queue.waiting.firstIndex(where: { !queue.inProgress.contains($0) }) else {
              return nil
            }
            let path = queue.waiting.remove(at: index)
            queue.inProgress.insert(path)
            return path
          }
          guard let self, !path.isEmpty else { return }
          render(path)
          queue.change { $0.inProgress.remove(path) }
        }
      }
    }
    _ = WorkerThread { exporter.prepare() }
  }

  deinit {
    // An empty path ends each renderer; it is never in progress for long.
    queue.change { $0.waiting += ["", ""] }
  }

  /// Keeps the site as its folder is, until the interrupt.
  ///
  /// - Parameter isWatching: is called once every change is noticed.
  /// - Throws: `FileWatcher.Failure` where the folder cannot be watched.
  package func follow(
    until interrupt: Interrupt, isWatching: () -> Void = {}
  ) throws(FileWatcher.Failure) {
    let watcher = try FileWatcher(below: [folder])
    if let problem = watcher.problem { log("\(problem)\n") }
    var watch = LessonWatch([folder])
    list(watch.lessons)
    isWatching()
    while let changes = watcher.changes(until: interrupt) {
      for (lesson, files) in filesRead { watch.ran(lesson, reading: files) }
      let affected = watch.lessons(affectedBy: changes)
      watch.willRun(affected)
      list(watch.lessons, changed: affected)
      let paths = state.withLock { state in
        affected.compactMap { lesson in state.lessons.first { $0.value == lesson }?.key }
          + state.pages.compactMap { path, page in
            state.lessons[path].map { state.place(of: $0) != page.place } ?? false ? path : nil
          }
      }
      let isOfContents = changes.paths.contains(where: LessonName.isLesson) || changes.isIncomplete
      renew(Array(Set(paths)).sorted() + (isOfContents ? ["/"] : []))
    }
  }

  /// What the lessons whose pages are there have read when these were made.
  private var filesRead: [(String, Set<String>)] {
    state.withLock { state in
      state.pages.compactMap { path, page in
        if let lesson = state.lessons[path], let files = page.filesRead { (lesson, files) } else { nil }
      }
    }
  }

  /// Takes these lessons for those of the folder.
  ///
  /// - Parameter changed: those of them whose chapters are to be read anew, besides new ones.
  private func list(_ files: [String], changed: [String] = []) {
    let root = File.resolved(folder)
    var lessons: [String: String] = [:]
    var order: [(page: String, file: String)] = []
    for file in files {
      // A link in the folder could lead to any file of this machine.
      let resolved = File.resolved(file)
      guard let root, let resolved, PathSpelling.isBelow(resolved, root) else {
        if state.withLock({ $0.refused.insert(file).inserted }) {
          let way = resolved == nil ? "nowhere" : "out of the folder"
          log("\(file): error: this link leads \(way), so it is not served\n")
        }
        continue
      }
      let name = file.dropFirst(folder.count).drop { $0 == "/" }
      let page = LessonName.stem(of: name) + ".html"
      lessons["/" + page] = file
      order.append((page, file))
    }
    let book = book(of: order, changed: Set(changed))
    change { state in
      state.lessons = lessons
      state.book = book
      state.pages = state.pages.filter { $0.key == "/" || lessons[$0.key] != nil }
      state.attachments = Dictionary(
        book.chapters.indices.flatMap { book.place(of: $0).attachments }.map { ("/" + $0.name, $0.file) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// The book that the lessons make up.
  private func book(of lessons: [(page: String, file: String)], changed: Set<String>) -> Book {
    var book = state.withLock(\.book)
    let known = Dictionary(
      book.chapters.map { ($0.lesson, $0) }, uniquingKeysWith: { first, _ in first })
    let isSame = book.chapters.map(\.lesson) == lessons.map(\.file)
    var chapters: [Chapter] = []
    let (shelf, folder) = (renderer.shelf, folder)
    shelf.keep(lessons.map(\.file))
    OrderedWork.each(lessons.count, threads: 2) { index -> Chapter in
      let (page, file) = lessons[index]
      if let old = known[file], !changed.contains(file) { return old }
      // What cannot be read goes on to be what it was.
      guard let source = try? File.read(file) else {
        return known[file] ?? Chapter(Lesson(SourceText("", name: file)), page: page, in: folder)
      }
      return Chapter(shelf.lesson(source), page: page, in: folder)
    } deliver: { number, chapter in
      if isSame {
        if changed.contains(chapter.lesson) { book.replace(number, with: chapter) }
      } else {
        chapters.append(chapter)
      }
      return true
    }
    return isSame ? book : Book(title: Book.title(ofFolder: folder), chapters: chapters)
  }

  // MARK: Rendering

  /// Renders pages anew that somebody has looked at.
  private func renew(_ paths: [String]) {
    let known = state.withLock { state in
      for path in paths {
        state.counter += 1
        state.stale[path] = state.counter
      }
      return paths.filter { state.pages[$0] != nil }
    }
    enqueue(known)
  }

  /// Has pages rendered.
  ///
  /// - Parameter unlessInProgress: whether a page that is being rendered is good enough.
  func enqueue(_ paths: [String], unlessInProgress: Bool = false) {
    queue.change { queue in
      for path in paths where !queue.waiting.contains(path) {
        if unlessInProgress, queue.inProgress.contains(path) { continue }
        queue.waiting.append(path)
      }
    }
  }

  private func render(_ path: String) {
    let (file, old, version, change, book) = state.withLock { state in
      state.counter += 1
      return (state.lessons[path], state.pages[path], state.counter, state.stale[path], state.book)
    }
    var page: PreviewPage?
    if path == "/" {
      let rendered = renderer.contents(of: book, version: self.version(version), instead: old)
      if !rendered.messages.isEmpty { log(rendered.messages) }
      page = rendered
    } else if let file {
      let clock = ContinuousClock()
      let start = clock.now
      let place = book.number(ofLesson: file).map(book.place)
      let rendered = renderer.page(of: file, in: place, version: self.version(version), instead: old)
      let time = (clock.now - start) / .milliseconds(1)
      log(rendered.messages + "\(file)  rendered in \(Int(time.rounded())) ms\n")
      page = rendered
    }
    self.change { state in
      // What changed in the meantime is still to come.
      if state.stale[path] == change { state.stale[path] = nil }
      guard path == "/" || state.lessons[path] != nil else { return }
      state.pages[path] = page
      guard let file, state.stale[path] == nil, state.place(of: file) != page?.place else { return }
      state.counter += 1
      state.stale[path] = state.counter
    }
    if state.withLock({ $0.stale[path] != nil }) { enqueue([path]) }
  }

  // MARK: Versions

  func version(_ number: Int) -> String { "\(name)-\(number)" }

  /// The version of the page that is or would be at a path.
  func version(of path: String, in state: State) -> String {
    state.pages[path]?.version ?? (state.lessons[path] == nil && path != "/" ? version(-1) : version(0))
  }

  /// A page that says that there is none.
  func absence(of path: String) -> PreviewPage { renderer.absence(of: path, version: version(-1)) }
}
