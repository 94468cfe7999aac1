/// The comments that enclose a recorded output.
///
/// `<!-- nabla:output chain 5f0c1b9e-3a7f -->` names the cell and carries, in hexadecimal digits, the fingerprint of
/// what was run and, behind `-`, a checksum of the output itself. `<!-- /nabla:output -->` ends the output.
package enum OutputMarker: Sendable, Hashable {
  case begin(name: String, fingerprint: String, checksum: String?)
  case end
  /// A comment that speaks of an output but is neither.
  case malformed

  package static let endText = "<!-- /nabla:output -->"
  /// What stands in an output for a blank line where a blank line would loosen the list around it.
  package static let blankText = "<!-- -->"

  /// Reads a comment; nil where it is none of these.
  init?(_ text: some StringProtocol) {
    let trimmed = text.drop { $0.isWhitespace }
    guard trimmed.hasPrefix("<!--") else { return nil }
    let words = trimmed.split { $0.isWhitespace }
    guard words.count > 1, words[1].hasPrefix("nabla:") || words[1].hasPrefix("/nabla:") else { return nil }
    if words.count == 5, words[1] == "nabla:output", words[4] == "-->", let hashes = Self.hashes(words[3]) {
      self = .begin(name: String(words[2]), fingerprint: hashes.fingerprint, checksum: hashes.checksum)
    } else if words.count == 3, words[1] == "/nabla:output", words[2] == "-->" {
      self = .end
    } else {
      self = .malformed
    }
  }

  private static func hashes(_ word: some StringProtocol) -> (fingerprint: String, checksum: String?)? {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isHexDigit) }) else {
      return nil
    }
    return (String(parts[0]), parts.count == 2 ? String(parts[1]) : nil)
  }

  static func beginText(name: String, fingerprint: String) -> String {
    "<!-- nabla:output \(name) \(fingerprint) -->"
  }
}
