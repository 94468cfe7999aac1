import Display
import DisplayText

/// The typeface of a mathematical symbol: that of formulas.
enum SymbolFace: Hashable {
  /// An italic letter: a scalar, a matrix, or the cost.
  case italic
  /// A bold letter, upright where it is Latin and italic where it is Greek: a vector.
  case bold

  /// nil for functions, which have the typeface of the words around.
  init?(_ kind: Display.Formula.Symbol.Kind) {
    switch kind {
    case .scalar, .matrix: self = .italic
    case .vector: self = .bold
    case .function: return nil
    }
  }
}

/// Text with raised and lowered characters, such as those of `a⁽¹⁾`, parted from the others, since fonts that lack them
/// have the plain ones; and the symbols of formulas in their typefaces.
///
/// Only a symbol has a typeface of its own: a letter in a text is a letter.
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

  init() {}

  init(_ text: String) {
    append(text)
  }

  /// A line without line breaks and without what could change how a page is read.
  init(_ line: Line) {
    append(line.inlines)
  }

  private mutating func append(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .formula(let formula): formula.pieces.forEach { append($0) }
      case .strong(let inner), .marked(let inner): append(inner)
      case .text, .number, .code, .mark, .bar: append(Self.harmless(inline.plainText))
      }
    }
  }

  /// A piece of a formula.
  mutating func append(_ piece: Display.Formula.Piece) {
    switch piece {
    case .text(let text): append(Self.harmless(text), at: nil)
    case .number(let number): append(number.text, at: nil)
    case .raised(let text): append(Self.harmless(text), at: .sup)
    case .lowered(let text): append(Self.harmless(text), at: .sub)
    case .symbol(let symbol):
      append(Self.harmless(symbol.letter), at: nil, SymbolFace(symbol.kind))
      append(symbol.suffix, at: nil)
      append(Self.harmless(symbol.lowered), at: .sub)
      append(symbol.raised, at: .sup)
    }
  }

  private mutating func append(_ text: String) {
    for character in text {
      if let plain = Self.superscripts[character] {
        append(String(plain), at: .sup)
      } else if let plain = Self.subscripts[character] {
        append(String(plain), at: .sub)
      } else {
        append(String(character), at: nil)
      }
    }
  }

  private mutating func append(_ text: String, at place: Place?, _ face: SymbolFace? = nil) {
    guard !text.isEmpty else { return }
    if face == nil, let last = runs.last, last.place == place, last.face == nil {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(place: place, face: face, text: text))
    }
  }

  private static func harmless(_ text: String) -> String {
    HarmlessText.lines(text).joined(separator: " ")
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
