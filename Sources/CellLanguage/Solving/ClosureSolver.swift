import Diagnostics

/// Closures as functions of the types that are asked for, or that their bodies tell.
final class ClosureSolver: SolverPart {
  unowned let solver: ConstraintSolver
  /// The diagnostics of closures that did not fit, by the closure: why an overload failed.
  var closureFailures: [ObjectIdentifier: [Diagnostic]] = [:]
  /// Closures without their capture lists, by the closure.
  private var capturingBodies: [ObjectIdentifier: ClosureExpression] = [:]

  init(solver: ConstraintSolver) { self.solver = solver }

  /// A closure as a function of the given parameters; its result may still be open.
  func solveClosure(
    _ expression: Expression, _ closure: ClosureExpression, _ wanted: FunctionType?
  ) -> [Solution] {
    guard let parameters = closureParameters(closure, wanted, expression.range) else { return [] }
    if !closure.captures.isEmpty { return solveCapturing(expression, closure, wanted) }
    var result = wanted.flatMap { $0.result.isGeneric ? nil : $0.result }
    if let written = closure.result {
      let (type, problems) = log.collecting { solver.types.resolve(written) }
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
      case .expression(let single) = closure.body[0].kind, single.usesOperators
    else { return [] }
    var lists: [[FunctionType.Parameter]] = [[]]
    for index in 0..<count {
      let parameter = closure.parameters?[index]
      var types = Self.typesFromUse
      if let written = parameter?.type {
        types = log.collecting({ solver.types.resolve(written) }).result.map { [$0] } ?? []
      }
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
        let value = solver.branches.solveBranches(closure.body[0].kind, result, closure.body[0].range).first,
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
        closureFailures[ObjectIdentifier(closure)] =
          table.attempt { solver.bodies.diagnose(value, nil) }.diagnostics
        return []
      }
      let variable = Variable(
        name.text, node.type, isConstant: true, range: name.range, context: table.context)
      variable.isRead = true
      captured.append((variable, node))
    }
    let inner =
      capturingBodies[ObjectIdentifier(closure)]
      ?? ClosureExpression(
        parameters: closure.parameters, result: closure.result, body: closure.body,
        shorthandCount: closure.shorthandCount)
    capturingBodies[ObjectIdentifier(closure)] = inner
    let solutions = table.withScope { () -> [Solution] in
      for (variable, _) in captured { table.scope[variable.name] = .variable(variable) }
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
          closureFailures[ObjectIdentifier(closure)] =
            table.attempt { solver.bodies.diagnose(single, result) }.diagnostics
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
      let (body, problems) = table.attempt { solver.bodies.checkBody(closure.body) }
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
      let (body, problems) = table.attempt { () -> [TypedStatement] in
        inner.builder = (collection, element)
        defer { inner.builder = nil }
        return closure.body.flatMap { solver.bodies.check($0, shows: false) }
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
