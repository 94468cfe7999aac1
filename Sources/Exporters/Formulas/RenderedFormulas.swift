import Diagnostics
import Formulas
import Foundation

/// That formulas stay as they are written on this machine, whatever the lesson.
package enum RenderedFormulaProblem {
  package static let identifier = "formula.not-set"
}

/// The formulas of a document as they stand on its page.
struct RenderedFormulas {
  /// As many as there are formulas.
  private(set) var nodes: [HTMLNode] = []
  /// Those that were set, as HTML.
  private(set) var markup: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ formulas: [Mathematics.Found], in source: SourceText, by setter: any FormulaSetter) {
    // Many formulas stand on a page more than once.
    var known: [Formula: Result<String, FormulaMistake>?] = [:]
    for found in formulas {
      let formula = found.formula
      let result = known[formula] ?? setter.markup(for: formula)
      known[formula] = .some(result)
      switch result {
      case nil: nodes.append(Self.source(of: formula, class: "math"))
      case .success(let html):
        nodes.append(
          formula.isDisplay
            // A wide formula scrolls sideways, so the keyboard must reach it.
            ? .element("span", class: "formula display", [HTMLAttribute("tabindex", "0")], [.trusted(html)])
            : .element("span", class: "formula", [.trusted(html)]))
        markup.append(html)
      case .failure(let mistake):
        nodes.append(Self.source(of: formula, class: "math mistake"))
        let message = "this formula cannot be set: \(mistake.message)"
        let place = Self.place(of: mistake, in: found, of: source)
        diagnostics.append(Diagnostic("formula.mistake", message, at: place))
      }
    }
    if !formulas.isEmpty, let problem = setter.problem {
      diagnostics.append(Diagnostic(.warning, RenderedFormulaProblem.identifier, problem))
    }
  }

  /// A formula with text right behind it, such as a comma, which may not be the first of a line.
  func node(_ index: Int, isFollowedByText: Bool) -> HTMLNode {
    guard isFollowedByText, case .element(var element) = nodes[index],
      case .some(.trusted(let markup)) = element.children.first,
      let last = markup.range(of: "<span class=\"base\">", options: .backwards), markup.hasSuffix(Self.end)
    else { return nodes[index] }
    let joined =
      markup[..<last.lowerBound] + "<span class=\"last\">"
      + markup[last.lowerBound...].dropLast(Self.end.count)
      + "</span>" + Self.end
    element.children = [.trusted(String(joined))]
    return .element(element)
  }

  /// The ends of the last part that lines are not broken within, and of what is around it.
  private static let end = "</span></span></span>"

  private static func source(of formula: Formula, class type: String) -> HTMLNode {
    .element("span", class: formula.isDisplay ? type + " display" : type, [.text(formula.source)])
  }

  /// The bytes that are meant, where the formula stands in the document as it was set; else all of it.
  private static func place(
    of mistake: FormulaMistake, in found: Mathematics.Found, of source: SourceText
  ) -> Range<Int> {
    let written = source.string(found.content)
    guard let offset = mistake.offset, let shift = written.firstRange(of: found.formula.source)?.lowerBound
    else {
      return found.range
    }
    let units = written.utf16
    guard let start = units.index(shift, offsetBy: offset, limitedBy: units.endIndex) else {
      return found.range
    }
    let first = found.content.lowerBound + written.utf8.distance(from: written.startIndex, to: start)
    return first..<max(first + 1, found.content.upperBound)
  }
}
