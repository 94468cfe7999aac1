import Display
import DisplayText

/// Text with raised and lowered characters, such as those of `a⁽¹⁾`, parted from the others: fonts that lack them have
/// the plain ones.
struct RaisedText {
  enum Place: String {
    case sup, sub
  }

  /// Stretches that stand at the same height; nil is the line itself.
  private(set) var runs: [(place: Place?, text: String)] = []

  init(_ text: String) {
    for character in text {
      let (place, plain): (Place?, Character) =
        if let plain = Self.superscripts[character] {
          (.sup, plain)
        } else if let plain = Self.subscripts[character] {
          (.sub, plain)
        } else {
          (nil, character)
        }
      if let last = runs.last, last.place == place {
        runs[runs.count - 1].text.append(plain)
      } else {
        runs.append((place, String(plain)))
      }
    }
  }

  /// A line without line breaks and without what could change how a page is read.
  init(_ line: Line) {
    self.init(HarmlessText.lines(line.plainText).joined(separator: " "))
  }

  /// The text as elements of HTML.
  var nodes: [HTMLNode] {
    runs.map { run in run.place.map { .element($0.rawValue, [.text(run.text)]) } ?? .text(run.text) }
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
      if run.place == nil, height == 0 { return .text(run.text) }
      return .element(
        "tspan", class: run.place?.rawValue, [HTMLAttribute("dy", PlotGeometry.text(target - height))],
        [.text(run.text)])
    }
    return .element(
      "text", class: type, [HTMLAttribute("x", x), HTMLAttribute("y", PlotGeometry.text(y))], spans)
  }

  private static let superscripts = Dictionary(
    uniqueKeysWithValues: zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁺⁻ᴸᵀⁿⁱ", "0123456789()+−LTni"))
  private static let subscripts = Dictionary(
    uniqueKeysWithValues: zip("₀₁₂₃₄₅₆₇₈₉₍₎₊₋ⱼₖᵢₙ", "0123456789()+−jkin"))
}
