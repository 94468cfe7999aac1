package import Diagnostics

/// Finds the meaning of a cell before any of it runs: what each name is, what type each expression has.
///
/// Types are found as Swift finds them: both ways between an expression and its context, choosing among overloads and
/// among what a literal may be by the least number of unusual choices. See `Solver.swift` for the method.
final class Checker {
  let program: ProgramScope
  var diagnostics: [Diagnostic] = []
  var scope: Scope
  /// The function being checked; the cell's own statements belong to `cell`.
  var context: FunctionContext
  /// The frame of the statements that stand in no function.
  let cell: FunctionContext
  /// Loops and labelled statements around the statement being checked.
  var loops: [(id: Int, label: String?, isLoop: Bool)] = []
  var nextLoop = 0
  /// Where the elements of the result-builder closure being checked go.
  var builder: (variable: Variable, element: CellType)?
  /// What has been found for an expression under an expectation, within one statement.
  var memo: [MemoKey: MemoEntry] = [:]
  /// The diagnostics of closures that did not fit, by the closure: why an overload failed.
  var closureFailures: [ObjectIdentifier: [Diagnostic]] = [:]
  /// Bodies wait until all names of the cell are known.
  var waitingBodies: [() -> Void] = []
  /// The cell's functions and members whose bodies were checked; a nested function stands in the body around it.
  var functions: [FunctionSymbol] = []
  /// The symbols of declared functions, by declaration.
  var symbols: [ObjectIdentifier: FunctionSymbol] = [:]
  /// The cell's own operator functions; see ``ProgramScope/operators``.
  var cellOperators: [String: [FunctionSymbol]] = [:]
  /// The variable and the value of each `?` in an optional chain, by its expression.
  var chainVariables: [ObjectIdentifier: (variable: Variable, value: Typed)] = [:]
  /// Closures around functions that take a tuple's elements one by one, by the function's expression.
  var splitFunctions: [ObjectIdentifier: Expression] = [:]
  /// Closures without their capture lists, by the closure.
  var capturingBodies: [ObjectIdentifier: ClosureExpression] = [:]
  /// Where the branches of an `if` or `switch` used as an expression put their values.
  var branchTarget: Variable?
  /// Names whose declarations did not check; using them is not a second mistake.
  var poisoned: Set<String> = []
  /// Static properties whose values wait until the functions around them are known.
  var waitingStatics: [() -> Void] = []
  /// The types that the cell declares.
  var declaredTypes: [DeclaredType] = []
  /// Variables declared in this cell, for what Swift warns of.
  var declared: [Variable] = []

  var vocabulary: Vocabulary { program.vocabulary }

  init(program: ProgramScope) {
    self.program = program
    scope = Scope(parent: program.scope)
    cell = FunctionContext(parent: nil, result: nil)
    context = cell
  }

  /// Checks the statements of a cell.
  ///
  /// - Parameter showsLast: whether the value of a last statement that is an expression is to be shown.
  func check(_ statements: [Statement], showsLast: Bool) -> [TypedStatement] {
    // What the cell declares goes into the program only once all of it has passed.
    declareTypes(statements)
    declareFunctions(statements, owner: nil)
    checkStatics()
    var result: [TypedStatement] = []
    for (index, statement) in statements.enumerated() {
      let isLast = index == statements.count - 1
      result += check(statement, shows: isLast && showsLast)
    }
    while !waitingBodies.isEmpty {
      let waiting = waitingBodies
      waitingBodies = []
      for check in waiting { check() }
    }
    finish(result)
    return result
  }

  func checkStatics() {
    let waiting = waitingStatics
    waitingStatics = []
    for check in waiting { check() }
  }

  /// Captures, mutability, effects, returns and first values, once the types are known.
  private func finish(_ statements: [TypedStatement]) {
    var finalizer = Finalizer(checker: self)
    finalizer.visit(statements, in: cell)
    for type in declaredTypes { finalizer.visit(type) }
    for function in functions { finalizer.visit(function) }
    finalizer.finish()
    diagnostics += finalizer.diagnostics
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return }
    var flow = FlowAnalysis()
    flow.analyze(cell: statements)
    for function in functions { flow.analyze(function) }
    diagnostics += flow.diagnostics
    if !diagnostics.contains(where: { $0.severity == .error }) { warnOfUnused() }
  }

  func report(
    _ identifier: String, _ message: String, _ range: CodeRange, notes: [Diagnostic.Note] = [],
    severity: Diagnostic.Severity = .error, fix: (String, CodeRange)? = nil,
    insertion: (String, CodeRange)? = nil
  ) {
    var fixIts = fix.map { [Diagnostic.FixIt("write `\($0.0)`", replacing: $0.1.offsets, with: $0.0)] } ?? []
    if let (text, place) = insertion {
      let start = Int(place.start)
      fixIts.append(
        Diagnostic.FixIt(
          "write `\(String(text.prefix { $0 != " " }))` in front of it", replacing: start..<start, with: text)
      )
    }
    let diagnostic = Diagnostic(
      severity, "cell." + identifier, message, at: range.offsets, notes: notes, fixIts: fixIts)
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  func note(_ message: String, _ range: CodeRange? = nil) -> Diagnostic.Note {
    Diagnostic.Note(message, at: range?.offsets)
  }

  /// Runs `body` in a block of its own.
  func withScope<R>(_ body: () -> R) -> R {
    let outer = scope
    scope = Scope(parent: outer)
    defer { scope = outer }
    return body()
  }

  /// Runs `body` in a function of its own, where what was found outside does not count.
  func withContext<R>(_ inner: FunctionContext, _ body: () -> R) -> R {
    let saved = (context, loops, memo, builder, branchTarget)
    (context, loops, memo, builder, branchTarget) = (inner, [], [:], nil, nil)
    defer { (context, loops, memo, builder, branchTarget) = saved }
    return withScope(body)
  }

  /// Runs `body` where each branch puts its value into a variable.
  func withBranchResult<R>(_ variable: Variable, _ body: () -> R) -> R {
    let outer = branchTarget
    branchTarget = variable
    defer { branchTarget = outer }
    return body()
  }

  /// Runs `body` and takes back whatever it reports.
  func attempt<R>(_ body: () -> R) -> (result: R, diagnostics: [Diagnostic]) {
    let saved = (diagnostics, functions, declared, waitingBodies)
    diagnostics = []
    functions = []
    declared = []
    waitingBodies = []
    let result = body()
    while !waitingBodies.isEmpty {
      let waiting = waitingBodies
      waitingBodies = []
      for check in waiting { check() }
    }
    let found = diagnostics
    (diagnostics, functions, declared, waitingBodies) = saved
    return (result, found)
  }

  func makeVariable(_ name: String, _ type: CellType, isConstant: Bool, _ range: CodeRange) -> Variable {
    let isGlobal = context === cell && scope.parent === program.scope
    return Variable(name, type, isConstant: isConstant, range: range, context: isGlobal ? nil : context)
  }

  /// A variable that no one named.
  func makeTemporary(_ type: CellType, _ range: CodeRange) -> Variable {
    let variable = Variable("", type, isConstant: true, range: range, context: context)
    variable.isRead = true
    return variable
  }

  /// Puts a name into the current block, unless it is there already.
  func declare(_ variable: Variable) {
    if case .functions(let functions)? = scope[variable.name], let later = functions.last,
      later.range.start > variable.range.start
    {
      // Functions are declared ahead; the mistake is where the second of the two stands.
      report(
        "redeclaration", "`\(variable.name)` is declared already; give this one another name", later.range,
        notes: [note("`\(variable.name)` is declared here", variable.range)])
      return
    }
    if let earlier = existing(variable.name) {
      report(
        "redeclaration", "`\(variable.name)` is declared already; give this one another name", variable.range,
        notes: [note("`\(variable.name)` is declared here", earlier)])
      return
    }
    scope[variable.name] = .variable(variable)
    declared.append(variable)
  }

  /// Where a name has been declared in the block, and for a cell's own block in an earlier cell.
  func existing(_ name: String) -> CodeRange? {
    var entity = scope[name]
    if entity == nil, scope.parent === program.scope { entity = program.scope[name] }
    switch entity {
    case .variable(let variable): return variable.range
    case .computed(let property): return property.getter.range
    case .functions(let functions): return functions.first?.range
    case .type(let nominal): return nominal.declared?.range
    case nil: return nil
    }
  }

  func find(_ name: String) -> Scope.Entity? {
    var current: Scope? = scope
    while let block = current {
      if let entity = block[name] { return entity }
      current = block.parent
    }
    return nil
  }

  /// The type whose members need no receiver here, and the receiver.
  var memberOf: (type: DeclaredType, receiver: Variable?)? {
    var current: Scope? = scope
    while let block = current {
      if let member = block.memberOf { return member }
      current = block.parent
    }
    return nil
  }

  /// Every name that could be meant here, for suggestions.
  var visibleNames: [String] {
    var names: [String] = []
    var current: Scope? = scope
    while let block = current {
      names += block.names.keys.sorted()
      if let member = block.memberOf {
        names += member.receiver == nil ? member.type.staticNames : member.type.memberNames
      }
      current = block.parent
    }
    return names + vocabulary.functions.keys.filter { !$0.contains(" ") }.sorted()
      + vocabulary.types.keys.sorted()
  }
}

/// What outlives a cell: the names of the lesson.
final class ProgramScope {
  let vocabulary: Vocabulary
  let scope = Scope(parent: nil)
  /// Operators that the lesson declares, with its functions for them.
  var operators: [String: [FunctionSymbol]] = [:]

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Takes over what a cell has declared.
  func adopt(_ checker: Checker) {
    for (name, entity) in checker.scope.names {
      if case .functions(let new) = entity, case .functions(let old)? = scope[name] {
        scope[name] = .functions(old + new)
      } else {
        scope[name] = entity
      }
    }
    operators.merge(checker.cellOperators) { $0 + $1 }
  }

  /// Takes back the variables to which a cell that failed midway gave no value.
  func forgetUnset(_ checker: Checker) {
    for (name, entity) in checker.scope.names {
      guard case .variable(let variable) = entity else { continue }
      switch variable.storage {
      case .global(let word) where word.isInitialized: break
      case .globalBox(let global) where global.box != nil: break
      default: scope[name] = nil
      }
    }
  }
}
