import CellLanguage
import Diagnostics
import Testing

/// What each pass refuses, and where: between the markers `«` and `»`.
struct MistakeTests {
  struct Mistake: CustomTestStringConvertible, Sendable {
    let code: String
    let identifier: String
    var testDescription: String { code }
  }

  @Test(
    "Names and types",
    arguments: [
      Mistake(code: "print(«x»)", identifier: "cell.unknown-name"),
      Mistake(code: "let x: «Foo» = 1", identifier: "cell.unknown-type"),
      Mistake(code: "let s: «Set<Int, Int>» = []", identifier: "cell.type-arguments"),
      Mistake(code: "let x = 1\nlet «x» = 2", identifier: "cell.redeclaration"),
      Mistake(code: "struct S { var «t»: S }", identifier: "cell.recursive-value"),
      Mistake(code: "func f() {}\nfunc «f»() {}", identifier: "cell.redeclaration"),
    ])
  func namesAndTypes(_ mistake: Mistake) throws { try expect(mistake) }

  @Test(
    "Readings and their explanations",
    arguments: [
      Mistake(code: "let x: Int = «\"a\"»", identifier: "cell.type-mismatch"),
      Mistake(code: "let x = 1 «+» \"a\"", identifier: "cell.operator"),
      Mistake(code: "let x = power(«by»: 2)", identifier: "cell.argument-label"),
      Mistake(code: "let x = power(«)»", identifier: "cell.missing-argument"),
      Mistake(code: "let x = twice(1.0, «2»)", identifier: "cell.extra-argument"),
      Mistake(code: "let o: Int? = 1\nlet x = o.«magnitude»", identifier: "cell.optional-member"),
      Mistake(code: "let x = [1].«cuont»", identifier: "cell.unknown-member"),
      Mistake(code: "let x = «nil»", identifier: "cell.nil"),
      Mistake(code: "let x = «[]»", identifier: "cell.empty-literal"),
    ])
  func readings(_ mistake: Mistake) throws { try expect(mistake) }

  @Test(
    "Statements, patterns and switches",
    arguments: [
      Mistake(code: "«break»", identifier: "cell.jump"),
      Mistake(code: "«return»", identifier: "cell.return-outside"),
      Mistake(code: "for x in «3» {}", identifier: "cell.not-a-sequence"),
      Mistake(code: "let o = 1\nif let x = «o» {}", identifier: "cell.non-optional"),
      Mistake(code: "let b = true\n«switch» b { case true: print(1) }", identifier: "cell.exhaustive"),
      Mistake(code: "let «(a, b, c)» = (1, 2)", identifier: "cell.pattern"),
    ])
  func statements(_ mistake: Mistake) throws { try expect(mistake) }

  @Test(
    "What is changed, thrown, overlapping, escaping",
    arguments: [
      Mistake(code: "let x = 1\n«x» = 2", identifier: "cell.immutable"),
      Mistake(code: "struct S { var n = 0; func f() { «n» = 1 } }", identifier: "cell.immutable"),
      Mistake(code: "func f() throws {}\n«f()»", identifier: "cell.try-missing"),
      Mistake(code: "func f() throws {}\nfunc g() { try «f()» }", identifier: "cell.unhandled-error"),
      Mistake(code: "var x = 1\nswap(&x, &«x»)", identifier: "cell.overlap"),
      Mistake(
        code: "var kept: [() -> Void] = []\nfunc keep(_ f: () -> Void) { kept.append(«f») }",
        identifier: "cell.escaping"),
    ])
  func uses(_ mistake: Mistake) throws { try expect(mistake) }

  @Test(
    "Every path",
    arguments: [
      Mistake(code: "func f(_ b: Bool) -> Int { if b { return 1 } «}»", identifier: "cell.missing-return"),
      Mistake(
        code: "func f(_ b: Bool) {\n  let x: Int\n  if b { x = 1 }\n  print(«x»)\n}",
        identifier: "cell.uninitialized"),
      Mistake(
        code: "func f(_ o: Int?) { guard let x = o else { print(1) «}»; print(x) }", identifier: "cell.guard"),
    ])
  func paths(_ mistake: Mistake) throws { try expect(mistake) }

  @Test(
    "What is never used is a warning",
    arguments: [
      Mistake(code: "func f() { let «x» = 1 }", identifier: "cell.unused"),
      Mistake(code: "func f() -> Int { var «x» = 1; return x }", identifier: "cell.never-mutated"),
      Mistake(code: "«twice(2.0)»\nprint(1)", identifier: "cell.unused-result"),
    ])
  func warnings(_ mistake: Mistake) throws { try expect(mistake, .warning) }

  @Test("A mistake is told once, not again where its name is used")
  func followingMistakesAreSilent() {
    let outcome = PlainProgram().run("let x = y\nprint(x + 1)\nlet z = [x]")
    #expect(outcome.diagnostics.map(\.identifier) == ["cell.unknown-name"])
  }

  private func expect(_ mistake: Mistake, _ severity: Diagnostic.Severity = .error) throws {
    let parts = mistake.code.split(separator: #/[«»]/#, omittingEmptySubsequences: false).map(String.init)
    try #require(parts.count == 3)
    let outcome = PlainProgram().run(parts.joined(), showsLast: false)
    let found = outcome.diagnostics.filter { $0.severity == severity }
    #expect(found.map(\.identifier) == [mistake.identifier])
    let range = try #require(found.first?.range)
    let start = parts[0].utf8.count
    #expect(range == start..<start + parts[1].utf8.count, "\(parts.joined()): \(range)")
  }
}
