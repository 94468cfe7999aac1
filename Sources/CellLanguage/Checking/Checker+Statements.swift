import Diagnostics

extension Checker {
  /// Checks the body of a function, closure or block, with what it declares.
  func checkBody(_ statements: [Statement]) -> [TypedStatement] {
    declareTypes(statements)
    declareFunctions(statements, owner: nil)
    checkStatics()
    return statements.flatMap { check($0, shows: false) }
  }

  func checkBlock(_ statements: [Statement]) -> [TypedStatement] {
    withScope { checkBody(statements) }
  }

  /// Checks one statement.
  ///
  /// - Parameter shows: whether the statement is the last of a cell, whose value is shown.
  func check(_ statement: Statement, shows: Bool) -> [TypedStatement] {
    let savedMemo = memo
    memo = [:]
    defer { memo = savedMemo }
    let range = statement.range
    switch statement.kind {
    case .expression(let expression):
      return checkExpression(expression, shows: shows)
    case .variable(let declaration):
      return checkVariable(declaration, range)
    case .function(let declaration):
      return symbols[ObjectIdentifier(declaration)].map { [TypedStatement(.function($0), range)] } ?? []
    case .type, .operator:
      return []
    case .if(let statement):
      return checkIf(statement).map { [$0] } ?? []
    case .guard(let conditions, let body, let end):
      // What the conditions bind is bound in the block around.
      let otherwise = checkBlock(body)
      let checked = check(conditions)
      return [TypedStatement(.guard(checked, otherwise), end)]
    case .while(let label, let conditions, let body):
      return withLoop(label) { id in
        withScope {
          let checked = check(conditions)
          return [TypedStatement(.while(id, checked, checkBlock(body)), range)]
        }
      }
    case .repeatWhile(let label, let body, let condition):
      return withLoop(label) { id in
        let checked = checkBlock(body)
        return checkValue(condition, .bool).map { [TypedStatement(.repeatWhile(id, checked, $0), range)] }
          ?? []
      }
    case .for(let loop):
      return checkFor(loop, range)
    case .switch(let label, let statement):
      return checkSwitch(statement, label, range)
    case .return(let value):
      return checkReturn(value, range)
    case .break(let label):
      return checkJump(label, isBreak: true, range)
    case .continue(let label):
      return checkJump(label, isBreak: false, range)
    case .throw(let value):
      return checkValue(value, .anyError).map { [TypedStatement(.throw($0), range)] } ?? []
    case .do(let label, let body, let catches):
      return checkDo(label, body, catches, range)
    }
  }

  /// The best reading of an expression, or nil after a report of why there is none.
  func checkValue(_ expression: Expression, _ expected: CellType?) -> Typed? {
    if let best = solveBest(expression, expected) {
      if expected == nil { reportAmbiguity(expression, best) }
      return best.node
    }
    diagnose(expression, expected)
    return nil
  }

  func reportAmbiguity(_ expression: Expression, _ best: Solution) {
    let rivals = solve(expression, nil).filter { $0.score == best.score && $0.type != best.type }
    guard let rival = rivals.first else { return }
    report(
      "ambiguous",
      "this could be \(best.type.indefinite) or \(rival.type.indefinite); say which one is meant, as in `let x: \(best.type) = …`",
      expression.range)
  }

  func checkExpression(_ expression: Expression, shows: Bool) -> [TypedStatement] {
    let range = expression.range
    if let delegation = checkDelegation(expression) { return delegation }
    if let target = branchTarget {
      return checkValue(expression, target.type).map { [TypedStatement(.declare(target, $0), range)] } ?? []
    }
    if let builder, !isAssignment(expression) {
      return checkValue(expression, builder.element).map {
        [TypedStatement(.collect($0, into: builder.variable), range)]
      }
        ?? []
    }
    guard let node = checkValue(expression, nil) else { return [] }
    let isStatement = node.type.isVoid || node.type == .never || node.type == .optional(.void)
    if shows, !isStatement, !isAssignment(expression) { return [TypedStatement(.show(node), range)] }
    if !isStatement, !isDiscardable(node) {
      report("unused-result", unusedMessage(expression), range, severity: .warning)
    }
    return [TypedStatement(.expression(node), range)]
  }

  func unusedMessage(_ expression: Expression) -> String {
    let instead = "keep it, as in `let x = …`, or drop it with `_ = …`"
    guard case .call(let callee, _) = expression.kind else { return "this value is not used; " + instead }
    let changing = ["sorted": "sort", "reversed": "reverse", "shuffled": "shuffle", "appending": "append"]
    if case .member(let base, let name) = callee.kind, let other = changing[name.text],
      let type = solveBest(base, nil)?.type,
      !members(other, of: Typed(.void, type, base.range), base.range).targets.isEmpty
    {
      return "`\(name.text)` makes a new value, which is not used; `\(other)` changes what is there"
    }
    return "the result of this call is not used; " + instead
  }

  /// `self.init(…)` in an initialiser: the other initialiser makes `self`.
  func checkDelegation(_ expression: Expression) -> [TypedStatement]? {
    guard case .call(let callee, let arguments) = expression.kind,
      case .member(let base, let name) = callee.kind,
      name.text == "init", case .name("self") = base.kind, let member = memberOf,
      let receiver = member.receiver
    else { return nil }
    let reference = TypeReference(nominal: member.type.nominal, type: member.type.type)
    let targets = initializers(of: reference)
    guard
      let made = call(targets, arguments, member.type.type, expression.range).min(by: { $0.score < $1.score })
    else {
      explainCall(callee, targets, arguments, expression, member.type.type)
      return []
    }
    let place = Typed(.variable(receiver), receiver.type, base.range)
    return [
      TypedStatement(
        .expression(Typed(.assignment(place, made.node), .void, expression.range)), expression.range)
    ]
  }

  func isAssignment(_ expression: Expression) -> Bool {
    if case .assignment = expression.kind { return true }
    return false
  }

  func isDiscardable(_ node: Typed) -> Bool {
    switch node.kind {
    case .host(let function, _, _): function.isDiscardable
    case .direct(let function, _, _): function.isDiscardable
    case .attempt(_, let inner), .forced(let inner), .converted(let inner), .wrapped(let inner):
      isDiscardable(inner)
    case .chain(_, let inner, _): isDiscardable(inner)
    case .discard: true
    case .integer, .double, .boolean, .string, .interpolation, .nothing, .void, .variable, .call, .construct,
      .enumCase, .array, .dictionary, .tuple, .closure, .functionReference, .hostReference, .caseReference,
      .element, .field, .computed, .and, .or, .ternary, .coalesce, .assignment, .conditional, .branches:
      false
    }
  }

  // MARK: Variables

  func checkVariable(_ declaration: VariableDeclaration, _ range: CodeRange) -> [TypedStatement] {
    declaration.bindings.flatMap { binding -> [TypedStatement] in
      let place = binding.value.map { binding.pattern.range.union($0.range) } ?? binding.pattern.range
      if let accessors = binding.accessors { return checkComputed(declaration, binding, accessors) }
      var type: CellType?
      if let written = binding.type {
        guard let resolved = resolve(written, fitting: binding.value) else {
          poison(binding.pattern)
          return []
        }
        type = resolved
      }
      guard let value = binding.value else {
        return checkUninitialized(binding, type, isConstant: declaration.isConstant, place)
      }
      guard let node = checkValue(value, type) else {
        poison(binding.pattern, type)
        return []
      }
      if case .name(let name) = binding.pattern.kind {
        if node.type.isVoid, type == nil {
          report(
            "void-variable", "`\(name.text)` is a constant of type `Void`, which has nothing in it",
            name.range, severity: .warning)
        }
        let variable = makeVariable(
          name.text, type ?? node.type, isConstant: declaration.isConstant, name.range)
        declare(variable)
        return [TypedStatement(.declare(variable, node), place)]
      }
      guard let pattern = check(binding.pattern, node.type, isConstant: declaration.isConstant) else {
        poison(binding.pattern)
        return []
      }
      return [TypedStatement(.destructure(pattern, node), place)]
    }
  }

  /// A variable with code behind it.
  func checkComputed(
    _ declaration: VariableDeclaration, _ binding: VariableDeclaration.Binding,
    _ accessors: VariableDeclaration.Accessors
  ) -> [TypedStatement] {
    guard !declaration.isConstant else {
      report("immutable", "a computed variable is a `var`", binding.pattern.range)
      return []
    }
    guard case .name(let name) = binding.pattern.kind, let written = binding.type else {
      report(
        "type-missing", "a computed variable needs a type, as in `var x: Double { … }`", binding.pattern.range
      )
      return []
    }
    guard let type = resolve(written) else {
      poison(binding.pattern)
      return []
    }
    if let earlier = existing(name.text) {
      report(
        "redeclaration", "`\(name.text)` is declared already; give this one another name", name.range,
        notes: [note("`\(name.text)` is declared here", earlier)])
      return []
    }
    let property = computed(name, type, accessors, owner: nil, isStatic: true)
    scope[name.text] = .computed(property)
    return [property.getter, property.setter].compactMap { $0 }.filter(\.isNested).map {
      TypedStatement(.function($0), name.range)
    }
  }

  func checkUninitialized(
    _ binding: VariableDeclaration.Binding, _ type: CellType?, isConstant: Bool, _ place: CodeRange
  ) -> [TypedStatement] {
    guard case .name(let name) = binding.pattern.kind, let type else {
      report(
        "type-missing",
        "a variable without a value needs a type, as in `\(isConstant ? "let" : "var") x: Double`",
        binding.pattern.range)
      poison(binding.pattern)
      return []
    }
    let variable = makeVariable(name.text, type, isConstant: isConstant, name.range)
    // An optional `var` begins as nil.
    let isOptional = type.wrapped != nil && !isConstant
    variable.hasInitialValue = isOptional
    declare(variable)
    return [TypedStatement(.declare(variable, isOptional ? Typed(.nothing, type, name.range) : nil), place)]
  }

  /// Declares the names of a pattern whose value did not check, so that each mistake is reported once.
  func poison(_ pattern: Pattern, _ type: CellType? = nil) {
    switch pattern.kind {
    case .name(let name):
      if let type {
        let variable = makeVariable(name.text, type, isConstant: false, name.range)
        variable.isRead = true
        scope[name.text] = .variable(variable)
      } else {
        poisoned.insert(name.text)
      }
    case .tuple(let elements):
      for element in elements { poison(element.pattern) }
    case .wildcard, .binding, .optional, .enumCase, .expression, .typed, .cast, .test: break
    }
  }
}
