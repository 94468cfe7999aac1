/// The names by which headings can be linked to, as GitHub makes them.
struct HeadingAnchors {
  private var counts: [String: Int] = [:]

  /// The name of the next heading: lower case, blanks turned to hyphens, other punctuation left out, and a number
  /// after a name that was given before.
  mutating func anchor(for heading: String) -> String {
    var name = ""
    for scalar in heading.lowercased().unicodeScalars {
      let isMark = [.nonspacingMark, .spacingMark, .connectorPunctuation].contains(
        scalar.properties.generalCategory)
      if scalar == " " {
        name += "-"
      } else if scalar == "-" || isMark || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
      {
        name.unicodeScalars.append(scalar)
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
