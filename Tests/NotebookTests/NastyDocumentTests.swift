import CommonMark
import Diagnostics
import Testing

@testable import Notebook

/// Recording must be exact whatever Markdown stands around the cells: each of these stretches is put before and after
/// cells, with and without blank lines between, with every line ending and in every container.
@Suite struct NastyDocumentTests {
  static let stretches = [
    // Paragraphs, breaks and what looks like something else.
    "a", "a\nb", "a  \nb", "a\\\nb", "  a\n    b", "\\", "a\\", "\u{A0}", "&copy; &#35; &amp;nbsp;",
    "a\u{2028}b",
    "*a **b*** _c_ `d", "`` ` ``", "a ` b\nc ` d", "<a href=\"`\">`", "![a](b \"c\") [d][e]", "[e]: /f 'g'",
    "[h]:\n  /i\n  'j'",
    "[k]: /l 'm\nn'", "[", "]", "![", "a<!-- b", "a --> b", "<b>c</b>", "http://a.b", "<http://a.b>",
    "a | b\n--|--\nc | d",
    "| a |\n|---|\n| b |", "$a_1 * b_1 *$", "$$\na\n$$", "1,000.5<!-- x -->", "a\u{0}b", "\u{FEFF}a",
    "🙂 é e\u{301}",
    // Headings and rules.
    "# a", "#", "#a", "####### a", "# a #", "   # a", "    # a", "a\n=", "a\n---", "a\nb\n===   ", "===",
    "---", "***", "_ _ _",
    " - - -", "--", "a\n- - -", "+++",
    // Code.
    "    a", "\ta", "  \ta", "    a\n\n    b", "```\na\n```", "~~~\na\n~~~", "````\n```\n````",
    "~~~\n```\n~~~", "```\n\n\n```",
    "   ```\n   a\n  ```", "    ```\n    a\n    ```", "``` a`b", "``", "~~",
    "```text\n<!-- nabla:output a 00 -->\n```",
    "```swift-like\na\n```", "~~~ markdown\n```swift\na\n```\n~~~",
    // HTML blocks of every kind.
    "<script>\na\n</script>", "<pre>\n\na\n</pre> b", "<style>a</style>", "<textarea>\n</textarea>",
    "<!-- a\n\nb --> c", "<!-- a -->",
    "<?a\n?>", "<!A\nb>", "<![CDATA[\na\n]]>", "<div>\na\n\nb\n</div>", "</div>",
    "<details>\n<summary>a</summary>\n\nb\n\n</details>",
    "<x-y>\na", "<a\nb>", "<br/>", "  <div>", "    <div>", "<!-->", "<!--->", "<!-- a -- b -->",
    // Lists and quotes.
    "- a", "- a\n- b", "- a\n\n- b", "- a\n  b", "- a\nb", "-", "-\n  a", "-   a", "-     a", "-\ta",
    "* a\n+ b", "1. a", "1) a\n2) b",
    "14. a", "- - a", "- a\n  - b\n    - c", "- a\n\n      code", "1. a\n   1. b", "- ```\n  a\n  ```",
    "- # a", "- a\n  ===", "* * *",
    "> a", "> a\nb", ">a", ">", "> > a", "> - a\n> - b", "> ```\n> a\n> ```", "> ```\na", "- > a\n  b",
    ">\ta", "> # a\n> ---",
    "> a\n>\n> b", "- a\n\n\n- b", "1. a\n\n   b\n2. c", "+ a\n\n  > b",
  ]

  static let containers: [(first: String, rest: String)] = [
    ("", ""), ("> ", "> "), ("- ", "  "), ("1. > ", "   > "),
  ]

  private static let output =
    "| a |\n|---|\n| −0.5 |\n\nwords\\\nmore\n\n```text\n<!-- /nabla:output -->\n\n```"

  private func lesson(_ bytes: [UInt8]) -> Lesson { Lesson(SourceText(utf8: bytes, name: "lesson.md")) }

  private func structure(_ lesson: Lesson) -> [String] {
    var depths: [Int] = []
    var kinds: [String] = []
    let outputs = lesson.outputs.map(\.nodes)
    for (index, node) in lesson.tree.nodes.enumerated() {
      depths.append(node.parent.map { depths[$0] + 1 } ?? 0)
      if !outputs.contains(where: { $0.contains(index) }) { kinds.append("\(depths[index]) \(node.kind)") }
    }
    return kinds
  }

  /// The document with all outputs taken out again.
  private func withoutOutputs(_ lesson: Lesson) -> [UInt8] {
    let edits = lesson.cells.compactMap { lesson.edit(recording: nil, fingerprint: "", of: $0.index) }
    return Splice.applying(edits, to: lesson.source.utf8)
  }

  @Test(arguments: stretches)
  func recordingIsExactBesideAnything(stretch: String) {
    var cells = 0
    for (index, container) in Self.containers.enumerated() {
      for (gap, lineBreak) in zip(
        ["\n\n", "\n", "\n\n", "\n", "\n\n", "\n"], ["\n", "\n", "\r\n", "\r\n", "\r", "\r"])
      {
        let cell =
          index.isMultiple(of: 2) ? "```swift\nlet a = 1\n```" : "~~~~swift\n//| echo: false\na\n~~~~"
        let text = [stretch, cell, stretch, cell, stretch].joined(separator: gap)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let contained = lines.enumerated().map { ($0 == 0 ? container.first : container.rest) + $1 }
        cells += check(Array(contained.joined(separator: lineBreak).utf8))
      }
    }
    #expect(cells > 0, "some cells must have been recorded, or nothing is tested")
  }

  /// Records an output for every cell and gives their number.
  private func check(_ bytes: [UInt8]) -> Int {
    let before = lesson(bytes)
    guard !before.hasErrors else { return 0 }
    let document = before.source.string(0..<bytes.count).debugDescription
    let edits = before.cells.compactMap {
      before.edit(recording: Self.output, fingerprint: "0f-1e", of: $0.index)
    }
    #expect(edits.count == before.cells.count)
    let after = lesson(Splice.applying(edits, to: bytes))
    #expect(after.cells.map(\.code.text) == before.cells.map(\.code.text), "\(document)")
    let contents = after.cells.map { after.output(of: $0.index)?.content.text }
    #expect(contents == before.cells.map { _ in Self.output }, "\(document)")
    #expect(after.outputs.count == before.cells.count, "\(document)")
    #expect(structure(after) == structure(before), "\(document)")
    #expect(after.boundNumbers.count == before.boundNumbers.count, "\(document)")
    for cell in after.cells {
      #expect(after.edit(recording: Self.output, fingerprint: "0f-1e", of: cell.index) == nil, "\(document)")
    }
    #expect(withoutOutputs(after) == bytes, "\(document)")
    return before.cells.count
  }
}
