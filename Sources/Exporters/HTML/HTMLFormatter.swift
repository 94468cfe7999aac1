/// Writes HTML nodes as text; the only place where text is escaped.
package struct HTMLFormatter {
  private var html = ""

  /// The nodes as HTML, with a line break after each block, so that the source of a page can be read.
  package static func format(_ nodes: [HTMLNode]) -> String {
    var formatter = HTMLFormatter()
    formatter.append(nodes)
    return formatter.html
  }

  /// Text as it stands between tags or within a quoted attribute.
  package static func escaped(_ text: String) -> String {
    var formatter = HTMLFormatter()
    formatter.appendEscaped(text)
    return formatter.html
  }

  private init() {}

  private mutating func append(_ nodes: [HTMLNode]) {
    for node in nodes {
      switch node {
      case .text(let text): appendEscaped(text)
      case .element(let element): append(element)
      case .fragment(let nodes): append(nodes)
      case .trusted(let markup): html += markup
      }
    }
  }

  private mutating func append(_ element: HTMLElement) {
    html += "<" + element.name
    for attribute in element.attributes {
      html += " " + attribute.name
      if let value = attribute.value {
        html += "=\""
        appendEscaped(value)
        html += "\""
      }
    }
    html += ">"
    if !Self.void.contains(element.name) {
      // A parser drops the first line break in a pre; another one before it keeps the text as it is.
      if element.name == "pre", case .some(.text(let text)) = element.children.first,
        text.first?.isNewline == true
      {
        html += "\n"
      }
      append(element.children)
      html += "</" + element.name + ">"
    }
    if Self.blocks.contains(element.name) { html += "\n" }
  }

  private mutating func appendEscaped(_ text: String) {
    if !text.utf8.contains(where: Self.mayNeedEscape) {
      html += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      case "\n", "\t": html.unicodeScalars.append(scalar)
      // HTML has no place for control characters.
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": html.unicodeScalars.append("\u{FFFD}")
      default: html.unicodeScalars.append(scalar)
      }
    }
  }

  /// Whether a byte is, or begins, something that does not stand in HTML as it is.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0x7F,
      0xC2:
      true
    case 0..<0x20: byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\t")
    default: false
    }
  }

  private static let void: Set = ["br", "hr", "img", "input", "link", "meta"]

  private static let blocks: Set = [
    "article", "blockquote", "details", "div", "dl", "figcaption", "figure", "footer", "g", "h1", "h2", "h3",
    "h4",
    "h5", "h6", "header", "hr", "li", "nav", "ol", "p", "path", "pre", "section", "summary", "svg", "table",
    "tbody",
    "thead", "tr", "ul",
  ]
}
