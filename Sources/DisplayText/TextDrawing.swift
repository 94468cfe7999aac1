package import Display

/// A drawing spelled with box-drawing characters, or in ASCII.
package struct TextDrawing {
  private let drawing: Drawing
  private let style: TerminalText.Style
  private let lineWidth = 80

  package init(_ drawing: Drawing, style: TerminalText.Style = .braille) {
    self.drawing = drawing
    self.style = style
  }

  /// The lines, without blanks at their ends, and a note below them; at most 80 columns wide where names allow it.
  package func lines() -> [String] {
    let lines: [String] =
      switch drawing {
      case .tree(let tree): self.lines(of: tree)
      case .diagram(let diagram): self.lines(of: diagram) + self.lines(ofNote: diagram.note)
      case .numberLines(let lines): self.lines(of: lines) + self.lines(ofNote: lines.note)
      }
    return lines.map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private func plain(_ line: Line) -> String { Line(line.onOneLine()).plainText }

  private func drawn(_ braille: String, _ ascii: String) -> String { style == .braille ? braille : ascii }

  private func lines(ofNote note: Line) -> [String] { note.inlines.isEmpty ? [] : ["", plain(note)] }

  // MARK: Trees

  private func lines(of tree: Tree) -> [String] {
    [plain(tree.line)] + branches(of: tree, before: "")
  }

  private func branches(of tree: Tree, before: String) -> [String] {
    tree.children.enumerated().flatMap { index, child -> [String] in
      let isLast = index == tree.children.count - 1
      let arm = isLast ? drawn("└─ ", "`- ") : drawn("├─ ", "|- ")
      let below = before + (isLast ? "   " : drawn("│  ", "|  "))
      return [before + arm + plain(child.line)] + branches(of: child, before: below)
    }
  }

  // MARK: Diagrams

  /// A box for each column with an arrow to the next, and below them the edges that have something to tell.
  private func lines(of diagram: Diagram) -> [String] {
    let boxes = diagram.columns.indices.map { box($0, of: diagram) }
    var lines: [String] = []
    var row: [Box] = []
    var used = 0
    func endRow(isLast: Bool) {
      if !lines.isEmpty { lines.append("") }
      lines += joined(row, beginsInside: !lines.isEmpty, endsInside: !isLast)
      row = []
      used = 0
    }
    for (index, box) in boxes.enumerated() {
      // An arrow leads in from the row above, and one leads out to the row below.
      let around = (lines.isEmpty ? 0 : arrowWidth) + (index == boxes.count - 1 ? 0 : arrowWidth)
      if !row.isEmpty, used + arrowWidth + box.width + around > lineWidth { endRow(isLast: false) }
      used += (row.isEmpty ? 0 : arrowWidth) + box.width
      row.append(box)
    }
    if !row.isEmpty { endRow(isLast: true) }
    let listed = diagram.edges.filter { edge in
      edge.isMarked || diagram.listsEdges && (edge.value != nil || !edge.name.inlines.isEmpty)
    }
    if !listed.isEmpty { lines += [""] + edgeLines(listed, of: diagram) }
    return lines
  }

  private let arrowWidth = 4

  private struct Box {
    var heading: String
    var lines: [String]
    var width: Int
  }

  private func box(_ column: Int, of diagram: Diagram) -> Box {
    let heading = plain(diagram.columns[column])
    var contents = diagram.nodes.filter { $0.column == column }.map { node in
      let mark = node.isMarked ? drawn("▸", ">") : " "
      return mark + plain(node.name) + (node.value.map { " = \($0.text)" } ?? "") + " "
    }
    if let omitted = diagram.omitted[column], omitted > 0 {
      contents.insert(drawn(" ⋮ ", " : ") + "\(omitted) more ", at: max(contents.count - 1, 0))
    }
    let inner = max(contents.map(DisplayWidth.of).max() ?? 0, 1)
    let (side, bar) = (drawn("│", "|"), drawn("─", "-"))
    let rule = String(repeating: bar, count: inner)
    let lines =
      [drawn("┌", "+") + rule + drawn("┐", "+")]
      + contents.map { side + DisplayWidth.padded($0, to: inner) + side }
      + [drawn("└", "+") + rule + drawn("┘", "+")]
    return Box(heading: heading, lines: lines, width: max(inner + 2, DisplayWidth.of(heading)))
  }

  /// Boxes side by side, centred, with arrows at half height.
  private func joined(_ boxes: [Box], beginsInside: Bool, endsInside: Bool) -> [String] {
    let height = boxes.map(\.lines.count).max() ?? 0
    let arrow = drawn("───▶", "--->")
    let gap = String(repeating: " ", count: arrowWidth)
    let lead = beginsInside ? gap : ""
    var lines: [String] = []
    if boxes.contains(where: { !$0.heading.isEmpty }) {
      lines.append(
        lead + boxes.map { DisplayWidth.padded($0.heading, to: $0.width) }.joined(separator: gap))
    }
    for line in 0..<height {
      let isMiddle = line == height / 2
      let pieces = boxes.map { box in
        let offset = (height - box.lines.count + 1) / 2
        let shown = box.lines.indices.contains(line - offset) ? box.lines[line - offset] : ""
        return DisplayWidth.padded(shown, to: box.width)
      }
      lines.append(
        (beginsInside ? (isMiddle ? arrow : gap) : "") + pieces.joined(separator: isMiddle ? arrow : gap)
          + (endsInside && isMiddle ? arrow : ""))
    }
    return lines
  }

  private func edgeLines(_ edges: [Diagram.Edge], of diagram: Diagram) -> [String] {
    let ends = edges.map { edge in
      plain(diagram.nodes[edge.from].name) + drawn(" → ", " -> ") + plain(diagram.nodes[edge.to].name)
    }
    let width = ends.map(DisplayWidth.of).max() ?? 0
    return zip(edges, ends).map { edge, ends in
      let mark = edge.isMarked && diagram.listsEdges ? drawn("▸ ", "> ") : "  "
      let name = plain(edge.name)
      let parts = [name.isEmpty ? nil : name, edge.value?.text].compactMap(\.self)
      return mark + DisplayWidth.padded(ends, to: width) + "  " + parts.joined(separator: " = ")
    }
  }

  // MARK: Number lines

  private func lines(of numberLines: NumberLines) -> [String] {
    let names = numberLines.rows.map { plain($0.name) }
    let lows = numberLines.rows.map { Number($0.range.lowerBound, digits: 4).text }
    let highs = numberLines.rows.map { Number($0.range.upperBound, digits: 4).text }
    let nameWidth = names.map(DisplayWidth.of).max() ?? 0
    let lowWidth = lows.map(DisplayWidth.of).max() ?? 0
    let highWidth = highs.map(DisplayWidth.of).max() ?? 0
    let arrow = drawn(" → ", " -> ")
    let ends: [String] = numberLines.rows.map { row in
      guard let after = row.after else { return row.before.text }
      return row.before.text + arrow + after.text
    }
    let endsWidth = ends.map(DisplayWidth.of).max() ?? 0
    // An odd number, so that a line has a middle.
    let room = lineWidth - (nameWidth + lowWidth + highWidth + endsWidth + 8)
    let columns = min(max(room - 1 + room % 2, 11), 31)
    var lines: [String] = []
    for (index, row) in numberLines.rows.enumerated() {
      var marks = Array(repeating: drawn("─", "-"), count: columns)
      let before = place(row.before.value, in: row.range, columns: columns)
      let after = row.after.map { place($0.value, in: row.range, columns: columns) }
      if let after, after != before {
        marks[before] = drawn("○", "o")
        marks[after] = drawn("●", "*")
      } else {
        marks[before] = row.after == nil ? drawn("●", "*") : drawn("◉", "@")
      }
      lines.append(
        DisplayWidth.padded(names[index], to: nameWidth) + "  "
          + DisplayWidth.padded(lows[index], to: lowWidth, trailing: true) + " " + drawn("├", "|")
          + marks.joined() + drawn("┤", "|") + " " + DisplayWidth.padded(highs[index], to: highWidth) + "  "
          + ends[index])
    }
    return lines
  }

  /// The column of a number; what lies beyond an end stands at it.
  private func place(_ value: Double, in range: ClosedRange<Double>, columns: Int) -> Int {
    let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    guard share.isFinite else { return 0 }
    return Int((min(max(share, 0), 1) * Double(columns - 1)).rounded())
  }
}
