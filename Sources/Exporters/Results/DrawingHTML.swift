import Display
import DisplayText

/// Turns a drawing into HTML: a tree into nested lists, the others into pictures that keep their letters' size
/// whatever the width.
struct DrawingHTML {
  /// Makes names within the page unique.
  let identifier: String
  /// What is seen, in the author's words.
  let alternativeText: String?

  /// The drawing and, where it has one, the note below it.
  func nodes(_ drawing: Drawing) -> [HTMLNode] {
    let note =
      switch drawing {
      case .tree: Line()
      case .diagram(let diagram): diagram.note
      case .numberLines(let lines): lines.note
      }
    return [picture(of: drawing)]
      + (note.inlines.isEmpty ? [] : [.element("p", class: "note", HTMLNode.line(note))])
  }

  private func picture(of drawing: Drawing) -> HTMLNode {
    switch drawing {
    case .tree(let tree):
      return .scrolling(alternativeText ?? "tree", [.element("ul", class: "tree", [Self.branch(tree)])])
    case .diagram(let diagram):
      let picture = DiagramSVG(diagram)
      return .scrolling(
        "diagram",
        [
          svg(
            "diagram", title: picture.title, description: picture.description, width: picture.width,
            height: picture.height, picture.nodes(arrow: "\(identifier)-arrow"))
        ])
    case .numberLines(let lines):
      let picture = NumberLinesSVG(lines)
      return svg(
        "number-lines", title: "Number lines", description: picture.description, width: nil,
        height: picture.height, picture.nodes)
    }
  }

  private static func branch(_ tree: Tree) -> HTMLNode {
    let children = tree.children.map(branch)
    return .element(
      "li", HTMLNode.line(tree.line, bare: .italic) + (children.isEmpty ? [] : [.element("ul", children)]))
  }

  /// A picture as wide as there is room; no narrower than a width, and not much wider, where one is given.
  private func svg(
    _ type: String, title: String, description: String, width: Double?, height: Double, _ nodes: [HTMLNode]
  ) -> HTMLNode {
    var attributes = [
      HTMLAttribute("width", "100%"), HTMLAttribute("height", PlotGeometry.text(height)),
      HTMLAttribute("role", "img"),
      HTMLAttribute("aria-labelledby", "\(identifier)-title \(identifier)-description"),
    ]
    if let width {
      let most = PlotGeometry.text(width * 1.5)
      attributes.append(HTMLAttribute("style", "min-width:\(PlotGeometry.text(width))px;max-width:\(most)px"))
    }
    let words = [
      HTMLNode.element("title", [HTMLAttribute("id", "\(identifier)-title")], [.text(title)]),
      HTMLNode.element(
        "desc", [HTMLAttribute("id", "\(identifier)-description")], [.text(alternativeText ?? description)]),
    ]
    return .element("svg", class: "drawing \(type)", attributes, words + nodes)
  }
}

extension HTMLNode {
  /// A bar that a text spells in blocks, hatched for a negative number; nil for any other text.
  static func bar(_ line: Line) -> HTMLNode? {
    guard line.inlines.count == 1, case .text(let text) = line.inlines[0], let first = text.first else {
      return nil
    }
    let blocks = Array("▏▎▍▌▋▊▉█")
    let isNegative = first == "░"
    var eighths = 0
    for character in text {
      if isNegative {
        guard character == "░" else { return nil }
        eighths += 8
      } else {
        guard let place = blocks.firstIndex(of: character) else { return nil }
        eighths += place + 1
      }
    }
    let width = PlotGeometry.text(Double(eighths) * 0.6)
    return .element(
      "span", class: isNegative ? "bar-of negative" : "bar-of",
      [HTMLAttribute("aria-hidden", "true"), HTMLAttribute("style", "width:\(width)px")])
  }
}
