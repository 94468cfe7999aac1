import Diagnostics

/// Finds types as Swift finds them: an expression and the type expected of it go in, its readings come out, or none.
///
/// `solve(e, T)` gives the best way to read `e` as a `T`; `solve(e, nil)` gives the best way for each type that `e` can
/// have on its own. A call asks its arguments under each overload's parameter types and adds up what they cost. Since
/// the costs add and every question is asked once, the best reading of the whole is found in time that grows with the
/// size of the expression, not with the number of combinations.
///
/// It reports nothing that is a matter of types: why an expression has no reading, ``MistakeExplainer`` says.
final class ConstraintSolver {
  let table: SymbolTable
  let types: TypeResolver
  let lookup: NameLookup
  /// The passes above, which check the statements in closures and branches.
  unowned let bodies: any BodyChecking
  /// What has been found for an expression under an expectation, within one statement.
  private var memo: [MemoKey: MemoEntry] = [:]

  private(set) lazy var literals = LiteralSolver(solver: self)
  private(set) lazy var names = NameSolver(solver: self)
  private(set) lazy var calls = CallSolver(solver: self)
  private(set) lazy var arguments = ArgumentSolver(solver: self)
  private(set) lazy var closures = ClosureSolver(solver: self)
  private(set) lazy var operators = OperatorSolver(solver: self)
  private(set) lazy var chains = ChainSolver(solver: self)
  private(set) lazy var assignments = AssignmentSolver(solver: self)
  private(set) lazy var branches = BranchSolver(solver: self)

  var log: MistakeLog { table.log }

  init(table: SymbolTable, types: TypeResolver, lookup: NameLookup, bodies: any BodyChecking) {
    self.table = table
    self.types = types
    self.lookup = lookup
    self.bodies = bodies
  }

  /// Runs `body` where what was found before does not count, as within one statement.
  func forgetting<R>(_ body: () -> R) -> R {
    let saved = memo
    memo = [:]
    defer { memo = saved }
    return body()
  }

  /// Runs `body` in a function of its own, where what was found outside does not count.
  func inside<R>(_ inner: FunctionContext, _ body: () -> R) -> R {
    forgetting { table.withContext(inner, body) }
  }

  func solve(_ expression: Expression, _ expected: CellType?) -> [Solution] {
    let key = MemoKey(expression: ObjectIdentifier(expression), expected: expected)
    if let known = memo[key] { return known.solutions }
    var solutions = candidates(expression, expected)
    if let expected {
      solutions = solutions.compactMap { convert($0, to: expected) }
      if let wrapped = expected.wrapped, !expression.isNothing {
        solutions += solve(expression, wrapped).map { inner in
          Solution(
            node: Typed(.wrapped(inner.node), expected, inner.node.range),
            score: inner.score + Solution.Weight.optional)
        }
      }
    }
    solutions = best(solutions)
    memo[key] = MemoEntry(expression: expression, solutions: solutions)
    return solutions
  }

  /// The best way to read an expression as a `type`.
  func solveBest(_ expression: Expression, _ type: CellType?) -> Solution? {
    solve(expression, type).min { $0.score < $1.score }
  }

  /// Of several solutions of one type only the best is kept; the first of equals wins.
  private func best(_ solutions: [Solution]) -> [Solution] {
    guard solutions.count > 1 else { return solutions }
    var result: [Solution] = []
    for solution in solutions {
      if let index = result.firstIndex(where: { $0.type == solution.type }) {
        if solution.score < result[index].score { result[index] = solution }
      } else {
        result.append(solution)
      }
    }
    return result
  }

  /// The solution as one of `type`, where Swift converts without being asked.
  private func convert(_ solution: Solution, to type: CellType) -> Solution? {
    let from = solution.type
    if from == type { return solution }
    func converted(_ weight: Int = Solution.Weight.conversion) -> Solution {
      Solution(
        node: Typed(.converted(solution.node), type, solution.node.range), score: solution.score + weight)
    }
    if from == .never { return converted() }
    if type == .anyError, from.conforms(to: .error) { return converted() }
    switch (from.shape, type.shape) {
    case (.function(let source), .function(let target)):
      guard source.parameters == target.parameters, source.result == target.result,
        target.throws || !source.throws
      else { return nil }
      return converted(0)
    case (.tuple(let source), .tuple(let target)):
      guard source.count == target.count, !source.isEmpty,
        zip(source, target).allSatisfy({
          $0.type == $1.type && ($0.label == nil || $1.label == nil || $0.label == $1.label)
        })
      else { return nil }
      return converted()
    default:
      return nil
    }
  }

  private func candidates(_ expression: Expression, _ expected: CellType?) -> [Solution] {
    let range = expression.range
    switch expression.kind {
    case .integer, .floatingPoint, .boolean, .string, .nothing:
      return literals.solveLiteral(expression, expected)
    case .array(let elements):
      return literals.solveArray(elements, expected, range)
    case .dictionary(let pairs):
      return literals.solveDictionary(pairs, expected, range)
    case .name(let name):
      return names.solveName(name, expected, range)
    case .shorthandParameter(let index):
      return names.solveName("$\(index)", expected, range)
    case .implicitMember(let name):
      return names.solveImplicitMember(name, nil, expected, range)
    case .member(let base, let name):
      return names.solveMember(base, name, expected, range)
    case .call(let callee, let arguments):
      return calls.solveCall(callee, arguments, expected, range)
    case .subscript(let base, let arguments):
      return names.solveSubscript(base, arguments, expected, range)
    case .tuple(let elements):
      return literals.solveTuple(elements, expected, range)
    case .parenthesized(let inner):
      return solve(inner, expected)
    case .closure(let closure):
      guard let type = expected else {
        let found = closures.solveClosure(expression, closure, nil)
        return found.isEmpty ? closures.solveFromUse(expression, closure) : found
      }
      guard let function = type.function else { return [] }
      return closures.solveClosure(expression, closure, function)
    case .prefix(let name, let operand):
      return operators.solvePrefix(name, operand, expected, range)
    case .postfix(let name, let operand):
      return operators.solveOperator(.postfix(name.text), [operand], expected, range)
    case .binary(let name, let left, let right):
      return operators.solveBinary(name, left, right, expected, range)
    case .assignment(let target, let value):
      return assignments.solveAssignment(target, value, range)
    case .ternary(let condition, let then, let otherwise):
      return branches.solveTernary(condition, then, otherwise, expected, range)
    case .forced(let inner):
      return chains.solveForced(inner, expected, range)
    case .chain(let inner):
      return chains.solveChain(inner, range)
    case .chained:
      return chains.solveChained(expression)
    case .conditional(let statement):
      return branches.solveBranches(.if(statement), expected, range)
    case .switching(let statement):
      return branches.solveBranches(.switch(nil, statement), expected, range)
    case .attempt(let kind, let inner):
      return solveAttempt(kind, inner, expected, range)
    case .address(let inner):
      return solve(inner, expected)
    case .cast(let inner, let kind, let typeName):
      return solveCast(inner, kind, typeName, range)
    case .type, .discard:
      return []
    }
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
      log.report(
        "unsupported", "nabla cells have no `\(kind == .test ? "is" : "as?")`; every type is known already",
        range)
      return []
    }
    let (type, problems) = table.attempt { resolve(typeName, fitting: inner) }
    guard let type else {
      log.diagnostics += problems
      return []
    }
    return solve(inner, type).map { Solution(node: $0.node, score: $0.score) }
  }

  /// The type that is written, its arguments taken from the value where only the name stands: `let s: Set = [1, 2]`.
  func resolve(_ name: TypeName, fitting value: Expression?) -> CellType? {
    guard case .named(let text, let arguments) = name.kind, arguments.isEmpty,
      let nominal = types.nominal(text),
      nominal.arity > 0, let value
    else { return types.resolve(name) }
    for solution in solve(value, nil).sorted(by: { $0.score < $1.score }) {
      if solution.type.nominal === nominal { return solution.type }
      guard solution.type.nominal === Nominal.array, nominal.arity == 1 else { continue }
      let type = CellType(nominal, solution.type.arguments)
      if solveBest(value, type) != nil { return type }
    }
    return types.resolve(name)
  }
}
