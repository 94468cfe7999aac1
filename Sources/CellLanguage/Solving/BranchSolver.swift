import Diagnostics

/// Choices that give a value: `c ? a : b`, and `if` and `switch` as expressions.
final class BranchSolver: SolverPart {
  unowned let solver: ConstraintSolver

  init(solver: ConstraintSolver) { self.solver = solver }

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

  /// `if` or `switch` as an expression: each branch is one expression.
  func solveBranches(_ kind: Statement.Kind, _ expected: CellType?, _ range: CodeRange) -> [Solution] {
    let expressions = branchExpressions(kind)
    guard let expressions, !expressions.isEmpty else { return [] }
    // Branches may use names bound by patterns, so a type that is not given is found by checking with each candidate.
    let candidates = expected.map { [$0] } ?? branchTypes(kind, range)
    for type in candidates {
      let variable = table.makeTemporary(type, range)
      let (statements, problems) = table.attempt {
        withBranchResult(variable) { solver.bodies.check(Statement(kind, range), shows: false) }
      }
      if problems.contains(where: { $0.severity == .error }) {
        solver.closures.closureFailures[ObjectIdentifier(expressions[0])] = problems
        continue
      }
      return [Solution(node: Typed(.branches(statements, variable), type, range), score: 0)]
    }
    return []
  }

  /// Runs `body` where each branch puts its value into a variable.
  func withBranchResult<R>(_ variable: Variable, _ body: () -> R) -> R {
    let outer = table.context.branchTarget
    table.context.branchTarget = variable
    defer { table.context.branchTarget = outer }
    return body()
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
