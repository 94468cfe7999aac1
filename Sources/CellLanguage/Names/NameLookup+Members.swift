extension NameLookup {
  /// A static property, or an enum's case without values.
  func staticValue(_ name: String, of nominal: Nominal, _ range: CodeRange) -> Typed? {
    guard let declared = nominal.declared else {
      guard let function = table.vocabulary.staticMember(name, of: nominal).first(where: \.isProperty) else {
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
    if let function = declared.synthesizedStatics[name] {
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
    var (values, targets) = split(table.vocabulary.member(name, of: nominal), base, range)
    if let sequence = table.vocabulary.sequences[ObjectIdentifier(nominal)] {
      let array = sequence.asArray(base, range)
      let shared = split(table.vocabulary.sequenceMembers[name, default: []], array, range)
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

  func memberNames(of type: CellType) -> [String] {
    if let elements = type.elements {
      return elements.indices.map(String.init) + elements.compactMap(\.label)
    }
    if let declared = type.declared { return declared.memberNames }
    return type.nominal.map { table.vocabulary.memberNames(of: $0) } ?? []
  }

  /// What a loop over a sequence gives, or nil where the type is no sequence.
  func elementType(of type: CellType) -> CellType? {
    guard let nominal = type.nominal else { return nil }
    if nominal === Nominal.rangeFrom, type.arguments[0] == .int { return .int }
    return table.vocabulary.sequences[ObjectIdentifier(nominal)]?.element(of: type)
  }
}
