/// A piece of an HTML page, before it becomes text.
///
/// Pages are built as trees and not as strings, so that escaping happens in one place: ``HTMLFormatter``.
package indirect enum HTMLNode: Sendable, Hashable {
  /// Text that a reader sees, unescaped.
  case text(String)
  case element(HTMLElement)
  /// Nodes side by side.
  case fragment([HTMLNode])
  /// Markup that this program made itself, such as a formula; never anything an author or a cell wrote.
  case trusted(String)

  /// An element with its attributes and children.
  ///
  /// - Parameters:
  ///   - name: the tag, in lower case.
  ///   - type: the value of the `class` attribute.
  static func element(
    _ name: String, class type: String? = nil, _ attributes: [HTMLAttribute], _ children: [HTMLNode]
  ) -> HTMLNode {
    let own = type.map { [HTMLAttribute("class", $0)] } ?? []
    return .element(HTMLElement(name: name, attributes: own + attributes, children: children))
  }

  /// An element without other attributes than its class.
  static func element(_ name: String, class type: String? = nil, _ children: [HTMLNode] = []) -> HTMLNode {
    element(name, class: type, [], children)
  }

  /// An element without children.
  static func element(_ name: String, class type: String? = nil, _ attributes: [HTMLAttribute]) -> HTMLNode {
    element(name, class: type, attributes, [])
  }

  /// The text within, without markup.
  var plainText: String {
    switch self {
    case .text(let text): text
    case .element(let element): element.children.map(\.plainText).joined()
    case .fragment(let nodes): nodes.map(\.plainText).joined()
    case .trusted: ""
    }
  }
}

extension HTMLNode: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .text(text) }
}

/// An element of a page.
package struct HTMLElement: Sendable, Hashable {
  var name: String
  var attributes: [HTMLAttribute]
  var children: [HTMLNode]
}

/// An attribute of an element, its value unescaped; an attribute without a value is set or not set.
package struct HTMLAttribute: Sendable, Hashable {
  var name: String
  var value: String?

  init(_ name: String, _ value: String? = nil) {
    self.name = name
    self.value = value
  }
}
