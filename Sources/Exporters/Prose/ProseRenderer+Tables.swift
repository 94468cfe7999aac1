import CommonMark
import Diagnostics
import Display

extension ProseRenderer {
  /// The pipe table that a paragraph holds, with the words before it and whatever ends it; nil where it holds none.
  ///
  /// A table is a line of headers, a line of dashes with as many cells, and the lines below it up to one that begins
  /// another block, as GitHub has it.
  mutating func table(inParagraph index: MarkdownTree.Index, depth: Int) -> [HTMLNode]? {
    guard let numbers = tree[index].lines, numbers.count > 1 else { return nil }
    let containers = containers(of: index)
    return table(in: numbers.map { sourceLine($0, in: containers) }, depth: depth)
  }

  /// The pipe table above a line of dashes, which CommonMark takes for the words of an underlined heading.
  mutating func table(inHeading index: MarkdownTree.Index, depth: Int) -> [HTMLNode]? {
    guard let numbers = tree[index].lines else { return nil }
    let containers = containers(of: index)
    if sourceLine(numbers.lowerBound, in: containers).hasPrefix("#") { return nil }
    var lines: [String] = []
    for number in numbers.lowerBound...max(numbers.lowerBound, marked.lineCount + firstLine - 1) {
      lines.append(sourceLine(number, in: containers))
      if lines.count > 1, let mark = lines.last?.first, "-=".contains(mark),
        lines.last?.allSatisfy({ $0 == mark }) == true
      {
        break
      }
    }
    return table(in: lines, depth: depth)
  }

  private mutating func table(in lines: [String], depth: Int) -> [HTMLNode]? {
    for row in lines.indices.dropFirst() {
      // Dashes alone underline a heading.
      guard lines[row].contains(where: { $0 == "|" || $0 == ":" }),
        let alignments = Self.alignments(of: lines[row])
      else { continue }
      let header = Self.cells(of: lines[row - 1])
      guard header.count == alignments.count else { continue }
      let end = lines[(row + 1)...].firstIndex(where: Self.beginsOtherBlock) ?? lines.endIndex
      let rows = lines[(row + 1)..<end].map { line in
        // A row may have too few cells or too many.
        let cells = Array(Self.cells(of: line).prefix(alignments.count))
        return cells + Array(repeating: "", count: alignments.count - cells.count)
      }
      var nodes: [HTMLNode] = []
      if row > 1 { nodes.append(.element("p", lineOfText(lines[..<(row - 1)].joined(separator: " ")))) }
      nodes.append(table(header: header, alignments: alignments, rows: rows))
      if end < lines.endIndex {
        var rest = ProseRenderer(self, text: lines[end...].joined(separator: "\n"))
        nodes += rest.blocks(in: 0, depth: depth + 1)
      }
      return nodes
    }
    return nil
  }

  /// Whether a line below a table is no row of it. Within a paragraph, such a line would be part of it.
  private static func beginsOtherBlock(_ line: String) -> Bool {
    guard let first = line.first, "0123456789-+*_#><`~=".contains(first) else { return false }
    let tree = MarkdownTree(parsing: line)
    guard let block = tree.children(of: 0).first(where: { _ in true }) else { return false }
    return tree[block].kind != .paragraph
  }

  private func table(header: [String], alignments: [Table.Alignment?], rows: [[String]]) -> HTMLNode {
    func row(_ cells: [String], _ cell: (String?, [HTMLNode]) -> HTMLNode) -> HTMLNode {
      .element("tr", zip(cells, alignments).map { cell($1.flatMap(\.className), lineOfText($0)) })
    }
    let head = HTMLNode.element("thead", [row(header, HTMLNode.header)])
    let body =
      rows.isEmpty ? [] : [HTMLNode.element("tbody", rows.map { row($0) { .element("td", class: $0, $1) } })]
    return .element(
      "div", class: "scroll", [HTMLAttribute("tabindex", "0")], [.element("table", [head] + body)])
  }

  /// What stands around a block, from within: for a list item the line that its mark is on, for a quotation nil.
  private func containers(of index: MarkdownTree.Index) -> [Int?] {
    var containers: [Int?] = []
    var parent = tree[index].parent
    while let container = parent {
      switch tree[container].kind {
      case .blockQuote: containers.append(nil)
      case .listItem: containers.append(tree[container].lines?.lowerBound ?? 0)
      default: break
      }
      parent = tree[container].parent
    }
    return containers
  }

  /// A line without what its containers put before it.
  private func sourceLine(_ number: Int, in containers: [Int?]) -> String {
    var line = Substring(marked.string(marked.line(number - firstLine + 1)))
    for firstLine in containers.reversed() {
      line = line.drop { $0 == " " || $0 == "\t" }
      if firstLine == nil, line.first == ">" {
        line = line.dropFirst()
      } else if firstLine == number {
        line = line.drop { $0.isASCII && $0.isNumber }.dropFirst()
      }
    }
    while let last = line.last, last == " " || last == "\t" { line.removeLast() }
    return String(line.drop { $0 == " " || $0 == "\t" })
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
