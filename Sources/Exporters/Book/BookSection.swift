package import Diagnostics
import Foundation
import Mustache
package import Replay

/// A lesson as a chapter of a page with the whole book.
///
/// All names within the chapter begin with the chapter's own, so that no two of the page are the same; headings are one
/// level lower than on a page of the lesson's own, below the title of the book.
package struct BookSection: Sendable {
  /// The chapter as HTML.
  let html: String
  /// The formulas that were set, as HTML, each once.
  let formulas: Set<String>
  let tally: ResultTally
  /// What is wrong with the lesson that only shows when a page is made, with ranges in the document.
  package let diagnostics: [Diagnostic]

  /// The name of a chapter on the page; no name within a chapter is without a slash.
  static func anchor(ofChapter name: String) -> String { "chapter-" + name }

  init(_ parts: HTMLExporter.LessonParts, name: String, diagnostics: [Diagnostic]) {
    let nodes = parts.header + parts.body
    var own: Set<String> = []
    for node in nodes { node.collectNames(into: &own) }
    let section = HTMLNode.element(
      "section", class: "chapter", [HTMLAttribute("id", Self.anchor(ofChapter: name))],
      nodes.map { $0.asPart(named: name, own: own) })
    html = HTMLFormatter.format([section])
    formulas = Set(parts.formulas)
    tally = parts.tally
    self.diagnostics = diagnostics
  }
}

extension HTMLExporter {
  /// A lesson as a chapter of a page with the whole book.
  ///
  /// - Parameter place: that of the chapter in a book whose form is ``Book/Form/onePage``.
  package func section(_ lesson: ReplayedLesson, in place: BookPlace) -> BookSection {
    section(LessonView(lesson), in: place)
  }

  func section(_ lesson: LessonView, in place: BookPlace) -> BookSection {
    let parts = parts(of: lesson, in: place)
    return BookSection(parts, name: place.name, diagnostics: parts.diagnostics + place.diagnostics)
  }

  /// One page with all chapters of a book: contents, search and what the lessons show, with styles and fonts once.
  ///
  /// - Parameter sections: as many as the book has chapters, in their order.
  /// - Throws: an error of the encoder, where the index is no JSON.
  package func page(of book: Book, sections: [BookSection]) throws -> String {
    var tally = ResultTally()
    var formulas: Set<String> = []
    for section in sections {
      tally += section.tally
      formulas.formUnion(section.formulas)
    }
    var values = frame(title: book.title, formulas: formulas.sorted(), tally: tally)
    values["style", default: ""] += template.bookStyle
    values["header"] = HTMLFormatter.format([.element("header", [.element("h1", [.text(book.title)])])])
    let list = HTMLNode.element("div", [HTMLAttribute("id", "lessons")], Self.list(of: book))
    values["body"] =
      HTMLFormatter.format([Self.searchBox, list]) + sections.map(\.html).joined(separator: "\n")
    let titles = zip(book.chapters, book.names).map { chapter, name in
      let address = "#" + BookSection.anchor(ofChapter: name)
      return HTMLNode.element("li", [.element("a", [HTMLAttribute("href", address)], [.text(chapter.title)])])
    }
    if titles.count > 1 { values["contents"] = HTMLFormatter.format([.element("ol", titles)]) }
    values["live"] = try searchScripts(for: book)
    allow("'\(template.searchScriptHash)'", in: &values)
    return template.page.render(values)
  }
}

extension HTMLNode {
  /// Adds the names that places have within the node.
  fileprivate func collectNames(into names: inout Set<String>) {
    switch self {
    case .text, .trusted: break
    case .fragment(let nodes): for node in nodes { node.collectNames(into: &names) }
    case .element(let element):
      for attribute in element.attributes where attribute.name == "id" {
        if let value = attribute.value { names.insert(value) }
      }
      for node in element.children { node.collectNames(into: &names) }
    }
  }

  /// The node with the chapter's name before all names in it, and with headings one level lower.
  ///
  /// - Parameter own: the names that are the chapter's; others are left as they are.
  fileprivate func asPart(named chapter: String, own: Set<String>) -> HTMLNode {
    switch self {
    case .text, .trusted: self
    case .fragment(let nodes): .fragment(nodes.map { $0.asPart(named: chapter, own: own) })
    case .element(let element):
      .element(
        HTMLElement(
          name: HTMLElement.lowerHeadings[element.name] ?? element.name,
          attributes: element.attributes.map { $0.asPart(named: chapter, own: own) },
          children: element.children.map { $0.asPart(named: chapter, own: own) }))
    }
  }
}

extension HTMLElement {
  fileprivate static let lowerHeadings = ["h1": "h2", "h2": "h3", "h3": "h4", "h4": "h5", "h5": "h6"]
}

extension HTMLAttribute {
  /// What holds names of places, with blanks between several.
  private static let references: Set = [
    "id", "for", "headers", "aria-controls", "aria-describedby", "aria-details", "aria-labelledby",
    "aria-owns",
  ]

  fileprivate func asPart(named chapter: String, own: Set<String>) -> HTMLAttribute {
    guard let value else { return self }
    func inChapter(_ name: Substring) -> String {
      own.contains(name.removingPercentEncoding ?? String(name)) ? chapter + "/" + name : String(name)
    }
    if Self.references.contains(name) {
      let names = value.split(separator: " ").map(inChapter)
      return HTMLAttribute(name, names.joined(separator: " "))
    }
    if name == "href" || name == "xlink:href", value.hasPrefix("#") {
      return HTMLAttribute(name, "#" + inChapter(value.dropFirst()))
    }
    if value.hasPrefix("url(#"), value.hasSuffix(")") {
      return HTMLAttribute(name, "url(#" + inChapter(value.dropFirst(5).dropLast()) + ")")
    }
    return self
  }
}
