package import Diagnostics
import Mustache
import Templates

/// What the pages of lessons and books are made from: pages in Mustache, styles and scripts.
package struct PageTemplate: Sendable {
  /// The page of a lesson.
  let page: MustacheTemplate
  let style: String
  let script: String
  /// What a content security policy calls the script by.
  let scriptHash: String
  /// The page with the contents of a book.
  let contents: MustacheTemplate
  /// What the style of a page has besides where it is part of a book.
  let bookStyle: String
  let searchScript: String
  let searchScriptHash: String
  /// That of both scripts, one after the other.
  let contentsScriptHash: String

  /// The names of the files that a template can have.
  package static var fileNames: [String] { Templates.files.map(\.name) }

  /// The built-in files, by name.
  package static var builtInFiles: [(name: String, text: String)] { Templates.files }

  /// The template that is part of the program.
  package static let builtIn: PageTemplate = {
    var problems: [String: [Diagnostic]] = [:]
    let template = PageTemplate(replacing: [:], problems: &problems)
    precondition(problems.isEmpty, "the built-in template is no template")
    return template
  }()

  /// The built-in template with other files in the place of some of its own.
  ///
  /// - Parameters:
  ///   - files: by their names, such as `lesson.css`.
  ///   - problems: takes what is wrong with the files, by their names; the built-in file stands for one with a mistake.
  package init(replacing files: [String: SourceText], problems: inout [String: [Diagnostic]]) {
    func text(_ name: String) -> String {
      files[name].map { $0.string(0..<$0.utf8.count) } ?? Templates.text(of: name)
    }
    style = text("lesson.css")
    script = text("lesson.js")
    bookStyle = text("book.css")
    searchScript = text("search.js")
    scriptHash = HTMLExporter.hash(of: script)
    searchScriptHash = HTMLExporter.hash(of: searchScript)
    contentsScriptHash = HTMLExporter.hash(of: script + searchScript)
    page = Self.mustache("lesson.mustache", names: Self.pageNames, files, &problems)
    contents = Self.mustache("contents.mustache", names: Self.contentsNames, files, &problems)
  }

  private static func mustache(
    _ name: String, names: [String], _ files: [String: SourceText], _ problems: inout [String: [Diagnostic]]
  ) -> MustacheTemplate {
    var found: [Diagnostic] = []
    defer { if !found.isEmpty { problems[name, default: []] += found } }
    let builtIn = Templates.text(of: name)
    guard let file = files[name] else {
      return parse(builtIn, &found) { _ in 0..<0 } ?? MustacheTemplate.empty
    }
    let text = file.string(0..<file.utf8.count)
    found += unknownNames(in: text, besides: names)
    let parsed = parse(text, &found) { context in
      let line = file.line(min(max(context.lineNumber, 1), file.lineCount))
      let start = min(line.lowerBound + max(context.columnNumber - 1, 0), line.upperBound)
      return start..<line.upperBound
    }
    return parsed ?? parse(builtIn, &found) { _ in 0..<0 } ?? MustacheTemplate.empty
  }

  private static func parse(
    _ text: String, _ problems: inout [Diagnostic], place: (MustacheParserContext) -> Range<Int>
  ) -> MustacheTemplate? {
    do {
      return try MustacheTemplate(string: text)
    } catch let error as MustacheTemplate.ParserError {
      problems.append(
        Diagnostic(
          "template.mistake", "this is not Mustache: \(words(for: error.error))", at: place(error.context)))
    } catch {
      problems.append(Diagnostic("template.mistake", "this is not Mustache: \(error)"))
    }
    return nil
  }

  private static func words(for error: any Error) -> String {
    guard let error = error as? MustacheTemplate.Error else { return "\(error)" }
    return switch error {
    case .sectionCloseNameIncorrect: "this section ends with another name than it began with"
    case .unfinishedName: "this tag has no end"
    case .expectedSectionEnd: "a section is not closed"
    case .invalidSetDelimiter: "these delimiters make no sense"
    case .invalidConfigVariableSyntax, .unrecognisedConfigVariable: "there is no such setting"
    case .illegalTokenInsideInheritSection: "this cannot stand in a section that inherits"
    case .textInsideInheritSection: "text cannot stand in a section that inherits"
    case .transformAppliedToInheritanceSection: "a section that inherits cannot be transformed"
    }
  }

  // MARK: Names

  /// What the page of a lesson can be filled with.
  static let pageNames = [
    "language", "title", "description", "style", "script", "scripts", "header", "contents", "body", "footer",
    "bookTop", "bookBottom", "connections", "live",
  ]

  /// What the contents of a book can be filled with.
  static let contentsNames = [
    "language", "title", "style", "script", "scripts", "search", "list", "index", "lessons", "connections",
    "live",
  ]

  /// Tags that ask for what no page has; Mustache itself would leave them empty.
  private static func unknownNames(in text: String, besides names: [String]) -> [Diagnostic] {
    text.matches(of: /\{\{[{&#^\/]?\s*([A-Za-z_][A-Za-z0-9_.]*)\s*\}/).compactMap { match in
      let name = String(match.1)
      guard !names.contains(name) else { return nil }
      let start = text.utf8.distance(from: text.startIndex, to: match.1.startIndex)
      let advice = nearest(to: name, among: names).map { "; did you mean `\($0)`?" } ?? ""
      let message = "a page has no `\(name)`\(advice)"
      return Diagnostic("template.unknown-name", message, at: start..<(start + name.utf8.count))
    }
  }
}

extension MustacheTemplate {
  /// A template that gives nothing.
  fileprivate static var empty: MustacheTemplate {
    guard let template = try? MustacheTemplate(string: "") else {
      preconditionFailure("the empty text is Mustache")
    }
    return template
  }
}
