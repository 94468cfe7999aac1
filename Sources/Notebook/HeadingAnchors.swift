/// The names by which headings can be linked to, as GitHub makes them.
package struct HeadingAnchors {
  private var counts: [String: Int] = [:]

  package init() {}

  /// The name of the next heading: lower case, blanks turned to hyphens, whatever is no letter, mark, number,
  /// hyphen or underscore left out, and a number after a name that was given before.
  package mutating func anchor(for heading: String) -> String {
    var name = ""
    for scalar in heading.lowercased().unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark,
        .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation:
        name.unicodeScalars.append(scalar)
      default:
        if scalar == " " || scalar == "-" { name += "-" }
      }
    }
    if name.isEmpty { name = "section" }
    var anchor = name
    while let count = counts[anchor] {
      counts[name, default: 0] = count + 1
      anchor = "\(name)-\(counts[name] ?? count)"
    }
    counts[anchor] = 0
    return anchor
  }
}
