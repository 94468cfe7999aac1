import Foundation

/// KaTeX's style sheet, of which a page gets the rules and fonts that its formulas use.
struct KaTeXStyle: Sendable {
  private struct Rule: Sendable {
    var selectors: [Selector]
    var declarations: String
  }

  private struct Selector: Sendable {
    var text: String
    /// The classes of each element that the selector speaks of.
    var compounds: [Set<String>]
  }

  /// A font by the properties that choose it.
  private struct Face: Hashable, Sendable {
    var family: String
    var isBold = false
    var isItalic = false
  }

  private var rules: [Rule] = []
  private var fonts: [Face: URL] = [:]

  /// - Parameter folder: where `katex.min.css` and `fonts` are; nil where they are not.
  init?(folder: URL) {
    guard let text = try? String(contentsOf: folder.appending(path: "katex.min.css"), encoding: .utf8) else {
      return nil
    }
    for piece in text.split(separator: "}") {
      let parts = piece.split(separator: "{", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let declarations = String(parts[1])
      if parts[0] == "@font-face" {
        guard let face = Self.face(declarations), let file = Self.fontFile(declarations) else { continue }
        fonts[face] = folder.appending(path: file)
      } else {
        let selectors = parts[0].split(separator: ",").map {
          Selector(text: String($0), compounds: Self.compounds($0))
        }
        rules.append(Rule(selectors: selectors, declarations: declarations))
      }
    }
    if rules.isEmpty || fonts.isEmpty { return nil }
  }

  /// The rules that some markup needs, and the fonts that these rules name.
  func text(for markup: [String]) -> String {
    if markup.isEmpty { return "" }
    var classes: Set<Set<String>> = []
    for markup in markup {
      for match in markup.matches(of: /class="([^"]*)"/) {
        classes.insert(Set(match.1.split(separator: " ").map(String.init)))
      }
    }
    var css = ""
    var faces: Set<Face> = [Face(family: "KaTeX_Main")]
    for rule in rules {
      let selectors = rule.selectors.filter { selector in
        selector.compounds.allSatisfy { compound in classes.contains { compound.isSubset(of: $0) } }
      }
      if selectors.isEmpty { continue }
      css += selectors.map(\.text).joined(separator: ",") + "{" + rule.declarations + "}"
      if let face = Self.face(rule.declarations) { faces.insert(face) }
    }
    return fontFaces(faces) + css
  }

  private func fontFaces(_ faces: Set<Face>) -> String {
    faces.sorted {
      ($0.family, $0.isBold ? 1 : 0, $0.isItalic ? 1 : 0) < (
        $1.family, $1.isBold ? 1 : 0, $1.isItalic ? 1 : 0
      )
    }
    .map { face in
      guard let file = fonts[face], let data = try? Data(contentsOf: file) else { return "" }
      return "@font-face{font-family:\(face.family);font-weight:\(face.isBold ? 700 : 400);"
        + "font-style:\(face.isItalic ? "italic" : "normal");"
        + "src:url(data:font/woff2;base64,\(data.base64EncodedString())) format('woff2')}"
    }.joined()
  }

  // MARK: Reading

  /// The classes of each element of a selector such as `.katex .delimsizing.size1>span`.
  private static func compounds(_ selector: Substring) -> [Set<String>] {
    selector.split { $0 == " " || $0 == ">" || $0 == "+" }.compactMap { compound in
      let head = compound.prefix { $0 != ":" }
      guard head.contains(".") else { return nil }
      return Set(head.drop { $0 != "." }.split(separator: ".").map(String.init))
    }
  }

  /// The font that declarations choose; the main one where they only make it bold or slanted, nil where neither.
  private static func face(_ declarations: String) -> Face? {
    let family = declarations.firstMatch(of: /font-family:(KaTeX_\w+)/).map { String($0.1) }
    let isBold = declarations.contains("font-weight:700")
    let isItalic = declarations.contains("font-style:italic")
    guard family != nil || isBold || isItalic else { return nil }
    return Face(family: family ?? "KaTeX_Main", isBold: isBold, isItalic: isItalic)
  }

  private static func fontFile(_ declarations: String) -> String? {
    declarations.firstMatch(of: /url\((fonts\/[\w-]+\.woff2)\)/).map { String($0.1) }
  }
}
