import CommonMark
import Diagnostics
import Testing

@testable import Notebook

/// What a cell might show: several blocks, with lines inside a fence that look like the tool's own comments.
private let markdown = """
  | a | b |
  |---:|---|
  | −0.5 | 1 |

  words

  ~~~~text
  <!-- /nabla:output -->

  ```swift
  <!-- nabla:output x 0 -->
  ~~~~

  - list
  """

@Suite struct RecordingTests {
  /// Documents with one cell `let a = 1`, `print(a)` in every container, fence, indentation and line ending.
  static let documents: [String] = {
    let containers: [(first: String, rest: String)] = [
      ("", ""), ("> ", "> "), (">", ">"), ("- ", "  "), ("-\t", "\t"), ("1) ", "   "), ("> - ", ">   "),
      ("> - ", "> \t"),
      ("- > ", "  > "), ("- > ", "  >"), ("- 1. ", "     "), ("> > ", ">> "), ("*   > + ", "    >   "),
    ]
    let fences = [
      ("```swift", "```"), ("~~~ swift", "~~~~"), ("`````swift words", "``````  "), ("~~~~~swift", "~~~~~\t"),
    ]
    let surroundings: [(before: String, after: String?)] = [
      ("", nil), ("", ""), ("---\ntitle: t\n---\n", "paragraph"), ("paragraph\n", "===\n"),
      ("# heading\n\n", "\n\n- item\n"),
      ("- item\n", "- item\n- item"), ("> quote\n", "\n> quote"),
      ("\u{FEFF}<div>\n\n", "</div>\n\n    code\n"),
      ("````\n```swift\n````\n", "[a]: b\n[a]"), ("\\\n", "<!-- comment -->\n"),
    ]
    var documents: [String] = []
    var count = 0
    for container in containers {
      for (opening, closing) in fences {
        for (before, after) in surroundings {
          // Indentation and line endings turn with the count, so that all meet all others.
          let indent = String(repeating: " ", count: count % 4)
          let lineBreak = ["\n", "\r\n", "\r"][count % 3]
          count += 1
          let isIndented = !container.first.hasSuffix("\t") && !container.rest.hasSuffix("\t")
          let fenceIndent = isIndented ? indent : ""
          let text = """
            \(before)\(container.first)\(fenceIndent)\(opening)
            \(container.rest)\(fenceIndent)//| label: cell
            \(container.rest)\(fenceIndent)let a = 1
            \(container.rest)\(fenceIndent)    print(a)
            \(container.rest)\(fenceIndent)\(closing)
            """ + (after.map { "\n" + $0 } ?? "")
          documents.append(
            String(
              text.unicodeScalars.flatMap { $0 == "\n" ? Array(lineBreak.unicodeScalars) : [$0] }.map(
                Character.init)))
        }
      }
    }
    return documents
  }()

  private func lesson(_ bytes: [UInt8]) -> Lesson {
    Lesson(SourceText(utf8: bytes, name: "lesson.md"))
  }

  /// The blocks and inlines outside recorded outputs, each with its depth.
  private func structure(_ lesson: Lesson) -> [String] {
    var depths: [Int] = []
    var kinds: [String] = []
    for (index, node) in lesson.tree.nodes.enumerated() {
      depths.append(node.parent.map { depths[$0] + 1 } ?? 0)
      if !lesson.outputs.contains(where: { $0.nodes.contains(index) }) {
        kinds.append("\(depths[index]) \(node.kind)")
      }
    }
    return kinds
  }

  @Test(arguments: documents)
  func recordingChangesNothingButTheOutput(document: String) throws {
    let before = lesson(Array(document.utf8))
    try #require(before.cells.count == 1, "\(before.tree.dump)")
    #expect(before.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(before.cells[0].code.text.contains("let a = 1\n"))
    #expect(before.cells[0].options.label == "cell")

    let edit = try #require(before.edit(recording: markdown, fingerprint: "0123abcd", of: 0))
    let after = lesson(Splice.applying([edit], to: before.source.utf8))
    try #require(after.outputs.count == 1, "\(after.tree.dump)")
    let output = after.outputs[0]
    #expect(output.cell == 0)
    #expect(output.content.text == markdown)
    #expect(output.name == "cell")
    #expect(output.fingerprint == "0123abcd")
    #expect(after.cells[0].code.text == before.cells[0].code.text)
    #expect(structure(after) == structure(before))

    #expect(
      after.edit(recording: markdown, fingerprint: "0123abcd", of: 0) == nil,
      "a second update changes nothing")

    let other = try #require(after.edit(recording: "other", fingerprint: "ff", of: 0))
    let changed = lesson(Splice.applying([other], to: after.source.utf8))
    #expect(changed.outputs.map(\.content.text) == ["other"])
    #expect(structure(changed) == structure(before))

    let silence = try #require(changed.edit(recording: "", fingerprint: "ee", of: 0))
    let silent = lesson(Splice.applying([silence], to: changed.source.utf8))
    #expect(silent.outputs.map(\.content.text) == [""])
    #expect(structure(silent) == structure(before))
    #expect(silent.edit(recording: "", fingerprint: "ee", of: 0) == nil)

    let removal = try #require(changed.edit(recording: nil, fingerprint: "ff", of: 0))
    #expect(Splice.applying([removal], to: changed.source.utf8) == before.source.utf8)
    #expect(before.edit(recording: nil, fingerprint: "ff", of: 0) == nil)
  }

  /// A fold is markup that goes on up to a blank line; in a tight list, where there can be none, it cannot stand.
  @Test(arguments: documents)
  func aFoldAtTheEndIsReadBack(document: String) throws {
    let before = lesson(Array(document.utf8))
    try #require(before.cells.count == 1)
    guard !before.cells[0].isInTightList else { return }
    let fold = "question\n\n<details>\n<summary>Answer</summary>\n\nb\n\n</details>"
    let edit = try #require(before.edit(recording: fold, fingerprint: "0123abcd", of: 0))
    let after = lesson(Splice.applying([edit], to: before.source.utf8))
    #expect(after.outputs.map(\.content.text) == [fold])
    #expect(structure(after) == structure(before))
    #expect(after.edit(recording: fold, fingerprint: "0123abcd", of: 0) == nil)
  }

  @Test func anOutputHasTheLineEndingsAndPrefixOfItsCell() throws {
    let document = "> ```swift\r\n> a\r\n> ```"
    let before = lesson(Array(document.utf8))
    let edit = try #require(before.edit(recording: "x\n\ny", fingerprint: "0", of: 0))
    #expect(
      String(decoding: Splice.applying([edit], to: before.source.utf8), as: UTF8.self)
        == document + "\r\n> <!-- nabla:output 1 0 -->\r\n> x\r\n>\r\n> y\r\n> <!-- /nabla:output -->")
  }

  @Test func blankLinesDoNotLoosenATightList() throws {
    let before = lesson(Array("- one\n- ```swift\n  ```\n- three\n".utf8))
    let edit = try #require(before.edit(recording: "x\n\n```text\n\n```", fingerprint: "0", of: 0))
    #expect(
      String(decoding: edit.replacement, as: UTF8.self) == """

          <!-- nabla:output 1 0 -->
          x
          <!-- -->
          ```text

          ```
          <!-- /nabla:output -->
        """)
  }

  /// Markup goes on up to a blank line, which would loosen the list, unless a comment begins and so ends its block.
  @Test func aFoldFitsIntoATightList() throws {
    let shown = "Why?\n\n<details>\n<summary>Answer</summary>\n\nSo.\n\n</details>"
    let before = lesson(Array("- one\n- ```swift\n  ```\n- three\n".utf8))
    let edit = try #require(before.edit(recording: shown, fingerprint: "0", of: 0))
    let after = lesson(Splice.applying([edit], to: before.source.utf8))
    #expect(after.diagnostics.isEmpty)
    #expect(after.output(of: 0)?.content.text == shown)
    #expect(after.cells.map(\.isInTightList) == [true])
    #expect(after.edit(recording: shown, fingerprint: "0", of: 0) == nil)
  }

  @Test func aBlankLineBeforeTheOutputStays() throws {
    let document = "```swift\n```\n\n<!-- nabla:output 1 0 -->\nx\n<!-- /nabla:output -->\n"
    let before = lesson(Array(document.utf8))
    #expect(before.output(of: 0)?.content.text == "x")
    let edit = try #require(before.edit(recording: "y", fingerprint: "1", of: 0))
    #expect(
      String(decoding: Splice.applying([edit], to: before.source.utf8), as: UTF8.self)
        == "```swift\n```\n\n<!-- nabla:output 1 1 -->\ny\n<!-- /nabla:output -->\n")
  }

  @Test(arguments: [
    ("a\n\n<!-- nabla:output 1 0 -->\nx\n<!-- /nabla:output -->\n\nb", "a\n\n\nb"),
    ("a\n<!-- nabla:output 1 0 -->\nx\n<!-- /nabla:output -->\nb", "a\n\nb"),
    ("a\n<!-- nabla:output 1 0 -->\nx\n<!-- /nabla:output -->", "a"),
    ("a\r\n<!-- nabla:output 1 0 -->\r\n<!-- /nabla:output -->\r\nb", "a\r\n\r\nb"),
    ("<!-- nabla:output 1 0 -->\n<!-- /nabla:output -->\nb", "\nb"),
    ("> a\n> <!-- nabla:output 1 0 -->\n> <!-- /nabla:output -->\n> b", "> a\n>\n> b"),
  ])
  func anOrphanIsRemovedWithoutJoiningParagraphs(document: String, expected: String) {
    let lesson = lesson(Array(document.utf8))
    let result = Splice.applying(lesson.orphanRemovals, to: lesson.source.utf8)
    #expect(String(decoding: result, as: UTF8.self) == expected)
  }
}

@Suite struct SpliceTests {
  @Test func editsMayComeInAnyOrder() {
    let result = Splice.applying(
      [.init(4..<5, Array("E".utf8)), .init(0..<0, Array("<".utf8)), .init(1..<3, [])],
      to: Array("abcdefg".utf8))
    #expect(String(decoding: result, as: UTF8.self) == "<adEfg")
  }

  @Test func noEditChangesNothing() {
    #expect(Splice.applying([], to: [1, 2, 3]) == [1, 2, 3])
  }
}
