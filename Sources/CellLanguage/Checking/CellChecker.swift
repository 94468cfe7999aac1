import Diagnostics

/// What checking a cell gives: its statements and functions with every name and type known, or why not.
struct CheckedCell {
  let code: TypedCell
  /// The frame of the statements that stand in no function.
  let context: FunctionContext
  /// What the cell declares, for the cells after it.
  let table: SymbolTable
  let diagnostics: [Diagnostic]
}

/// Finds the meaning of a cell before any of it runs, pass by pass.
///
/// The passes, in order: declarations (``DeclarationCollector``), statements (``StatementChecker``) with the types of
/// their expressions (``ConstraintSolver``) or their mistakes (``MistakeExplainer``), then what is captured and changed
/// (``UseAnalysis``), what is thrown (``ErrorAnalysis``), what is changed twice at once (``OverlapAnalysis``), what
/// outlives its call (``EscapeAnalysis``), which paths give every variable a value (``FlowAnalysis``), what is never
/// used (``UnusedVariables``), and what is hardly meant (``NeedlessCode``).
final class CellChecker: BodyChecking {
  private let log = MistakeLog()
  private let table: SymbolTable

  private lazy var types = TypeResolver(table: table)
  private lazy var lookup = NameLookup(table: table)
  private lazy var solver = ConstraintSolver(table: table, types: types, lookup: lookup, bodies: self)
  private lazy var explainer = MistakeExplainer(table: table, types: types, lookup: lookup, reader: solver)
  private lazy var valueChecker = ValueChecker(solver: solver, explainer: explainer)
  private lazy var patterns = PatternChecker(
    table: table, types: types, lookup: lookup, solver: solver, explainer: explainer)
  private lazy var functions = FunctionCollector(
    table: table, types: types, solver: solver, valueChecker: valueChecker, bodies: self)
  private lazy var members = MemberCollector(
    table: table, types: types, solver: solver, valueChecker: valueChecker, functions: functions)
  private lazy var declarations = DeclarationCollector(
    types: TypeCollector(table: table, types: types, valueChecker: valueChecker, members: members),
    functions: functions, members: members)
  private lazy var statements = StatementChecker(
    table: table, types: types, lookup: lookup, solver: solver, explainer: explainer,
    valueChecker: valueChecker, patterns: patterns,
    variables: VariableChecker(
      table: table, types: types, solver: solver, valueChecker: valueChecker, patterns: patterns,
      members: members), declarations: declarations, bodies: self)

  init(program: ProgramScope) { table = SymbolTable(program: program, log: log) }

  /// Checks the statements of a cell.
  ///
  /// What the cell declares goes into the program only once all of it has passed.
  ///
  /// - Parameter showsLast: whether the value of a last statement that is an expression is to be shown.
  func check(_ written: [Statement], showsLast: Bool) -> CheckedCell {
    declarations.declare(written)
    var checked: [TypedStatement] = []
    for (index, statement) in written.enumerated() {
      checked += check(statement, shows: index == written.count - 1 && showsLast)
    }
    table.checkWaitingBodies()
    let code = TypedCell(statements: checked, functions: table.functions, types: table.declaredTypes)
    analyze(code)
    return CheckedCell(code: code, context: table.cell, table: table, diagnostics: log.diagnostics)
  }

  /// Captures, mutability, errors, returns and first values, once the types are known.
  private func analyze(_ cell: TypedCell) {
    var uses = UseAnalysis(cell: table.cell, log: log)
    uses.analyze(cell)
    var errors = ErrorAnalysis(cell: table.cell, log: log)
    errors.analyze(cell)
    var overlaps = OverlapAnalysis(log: log)
    overlaps.analyze(cell)
    var escapes = EscapeAnalysis(log: log)
    escapes.analyze(cell)
    uses.passCapturesOn()
    guard !log.hasErrors else { return }
    var flow = FlowAnalysis(log: log)
    flow.analyze(cell)
    guard !log.hasErrors else { return }
    UnusedVariables(log: log).warn(of: table.variables)
    var needless = NeedlessCode(log: log)
    needless.analyze(cell)
  }

  // MARK: What stands in expressions

  func checkBody(_ statements: [Statement]) -> [TypedStatement] { self.statements.checkBody(statements) }

  func checkBlock(_ statements: [Statement]) -> [TypedStatement] { self.statements.checkBlock(statements) }

  func check(_ statement: Statement, shows: Bool) -> [TypedStatement] {
    statements.check(statement, shows: shows)
  }

  func diagnose(_ expression: Expression, _ expected: CellType?) {
    explainer.diagnose(expression, expected)
  }
}
