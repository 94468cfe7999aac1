import Foundation
import TestSupport
import Testing

@testable import Exporters

/// The examples of the CommonMark specification 0.30, whose HTML is that of libcmark.
@Suite(
  "The examples of CommonMark", .needs(.commonMarkSpecification))
struct CommonMarkExamplesTests {
  private struct Example {
    var number: Int
    var markdown: String
    var html: String
  }

  private static func examples() throws -> [Example] {
    let text = try String(contentsOf: try #require(Requirement.fetched("commonmark.txt")), encoding: .utf8)
    let fence = String(repeating: "`", count: 32)
    var examples: [Example] = []
    for part in text.components(separatedBy: "\n\(fence) example\n").dropFirst() {
      let example = part.components(separatedBy: "\n\(fence)\n")[0].replacing("→", with: "\t")
      // Neither side may be empty, yet a line with a point parts them.
      let sides = ("\n" + example + "\n").components(separatedBy: "\n.\n")
      examples.append(
        Example(
          number: examples.count + 1, markdown: String(sides[0].dropFirst()) + "\n", html: sides[1]))
    }
    return examples
  }

  /// Examples that are rendered otherwise on purpose.
  private static let differences: [Int: String] = [
    483: "a link to a lesson leads to its page",
    499: "a link with the scheme `foo)` is refused",
    580: "the destination stands for an image that is neither there nor described",
    595: "a link with the scheme `irc` is refused",
    597: "a link with the scheme `a+b+c` is refused",
    598: "a link with the scheme `made-up-scheme` is refused",
    600: "a link with the scheme `localhost` is refused",
    601: "a bare address is a link, as on GitHub",
    607: "a bare address is a link, as on GitHub",
    610: "a bare address is a link, as on GitHub",
    611: "a bare address of mail is a link, as on GitHub",
  ]

  @Test func eachIsRenderedAsLibcmarkRendersIt() throws {
    let examples = try Self.examples()
    #expect(examples.count == 652)
    for example in examples {
      var source = ProseSource(example.markdown)
      source.allowsRawHTML = true
      let ours = Events(HTMLFormatter.format(ProseRenderer.render(source).nodes))
      let theirs = Events(example.html)
      let isSame = ours == theirs
      if let reason = Self.differences[example.number] {
        #expect(!isSame, "example \(example.number) is the same now: \(reason)")
      } else {
        #expect(isSame, "example \(example.number): \(example.markdown)\nours: \(ours)\ntheirs: \(theirs)")
      }
    }
  }
}

/// What HTML says, without what only its writer decides: quotes, white space around blocks, the anchors of headings
/// and the classes of code.
private struct Events: Equatable, CustomStringConvertible {
  /// Tags, and stretches of text with `=` before them.
  private var events: [String] = []

  var description: String { events.joined(separator: " ") }

  init(_ html: String) {
    let tag =
      /<(?<name>\/?[a-zA-Z][a-zA-Z0-9]*)(?<rest>(?:\s+[a-zA-Z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/
    var rest = Substring(html)
    var isPreformatted = false
    var language: String?
    var isInAnchor = false
    while let match = rest.firstMatch(of: tag) {
      if !isInAnchor { append(String(rest[..<match.range.lowerBound]), isPreformatted) }
      rest = rest[match.range.upperBound...]
      let name = match.name.lowercased()
      var attributes: [String: String] = [:]
      for attribute in match.rest.matches(
        of: /([a-zA-Z_:][\w.:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/)
      {
        attributes[attribute.1.lowercased()] = Self.decoded(
          String(attribute.2 ?? attribute.3 ?? attribute.4 ?? ""))
      }
      if isInAnchor || attributes["class"] == "anchor" {
        isInAnchor = name != "/a"
        continue
      }
      switch name {
      case "pre":
        isPreformatted = true
        if attributes["class"] == "plain" {
          language = attributes["data-language"]
          attributes = [:]
        }
      case "/pre": isPreformatted = false
      case "code" where isPreformatted:
        if let language { attributes["class"] = "language-" + language }
        language = nil
      case "h1", "h2", "h3", "h4", "h5", "h6": attributes["id"] = nil
      // An image that is not there is its words.
      case "img":
        attributes["src"] = nil
        append("{image \(attributes["alt"] ?? "") \(attributes["title"] ?? "")}", true)
        continue
      case "span" where attributes["class"] == "image":
        let end = rest.range(of: "</span>")
        append(
          "{image \(Self.decoded(String(rest[..<(end?.lowerBound ?? rest.startIndex)]))) \(attributes["title"] ?? "")}",
          true)
        rest = rest[(end?.upperBound ?? rest.startIndex)...]
        continue
      default: break
      }
      let words = attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      events.append("<" + ([name] + words).joined(separator: " ") + ">")
    }
    append(String(rest), isPreformatted)
    trimAroundBlocks()
  }

  private mutating func append(_ text: String, _ isPreformatted: Bool) {
    var words = Self.decoded(text)
    if !isPreformatted {
      words = words.replacing(/\s+/) { _ in " " }
    }
    if words.isEmpty { return }
    if let last = events.last, last.hasPrefix("=") {
      events[events.count - 1] = last + words
    } else {
      events.append("=" + words)
    }
  }

  private mutating func trimAroundBlocks() {
    let blocks: Set = [
      "p", "blockquote", "pre", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "table", "thead",
      "tbody", "tr", "th", "td", "br",
    ]
    func isBlock(_ index: Int) -> Bool {
      guard events.indices.contains(index) else { return true }
      guard events[index].hasPrefix("<") else { return false }
      let name = events[index].dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      return blocks.contains(String(name))
    }
    var isWithinCode = false
    for index in events.indices {
      if events[index].hasPrefix("<pre") { isWithinCode = true }
      if events[index].hasPrefix("</pre") { isWithinCode = false }
      guard !isWithinCode, events[index].hasPrefix("=") else { continue }
      if isBlock(index - 1) { events[index] = "=" + events[index].dropFirst().drop { $0 == " " } }
      if isBlock(index + 1) {
        while events[index].last == " " { events[index].removeLast() }
      }
    }
    events.removeAll { $0 == "=" }
  }

  private static func decoded(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
