import CommonMark
import Diagnostics
import Notebook

/// Turns a parsed document into HTML nodes.
package struct ProseRenderer {
  let prose: ProseSource
  /// The document, or a stretch of the author's HTML within it.
  var tree: MarkdownTree
  /// The bytes of the stretch of HTML that is being rendered; nil for the document itself.
  var stretch: Range<Int>?
  let images: LessonImages
  var formulas: RenderedFormulas
  var footnotes: FootnoteNumbers
  private let refusedLinks: [Diagnostic]
  private var anchors = HeadingAnchors()
  private(set) var headings: [RenderedProse.Heading] = []
  /// The heading that is the title of the page.
  private var titleIndex: MarkdownTree.Index?
  private var title: HTMLNode?

  /// Containers within containers beyond this depth are not told apart, so that no document can exhaust the stack.
  static let maximumDepth = 64

  package static func render(
    _ prose: ProseSource, formulas setter: any FormulaSetter = FormulasAsSource()
  ) -> RenderedProse {
    var renderer = ProseRenderer(prose, setter)
    var nodes = renderer.blocks(in: 0, depth: 0)
    if let notes = renderer.footnoteSection() { nodes.append(notes) }
    return RenderedProse(
      title: renderer.title, nodes: nodes, headings: renderer.headings, formulas: renderer.formulas.markup,
      diagnostics: renderer.formulas.diagnostics + renderer.images.diagnostics + renderer.refusedLinks)
  }

  private init(_ prose: ProseSource, _ setter: any FormulaSetter) {
    self.prose = prose
    tree = prose.tree
    formulas = RenderedFormulas(in: prose.source, by: setter)
    images = LessonImages(
      of: tree, in: prose.source, below: prose.imageFolder, hiddenLines: prose.hiddenLines)
    footnotes = FootnoteNumbers(of: tree)
    refusedLinks = LinkPolicy.refusals(in: tree, of: prose.source)
    titleIndex = prose.title.flatMap(titleHeading)
  }

  /// The first heading outside lists and quotations, where it is what the page is called or opens it as its title.
  private func titleHeading(_ title: String) -> MarkdownTree.Index? {
    let shown = tree.children(of: 0).filter { index in
      if case .htmlBlock(let html) = tree[index].kind, html.hasPrefix("<!--") { return false }
      return !(tree[index].lines.map { prose.hiddenLines.contains($0.lowerBound) } ?? false)
    }
    let first = shown.first { if case .heading = tree[$0].kind { true } else { false } }
    guard let first else { return nil }
    if tree.plainText(of: first) == title { return first }
    return first == shown.first && tree[first].kind == .heading(level: 1) ? first : nil
  }

  // MARK: Blocks

  /// An element that the author's HTML has opened and not yet closed.
  private struct OpenElement {
    var name: String
    var isOpen: Bool
    var nodes: [HTMLNode] = []

    var node: HTMLNode { .element(name, isOpen ? [HTMLAttribute("open")] : [], nodes) }
  }

  /// The blocks in a container.
  mutating func blocks(in container: MarkdownTree.Index, depth: Int, isTight: Bool = false) -> [HTMLNode] {
    var open = [OpenElement(name: "", isOpen: false)]
    func append(_ nodes: [HTMLNode]) { open[open.count - 1].nodes += nodes }
    func closeLast() {
      guard let last = open.popLast() else { return }
      append([last.node])
    }
    for index in tree.children(of: container) {
      let node = tree[index]
      if let line = node.lines?.lowerBound, prose.hiddenLines.contains(line) { continue }
      guard case .htmlBlock(let html) = node.kind else {
        append(block(index, depth: depth, isTight: isTight))
        continue
      }
      if prose.allowsRawHTML {
        append([.trusted(html)])
        continue
      }
      for piece in RawHTML.pieces(of: html) {
        switch piece {
        case .open(let name, let isOpen) where depth + open.count < Self.maximumDepth:
          open.append(OpenElement(name: name, isOpen: isOpen))
        case .close(let name) where open.dropFirst().contains { $0.name == name }:
          while let last = open.last, last.name != name { closeLast() }
          closeLast()
        case .open(let name, _): append([.text("<\(name)>")])
        case .close(let name): append([.text("</\(name)>")])
        case .text(let text):
          let words = stretch(of: text, in: index)
          let isNothing = words.allSatisfy { node in
            if case .text(let text) = node { text.allSatisfy(\.isWhitespace) } else { false }
          }
          if !isNothing { append(open.last?.name == "summary" ? words : [.element("p", words)]) }
        }
      }
    }
    while open.count > 1 { closeLast() }
    return open[0].nodes
  }

  /// The inlines of a stretch of the author's HTML.
  private mutating func stretch(of html: String, in block: MarkdownTree.Index) -> [HTMLNode] {
    let words = html.split(omittingEmptySubsequences: true, whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return [] }
    let document = tree
    defer {
      tree = document
      stretch = nil
    }
    stretch = tree[block].lines.map { prose.source.line($0.lowerBound) } ?? 0..<0
    tree = MarkdownTree(inlinesOf: words.joined(separator: " "))
    return inlines(of: 1, depth: 0)
  }

  private mutating func block(_ index: MarkdownTree.Index, depth: Int, isTight: Bool) -> [HTMLNode] {
    guard depth < Self.maximumDepth else { return [.element("p", [.text(tree.plainText(of: index))])] }
    switch tree[index].kind {
    case .document: return blocks(in: index, depth: depth)
    case .blockQuote: return [.element("blockquote", blocks(in: index, depth: depth + 1))]
    case .alert(let alert): return [self.alert(alert, blocks(in: index, depth: depth + 1))]
    case .list(let list): return [self.list(list, index, depth: depth)]
    case .listItem: return [.element("li", blocks(in: index, depth: depth + 1, isTight: isTight))]
    case .paragraph: return paragraph(index, depth: depth, isTight: isTight)
    case .heading(let level): return heading(index, level: level, depth: depth)
    case .codeBlock(let info, let text): return codeBlock(index, info: info, text: text)
    case .thematicBreak: return [.element("hr")]
    case .table(let alignments): return [table(index, alignments, depth: depth)]
    case .footnote: return []
    case .formula(let formula):
      let content = tree[index].content ?? 0..<0
      return [.asBlock(formulas.node(formula, at: content, content: content, isFollowedByText: false))]
    default: return inline(index, depth: depth)
    }
  }

  private func alert(_ alert: MarkdownTree.Alert, _ content: [HTMLNode]) -> HTMLNode {
    let title = alert.rawValue.prefix(1).uppercased() + alert.rawValue.dropFirst()
    return .element(
      "div", class: "alert \(alert.rawValue)",
      [HTMLAttribute("role", "note"), HTMLAttribute("aria-label", title)],
      [.element("p", class: "alert-title", [.text(title)])] + content)
  }

  private mutating func list(_ list: MarkdownTree.List, _ index: MarkdownTree.Index, depth: Int) -> HTMLNode {
    var items: [HTMLNode] = []
    for item in tree.children(of: index) {
      var content = blocks(in: item, depth: depth + 1, isTight: list.isTight)
      guard case .listItem(let isDone?) = tree[item].kind else {
        items.append(.element("li", content))
        continue
      }
      let box = HTMLNode.element(
        "input",
        [
          HTMLAttribute("type", "checkbox"), HTMLAttribute("disabled"),
          HTMLAttribute("aria-label", isDone ? "done" : "to do"),
        ] + (isDone ? [HTMLAttribute("checked")] : []))
      if case .some(.element(var first)) = content.first, first.name == "p" {
        first.children = [box, " "] + first.children
        content[0] = .element(first)
      } else {
        content = [box, " "] + content
      }
      items.append(.element("li", class: "task", content))
    }
    guard let start = list.start else { return .element("ul", items) }
    return .element("ol", start == 1 ? [] : [HTMLAttribute("start", String(start))], items)
  }

  private mutating func paragraph(_ index: MarkdownTree.Index, depth: Int, isTight: Bool) -> [HTMLNode] {
    let content = inlines(of: index, depth: depth)
    if case .some(.element(let only)) = content.first, content.count == 1, only.isDisplayMath {
      return [.asBlock(.element(only))]
    }
    return isTight ? content : [.element("p", content)]
  }

  private mutating func heading(_ index: MarkdownTree.Index, level: Int, depth: Int) -> [HTMLNode] {
    let content = inlines(of: index, depth: depth)
    let anchor = anchors.anchor(for: tree.plainText(of: index))
    let isTitle = index == titleIndex
    headings.append(RenderedProse.Heading(level: isTitle ? 1 : level, anchor: anchor, content: content))
    if isTitle {
      title = .element("h1", [HTMLAttribute("id", anchor)], content)
      return []
    }
    let link = HTMLNode.element(
      "a", class: "anchor",
      [HTMLAttribute("href", "#" + anchor), HTMLAttribute("aria-label", "Link to this section")],
      ["#"])
    return [.element("h\(level)", [HTMLAttribute("id", anchor)], content + (level == 1 ? [] : [" ", link]))]
  }

  private func codeBlock(_ index: MarkdownTree.Index, info: String, text: String) -> [HTMLNode] {
    if let line = tree[index].lines?.lowerBound, let cell = prose.cells[line] { return cell }
    let language = info.split(whereSeparator: \.isWhitespace).first.map(String.init)
    let attributes = language.map { [HTMLAttribute("data-language", $0)] } ?? []
    return [
      .element(
        "pre", class: "plain", attributes + [HTMLAttribute("tabindex", "0")],
        [.element("code", [.text(text)])])
    ]
  }

  // MARK: Tables

  private mutating func table(
    _ index: MarkdownTree.Index, _ alignments: [MarkdownTree.Alignment?], depth: Int
  ) -> HTMLNode {
    var rows: [HTMLNode] = []
    for row in tree.children(of: index) {
      var cells: [HTMLNode] = []
      for (cell, alignment) in zip(tree.children(of: row), alignments) {
        let content = inlines(of: cell, depth: depth + 1)
        cells.append(
          rows.isEmpty
            ? .header(alignment?.className, content) : .element("td", class: alignment?.className, content))
      }
      rows.append(.element("tr", cells))
    }
    let head = HTMLNode.element("thead", Array(rows.prefix(1)))
    let body = rows.count > 1 ? [HTMLNode.element("tbody", Array(rows.dropFirst()))] : []
    return .element(
      "div", class: "scroll", [HTMLAttribute("tabindex", "0")], [.element("table", [head] + body)])
  }
}

extension MarkdownTree.Alignment {
  /// The class of a table cell; none where text begins anyway.
  fileprivate var className: String? {
    switch self {
    case .leading: nil
    case .center: "center"
    case .trailing: "trailing"
    }
  }
}

extension HTMLElement {
  fileprivate var isDisplayMath: Bool {
    attributes.contains { $0.name == "class" && $0.value?.hasSuffix(" display") == true }
  }
}

extension HTMLNode {
  /// An element as a block of its own.
  fileprivate static func asBlock(_ node: HTMLNode) -> HTMLNode {
    guard case .element(let element) = node else { return node }
    return .element("div", element.attributes, element.children)
  }
}
