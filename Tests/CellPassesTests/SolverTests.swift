import CellSyntax
import Testing

@testable import CellLanguage

/// The solver alone: an expression and the type expected of it go in, its readings come out.
struct SolverTests {
  private final class NoBodies: BodyChecking {
    func checkBody(_ statements: [Statement]) -> [TypedStatement] { [] }
    func checkBlock(_ statements: [Statement]) -> [TypedStatement] { [] }
    func check(_ statement: Statement, shows: Bool) -> [TypedStatement] { [] }
    func diagnose(_ expression: Expression, _ expected: CellType?) {}
  }

  /// The types that an expression can have, the best first.
  private func types(_ code: String, _ expected: CellType? = nil) throws -> [String] {
    var parser = CellParser()
    let (statements, _) = parser.parse(code, at: 0)
    guard case .expression(let expression)? = statements.first?.kind else {
      Issue.record("\(code) is no expression")
      return []
    }
    let log = MistakeLog()
    let table = SymbolTable(program: ProgramScope(vocabulary: PlainProgram.vocabulary()), log: log)
    let bodies = NoBodies()
    let solver = ConstraintSolver(
      table: table, types: TypeResolver(table: table), lookup: NameLookup(table: table), bodies: bodies)
    let readings = solver.solve(expression, expected).sorted { $0.score < $1.score }
    #expect(log.diagnostics.isEmpty)
    return withExtendedLifetime(bodies) { readings.map { "\($0.type)" } }
  }

  @Test func literalsHaveEveryTypeThatTheyCanHave() throws {
    #expect(try types("1") == ["Int", "Double"])
    #expect(try types("\"a\"") == ["String", "Character"])
    #expect(try types("[1, 0.5]") == ["[Double]"])
    #expect(try types("nil") == [])
  }

  @Test func theExpectedTypeRules() throws {
    #expect(try types("1", .double) == ["Double"])
    #expect(try types("1", .optional(.int)) == ["Int?"])
    #expect(try types("[]", .array(.string)) == ["[String]"])
    #expect(try types("\"a\"", .int) == [])
  }

  @Test func overloadsAreChosenByTheirArguments() throws {
    #expect(try types("twice(\"a\")") == ["String"])
    #expect(try types("twice(2)") == ["Double"])
    #expect(try types("1 + 2 * 0.5") == ["Double"])
    #expect(try types("power(to: 2)") == [])
  }

  @Test func closuresTakeTheirTypesFromTheCall() throws {
    #expect(try types("[1, 2].map { $0 < 2 }").first == "[Bool]")
    #expect(try types("[1, 2].reduce(0.5) { $0 + Double($1) }").first == "Double")
    #expect(try types("{ $0 }") == [])
  }
}
