extension Checker {
  /// Declares the functions of a block before its statements, since they may call one another.
  func declareFunctions(_ statements: [Statement], owner: DeclaredType?) {
    for statement in statements {
      guard case .function(let declaration) = statement.kind else { continue }
      guard declaration.role == .function else {
        report("declaration", "`\(declaration.name.text)` belongs into a type", declaration.name.range)
        continue
      }
      guard let symbol = makeFunction(declaration, owner: nil) else { continue }
      symbols[ObjectIdentifier(declaration)] = symbol
      if isOperator(declaration.name.text) {
        addOperator(symbol)
        continue
      }
      declare(symbol)
    }
  }

  func isOperator(_ name: String) -> Bool {
    name.unicodeScalars.first.map { !$0.properties.isXIDStart && $0 != "_" && $0 != "$" } ?? false
  }

  func addOperator(_ symbol: FunctionSymbol) {
    let kind =
      symbol.parameters.count == 1
      ? (symbol.declaration?.fixity == "postfix" ? "postfix " : "prefix ") : "infix "
    cellOperators[kind + symbol.name, default: []].append(symbol)
  }

  func declare(_ symbol: FunctionSymbol) {
    var group: [FunctionSymbol] = []
    var earlier = scope[symbol.name]
    if earlier == nil, scope.parent === program.scope { earlier = program.scope[symbol.name] }
    switch earlier {
    case .functions(let functions):
      if let same = functions.first(where: { sameSignature($0, symbol) }) {
        report(
          "redeclaration", "`\(symbol.name)` is declared already; give this one another name", symbol.range,
          notes: [note("`\(symbol.name)` is declared here", same.range)])
        return
      }
      if case .functions(let own)? = scope[symbol.name] { group = own }
    case .variable(let variable):
      report(
        "redeclaration", "`\(symbol.name)` is declared already; give this one another name", symbol.range,
        notes: [note("`\(symbol.name)` is declared here", variable.range)])
      return
    case .computed(let property):
      report(
        "redeclaration", "`\(symbol.name)` is declared already; give this one another name", symbol.range,
        notes: [note("`\(symbol.name)` is declared here", property.getter.range)])
      return
    case .type, nil:
      break
    }
    scope[symbol.name] = .functions(group + [symbol])
  }

  func sameSignature(_ left: FunctionSymbol, _ right: FunctionSymbol) -> Bool {
    left.type == right.type && left.parameters.map(\.label) == right.parameters.map(\.label)
  }

  /// A function's signature; its body is checked once all names are known.
  func makeFunction(_ declaration: FunctionDeclaration, owner: DeclaredType?) -> FunctionSymbol? {
    var result = CellType.void
    var failed = false
    if let written = declaration.result {
      if let type = resolve(written) { result = type } else { failed = true }
    }
    let isInitializer = declaration.role == .initializer || declaration.role == .failableInitializer
    if isInitializer, let owner {
      result = declaration.role == .initializer ? owner.type : .optional(owner.type)
    }
    let isTopLevel = owner != nil || (context === cell && scope.parent === program.scope)
    let inner = FunctionContext(parent: isTopLevel ? nil : context, result: result)
    inner.throws = declaration.throws
    inner.isInitializer = isInitializer
    var parameters: [FunctionSymbol.Parameter] = []
    for parameter in declaration.parameters {
      if parameters.contains(where: { $0.variable.name == parameter.name.text && parameter.name.text != "_" })
      {
        report("redeclaration", "two parameters are named `\(parameter.name.text)`", parameter.name.range)
      }
      guard var type = resolve(parameter.type) else {
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
      poisoned.insert(declaration.name.text)
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
    let place = scope
    symbol.end = end
    waitingBodies.append { [self] in
      let outer = scope
      scope = place
      defer { scope = outer }
      for index in symbol.parameters.indices {
        let parameter = symbol.parameters[index]
        if let value = parameter.defaultValue, parameter.defaultNode == nil {
          symbol.parameters[index].defaultNode = checkValue(value, parameter.type)
        }
      }
      withContext(symbol.context) {
        if let owner = symbol.owner { scope.memberOf = (owner, symbol.receiver) }
        if let receiver = symbol.receiver { scope["self"] = .variable(receiver) }
        for parameter in symbol.parameters { scope[parameter.variable.name] = .variable(parameter.variable) }
        symbol.body = withScope { functionBody(symbol, body, end) }
      }
      if !symbol.isNested { functions.append(symbol) }
    }
  }

  func functionBody(_ symbol: FunctionSymbol, _ body: [Statement], _ end: CodeRange)
    -> [TypedStatement]
  {
    if symbol.isInitializer, let receiver = symbol.receiver {
      let checked = checkBody(body)
      let value = Typed(.variable(receiver), receiver.type, end)
      let result = symbol.result == receiver.type ? value : Typed(.wrapped(value), symbol.result, end)
      return checked + [TypedStatement(.return(result), end)]
    }
    if body.count == 1, !symbol.result.isVoid {
      switch body[0].kind {
      case .expression(let single):
        // A body that is one expression returns its value.
        guard let node = checkValue(single, symbol.result) else { return [] }
        return [TypedStatement(.return(node), single.range)]
      case .if, .switch:
        if let value = solveBranches(body[0].kind, symbol.result, body[0].range).first {
          return [TypedStatement(.return(value.node), body[0].range)]
        }
      case .variable, .function, .type, .operator, .guard, .while, .repeatWhile, .for, .return, .break,
        .continue, .throw, .do:
        break
      }
    }
    return checkBody(body)
  }
}
