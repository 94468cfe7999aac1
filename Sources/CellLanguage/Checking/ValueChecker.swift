/// Expressions that need a reading: the best one comes out, or a report of why there is none.
struct ValueChecker {
  let solver: ConstraintSolver
  let explainer: MistakeExplainer

  private var log: MistakeLog { solver.log }

  /// The best reading of an expression, or nil after a report of why there is none.
  func checkValue(_ expression: Expression, _ expected: CellType?) -> Typed? {
    if let best = solver.solveBest(expression, expected) {
      if expected == nil { reportAmbiguity(expression, best) }
      return best.node
    }
    explainer.diagnose(expression, expected)
    return nil
  }

  func reportAmbiguity(_ expression: Expression, _ best: Solution) {
    let rivals = solver.solve(expression, nil).filter { $0.score == best.score && $0.type != best.type }
    guard let rival = rivals.first else { return }
    log.report(
      "ambiguous",
      "this could be \(best.type.indefinite) or \(rival.type.indefinite); say which one is meant, as in `let x: \(best.type) = …`",
      expression.range)
  }
}
