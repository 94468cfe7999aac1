import CellSyntax
import Diagnostics
import Testing

/// What is no Swift, and what cells leave out, is reported where it stands: between the markers `«` and `»`.
struct RefusalTests {
  struct Refusal: CustomTestStringConvertible, Sendable {
    let code: String
    let identifier: String
    let message: String
    var testDescription: String { code }
  }

  private static let refusals = [
    refusal("«actor» A {}", "cell.unsupported", "nabla cells have no"),
    refusal("let x = «await f()»", "cell.unsupported", "nabla cells have no `await`"),
    refusal("let x = «#line»", "cell.unsupported", "nabla cells have no"),
    refusal("func f() «async» {}", "cell.unsupported", "nabla cells have no `async`"),
    refusal("«@MainActor» func f() {}", "cell.unsupported", "nabla cells have no `@MainActor`"),
    refusal("let x = «f(a:b:)»", "cell.unsupported", "nabla cells have no function names with labels"),
    refusal("func «⊘» (a: Int, b: Int) -> Int { a }", "cell.unknown-operator", "declare the operator first"),
    refusal("let x = «\\Point.x»", "cell.unsupported", "nabla cells have no key paths"),
  ]

  private static func refusal(_ code: String, _ identifier: String, _ message: String) -> Refusal {
    Refusal(code: code, identifier: identifier, message: message)
  }

  @Test(arguments: refusals)
  func refusalsStandAtTheirPlace(_ refusal: Refusal) throws {
    let parts = refusal.code.split(separator: #/[«»]/#, omittingEmptySubsequences: false).map(String.init)
    try #require(parts.count == 3)
    var parser = CellParser()
    let (statements, diagnostics) = parser.parse(parts.joined(), at: 10)
    #expect(statements.isEmpty)
    let first = try #require(diagnostics.first)
    #expect(first.identifier == refusal.identifier)
    #expect(first.message.hasPrefix(refusal.message), "\(first.message)")
    #expect(first.range?.lowerBound == 10 + parts[0].utf8.count)
    #expect(first.range?.upperBound == 10 + parts[0].utf8.count + parts[1].utf8.count)
  }

  @Test("Nesting without end is refused before it exhausts any stack")
  func deepNestingIsRefused() {
    var parser = CellParser()
    let code = "let x = " + String(repeating: "-(", count: 450) + "1" + String(repeating: ")", count: 450)
    let (statements, diagnostics) = parser.parse(code, at: 0)
    #expect(statements.isEmpty)
    #expect(!diagnostics.isEmpty)
  }
}
