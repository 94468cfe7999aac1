import CellSyntax
import Diagnostics
import Testing

@testable import CellLanguage

/// The one walk over checked code comes by every expression that was written.
struct TreeWalkTests {
  private struct IntegerVisitor: TypedVisitor {
    var found: Set<Int> = []

    mutating func visit(_ node: Typed) {
      if case .integer(let value) = node.kind { found.insert(value) }
      visitChildren(node)
    }

    mutating func visit(_ statement: TypedStatement) { visitChildren(statement) }
    mutating func visit(_ pattern: TypedPattern) { visitChildren(pattern) }

    mutating func visit(_ function: FunctionSymbol) {
      visit(function.defaultValues)
      visit(function.body)
    }

    mutating func visit(_ arguments: [TypedArgument]) {
      for argument in arguments { visit(argument.children) }
    }
  }

  @Test func everyNumberIsFound() throws {
    let code = """
      enum Oops: Error { case bad(Int) }
      func f(_ a: Int = 1, _ rest: Int...) throws -> Int? { a + 2 }
      func g() throws {
        var d = ["k": [3]]
        d["k"]?[4 * 5] = 6
        let t = (7, [8], { (n: Int) -> Int in n + 9 })
        if let x = try f(10, 11, 12), case 13...14 = x { print(x > 15 ? 16 : 17) } else { print(18) }
        for i in 19..<20 where i > 21 { continue }
        while t.0 < 22 { break }
        repeat { print("\\(23)") } while t.0 == 24
        switch t.0 { case 25 where t.0 > 26: throw Oops.bad(27); default: break }
        do { _ = try f(28) } catch Oops.bad(29) { print(30) }
        let s = [k = 31] in { k + 32 }
        guard d.count > 33 && (try? f()) ?? 34 != nil || false else { return }
        func inner() -> Int { switch t.0 { case 35: 36; default: 37 } }
        print(s(), 38, Optional(39)!, inner())
      }
      """.replacing("[k = 31] in { k + 32 }", with: "{ [k = 31] in k + 32 }")
    var parser = CellParser()
    let (statements, problems) = parser.parse(code, at: 0)
    #expect(problems.map(\.message) == [])
    let checker = CellChecker(program: ProgramScope(vocabulary: Vocabulary()))
    let checked = checker.check(statements, showsLast: false)
    #expect(checked.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    var visitor = IntegerVisitor()
    visitor.visit(checked.code.statements)
    for function in checked.code.functions { visitor.visit(function) }
    #expect(Set(1...39).subtracting(visitor.found).sorted() == [])
  }
}
