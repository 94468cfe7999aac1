import Diagnostics

/// Turns a cell into HTML: its code, and below it what it shows.
struct CellHTML {
  let source: SourceText

  func nodes(_ cell: CellView) -> [HTMLNode] {
    var children: [HTMLNode] = []
    if cell.showsCode, !cell.code.isEmpty { children.append(code(cell)) }
    let output = output(of: cell)
    if !output.isEmpty {
      children.append(.element("div", class: cell.failedAsIntended ? "output intended" : "output", output))
    }
    if let caption = cell.caption, cell.diagnostics.isEmpty, cell.wasReached {
      children.append(.element("figcaption", [.text(caption)]))
    }
    guard !children.isEmpty else { return [] }
    let attributes = [
      HTMLAttribute("id", Self.anchor(of: cell)), HTMLAttribute("aria-label", "Cell \(cell.name)"),
    ]
    return [.element("figure", class: "cell", attributes, children)]
  }

  static func anchor(of cell: CellView) -> String { "cell-\(cell.name)" }

  private func code(_ cell: CellView) -> HTMLNode {
    let name = HTMLNode.element(
      "a", class: "name", [HTMLAttribute("href", "#" + Self.anchor(of: cell))], [.text(cell.name)])
    let code = HTMLNode.element(
      "pre", class: "code", [HTMLAttribute("tabindex", "0")],
      [.element("code", HTMLNode.highlighted(cell.code))])
    let bar = HTMLNode.element("div", class: "bar", [name])
    guard cell.isFolded else { return .element("div", class: "source", [bar, code]) }
    return .element("details", class: "source", [.element("summary", ["Code"]), bar, code])
  }

  private func output(of cell: CellView) -> [HTMLNode] {
    let results = ResultRenderer(identifier: Self.anchor(of: cell), alternativeText: cell.alternativeText)
    let shown = cell.showsOutput ? results.nodes(cell.items) : []
    let absence: [HTMLNode] =
      cell.wasReached ? [] : [.element("p", class: "not-run", ["Not run: a cell before it failed."])]
    return shown + cell.diagnostics.map(diagnostic) + absence
  }

  // MARK: Diagnostics

  /// The message, the line it is about and a caret below the place.
  func diagnostic(_ diagnostic: Diagnostic) -> HTMLNode {
    var nodes = message(diagnostic.severity.rawValue, diagnostic.message, at: diagnostic.range)
    for note in diagnostic.notes { nodes += message("note", note.message, at: note.range) }
    for fix in diagnostic.fixIts { nodes += message("fix", fix.message, at: nil) }
    return .element("div", class: "diagnostic \(diagnostic.severity.rawValue)", nodes)
  }

  /// A sentence in which what stands between backticks is program text.
  private static func withCode(_ sentence: String) -> [HTMLNode] {
    let parts = sentence.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    // An odd number of backticks is a sentence that means one of them.
    if parts.count % 2 == 0 { return [.text(sentence)] }
    return parts.enumerated().filter { !$0.element.isEmpty }.map { index, part in
      index % 2 == 0 ? .text(part) : .element("code", [.text(part)])
    }
  }

  private func message(_ word: String, _ message: String, at range: Range<Int>?) -> [HTMLNode] {
    let sentence: [HTMLNode] = [.element("strong", [.text(word)]), " "] + Self.withCode(message)
    guard let range else { return [.element("p", sentence)] }
    let number = source.position(of: range.lowerBound).line
    let place: [HTMLNode] = [" ", .element("span", class: "place", [.text("line \(number)")])]
    let excerpt = Diagnostic.excerpt(of: range, in: source)
    return [
      .element("p", sentence + place), .element("pre", [HTMLAttribute("tabindex", "0")], [.text(excerpt)]),
    ]
  }
}
