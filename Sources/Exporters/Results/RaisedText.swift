import Display
import DisplayText

/// Text with raised and lowered characters, such as those of `a⁽¹⁾`, parted from the others, and symbols too: fonts that
/// lack the former have the plain ones, and the latter have the typefaces of formulas.
struct RaisedText {
  enum Place: String {
    case sup, sub
  }

  /// A stretch at one height and in one typeface.
  struct Run {
    /// nil is the line itself.
    let place: Place?
    /// nil is that of the words around.
    let face: SymbolFace?
    var text: String

    var isLatin: Bool { text.allSatisfy(\.isASCII) }
  }

  private(set) var runs: [Run] = []

  /// - Parameter bare: what a letter is that stands alone; nil where it is a word.
  init(_ text: String, bare: SymbolFace? = nil) {
    self.init(text, faces: SymbolFaces.all(in: text, bare: bare))
  }

  /// - Parameter faces: those of the characters that are symbols, by their places.
  init(_ text: String, faces: [Int: SymbolFace]) {
    for (index, character) in text.enumerated() {
      let (place, plain): (Place?, Character) =
        if let plain = Self.superscripts[character] {
          (.sup, plain)
        } else if let plain = Self.subscripts[character] {
          (.sub, plain)
        } else {
          (nil, character)
        }
      if let last = runs.last, last.place == place, last.face == faces[index] {
        runs[runs.count - 1].text.append(plain)
      } else {
        runs.append(Run(place: place, face: faces[index], text: String(plain)))
      }
    }
  }

  /// A line without line breaks and without what could change how a page is read.
  init(_ line: Line, bare: SymbolFace? = nil) {
    self.init(HarmlessText.lines(line.plainText).joined(separator: " "), bare: bare)
  }

  /// The text as elements of HTML.
  var nodes: [HTMLNode] {
    runs.map { run in
      if let face = run.face {
        return .element(
          run.isLatin && face == .bold ? "b" : "var", class: face == .bold ? "vector" : nil, [.text(run.text)]
        )
      }
      return run.place.map { .element($0.rawValue, [.text(run.text)]) } ?? .text(run.text)
    }
  }

  /// About how wide the text is, in pixels, where a letter is 13 pixels high.
  var width: Double {
    runs.reduce(0) { $0 + Double($1.text.count) * ($1.place == nil ? 7.4 : 5.4) }
  }

  /// The text as an element of a picture.
  ///
  /// - Parameters:
  ///   - x: with its unit, such as `50%`.
  ///   - type: the value of the `class` attribute.
  func svg(x: String, y: Double, class type: String) -> HTMLNode {
    var height = 0.0
    let spans = runs.map { run -> HTMLNode in
      let target: Double =
        switch run.place {
        case .sup: -4.5
        case .sub: 3.5
        case nil: 0
        }
      defer { height = target }
      if run.place == nil, run.face == nil, height == 0 { return .text(run.text) }
      let type =
        run.face.map { $0 == .italic ? "var" : run.isLatin ? "vector" : "var vector" } ?? run.place?.rawValue
      let moved = target == height ? [] : [HTMLAttribute("dy", PlotGeometry.text(target - height))]
      return .element("tspan", class: type, moved, [.text(run.text)])
    }
    return .element(
      "text", class: type, [HTMLAttribute("x", x), HTMLAttribute("y", PlotGeometry.text(y))], spans)
  }

  static let superscripts = Dictionary(
    uniqueKeysWithValues: zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁺⁻ᴸᵀⁿⁱ", "0123456789()+−LTni"))
  static let subscripts = Dictionary(
    uniqueKeysWithValues: zip("₀₁₂₃₄₅₆₇₈₉₍₎₊₋ⱼₖᵢₙ", "0123456789()+−jkin"))
}
