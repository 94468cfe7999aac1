import Diagnostics

/// What the names of a cell mean: the blocks that are open, the function being checked, and what has been declared.
///
/// It is what the passes share: declarations go in, and every later pass looks names up in it.
final class SymbolTable {
  let program: ProgramScope
  let log: MistakeLog
  /// The innermost block.
  var scope: Scope
  /// The function being checked; the cell's own statements belong to `cell`.
  var context: FunctionContext
  /// The frame of the statements that stand in no function.
  let cell: FunctionContext
  /// The cell's functions and members whose bodies were checked; a nested function stands in the body around it.
  var functions: [FunctionSymbol] = []
  /// The symbols of declared functions, by declaration.
  var symbols: [ObjectIdentifier: FunctionSymbol] = [:]
  /// The cell's own operator functions; see ``ProgramScope/operators``.
  var cellOperators: [Operator: [FunctionSymbol]] = [:]
  /// The types that the cell declares.
  var declaredTypes: [DeclaredType] = []
  /// Variables declared in this cell, for what Swift warns of.
  private(set) var variables: [Variable] = []
  /// Names whose declarations did not check; using them is not a second mistake.
  var poisoned: Set<String> = []
  /// Bodies wait until all names of the cell are known.
  private var waitingBodies: [() -> Void] = []

  private var lastLoop = 0

  var vocabulary: Vocabulary { program.vocabulary }

  /// Whether what is declared here belongs to the lesson itself.
  var isTopLevel: Bool { context === cell && scope.parent === program.scope }

  init(program: ProgramScope, log: MistakeLog) {
    self.program = program
    self.log = log
    scope = Scope(parent: program.scope)
    cell = FunctionContext(parent: nil, result: nil)
    context = cell
  }

  /// Has a body checked when every name around it is known, in the block that is open now.
  func waitForBody(_ check: @escaping () -> Void) {
    let place = scope
    waitingBodies.append { [self] in inScope(place, check) }
  }

  func checkWaitingBodies() {
    while !waitingBodies.isEmpty {
      let waiting = waitingBodies
      waitingBodies = []
      for check in waiting { check() }
    }
  }

  /// Runs `body` in a block that was open before.
  func inScope<R>(_ place: Scope, _ body: () -> R) -> R {
    let outer = scope
    scope = place
    defer { scope = outer }
    return body()
  }

  /// Runs `body` in a statement that `break` or `continue` can name by the number that it is given.
  func withLoop<R>(_ label: Name?, isLoop: Bool = true, _ body: (Int) -> R) -> R {
    lastLoop += 1
    let function = context
    function.loops.append((lastLoop, label?.text, isLoop))
    let target = function.branchTarget
    if isLoop { function.branchTarget = nil }
    defer {
      function.loops.removeLast()
      function.branchTarget = target
    }
    return body(lastLoop)
  }

  /// Runs `body` in a function of its own.
  func withContext<R>(_ inner: FunctionContext, _ body: () -> R) -> R {
    let outer = context
    context = inner
    defer { context = outer }
    return withScope(body)
  }

  /// Runs `body` in a block of its own.
  func withScope<R>(_ body: () -> R) -> R {
    let outer = scope
    scope = Scope(parent: outer)
    defer { scope = outer }
    return body()
  }

  /// Runs `body` and takes back whatever it reports.
  func attempt<R>(_ body: () -> R) -> (result: R, diagnostics: [Diagnostic]) {
    let saved = (functions, variables, waitingBodies)
    (functions, variables, waitingBodies) = ([], [], [])
    defer { (functions, variables, waitingBodies) = saved }
    return log.collecting {
      let result = body()
      checkWaitingBodies()
      return result
    }
  }

  func makeVariable(_ name: String, _ type: CellType, isConstant: Bool, _ range: CodeRange) -> Variable {
    Variable(name, type, isConstant: isConstant, range: range, context: isTopLevel ? nil : context)
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
      reportRedeclaration(variable.name, later.range, earlier: variable.range)
      return
    }
    if let earlier = existing(variable.name) {
      reportRedeclaration(variable.name, variable.range, earlier: earlier)
      return
    }
    scope[variable.name] = .variable(variable)
    variables.append(variable)
  }

  /// Takes back a variable for which another one stands.
  func forget(_ variable: Variable) { variables.removeAll { $0 === variable } }

  /// Reports that a name is taken.
  func reportRedeclaration(_ name: String, _ range: CodeRange, earlier: CodeRange) {
    log.report(
      "redeclaration", "`\(name)` is declared already; give this one another name", range,
      notes: [log.note("`\(name)` is declared here", earlier)])
  }

  /// Puts a function into the current block, beside those of its name.
  func declare(_ symbol: FunctionSymbol) {
    var group: [FunctionSymbol] = []
    var earlier = scope[symbol.name]
    if earlier == nil, scope.parent === program.scope { earlier = program.scope[symbol.name] }
    switch earlier {
    case .functions(let functions):
      if let same = functions.first(where: { sameSignature($0, symbol) }) {
        reportRedeclaration(symbol.name, symbol.range, earlier: same.range)
        return
      }
      if case .functions(let own)? = scope[symbol.name] { group = own }
    case .variable(let variable):
      reportRedeclaration(symbol.name, symbol.range, earlier: variable.range)
      return
    case .computed(let property):
      reportRedeclaration(symbol.name, symbol.range, earlier: property.getter.range)
      return
    case .type, nil:
      break
    }
    scope[symbol.name] = .functions(group + [symbol])
  }

  private func sameSignature(_ left: FunctionSymbol, _ right: FunctionSymbol) -> Bool {
    left.type == right.type && left.parameters.map(\.label) == right.parameters.map(\.label)
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
    return names + vocabulary.functions.keys.sorted()
      + vocabulary.types.keys.sorted()
  }
}
