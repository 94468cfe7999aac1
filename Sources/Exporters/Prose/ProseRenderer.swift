import CommonMark
import Diagnostics

/// Turns CommonMark, with pipe tables, formulas and folded text, into HTML nodes.
package struct ProseRenderer {
  let prose: ProseSource
  let mathematics: Mathematics
  let tree: MarkdownTree
  /// The document with marks for formulas, and the number of its first line.
  let marked: SourceText
  let firstLine: Int
  private let images: LessonImages
  private let formulas: RenderedFormulas
  private let refusedLinks: [Diagnostic]
  private var anchors = HeadingAnchors()
  private(set) var headings: [RenderedProse.Heading] = []

  /// Containers within containers beyond this depth are not told apart, so that no document can exhaust the stack.
  static let maximumDepth = 64

  package static func render(
    _ prose: ProseSource, formulas setter: any FormulaSetter = FormulasAsSource()
  ) -> RenderedProse {
    var renderer = ProseRenderer(prose, setter)
    let nodes = renderer.blocks(in: 0, depth: 0)
    return RenderedProse(
      nodes: nodes, headings: renderer.headings, formulas: renderer.formulas.markup,
      diagnostics: renderer.formulas.diagnostics + renderer.images.diagnostics + renderer.refusedLinks)
  }

  private init(_ prose: ProseSource, _ setter: any FormulaSetter) {
    self.prose = prose
    firstLine = prose.source.position(of: prose.body.lowerBound).line
    let raw = MarkdownTree(parsing: prose.source.utf8[prose.body], firstLine: firstLine)
    var skipped = prose.hiddenLines
    for node in raw.nodes {
      if case .codeBlock = node.kind, let lines = node.lines { skipped.formUnion(lines) }
    }
    mathematics = Mathematics(in: prose.source, body: prose.body, skipping: skipped)
    marked = SourceText(utf8: mathematics.marked, name: prose.source.name)
    tree = MarkdownTree(parsing: mathematics.marked, firstLine: firstLine)
    formulas = RenderedFormulas(mathematics.formulas, in: prose.source, by: setter)
    images = LessonImages(of: tree, in: prose.source, restoring: mathematics.restored)
    refusedLinks = LinkPolicy.refusals(in: tree, of: prose.source, restoring: mathematics.restored)
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
        append([.trusted(mathematics.restored(html))])
        continue
      }
      for piece in RawHTML.pieces(of: html) {
        switch piece {
        case .comment: break
        case .open(let name, let isOpen) where depth + open.count < Self.maximumDepth:
          open.append(OpenElement(name: name, isOpen: isOpen))
        case .close(let name) where open.dropFirst().contains { $0.name == name }:
          while let last = open.last, last.name != name { closeLast() }
          closeLast()
        case .open(let name, _): append([.text("<\(name)>")])
        case .close(let name): append([.text("</\(name)>")])
        case .text(let text) where text.allSatisfy(\.isWhitespace): break
        case .text(let text):
          let words = lineOfText(text)
          append(open.last?.name == "summary" ? words : [.element("p", words)])
        }
      }
    }
    while open.count > 1 { closeLast() }
    return open[0].nodes
  }

  private mutating func block(_ index: MarkdownTree.Index, depth: Int, isTight: Bool) -> [HTMLNode] {
    guard depth < Self.maximumDepth else {
      return [.element("p", [.text(mathematics.restored(tree.plainText(of: index)))])]
    }
    switch tree[index].kind {
    case .document: return blocks(in: index, depth: depth)
    case .blockQuote: return [.element("blockquote", blocks(in: index, depth: depth + 1))]
    case .list(let list): return [self.list(list, index, depth: depth)]
    case .listItem: return [.element("li", blocks(in: index, depth: depth + 1, isTight: isTight))]
    case .paragraph: return paragraph(index, depth: depth, isTight: isTight)
    case .heading(let level):
      return table(inHeading: index, depth: depth) ?? [heading(index, level: level, depth: depth)]
    case .codeBlock(let info, let text): return codeBlock(index, info: info, text: text)
    case .thematicBreak: return [.element("hr")]
    default: return inline(index, depth: depth)
    }
  }

  private mutating func list(_ list: MarkdownTree.List, _ index: MarkdownTree.Index, depth: Int) -> HTMLNode {
    let items = tree.children(of: index).map { item in
      HTMLNode.element("li", blocks(in: item, depth: depth + 1, isTight: list.isTight))
    }
    guard let start = list.start else { return .element("ul", items) }
    return .element("ol", start == 1 ? [] : [HTMLAttribute("start", String(start))], items)
  }

  private mutating func paragraph(_ index: MarkdownTree.Index, depth: Int, isTight: Bool) -> [HTMLNode] {
    if let parts = table(inParagraph: index, depth: depth) { return parts }
    let content = inlines(of: index, depth: depth)
    if case .some(.element(let only)) = content.first, content.count == 1, only.isDisplayMath {
      return [.element("div", only.attributes, only.children)]
    }
    return isTight ? content : [.element("p", content)]
  }

  private mutating func heading(_ index: MarkdownTree.Index, level: Int, depth: Int) -> HTMLNode {
    let content = inlines(of: index, depth: depth)
    let anchor = anchors.anchor(for: mathematics.restored(tree.plainText(of: index)))
    headings.append(RenderedProse.Heading(level: level, anchor: anchor, content: content))
    let link = HTMLNode.element(
      "a", class: "anchor",
      [HTMLAttribute("href", "#" + anchor), HTMLAttribute("aria-label", "Link to this section")],
      ["#"])
    return .element("h\(level)", [HTMLAttribute("id", anchor)], content + (level == 1 ? [] : [" ", link]))
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

  // MARK: Inlines

  func inlines(of index: MarkdownTree.Index, depth: Int) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    for child in tree.children(of: index) {
      if case .inlineHTML(let html) = tree[child].kind, html.hasPrefix("<!--=") {
        bindLastNumber(of: &nodes, to: RawHTML.pieces(of: html))
      } else if !isWithinFormula(child) {
        nodes += inline(child, depth: depth)
      }
    }
    return nodes
  }

  /// Whether a line break was one of a formula that spans lines.
  private func isWithinFormula(_ index: MarkdownTree.Index) -> Bool {
    guard case .softBreak = tree[index].kind, let next = tree[index].nextSibling,
      case .text(let text) = tree[next].kind
    else { return false }
    return mathematics.continuesFormula(text)
  }

  private func inline(_ index: MarkdownTree.Index, depth: Int) -> [HTMLNode] {
    guard depth < Self.maximumDepth else { return [.text(mathematics.restored(tree.plainText(of: index)))] }
    switch tree[index].kind {
    case .text(let text): return self.text(text)
    case .softBreak: return ["\n"]
    case .lineBreak: return [.element("br"), "\n"]
    case .codeSpan(let code): return [.element("code", [.text(mathematics.restored(code))])]
    case .inlineHTML(let html) where prose.allowsRawHTML: return [.trusted(mathematics.restored(html))]
    case .inlineHTML(let html):
      return html.hasPrefix("<!--") ? [] : [.text(mathematics.restored(html))]
    case .emphasis: return [.element("em", inlines(of: index, depth: depth + 1))]
    case .strong: return [.element("strong", inlines(of: index, depth: depth + 1))]
    case .link(let destination, let title):
      return [link(to: destination, title: title, inlines(of: index, depth: depth + 1))]
    case .image(let destination, let title): return [image(index, destination: destination, title: title)]
    default: return inlines(of: index, depth: depth + 1)
    }
  }

  func text(_ text: String) -> [HTMLNode] {
    let pieces = mathematics.pieces(of: text)
    return pieces.indices.map { place in
      switch pieces[place] {
      case .text(let words): return .text(words)
      case .formula(let index):
        if place + 1 < pieces.count, case .text(let next) = pieces[place + 1],
          next.first?.isWhitespace == false
        {
          return formulas.node(index, isFollowedByText: true)
        }
        return formulas.nodes[index]
      }
    }
  }

  private func link(to destination: String, title: String, _ content: [HTMLNode]) -> HTMLNode {
    let written = mathematics.restored(destination)
    guard let address = prose.links[written] ?? LinkPolicy.destination(written) else {
      return .element("span", class: "refused-link", content)
    }
    let title = title.isEmpty ? [] : [HTMLAttribute("title", mathematics.restored(title))]
    return .element("a", [HTMLAttribute("href", address)] + title, content)
  }

  /// An image that the page carries within itself; what it shows, in words, where it cannot be had.
  private func image(_ index: MarkdownTree.Index, destination: String, title: String) -> HTMLNode {
    let words = mathematics.restored(tree.plainText(of: index))
    let title = title.isEmpty ? [] : [HTMLAttribute("title", mathematics.restored(title))]
    if let source = images.sources[mathematics.restored(destination)] {
      return .element("img", [HTMLAttribute("src", source), HTMLAttribute("alt", words)] + title)
    }
    return .element("span", class: "image", title, [.text(words.isEmpty ? destination : words)])
  }

  /// Marks the number before a comment such as `<!--= long.value -->` as bound to that expression.
  private func bindLastNumber(of nodes: inout [HTMLNode], to pieces: [RawHTML.Piece]) {
    guard case .some(.comment(let comment)) = pieces.first, case .some(.text(let text)) = nodes.last else {
      return
    }
    let number = String(text.reversed().prefix { $0.isNumber || ".−-+eE%_".contains($0) }.reversed())
    guard number.contains(where: \.isNumber) else { return }
    nodes[nodes.count - 1] = .text(String(text.dropLast(number.count)))
    let expression = comment.dropFirst().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    nodes.append(
      .element("span", class: "bound", [HTMLAttribute("title", "computed: \(expression)")], [.text(number)]))
  }

  /// A single line of text with inline markup, such as a table cell.
  func lineOfText(_ source: String) -> [HTMLNode] {
    // Behind a mark and a blank, nothing at the beginning of the line can open a block.
    let words = source.split(omittingEmptySubsequences: true, whereSeparator: \.isWhitespace).joined(
      separator: " ")
    var inner = self
    inner = ProseRenderer(inner, text: "\u{E003} " + words)
    guard let paragraph = inner.tree.children(of: 0).first(where: { _ in true }) else { return [] }
    var nodes = inner.inlines(of: paragraph, depth: 0)
    if case .some(.text(let first)) = nodes.first {
      let trimmed = first.drop { $0 == " " }
      nodes[0] = .text(String(trimmed))
      if trimmed.isEmpty { nodes.removeFirst() }
    }
    return nodes
  }

  /// A renderer of a part of the document, which may hold marks of its formulas.
  init(_ outer: ProseRenderer, text: String) {
    prose = outer.prose
    mathematics = outer.mathematics
    marked = SourceText(utf8: Array(text.utf8), name: outer.marked.name)
    firstLine = 1
    images = outer.images
    formulas = outer.formulas
    refusedLinks = []
    tree = MarkdownTree(parsing: text)
  }
}

extension HTMLElement {
  fileprivate var isDisplayMath: Bool {
    attributes.contains { $0.name == "class" && $0.value?.hasSuffix(" display") == true }
  }
}
