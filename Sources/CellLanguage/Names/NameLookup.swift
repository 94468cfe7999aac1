/// What a name means, alone or with something in front of its dot.
struct NameLookup {
  let table: SymbolTable

  private var program: ProgramScope { table.program }

  enum NameResolution {
    case value(Typed)
    case targets([Target])
    case nothing
  }

  /// What a name means here, from the innermost block outwards.
  func resolveName(_ name: String, _ range: CodeRange) -> NameResolution {
    if table.poisoned.contains(name) { return .nothing }
    var functions: [Target] = []
    var current: Scope? = table.scope
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
    functions += table.vocabulary.functions[name, default: []].filter { !$0.isProperty }.map {
      .host($0, receiver: nil)
    }
    if functions.isEmpty, let constant = table.vocabulary.functions[name]?.first(where: \.isProperty) {
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

  /// The vocabulary's and the lesson's functions for an operator.
  func operatorTargets(_ name: Operator) -> [Target] {
    var own = table.program.operators[name, default: []]
    own += table.cellOperators[name, default: []]
    return own.map { .user($0, receiver: nil) }
      + table.vocabulary.operators[name, default: []].map { .host($0, receiver: nil) }
  }

  func initializers(of reference: TypeReference) -> [Target] {
    let nominal = reference.nominal
    guard let declared = nominal.declared else {
      return table.vocabulary.staticMember("init", of: nominal).map { .host($0, receiver: nil) }
    }
    var targets: [Target] = declared.initializers.map { .user($0, receiver: nil) }
    if declared.kind == .structure, !declared.hasOwnInitializer { targets.append(.memberwise(declared)) }
    if let raw = declared.synthesized["init"] { targets.append(.host(raw, receiver: nil)) }
    return targets
  }

  func staticTargets(_ name: String, of nominal: Nominal, _ range: CodeRange) -> [Target] {
    guard let declared = nominal.declared else {
      return table.vocabulary.staticMember(name, of: nominal).filter { !$0.isProperty }.map {
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

  /// A value that can be called: a function, or one with `callAsFunction`.
  func callable(_ node: Typed) -> [Target] {
    if node.type.function != nil { return [.value(node)] }
    return members("callAsFunction", of: node, node.range).targets
  }
}
