import Diagnostics
import Foundation
import Notebook
import Reports
import Testing

@testable import Replay

@Suite struct LintTests {
  private func complaints(_ text: String) -> [String] {
    var replay = scripted
    replay.collectsValues = true
    let replayed = replay.run(lesson(text))
    return replayed.unboundNumberDiagnostics().map { diagnostic in
      #expect(diagnostic.severity == .warning)
      let place = diagnostic.range.map { replayed.lesson.source.string($0) } ?? ""
      return place + " " + (diagnostic.fixIts.first?.replacement ?? diagnostic.message)
    }
  }

  private let cells = document("let long 0.0489742036", "//| label: double\nshow long*2\nprint 0.777")

  @Test(arguments: [
    ("The gradient is 0.0489742.", ["0.0489742 0.0489742<!--= long -->"]),
    ("About **0.049**, that is 0.0490.", ["0.0490 0.0490<!--= long -->"]),
    (
      "Twice as much is 0.0979484, not −0.0979484.",
      [
        "0.0979484 `double` shows this number; bind it by a comment `<!--= expression -->` behind it"
      ]
    ),
    ("Bound: 0.0489742<!--= long -->.", []),
    ("Not the same: 0.0489743, 0.5, 2, x0.0489742, 0.777.", []),
    (
      "Not words: `0.0489742`, $0.0489742$, <a title=\"0.0489742\">, [a](0.0489742), <!-- 0.0489742 -->, \\0.0489742",
      []
    ),
    ("    0.0489742\n\n```text\n0.0489742\n```", []),
    (
      "# 0.0489742\n\n> - 0.0489742",
      ["0.0489742 0.0489742<!--= long -->", "0.0489742 0.0489742<!--= long -->"]
    ),
  ])
  func numbersThatTheLessonComputesShouldBeBound(prose: String, expected: [String]) {
    #expect(complaints(cells + "\n" + prose) == expected)
  }

  @Test func recordedOutputsAreNotProse() throws {
    let recorded = try scripted.run(lesson(cells)).updated().text
    #expect(complaints(recorded) == [])
  }

  @Test(arguments: [
    ("let a = 1", ["a"]), ("let δ²: Double = 1", ["δ²"]), ("var x = 1\nlet y = 2", ["x", "y"]),
    ("func f() {\n  let inner = 1\n}", []), ("let (a, b) = c", []), ("letter = 1", []), ("show(a)", []),
  ])
  func declaredNamesAreFound(code: String, expected: [String]) {
    #expect(DeclaredNames.names(in: code) == expected)
  }

  @Test func theCheckerLintsWhenAsked() {
    let source = SourceText(cells + "\n0.0489742", name: "a.md")
    #expect(
      LessonChecker(replay: scripted, lints: true).check(source).findings.map(\.identifier).contains(
        "lint.unbound-number"))
    #expect(
      !LessonChecker(replay: scripted).check(source).findings.map(\.identifier).contains(
        "lint.unbound-number"))
  }
}

@Suite struct UnifiedDiffTests {
  private func diff(_ old: String, _ edits: [Splice.Edit]) -> String {
    UnifiedDiff.text(
      from: Array(old.utf8), to: Splice.applying(edits, to: Array(old.utf8)), name: "a.md")
  }

  private static let numbers = (1...20).map { "\($0)\n" }.joined()

  private func replacing(_ old: String, _ new: String, in text: String = numbers) -> Splice.Edit {
    let start = text.utf8.count - (text.range(of: old).map { text[$0.lowerBound...].utf8.count } ?? 0)
    return Splice.Edit(start..<start + old.utf8.count, Array(new.utf8))
  }

  @Test func nothingIsSaidOfNothing() {
    #expect(diff("a\n", []) == "")
  }

  @Test func aChangeHasThreeLinesAroundIt() {
    #expect(
      diff(Self.numbers, [replacing("\n10\n", "\nten\nand\n")]) == """
        --- a.md
        +++ a.md
        @@ -7,7 +7,8 @@
         7
         8
         9
        -10
        +ten
        +and
         11
         12
         13

        """)
  }

  @Test func nearChangesShareAHunk() {
    let text = diff(
      Self.numbers, [replacing("\n2\n", "\n"), replacing("\n7\n", "\nseven\n"), replacing("\n20\n", "\n")])
    #expect(
      text == """
        --- a.md
        +++ a.md
        @@ -1,10 +1,9 @@
         1
        -2
         3
         4
         5
         6
        -7
        +seven
         8
         9
         10
        @@ -17,4 +16,3 @@
         17
         18
         19
        -20

        """)
  }

  @Test func aMissingLineBreakAtTheEndIsSaid() {
    #expect(
      diff("a\nb", [Splice.Edit(3..<3, Array("\nc".utf8))]) == """
        --- a.md
        +++ a.md
        @@ -1,2 +1,3 @@
         a
        -b
        \\ No newline at end of file
        +b
        +c
        \\ No newline at end of file

        """)
  }

  @Test func lineEndingsCount() {
    #expect(diff("a\r\nb\n", [Splice.Edit(1..<2, [])]).contains("-a\r\n+a\n"))
  }
}

@Suite struct ParameterListTests {
  @Test func parametersAreListedWithTheirMeaning() {
    let text = """
      ---
      params:
        epochs: {value: 50, description: How often all examples are seen}
        rate: 0.5
        sizes: {value: [2, 3], type: "[Double]", description: "Neurons\\nby layer"}
      ---
      """
    #expect(
      ParameterList.text(lesson(text).frontMatter.parameters) == """
        epochs: Int = 50              How often all examples are seen
        rate: Double = 0.5
        sizes: [Double] = [2.0, 3.0]  Neurons by layer

        """)
    #expect(ParameterList.text([]) == "")
  }
}
