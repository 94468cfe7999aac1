extension Checker {
  enum NameResolution {
    case value(Typed)
    case targets([Target])
    case nothing
  }

  /// What a name means here, from the innermost block outwards.
  func resolveName(_ name: String, _ range: CodeRange) -> NameResolution {
    if poisoned.contains(name) { return .nothing }
    var functions: [Target] = []
    var current: Scope? = scope
    while let block = current {
      switch block[name] {
      case .variable(let variable):
        if functions.isEmpty { return .value(Typed(.variable(variable), variable.type, range)) }
      case .computed(let property):
        if functions.isEmpty {
          let kind = Typed.Kind.computed(getter: property.getter, setter: property.setter, receiver: nil, [])
          return .value(Typed(kind, property.type, range))
        }
      case .functions(let found):
        functions += found.map { .user($0, receiver: nil) }
      case .type, nil:
        break
      }
      if let member = block.memberOf, functions.isEmpty {
        switch implicitMember(name, member, range) {
        case .nothing: break
        case let found: return found
        }
      }
      current = block.parent
    }
    functions += vocabulary.functions[name, default: []].filter { !$0.isProperty }.map {
      .host($0, receiver: nil)
    }
    if functions.isEmpty, let constant = vocabulary.functions[name]?.first(where: \.isProperty) {
      return .value(Typed(.host(constant, [], types: []), constant.result, range))
    }
    return functions.isEmpty ? .nothing : .targets(functions)
  }

  /// A member of the type around, named without `self.`.
  private func implicitMember(
    _ name: String, _ member: (type: DeclaredType, receiver: Variable?), _ range: CodeRange
  ) -> NameResolution {
    if let receiver = member.receiver {
      let base = Typed(.variable(receiver), receiver.type, range)
      let found = members(name, of: base, range)
      if let value = found.values.first { return .value(value.node) }
      if !found.targets.isEmpty { return .targets(found.targets) }
      return .nothing
    }
    if let value = staticValue(name, of: member.type.nominal, range) { return .value(value) }
    let targets = staticTargets(name, of: member.type.nominal, range)
    return targets.isEmpty ? .nothing : .targets(targets)
  }

  func solveName(_ name: String, _ expected: CellType?, _ range: CodeRange) -> [Solution] {
    switch resolveName(name, range) {
    case .value(let node):
      return [Solution(node: node, score: 0)]
    case .targets(let targets):
      return references(to: targets, expected, range)
    case .nothing:
      // An operator as a value, as in `reduce(0, +)`.
      let operators = operatorTargets("infix " + name)
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

  // MARK: Members

  func solveMember(_ base: Expression, _ name: Name, _ expected: CellType?, _ range: CodeRange) -> [Solution]
  {
    if let reference = typeReference(base) {
      if reference.nominal.declared == nil, reference.nominal.arity > 0 {
        // A static property of a generic type: the type written rules what it is.
        return solveImplicitMember(name, nil, reference.type, range)
      }
      if let value = staticValue(name.text, of: reference.nominal, range) {
        return [Solution(node: value, score: 0)]
      }
      return references(to: staticTargets(name.text, of: reference.nominal, range), nil, range)
    }
    return bases(base, expected).flatMap { solution in
      let found = members(name.text, of: solution.node, range)
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
      for function in vocabulary.staticMember(name.text, of: nominal) where function.isProperty {
        var bindings: [Int: CellType] = [:]
        guard function.result.match(expected, &bindings) else { continue }
        return [
          Solution(
            node: Typed(.host(function, [], types: function.types(bindings)), expected, range), score: 0)
        ]
      }
      return []
    }
    if let value = staticValue(name.text, of: nominal, range), value.type == expected {
      return [Solution(node: value, score: 0)]
    }
    return []
  }

  /// A static property, or an enum's case without values.
  func staticValue(_ name: String, of nominal: Nominal, _ range: CodeRange) -> Typed? {
    guard let declared = nominal.declared else {
      guard let function = vocabulary.staticMember(name, of: nominal).first(where: \.isProperty) else {
        return nil
      }
      return Typed(.host(function, [], types: []), function.result, range)
    }
    if let index = declared.cases.firstIndex(where: { $0.name == name }),
      declared.cases[index].elements.isEmpty
    {
      return Typed(.enumCase(declared, index, []), declared.type, range)
    }
    if let variable = declared.staticVariables[name] {
      return Typed(.variable(variable), variable.type, range)
    }
    if let computed = declared.computed[name], computed.isStatic {
      return Typed(
        .computed(getter: computed.getter, setter: computed.setter, receiver: nil, []), computed.type, range)
    }
    if let function = declared.synthesized["static " + name] {
      return Typed(.host(function, [], types: []), function.result, range)
    }
    return nil
  }

  /// What a name behind a dot means on a value.
  func members(_ name: String, of base: Typed, _ range: CodeRange) -> (values: [Solution], targets: [Target])
  {
    if let elements = base.type.elements {
      let index = Int(name) ?? elements.firstIndex { $0.label == name } ?? -1
      guard elements.indices.contains(index) else { return ([], []) }
      return ([Solution(node: Typed(.element(base, index), elements[index].type, range), score: 0)], [])
    }
    if let declared = base.type.declared { return declaredMembers(name, declared, base, range) }
    guard let nominal = base.type.nominal else { return ([], []) }
    var (values, targets) = split(vocabulary.member(name, of: nominal), base, range)
    if let sequence = vocabulary.sequences[ObjectIdentifier(nominal)] {
      let array = sequence.asArray(base, range)
      let shared = split(vocabulary.sequenceMembers[name, default: []], array, range)
      values += shared.values.map { Solution(node: $0.node, score: $0.score + Solution.Weight.generic) }
      targets += shared.targets
    }
    return (values, targets)
  }

  private func split(
    _ functions: [HostFunction], _ base: Typed, _ range: CodeRange
  ) -> (values: [Solution], targets: [Target]) {
    var values: [Solution] = []
    var targets: [Target] = []
    for function in functions {
      guard function.isProperty else {
        targets.append(.host(function, receiver: base))
        continue
      }
      var bindings: [Int: CellType] = [:]
      guard function.parameters[0].type.match(base.type, &bindings) else { continue }
      let node = Typed(
        .host(function, [.value(base)], types: function.types(bindings)),
        function.result.substituting(bindings), range)
      values.append(Solution(node: node, score: 0))
    }
    return (values, targets)
  }

  private func declaredMembers(
    _ name: String, _ declared: DeclaredType, _ base: Typed, _ range: CodeRange
  ) -> (values: [Solution], targets: [Target]) {
    if let index = declared.fields.firstIndex(where: { $0.name == name }) {
      return ([Solution(node: Typed(.field(base, index), declared.fields[index].type, range), score: 0)], [])
    }
    if let computed = declared.computed[name], !computed.isStatic {
      let node = Typed(
        .computed(getter: computed.getter, setter: computed.setter, receiver: base, []), computed.type, range)
      return ([Solution(node: node, score: 0)], [])
    }
    if let function = declared.synthesized[name] {
      return split([function], base, range)
    }
    return ([], declared.methods[name, default: []].map { .user($0, receiver: base) })
  }

  // MARK: Subscripts

  func solveSubscript(
    _ base: Expression, _ arguments: [Argument], _ expected: CellType?, _ range: CodeRange
  ) -> [Solution] {
    solve(base, nil).flatMap { solution -> [Solution] in
      let found: [Solution]
      if let declared = solution.type.declared {
        found = declared.subscripts.flatMap { entry -> [Solution] in
          let target = Target.user(entry.getter, receiver: solution.node)
          return call([target], arguments, expected, range).map { call in
            guard case .direct(_, _, let indices) = call.node.kind else { return call }
            let kind = Typed.Kind.computed(
              getter: entry.getter, setter: entry.setter, receiver: solution.node, indices)
            return Solution(node: Typed(kind, call.type, range), score: call.score)
          }
        }
      } else {
        let targets = members("subscript", of: solution.node, range).targets
        found = call(targets, arguments, expected, range)
      }
      return found.map { Solution(node: $0.node, score: $0.score + solution.score) }
    }
  }
}
