/// The arguments of one call of one target, and what its generic parameters stand for.
final class ArgumentSolver: SolverPart {
  unowned let solver: ConstraintSolver
  /// Closures around functions that take a tuple's elements one by one, by the function's expression.
  private var splitFunctions: [ObjectIdentifier: Expression] = [:]

  init(solver: ConstraintSolver) { self.solver = solver }

  /// What the arguments of a call are, and what its generic parameters stand for.
  struct InferredArguments {
    var arguments: [TypedArgument]
    var bindings: [Int: CellType]
    var score: Int
  }

  /// Finds types for the generic parameters and nodes for the arguments.
  func inferArguments(
    _ target: Target, _ match: ArgumentMatch, _ bindings: [Int: CellType]
  ) -> [InferredArguments] {
    let parameters = target.parameters
    // Arguments that say their type themselves come before those that need to be told, and closures come last.
    func rank(_ index: Int) -> Int {
      guard let argument = match.arguments[index].first else { return 4 }
      if !parameters[index].type.isGeneric { return argument.value.isClosure ? 2 : 0 }
      if argument.value.isClosure { return 3 }
      return argument.value.needsContext || argument.value.isLiteral ? 1 : 0
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
    if parameter.isInout != argument.value.isAddress { return }
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

  /// The ways to read an argument for a parameter whose type may still have open generic parameters.
  private func choices(
    _ argument: Expression, _ parameter: Target.Parameter, _ pattern: CellType, _ bindings: [Int: CellType]
  ) -> [(Solution, [Int: CellType])] {
    if let element = parameter.builderElement, case .closure(let closure) = argument.kind {
      return solver.closures.solveBuilder(argument, closure, element).map { ($0, bindings) }
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
      return solver.closures.solveClosure(argument, closure, function).compactMap { solution in
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
    if lookup.operatorTargets(.infix(name)).isEmpty {
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
        let sequence = table.vocabulary.sequences[ObjectIdentifier(nominal)]
      else { return nil }
      let array = sequence.asArray(solution.node, argument.range)
      var next = bindings
      guard pattern.match(array.type, &next) else { return nil }
      return (Solution(node: array, score: solution.score + Solution.Weight.generic), next)
    }
  }

  /// The readings of `[]` where only a closure that changes it tells its type, as in `reduce(into: []) { … }`.
  func emptyLists(
    _ argument: Expression, _ pattern: CellType, _ parameters: [Target.Parameter], _ match: ArgumentMatch,
    _ bindings: [Int: CellType]
  ) -> [(Solution, [Int: CellType])] {
    guard case .parameter(let generic) = pattern.shape, argument.isEmptyLiteral else { return [] }
    let changing = zip(parameters, match.arguments).compactMap { parameter, arguments -> TypeName?? in
      guard case .closure(let closure)? = arguments.first?.value.kind,
        let index = parameter.type.function?.parameters.firstIndex(where: { $0.isInout && $0.type == pattern }
        )
      else { return nil }
      return .some((closure.parameters ?? []).dropFirst(index).first?.type)
    }
    guard let written = changing.first else { return [] }
    if let written, let type = log.collecting({ solver.types.resolve(written) }).result,
      let value = solveBest(argument, type)
    {
      var next = bindings
      next[generic.index] = type
      return [(value, next)]
    }
    guard case .array = argument.kind else { return [] }
    var types = [CellType.int, .double, .string, .bool]
    for (_, type) in bindings.sorted(by: { $0.key < $1.key }) where !types.contains(type) {
      types.append(type)
    }
    return types.map { element in
      var next = bindings
      next[generic.index] = .array(element)
      return (Solution(node: Typed(.array([]), .array(element), argument.range), score: 0), next)
    }
  }
}
