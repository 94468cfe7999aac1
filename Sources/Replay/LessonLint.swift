package import Diagnostics
import Notebook

/// An expression and its value at the end of a lesson.
package struct NamedValue: Sendable, Hashable {
  package var expression: String
  package var value: Double
}

extension ReplayedLesson {
  /// Names the numbers in prose that are not bound although the lesson computes them.
  ///
  /// A number counts when it has so many digits that chance is no explanation: three significant ones behind a
  /// point, or five without.
  package func unboundNumberDiagnostics() -> [Diagnostic] {
    let shown = shownNumbers()
    return lesson.unboundNumbers().compactMap { match in
      let number = match.number
      let isTelling =
        number.decimals > 0
        ? number.significantDigits >= 3 : number.significantDigits >= 5 && number.exponent == 0
      guard isTelling else { return nil }
      if let source = values.first(where: { number.agrees(with: $0.value) }) {
        let bound = "\(number.text)<!--= \(source.expression) -->"
        return Diagnostic(
          .warning, "lint.unbound-number", "this number is `\(source.expression)` and is not bound to it",
          at: match.range, fixIts: [.init("write `\(bound)`", replacing: match.range, with: bound)])
      }
      guard let source = shown.first(where: { number.agrees(with: $0.value) }) else { return nil }
      return Diagnostic(
        .warning, "lint.unbound-number",
        "`\(source.expression)` shows this number; bind it by a comment `<!--= expression -->` behind it",
        at: match.range)
    }
  }

  /// The numbers that cells show, each with the name of its cell.
  private func shownNumbers() -> [NamedValue] {
    cells.enumerated().flatMap { index, cell in
      ShownNumbers(cell.items).sources.compactMap { source in
        source.map { NamedValue(expression: lesson.cells[index].name, value: $0.value) }
      }
    }
  }
}

/// Finds the constants and variables that cells declare outside functions and types.
enum DeclaredNames {
  /// The names in the order of their declarations.
  static func names(in code: String) -> [String] {
    var names: [String] = []
    for line in code.split(separator: "\n") where !line.hasPrefix(" ") && !line.hasPrefix("\t") {
      let words = line.split(separator: " ", maxSplits: 2)
      guard words.count == 3, words[0] == "let" || words[0] == "var" else { continue }
      let name = words[1].prefix { $0.isLetter || $0.isNumber || $0 == "_" || !$0.isASCII }
      let rest = words[1].dropFirst(name.count)
      if !name.isEmpty, rest.isEmpty || rest == ":" { names.append(String(name)) }
    }
    return names
  }
}
