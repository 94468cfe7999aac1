import Foundation
import Mustache
import Replay
import Templates

extension HTMLExporter {
  /// The page with the contents of a book and its search, which needs no server.
  ///
  /// - Throws: an error of the template, where it is not Mustache.
  package func contents(of book: Book) throws -> String {
    let script = Templates.lessonScript + Templates.searchScript
    let values: [String: String] = [
      "language": HTMLFormatter.escaped(language), "title": HTMLFormatter.escaped(book.title),
      "style": Templates.lessonStyle + Templates.bookStyle, "script": script,
      "scriptHash": "sha256-" + Data(SHA256.hash(script.utf8)).base64EncodedString(),
      "list": HTMLFormatter.format(Self.list(of: book)), "index": try Self.index(of: book),
      "lessons": book.chapters.count == 1 ? "one lesson" : "\(book.chapters.count) lessons",
    ]
    return try MustacheTemplate(string: Templates.contents).render(values)
  }

  /// The lessons with their descriptions, those of a folder below its name.
  private static func list(of book: Book) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    var items: [HTMLNode] = []
    var folder = ""
    func close() {
      if !items.isEmpty { nodes.append(.element("ol", class: "chapters", items)) }
      items = []
    }
    for chapter in book.chapters {
      let own = chapter.page.split(separator: "/").dropLast().joined(separator: "/")
      if own != folder {
        close()
        folder = own
        if !own.isEmpty { nodes.append(.element("h2", [.text(Book.title(ofFolder: own))])) }
      }
      let address = book.relative(chapter.page, from: book.contents)
      let description = chapter.description.map { HTMLNode.element("p", [.text($0)]) }
      items.append(
        .element(
          "li",
          [.element("a", [HTMLAttribute("href", address)], [.text(chapter.title)]), description].compactMap(
            \.self)))
    }
    close()
    return nodes
  }

  /// What the search looks through, as JSON that may stand in a page.
  private static func index(of book: Book) throws -> String {
    struct Entry: Encodable {
      var t: String
      var a: String
      var s: [[String]]
    }
    let entries = book.chapters.map { chapter in
      Entry(
        t: chapter.title, a: book.relative(chapter.page, from: book.contents),
        s: chapter.sections.map { section in
          [
            section.title, section.anchor,
            section.text.split(whereSeparator: \.isWhitespace).joined(separator: " "),
          ]
        })
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(entries), as: UTF8.self)
    // Nothing in it can end the element that it stands in, or begin a comment.
    return json.replacing("<", with: "\\u003c")
  }
}
