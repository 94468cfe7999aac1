import Diagnostics

extension Checker {
  /// The vocabulary's and the lesson's functions for an operator.
  func operatorTargets(_ name: String) -> [Target] {
    var own = program.operators[name, default: []]
    own += cellOperators[name, default: []]
    return own.map { .user($0, receiver: nil) }
      + vocabulary.functions[name, default: []].map { .host($0, receiver: nil) }
  }

  func solvePrefix(_ name: Name, _ operand: Expression, _ expected: CellType?, _ range: CodeRange)
    -> [Solution]
  {
    solveOperator("prefix " + name.text, [operand], expected, range)
  }

  func solveBinary(
    _ name: Name, _ left: Expression, _ right: Expression, _ expected: CellType?, _ range: CodeRange
  ) -> [Solution] {
    switch name.text {
    case "&&", "||":
      guard let a = solveBest(left, .bool), let b = solveBest(right, .bool) else { return [] }
      let kind: Typed.Kind = name.text == "&&" ? .and(a.node, b.node) : .or(a.node, b.node)
      return [Solution(node: Typed(kind, .bool, range), score: a.score + b.score)]
    case "??":
      return solveCoalesce(left, right, expected, range)
    default:
      if case .chain(let inner) = left.kind, name.text.hasSuffix("="),
        !["==", "!=", "<=", ">="].contains(name.text)
      {
        // `a?.b += c` changes only what is there.
        solveChainLinks(of: inner)
        return solveOperator("infix " + name.text, [inner, right], nil, range).map { change in
          let node = Typed(.chain(chainLinks(of: inner), change.node, isPlace: true), .optional(.void), range)
          return Solution(node: Typed(.discard(node), .void, range), score: change.score)
        }
      }
      return solveOperator("infix " + name.text, [left, right], expected, range)
    }
  }

  private func solveCoalesce(
    _ left: Expression, _ right: Expression, _ expected: CellType?, _ range: CodeRange
  ) -> [Solution] {
    var optionals = solve(left, nil).filter { $0.type.wrapped != nil }
    if let expected, optionals.isEmpty { optionals = solve(left, .optional(expected)) }
    if optionals.isEmpty {
      // Useless, but no mistake: Swift warns.
      optionals = solve(left, nil).map { value in
        let node = Typed(.wrapped(value.node), .optional(value.type), left.range)
        return Solution(node: node, score: value.score + Solution.Weight.optional)
      }
    }
    return optionals.flatMap { a -> [Solution] in
      guard let wrapped = a.type.wrapped else { return [] }
      return [wrapped, a.type].compactMap { type in
        guard let b = solveBest(right, type) else { return nil }
        let score = a.score + b.score + (type == wrapped ? 0 : Solution.Weight.generic)
        return Solution(node: Typed(.coalesce(a.node, b.node), type, range), score: score)
      }
    }
  }

  /// Chooses among the overloads of an operator.
  func solveOperator(
    _ name: String, _ operands: [Expression], _ expected: CellType?, _ range: CodeRange
  ) -> [Solution] {
    // What an operand can be on its own rules most overloads out at once.
    let possible = operands.map { operand -> [CellType]? in
      if isLiteral(operand) { return nil }
      let types = solve(operand, nil).map(\.type)
      return types.isEmpty ? nil : types
    }
    func isPossible(_ count: Int, _ result: CellType, _ parameter: (Int) -> CellType) -> Bool {
      guard count == operands.count else { return false }
      if let expected, result != expected, !result.isGeneric, !mayConvert(result, expected),
        !(0..<count).contains(where: { parameter($0).isGeneric })
      {
        return false
      }
      return (0..<count).allSatisfy { index in
        let type = parameter(index)
        guard let types = possible[index], !type.isGeneric else { return true }
        return types.contains(type) || types.contains { mayConvert($0, type) }
      }
    }
    var solutions: [Solution] = []
    for target in operatorTargets(name, where: isPossible) {
      let parameters = target.parameters
      let match = ArgumentMatch(
        arguments: zip(operands, parameters).map { operand, parameter in
          // An operator such as `+=` takes its left side without an ampersand.
          let value = parameter.isInout ? Expression(.address(operand), operand.range) : operand
          return [Argument(label: nil, value: value)]
        })
      solutions += call(target, match, target.isGeneric ? expected : nil, range)
      if parameters.contains(where: \.isInout), !solutions.isEmpty { break }
    }
    if solutions.isEmpty { return compareTuples(name, operands, range) }
    return solutions
  }

  /// The overloads of an operator whose parameters and result pass a test.
  private func operatorTargets(
    _ name: String, where isPossible: (Int, CellType, (Int) -> CellType) -> Bool
  ) -> [Target] {
    var targets: [Target] = []
    func add(_ functions: [FunctionSymbol]?) {
      for function in functions ?? [] {
        let parameters = function.parameters
        guard isPossible(parameters.count, function.result, { parameters[$0].type }) else { continue }
        targets.append(.user(function, receiver: nil))
      }
    }
    add(program.operators[name])
    add(cellOperators[name])
    for function in vocabulary.functions[name] ?? [] {
      let parameters = function.parameters
      guard isPossible(parameters.count, function.result, { parameters[$0].type }) else { continue }
      targets.append(.host(function, receiver: nil))
    }
    return targets
  }

  private func mayConvert(_ from: CellType, _ to: CellType) -> Bool {
    to.wrapped == from || to == .anyError || from.function != nil || from.elements != nil || from == .never
  }

  func isLiteral(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .integer, .floatingPoint, .string: true
    case .prefix(let name, let operand): name.text == "-" && isLiteral(operand)
    case .parenthesized(let inner): isLiteral(inner)
    case .binary(_, let left, let right): isLiteral(left) && isLiteral(right)
    case .array(let elements): elements.allSatisfy { isLiteral($0) }
    case .boolean, .nothing, .name, .shorthandParameter, .implicitMember, .member, .call, .subscript,
      .dictionary, .tuple, .closure, .postfix, .assignment, .ternary, .chained, .chain, .forced, .conditional,
      .switching, .attempt, .address, .cast, .type, .discard:
      false
    }
  }

  /// Tuples compare as their elements do, though a tuple conforms to nothing.
  private func compareTuples(_ name: String, _ operands: [Expression], _ range: CodeRange) -> [Solution] {
    guard let compare = Standard.tupleComparison(name), operands.count == 2 else { return [] }
    let needed: Conformance = name.hasSuffix("==") || name.hasSuffix("!=") ? .equatable : .comparable
    for left in solve(operands[0], nil).sorted(by: { $0.score < $1.score }) {
      guard let elements = left.type.elements, elements.allSatisfy({ $0.type.conforms(to: needed) }),
        let right = solveBest(operands[1], left.type)
      else { continue }
      if elements.isEmpty {
        let always = name != "infix !=" && name != "infix <" && name != "infix >"
        return [Solution(node: Typed(.boolean(always), .bool, range), score: left.score)]
      }
      let node = Typed(.host(compare, [.value(left.node), .value(right.node)], types: []), .bool, range)
      return [Solution(node: node, score: left.score + right.score)]
    }
    return []
  }

  // MARK: Assignment

  func solveAssignment(_ target: Expression, _ value: Expression, _ range: CodeRange) -> [Solution] {
    if case .discard = target.kind {
      return solve(value, nil).map {
        Solution(node: Typed(.discard($0.node), .void, range), score: $0.score)
      }
    }
    if case .chain(let inner) = target.kind {
      solveChainLinks(of: inner)
      return solve(inner, nil).flatMap { place -> [Solution] in
        let links = chainLinks(of: inner)
        return solve(value, place.type).map { value in
          let assignment = Typed(.assignment(place.node, value.node), .void, range)
          let node = Typed(.chain(links, assignment, isPlace: true), .optional(.void), range)
          return Solution(node: Typed(.discard(node), .void, range), score: place.score + value.score)
        }
      }
    }
    if case .tuple(let elements) = target.kind { return solveTupleAssignment(elements, target, value, range) }
    return solve(target, nil).flatMap { place in
      solve(value, place.type).map { value in
        Solution(
          node: Typed(.assignment(place.node, value.node), .void, range), score: place.score + value.score)
      }
    }
  }

  /// `(a, b) = (b, a)`
  private func solveTupleAssignment(
    _ elements: [Argument], _ target: Expression, _ value: Expression, _ range: CodeRange
  ) -> [Solution] {
    var places: [Typed] = []
    for element in elements {
      if case .discard = element.value.kind {
        places.append(Typed(.void, .never, element.value.range))
      } else {
        guard let place = solveBest(element.value, nil) else { return [] }
        places.append(place.node)
      }
    }
    let wanted = CellType(tuple: places.map { .init(nil, $0.type) })
    let values = places.contains { $0.type == .never } ? solve(value, nil) : solve(value, wanted)
    return values.compactMap { value in
      guard let types = value.type.elements, types.count == places.count else { return nil }
      let tuple = Typed(.tuple(places), value.type, target.range)
      return Solution(node: Typed(.assignment(tuple, value.node), .void, range), score: value.score)
    }
  }

  // MARK: Optionals

  func solveForced(_ inner: Expression, _ expected: CellType?, _ range: CodeRange) -> [Solution] {
    solve(inner, expected.map { .optional($0) }).compactMap { solution in
      guard let wrapped = solution.type.wrapped else { return nil }
      if case .wrapped = solution.node.kind { return nil }
      return Solution(node: Typed(.forced(solution.node), wrapped, range), score: solution.score)
    }
  }

  func solveChain(_ inner: Expression, _ range: CodeRange) -> [Solution] {
    solveChainLinks(of: inner)
    return solve(inner, nil).map { solution in
      let type = solution.type.wrapped == nil ? CellType.optional(solution.type) : solution.type
      return Solution(
        node: Typed(.chain(chainLinks(of: inner), solution.node, isPlace: false), type, range),
        score: solution.score)
    }
  }

  /// Finds the type of each `?` on the way to the beginning of a chain, from the inside out.
  func solveChainLinks(of expression: Expression) {
    if let base = Self.chainBase(of: expression) { solveChainLinks(of: base) }
    guard case .chained(let base) = expression.kind, chainVariables[ObjectIdentifier(expression)] == nil
    else { return }
    guard let value = solve(base, nil).filter({ $0.type.wrapped != nil }).min(by: { $0.score < $1.score }),
      let wrapped = value.type.wrapped
    else { return }
    let variable = makeTemporary(wrapped, expression.range)
    chainVariables[ObjectIdentifier(expression)] = (variable, value.node)
  }

  func chainLinks(of expression: Expression) -> [(variable: Variable, value: Typed)] {
    let before = Self.chainBase(of: expression).map { chainLinks(of: $0) } ?? []
    if case .chained = expression.kind, let link = chainVariables[ObjectIdentifier(expression)] {
      return before + [link]
    }
    return before
  }

  static func chainBase(of expression: Expression) -> Expression? {
    switch expression.kind {
    case .member(let base, _), .call(let base, _), .subscript(let base, _), .forced(let base),
      .chained(let base),
      .postfix(_, let base):
      base
    case .integer, .floatingPoint, .boolean, .string, .nothing, .name, .shorthandParameter, .implicitMember,
      .array, .dictionary, .tuple, .parenthesized, .closure, .prefix, .binary, .assignment, .ternary, .chain,
      .conditional, .switching, .attempt, .address, .cast, .type, .discard:
      nil
    }
  }

  // MARK: Choices

  func solveTernary(
    _ condition: Expression, _ then: Expression, _ otherwise: Expression, _ expected: CellType?,
    _ range: CodeRange
  ) -> [Solution] {
    guard let test = solveBest(condition, .bool) else { return [] }
    return commonTypes([then, otherwise], expected).compactMap { type in
      guard let a = solveBest(then, type), let b = solveBest(otherwise, type) else { return nil }
      return Solution(
        node: Typed(.ternary(test.node, a.node, b.node), type, range), score: test.score + a.score + b.score)
    }
  }

  /// The types that several branches may have in common.
  func commonTypes(_ branches: [Expression], _ expected: CellType?) -> [CellType] {
    if let expected { return [expected] }
    var types: [CellType] = []
    for branch in branches {
      for solution in solve(branch, nil) where !types.contains(solution.type) { types.append(solution.type) }
    }
    // A branch may be optional only because another one has no type of its own, as nil has none.
    guard branches.contains(where: { solve($0, nil).isEmpty }) else { return types }
    return types + types.filter { $0.wrapped == nil && $0 != .never }.map { .optional($0) }
  }

  func solveAttempt(
    _ kind: Expression.Attempt, _ inner: Expression, _ expected: CellType?, _ range: CodeRange
  ) -> [Solution] {
    switch kind {
    case .plain, .forced:
      return solve(inner, expected).map {
        Solution(node: Typed(.attempt(kind, $0.node), $0.type, range), score: $0.score)
      }
    case .optional:
      return solve(inner, expected?.wrapped).map { solution in
        let type = solution.type.wrapped == nil ? CellType.optional(solution.type) : solution.type
        return Solution(node: Typed(.attempt(.optional, solution.node), type, range), score: solution.score)
      }
    }
  }

  func solveCast(
    _ inner: Expression, _ kind: Expression.Cast, _ typeName: TypeName, _ range: CodeRange
  ) -> [Solution] {
    guard kind == .coerce else {
      report(
        "unsupported", "nabla cells have no `\(kind == .test ? "is" : "as?")`; every type is known already",
        range)
      return []
    }
    let (type, problems) = attempt { resolve(typeName, fitting: inner) }
    guard let type else {
      diagnostics += problems
      return []
    }
    return solve(inner, type).map { Solution(node: $0.node, score: $0.score) }
  }

  /// `if` or `switch` as an expression: each branch is one expression.
  func solveBranches(_ kind: Statement.Kind, _ expected: CellType?, _ range: CodeRange) -> [Solution] {
    let expressions = branchExpressions(kind)
    guard let expressions, !expressions.isEmpty else { return [] }
    // Branches may use names bound by patterns, so a type that is not given is found by checking with each candidate.
    let candidates = expected.map { [$0] } ?? branchTypes(kind, range)
    for type in candidates {
      let variable = makeTemporary(type, range)
      let (statements, problems) = attempt {
        withBranchResult(variable) { check(Statement(kind, range), shows: false) }
      }
      if problems.contains(where: { $0.severity == .error }) {
        closureFailures[ObjectIdentifier(expressions[0])] = problems
        continue
      }
      return [Solution(node: Typed(.branches(statements, variable), type, range), score: 0)]
    }
    return []
  }

  /// The types of the first branches that can be read without knowing what a pattern binds.
  ///
  /// Each branch is read on its own: a literal does not adapt to another branch.
  private func branchTypes(_ kind: Statement.Kind, _ range: CodeRange) -> [CellType] {
    var types: [CellType] = []
    for expression in branchExpressions(kind) ?? [] {
      guard let best = solveBest(expression, nil), best.type != .never else { continue }
      if !types.contains(best.type) { types.append(best.type) }
    }
    return types.count > 1 ? [] : types
  }

  /// The expressions at the ends of all branches, or nil where a branch is more than one expression.
  private func branchExpressions(_ kind: Statement.Kind) -> [Expression]? {
    func single(_ body: [Statement]) -> [Expression]? {
      guard body.count == 1, let only = body.first else { return nil }
      switch only.kind {
      case .expression(let expression): return [expression]
      case .if, .switch: return branchExpressions(only.kind)
      case .throw: return []
      case .variable, .function, .type, .operator, .guard, .while, .repeatWhile, .for, .return, .break,
        .continue, .do:
        return nil
      }
    }
    switch kind {
    case .if(let statement):
      guard let first = single(statement.body), let alternative = statement.alternative else { return nil }
      let rest: [Expression]? =
        switch alternative {
        case .block(let body): single(body)
        case .if(let nested): branchExpressions(.if(nested))
        }
      return rest.map { first + $0 }
    case .switch(_, let statement):
      var all: [Expression] = []
      for branch in statement.cases {
        guard let found = single(branch.body) else { return nil }
        all += found
      }
      return all
    case .expression, .variable, .function, .type, .operator, .guard, .while, .repeatWhile, .for, .return,
      .break, .continue, .throw, .do:
      return nil
    }
  }
}
