import CellLibrary
import Diagnostics
import Testing

/// What an author or a stranger may write, and what a cell then says: never more than an error with its place.
struct MistakesAndLimitsTests {
  struct Mistake: CustomTestStringConvertible, Sendable {
    let code: String
    let marked: String
    let message: String
    var ending = LessonProgram.Ending.failed
    var testDescription: String { code }
  }

  @Test(arguments: [
    Mistake(
      code: "[1][7]", marked: "[1][7]", message: "index out of range: 7, but the array has 1 element, 0 to 0"),
    Mistake(code: "1 / 0", marked: "1 / 0", message: "division by zero"),
    Mistake(code: "let x = 9223372036854775807\nx + 1", marked: "x + 1", message: "arithmetic overflow"),
    Mistake(code: "let y = lenght(3)", marked: "lenght", message: "cannot find `lenght`"),
    Mistake(
      code: "let net = Netwrk(inputs: 1)", marked: "Netwrk",
      message: "cannot find `Netwrk`; did you mean `Network`?"),
    Mistake(
      code: "let x: Double = \"three\"", marked: "\"three\"",
      message: "a `Double` is needed here, but this is a `String`"),
    Mistake(
      code: "let v: Vector = [1, 2]\nlet w = v + [1, 2, 3]", marked: "v + [1, 2, 3]",
      message: "cannot be added"),
    Mistake(code: "class A {}", marked: "class", message: "nabla cells have no `class`"),
    Mistake(code: "while true {}", marked: "while true {}", message: "operations", ending: .limitExceeded),
    Mistake(
      code: "func f(_ n: Int) -> Int { f(n + 1) }\nf(0)", marked: "f(n + 1)", message: "calls within calls",
      ending: .limitExceeded),
    Mistake(
      code: "Matrix.ones(100_000, 10_000)", marked: "Matrix.ones(100_000, 10_000)", message: "elements",
      ending: .limitExceeded),
    Mistake(
      code: "[Double](repeating: 0, count: 1_000_000_000)",
      marked: "[Double](repeating: 0, count: 1_000_000_000)",
      message: "elements", ending: .limitExceeded),
  ])
  func mistakeIsAnErrorAtItsPlace(_ mistake: Mistake) throws {
    var limits = Limits()
    limits.operations = 1_000_000
    let outcome = LessonProgram().run(mistake.code, limits: limits)
    #expect(outcome.ending == mistake.ending)
    let diagnostic = try #require(outcome.diagnostics.first { $0.diagnostic.severity == .error }?.diagnostic)
    #expect(diagnostic.message.contains(mistake.message), "\(diagnostic.message)")
    let source = SourceText(mistake.code, name: "cell")
    #expect(diagnostic.range.map { source.string($0) } == mistake.marked)
  }

  @Test func failedCellLeavesWhatCameBeforeIt() {
    let program = LessonProgram()
    #expect(program.run("let a = 2").ending == .completed)
    #expect(program.run("let b: Int = \"no\"").ending == .failed)
    #expect(program.run("let c = [1][a]").ending == .failed)
    #expect(program.number("a * 3").value == 6)
    #expect(program.run("let c = 1").ending == .completed)
  }

  @Test func everyMistakeOfACellIsReported() {
    let outcome = LessonProgram().run("let a = x1\nlet b = x2\nlet c: Int = 1.5")
    #expect(outcome.diagnostics.count == 3)
  }

  @Test func trapInAFunctionOfAnEarlierCellPointsThere() throws {
    let program = LessonProgram()
    _ = program.run("let unused = 1")
    _ = program.run("func pick(_ i: Int) -> Int { [1, 2][i] }")
    let outcome = program.run("pick(5)")
    let found = try #require(outcome.diagnostics.first)
    #expect(found.cell == 1)
    #expect(found.diagnostic.range == 29..<38)
  }

  /// What stopped the parser's messages, or the parser itself, before a fuzzer found it.
  @Test(arguments: [
    ("var x = 3\nx\u{A0}= 4\nx \u{A0}= 5\nx \u{B}= 6\nx \u{C}= 7", ""),
    ("let a = 1\u{14}", "the character U+0014 has no meaning in Swift; delete it"),
    ("let x = [3][0]\nx \u{FFFD}= 3", "the character U+FFFD has no meaning in Swift; delete it"),
    (
      "<<<<<<< ours\nlet a = 1\n=======\nlet a = 2\n>>>>>>> theirs",
      "a merge conflict was left here; keep one side and delete the marks"
    ),
    ("var h" + String(repeating: "[", count: 60) + "b", "so many brackets in a row are no program"),
    ("print(\"\\(x" + String(repeating: "[", count: 60) + ")\")", "so many brackets in a row are no program"),
    ("print(\"" + String(repeating: "[", count: 60) + "\")", ""),
  ])
  func strangeTextIsReadOrRefused(_ code: String, _ message: String) {
    let outcome = LessonProgram().run(code)
    #expect(outcome.diagnostics.first?.diagnostic.message ?? "" == message)
  }
}
