import Diagnostics

extension Checker {
  /// A closure as a function of the given parameters; its result may still be open.
  func solveClosure(
    _ expression: Expression, _ closure: ClosureExpression, _ wanted: FunctionType?
  ) -> [Solution] {
    guard let parameters = closureParameters(closure, wanted, expression.range) else { return [] }
    if !closure.captures.isEmpty { return solveCapturing(expression, closure, wanted) }
    var result = wanted.flatMap { $0.result.isGeneric ? nil : $0.result }
    if let written = closure.result {
      let (type, problems) = attempt { resolve(written) }
      guard let type, result == nil || result == type else {
        closureFailures[ObjectIdentifier(closure)] = problems
        return []
      }
      result = type
    }
    if closure.body.count == 1, case .expression(let single) = closure.body[0].kind {
      return solveSingle(expression, closure, single, parameters, result)
    }
    if closure.body.count == 1, result?.isVoid != true,
      let solution = solveSingleBranches(expression, closure, parameters, result)
    {
      return [solution]
    }
    return solveBody(expression, closure, parameters, result).map { [$0] } ?? []
  }

  /// The types that an operator may give the parameters of a closure of which nothing else is known.
  private static let typesFromUse: [CellType] = [.int, .double, .bool, .string]

  /// A closure of one expression whose parameters have no types but those that the expression asks for, as in
  /// `let double = { x in x * 2 }`.
  ///
  /// - Returns: nothing where types of several kinds fit equally well, as in `{ x, y in x + y }`.
  func solveFromUse(_ expression: Expression, _ closure: ClosureExpression) -> [Solution] {
    let count = closure.parameters?.count ?? closure.shorthandCount
    guard (1...3).contains(count), closure.captures.isEmpty, closure.body.count == 1,
      case .expression(let single) = closure.body[0].kind, Self.usesOperators(single)
    else { return [] }
    var lists: [[FunctionType.Parameter]] = [[]]
    for index in 0..<count {
      let parameter = closure.parameters?[index]
      var types = Self.typesFromUse
      if let written = parameter?.type { types = attempt({ resolve(written) }).result.map { [$0] } ?? [] }
      lists = lists.flatMap { list in
        types.map { list + [.init($0, isInout: parameter?.isInout ?? false)] }
      }
    }
    let found = lists.flatMap { solveClosure(expression, closure, FunctionType($0, Placeholder0.cellType)) }
    closureFailures[ObjectIdentifier(closure)] = nil
    guard let best = found.map(\.score).min() else { return [] }
    let equals = found.filter { $0.score == best }
    return equals.count == 1 ? equals : []
  }

  /// Whether an expression is made with an operator, whose overloads tell the types of its operands.
  private static func usesOperators(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .binary, .prefix: true
    case .parenthesized(let inner): usesOperators(inner)
    case .ternary(let condition, let then, let otherwise):
      usesOperators(condition) || usesOperators(then) || usesOperators(otherwise)
    case .integer, .floatingPoint, .boolean, .string, .nothing, .name, .shorthandParameter, .implicitMember,
      .member, .call, .subscript, .array, .dictionary, .tuple, .closure, .postfix, .assignment, .chained,
      .chain, .forced, .conditional, .switching, .attempt, .address, .cast, .type, .discard:
      false
    }
  }

  /// The readings of `[]` where only a closure that changes it tells its type, as in `reduce(into: []) { … }`.
  func emptyLists(
    _ argument: Expression, _ pattern: CellType, _ parameters: [Target.Parameter], _ match: ArgumentMatch,
    _ bindings: [Int: CellType]
  ) -> [(Solution, [Int: CellType])] {
    guard case .parameter(let generic) = pattern.shape, isEmptyLiteral(argument) else { return [] }
    let changing = zip(parameters, match.arguments).compactMap { parameter, arguments -> TypeName?? in
      guard case .closure(let closure)? = arguments.first?.value.kind,
        let index = parameter.type.function?.parameters.firstIndex(where: { $0.isInout && $0.type == pattern }
        )
      else { return nil }
      return .some((closure.parameters ?? []).dropFirst(index).first?.type)
    }
    guard let written = changing.first else { return [] }
    if let written, let type = attempt({ resolve(written) }).result, let value = solveBest(argument, type) {
      var next = bindings
      next[generic.index] = type
      return [(value, next)]
    }
    guard case .array = argument.kind else { return [] }
    var types = [CellType.int, .double, .string, .bool]
    for type in bindings.values where !types.contains(type) { types.append(type) }
    return types.map { element in
      var next = bindings
      next[generic.index] = .array(element)
      return (Solution(node: Typed(.array([]), .array(element), argument.range), score: 0), next)
    }
  }

  private func isEmptyLiteral(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .array(let elements): elements.isEmpty
    case .dictionary(let pairs): pairs.isEmpty
    case .integer, .floatingPoint, .boolean, .string, .nothing, .name, .shorthandParameter, .implicitMember,
      .member, .call, .subscript, .tuple, .parenthesized, .closure, .prefix, .postfix, .binary, .assignment,
      .ternary, .chained, .chain, .forced, .conditional, .switching, .attempt, .address, .cast, .type,
      .discard:
      false
    }
  }

  /// A closure that is one `if` or `switch` whose branches are its value.
  private func solveSingleBranches(
    _ expression: Expression, _ closure: ClosureExpression, _ parameters: ClosureParameters,
    _ result: CellType?
  ) -> Solution? {
    switch closure.body[0].kind {
    case .if, .switch: break
    case .expression, .variable, .function, .type, .operator, .guard, .while, .repeatWhile, .for, .return,
      .break, .continue, .throw, .do:
      return nil
    }
    return inClosure(expression.range, parameters, result) { inner, symbols, prologue -> Solution? in
      guard
        let value = solveBranches(closure.body[0].kind, result, closure.body[0].range).first,
        !value.type.isVoid
      else { return nil }
      return makeClosure(
        expression.range, inner, symbols, parameters.types, value.type,
        prologue + [TypedStatement(.return(value.node), closure.body[0].range)], score: value.score)
    }
  }

  /// A closure with a capture list: its constants stand in a block around it.
  private func solveCapturing(
    _ expression: Expression, _ closure: ClosureExpression, _ wanted: FunctionType?
  ) -> [Solution] {
    var captured: [(variable: Variable, value: Typed)] = []
    for (name, value) in closure.captures {
      guard let node = solveBest(value, nil)?.node else {
        closureFailures[ObjectIdentifier(closure)] = attempt { diagnose(value, nil) }.diagnostics
        return []
      }
      let variable = Variable(name.text, node.type, isConstant: true, range: name.range, context: context)
      variable.isRead = true
      captured.append((variable, node))
    }
    let inner =
      capturingBodies[ObjectIdentifier(closure)]
      ?? ClosureExpression(
        parameters: closure.parameters, result: closure.result, body: closure.body,
        shorthandCount: closure.shorthandCount)
    capturingBodies[ObjectIdentifier(closure)] = inner
    let solutions = withScope { () -> [Solution] in
      for (variable, _) in captured { scope[variable.name] = .variable(variable) }
      return solveClosure(expression, inner, wanted)
    }
    for solution in solutions {
      if case .closure(let function) = solution.node.kind { function.captureValues = captured }
    }
    if solutions.isEmpty {
      closureFailures[ObjectIdentifier(closure)] = closureFailures[ObjectIdentifier(inner)]
    }
    return solutions
  }

  private struct ClosureParameters {
    /// The parameters as callers see them.
    var types: [FunctionType.Parameter]
    /// The names the body sees.
    var names: [(name: String, range: CodeRange, isInout: Bool)]
    /// Whether one tuple is taken apart into several names.
    var splits = false
  }

  private func closureParameters(
    _ closure: ClosureExpression, _ wanted: FunctionType?, _ range: CodeRange
  ) -> ClosureParameters? {
    func fail(_ message: String) -> ClosureParameters? {
      closureFailures[ObjectIdentifier(closure)] = [
        Diagnostic(.error, "cell.closure-parameters", message, at: range.offsets)
      ]
      return nil
    }
    guard let wanted else {
      // Nothing is asked for: every parameter must say its type.
      guard let written = closure.parameters else {
        return closure.shorthandCount == 0 ? ClosureParameters(types: [], names: []) : nil
      }
      var types: [FunctionType.Parameter] = []
      for parameter in written {
        guard let name = parameter.type, let type = attempt({ resolve(name) }).result else { return nil }
        types.append(.init(type, isInout: parameter.isInout))
      }
      return ClosureParameters(types: types, names: written.map { ($0.name.text, $0.name.range, $0.isInout) })
    }
    let count = closure.parameters?.count ?? closure.shorthandCount
    let names: [(name: String, range: CodeRange, isInout: Bool)]
    if let written = closure.parameters {
      for (parameter, target) in zip(written, wanted.parameters) {
        guard let name = parameter.type else { continue }
        guard let type = attempt({ resolve(name) }).result,
          type == target.type || wanted.parameters.count == 1
        else {
          return fail("this parameter is \(target.type.indefinite) here")
        }
      }
      names = written.map { ($0.name.text, $0.name.range, $0.isInout) }
    } else {
      names = (0..<max(count, wanted.parameters.count)).map { ("$\($0)", range, false) }
    }
    if wanted.parameters.count == 1, count > 1, let elements = wanted.parameters[0].type.elements,
      elements.count == names.count
    {
      return ClosureParameters(types: wanted.parameters, names: names, splits: true)
    }
    let plural = wanted.parameters.count == 1 ? "" : "s"
    if closure.parameters == nil {
      if count > wanted.parameters.count || (count == 0 && !wanted.parameters.isEmpty) {
        return fail(
          count == 0
            ? "this closure is called with \(wanted.parameters.count) argument\(plural), which it must name or use as `$0`"
            : "this closure is called with \(wanted.parameters.count) argument\(plural), but uses `$\(count - 1)`"
        )
      }
    } else if count != wanted.parameters.count {
      return fail(
        "this closure is called with \(wanted.parameters.count) argument\(plural), but names \(count)")
    }
    return ClosureParameters(types: wanted.parameters, names: names)
  }

  /// Prepares a closure's function, and runs `body` inside it.
  private func inClosure<R>(
    _ range: CodeRange, _ parameters: ClosureParameters, _ result: CellType?,
    _ body: (FunctionContext, [FunctionSymbol.Parameter], [TypedStatement]) -> R
  ) -> R {
    let inner = FunctionContext(parent: context, result: result)
    inner.isClosure = true
    return withContext(inner) {
      var symbols: [FunctionSymbol.Parameter] = []
      var prologue: [TypedStatement] = []
      func bind(_ name: String, _ type: CellType, _ place: CodeRange, isInout: Bool) -> Variable {
        let variable = Variable(name, type, isConstant: !isInout, range: place, context: inner)
        variable.isParameter = true
        variable.isRead = true
        if name != "_" { scope[name] = .variable(variable) }
        return variable
      }
      if parameters.splits, let elements = parameters.types[0].type.elements {
        let whole = Variable("", parameters.types[0].type, isConstant: true, range: range, context: inner)
        whole.isParameter = true
        symbols = [parameter(whole, isInout: false)]
        for (index, name) in parameters.names.enumerated() {
          let variable = bind(name.name, elements[index].type, name.range, isInout: false)
          let base = Typed(.variable(whole), whole.type, range)
          prologue.append(
            TypedStatement(
              .declare(variable, Typed(.element(base, index), elements[index].type, range)), range))
        }
      } else {
        for (index, type) in parameters.types.enumerated() {
          let name = parameters.names[index]
          let variable = bind(name.name, type.type, name.range, isInout: type.isInout)
          symbols.append(parameter(variable, isInout: type.isInout))
        }
      }
      return body(inner, symbols, prologue)
    }
  }

  private func parameter(_ variable: Variable, isInout: Bool) -> FunctionSymbol.Parameter {
    FunctionSymbol.Parameter(
      label: nil, variable: variable, type: variable.type, isInout: isInout, isVariadic: false,
      defaultValue: nil)
  }

  private func makeClosure(
    _ range: CodeRange, _ context: FunctionContext, _ parameters: [FunctionSymbol.Parameter],
    _ types: [FunctionType.Parameter], _ result: CellType, _ body: [TypedStatement], score: Int
  ) -> Solution {
    context.result = result
    let symbol = FunctionSymbol(
      name: "", parameters: parameters, result: result, throws: true, range: range, declaration: nil,
      context: context)
    symbol.body = body
    let type = CellType(FunctionType(types, result, throws: false))
    return Solution(node: Typed(.closure(symbol), type, range), score: score)
  }

  /// A closure that is one expression: its type takes part in the inference around it.
  private func solveSingle(
    _ expression: Expression, _ closure: ClosureExpression, _ single: Expression,
    _ parameters: ClosureParameters,
    _ result: CellType?
  ) -> [Solution] {
    let range = expression.range
    let outcome = inClosure(range, parameters, result) { inner, symbols, prologue -> [Solution] in
      var solutions = solve(single, result).map { solution -> Solution in
        makeClosure(
          range, inner, symbols, parameters.types, solution.type,
          prologue + [TypedStatement(.return(solution.node), single.range)], score: solution.score)
      }
      if solutions.isEmpty, result == .void, let any = solveBest(single, nil) {
        // The value of the only expression is not asked for.
        let body = prologue + [TypedStatement(.expression(any.node), single.range)]
        solutions = [makeClosure(range, inner, symbols, parameters.types, .void, body, score: any.score + 1)]
      }
      if solutions.isEmpty {
        // The first reading is the likeliest.
        let earlier = closureFailures[ObjectIdentifier(closure)] ?? []
        if earlier.isEmpty {
          closureFailures[ObjectIdentifier(closure)] = attempt { diagnose(single, result) }.diagnostics
        }
      }
      return solutions
    }
    return outcome
  }

  /// A closure of several statements: its result is given, or is what its first `return` gives.
  private func solveBody(
    _ expression: Expression, _ closure: ClosureExpression, _ parameters: ClosureParameters,
    _ result: CellType?
  ) -> Solution? {
    let range = expression.range
    return inClosure(range, parameters, result) { inner, symbols, prologue -> Solution? in
      let (body, problems) = attempt { checkBody(closure.body) }
      guard !problems.contains(where: { $0.severity == .error }) else {
        closureFailures[ObjectIdentifier(closure)] = problems
        return nil
      }
      return makeClosure(
        range, inner, symbols, parameters.types, inner.result ?? .void, prologue + body, score: 0)
    }
  }

  /// A result-builder closure: each statement that is an expression adds an element.
  func solveBuilder(_ expression: Expression, _ closure: ClosureExpression, _ element: CellType) -> [Solution]
  {
    let range = expression.range
    let array = CellType.array(element)
    let parameters = ClosureParameters(types: [], names: [])
    return inClosure(range, parameters, array) { inner, symbols, _ -> [Solution] in
      let collection = Variable("", array, isConstant: false, range: range, context: inner)
      collection.isRead = true
      collection.isWritten = true
      let (body, problems) = attempt { () -> [TypedStatement] in
        builder = (collection, element)
        defer { builder = nil }
        return closure.body.flatMap { check($0, shows: false) }
      }
      guard !problems.contains(where: { $0.severity == .error }) else {
        closureFailures[ObjectIdentifier(closure)] = problems
        return []
      }
      let start = TypedStatement(.declare(collection, Typed(.array([]), array, range)), range)
      let end = TypedStatement(.return(Typed(.variable(collection), array, range)), range)
      return [makeClosure(range, inner, symbols, [], array, [start] + body + [end], score: 0)]
    }
  }
}
