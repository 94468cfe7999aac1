/// Names, members and subscripts as values.
final class NameSolver: SolverPart {
  unowned let solver: ConstraintSolver

  init(solver: ConstraintSolver) { self.solver = solver }

  func solveName(_ name: String, _ expected: CellType?, _ range: CodeRange) -> [Solution] {
    switch lookup.resolveName(name, range) {
    case .value(let node):
      return [Solution(node: node, score: 0)]
    case .targets(let targets):
      return references(to: targets, expected, range)
    case .nothing:
      // An operator as a value, as in `reduce(0, +)`.
      let operators = lookup.operatorTargets(.infix(name))
      return operators.isEmpty ? [] : references(to: operators, expected, range)
    }
  }

  /// Functions as values.
  func references(to targets: [Target], _ expected: CellType?, _ range: CodeRange) -> [Solution] {
    targets.compactMap { target in
      switch target {
      case .user(let function, let receiver):
        return Solution(
          node: Typed(.functionReference(function, receiver: receiver), function.type, range), score: 0)
      case .enumCase(let type, let index):
        let elements = type.cases[index].elements
        guard !elements.isEmpty else { return nil }
        let function = CellType(FunctionType(elements.map { .init($0.type) }, type.type))
        return Solution(node: Typed(.caseReference(type, index), function, range), score: 0)
      case .host(let function, let receiver):
        return reference(to: function, receiver, expected, range)
      case .memberwise, .value:
        return nil
      }
    }
  }

  private func reference(
    to function: HostFunction, _ receiver: Typed?, _ expected: CellType?, _ range: CodeRange
  ) -> Solution? {
    guard !function.parameters.contains(where: { $0.isInout || $0.isVariadic }) else { return nil }
    var bindings: [Int: CellType] = [:]
    var parameters = function.parameters
    if let receiver {
      guard parameters.removeFirst().type.match(receiver.type, &bindings) else { return nil }
    }
    let pattern = CellType(
      FunctionType(parameters.map { .init($0.type) }, function.result, throws: function.throws))
    var type = pattern.substituting(bindings)
    if type.isGeneric {
      guard let expected, var wanted = expected.function else { return nil }
      wanted.throws = false
      guard pattern.match(CellType(wanted), &bindings) else { return nil }
      type = pattern.substituting(bindings)
    }
    let node = Typed(
      .hostReference(function, receiver: receiver, types: function.types(bindings)), type, range)
    return Solution(node: node, score: function.isGeneric ? Solution.Weight.generic : 0)
  }

  func solveMember(_ base: Expression, _ name: Name, _ expected: CellType?, _ range: CodeRange) -> [Solution]
  {
    if let reference = types.typeReference(base) {
      if reference.nominal.declared == nil, reference.nominal.arity > 0 {
        // A static property of a generic type: the type written rules what it is.
        return solveImplicitMember(name, nil, reference.type, range)
      }
      if let value = lookup.staticValue(name.text, of: reference.nominal, range) {
        return [Solution(node: value, score: 0)]
      }
      return references(to: lookup.staticTargets(name.text, of: reference.nominal, range), nil, range)
    }
    return solver.calls.bases(base, expected).flatMap { solution in
      let found = lookup.members(name.text, of: solution.node, range)
      if !found.values.isEmpty {
        return found.values.map { Solution(node: $0.node, score: $0.score + solution.score) }
      }
      return references(to: found.targets, nil, range)
    }
  }

  func solveImplicitMember(
    _ name: Name, _ arguments: [Argument]?, _ expected: CellType?, _ range: CodeRange
  ) -> [Solution] {
    guard let expected, let nominal = expected.nominal else { return [] }
    if nominal.declared == nil {
      for function in table.vocabulary.staticMember(name.text, of: nominal) where function.isProperty {
        var bindings: [Int: CellType] = [:]
        guard function.result.match(expected, &bindings) else { continue }
        return [
          Solution(
            node: Typed(.host(function, [], types: function.types(bindings)), expected, range), score: 0)
        ]
      }
      return []
    }
    if let value = lookup.staticValue(name.text, of: nominal, range), value.type == expected {
      return [Solution(node: value, score: 0)]
    }
    return []
  }

  func solveSubscript(
    _ base: Expression, _ arguments: [Argument], _ expected: CellType?, _ range: CodeRange
  ) -> [Solution] {
    solve(base, nil).flatMap { solution -> [Solution] in
      let found: [Solution]
      if let declared = solution.type.declared {
        found = declared.subscripts.flatMap { entry -> [Solution] in
          let target = Target.user(entry.getter, receiver: solution.node)
          return solver.calls.call([target], arguments, expected, range).map { call in
            guard case .direct(_, _, let indices) = call.node.kind else { return call }
            let kind = Typed.Kind.computed(
              getter: entry.getter, setter: entry.setter, receiver: solution.node, indices)
            return Solution(node: Typed(kind, call.type, range), score: call.score)
          }
        }
      } else {
        let targets = lookup.members("subscript", of: solution.node, range).targets
        found = solver.calls.call(targets, arguments, expected, range)
      }
      return found.map { Solution(node: $0.node, score: $0.score + solution.score) }
    }
  }
}
