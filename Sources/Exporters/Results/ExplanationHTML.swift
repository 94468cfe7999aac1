import Display
import DisplayText

/// Leads from the numbers of a cell to how they came to be.
///
/// Without a script a link opens the explanation that is its target; the script opens it beside the number.
struct ExplanationLinks {
  /// The cell's own name on the page.
  let prefix: String

  /// The name of an explanation on the page: the same for equal explanations of a cell.
  func anchor(of explanation: Explanation) -> String {
    let text = [explanation.name, explanation.formula, explanation.numbers].map(\.text)
    // FNV-1a; a name that stays the same from one run to the next.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    for byte in text.joined(separator: "\n").utf8 { mix(byte) }
    var bits = explanation.value.bitPattern
    for _ in 0..<8 {
      mix(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
    }
    return "\(prefix)-\(String(hash, radix: 36))"
  }

  /// The formula, the same with numbers, and the terms where there are several.
  func node(_ explanation: Explanation) -> HTMLNode {
    let name = HTMLNode.element("strong", HTMLNode.formula(explanation.name))
    let value = Number(explanation.value)
    var formula: [HTMLNode] = [name, " = "] + HTMLNode.formula(explanation.formula)
    if explanation.numbers != .number(value) {
      formula += [.element("br"), "= "] + HTMLNode.formula(explanation.numbers)
    }
    formula += [.element("br"), "= ", .text(value.text)]
    var nodes: [HTMLNode] = [.element("p", formula)]
    if explanation.terms.count > 1 { nodes.append(terms(explanation)) }
    let back = HTMLNode.element("a", class: "close", [HTMLAttribute("href", "#" + prefix)], ["Close"])
    return .element(
      "div", class: "explanation", [HTMLAttribute("id", anchor(of: explanation))], nodes + [back])
  }

  /// A row for each term; the total at the end is above already.
  private func terms(_ explanation: Explanation) -> HTMLNode {
    var terms = explanation.terms
    if terms.last?.role == .total { terms.removeLast() }
    let rows = terms.map { term in
      let cells: [[HTMLNode]] = [
        [.text(term.role.rawValue)], term.formula.map { HTMLNode.formula($0) } ?? [],
        term.numbers.map { HTMLNode.formula($0) } ?? [],
        [.text(term.value.text)],
      ]
      return HTMLNode.element(
        "tr", class: term.role == .total ? "total" : nil, cells.map { .element("td", $0) })
    }
    return .element("table", [.element("tbody", rows)])
  }
}

extension DisplayItem {
  /// The explanations of its numbers, in reading order.
  var explanations: [Explanation] {
    switch self {
    case .text(let line): line.explanations
    case .table(let table): table.rows.joined().flatMap(\.explanations)
    case .matrix(let grid): grid.rows.joined().compactMap(\.explanation)
    // A figure's items explain themselves.
    case .printed, .plot, .check, .question, .figure, .drawing: []
    }
  }
}

extension Line {
  fileprivate var explanations: [Explanation] { inlines.flatMap(\.explanations) }
}

extension Display.Formula.Piece {
  fileprivate var explanations: [Explanation] {
    if case .number(let number) = self { number.explanation.map { [$0] } ?? [] } else { [] }
  }
}

extension Inline {
  fileprivate var explanations: [Explanation] {
    switch self {
    case .number(let number): number.explanation.map { [$0] } ?? []
    case .strong(let inner), .marked(let inner): inner.flatMap(\.explanations)
    case .formula(let formula): formula.pieces.flatMap(\.explanations)
    case .text, .code, .mark, .bar: []
    }
  }
}
