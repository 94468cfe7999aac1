/// The solver's rules for expressions of one kind.
///
/// A part asks the whole for the readings of the expressions inside its own.
protocol SolverPart: AnyObject {
  var solver: ConstraintSolver { get }
}

extension SolverPart {
  var table: SymbolTable { solver.table }
  var types: TypeResolver { solver.types }
  var lookup: NameLookup { solver.lookup }
  var log: MistakeLog { solver.log }

  func solve(_ expression: Expression, _ expected: CellType?) -> [Solution] {
    solver.solve(expression, expected)
  }

  func solveBest(_ expression: Expression, _ type: CellType?) -> Solution? {
    solver.solveBest(expression, type)
  }
}
