extension Checker {
  /// Declares the structs and enums of a block: first their names, then their members.
  func declareTypes(_ statements: [Statement]) {
    var found: [(TypeDeclaration, DeclaredType)] = []
    for statement in statements {
      guard case .type(let declaration) = statement.kind, declaration.kind != .extension else { continue }
      let nominal = Nominal(declaration.name.text) { _ in Aggregate.self }
      let declared = DeclaredType(
        declaration.kind == .structure ? .structure : .enumeration, name: declaration.name.text,
        nominal: nominal,
        range: declaration.name.range)
      nominal.declared = declared
      if let earlier = existing(declaration.name.text) {
        report(
          "redeclaration", "`\(declaration.name.text)` is declared already; give this one another name",
          declaration.name.range,
          notes: [note("`\(declaration.name.text)` is declared here", earlier)])
        continue
      }
      scope[declaration.name.text] = .type(nominal)
      declared.isIndirect = declaration.isIndirect
      found.append((declaration, declared))
      declaredTypes.append(declared)
      // Types inside it are known by their names there, and behind a dot elsewhere.
      let inside = Scope(parent: scope)
      declared.scope = inside
    }
    for statement in statements {
      guard case .type(let declaration) = statement.kind, declaration.kind == .extension else { continue }
      guard let declared = nominal(declaration.name.text)?.declared else {
        report(
          "unsupported", "nabla cells have extensions only of the lesson's own types", declaration.name.range)
        continue
      }
      found.append((declaration, declared))
    }
    for (declaration, declared) in found { conform(declared, declaration.inherited, declaration) }
    for (declaration, declared) in found { inside(declared) { declareTypes(declaration.members) } }
    for (declaration, declared) in found { inside(declared) { addStored(declared, declaration) } }
    for (declaration, declared) in found { inside(declared) { addMembers(declared, declaration) } }
    for (declaration, declared) in found {
      checkConformances(declared, declaration)
      if declaration.kind != .extension { checkRecursion(declared, declaration) }
    }
  }

  func inside(_ declared: DeclaredType, _ body: () -> Void) {
    let outer = scope
    if let inner = declared.scope { scope = inner }
    // In signatures `Self` is the type; bodies have scopes of their own.
    let around = scope.memberOf
    if declared.scope != nil { scope.memberOf = (declared, nil) }
    body()
    scope.memberOf = around
    scope = outer
  }

  /// A value type cannot hold itself, unless an array, a dictionary or an `indirect` case stands between.
  func checkRecursion(_ declared: DeclaredType, _ declaration: TypeDeclaration) {
    guard !declared.isIndirect else { return }
    func holds(_ type: CellType) -> Bool {
      var seen: Set<ObjectIdentifier> = []
      return holds(type, &seen)
    }
    func holds(_ type: CellType, _ seen: inout Set<ObjectIdentifier>) -> Bool {
      if let elements = type.elements { return elements.contains { holds($0.type, &seen) } }
      if let wrapped = type.wrapped { return holds(wrapped, &seen) }
      guard let other = type.declared, !other.isIndirect else { return false }
      if other === declared { return true }
      guard seen.insert(ObjectIdentifier(other)).inserted else { return false }
      return stored(other).contains { holds($0, &seen) }
    }
    guard stored(declared).contains(where: { holds($0) }) else { return }
    report(
      "recursive-value",
      declared.kind == .structure
        ? "`\(declared.name)` holds itself, so its values would have no end"
        : "`\(declared.name)` holds itself; write `indirect enum`",
      declared.fields.first { holds($0.type) }?.range ?? declaration.name.range)
  }

  func stored(_ declared: DeclaredType) -> [CellType] {
    declared.fields.map(\.type) + declared.cases.flatMap { $0.elements.map(\.type) }
  }

  func conform(_ declared: DeclaredType, _ inherited: [TypeName], _ declaration: TypeDeclaration) {
    let isPlain = declared.kind == .enumeration && declaration.cases.allSatisfy(\.parameters.isEmpty)
    if isPlain, declaration.kind == .enumeration {
      declared.nominal.conformances.formUnion([.equatable, .hashable])
    }
    for name in inherited {
      guard case .named(let text, _) = name.kind else { continue }
      if let conformance = Conformance(rawValue: text), conformance != .numeric {
        declared.nominal.conformances.insert(conformance)
        if conformance == .hashable || conformance == .comparable {
          declared.nominal.conformances.insert(.equatable)
        }
      } else if declared.kind == .enumeration, let raw = resolveRaw(text) {
        declared.rawType = raw
        declared.nominal.conformances.formUnion([.equatable, .hashable, .rawRepresentable])
      } else if text != "Sendable" {
        report("unsupported", "nabla cells have no protocol `\(text)`", name.range)
      }
    }
  }

  func resolveRaw(_ text: String) -> CellType? {
    [CellType.int, .string, .double, .character].first { $0.description == text }
  }

  func addStored(_ declared: DeclaredType, _ declaration: TypeDeclaration) {
    addCases(declared, declaration)
    for member in declaration.members {
      guard case .variable(let variable) = member.kind, !variable.isStatic else { continue }
      for binding in variable.bindings where binding.accessors == nil {
        guard declared.kind == .structure, declaration.kind != .extension else {
          report(
            "stored-property", "only a struct's own declaration has stored properties", binding.pattern.range)
          continue
        }
        guard case .name(let name) = binding.pattern.kind else {
          report("unsupported", "nabla cells have no patterns as properties", binding.pattern.range)
          continue
        }
        var type: CellType?
        if let written = binding.type {
          type = resolve(written)
          if type == nil {
            poisoned.insert(name.text)
            continue
          }
        }
        var node: Typed?
        if let value = binding.value {
          node = checkValue(value, type)
          if node == nil { continue }
        }
        guard let fieldType = type ?? node?.type else {
          report("type-missing", "a property without a value needs a type, as in `var x: Double`", name.range)
          continue
        }
        if declared.fields.contains(where: { $0.name == name.text }) {
          report(
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
        report(
          "redeclaration", "`\(one.name.text)` is declared already; give this one another name",
          one.name.range)
        continue
      }
      var elements: [CellType.Element] = []
      var defaults: [Typed?] = []
      for parameter in one.parameters {
        guard let type = resolve(parameter.type) else { continue }
        elements.append(.init(parameter.label, type))
        defaults.append(parameter.defaultValue.flatMap { checkValue($0, type) })
      }
      var raw: DeclaredType.RawValue?
      if let rawType = declared.rawType {
        let node = one.rawValue.flatMap { checkValue($0, rawType) }
        raw = node.map { rawValue($0, rawType) } ?? rawValue(following: nextRaw, rawType, one.name.text)
        if raw == nil { report("raw-value", "a raw value is a literal", one.name.range) }
        if case .integer(let value)? = raw { nextRaw = value &+ 1 }
        if let raw, declared.cases.contains(where: { $0.rawValue == raw }) {
          report("raw-value", "two cases have the same raw value", one.name.range)
        }
      } else if let value = one.rawValue {
        report(
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
