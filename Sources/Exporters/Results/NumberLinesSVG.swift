import Display
import DisplayText

/// Numbers on lines, before a change and after it, as a picture whose letters keep their size whatever the width.
struct NumberLinesSVG {
  private let lines: NumberLines
  private let rowHeight = 58.0

  init(_ lines: NumberLines) {
    self.lines = lines
  }

  var height: Double { Double(lines.rows.count) * rowHeight }

  var description: String {
    lines.rows.map { row in
      let ends =
        "line from \(Number(row.range.lowerBound, digits: 4).text) to \(Number(row.range.upperBound, digits: 4).text)"
      return "\(words(row.name)): \(change(row)), \(ends)."
    }.joined(separator: " ")
  }

  private func words(_ line: Line) -> String { HarmlessText.lines(line.plainText).joined(separator: " ") }

  private func change(_ row: NumberLines.Row) -> String {
    row.after.map { "\(row.before.text) → \($0.text)" } ?? row.before.text
  }

  var nodes: [HTMLNode] {
    lines.rows.enumerated().map { index, row in
      let top = Double(index) * rowHeight
      let y = top + 30
      var children = [
        RaisedText(row.name).svg(x: "0", y: top + 14, class: "name"),
        RaisedText(change(row)).svg(x: "100%", y: top + 14, class: "value"),
        line("axis", from: 1, to: 99, y),
      ]
      for (end, type) in [(1.0, "tick start"), (99, "tick end")] {
        let value = end == 1 ? row.range.lowerBound : row.range.upperBound
        children.append(
          RaisedText(Number(value, digits: 4).text).svg(
            x: end == 1 ? "0" : "100%", y: y + 18, class: type))
      }
      let before = place(row.before, in: row.range)
      let after = row.after.map { place($0, in: row.range) }
      if let after {
        children.append(line("change", from: before, to: after, y))
        children.append(dot("before", before, y))
      }
      children.append(dot("after", after ?? before, y))
      return .element("g", children)
    }
  }

  private func line(_ type: String, from: Double, to: Double, _ y: Double) -> HTMLNode {
    .element(
      "line", class: type,
      [
        HTMLAttribute("x1", PlotGeometry.text(from) + "%"), HTMLAttribute("y1", PlotGeometry.text(y)),
        HTMLAttribute("x2", PlotGeometry.text(to) + "%"), HTMLAttribute("y2", PlotGeometry.text(y)),
      ])
  }

  private func dot(_ type: String, _ x: Double, _ y: Double) -> HTMLNode {
    .element(
      "circle", class: "dot \(type)",
      [
        HTMLAttribute("cx", PlotGeometry.text(x) + "%"), HTMLAttribute("cy", PlotGeometry.text(y)),
        HTMLAttribute("r", "5"),
      ])
  }

  /// How far across a number stands, in hundredths of the width; what lies beyond an end stands at it.
  private func place(_ number: Number, in range: ClosedRange<Double>) -> Double {
    let share = (number.value - range.lowerBound) / (range.upperBound - range.lowerBound)
    return share.isFinite ? 1 + 98 * min(max(share, 0), 1) : 1
  }
}
