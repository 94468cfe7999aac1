/// The pages and styles that exporters fill in; kept as files that a designer can read, embedded in the program.
package enum Templates {
  /// The names of the files and what stands in them: the page of a lesson and the contents of a book in Mustache,
  /// their styles and their scripts.
  package static var files: [(name: String, text: String)] {
    [
      ("lesson.mustache", String(decoding: PackageResources.lesson_mustache, as: UTF8.self)),
      ("lesson.css", String(decoding: PackageResources.lesson_css, as: UTF8.self)),
      ("lesson.js", String(decoding: PackageResources.lesson_js, as: UTF8.self)),
      ("contents.mustache", String(decoding: PackageResources.contents_mustache, as: UTF8.self)),
      ("book.css", String(decoding: PackageResources.book_css, as: UTF8.self)),
      ("search.js", String(decoding: PackageResources.search_js, as: UTF8.self)),
    ]
  }

  /// What stands in the file of a name; empty where there is none.
  package static func text(of name: String) -> String { files.first { $0.name == name }?.text ?? "" }
}
