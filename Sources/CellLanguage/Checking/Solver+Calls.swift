extension Checker {
  func solveCall(
    _ callee: Expression, _ arguments: [Argument], _ expected: CellType?, _ range: CodeRange
  ) -> [Solution] {
    if let reference = typeReference(callee), let type = reference.type, !type.arguments.isEmpty {
      // `[Int](…)`: the type written rules what the initialiser makes.
      return initializers(of: reference).flatMap { target -> [Solution] in
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
      case .targets(let targets) = resolveName("print", callee.range), case .host? = targets.first
    else { return nil }
    return .host(Standard.print(of: count), receiver: nil)
  }

  /// A target, and what it takes to read its receiver.
  private struct Candidate {
    let target: Target
    let score: Int
  }

  private func candidates(of callee: Expression, _ expected: CellType?) -> [Candidate] {
    guard case .member(let base, let name) = callee.kind, typeReference(base) == nil else {
      return targets(of: callee, expected).map { Candidate(target: $0, score: 0) }
    }
    return bases(base, expected).flatMap { solution -> [Candidate] in
      let members = self.members(name.text, of: solution.node, callee.range)
      let targets = members.targets + members.values.flatMap { callable($0.node) }
      return targets.map { Candidate(target: $0, score: solution.score) }
    }
  }

  /// Everything that a callee may mean.
  func targets(of callee: Expression, _ expected: CellType?) -> [Target] {
    if let reference = typeReference(callee) { return initializers(of: reference) }
    switch callee.kind {
    case .name(let name):
      switch resolveName(name, callee.range) {
      case .value(let node): return callable(node)
      case .targets(let targets): return targets
      case .nothing: return []
      }
    case .shorthandParameter(let index):
      if case .value(let node) = resolveName("$\(index)", callee.range) { return callable(node) }
      return []
    case .member(let base, let name):
      if let reference = typeReference(base) {
        if name.text == "init" { return initializers(of: reference) }
        let targets = staticTargets(name.text, of: reference.nominal, callee.range)
        guard reference.nominal.declared == nil else { return targets }
        // A constant of the vocabulary that can be called, as in `Activation.tanh(x)`.
        return targets
          + (staticValue(name.text, of: reference.nominal, callee.range).map { callable($0) } ?? [])
      }
      var found: [Target] = []
      for solution in solve(base, nil) {
        let members = self.members(name.text, of: solution.node, callee.range)
        found += members.targets + members.values.flatMap { callable($0.node) }
      }
      return found
    case .implicitMember(let name):
      guard let nominal = expected?.nominal else { return [] }
      if name.text == "init" { return initializers(of: TypeReference(nominal: nominal, type: expected)) }
      return staticTargets(name.text, of: nominal, callee.range)
    case .parenthesized(let inner):
      return targets(of: inner, expected)
    case .integer, .floatingPoint, .boolean, .string, .nothing, .call, .subscript, .array, .dictionary,
      .tuple, .closure, .prefix, .postfix, .binary, .assignment, .ternary, .chained, .chain, .forced,
      .conditional, .switching, .attempt, .address, .cast, .type, .discard:
      return solve(callee, nil).flatMap { callable($0.node) }
    }
  }

  /// The readings of what stands before a dot; a chain that begins with a dot takes its type from the context.
  func bases(_ base: Expression, _ expected: CellType?) -> [Solution] {
    let found = solve(base, nil)
    guard found.isEmpty, let expected, Self.beginsWithDot(base) else { return found }
    return solve(base, expected)
  }

  private static func beginsWithDot(_ expression: Expression) -> Bool {
    if case .implicitMember = expression.kind { return true }
    return chainBase(of: expression).map { beginsWithDot($0) } ?? false
  }

  /// A value that can be called: a function, or one with `callAsFunction`.
  private func callable(_ node: Typed) -> [Target] {
    if node.type.function != nil { return [.value(node)] }
    return members("callAsFunction", of: node, node.range).targets
  }

  func initializers(of reference: TypeReference) -> [Target] {
    let nominal = reference.nominal
    guard let declared = nominal.declared else {
      return vocabulary.staticMember("init", of: nominal).map { .host($0, receiver: nil) }
    }
    var targets: [Target] = declared.initializers.map { .user($0, receiver: nil) }
    if declared.kind == .structure, !declared.hasOwnInitializer { targets.append(.memberwise(declared)) }
    if let raw = declared.synthesized["init"] { targets.append(.host(raw, receiver: nil)) }
    return targets
  }

  func staticTargets(_ name: String, of nominal: Nominal, _ range: CodeRange) -> [Target] {
    guard let declared = nominal.declared else {
      return vocabulary.staticMember(name, of: nominal).filter { !$0.isProperty }.map {
        .host($0, receiver: nil)
      }
    }
    if let index = declared.cases.firstIndex(where: { $0.name == name }) {
      return [.enumCase(declared, index)]
    }
    if let variable = declared.staticVariables[name] {
      return callable(Typed(.variable(variable), variable.type, range))
    }
    return declared.statics[name, default: []].map { .user($0, receiver: nil) }
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
      let found = inferArguments(target, match, start).filter { found in
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

  private func makeCall(_ target: Target, _ found: InferredArguments, _ range: CodeRange) -> Solution {
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
