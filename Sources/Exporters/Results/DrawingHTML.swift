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
      "li", HTMLNode.line(tree.line) + (children.isEmpty ? [] : [.element("ul", children)]))
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
