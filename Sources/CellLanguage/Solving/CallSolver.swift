/// Calls: what the callee may mean, and which meaning its arguments fit.
final class CallSolver: SolverPart {
  unowned let solver: ConstraintSolver

  init(solver: ConstraintSolver) { self.solver = solver }

  func solveCall(
    _ callee: Expression, _ arguments: [Argument], _ expected: CellType?, _ range: CodeRange
  ) -> [Solution] {
    if let reference = types.typeReference(callee), let type = reference.type, !type.arguments.isEmpty {
      // `[Int](…)`: the type written rules what the initialiser makes.
      return lookup.initializers(of: reference).flatMap { target -> [Solution] in
        let wanted = target.result.nominal === Nominal.optional ? CellType.optional(type) : type
        return call([target], arguments, wanted, range)
      }
    }
    if let print = longPrint(callee, arguments) { return call([print], arguments, expected, range) }
    return candidates(of: callee, expected).flatMap { candidate -> [Solution] in
      let found = call([candidate.target], arguments, expected, range)
      guard candidate.score > 0 else { return found }
      return found.map { Solution(node: $0.node, score: $0.score + candidate.score) }
    }
  }

  /// `print` for more values than the vocabulary has it for.
  private func longPrint(_ callee: Expression, _ arguments: [Argument]) -> Target? {
    let count = arguments.filter { $0.label == nil }.count
    guard count > Standard.printLimit, case .name("print") = callee.kind,
      case .targets(let targets) = lookup.resolveName("print", callee.range), case .host? = targets.first
    else { return nil }
    return .host(Standard.print(of: count), receiver: nil)
  }

  /// A target, and what it takes to read its receiver.
  private struct Candidate {
    let target: Target
    let score: Int
  }

  private func candidates(of callee: Expression, _ expected: CellType?) -> [Candidate] {
    guard case .member(let base, let name) = callee.kind, types.typeReference(base) == nil else {
      return targets(of: callee, expected).map { Candidate(target: $0, score: 0) }
    }
    return bases(base, expected).flatMap { solution -> [Candidate] in
      let members = lookup.members(name.text, of: solution.node, callee.range)
      let targets = members.targets + members.values.flatMap { lookup.callable($0.node) }
      return targets.map { Candidate(target: $0, score: solution.score) }
    }
  }

  /// Everything that a callee may mean.
  func targets(of callee: Expression, _ expected: CellType?) -> [Target] {
    if let reference = types.typeReference(callee) { return lookup.initializers(of: reference) }
    switch callee.kind {
    case .name(let name):
      switch lookup.resolveName(name, callee.range) {
      case .value(let node): return lookup.callable(node)
      case .targets(let targets): return targets
      case .nothing: return []
      }
    case .shorthandParameter(let index):
      if case .value(let node) = lookup.resolveName("$\(index)", callee.range) {
        return lookup.callable(node)
      }
      return []
    case .member(let base, let name):
      if let reference = types.typeReference(base) {
        if name.text == "init" { return lookup.initializers(of: reference) }
        let targets = lookup.staticTargets(name.text, of: reference.nominal, callee.range)
        guard reference.nominal.declared == nil else { return targets }
        // A constant of the vocabulary that can be called, as in `Activation.tanh(x)`.
        return targets
          + (lookup.staticValue(name.text, of: reference.nominal, callee.range).map { lookup.callable($0) }
            ?? [])
      }
      var found: [Target] = []
      for solution in solve(base, nil) {
        let members = lookup.members(name.text, of: solution.node, callee.range)
        found += members.targets + members.values.flatMap { lookup.callable($0.node) }
      }
      return found
    case .implicitMember(let name):
      guard let nominal = expected?.nominal else { return [] }
      if name.text == "init" {
        return lookup.initializers(of: TypeReference(nominal: nominal, type: expected))
      }
      return lookup.staticTargets(name.text, of: nominal, callee.range)
    case .parenthesized(let inner):
      return targets(of: inner, expected)
    case .integer, .floatingPoint, .boolean, .string, .nothing, .call, .subscript, .array, .dictionary,
      .tuple, .closure, .prefix, .postfix, .binary, .assignment, .ternary, .chained, .chain, .forced,
      .conditional, .switching, .attempt, .address, .cast, .type, .discard:
      return solve(callee, nil).flatMap { lookup.callable($0.node) }
    }
  }

  /// The readings of what stands before a dot; a chain that begins with a dot takes its type from the context.
  func bases(_ base: Expression, _ expected: CellType?) -> [Solution] {
    let found = solve(base, nil)
    guard found.isEmpty, let expected, base.beginsWithDot else { return found }
    return solve(base, expected)
  }

  /// The ways to call one of the targets with these arguments.
  func call(
    _ targets: [Target], _ arguments: [Argument], _ expected: CellType?, _ range: CodeRange
  ) -> [Solution] {
    var solutions: [Solution] = []
    for target in targets {
      guard case .success(let match) = ArgumentMatch.match(arguments, target.parameters) else { continue }
      solutions += call(target, match, expected, range)
    }
    return solutions
  }

  func call(
    _ target: Target, _ match: ArgumentMatch, _ expected: CellType?, _ range: CodeRange
  ) -> [Solution] {
    var bindings: [Int: CellType] = [:]
    if case .host(let function, let receiver?) = target {
      guard function.parameters[0].type.match(receiver.type, &bindings) else { return [] }
    }
    var starts = [bindings]
    if let expected, target.isGeneric, target.result.isGeneric {
      // What the context asks of the result comes first; only where that leads nowhere do the arguments decide alone.
      var withResult = bindings
      if target.result.match(expected, &withResult) {
        starts = [withResult, bindings]
      }
    }
    for start in starts {
      let found = solver.arguments.inferArguments(target, match, start).filter { found in
        guard let expected else { return true }
        let result = target.result.substituting(found.bindings)
        return result == expected || expected == .anyError || result == .never || result.elements != nil
          || result.function != nil
      }
      if !found.isEmpty {
        return found.map { makeCall(target, $0, range) }
      }
    }
    return []
  }

  private func makeCall(_ target: Target, _ found: ArgumentSolver.InferredArguments, _ range: CodeRange)
    -> Solution
  {
    let result = target.result.substituting(found.bindings)
    let node: Typed
    switch target {
    case .host(let function, let receiver):
      var arguments = found.arguments
      if let receiver {
        arguments.insert(function.parameters[0].isInout ? .place(receiver) : .value(receiver), at: 0)
      }
      node = Typed(.host(function, arguments, types: function.types(found.bindings)), result, range)
    case .user(let function, let receiver):
      node = Typed(.direct(function, receiver: receiver, found.arguments), result, range)
    case .memberwise(let type):
      node = Typed(.construct(type, found.arguments), result, range)
    case .enumCase(let type, let index):
      let defaults = type.cases[index].defaults
      let values = found.arguments.enumerated().compactMap { $1.node ?? defaults[$0] }
      node = Typed(.enumCase(type, index, values), result, range)
    case .value(let function):
      node = Typed(.call(function, found.arguments), result, range)
    }
    return Solution(node: node, score: found.score)
  }
}

extension HostFunction {
  /// The types bound to the generic parameters, in their order.
  func types(_ bindings: [Int: CellType]) -> [CellType] {
    bindings.isEmpty ? [] : (0...(bindings.keys.max() ?? 0)).map { bindings[$0] ?? .void }
  }
}
