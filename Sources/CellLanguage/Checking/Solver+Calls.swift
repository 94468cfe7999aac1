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
    default:
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

  struct InferredArguments {
    var arguments: [TypedArgument]
    var bindings: [Int: CellType]
    var score: Int
  }

  /// Finds types for the generic parameters and nodes for the arguments.
  private func inferArguments(
    _ target: Target, _ match: ArgumentMatch, _ bindings: [Int: CellType]
  ) -> [InferredArguments] {
    let parameters = target.parameters
    // Arguments that say their type themselves come before those that need to be told, and closures come last.
    func rank(_ index: Int) -> Int {
      guard let argument = match.arguments[index].first else { return 4 }
      if !parameters[index].type.isGeneric { return isClosure(argument.value) ? 2 : 0 }
      if isClosure(argument.value) { return 3 }
      return needsContext(argument.value) || isLiteral(argument.value) ? 1 : 0
    }
    let order = parameters.indices.sorted { (rank($0), $0) < (rank($1), $1) }
    var results: [InferredArguments] = []
    let blank = [TypedArgument](repeating: .omitted, count: parameters.count)
    search(
      parameters, match, order[...],
      InferredArguments(
        arguments: blank, bindings: bindings, score: target.isGeneric ? Solution.Weight.generic : 0),
      &results)
    return results
  }

  private func isClosure(_ expression: Expression) -> Bool {
    if case .closure = expression.kind { return true }
    return false
  }

  private func needsContext(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .nothing, .implicitMember, .closure: true
    case .array(let elements): elements.isEmpty
    case .dictionary(let pairs): pairs.isEmpty
    case .call(let callee, _): needsContext(callee)
    case .parenthesized(let inner): needsContext(inner)
    default: false
    }
  }

  private func search(
    _ parameters: [Target.Parameter], _ match: ArgumentMatch, _ order: ArraySlice<Int>,
    _ state: InferredArguments,
    _ results: inout [InferredArguments]
  ) {
    guard results.count < 32 else { return }
    guard let index = order.first else {
      results.append(state)
      return
    }
    let parameter = parameters[index]
    let arguments = match.arguments[index]
    let pattern = parameter.type.substituting(state.bindings)
    if parameter.isVariadic {
      guard let element = pattern.nominal === Nominal.array ? pattern.arguments[0] : nil else { return }
      searchVariadic(parameters, match, order, state, element, arguments, &results)
      return
    }
    guard let argument = arguments.first else {
      var next = state
      next.arguments[index] = .omitted
      next.score += Solution.Weight.omittedDefault
      search(parameters, match, order.dropFirst(), next, &results)
      return
    }
    if parameter.isInout != isAddress(argument.value) { return }
    var found = choices(argument.value, parameter, pattern, state.bindings)
    if found.isEmpty { found = emptyLists(argument.value, pattern, parameters, match, state.bindings) }
    for (solution, bindings) in found {
      var next = state
      next.bindings = bindings
      next.score += solution.score
      next.arguments[index] = parameter.isInout ? .place(solution.node) : .value(solution.node)
      search(parameters, match, order.dropFirst(), next, &results)
    }
  }

  private func searchVariadic(
    _ parameters: [Target.Parameter], _ match: ArgumentMatch, _ order: ArraySlice<Int>,
    _ state: InferredArguments,
    _ element: CellType, _ arguments: [Argument], _ results: inout [InferredArguments]
  ) {
    guard let index = order.first else { return }
    let types: [CellType?] =
      element.isGeneric && !arguments.isEmpty
      ? solve(arguments[0].value, nil).map(\.type) : [element]
    for type in types {
      var next = state
      guard let type, element.match(type, &next.bindings) || !element.isGeneric else { continue }
      var nodes: [Typed] = []
      for argument in arguments {
        guard let solution = solveBest(argument.value, type) else { break }
        nodes.append(solution.node)
        next.score += solution.score
      }
      guard nodes.count == arguments.count else { continue }
      next.arguments[index] = .variadic(nodes, element: type)
      search(parameters, match, order.dropFirst(), next, &results)
    }
  }

  private func isAddress(_ expression: Expression) -> Bool {
    if case .address = expression.kind { return true }
    return false
  }

  /// The ways to read an argument for a parameter whose type may still have open generic parameters.
  private func choices(
    _ argument: Expression, _ parameter: Target.Parameter, _ pattern: CellType, _ bindings: [Int: CellType]
  ) -> [(Solution, [Int: CellType])] {
    if let element = parameter.builderElement, case .closure(let closure) = argument.kind {
      return solveBuilder(argument, closure, element).map { ($0, bindings) }
    }
    if parameter.acceptsSequence {
      let found = sequences(argument, pattern, bindings)
      if !found.isEmpty { return found }
    }
    guard pattern.isGeneric else {
      return solveBest(argument, pattern).map { [($0, bindings)] } ?? []
    }
    if case .closure(let closure) = argument.kind {
      guard let function = pattern.function, !function.parameters.contains(where: { $0.type.isGeneric })
      else { return [] }
      return solveClosure(argument, closure, function).compactMap { solution in
        var next = bindings
        guard let found = solution.type.function, function.result.match(found.result, &next) else {
          return nil
        }
        return (solution, next)
      }
    }
    var result: [(Solution, [Int: CellType])] = []
    for solution in solve(argument, nil).sorted(by: { $0.score < $1.score }) {
      var next = bindings
      if pattern.match(solution.type, &next) {
        result.append((solution, next))
      } else if let wrapped = pattern.wrapped {
        next = bindings
        guard wrapped.match(solution.type, &next) else { continue }
        let node = Typed(.wrapped(solution.node), pattern.substituting(next), argument.range)
        result.append((Solution(node: node, score: solution.score + Solution.Weight.optional), next))
      }
      // `T` may have to be optional because another argument is.
      if case .parameter = pattern.shape, solution.type.wrapped == nil {
        var optional = bindings
        let type = CellType.optional(solution.type)
        guard pattern.match(type, &optional) else { continue }
        let node = Typed(.wrapped(solution.node), type, argument.range)
        result.append((Solution(node: node, score: solution.score + Solution.Weight.optional), optional))
      }
    }
    if result.isEmpty, let function = pattern.function, let split = splitting(argument, function) {
      return choices(split, parameter, pattern, bindings)
    }
    return result
  }

  /// A function of several parameters where one of a tuple is asked for, as in `zip(a, b).map(+)`: a closure around it.
  private func splitting(_ argument: Expression, _ wanted: FunctionType) -> Expression? {
    guard wanted.parameters.count == 1, let elements = wanted.parameters[0].type.elements,
      elements.count == 2,
      case .name(let name) = argument.kind
    else { return nil }
    if let known = splitFunctions[ObjectIdentifier(argument)] { return known }
    let range = argument.range
    let names = ["first element", "second element"]
    let values = names.map { Expression(.name($0), range) }
    let call: Expression
    if operatorTargets("infix " + name).isEmpty {
      call = Expression(.call(argument, values.map { Argument(label: nil, value: $0) }), range)
    } else {
      call = Expression(.binary(Name(name, range), values[0], values[1]), range)
    }
    let closure = ClosureExpression(
      parameters: names.map { .init(name: Name($0, range), type: nil, isInout: false) }, result: nil,
      body: [Statement(.expression(call), range)], shorthandCount: 0)
    let expression = Expression(.closure(closure), range)
    splitFunctions[ObjectIdentifier(argument)] = expression
    return expression
  }

  /// A sequence as the array that the parameter is bound to.
  private func sequences(
    _ argument: Expression, _ pattern: CellType, _ bindings: [Int: CellType]
  ) -> [(Solution, [Int: CellType])] {
    solve(argument, nil).sorted { $0.score < $1.score }.compactMap { solution in
      guard let nominal = solution.type.nominal, nominal !== Nominal.array,
        let sequence = vocabulary.sequences[ObjectIdentifier(nominal)]
      else { return nil }
      let array = sequence.asArray(solution.node, argument.range)
      var next = bindings
      guard pattern.match(array.type, &next) else { return nil }
      return (Solution(node: array, score: solution.score + Solution.Weight.generic), next)
    }
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
