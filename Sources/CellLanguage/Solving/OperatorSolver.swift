/// Operators: their overloads, and those that are part of the language.
final class OperatorSolver: SolverPart {
  unowned let solver: ConstraintSolver

  init(solver: ConstraintSolver) { self.solver = solver }

  func solvePrefix(_ name: Name, _ operand: Expression, _ expected: CellType?, _ range: CodeRange)
    -> [Solution]
  {
    solveOperator(.prefix(name.text), [operand], expected, range)
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
        solver.chains.solveChainLinks(of: inner)
        return solveOperator(.infix(name.text), [inner, right], nil, range).map { change in
          let node = Typed(
            .chain(solver.chains.chainLinks(of: inner), change.node, isPlace: true), .optional(.void), range)
          return Solution(node: Typed(.discard(node), .void, range), score: change.score)
        }
      }
      return solveOperator(.infix(name.text), [left, right], expected, range)
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
    _ name: Operator, _ operands: [Expression], _ expected: CellType?, _ range: CodeRange
  ) -> [Solution] {
    // What an operand can be on its own rules most overloads out at once.
    let possible = operands.map { operand -> [CellType]? in
      if operand.isLiteral { return nil }
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
      solutions += solver.calls.call(target, match, target.isGeneric ? expected : nil, range)
      if parameters.contains(where: \.isInout), !solutions.isEmpty { break }
    }
    if solutions.isEmpty { return compareTuples(name, operands, range) }
    return solutions
  }

  /// The overloads of an operator whose parameters and result pass a test.
  private func operatorTargets(
    _ name: Operator, where isPossible: (Int, CellType, (Int) -> CellType) -> Bool
  ) -> [Target] {
    var targets: [Target] = []
    func add(_ functions: [FunctionSymbol]?) {
      for function in functions ?? [] {
        let parameters = function.parameters
        guard isPossible(parameters.count, function.result, { parameters[$0].type }) else { continue }
        targets.append(.user(function, receiver: nil))
      }
    }
    add(table.program.operators[name])
    add(table.cellOperators[name])
    for function in table.vocabulary.operators[name] ?? [] {
      let parameters = function.parameters
      guard isPossible(parameters.count, function.result, { parameters[$0].type }) else { continue }
      targets.append(.host(function, receiver: nil))
    }
    return targets
  }

  private func mayConvert(_ from: CellType, _ to: CellType) -> Bool {
    to.wrapped == from || to == .anyError || from.function != nil || from.elements != nil || from == .never
  }

  /// Tuples compare as their elements do, though a tuple conforms to nothing.
  private func compareTuples(_ name: Operator, _ operands: [Expression], _ range: CodeRange) -> [Solution] {
    guard let compare = Standard.tupleComparison(name) else { return [] }
    let needed: Conformance = name == .infix("==") || name == .infix("!=") ? .equatable : .comparable
    for left in solve(operands[0], nil).sorted(by: { $0.score < $1.score }) {
      guard let elements = left.type.elements, elements.allSatisfy({ $0.type.conforms(to: needed) }),
        let right = solveBest(operands[1], left.type)
      else { continue }
      if elements.isEmpty {
        let always = !["!=", "<", ">"].contains(name.symbol)
        return [Solution(node: Typed(.boolean(always), .bool, range), score: left.score)]
      }
      let node = Typed(.host(compare, [.value(left.node), .value(right.node)], types: []), .bool, range)
      return [Solution(node: node, score: left.score + right.score)]
    }
    return []
  }
}
