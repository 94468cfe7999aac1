/// Which destinations of links may stand on a page.
enum LinkPolicy {
  /// The destination as it may be linked to; nil where following it could run code or smuggle in a page.
  ///
  /// Links with the schemes `http`, `https` and `mailto`, links to a place on the page and relative ones pass. A
  /// link to another lesson's Markdown leads to that lesson's page.
  static func destination(_ destination: String) -> String? {
    // Browsers ignore control characters and blanks within and around a scheme.
    let address = String(
      String.UnicodeScalarView(destination.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }))
    if let scheme = scheme(of: address) {
      return ["http", "https", "mailto"].contains(scheme) ? address : nil
    }
    let path = address.prefix { $0 != "#" && $0 != "?" }
    guard path.hasSuffix(".md"), !path.hasPrefix("//") else { return address }
    return path.dropLast(3) + ".html" + address.dropFirst(path.count)
  }

  /// Whether a link leads to a place on the page or to another file, and not to an address elsewhere.
  static func isWithinCollection(_ destination: String) -> Bool {
    !destination.isEmpty && !destination.hasPrefix("/") && scheme(of: destination) == nil
      && self.destination(destination) != nil
  }

  /// What stands before the first colon, in lower case, where that comes before any slash.
  private static func scheme(of address: String) -> String? {
    let head = address.prefix { !":/?#".contains($0) }
    return address.dropFirst(head.count).first == ":" ? head.lowercased() : nil
  }
}
