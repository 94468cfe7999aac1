import Diagnostics

/// What explaining a mistake needs of the solver: the readings of an expression and of its parts.
protocol ExpressionReading: AnyObject {
  func solve(_ expression: Expression, _ expected: CellType?) -> [Solution]
  func solveBest(_ expression: Expression, _ type: CellType?) -> Solution?
  /// The ways to read a name behind a dot.
  func solveMember(_ base: Expression, _ name: Name, _ expected: CellType?, _ range: CodeRange) -> [Solution]
  func solveClosure(
    _ expression: Expression, _ closure: ClosureExpression, _ wanted: FunctionType?
  ) -> [Solution]
  /// Everything that a callee may mean.
  func targets(of callee: Expression, _ expected: CellType?) -> [Target]
  /// The ways to call one of the targets with these arguments.
  func call(
    _ targets: [Target], _ arguments: [Argument], _ expected: CellType?, _ range: CodeRange
  ) -> [Solution]
  /// Functions as values.
  func references(to targets: [Target], _ expected: CellType?, _ range: CodeRange) -> [Solution]
  /// Why a closure did not fit.
  func failures(of closure: ClosureExpression) -> [Diagnostic]?
  /// Why the first closure or branch that did not fit did not.
  var firstFailure: [Diagnostic]? { get }
}

extension ConstraintSolver: ExpressionReading {
  func solveMember(_ base: Expression, _ name: Name, _ expected: CellType?, _ range: CodeRange) -> [Solution]
  {
    names.solveMember(base, name, expected, range)
  }

  func solveClosure(
    _ expression: Expression, _ closure: ClosureExpression, _ wanted: FunctionType?
  ) -> [Solution] {
    closures.solveClosure(expression, closure, wanted)
  }

  func targets(of callee: Expression, _ expected: CellType?) -> [Target] {
    calls.targets(of: callee, expected)
  }

  func call(
    _ targets: [Target], _ arguments: [Argument], _ expected: CellType?, _ range: CodeRange
  ) -> [Solution] {
    calls.call(targets, arguments, expected, range)
  }

  func references(to targets: [Target], _ expected: CellType?, _ range: CodeRange) -> [Solution] {
    names.references(to: targets, expected, range)
  }

  func failures(of closure: ClosureExpression) -> [Diagnostic]? {
    closures.closureFailures[ObjectIdentifier(closure)]
  }

  var firstFailure: [Diagnostic]? {
    func start(_ problems: [Diagnostic]) -> (Int, String) {
      (problems.first?.range?.lowerBound ?? 0, problems.first?.message ?? "")
    }
    return closures.closureFailures.values.filter { $0.contains { $0.severity == .error } }
      .min { start($0) < start($1) }
  }
}
