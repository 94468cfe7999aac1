extension Checker {
  /// Declares the functions of a block before its statements, since they may call one another.
  func declareFunctions(_ statements: [Statement], owner: DeclaredType?) {
    for statement in statements {
      guard case .function(let declaration) = statement.kind else { continue }
      guard declaration.role == .function else {
        report("declaration", "`\(declaration.name.text)` belongs into a type", declaration.name.range)
        continue
      }
      guard let symbol = makeFunction(declaration, owner: nil) else { continue }
      symbols[ObjectIdentifier(declaration)] = symbol
      if isOperator(declaration.name.text) {
        addOperator(symbol)
        continue
      }
      declare(symbol)
    }
  }

  private func isOperator(_ name: String) -> Bool {
    name.unicodeScalars.first.map { !$0.properties.isXIDStart && $0 != "_" && $0 != "$" } ?? false
  }

  private func addOperator(_ symbol: FunctionSymbol) {
    let kind =
      symbol.parameters.count == 1
      ? (symbol.declaration?.fixity == "postfix" ? "postfix " : "prefix ") : "infix "
    cellOperators[kind + symbol.name, default: []].append(symbol)
  }

  private func declare(_ symbol: FunctionSymbol) {
    var group: [FunctionSymbol] = []
    var earlier = scope[symbol.name]
    if earlier == nil, scope.parent === program.scope { earlier = program.scope[symbol.name] }
    switch earlier {
    case .functions(let functions):
      if let same = functions.first(where: { sameSignature($0, symbol) }) {
        report(
          "redeclaration", "invalid redeclaration of `\(symbol.name)`", symbol.range,
          notes: [note("`\(symbol.name)` is declared here", same.range)])
        return
      }
      if case .functions(let own)? = scope[symbol.name] { group = own }
    case .variable(let variable):
      report(
        "redeclaration", "invalid redeclaration of `\(symbol.name)`", symbol.range,
        notes: [note("`\(symbol.name)` is declared here", variable.range)])
      return
    case .computed(let property):
      report(
        "redeclaration", "invalid redeclaration of `\(symbol.name)`", symbol.range,
        notes: [note("`\(symbol.name)` is declared here", property.getter.range)])
      return
    case .type, nil:
      break
    }
    scope[symbol.name] = .functions(group + [symbol])
  }

  private func sameSignature(_ left: FunctionSymbol, _ right: FunctionSymbol) -> Bool {
    left.type == right.type && left.parameters.map(\.label) == right.parameters.map(\.label)
  }

  /// A function's signature; its body is checked once all names are known.
  func makeFunction(_ declaration: FunctionDeclaration, owner: DeclaredType?) -> FunctionSymbol? {
    var result = CellType.void
    var failed = false
    if let written = declaration.result {
      if let type = resolve(written) { result = type } else { failed = true }
    }
    let isInitializer = declaration.role == .initializer || declaration.role == .failableInitializer
    if isInitializer, let owner {
      result = declaration.role == .initializer ? owner.type : .optional(owner.type)
    }
    let isTopLevel = owner != nil || (context === cell && scope.parent === program.scope)
    let inner = FunctionContext(parent: isTopLevel ? nil : context, result: result)
    inner.throws = declaration.throws
    inner.isInitializer = isInitializer
    var parameters: [FunctionSymbol.Parameter] = []
    for parameter in declaration.parameters {
      if parameters.contains(where: { $0.variable.name == parameter.name.text && parameter.name.text != "_" })
      {
        report("redeclaration", "two parameters are named `\(parameter.name.text)`", parameter.name.range)
      }
      guard var type = resolve(parameter.type) else {
        failed = true
        continue
      }
      if parameter.isVariadic { type = .array(type) }
      let variable = Variable(
        parameter.name.text, type, isConstant: !parameter.isInout, range: parameter.name.range, context: inner
      )
      variable.isParameter = true
      variable.isRead = true
      variable.isInout = parameter.isInout
      variable.isNonEscaping = type.function != nil && !parameter.isEscaping && !parameter.isVariadic
      let symbol = FunctionSymbol.Parameter(
        label: parameter.label, variable: variable, type: type, isInout: parameter.isInout,
        isVariadic: parameter.isVariadic, defaultValue: parameter.defaultValue)
      parameters.append(symbol)
    }
    guard !failed else {
      poisoned.insert(declaration.name.text)
      return nil
    }
    let symbol = FunctionSymbol(
      name: declaration.name.text, parameters: parameters, result: result, throws: declaration.throws,
      range: declaration.name.range, declaration: declaration, context: inner, owner: owner,
      isStatic: declaration.isStatic && !isInitializer, isMutating: declaration.isMutating)
    symbol.isInitializer = isInitializer
    if let owner, !symbol.isStatic {
      symbol.receiver = makeReceiver(
        owner, inner, isConstant: !declaration.isMutating && !isInitializer, declaration.name.range)
    }
    waitForBody(symbol, declaration.body, end: declaration.end)
    return symbol
  }

  private func makeReceiver(
    _ owner: DeclaredType, _ context: FunctionContext, isConstant: Bool, _ range: CodeRange
  ) -> Variable {
    let receiver = Variable("self", owner.type, isConstant: isConstant, range: range, context: context)
    receiver.isParameter = true
    receiver.isRead = true
    return receiver
  }

  /// Has the body checked when every name around it is known.
  private func waitForBody(_ symbol: FunctionSymbol, _ body: [Statement], end: CodeRange) {
    let place = scope
    symbol.end = end
    waitingBodies.append { [self] in
      let outer = scope
      scope = place
      defer { scope = outer }
      for index in symbol.parameters.indices {
        let parameter = symbol.parameters[index]
        if let value = parameter.defaultValue, parameter.defaultNode == nil {
          symbol.parameters[index].defaultNode = checkValue(value, parameter.type)
        }
      }
      withContext(symbol.context) {
        if let owner = symbol.owner { scope.memberOf = (owner, symbol.receiver) }
        if let receiver = symbol.receiver { scope["self"] = .variable(receiver) }
        for parameter in symbol.parameters { scope[parameter.variable.name] = .variable(parameter.variable) }
        symbol.body = withScope { functionBody(symbol, body, end) }
      }
      if !symbol.isNested { functions.append(symbol) }
    }
  }

  private func functionBody(_ symbol: FunctionSymbol, _ body: [Statement], _ end: CodeRange)
    -> [TypedStatement]
  {
    if symbol.isInitializer, let receiver = symbol.receiver {
      let checked = checkBody(body)
      let value = Typed(.variable(receiver), receiver.type, end)
      let result = symbol.result == receiver.type ? value : Typed(.wrapped(value), symbol.result, end)
      return checked + [TypedStatement(.return(result), end)]
    }
    if body.count == 1, !symbol.result.isVoid {
      switch body[0].kind {
      case .expression(let single):
        // A body that is one expression returns its value.
        guard let node = checkValue(single, symbol.result) else { return [] }
        return [TypedStatement(.return(node), single.range)]
      case .if, .switch:
        if let value = solveBranches(body[0].kind, symbol.result, body[0].range).first {
          return [TypedStatement(.return(value.node), body[0].range)]
        }
      default:
        break
      }
    }
    return checkBody(body)
  }

  // MARK: Types

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
          "redeclaration", "invalid redeclaration of `\(declaration.name.text)`", declaration.name.range,
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

  private func inside(_ declared: DeclaredType, _ body: () -> Void) {
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
  private func checkRecursion(_ declared: DeclaredType, _ declaration: TypeDeclaration) {
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

  private func stored(_ declared: DeclaredType) -> [CellType] {
    declared.fields.map(\.type) + declared.cases.flatMap { $0.elements.map(\.type) }
  }

  private func conform(_ declared: DeclaredType, _ inherited: [TypeName], _ declaration: TypeDeclaration) {
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

  private func resolveRaw(_ text: String) -> CellType? {
    [CellType.int, .string, .double].first { $0.description == text }
  }

  private func addStored(_ declared: DeclaredType, _ declaration: TypeDeclaration) {
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
          report("redeclaration", "invalid redeclaration of `\(name.text)`", name.range)
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

  private func addCases(_ declared: DeclaredType, _ declaration: TypeDeclaration) {
    var nextRaw = 0
    for one in declaration.cases {
      if declared.cases.contains(where: { $0.name == one.name.text }) {
        report("redeclaration", "invalid redeclaration of `\(one.name.text)`", one.name.range)
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
        switch (node?.kind, rawType) {
        case (.integer(let value)?, _): raw = .integer(value)
        case (.double(let value)?, _): raw = .double(value)
        case (.string(let value)?, _): raw = .string(value)
        case (nil, .string): raw = .string(one.name.text)
        case (nil, .int): raw = .integer(nextRaw)
        case (nil, .double): raw = .double(Double(nextRaw))
        default: report("raw-value", "a raw value is a literal", one.name.range)
        }
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

  private func addMembers(_ declared: DeclaredType, _ declaration: TypeDeclaration) {
    synthesize(declared)
    for member in declaration.members {
      switch member.kind {
      case .variable(let variable):
        addComputedAndStatic(variable, declared)
      case .function(let function):
        addMember(function, declared, declaration)
      case .type:
        break
      case .operator(let declaration):
        report("declaration", "an operator is declared outside types", declaration.name.range)
      default:
        report("declaration", "only declarations stand in a type", member.range)
      }
    }
  }

  private func addComputedAndStatic(_ variable: VariableDeclaration, _ declared: DeclaredType) {
    for binding in variable.bindings {
      guard case .name(let name) = binding.pattern.kind else { continue }
      if let accessors = binding.accessors {
        if variable.isConstant {
          report("immutable", "a computed property is a `var`", name.range)
          continue
        }
        addComputed(name, binding, accessors, declared, isStatic: variable.isStatic)
      } else if variable.isStatic {
        addStatic(name, binding, declared, isConstant: variable.isConstant)
      }
    }
  }

  /// A static property: its value is found when it is first asked for.
  private func addStatic(
    _ name: Name, _ binding: VariableDeclaration.Binding, _ declared: DeclaredType, isConstant: Bool
  ) {
    guard let value = binding.value else {
      report("type-missing", "a static property needs a value", name.range)
      return
    }
    let place = scope
    waitingStatics.append { [self] in
      let outer = scope
      scope = place
      defer { scope = outer }
      var type: CellType?
      if let written = binding.type {
        guard let resolved = resolve(written) else {
          poisoned.insert(name.text)
          return
        }
        type = resolved
      }
      let inner = FunctionContext(parent: nil, result: type)
      let found = withContext(inner) {
        scope.memberOf = (declared, nil)
        return checkValue(value, type)
      }
      guard let node = found else {
        poisoned.insert(name.text)
        return
      }
      let made = FunctionSymbol(
        name: name.text, parameters: [], result: node.type, throws: false, range: name.range,
        declaration: nil,
        context: inner, owner: declared, isStatic: true)
      made.body = [TypedStatement(.return(node), value.range)]
      functions.append(made)
      let global = Variable(name.text, node.type, isConstant: isConstant, range: name.range, context: nil)
      global.isRead = true
      global.lazyValue = made
      declared.staticVariables[name.text] = global
    }
  }

  private func addComputed(
    _ name: Name, _ binding: VariableDeclaration.Binding, _ accessors: VariableDeclaration.Accessors,
    _ declared: DeclaredType, isStatic: Bool
  ) {
    guard let written = binding.type else {
      report(
        "type-missing", "a computed property needs a type, as in `var \(name.text): Double { … }`", name.range
      )
      return
    }
    guard let type = resolve(written) else {
      poisoned.insert(name.text)
      return
    }
    declared.computed[name.text] = computed(name, type, accessors, owner: declared, isStatic: isStatic)
  }

  /// The accessors of a property or of a variable.
  func computed(
    _ name: Name, _ type: CellType, _ accessors: VariableDeclaration.Accessors, owner: DeclaredType?,
    isStatic: Bool
  ) -> DeclaredType.Computed {
    let getter = accessor(
      name, owner, isStatic: isStatic, result: type, parameters: [], accessors.get, isMutating: false,
      accessors.range)
    let setter = accessors.set.map {
      self.setter(name, owner, isStatic: isStatic, type, $0, parameters: [], accessors.range)
    }
    return .init(name: name.text, type: type, getter: getter, setter: setter, isStatic: isStatic)
  }

  private func setter(
    _ name: Name, _ declared: DeclaredType?, isStatic: Bool, _ type: CellType,
    _ set: (parameter: Name?, body: [Statement]), parameters: [FunctionDeclaration.Parameter],
    _ range: CodeRange
  ) -> FunctionSymbol {
    let symbol = accessor(
      name, declared, isStatic: isStatic, result: .void, parameters: parameters, [], isMutating: true, range,
      newValue: (set.parameter?.text ?? "newValue", type), body: set.body)
    return symbol
  }

  private func accessor(
    _ name: Name, _ declared: DeclaredType?, isStatic: Bool, result: CellType,
    parameters: [FunctionDeclaration.Parameter], _ getter: [Statement], isMutating: Bool, _ range: CodeRange,
    newValue: (String, CellType)? = nil, body: [Statement]? = nil
  ) -> FunctionSymbol {
    let isTopLevel = declared != nil || (context === cell && scope.parent === program.scope)
    let inner = FunctionContext(parent: isTopLevel ? nil : context, result: result)
    var symbols: [FunctionSymbol.Parameter] = []
    func add(_ text: String, _ label: String?, _ type: CellType, _ value: Expression? = nil) {
      let variable = Variable(text, type, isConstant: true, range: name.range, context: inner)
      variable.isParameter = true
      variable.isRead = true
      var symbol = FunctionSymbol.Parameter(
        label: label, variable: variable, type: type, isInout: false, isVariadic: false, defaultValue: value)
      symbol.defaultNode = value.flatMap { checkValue($0, type) }
      symbols.append(symbol)
    }
    if let newValue { add(newValue.0, nil, newValue.1) }
    for parameter in parameters {
      guard let type = resolve(parameter.type) else { continue }
      add(parameter.name.text, parameter.label, type, parameter.defaultValue)
    }
    let symbol = FunctionSymbol(
      name: name.text, parameters: symbols, result: result, throws: false, range: name.range,
      declaration: nil,
      context: inner, owner: declared, isStatic: isStatic, isMutating: isMutating)
    if !isStatic, let declared {
      symbol.receiver = makeReceiver(declared, inner, isConstant: !isMutating, name.range)
    }
    waitForBody(symbol, body ?? getter, end: CodeRange(Int(range.end) - 1, Int(range.end)))
    return symbol
  }

  private func addMember(
    _ function: FunctionDeclaration, _ declared: DeclaredType, _ declaration: TypeDeclaration
  ) {
    if function.role == .subscript {
      if function.isStatic {
        report("unsupported", "nabla cells have no static subscripts", function.name.range)
        return
      }
      guard let result = function.result.flatMap({ resolve($0) }) else { return }
      let getter = accessor(
        function.name, declared, isStatic: function.isStatic, result: result, parameters: function.parameters,
        function.body, isMutating: false, function.end)
      let setter = function.setter.map {
        self.setter(
          function.name, declared, isStatic: function.isStatic, result, $0, parameters: function.parameters,
          function.end)
      }
      declared.subscripts.append((getter, setter))
      return
    }
    guard let symbol = makeFunction(function, owner: declared) else { return }
    symbols[ObjectIdentifier(function)] = symbol
    if symbol.isInitializer {
      declared.initializers.append(symbol)
      if declaration.kind != .extension { declared.hasOwnInitializer = true }
    } else if isOperator(symbol.name) {
      addOperator(symbol)
      declared.operators[symbol.name] = symbol
    } else if symbol.isStatic {
      declared.statics[symbol.name, default: []].append(symbol)
    } else {
      declared.methods[symbol.name, default: []].append(symbol)
    }
  }

  /// Reports a conformance that is claimed but cannot be kept.
  private func checkConformances(_ declared: DeclaredType, _ declaration: TypeDeclaration) {
    func lacks(_ conformance: Conformance, _ what: String) {
      report(
        "conformance", "`\(declared.name)` does not conform to `\(conformance.rawValue)`: \(what)",
        declaration.name.range)
    }
    guard declaration.kind != .extension || !declaration.inherited.isEmpty else { return }
    let stored = stored(declared)
    let claimed = declared.nominal.conformances
    if claimed.contains(.equatable), declared.operators["=="] == nil,
      let other = stored.first(where: { $0 != declared.type && !$0.conforms(to: .equatable) })
    {
      lacks(.equatable, "it holds \(other.indefinite), which is not; write `static func ==`")
    }
    if claimed.contains(.hashable),
      let other = stored.first(where: { $0 != declared.type && !$0.conforms(to: .hashable) })
    {
      lacks(.hashable, "it holds \(other.indefinite), which is not")
    }
    if claimed.contains(.comparable), declared.operators["<"] == nil,
      declared.kind == .structure || declared.rawType != nil
    {
      lacks(.comparable, "write `static func < (left: \(declared.name), right: \(declared.name)) -> Bool`")
    }
    if claimed.contains(.customStringConvertible), declared.computed["description"]?.type != .string {
      lacks(.customStringConvertible, "write `var description: String { … }`")
    }
  }
}
