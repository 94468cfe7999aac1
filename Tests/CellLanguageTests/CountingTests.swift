import CellLibrary
import Diagnostics
import Testing

/// What a cell uses up is counted, the same on every machine: a cell's own start, turns of loops, and calls.
struct CountingTests {
  struct Count: CustomTestStringConvertible, Sendable {
    let code: String
    let operations: Int
    var testDescription: String { code }
  }

  private static let counts = [
    Count(code: "let x = 1 + 2", operations: 1),
    Count(code: "for _ in 0..<10 {}", operations: 11),
    Count(code: "for i in 1...3 where i > 1 {}", operations: 4),
    Count(code: "for _ in [1.0, 2.0, 3.0] {}", operations: 4),
    Count(code: "for _ in [\"a\", \"b\"] {}", operations: 3),
    Count(code: "var i = 0\nwhile i < 5 { i += 1 }", operations: 6),
    Count(code: "var i = 0\nrepeat { i += 1 } while i < 5", operations: 6),
    Count(code: "outer: for i in 0..<3 { for j in 0..<3 { if j == i { continue outer } } }", operations: 10),
    Count(
      code: "func fib(_ n: Int) -> Int { n < 2 ? n : fib(n - 1) + fib(n - 2) }\nlet x = fib(5)",
      operations: 16),
    Count(code: "func f(_ list: [Int]) -> [Int] { list + [1] }\nlet x = f(f([]))", operations: 3),
    Count(code: "let double = { (x: Int) in x * 2 }\nlet x = double(double(3))", operations: 3),
  ]

  @Test(arguments: counts)
  func operationsAreCounted(_ count: Count) {
    var limits = Limits()
    limits.operations = count.operations
    #expect(LessonProgram().run(count.code, limits: limits).ending == .completed)
    limits.operations -= 1
    #expect(LessonProgram().run(count.code, limits: limits).ending == .limitExceeded)
  }

  @Test(arguments: ["Int", "String"])
  func callsWithinCallsAreCounted(type: String) {
    let zero = type == "Int" ? "0" : "\"\""
    let code = "func f(_ n: Int) -> \(type) { n == 0 ? \(zero) : f(n - 1) + \(zero) }"
    var limits = Limits()
    limits.callDepth = 100
    let program = LessonProgram()
    #expect(program.run(code, limits: limits).ending == .completed)
    #expect(program.run("let fits = f(98)", limits: limits).ending == .completed)
    #expect(program.run("let exceeds = f(99)", limits: limits).ending == .limitExceeded)
    #expect(program.run("let again = f(98)", limits: limits).ending == .completed)
  }
}
