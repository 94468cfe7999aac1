import CellLanguage
import Diagnostics
import Testing

/// The checker, the code generator and the interpreter together, on plain programs.
struct RunningTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let name: String
    let code: String
    let output: String
    var testDescription: String { name }
  }

  private static let samples = [
    Sample(
      name: "literals adapt", code: "let x: Double = 3\nprint(x / 2, 3 / 2, [1, 0.5])",
      output: "1.5 1 [1.0, 0.5]\n"),
    Sample(
      name: "overloads of the vocabulary",
      code: "print(twice(2), twice(\"ab\"), power(of: 3), power(of: 2, to: 5))",
      output: "4.0 abab 9 32\n"),
    Sample(
      name: "an own function beside the vocabulary's",
      code: "func twice(_ n: Int) -> Int { n + n }\nlet n = 4\nprint(twice(n), twice(0.5))", output: "8 1.0\n"
    ),
    Sample(
      name: "value semantics",
      code: "struct P { var a = [1] }\nvar p = P()\nlet q = p\np.a[0] += 4\nprint(p.a, q.a)",
      output: "[5] [1]\n"),
    Sample(
      name: "closures capture variables",
      code: "var n = 0\nlet next = { () -> Int in n += 1; return n }\n_ = next()\nprint(next(), n)",
      output: "2 2\n"),
    Sample(
      name: "enums and patterns",
      code: """
        indirect enum E { case number(Int), sum(E, E) }
        func value(_ e: E) -> Int { switch e { case .number(let n): n; case let .sum(a, b): value(a) + value(b) } }
        print(value(.sum(.number(3), .sum(.number(4), .number(5)))))
        """, output: "12\n"),
    Sample(
      name: "optional chains",
      code:
        "var d: [String: [Int]] = [\"a\": [1]]\nd[\"a\"]?.append(2)\nprint(d[\"a\"]?.count ?? 0, d[\"b\"]?.first ?? -1)",
      output: "2 -1\n"),
    Sample(
      name: "errors",
      code: """
        enum Oops: Error { case bad(Int) }
        func f(_ n: Int) throws -> Int { if n > 1 { throw Oops.bad(n) }; return n }
        do { print(try f(1)); print(try f(2)) } catch Oops.bad(let n) { print("bad", n) } catch {}
        print((try? f(3)) ?? -3)
        """, output: "1\nbad 2\n-3\n"),
    Sample(
      name: "inout, defaults, variadics",
      code: """
        func add(_ numbers: Int..., to sum: inout Int, times k: Int = 1) { for n in numbers { sum += k * n } }
        var sum = 1
        add(2, 3, to: &sum)
        add(to: &sum)
        add(1, to: &sum, times: 10)
        print(sum)
        """, output: "16\n"),
    Sample(
      name: "loops and jumps",
      code: "outer: for i in 0... { for j in 0..<i where j * j > i { print(i, j); break outer } }",
      output: "3 2\n"),
    Sample(
      name: "properties with code",
      code: """
        struct T { var c = 0.0; var f: Double { get { c * 9 / 5 + 32 } set { c = (newValue - 32) * 5 / 9 } }
          static let zero = T(c: -273) }
        var t = T()
        t.f += 18
        print(t.c, T.zero.c)
        """, output: "10.0 -273.0\n"),
    Sample(
      name: "if and switch as values",
      code:
        "let n = 3\nlet s = switch n { case ..<2: \"few\"; default: if n > 5 { \"many\" } else { \"some\" } }\nprint(s)",
      output: "some\n"),
  ]

  @Test(arguments: samples)
  func programsPrint(_ sample: Sample) {
    let program = PlainProgram()
    let outcome = program.run(sample.code, showsLast: false)
    #expect(outcome.diagnostics.map(\.message) == [])
    #expect(outcome.ending == .completed)
    #expect(program.printed == sample.output)
  }

  @Test("A cell sees what earlier cells declare, and shows its last value")
  func cellsFollowOneAnother() {
    let program = PlainProgram()
    program.run("var x = 2\nfunc f() -> Int { x * 10 }")
    program.run("x += 1")
    program.run("f()")
    #expect(program.shown == ["30"])
  }

  @Test("A cell that does not pass leaves the program as it was")
  func mistakesDeclareNothing() {
    let program = PlainProgram()
    #expect(program.run("let x = 1\nlet y = z").ending == .failed)
    #expect(program.run("let x = 2\nx").ending == .completed)
    #expect(program.shown == ["2"])
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    let code: String
    let message: String
    var testDescription: String { code }
  }

  @Test(
    "A trap ends the cell where it happens, between the markers",
    arguments: [
      Fault(code: "let a = [1]\nlet i = 1\nprint(«a[i]»)", message: "index out of range"),
      Fault(code: "let n = Int.max\nprint(«n + 1»)", message: "arithmetic overflow"),
      Fault(code: "let d = 0\nprint(«5 / d»)", message: "division by zero"),
      Fault(code: "let o: Int? = nil\nprint(«o!»)", message: "unexpectedly found nil"),
    ])
  func trapsHaveTheirPlace(_ fault: Fault) throws {
    let parts = fault.code.split(separator: #/[«»]/#, omittingEmptySubsequences: false).map(String.init)
    let outcome = PlainProgram().run(parts.joined())
    #expect(outcome.ending == .failed)
    let trap = try #require(outcome.diagnostics.first { $0.severity == .error })
    #expect(trap.message.contains(fault.message), "\(trap.message)")
    #expect(trap.range?.lowerBound == parts[0].utf8.count)
    #expect(trap.range?.upperBound == parts[0].utf8.count + parts[1].utf8.count)
  }

  @Test("What a cell may use up is counted")
  func limitsEndACell() {
    var limits = Limits()
    limits.operations = 50
    #expect(PlainProgram().run("for _ in 0..<40 {}", limits: limits).ending == .completed)
    #expect(PlainProgram().run("for _ in 0..<60 {}", limits: limits).ending == .limitExceeded)
    limits.callDepth = 20
    let code = "func f(_ n: Int) -> Int { n == 0 ? 0 : f(n - 1) + 1 }\nlet x = f(30)"
    #expect(PlainProgram().run(code, limits: limits).ending == .limitExceeded)
  }
}
