import Display
import DisplayText

extension HTMLNode {
  /// A container that scrolls sideways where its content is wider than the page.
  static func scrolling(_ label: String, _ nodes: [HTMLNode]) -> HTMLNode {
    let attributes = [
      HTMLAttribute("role", "group"), HTMLAttribute("aria-label", label), HTMLAttribute("tabindex", "0"),
    ]
    return .element("div", class: "scroll", attributes, nodes)
  }

  /// A table with the points of its numbers in line.
  static func table(_ table: Table, _ links: ExplanationLinks? = nil) -> HTMLNode {
    let header = table.columns.map { HTMLNode.header($0.alignment.className, line($0.header)) }
    let alignments = table.columns.indices.map { column in
      DecimalAlignment(table.columns[column].alignment == .trailing ? table.rows.map { $0[column] } : [])
    }
    let rows = table.rows.map { row in
      HTMLNode.element(
        "tr",
        row.indices.map { column in
          let type = table.columns[column].alignment.className
          return cell("td", row[column], type, alignments[column], links)
        })
    }
    return scrolling(
      "table",
      [.element("table", [.element("thead", [.element("tr", header)]), .element("tbody", rows)])])
  }

  /// What stands above a column; without words it is no header of anything.
  static func header(_ type: String?, _ content: [HTMLNode]) -> HTMLNode {
    content.isEmpty
      ? .element("td", class: type) : .element("th", class: type, [HTMLAttribute("scope", "col")], content)
  }

  private static func cell(
    _ name: String, _ content: Line, _ type: String?, _ alignment: DecimalAlignment,
    _ links: ExplanationLinks?
  ) -> HTMLNode {
    if content.inlines.count == 1, case .bar(let share) = content.inlines[0] {
      return .element(name, [.bar(share)])
    }
    let padding = alignment.padding(after: content)
    let attributes = padding.isEmpty ? [] : [HTMLAttribute("data-pad", padding)]
    return .element(name, class: type, attributes, line(content, links))
  }

  /// A matrix with headers, its entries shaded by size.
  ///
  /// Shade is never alone: each number carries its sign, and negative entries are hatched.
  static func matrix(_ grid: MatrixGrid, _ links: ExplanationLinks? = nil) -> HTMLNode {
    let largest = grid.rows.joined().map(\.value.magnitude).filter(\.isFinite).max() ?? 0
    let alignments = grid.columnHeaders.indices.map { column in
      DecimalAlignment(grid.rows.map { Line([.number($0[column])]) })
    }
    let corner: HTMLNode =
      grid.corner.inlines.isEmpty
      ? .element("td") : .element("th", class: "corner", line(grid.corner))
    let header =
      [corner]
      + grid.columnHeaders.map { HTMLNode.header("trailing", line($0)) }
    let rows = zip(grid.rowHeaders, grid.rows).map { header, row in
      let head = HTMLNode.element(
        "th", class: "trailing", [HTMLAttribute("scope", "row")], line(header))
      let entries = row.indices.map { column in
        cell("td", Line([.number(row[column])]), shade(row[column].value, largest), alignments[column], links)
      }
      return HTMLNode.element("tr", [head] + entries)
    }
    let table = HTMLNode.element(
      "table", class: "matrix", [.element("thead", [.element("tr", header)]), .element("tbody", rows)])
    return scrolling("matrix", [table])
  }

  /// The class of an entry: its sign, and its size in fifths of the largest.
  private static func shade(_ value: Double, _ largest: Double) -> String {
    guard value.isFinite, value != 0, largest > 0 else { return value == 0 ? "zero" : "undefined" }
    let fifth = min(5, max(1, Int((value.magnitude / largest * 5).rounded(.up))))
    return value < 0 ? "negative s\(fifth)" : "positive s\(fifth)"
  }
}

extension Table.Alignment {
  /// The class of a table cell; none where text begins anyway.
  fileprivate var className: String? {
    switch self {
    case .leading: nil
    case .center: "center"
    case .trailing: "trailing"
    }
  }
}
