package import Diagnostics
import Synchronization

/// Lessons that were read to plan a book, kept for those who run them, so that each document is parsed once.
package final class LessonShelf: Sendable {
  private let lessons = Mutex<[String: Lesson]>([:])

  package init() {}

  /// The lesson that a document holds; what was made of the same bytes before is not made again.
  package func lesson(_ source: SourceText) -> Lesson {
    if let known = lessons.withLock({ $0[source.name] }), known.source == source { return known }
    let lesson = Lesson(source)
    lessons.withLock { $0[source.name] = lesson }
    return lesson
  }

  /// Forgets the lessons of files that are not among some.
  package func keep(_ files: some Sequence<String>) {
    let files = Set(files)
    lessons.withLock { $0 = $0.filter { files.contains($0.key) } }
  }
}
