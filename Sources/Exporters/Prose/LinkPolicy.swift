import CommonMark
import Diagnostics
import Notebook

/// Which destinations of links may stand on a page.
enum LinkPolicy {
  /// The destination as it may be linked to; nil where following it could run code or smuggle in a page.
  ///
  /// Links with the schemes `http`, `https` and `mailto`, links to a place on the page and relative ones pass. A
  /// link to another lesson's Markdown leads to that lesson's page.
  static func destination(_ destination: String) -> String? {
    // Browsers ignore control characters and blanks within and around a scheme.
    let seen = String(
      String.UnicodeScalarView(destination.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }))
    let address = encoded(destination)
    if let scheme = scheme(of: seen) {
      return ["http", "https", "mailto"].contains(scheme) ? address : nil
    }
    let path = address.prefix { $0 != "#" && $0 != "?" }
    guard LessonName.isLesson(path), !path.hasPrefix("//") else { return address }
    return LessonName.stem(of: path) + ".html" + address.dropFirst(path.count)
  }

  /// The destination as an address on a page, with `%C3%A4` for `ä`, as libcmark has it: what an address may hold, and
  /// what is encoded already, stays.
  private static func encoded(_ destination: String) -> String {
    var address = ""
    for byte in destination.utf8 {
      if isSafe(byte) {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        address += digits.count == 1 ? "%0" + digits : "%" + digits
      }
    }
    return address
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: "-_.+!*'(),%#@?=;:/&$~".utf8.contains(byte)
    }
  }

  /// Whether a link leads to a place on the page or to another file, and not to an address elsewhere.
  static func isWithinCollection(_ destination: String) -> Bool {
    !destination.isEmpty && !destination.hasPrefix("/") && scheme(of: destination) == nil
      && self.destination(destination) != nil
  }

  /// What is wrong with the links of a document that lead nowhere on its page.
  static func refusals(in tree: MarkdownTree, of source: SourceText) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for (index, node) in tree.nodes.enumerated() {
      guard case .link(let destination, _) = node.kind, self.destination(destination) == nil else { continue }
      let scheme = destination.prefix { $0 != ":" }.lowercased()
      let message = """
        a link that begins with `\(scheme):` is not made, since following it could run code; `http:`, `https:`, \
        `mailto:` and links within the collection are
        """
      diagnostics.append(
        Diagnostic("link.refused", message, at: tree.place(of: destination, at: index, in: source)))
    }
    return diagnostics
  }

  /// What stands before the first colon, in lower case, where that comes before any slash.
  private static func scheme(of address: String) -> String? {
    let head = address.prefix { !":/?#".contains($0) }
    return address.dropFirst(head.count).first == ":" ? head.lowercased() : nil
  }
}
