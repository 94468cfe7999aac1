/// What a value of a type holds: stored properties, and the cases of an enum.
extension TypeCollector {
  func addStored(_ declared: DeclaredType, _ declaration: TypeDeclaration) {
    addCases(declared, declaration)
    for member in declaration.members {
      guard case .variable(let variable) = member.kind, !variable.isStatic else { continue }
      for binding in variable.bindings where binding.accessors == nil {
        guard declared.kind == .structure, declaration.kind != .extension else {
          log.report(
            "stored-property", "only a struct's own declaration has stored properties", binding.pattern.range)
          continue
        }
        guard case .name(let name) = binding.pattern.kind else {
          log.report("unsupported", "nabla cells have no patterns as properties", binding.pattern.range)
          continue
        }
        var type: CellType?
        if let written = binding.type {
          type = types.resolve(written)
          if type == nil {
            table.poisoned.insert(name.text)
            continue
          }
        }
        var node: Typed?
        if let value = binding.value {
          node = valueChecker.checkValue(value, type)
          if node == nil { continue }
        }
        guard let fieldType = type ?? node?.type else {
          log.report(
            "type-missing", "a property without a value needs a type, as in `var x: Double`", name.range)
          continue
        }
        if declared.fields.contains(where: { $0.name == name.text }) {
          log.report(
            "redeclaration", "`\(name.text)` is declared already; give this one another name", name.range)
          continue
        }
        if node == nil, !variable.isConstant, fieldType.wrapped != nil {
          node = Typed(.nothing, fieldType, name.range)
        }
        declared.fields.append(
          .init(
            name: name.text, type: fieldType, isConstant: variable.isConstant, defaultValue: node,
            hasDefault: node != nil, range: name.range))
      }
    }
  }

  func addCases(_ declared: DeclaredType, _ declaration: TypeDeclaration) {
    var nextRaw = 0
    for one in declaration.cases {
      if declared.cases.contains(where: { $0.name == one.name.text }) {
        log.report(
          "redeclaration", "`\(one.name.text)` is declared already; give this one another name",
          one.name.range)
        continue
      }
      var elements: [CellType.Element] = []
      var defaults: [Typed?] = []
      for parameter in one.parameters {
        guard let type = types.resolve(parameter.type) else { continue }
        elements.append(.init(parameter.label, type))
        defaults.append(parameter.defaultValue.flatMap { valueChecker.checkValue($0, type) })
      }
      var raw: DeclaredType.RawValue?
      if let rawType = declared.rawType {
        let node = one.rawValue.flatMap { valueChecker.checkValue($0, rawType) }
        raw = node.map { rawValue($0, rawType) } ?? rawValue(following: nextRaw, rawType, one.name.text)
        if raw == nil { log.report("raw-value", "a raw value is a literal", one.name.range) }
        if case .integer(let value)? = raw { nextRaw = value &+ 1 }
        if let raw, declared.cases.contains(where: { $0.rawValue == raw }) {
          log.report("raw-value", "two cases have the same raw value", one.name.range)
        }
      } else if let value = one.rawValue {
        log.report(
          "raw-value", "an enum with raw values names their type, as in `enum \(declared.name): Int`",
          value.range)
      }
      declared.cases.append(.init(name: one.name.text, elements: elements, defaults: defaults, rawValue: raw))
    }
  }

  /// The raw value that a literal gives a case; nil where the expression is none.
  private func rawValue(_ node: Typed, _ type: CellType) -> DeclaredType.RawValue? {
    if case .integer(let value) = node.kind { return .integer(value) }
    if case .double(let value) = node.kind { return .double(value) }
    if case .string(let value) = node.kind { return .string(value) }
    guard type == .character, case .host(_, let literal, _) = node.kind,
      case .string(let value)? = literal.first?.node?.kind
    else { return nil }
    return .string(value)
  }

  /// The raw value of a case that is given none.
  private func rawValue(following next: Int, _ type: CellType, _ name: String) -> DeclaredType.RawValue? {
    if type == .string { return .string(name) }
    if type == .int { return .integer(next) }
    return type == .double ? .double(Double(next)) : nil
  }
}
