import Diagnostics
import Notebook
import Testing

/// Marks that a merge left in a document.
struct MergeConflictTests {
  private func lesson(_ text: String) -> Lesson { Lesson(SourceText(text, name: "a.md")) }

  @Test(
    "Conflicts are named wherever they are, and nothing else is said of such a document",
    arguments: [
      ("Text.\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> branch\n", [2]),
      ("<<<<<<< HEAD\r\na\r\n||||||| 1234567\r\nc\r\n=======\r\nb\r\n>>>>>>> branch\r\n", [1]),
      ("```swift\nlet a = 1\n<<<<<<< HEAD\nlet b = 1\n=======\nlet b = 2\n>>>>>>> x\n```\n", [3]),
      ("```text\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n```\n", [2]),
      ("---\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> x\n---\n# H\n", [2]),
      ("<<<<<<< HEAD\n# A\n=======\n# B\n>>>>>>> x\n\n<<<<<<<\n1\n=======\n>>>>>>>\n", [1, 7]),
      // Some marks are gone.
      ("<<<<<<< HEAD\na\n", [1]), ("<<<<<<< HEAD\na\n=======\nb\n", [1]),
      ("a\n\n=======\nb\n>>>>>>> x\n", [3]),
      ("<<<<<<< HEAD\na\n>>>>>>> x\n", [1]),
    ])
  func named(text: String, lines: [Int]) {
    let lesson = lesson(text)
    let places = lesson.diagnostics.map { lesson.source.position(of: $0.range?.lowerBound ?? 0).line }
    #expect(places == lines)
    #expect(
      lesson.diagnostics.allSatisfy {
        $0.identifier == "document.conflict" && $0.message.contains("conflict")
      })
    #expect(lesson.hasErrors)
  }

  @Test(
    "What only looks like a mark is none",
    arguments: [
      "Heading\n=======\n\nText\n", ">>>>>>> a quote, seven deep\n", "    <<<<<<< HEAD\n", "- <<<<<<< HEAD\n",
      "<<<<<<<< eight\n", "<<<<<<<HEAD\n", "||||||| a |\n",
      "  ```text\n  <<<<<<< HEAD\n  =======\n  >>>>>>> x\n  ```\n",
    ])
  func notNamed(text: String) {
    #expect(MergeConflict.all(in: SourceText(text, name: "a.md")).isEmpty)
    #expect(!lesson(text).hasErrors)
  }

  private static let cell = "```swift\n3\n```\n"
  private static let end = "<!-- /nabla:output -->\n"
  private static func begin(_ print: String) -> String { "<!-- nabla:output 1 \(print) -->\n" }
  private static func conflict(_ first: String, _ second: String, base: String? = nil) -> String {
    "<<<<<<< HEAD\n\(first)" + (base.map { "||||||| 12345\n\($0)" } ?? "")
      + "=======\n\(second)>>>>>>> branch\n"
  }

  @Test(
    "What lies wholly within recorded outputs is resolved, their own lines included",
    arguments: [
      (cell + conflict(begin("1") + "3\n" + end, begin("2") + "4\n" + end), cell + begin("1") + "3\n" + end),
      (cell + begin("1") + conflict("3\n", "4\n") + end, cell + begin("1") + "3\n" + end),
      (cell + conflict(begin("1"), begin("2")) + "3\n" + end, cell + begin("1") + "3\n" + end),
      (cell + conflict(begin("1") + "3\n", begin("2") + "4\n") + end, cell + begin("1") + "3\n" + end),
      (cell + begin("1") + conflict("3\n" + end, "4\n" + end), cell + begin("1") + "3\n" + end),
      (cell + conflict("", begin("2") + "4\n" + end), cell),
      (
        cell + conflict("\n" + begin("1") + "3\n" + end, "", base: begin("0") + "2\n" + end),
        cell + "\n" + begin("1") + "3\n" + end
      ),
      (
        "A " + cell.prefix(0) + "\n" + conflict("It is 3<!--= a -->.\n", "It is 4<!--= a -->.\n"),
        "A \nIt is 3<!--= a -->.\n"
      ),
    ])
  func resolved(text: String, expected: String) {
    let lesson = Lesson.resolvingConflicts(SourceText(text, name: "a.md"))
    #expect(lesson.source.string(0..<lesson.source.utf8.count) == expected)
    #expect(lesson.written.utf8 == Array(text.utf8))
    #expect(!lesson.hasErrors)
  }

  @Test(
    "What an author wrote is never chosen for him",
    arguments: [
      conflict(
        "```swift\n1\n```\n" + begin("1") + "3\n" + end, "```swift\n2\n```\n" + begin("2") + "4\n" + end),
      cell + conflict(begin("1") + "3\n" + end + "Words.\n", begin("2") + "4\n" + end),
      cell + conflict(begin("1") + "3\n" + end, begin("2") + "4\n" + end) + conflict("a\n", "b\n"),
      conflict("It is 3<!--= a -->.\n", "It was 3<!--= a -->.\n"),
      conflict("It is 3<!--= a -->.\n", "It is 3<!--= b -->.\n"),
      cell + begin("1") + "<<<<<<< HEAD\n3\n=======\n4\n" + end,
    ])
  func unresolved(text: String) {
    let lesson = Lesson.resolvingConflicts(SourceText(text, name: "a.md"))
    #expect(lesson.unmerged == nil)
    #expect(lesson.source.utf8 == Array(text.utf8))
    #expect(lesson.hasErrors)
  }
}
