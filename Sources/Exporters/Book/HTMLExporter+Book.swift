import Diagnostics
import Foundation
import Mustache
import Replay

extension HTMLExporter {
  /// The page with the contents of a book and its search, which needs no server.
  ///
  /// - Parameter live: what the page carries while the lessons are written; nil for a page that is handed on.
  /// - Throws: an error of the encoder, where the index is no JSON.
  package func contents(of book: Book, live: LivePart? = nil) throws -> String {
    var values: [String: String] = [
      "language": HTMLFormatter.escaped(language), "title": HTMLFormatter.escaped(book.title),
      "style": template.style + template.bookStyle, "script": template.script + template.searchScript,
      "scripts": "'\(template.contentsScriptHash)'", "search": HTMLFormatter.format([Self.searchBox]),
      "list": HTMLFormatter.format(Self.list(of: book)), "index": try Self.index(of: book),
      "lessons": book.chapters.count == 1 ? "one lesson" : "\(book.chapters.count) lessons",
    ]
    if let live {
      values["scripts", default: ""] += " " + LivePart.scriptHash
      values["connections"] = LivePart.connections
      values["live"] = live.html
    }
    return template.contents.render(values)
  }

  /// Where readers write what they search for; it has its place from the start, and goes where no script can search.
  static let searchBox = HTMLNode.element(
    "search", [HTMLAttribute("id", "search")],
    [
      .element("label", [HTMLAttribute("for", "words")], ["Search all lessons"]),
      .element(
        "input",
        [
          HTMLAttribute("id", "words"), HTMLAttribute("type", "search"), HTMLAttribute("autocomplete", "off"),
          HTMLAttribute("spellcheck", "false"),
        ]),
      .element("p", [HTMLAttribute("id", "count"), HTMLAttribute("role", "status")]),
      .element("ol", class: "found", [HTMLAttribute("id", "found")]),
    ])

  /// What searches, and what it looks through.
  func searchScripts(for book: Book) throws -> String {
    "<script type=\"application/json\" id=\"index\">\(try Self.index(of: book))</script>\n"
      + "<script>\(template.searchScript)</script>\n"
  }

  /// The lessons with their descriptions, those of a folder below its name.
  static func list(of book: Book) -> [HTMLNode] {
    if book.chapters.isEmpty {
      return [
        .element(
          "p", ["There is no lesson here yet; ", .element("code", ["nabla new"]), " writes a first one."])
      ]
    }
    var nodes: [HTMLNode] = []
    var items: [HTMLNode] = []
    var folder = ""
    func close() {
      if !items.isEmpty { nodes.append(.element("ol", class: "chapters", items)) }
      items = []
    }
    for (number, chapter) in book.chapters.enumerated() {
      if chapter.folder != folder {
        close()
        folder = chapter.folder
        if !folder.isEmpty { nodes.append(.element("h2", [.text(Book.title(ofFolder: folder))])) }
      }
      let link = [HTMLAttribute("href", book.addressInContents(of: number))]
      let description = chapter.description.map { HTMLNode.element("p", [.text($0)]) }
      items.append(
        .element("li", [.element("a", link, [.text(chapter.title)]), description].compactMap(\.self)))
    }
    close()
    return nodes
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What the search looks through, as JSON that may stand in a page.
  private static func index(of book: Book) throws -> String {
    struct Entry: Encodable {
      /// The title of the lesson.
      var t: String
      /// The address of its page.
      var a: String
      /// Of each section its title, where it is on the page, its text, and its code.
      var s: [[String]]
    }
    let entries = book.chapters.indices.map { number in
      let chapter = book.chapters[number]
      return Entry(
        t: chapter.title, a: book.form == .pages ? book.addressInContents(of: number) : "",
        s: chapter.sections.map { section in
          [
            section.title, book.anchorInIndex(of: section, in: number),
            Self.oneLine(section.text), Self.oneLine(section.code),
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

extension Book {
  /// Where a chapter is to be found from the contents.
  fileprivate func addressInContents(of number: Int) -> String {
    switch form {
    case .pages: relative(chapters[number].page, from: contents)
    case .onePage: "#" + BookSection.anchor(ofChapter: names[number])
    }
  }

  /// The name of a section on its page; empty where it has none.
  fileprivate func anchorInIndex(of section: Chapter.Section, in number: Int) -> String {
    switch form {
    case .pages: section.anchor
    case .onePage where section.anchor.isEmpty: BookSection.anchor(ofChapter: names[number])
    case .onePage: names[number] + "/" + section.anchor
    }
  }
}
