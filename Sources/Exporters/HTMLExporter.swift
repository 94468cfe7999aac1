package import Diagnostics
import Display
import Foundation
import Mustache
package import Replay
import Templates

/// Makes one self-contained HTML page of a replayed lesson.
package struct HTMLExporter: Sendable {
  /// The language of the lessons, as a BCP 47 tag such as `en`.
  package var language: String
  private let formulas: any FormulaSetter

  package init(language: String = "en", formulas: any FormulaSetter = KaTeX.installed ?? FormulasAsSource()) {
    self.language = language
    self.formulas = formulas
  }

  /// A page, and what is wrong with the lesson that only shows when a page is made of it.
  package struct Page: Sendable {
    package var html: String
    /// About images, for example, with ranges in the document.
    package var diagnostics: [Diagnostic]
  }

  /// The page as text.
  ///
  /// - Throws: an error of the template, where it is not Mustache.
  package func page(for lesson: ReplayedLesson) throws -> String { try render(lesson).html }

  /// The page, with what is wrong with the lesson.
  ///
  /// - Parameter place: what the page shows of the book around it.
  /// - Throws: an error of the template, where it is not Mustache.
  package func render(_ lesson: ReplayedLesson, in place: BookPlace? = nil) throws -> Page {
    try render(LessonView(lesson), in: place)
  }

  func render(_ lesson: LessonView, in place: BookPlace? = nil) throws -> Page {
    let html = CellHTML(source: lesson.source)
    let cells = Dictionary(
      zip(lesson.cellLines, lesson.cells.map(html.nodes)), uniquingKeysWith: { first, _ in first })
    var prose = ProseRenderer.render(
      ProseSource(
        source: lesson.shownSource, body: lesson.bodyStart..<lesson.shownSource.utf8.count, cells: cells,
        hiddenLines: lesson.hiddenLines, links: place?.links ?? [:]), formulas: formulas)
    let header = header(of: lesson, takingTitleFrom: &prose)
    var values: [String: String] = [
      "language": HTMLFormatter.escaped(language), "title": HTMLFormatter.escaped(lesson.title),
      "style": formulas.style(for: prose.formulas) + Templates.lessonStyle, "script": Templates.lessonScript,
      "scriptHash": Self.scriptHash, "header": HTMLFormatter.format(header),
      "body": HTMLFormatter.format(lesson.diagnostics.map(html.diagnostic) + prose.nodes),
      "footer": HTMLFormatter.format(footer(of: lesson)),
    ]
    if let place {
      values["style", default: ""] += Templates.bookStyle
      values["bookTop"] = HTMLFormatter.format(place.top)
      values["bookBottom"] = HTMLFormatter.format(place.bottom)
    }
    values["description"] = lesson.description.map(HTMLFormatter.escaped)
    let contents = prose.headings.filter { $0.level == 2 || $0.level == 3 }
    if contents.count > 1 { values["contents"] = HTMLFormatter.format([Self.list(of: contents)]) }
    let page = try MustacheTemplate(string: Templates.lesson).render(values)
    return Page(html: page, diagnostics: prose.diagnostics.map { $0.moved(lesson.placeInSource) })
  }

  /// The title and the description; a heading that opens the lesson is the title.
  private func header(of lesson: LessonView, takingTitleFrom prose: inout RenderedProse) -> [HTMLNode] {
    var title = HTMLNode.element("h1", [.text(lesson.title)])
    if case .some(.element(let first)) = prose.nodes.first, first.name == "h1" {
      title = prose.nodes.removeFirst()
    }
    let lede = lesson.description.map { HTMLNode.element("p", class: "lede", [.text($0)]) }
    return [.element("header", [title, lede].compactMap(\.self))]
  }

  /// The headings as a list of links, those of the third level below those of the second.
  private static func list(of headings: [RenderedProse.Heading]) -> HTMLNode {
    var sections: [(heading: HTMLNode, subsections: [HTMLNode])] = []
    for heading in headings {
      let link = HTMLNode.element(
        "a", [HTMLAttribute("href", "#" + heading.anchor)], heading.content.map(\.withoutLinks))
      if heading.level > 2, !sections.isEmpty {
        sections[sections.count - 1].subsections.append(.element("li", [link]))
      } else {
        sections.append((link, []))
      }
    }
    return .element(
      "ol",
      sections.map { section in
        let inner = section.subsections.isEmpty ? [] : [HTMLNode.element("ol", section.subsections)]
        return .element("li", [section.heading] + inner)
      })
  }

  /// What a content security policy calls a script by, so that no other one runs.
  private static let scriptHash =
    "sha256-" + Data(SHA256.hash(Templates.lessonScript.utf8)).base64EncodedString()

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "one \(noun)" : "\(number) \(noun)s"
  }

  /// How many cells stand behind the page, and how many of its claims hold.
  private func footer(of lesson: LessonView) -> [HTMLNode] {
    let checks = lesson.cells.flatMap(\.items).compactMap { item in
      if case .check(let check) = item { check } else { nil }
    }
    let held = checks.count(where: \.holds)
    var sentence = "Every result on this page was computed by its \(Self.count(lesson.cells.count, "cell"))."
    if lesson.cells.isEmpty { sentence = "This page has no cells." }
    let unfinished = lesson.cells.count { cell in
      !cell.wasReached || cell.diagnostics.contains { $0.severity == .error }
    }
    if unfinished > 0 {
      sentence += " \(unfinished) of them failed or \(unfinished == 1 ? "was" : "were") not run."
    }
    if checks.count == 1 { sentence += held == 1 ? " Its one check holds." : " Its one check does not hold." }
    if checks.count > 1 {
      sentence +=
        held == checks.count ? " All \(held) checks hold." : " \(held) of \(checks.count) checks hold."
    }
    return [.element("p", [.text(sentence), " Made with ", .element("strong", ["Nabla"]), "."])]
  }
}

extension HTMLNode {
  /// The node with links replaced by what they enclose: a link cannot stand in a link.
  fileprivate var withoutLinks: HTMLNode {
    switch self {
    case .text, .trusted: self
    case .fragment(let nodes): .fragment(nodes.map(\.withoutLinks))
    case .element(let element):
      element.name == "a"
        ? .fragment(element.children.map(\.withoutLinks))
        : .element(
          HTMLElement(
            name: element.name, attributes: element.attributes, children: element.children.map(\.withoutLinks)
          ))
    }
  }
}
