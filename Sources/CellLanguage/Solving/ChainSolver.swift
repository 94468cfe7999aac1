/// Optional chains, and `!`.
final class ChainSolver: SolverPart {
  unowned let solver: ConstraintSolver
  /// The variable and the value of each `?` in an optional chain, by its expression.
  private var chainVariables: [ObjectIdentifier: (variable: Variable, value: Typed)] = [:]

  init(solver: ConstraintSolver) { self.solver = solver }

  /// `a?` inside a chain: the value inside the optional.
  func solveChained(_ expression: Expression) -> [Solution] {
    guard let link = chainVariables[ObjectIdentifier(expression)] else { return [] }
    return [Solution(node: Typed(.variable(link.variable), link.variable.type, expression.range), score: 0)]
  }

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
    if let base = expression.chainBase { solveChainLinks(of: base) }
    guard case .chained(let base) = expression.kind, chainVariables[ObjectIdentifier(expression)] == nil
    else { return }
    guard let value = solve(base, nil).filter({ $0.type.wrapped != nil }).min(by: { $0.score < $1.score }),
      let wrapped = value.type.wrapped
    else { return }
    let variable = table.makeTemporary(wrapped, expression.range)
    chainVariables[ObjectIdentifier(expression)] = (variable, value.node)
  }

  func chainLinks(of expression: Expression) -> [(variable: Variable, value: Typed)] {
    let before = expression.chainBase.map { chainLinks(of: $0) } ?? []
    if case .chained = expression.kind, let link = chainVariables[ObjectIdentifier(expression)] {
      return before + [link]
    }
    return before
  }
}
