/// The pages and styles that exporters fill in; kept as files that a designer can read, embedded in the program.
package enum Templates {
  /// The page of a lesson, in Mustache.
  package static var lesson: String { String(decoding: PackageResources.lesson_mustache, as: UTF8.self) }

  /// The style of a lesson's page.
  package static var lessonStyle: String { String(decoding: PackageResources.lesson_css, as: UTF8.self) }

  /// The script of a lesson's page, without which the page is complete all the same.
  package static var lessonScript: String { String(decoding: PackageResources.lesson_js, as: UTF8.self) }

  /// The page with the contents of a book, in Mustache.
  package static var contents: String { String(decoding: PackageResources.contents_mustache, as: UTF8.self) }

  /// What the style of a page has besides where it is part of a book.
  package static var bookStyle: String { String(decoding: PackageResources.book_css, as: UTF8.self) }

  /// The script that searches a book.
  package static var searchScript: String { String(decoding: PackageResources.search_js, as: UTF8.self) }
}
