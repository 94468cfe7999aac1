package import Replay

/// An exporter that can make a book of lessons: a page for each with one of contents, or one page with all of them.
package protocol BookExporter: Exporter {
  /// The page with the contents of a book.
  ///
  /// - Parameter live: what the page carries while the lessons are written; nil for a page that is handed on.
  /// - Throws: an error of the encoder, where what the search looks through cannot be written.
  func contents(of book: Book, live: LivePart?) throws -> String

  /// A lesson as a chapter of a page with the whole book.
  func section(_ lesson: ReplayedLesson, in place: BookPlace) -> BookSection

  /// One page with all chapters of a book.
  func page(of book: Book, sections: [BookSection]) throws -> String
}
