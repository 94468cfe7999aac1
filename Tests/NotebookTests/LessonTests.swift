import CommonMark
import Diagnostics
import Testing

@testable import Notebook

/// Each diagnostic of a document as `identifier "the text it is about"`.
func complaints(_ document: String) -> [String] {
  let lesson = Lesson(SourceText(document, name: "lesson.md"))
  return lesson.diagnostics.map { diagnostic in
    "\(diagnostic.identifier) \(diagnostic.range.map { lesson.source.string($0) } ?? "nowhere")"
  }
}

@Suite struct LessonTests {
  private func lesson(_ text: String) -> Lesson { Lesson(SourceText(text, name: "folder/lesson.md")) }

  @Test func cellsAreTheFencedSwiftBlocks() {
    let lesson = lesson(
      """
      ```swift
      let a = 1
      ```

      ```python
      no
      ```

          ```swift
          no
          ```

      1. item

         ~~~ swift
         let b = 2

           let c = 3
         ~~~

      ````text
      ```swift
      no
      ```
      ````

      > ````swift
      > let d = "```"
      > ````
      """)
    #expect(lesson.cells.map(\.code.text) == ["let a = 1", "let b = 2\n\n  let c = 3", "let d = \"```\""])
    #expect(lesson.cells.map(\.name) == ["1", "2", "3"])
    #expect(lesson.diagnostics.isEmpty)
  }

  @Test func theCodeKnowsItsPlaceInTheDocument() throws {
    let lesson = lesson("> - ```swift\r\n>   //| label: x\r\n>   let δ = 1\r\n>\r\n> \t  δ\r\n>   ```\r\n")
    let code = try #require(lesson.cells.first).code
    #expect(code.text == "let δ = 1\n\n  δ")
    for (offset, expected) in [
      (0, "3:5"), (4, "3:9"), (10, "3:15"), (11, "4:2"), (12, "5:4"), (14, "5:6"), (99, "5:8"),
    ] {
      #expect("\(lesson.source.position(of: code.place(of: offset)))" == expected, "offset \(offset)")
    }
    #expect(lesson.source.string(code.places(of: 4..<6)) == "δ")
    #expect(lesson.source.string(code.places(of: 14..<16)) == "δ")
  }

  @Test func aTabThatTheContainerSharesIsMapped() throws {
    let lesson = lesson("- ```swift\n\ta\n\t\tb\n  ```")
    let code = try #require(lesson.cells.first).code
    #expect(code.text == "  a\n  \tb")
    let document = lesson.source
    #expect(code.text.utf8.indices.indices.count == 8)
    #expect(
      (0..<8).map { "\(document.position(of: code.place(of: $0)))" } == [
        "2:1", "2:1", "2:2", "2:3", "3:1", "3:1", "3:2", "3:3",
      ])
  }

  @Test(arguments: [
    ("```swift\nlet a\n", "```swift"),
    ("```swift", "```swift"),
    ("~~~~swift\n~~~\n", "~~~~swift"),
    ("> ```swift\n> let a\n\ntext\n", "```swift"),
    ("> ```swift\n> let a\n```\ntext", "```swift"),
    ("- ```swift\n  let a\n```\ntext\n```", "```swift"),
    ("```swift\n> ```", "```swift"),
    ("```swift\n    ```", "```swift"),
    ("```swift\n\n\n", "```swift"),
  ])
  func aFenceThatIsNeverClosedIsReported(document: String, place: String) {
    #expect(complaints(document) == ["cell.unclosed \(place)"])
  }

  @Test func partsFollowEachOtherWithoutGaps() {
    let text = """
      ---
      title: T
      ---
      prose

      - ```swift
        a
        ```

        <!-- nabla:output 1 00ff -->
        x
        <!-- /nabla:output -->
        more
      ```swift
      ```
      """
    let lesson = lesson(text)
    let shown = lesson.parts.map { part in
      switch part {
      case .prose(let range): "prose \(lesson.source.string(range).debugDescription)"
      case .cell(let index): "cell \(lesson.source.string(lesson.cells[index].range).debugDescription)"
      case .output(let index): "output \(lesson.source.string(lesson.outputs[index].range).debugDescription)"
      }
    }
    #expect(
      shown == [
        #"prose "prose\n\n- ""#,
        #"cell "```swift\n  a\n  ```""#,
        #"prose "\n\n""#,
        #"output "  <!-- nabla:output 1 00ff -->\n  x\n  <!-- /nabla:output -->""#,
        #"prose "\n  more\n""#,
        #"cell "```swift\n```""#,
      ])
  }

  @Test(arguments: [
    ("```swift\n```\n<!-- nabla:output 1 0a -->\nx\n", "output.unclosed <!-- nabla:output 1 0a -->"),
    (
      "```swift\n```\n<!-- nabla:output 1 0a -->\n```\n<!-- /nabla:output -->\n",
      "output.unclosed <!-- nabla:output 1 0a -->"
    ),
    ("x\n\n<!-- nabla:output 1 0a -->\n<!-- /nabla:output -->\n", "output.orphan <!-- nabla:output 1 0a -->"),
    ("<!-- /nabla:output -->\n", "output.stray-end <!-- /nabla:output -->"),
    ("<!-- nabla:output 1 -->\n", "output.marker <!-- nabla:output 1 -->"),
    ("<!-- nabla:output 1 xyz -->\n", "output.marker <!-- nabla:output 1 xyz -->"),
    ("<!-- nabla:outputs 1 00 -->\n", "output.marker <!-- nabla:outputs 1 00 -->"),
    (
      "- ```swift\n  ```\n\n<!-- nabla:output 1 0a -->\n<!-- /nabla:output -->\n",
      "output.orphan <!-- nabla:output 1 0a -->"
    ),
    ("```swift extra\n```", "cell.info ```swift extra"),
    ("```Swift\n```", "cell.info ```Swift"),
    ("```swift\na\n//| label: x\n```", "option.misplaced //| label: x"),
    ("```swift\n//| label: x\n```\n\n```swift\n//| label: x\n```", "cell.repeated-label x"),
  ])
  func oddDocumentsAreReported(document: String, expected: String) {
    #expect(complaints(document) == [expected])
  }

  @Test func outputsInsideFencesAndOtherOutputsAreNotRead() {
    let text = """
      ```text
      <!-- nabla:output 1 0a -->
      <!-- /nabla:output -->
      ```

      ```swift
      ```
      <!-- nabla:output 1 0a -->
      ```swift
      not a cell
      ```
      0.5<!--= not a bound number -->
      <!-- /nabla:output -->
      <!-- nabla:output 1 0b -->
      <!-- /nabla:output -->
      """
    let lesson = lesson(text)
    #expect(lesson.cells.count == 1)
    #expect(lesson.boundNumbers.isEmpty)
    #expect(lesson.outputs.map(\.fingerprint) == ["0a", "0b"])
    #expect(lesson.outputs.map(\.cell) == [0, nil])
  }

  @Test func theTitleIsFoundWhereverItStands() {
    #expect(lesson("---\ntitle: A\n---\n# B").title == "A")
    #expect(lesson("text\n\n## *B* `c`\n").title == "B c")
    #expect(lesson("text").title == "lesson")
  }

  @Test func aNULDoesNotDisturbPlaces() {
    let lesson = lesson("a\u{0}b\n\n```swift\nx\u{0}y\n```")
    #expect(lesson.cells.map(\.code.text) == ["x y"])
    #expect(lesson.cells.map { $0.code.place(of: 0) } == [14])
  }

  @Test func manyCellsAreRead() {
    let cell = "- item\n\n  ```swift\n  //| echo: false\n  let a = 1\n  ```\n\n"
    #expect(lesson(String(repeating: cell, count: 500)).cells.count == 500)
  }
}

/// What looks like a cell and is none is named.
@Suite struct NearCellTests {
  private func warnings(_ text: String) -> [String] {
    let lesson = Lesson(SourceText(text, name: "a.md"))
    return lesson.diagnostics.map {
      "\($0.identifier) \(lesson.source.position(of: $0.range?.lowerBound ?? 0).line)"
    }
  }

  @Test(arguments: [
    "{swift}", "{.swift}", "{ .swift .numberLines }", "swift,ignore", "Swift", "SWIFT", "swift:title",
    "swift{1,3}",
    "{swift, echo=FALSE}", "swift;", "swift=",
  ])
  func languagesOfOtherTools(info: String) {
    #expect(warnings("Text.\n\n```\(info)\n1\n```\n") == ["cell.info 3"])
    #expect(warnings("> - ~~~\(info)\n>   1\n>   ~~~\n") == ["cell.info 1"])
  }

  @Test(arguments: ["swiftui", "swift-format", "text", "", "{python}", "swiftc", "yswift"])
  func otherLanguages(info: String) {
    #expect(warnings("```\(info)\n1\n```\n") == [])
  }

  @Test(arguments: [
    ("<details>\n<summary>S</summary>\n```swift\n1\n```\n</details>\n", ["cell.within-html 3"]),
    ("<div>\n~~~{swift}\n1\n~~~\n\n```swift\n2\n```\n</div>\n", ["cell.within-html 2"]),
    ("> <details>\n> ```swift\n> 1\n> ```\n", ["cell.within-html 2"]),
    // Set aside, or shown as it stands.
    ("<!--\n```swift\n1\n```\n-->\n", []), ("<pre>\n```swift\n1\n```\n</pre>\n", []),
    ("<details>\n\n```swift\n1\n```\n</details>\n", []), ("<div>\n```text\n1\n```\n</div>\n", []),
  ])
  func cellsWithinMarkup(text: String, expected: [String]) {
    #expect(warnings(text) == expected)
  }
}
