import CommonMark
import Diagnostics
import Formulas
import Foundation

/// That formulas stay as they are written on this machine, whatever the lesson.
package enum RenderedFormulaProblem {
  package static let identifier = "formula.not-set"
}

/// The formulas of a document as they stand on its page.
struct RenderedFormulas {
  /// Those that were set, as HTML.
  private(set) var markup: [String] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let source: SourceText
  private let setter: any FormulaSetter
  /// Many formulas stand on a page more than once.
  private var known: [Formula: Result<String, FormulaMistake>?] = [:]

  init(in source: SourceText, by setter: any FormulaSetter) {
    self.source = source
    self.setter = setter
  }

  /// A formula as it stands on the page.
  ///
  /// - Parameters:
  ///   - range: the bytes of the document on which it stands, with its dollar signs.
  ///   - content: the bytes between the dollar signs, where these are known.
  ///   - isFollowedByText: whether text stands right after it, such as a comma, which may not be the first of a line.
  mutating func node(
    _ written: MarkdownTree.Formula, at range: Range<Int>, content: Range<Int>?, isFollowedByText: Bool
  ) -> HTMLNode {
    let formula = Formula(written.source, isDisplay: written.isDisplay)
    if known.isEmpty, let problem = setter.problem {
      diagnostics.append(Diagnostic(.warning, RenderedFormulaProblem.identifier, problem))
    }
    let result = known[formula] ?? setter.markup(for: formula)
    known[formula] = .some(result)
    switch result {
    case nil: return Self.source(of: formula, class: "math")
    case .success(let html):
      markup.append(html)
      let shown = HTMLNode.trusted(isFollowedByText ? Self.joined(html) : html)
      return formula.isDisplay
        // A wide formula scrolls sideways, so the keyboard must reach it.
        ? .element("span", class: "formula display", [HTMLAttribute("tabindex", "0")], [shown])
        : .element("span", class: "formula", [shown])
    case .failure(let mistake):
      let message = "this formula cannot be set: \(mistake.message)"
      let place = content.flatMap { self.place(of: mistake, in: formula, at: $0) } ?? range
      diagnostics.append(Diagnostic("formula.mistake", message, at: place))
      return Self.source(of: formula, class: "math mistake")
    }
  }

  /// The markup with its last part joined to what follows it.
  private static func joined(_ markup: String) -> String {
    guard let last = markup.range(of: "<span class=\"base\">", options: .backwards), markup.hasSuffix(end)
    else {
      return markup
    }
    return markup[..<last.lowerBound] + "<span class=\"last\">"
      + markup[last.lowerBound...].dropLast(end.count)
      + "</span>" + end
  }

  /// The ends of the last part that lines are not broken within, and of what is around it.
  private static let end = "</span></span></span>"

  private static func source(of formula: Formula, class type: String) -> HTMLNode {
    .element("span", class: formula.isDisplay ? type + " display" : type, [.text(formula.source)])
  }

  /// The bytes that are meant, where the formula stands in the document as it was set; nil where it does not.
  private func place(
    of mistake: FormulaMistake, in formula: Formula, at content: Range<Int>
  ) -> Range<Int>? {
    let written = source.string(content)
    guard let offset = mistake.offset, let shift = written.firstRange(of: formula.source)?.lowerBound else {
      return nil
    }
    let units = written.utf16
    guard let start = units.index(shift, offsetBy: offset, limitedBy: units.endIndex) else { return nil }
    let first = content.lowerBound + written.utf8.distance(from: written.startIndex, to: start)
    return first..<max(first + 1, content.upperBound)
  }
}
