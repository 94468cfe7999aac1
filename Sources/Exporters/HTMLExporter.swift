package import Diagnostics
import Display
import Foundation
import Mustache
package import Replay
import System

/// Makes one self-contained HTML page of a replayed lesson.
package struct HTMLExporter: BookExporter {
  static let format = ExportFormat(name: "html", ending: "html", choices: [.page], makesBooks: true) {
    options in
    var exporter =
      options.showsFormulasAsSource
      ? HTMLExporter(formulas: FormulasAsSource(), template: options.template)
      : HTMLExporter(template: options.template)
    exporter.allowsRawHTML = options.allowsRawHTML
    return exporter
  }

  /// The language of the lessons, as a BCP 47 tag such as `en`.
  package var language: String
  /// Whether the author's HTML stands on the page as it is, with scripts that run.
  package var allowsRawHTML = false
  private let formulas: any FormulaSetter
  let template: PageTemplate

  package init(
    language: String = "en", formulas: any FormulaSetter = FormulasAsSource.unlessInstalled,
    template: PageTemplate = .builtIn
  ) {
    self.language = language
    self.formulas = formulas
    self.template = template
  }

  /// Does now what the first page would have to wait for.
  package func prepare() { formulas.prepare() }

  package func export(_ lesson: ReplayedLesson, in place: BookPlace?) -> Exported {
    render(lesson, in: place)
  }

  /// The page, with what is wrong with the lesson.
  ///
  /// - Parameters:
  ///   - place: what the page shows of the book around it.
  ///   - live: makes what the page carries while its lesson is written, from what only shows when it is made;
  ///     nil for a page that is handed on.
  package func render(
    _ lesson: ReplayedLesson, in place: BookPlace? = nil, live: (([Diagnostic]) -> LivePart)? = nil
  ) -> Exported {
    render(LessonView(lesson), in: place, live: live)
  }

  func render(
    _ lesson: LessonView, in place: BookPlace? = nil, live: (([Diagnostic]) -> LivePart)? = nil
  ) -> Exported {
    let parts = parts(of: lesson, in: place)
    var values = frame(title: lesson.title, formulas: parts.formulas, tally: parts.tally)
    values["header"] = HTMLFormatter.format(parts.header)
    values["body"] = HTMLFormatter.format(parts.body)
    if let place {
      values["style", default: ""] += template.bookStyle
      values["bookTop"] = HTMLFormatter.format(place.top)
      values["bookBottom"] = HTMLFormatter.format(place.bottom)
    }
    let diagnostics = parts.diagnostics + (place?.diagnostics ?? [])
    if let live { add(live(diagnostics), to: &values) }
    values["description"] = lesson.description.map(HTMLFormatter.escaped)
    let contents = parts.headings.filter { $0.level == 2 || $0.level == 3 }
    if contents.count > 1 { values["contents"] = HTMLFormatter.format([Self.list(of: contents)]) }
    return Exported(template.page.render(values), diagnostics: diagnostics)
  }

  /// A lesson as it stands on a page, whether alone or as one of several.
  struct LessonParts {
    var header: [HTMLNode]
    var body: [HTMLNode]
    var headings: [RenderedProse.Heading]
    /// The formulas that were set, as HTML.
    var formulas: [String]
    var tally: ResultTally
    /// What only shows when a page is made, with ranges in the document.
    var diagnostics: [Diagnostic]
  }

  /// - Parameter place: that of the lesson in its book, where it is part of one.
  func parts(of lesson: LessonView, in place: BookPlace?) -> LessonParts {
    let html = CellHTML(source: lesson.source)
    let cells = Dictionary(
      zip(lesson.cellLines, lesson.cells.map(html.nodes)), uniquingKeysWith: { first, _ in first })
    var source = ProseSource(
      source: lesson.source, tree: lesson.tree, title: lesson.title, cells: cells,
      hiddenLines: lesson.hiddenLines, links: place?.links ?? [:], allowsRawHTML: allowsRawHTML)
    source.boundNumbers = lesson.boundNumbers
    source.imageFolder = place?.folder
    let prose = ProseRenderer.render(source, formulas: formulas)
    return LessonParts(
      header: header(of: lesson, prose.title), body: lesson.diagnostics.map(html.diagnostic) + prose.nodes,
      headings: prose.headings, formulas: prose.formulas, tally: ResultTally(of: lesson.cells),
      diagnostics: prose.diagnostics)
  }

  /// What every page has around its lessons.
  func frame(title: String, formulas markup: [String], tally: ResultTally) -> [String: String] {
    [
      "language": HTMLFormatter.escaped(language), "title": HTMLFormatter.escaped(title),
      "style": formulas.style(for: markup) + template.style, "script": template.script,
      "scripts": allowsRawHTML ? "'unsafe-inline'" : "'\(template.scriptHash)'",
      "footer": HTMLFormatter.format([
        .element("p", [.text(tally.sentence), " Made with ", .element("strong", ["Nabla"]), "."])
      ]),
    ]
  }

  /// Adds to a page what it carries while its lesson is written.
  func add(_ live: LivePart, to values: inout [String: String]) {
    allow(LivePart.scriptHash, in: &values)
    values["connections"] = LivePart.connections
    values["live", default: ""] += live.html
  }

  /// Lets a script run, by what a content security policy calls it.
  func allow(_ scriptHash: String, in values: inout [String: String]) {
    // Where every script may run, naming one would forbid the others.
    if !allowsRawHTML { values["scripts", default: ""] += " " + scriptHash }
  }

  /// The title and the description.
  ///
  /// - Parameter heading: the heading of the lesson that is its title.
  private func header(of lesson: LessonView, _ heading: HTMLNode?) -> [HTMLNode] {
    let title = heading ?? .element("h1", [.text(lesson.title)])
    let lede = lesson.description.map { HTMLNode.element("p", class: "lede", [.text($0)]) }
    return [.element("header", [title, lede].compactMap(\.self))]
  }

  /// The headings as a list of links, those of the third level below those of the second.
  static func list(of headings: [RenderedProse.Heading]) -> HTMLNode {
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
  static func hash(of script: String) -> String {
    "sha256-" + Data(SHA256.hash(script.utf8)).base64EncodedString()
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
