import Foundation
import System
import Templates

/// What a page carries while its lesson is written, so that a browser notices when there is a newer one.
package struct LivePart: Sendable, Hashable {
  /// Tells this page from newer ones.
  package var version: String
  /// Messages that keep the page from being what the author wants, as a terminal shows them.
  package var problems: [String]

  package init(version: String, problems: [String] = []) {
    self.version = version
    self.problems = problems
  }

  /// Where the page may load from, in the words of a content security policy.
  static let connections = " connect-src 'self';"

  /// What a content security policy calls the script by.
  static let scriptHash =
    "'sha256-" + Data(SHA256.hash(Templates.previewScript.utf8)).base64EncodedString() + "'"

  /// The end of the page.
  var html: String {
    var children: [HTMLNode] = [
      .element("p", class: "lost", ["nabla serve has ended, so this page is not up to date any more."])
    ]
    var attributes = [HTMLAttribute("id", "nabla-preview"), HTMLAttribute("data-version", version)]
    if problems.isEmpty {
      attributes.append(HTMLAttribute("hidden"))
    } else {
      attributes.append(HTMLAttribute("role", "alert"))
      let count = problems.count == 1 ? "One error" : "\(problems.count) errors"
      let text = HTMLNode.element(
        "pre", [HTMLAttribute("tabindex", "0")], [.text(problems.joined(separator: "\n\n"))])
      children.append(
        .element("details", [HTMLAttribute("open")], [.element("summary", [.text(count)]), text]))
    }
    return "<style>\(Templates.previewStyle)</style>\n"
      + HTMLFormatter.format([.element("aside", attributes, children)])
      + "<script>\(Templates.previewScript)</script>\n"
  }
}
