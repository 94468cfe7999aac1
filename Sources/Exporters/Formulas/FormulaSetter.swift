package import Formulas

/// Sets the formulas of a page.
package protocol FormulaSetter: Sendable {
  /// A formula as HTML, or what is wrong with it; nil where formulas stay as they are written.
  func markup(for formula: Formula) -> Result<String, FormulaMistake>?

  /// The styles that some formulas, as HTML, need; with the fonts within.
  func style(for markup: [String]) -> String

  /// Why formulas stay as they are written, where the author should know.
  var problem: String? { get }

  /// Does now what the first formula would have to wait for.
  func prepare()
}

extension FormulaSetter {
  package func prepare() {}
}

/// A formula of a lesson.
package struct Formula: Hashable, Sendable {
  /// TeX, without the dollar signs and without what a quote puts before each line.
  package var source: String
  /// Whether it stands on a line of its own.
  package var isDisplay: Bool

  package init(_ source: String, isDisplay: Bool = false) {
    self.source = source
    self.isDisplay = isDisplay
  }
}

/// Leaves formulas as they are written.
package struct FormulasAsSource: FormulaSetter {
  package let problem: String?

  /// - Parameter problem: why nothing better is done, where the author should know.
  package init(problem: String? = nil) {
    self.problem = problem
  }

  /// KaTeX where it is installed.
  package static var unlessInstalled: any FormulaSetter {
    KaTeX.installed
      ?? FormulasAsSource(
        problem:
          "KaTeX is not installed (`apt-get install libjs-katex`), so formulas stay as they are written")
  }

  package func markup(for formula: Formula) -> Result<String, FormulaMistake>? { nil }
  package func style(for markup: [String]) -> String { "" }
}
