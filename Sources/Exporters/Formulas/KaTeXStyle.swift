import Foundation
import Synchronization

/// KaTeX's style sheet, of which a page gets the rules and characters that its formulas use.
final class KaTeXStyle: Sendable {
  private struct Rule: Sendable {
    var selectors: [Selector]
    var declarations: String
    var face: Face?
  }

  private struct Selector: Sendable {
    var text: String
    /// The classes of each element that the selector speaks of.
    var compounds: [[String]]
  }

  /// A font by the properties that choose it.
  private struct Face: Hashable, Sendable {
    var family: String
    var isBold = false
    var isItalic = false
  }

  private let rules: [Rule]
  /// The files of the fonts, without their extensions.
  private let fonts: [Face: URL]
  /// Fonts that were read; nil for one that cannot be taken apart.
  private let outlines = Mutex<[Face: TrueTypeFont?]>([:])

  /// - Parameter folder: where `katex.min.css` and `fonts` are; nil where they are not.
  init?(folder: URL) {
    guard let text = try? Data(contentsOf: folder.appending(path: "katex.min.css")) else { return nil }
    var rules: [Rule] = []
    var fonts: [Face: URL] = [:]
    for piece in Array(text).split(separator: UInt8(ascii: "}")) {
      guard let brace = piece.firstIndex(of: UInt8(ascii: "{")) else { continue }
      let (head, declarations) = (piece[..<brace], piece[(brace + 1)...])
      if head.elementsEqual("@font-face".utf8) {
        guard let face = Self.face(declarations), let file = Self.fontFile(declarations) else { continue }
        fonts[face] = folder.appending(path: file)
      } else {
        let selectors = head.split(separator: UInt8(ascii: ",")).map {
          Selector(text: String(decoding: $0, as: UTF8.self), compounds: Self.compounds($0))
        }
        rules.append(
          Rule(
            selectors: selectors, declarations: String(decoding: declarations, as: UTF8.self),
            face: Self.face(declarations)))
      }
    }
    if rules.isEmpty || fonts.isEmpty { return nil }
    self.rules = rules
    self.fonts = fonts
  }

  /// The rules that some markup needs, and the fonts that these rules name.
  func text(for markup: [String]) -> String {
    if markup.isEmpty { return "" }
    var used = Used()
    for markup in markup { used.read(markup) }
    let classes = used.classes.map { Set($0.split(separator: " ").map(String.init)) }
    let names = classes.reduce(into: Set<String>()) { $0.formUnion($1) }
    var css = ""
    var faces: Set<Face> = [Face(family: "KaTeX_Main")]
    for rule in rules {
      let selectors = rule.selectors.filter { selector in
        // Most rules are about something that is nowhere on the page.
        selector.compounds.allSatisfy { $0.allSatisfy(names.contains) }
          && selector.compounds.allSatisfy { compound in
            classes.contains { compound.allSatisfy($0.contains) }
          }
      }
      if selectors.isEmpty { continue }
      css += selectors.map(\.text).joined(separator: ",") + "{" + rule.declarations + "}"
      if let face = rule.face { faces.insert(face) }
    }
    return fontFaces(faces, used.characters) + css
  }

  // MARK: Fonts

  private func fontFaces(_ faces: Set<Face>, _ characters: Set<Unicode.Scalar>) -> String {
    faces.sorted {
      ($0.family, $0.isBold ? 1 : 0, $0.isItalic ? 1 : 0) < (
        $1.family, $1.isBold ? 1 : 0, $1.isItalic ? 1 : 0
      )
    }
    .map { face in
      guard let (data, format) = font(face, characters) else { return "" }
      return "@font-face{font-family:\(face.family);font-weight:\(face.isBold ? 700 : 400);"
        + "font-style:\(face.isItalic ? "italic" : "normal");"
        + "src:url(data:font/\(format.type);base64,\(data.base64EncodedString())) format('\(format.name)')}"
    }.joined()
  }

  /// The part of a font that has some characters; all of it where it cannot be taken apart, and nil where it has
  /// none of them.
  private func font(_ face: Face, _ characters: Set<Unicode.Scalar>) -> (Data, (type: String, name: String))?
  {
    guard let file = fonts[face] else { return nil }
    let font = outlines.withLock { outlines -> TrueTypeFont? in
      if let known = outlines[face] { return known }
      let font = (try? Data(contentsOf: file.appendingPathExtension("ttf"))).flatMap(TrueTypeFont.init)
      outlines[face] = .some(font)
      return font
    }
    if let font { return font.subset(of: characters).map { ($0, ("ttf", "truetype")) } }
    return (try? Data(contentsOf: file.appendingPathExtension("woff2"))).map { ($0, ("woff2", "woff2")) }
  }

  // MARK: Reading

  /// What the markup of formulas uses of a style sheet.
  private struct Used {
    /// The values of `class` attributes.
    var classes: Set<String> = []
    /// What stands between tags, in whichever font.
    var characters: Set<Unicode.Scalar> = []

    mutating func read(_ markup: String) {
      var rest = Array(markup.utf8)[...]
      // What is there for screen readers comes first, and is not seen.
      var isSeen = false
      while let tag = rest.firstIndex(of: UInt8(ascii: "<")),
        let end = rest[tag...].firstIndex(of: UInt8(ascii: ">"))
      {
        if isSeen { readText(rest[..<tag]) }
        // KaTeX writes an element's class first.
        let words = rest[tag..<end].split(separator: UInt8(ascii: "\""), maxSplits: 2)
        if words.count > 1, words[0].suffix(7).elementsEqual(" class=".utf8) {
          let value = String(decoding: words[1], as: UTF8.self)
          classes.insert(value)
          if value == "katex-html" { isSeen = true }
        }
        rest = rest[(end + 1)...]
      }
    }

    private mutating func readText(_ bytes: ArraySlice<UInt8>) {
      if bytes.isEmpty { return }
      var text = String(decoding: bytes, as: UTF8.self)
      if bytes.contains(UInt8(ascii: "&")) {
        // Of a character that is written by its number, no font of KaTeX's has an outline.
        for (name, character) in [
          ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&amp;", "&"),
        ] {
          text = text.replacing(name, with: character)
        }
      }
      for scalar in text.unicodeScalars { characters.insert(scalar) }
    }
  }

  /// The classes of each element of a selector such as `.katex .delimsizing.size1>span`.
  private static func compounds(_ selector: ArraySlice<UInt8>) -> [[String]] {
    selector.split { " >+".utf8.contains($0) }.compactMap { compound in
      let head = compound.prefix { $0 != UInt8(ascii: ":") }.drop { $0 != UInt8(ascii: ".") }
      guard !head.isEmpty else { return nil }
      return head.split(separator: UInt8(ascii: ".")).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The font that declarations choose; the main one where they only make it bold or slanted, nil where neither.
  private static func face(_ declarations: ArraySlice<UInt8>) -> Face? {
    let family = declarations.firstRange(of: Array("font-family:".utf8)).map { range in
      declarations[range.upperBound...].prefix { !";,".utf8.contains($0) }
    }
    let isBold = declarations.firstRange(of: Array("font-weight:700".utf8)) != nil
    let isItalic = declarations.firstRange(of: Array("font-style:italic".utf8)) != nil
    let name = family.map { String(decoding: $0, as: UTF8.self) }
    guard name?.hasPrefix("KaTeX_") == true || name == nil && (isBold || isItalic) else { return nil }
    return Face(family: name ?? "KaTeX_Main", isBold: isBold, isItalic: isItalic)
  }

  /// Such as `fonts/KaTeX_AMS-Regular`.
  private static func fontFile(_ declarations: ArraySlice<UInt8>) -> String? {
    guard let end = declarations.firstRange(of: Array(".woff2)".utf8))?.lowerBound,
      let start = declarations[..<end].lastIndex(of: UInt8(ascii: "("))
    else { return nil }
    return String(decoding: declarations[(start + 1)..<end], as: UTF8.self)
  }
}
