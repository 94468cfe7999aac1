import CellLanguage
import CellSyntax
import Foundation
import Testing

/// Swift text as our own tree.
struct LoweringTests {
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  @Test("The tree of a program with everything in it is the golden one; NABLA_RECORD=1 records it, and fails")
  func everythingHasItsTree() throws {
    let code = try String(contentsOf: Self.golden.appending(path: "everything.cell"), encoding: .utf8)
    var parser = CellParser()
    let (statements, diagnostics) = parser.parse(code, at: 0)
    #expect(diagnostics.isEmpty)
    let dump = TreeDump(statements).lines
    let file = Self.golden.appending(path: "everything.tree")
    if ProcessInfo.processInfo.environment["NABLA_RECORD"] != nil {
      try (dump.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
      Issue.record("the golden tree was recorded; read it, and run again without NABLA_RECORD")
      return
    }
    let recorded = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    for (index, (line, wanted)) in zip(dump, recorded).enumerated() where line != wanted {
      Issue.record("line \(index + 1) is \(line), not \(wanted)")
      return
    }
    #expect(dump.count == recorded.count)
  }

  @Test("Ranges count from where the cell begins")
  func rangesCountFromTheBase() {
    var parser = CellParser()
    let (statements, _) = parser.parse("  x + 1", at: 100)
    #expect(statements.first?.range == CodeRange(102, 107))
  }

  @Test("An operator that one cell declares is an operator in the next")
  func operatorsOutliveTheirCell() {
    var parser = CellParser()
    _ = parser.parse("infix operator ⊕: AdditionPrecedence", at: 0)
    let (statements, diagnostics) = parser.parse("1 ⊕ 2 * 3", at: 50)
    #expect(diagnostics.isEmpty)
    guard case .expression(let sum) = statements.first?.kind, case .binary(let name, _, let right) = sum.kind
    else { return #expect(Bool(false), "it is a binary operation") }
    #expect(name.text == "⊕")
    guard case .binary = right.kind else { return #expect(Bool(false), "the product binds tighter") }
  }

  @Test("Every `$n` of a closure counts, and those of a closure inside it do not")
  func shorthandParametersAreCounted() {
    var parser = CellParser()
    let (statements, _) = parser.parse("a.map { $1 + b.map { $4 } }", at: 0)
    guard case .expression(let call) = statements.first?.kind, case .call(_, let arguments) = call.kind,
      case .closure(let closure)? = arguments.first?.value.kind
    else { return #expect(Bool(false), "it is a call with a closure") }
    #expect(closure.shorthandCount == 2)
  }
}
