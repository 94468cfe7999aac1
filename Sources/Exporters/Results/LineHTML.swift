import Display
import DisplayText

extension HTMLNode {
  /// A number as a reader sees it; the number itself, to the last digit, is in the markup.
  ///
  /// - Parameter links: leads from a number to its explanation; nil where none is written.
  static func number(_ number: Number, _ links: ExplanationLinks? = nil) -> HTMLNode {
    let shown = number.text
    let full = Number(number.value, digits: 17).shortestText
    var node = HTMLNode.text(shown)
    if shown != full, number.value.isFinite {
      let value = HTMLAttribute("value", String(describing: number.value))
      node = .element("data", [value, HTMLAttribute("title", full)], [node])
    }
    guard let links, let explanation = number.explanation else { return node }
    return .element("a", class: "why", [HTMLAttribute("href", "#" + links.anchor(of: explanation))], [node])
  }

  /// The stretches of a line.
  static func inlines(_ inlines: [Inline], _ links: ExplanationLinks? = nil) -> [HTMLNode] {
    inlines.flatMap { inline -> [HTMLNode] in
      switch inline {
      case .text(let text): lines(text) { RaisedText($0).nodes }
      case .number(let number): [.number(number, links)]
      case .strong(let inner), .marked(let inner): [.element("strong", HTMLNode.inlines(inner, links))]
      case .code(let code): [.element("code", lines(code) { RaisedText($0).nodes })]
      case .formula(let formula): HTMLNode.formula(formula, links)
      case .mark: [.text(inline.plainText)]
      case .bar(let share): [.bar(share)]
      }
    }
  }

  static func line(_ line: Line, _ links: ExplanationLinks? = nil) -> [HTMLNode] {
    inlines(line.inlines, links)
  }

  /// A formula with its symbols in their typefaces.
  static func formula(_ formula: Display.Formula, _ links: ExplanationLinks? = nil) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    var text = RaisedText()
    for piece in formula.pieces {
      if case .number(let number) = piece {
        nodes += text.nodes + [.number(number, links)]
        text = RaisedText()
      } else {
        text.append(piece)
      }
    }
    return nodes + text.nodes
  }

  /// A bar, hatched for a negative share; the number that it stands for is beside it.
  static func bar(_ share: Double) -> HTMLNode {
    let width = PlotGeometry.text((min(abs(share), 1) * 192).rounded() * 0.6)
    return .element(
      "span", class: share < 0 ? "bar-of negative" : "bar-of",
      [HTMLAttribute("aria-hidden", "true"), HTMLAttribute("style", "width:\(width)px")])
  }

  /// Text whose line breaks are kept.
  private static func lines(_ text: String, _ nodes: (String) -> [HTMLNode]) -> [HTMLNode] {
    Array(HarmlessText.lines(text).map(nodes).joined(separator: [.element("br")]))
  }
}

extension Number {
  /// The fewest digits that name this double and no other.
  fileprivate var shortestText: String {
    for digits in 6..<17 {
      let number = Number(value, digits: digits)
      let ascii = String(number.text.map { $0 == "−" ? "-" : $0 })
      if Double(ascii) == value { return number.text }
    }
    return text
  }
}

/// How far the numbers of a column must be moved so that their points stand in line.
struct DecimalAlignment {
  private var widest = 0
  private var aligns = true

  /// - Parameter column: the lines of a column; those that are not a single number do not count.
  init(_ column: [Line]) {
    let texts = column.compactMap(Self.numberText)
    aligns = texts.count > 1 && !texts.contains { $0.contains("e") }
    widest = texts.map { Self.fraction(of: $0).count }.max() ?? 0
  }

  /// What the number lacks behind its last digit, such as `.000`, to be put there unseen.
  func padding(after line: Line) -> String {
    guard aligns, let text = Self.numberText(line) else { return "" }
    let fraction = Self.fraction(of: text)
    let point = fraction.isEmpty && widest > 0 ? "." : ""
    return point + String(repeating: "0", count: max(0, widest - fraction.count - point.count))
  }

  private static func fraction(of text: String) -> Substring { text.drop { $0 != "." } }

  private static func numberText(_ line: Line) -> String? {
    guard line.inlines.count == 1 else { return nil }
    switch line.inlines[0] {
    case .number(let number) where number.value.isFinite: return number.text
    case .strong(let inner): return numberText(Line(inner))
    default: return nil
    }
  }
}
