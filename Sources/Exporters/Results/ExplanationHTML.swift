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
    let text = [explanation.name, explanation.formula, explanation.numbers].map(\.plainText)
    // FNV-1a; a name that stays the same from one run to the next.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    for byte in text.joined(separator: "\n").utf8 { mix(byte) }
    var bits = explanation.expression.value.bitPattern
    for _ in 0..<8 {
      mix(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
    }
    return "\(prefix)-\(String(hash, radix: 36))"
  }

  /// The formula, the same with numbers, and the terms where there are several.
  func node(_ explanation: Explanation) -> HTMLNode {
    let name = HTMLNode.element("strong", HTMLNode.line(explanation.name))
    let value = Number(explanation.expression.value)
    var formula: [HTMLNode] = [name, " = "] + HTMLNode.line(explanation.formula)
    if explanation.numbers != Line([.number(value)]) {
      formula += [.element("br"), "= "] + HTMLNode.line(explanation.numbers)
    }
    formula += [.element("br"), "= ", .number(value)]
    var nodes: [HTMLNode] = [.element("p", formula)]
    if explanation.terms.count > 1 { nodes.append(terms(explanation)) }
    let back = HTMLNode.element("a", class: "close", [HTMLAttribute("href", "#" + prefix)], ["Close"])
    return .element(
      "div", class: "explanation", [HTMLAttribute("id", anchor(of: explanation))], nodes + [back])
  }

  private func terms(_ explanation: Explanation) -> HTMLNode {
    let rows = explanation.terms.map { term in
      HTMLNode.element(
        "tr", class: term.role == .total ? "total" : nil,
        [
          .element("td", [.text(term.role.rawValue)]), .element("td", HTMLNode.line(term.formula)),
          .element("td", HTMLNode.line(term.numbers)), .element("td", [.number(term.value)]),
        ])
    }
    let name = "Terms of \(explanation.name.plainText)"
    return .element(
      "div", class: "scroll",
      [HTMLAttribute("role", "group"), HTMLAttribute("aria-label", name), HTMLAttribute("tabindex", "0")],
      [.element("table", [.element("tbody", rows)])])
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

extension Inline {
  fileprivate var explanations: [Explanation] {
    switch self {
    case .number(let number): number.explanation.map { [$0] } ?? []
    case .strong(let inner): inner.flatMap(\.explanations)
    case .text, .code: []
    }
  }
}
