import Foundation
import TestSupport

extension Browser {
  /// What axe-core objects to on the page that is open, with the element and the reason.
  ///
  /// - Parameter rule: the only one to be asked about; nil for all of WCAG 2.2 AA and of good practice.
  /// - Throws: ``BrowserError`` where `.ci/test-files` has not fetched axe-core.
  package func accessibilityProblems(rule: String? = nil) throws -> [String] {
    guard let file = Requirement.fetched("axe.min.js") else {
      throw BrowserError(description: "axe.min.js was not fetched; .ci/test-files does that")
    }
    let rules =
      rule.map { "{type: 'rule', values: ['\($0)']}" }
      ?? "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']"
    return try evaluate(
      String(decoding: try Data(contentsOf: file), as: UTF8.self) + """
        ;return axe.run(document, {runOnly: \(rules)})
          .then((result) => result.violations.flatMap((violation) =>
            violation.nodes
              // It does not see that MathML is text.
              .filter((node) => violation.id !== "empty-table-header" || !document.querySelector(node.target[0]).querySelector("math"))
              .map((node) => `${violation.id}: ${node.html.slice(0, 160)} — ${node.failureSummary}`)));
        """)
  }
}
