package import Diagnostics

/// What a page shows of the book around it.
package struct BookPlace: Sendable, Hashable {
  /// Another page of the book.
  package struct Neighbor: Sendable, Hashable {
    package var title: String
    /// As seen from the page.
    package var address: String
  }

  /// A file that goes with the pages of a book.
  package struct Attachment: Sendable, Hashable {
    /// The path of the file.
    package var file: String
    /// Its path in the folder of the book.
    package var name: String
  }

  /// Where links lead, by the destination that the author wrote.
  package var links: [String: String]
  /// By which the chapter goes where all stand on one page.
  package var name: String
  package var contents: Neighbor
  package var previous: Neighbor?
  package var next: Neighbor?
  /// The folder that the book is made of, in which images must lie; nil for that of the lesson.
  package var folder: String?
  /// The files that links of the lesson lead to, which go where the pages go.
  package var attachments: [Attachment] = []
  /// What is wrong with the lesson as part of the book, with ranges in its document.
  package var diagnostics: [Diagnostic] = []

  /// The line on top of the page.
  var top: [HTMLNode] {
    [
      .element(
        "nav", class: "book-top", [HTMLAttribute("aria-label", "Book")],
        [.element("a", [HTMLAttribute("href", contents.address)], [.text(contents.title)])])
    ]
  }

  /// The ways on, at the end of the page.
  var bottom: [HTMLNode] {
    func link(_ page: Neighbor?, _ relation: String, _ word: String) -> HTMLNode? {
      page.map { page in
        .element(
          "a", class: relation, [HTMLAttribute("href", page.address), HTMLAttribute("rel", relation)],
          [.element("span", [.text(word)]), .text(page.title)])
      }
    }
    let links = [link(previous, "prev", "Previous"), link(next, "next", "Next")].compactMap(\.self)
    guard !links.isEmpty else { return [] }
    return [
      .element("nav", class: "book-ways", [HTMLAttribute("aria-label", "Previous and next lesson")], links)
    ]
  }
}
