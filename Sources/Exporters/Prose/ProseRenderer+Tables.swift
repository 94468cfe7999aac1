import CommonMark
import Diagnostics
import Display

extension ProseRenderer {
  /// The pipe table that a paragraph holds, with the words before it; nil where it holds none.
  ///
  /// A table is a line of headers, a line of dashes with as many cells, and the lines below it, as GitHub has it.
  mutating func table(inParagraph index: MarkdownTree.Index) -> [HTMLNode]? {
    guard let lines = sourceLines(ofParagraph: index), lines.count > 1 else { return nil }
    for row in lines.indices.dropFirst() {
      guard lines[row].contains("-"), let alignments = Self.alignments(of: lines[row]) else { continue }
      let header = Self.cells(of: lines[row - 1])
      guard header.count == alignments.count, lines[row - 1].contains("|") || lines[row].contains("|") else {
        continue
      }
      let rows = lines[(row + 1)...].map { line in
        // A row may have too few cells or too many.
        let cells = Array(Self.cells(of: line).prefix(alignments.count))
        return cells + Array(repeating: "", count: alignments.count - cells.count)
      }
      let before = lines[..<(row - 1)].joined(separator: " ")
      return (before.isEmpty ? [] : [.element("p", lineOfText(before))])
        + [table(header: header, alignments: alignments, rows: rows)]
    }
    return nil
  }

  private func table(header: [String], alignments: [Table.Alignment?], rows: [[String]]) -> HTMLNode {
    func row(_ cells: [String], _ name: String) -> HTMLNode {
      let scope = name == "th" ? [HTMLAttribute("scope", "col")] : []
      return .element(
        "tr",
        zip(cells, alignments).map { cell, alignment in
          .element(name, class: alignment.flatMap(\.className), scope, lineOfText(cell))
        })
    }
    let head = HTMLNode.element("thead", [row(header, "th")])
    let body = rows.isEmpty ? [] : [HTMLNode.element("tbody", rows.map { row($0, "td") })]
    return .element(
      "div", class: "scroll", [HTMLAttribute("tabindex", "0")], [.element("table", [head] + body)])
  }

  /// The lines of a paragraph, without what its containers put before them.
  private func sourceLines(ofParagraph index: MarkdownTree.Index) -> [String]? {
    guard let lines = tree[index].lines else { return nil }
    var containers: [(isQuote: Bool, firstLine: Int)] = []
    var parent = tree[index].parent
    while let container = parent {
      switch tree[container].kind {
      case .blockQuote: containers.append((true, 0))
      case .listItem: containers.append((false, tree[container].lines?.lowerBound ?? 0))
      default: break
      }
      parent = tree[container].parent
    }
    return lines.map { number in
      var line = Substring(marked.string(marked.line(number - firstLine + 1)))
      for container in containers.reversed() {
        line = line.drop { $0 == " " || $0 == "\t" }
        if container.isQuote, line.first == ">" {
          line = line.dropFirst()
        } else if !container.isQuote, container.firstLine == number {
          line = line.drop { $0.isASCII && $0.isNumber }.dropFirst()
        }
      }
      while let last = line.last, last == " " || last == "\t" { line.removeLast() }
      return String(line.drop { $0 == " " || $0 == "\t" })
    }
  }

  /// The cells of a row, parted at bars that no backslash stands before.
  private static func cells(of line: String) -> [String] {
    var cells = [""]
    var isEscaped = false
    for character in line {
      if character == "|", !isEscaped {
        cells.append("")
      } else {
        if character == "|" { cells[cells.count - 1].removeLast() }
        cells[cells.count - 1].append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    if line.hasPrefix("|") { cells.removeFirst() }
    if cells.count > 1, cells.last?.allSatisfy(\.isWhitespace) == true { cells.removeLast() }
    return cells
  }

  /// What a line of dashes such as `|:--|--:|` says; nil for any other line.
  private static func alignments(of line: String) -> [Table.Alignment?]? {
    var alignments: [Table.Alignment?] = []
    for cell in cells(of: line) {
      var dashes = Substring(cell).drop { $0 == " " || $0 == "\t" }
      while let last = dashes.last, last == " " || last == "\t" { dashes.removeLast() }
      let starts = dashes.first == ":"
      let ends = dashes.last == ":"
      let middle = dashes.dropFirst(starts ? 1 : 0).dropLast(ends ? 1 : 0)
      guard !middle.isEmpty, middle.allSatisfy({ $0 == "-" }) else { return nil }
      alignments.append(starts ? (ends ? .center : .leading) : ends ? .trailing : nil)
    }
    return alignments
  }
}

extension Table.Alignment {
  /// The class of a table cell; none where text begins anyway.
  var className: String? {
    switch self {
    case .leading: nil
    case .center: "center"
    case .trailing: "trailing"
    }
  }
}
