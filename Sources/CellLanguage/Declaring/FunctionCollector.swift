import Diagnostics

/// Functions: their signatures first, since they may call one another, and their bodies once all names are known.
final class FunctionCollector {
  let table: SymbolTable
  let types: TypeResolver
  let solver: ConstraintSolver
  let valueChecker: ValueChecker
  unowned let bodies: any BodyChecking

  private var log: MistakeLog { table.log }

  init(
    table: SymbolTable, types: TypeResolver, solver: ConstraintSolver, valueChecker: ValueChecker,
    bodies: any BodyChecking
  ) {
    self.table = table
    self.types = types
    self.solver = solver
    self.valueChecker = valueChecker
    self.bodies = bodies
  }

  /// Declares the functions of a block before its statements, since they may call one another.
  func declareFunctions(_ statements: [Statement]) {
    for statement in statements {
      guard case .function(let declaration) = statement.kind else { continue }
      guard declaration.role == .function else {
        log.report("declaration", "`\(declaration.name.text)` belongs into a type", declaration.name.range)
        continue
      }
      guard let symbol = makeFunction(declaration, owner: nil) else { continue }
      table.symbols[ObjectIdentifier(declaration)] = symbol
      if isOperator(declaration.name.text) {
        addOperator(symbol)
        continue
      }
      table.declare(symbol)
    }
  }

  func isOperator(_ name: String) -> Bool {
    name.unicodeScalars.first.map { !$0.properties.isXIDStart && $0 != "_" && $0 != "$" } ?? false
  }

  func addOperator(_ symbol: FunctionSymbol) {
    let fixity: Fixity =
      symbol.parameters.count != 1
      ? .infix : symbol.declaration?.fixity == .postfix ? .postfix : .prefix
    table.cellOperators[Operator(fixity, symbol.name), default: []].append(symbol)
  }

  /// A function's signature; its body is checked once all names are known.
  func makeFunction(_ declaration: FunctionDeclaration, owner: DeclaredType?) -> FunctionSymbol? {
    var result = CellType.void
    var failed = false
    if let written = declaration.result {
      if let type = types.resolve(written) { result = type } else { failed = true }
    }
    let isInitializer = declaration.role == .initializer || declaration.role == .failableInitializer
    if isInitializer, let owner {
      result = declaration.role == .initializer ? owner.type : .optional(owner.type)
    }
    let isTopLevel =
      owner != nil || (table.context === table.cell && table.scope.parent === table.program.scope)
    let inner = FunctionContext(parent: isTopLevel ? nil : table.context, result: result)
    inner.throws = declaration.throws
    inner.isInitializer = isInitializer
    var parameters: [FunctionSymbol.Parameter] = []
    for parameter in declaration.parameters {
      if parameters.contains(where: { $0.variable.name == parameter.name.text && parameter.name.text != "_" })
      {
        log.report("redeclaration", "two parameters are named `\(parameter.name.text)`", parameter.name.range)
      }
      guard var type = types.resolve(parameter.type) else {
        failed = true
        continue
      }
      if parameter.isVariadic { type = .array(type) }
      let variable = Variable(
        parameter.name.text, type, isConstant: !parameter.isInout, range: parameter.name.range, context: inner
      )
      variable.isParameter = true
      variable.isRead = true
      variable.isInout = parameter.isInout
      variable.isNonEscaping = type.function != nil && !parameter.isEscaping && !parameter.isVariadic
      let symbol = FunctionSymbol.Parameter(
        label: parameter.label, variable: variable, type: type, isInout: parameter.isInout,
        isVariadic: parameter.isVariadic, defaultValue: parameter.defaultValue)
      parameters.append(symbol)
    }
    guard !failed else {
      table.poisoned.insert(declaration.name.text)
      return nil
    }
    let symbol = FunctionSymbol(
      name: declaration.name.text, parameters: parameters, result: result, throws: declaration.throws,
      range: declaration.name.range, declaration: declaration, context: inner, owner: owner,
      isStatic: declaration.isStatic && !isInitializer, isMutating: declaration.isMutating)
    symbol.isInitializer = isInitializer
    if let owner, !symbol.isStatic {
      symbol.receiver = makeReceiver(
        owner, inner, isConstant: !declaration.isMutating && !isInitializer, declaration.name.range)
    }
    waitForBody(symbol, declaration.body, end: declaration.end)
    return symbol
  }

  func makeReceiver(
    _ owner: DeclaredType, _ context: FunctionContext, isConstant: Bool, _ range: CodeRange
  ) -> Variable {
    let receiver = Variable("self", owner.type, isConstant: isConstant, range: range, context: context)
    receiver.isParameter = true
    receiver.isRead = true
    return receiver
  }

  /// Has the body checked when every name around it is known.
  func waitForBody(_ symbol: FunctionSymbol, _ body: [Statement], end: CodeRange) {
    symbol.end = end
    table.waitForBody { [self] in
      for index in symbol.parameters.indices {
        let parameter = symbol.parameters[index]
        if let value = parameter.defaultValue, parameter.defaultNode == nil {
          symbol.parameters[index].defaultNode = valueChecker.checkValue(value, parameter.type)
        }
      }
      solver.inside(symbol.context) {
        if let owner = symbol.owner { table.scope.memberOf = (owner, symbol.receiver) }
        if let receiver = symbol.receiver { table.scope["self"] = .variable(receiver) }
        for parameter in symbol.parameters {
          table.scope[parameter.variable.name] = .variable(parameter.variable)
        }
        symbol.body = table.withScope { functionBody(symbol, body, end) }
      }
      if !symbol.isNested { table.functions.append(symbol) }
    }
  }

  func functionBody(_ symbol: FunctionSymbol, _ body: [Statement], _ end: CodeRange)
    -> [TypedStatement]
  {
    if symbol.isInitializer, let receiver = symbol.receiver {
      let checked = bodies.checkBody(body)
      let value = Typed(.variable(receiver), receiver.type, end)
      let result = symbol.result == receiver.type ? value : Typed(.wrapped(value), symbol.result, end)
      return checked + [TypedStatement(.return(result), end)]
    }
    if body.count == 1, !symbol.result.isVoid {
      switch body[0].kind {
      case .expression(let single):
        // A body that is one expression returns its value.
        guard let node = valueChecker.checkValue(single, symbol.result) else { return [] }
        return [TypedStatement(.return(node), single.range)]
      case .if, .switch:
        if let value = solver.branches.solveBranches(body[0].kind, symbol.result, body[0].range).first {
          return [TypedStatement(.return(value.node), body[0].range)]
        }
      case .variable, .function, .type, .operator, .guard, .while, .repeatWhile, .for, .return, .break,
        .continue, .throw, .do:
        break
      }
    }
    return bodies.checkBody(body)
  }
}
