package import Diagnostics
import Mustache
import Templates

/// What the pages of lessons are made from: a page in Mustache, a style and a script.
package struct PageTemplate: Sendable {
  let page: MustacheTemplate
  let style: String
  let script: String

  /// The names of the files that a template can have.
  package static var fileNames: [String] { Templates.files.map(\.name) }

  /// The built-in files, by name.
  package static var builtInFiles: [(name: String, text: String)] { Templates.files }

  /// The template that is part of the program.
  package static let builtIn: PageTemplate = {
    var problems: [Diagnostic] = []
    let template = PageTemplate(replacing: [:], problems: &problems)
    precondition(problems.isEmpty, "the built-in template is no template")
    return template
  }()

  /// The built-in template with other files in the place of some of its own.
  ///
  /// - Parameters:
  ///   - files: by their names, such as `lesson.css`.
  ///   - problems: takes what is wrong with the files; the built-in file stands for one with a mistake.
  package init(replacing files: [String: SourceText], problems: inout [Diagnostic]) {
    style = files["lesson.css"].map { $0.string(0..<$0.utf8.count) } ?? Templates.text(of: "lesson.css")
    script = files["lesson.js"].map { $0.string(0..<$0.utf8.count) } ?? Templates.text(of: "lesson.js")
    let builtIn = Templates.text(of: "lesson.mustache")
    guard let file = files["lesson.mustache"] else {
      page = Self.parse(builtIn, &problems) { _ in 0..<0 } ?? MustacheTemplate.empty
      return
    }
    let text = file.string(0..<file.utf8.count)
    problems += Self.unknownNames(in: text)
    let parsed = Self.parse(text, &problems) { context in
      let line = file.line(min(max(context.lineNumber, 1), file.lineCount))
      let start = min(line.lowerBound + max(context.columnNumber - 1, 0), line.upperBound)
      return start..<line.upperBound
    }
    page = parsed ?? Self.parse(builtIn, &problems) { _ in 0..<0 } ?? MustacheTemplate.empty
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

  /// What a page can be filled with.
  static let names = [
    "language", "title", "description", "style", "script", "scripts", "header", "contents", "body", "footer",
  ]

  /// Tags that ask for what no page has; Mustache itself would leave them empty.
  private static func unknownNames(in text: String) -> [Diagnostic] {
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
