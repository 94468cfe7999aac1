import CommonMark
import Diagnostics

extension ProseRenderer {
  /// An element that a tag in a line has opened and not yet closed.
  private struct OpenTag {
    var tag: InlineTag
    var source: String
    var nodes: [HTMLNode] = []
  }

  /// The inlines of a block, or of an inline that holds others.
  mutating func inlines(of index: MarkdownTree.Index, depth: Int) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    var open: [OpenTag] = []
    var anchors = 0
    func append(_ new: [HTMLNode]) {
      if open.isEmpty { nodes += new } else { open[open.count - 1].nodes += new }
    }
    for child in tree.children(of: index) {
      guard case .inlineHTML(let html) = tree[child].kind, !prose.allowsRawHTML || html.hasPrefix("<!--=")
      else {
        append(inline(child, depth: depth))
        continue
      }
      if html.hasPrefix("<!--=") {
        let expression = html.dropFirst(5).dropLast(3).split(whereSeparator: \.isWhitespace)
          .joined(separator: " ")
        if stretch == nil, let place = tree[child].range?.lowerBound, let number = prose.boundNumbers[place] {
          var own = open.last?.nodes ?? nodes
          HTMLNode.bind(number, in: &own, to: expression)
          if open.isEmpty { nodes = own } else { open[open.count - 1].nodes = own }
        }
        continue
      }
      if html.hasPrefix("<!--") { continue }
      switch RawHTML.inlineTag(html) {
      case .lineBreak: append([.element("br")])
      case .image(let image): append([self.image(image)])
      case .anchor(let name):
        append([.element("a", [HTMLAttribute("id", name)])])
        anchors += 1
      case .close("a") where anchors > 0: anchors -= 1
      case .open(let name) where depth + open.count < Self.maximumDepth:
        open.append(OpenTag(tag: .open(name), source: html))
      case .close(let name) where open.contains(where: { $0.tag == .open(name) }):
        while let last = open.popLast() {
          if last.tag == .open(name) {
            append([.element(name, last.nodes)])
            break
          }
          append([.text(last.source)] + last.nodes)
        }
      default: append([.text(html)])
      }
    }
    // What is never closed is text.
    while let last = open.popLast() { append([.text(last.source)] + last.nodes) }
    return nodes
  }

  mutating func inline(_ index: MarkdownTree.Index, depth: Int) -> [HTMLNode] {
    guard depth < Self.maximumDepth else { return [.text(tree.plainText(of: index))] }
    switch tree[index].kind {
    case .text(let text): return [.text(text)]
    case .softBreak: return ["\n"]
    case .lineBreak: return [.element("br"), "\n"]
    case .codeSpan(let code): return [.element("code", [.text(code)])]
    case .inlineHTML(let html): return prose.allowsRawHTML ? [.trusted(html)] : []
    case .emphasis: return [.element("em", inlines(of: index, depth: depth + 1))]
    case .strong: return [.element("strong", inlines(of: index, depth: depth + 1))]
    case .strikethrough: return [.element("del", inlines(of: index, depth: depth + 1))]
    case .link(let destination, let title):
      return [link(to: destination, title: title, inlines(of: index, depth: depth + 1))]
    case .image(let destination, let title):
      return [image(.init(source: destination, words: tree.plainText(of: index), title: title))]
    case .formula(let formula):
      var isFollowedByText = false
      if let next = tree[index].nextSibling, case .text(let words) = tree[next].kind {
        isFollowedByText = words.first?.isWhitespace == false
      }
      return [
        formulas.node(
          formula, at: stretch ?? tree[index].range ?? 0..<0,
          content: stretch == nil ? tree[index].content : nil, isFollowedByText: isFollowedByText)
      ]
    case .footnoteReference(let label): return footnotes.mark(of: label).map { [$0] } ?? []
    default: return inlines(of: index, depth: depth + 1)
    }
  }

  private func link(to destination: String, title: String, _ content: [HTMLNode]) -> HTMLNode {
    guard let address = prose.links[destination] ?? LinkPolicy.destination(destination) else {
      return .element("span", class: "refused-link", content)
    }
    let title = title.isEmpty ? [] : [HTMLAttribute("title", title)]
    return .element("a", [HTMLAttribute("href", address)] + title, content)
  }

  /// An image that the page carries within itself; what it shows, in words, where it cannot be had.
  private func image(_ image: InlineTag.Image) -> HTMLNode {
    let title = image.title.isEmpty ? [] : [HTMLAttribute("title", image.title)]
    guard let data = images.sources[image.source] else {
      return .element(
        "span", class: "image", title, [.text(image.words.isEmpty ? image.source : image.words)])
    }
    let size = [
      image.width.map { HTMLAttribute("width", $0) }, image.height.map { HTMLAttribute("height", $0) },
    ]
    return .element(
      "img", class: LessonImages.scheme(of: image.source),
      [HTMLAttribute("src", data), HTMLAttribute("alt", image.words)] + title + size.compactMap(\.self))
  }

  // MARK: Footnotes

  /// The footnotes, in the order of their first marks.
  mutating func footnoteSection() -> HTMLNode? {
    guard !footnotes.order.isEmpty else { return nil }
    var items: [HTMLNode] = []
    for (label, index) in footnotes.order {
      guard let index, let number = footnotes.number(of: label) else { continue }
      var content = blocks(in: index, depth: 1)
      let back = footnotes.wayBack(to: label)
      if let back, case .some(.element(var last)) = content.last, last.name == "p" {
        last.children += [" ", back]
        content[content.count - 1] = .element(last)
      } else if let back {
        content.append(.element("p", [back]))
      }
      items.append(.element("li", [HTMLAttribute("id", FootnoteNumbers.anchor(number))], content))
    }
    return items.isEmpty
      ? nil
      : .element(
        "section", class: "footnotes",
        [HTMLAttribute("role", "doc-endnotes"), HTMLAttribute("aria-label", "Footnotes")],
        [.element("ol", items)])
  }
}

/// The numbers of footnotes.
struct FootnoteNumbers {
  /// The labels in the order of their numbers, each with the node of its text.
  private(set) var order: [(label: String, node: MarkdownTree.Index?)] = []
  private var numbers: [String: Int] = [:]
  private var marks: [String: Int] = [:]

  init(of tree: MarkdownTree) {
    var nodes: [String: MarkdownTree.Index] = [:]
    for (index, node) in tree.nodes.enumerated() {
      if case .footnote(let label) = node.kind { nodes[label] = index }
    }
    guard !nodes.isEmpty else { return }
    var labels: [String] = []
    for node in tree.nodes { if case .footnoteReference(let label) = node.kind { labels.append(label) } }
    // What no mark leads to comes last.
    labels += nodes.sorted { $0.value < $1.value }.map(\.key)
    for label in labels where numbers[label] == nil {
      numbers[label] = order.count + 1
      order.append((label, nodes[label]))
    }
  }

  func number(of label: String) -> Int? { numbers[label] }

  static func anchor(_ number: Int) -> String { "fn-\(number)" }

  private static func anchor(ofMark mark: Int, _ number: Int) -> String {
    mark == 1 ? "fnref-\(number)" : "fnref-\(number)-\(mark)"
  }

  /// The next mark of a footnote.
  mutating func mark(of label: String) -> HTMLNode? {
    guard let number = numbers[label] else { return nil }
    marks[label, default: 0] += 1
    let link = [
      HTMLAttribute("href", "#" + Self.anchor(number)),
      HTMLAttribute("id", Self.anchor(ofMark: marks[label] ?? 1, number)),
      HTMLAttribute("role", "doc-noteref"),
    ]
    return .element("sup", class: "footnote", [.element("a", link, [.text(String(number))])])
  }

  /// A link from a footnote to its first mark; nil where there is none.
  func wayBack(to label: String) -> HTMLNode? {
    guard let number = numbers[label], marks[label] != nil else { return nil }
    return .element(
      "a",
      [
        HTMLAttribute("href", "#" + Self.anchor(ofMark: 1, number)), HTMLAttribute("role", "doc-backlink"),
        HTMLAttribute("aria-label", "Back to the text"),
      ], ["↩"])
  }
}

extension HTMLNode {
  /// Marks the number that stands last as bound to an expression.
  fileprivate static func bind(_ number: String, in nodes: inout [HTMLNode], to expression: String) {
    guard let last = nodes.last else { return }
    switch last {
    case .text(let text):
      guard let range = text.ranges(of: number).last else { return }
      let isPercentage = text[range.upperBound...].hasPrefix("%")
      let end = isPercentage ? text.index(after: range.upperBound) : range.upperBound
      nodes.removeLast()
      if range.lowerBound > text.startIndex { nodes.append(.text(String(text[..<range.lowerBound]))) }
      nodes.append(
        .element(
          "span", class: "bound", [HTMLAttribute("title", "computed: \(expression)")],
          [.text(String(text[range.lowerBound..<end]))]))
      if end < text.endIndex { nodes.append(.text(String(text[end...]))) }
    case .element(var element) where ["strong", "em", "code", "del"].contains(element.name):
      bind(number, in: &element.children, to: expression)
      nodes[nodes.count - 1] = .element(element)
    default: return
    }
  }
}
