import Diagnostics

/// Properties, methods, subscripts and initialisers of the types that a cell declares.
final class MemberCollector {
  let table: SymbolTable
  let types: TypeResolver
  let solver: ConstraintSolver
  let valueChecker: ValueChecker
  let functions: FunctionCollector
  /// Static properties whose values wait until the functions around them are known.
  private var waitingStatics: [() -> Void] = []

  private var log: MistakeLog { table.log }

  init(
    table: SymbolTable, types: TypeResolver, solver: ConstraintSolver, valueChecker: ValueChecker,
    functions: FunctionCollector
  ) {
    self.table = table
    self.types = types
    self.solver = solver
    self.valueChecker = valueChecker
    self.functions = functions
  }

  func addMembers(_ declared: DeclaredType, _ declaration: TypeDeclaration) {
    declared.synthesize()
    for member in declaration.members {
      switch member.kind {
      case .variable(let variable):
        addComputedAndStatic(variable, declared)
      case .function(let function):
        addMember(function, declared, declaration)
      case .type:
        break
      case .operator(let declaration):
        log.report("declaration", "an operator is declared outside types", declaration.name.range)
      case .expression, .if, .guard, .while, .repeatWhile, .for, .switch, .return, .break, .continue, .throw,
        .do:
        log.report("declaration", "only declarations stand in a type", member.range)
      }
    }
  }

  func addComputedAndStatic(_ variable: VariableDeclaration, _ declared: DeclaredType) {
    for binding in variable.bindings {
      guard case .name(let name) = binding.pattern.kind else { continue }
      if let accessors = binding.accessors {
        if variable.isConstant {
          log.report("immutable", "a computed property is a `var`", name.range)
          continue
        }
        addComputed(name, binding, accessors, declared, isStatic: variable.isStatic)
      } else if variable.isStatic {
        addStatic(name, binding, declared, isConstant: variable.isConstant)
      }
    }
  }

  /// A static property: its value is found when it is first asked for.
  func addStatic(
    _ name: Name, _ binding: VariableDeclaration.Binding, _ declared: DeclaredType, isConstant: Bool
  ) {
    guard let value = binding.value else {
      log.report("type-missing", "a static property needs a value", name.range)
      return
    }
    let place = table.scope
    waitingStatics.append { [self] in
      table.inScope(place) { checkStatic(name, binding.type, value, declared, isConstant: isConstant) }
    }
  }

  private func checkStatic(
    _ name: Name, _ written: TypeName?, _ value: Expression, _ declared: DeclaredType, isConstant: Bool
  ) {
    var type: CellType?
    if let written {
      guard let resolved = types.resolve(written) else {
        table.poisoned.insert(name.text)
        return
      }
      type = resolved
    }
    let inner = FunctionContext(parent: nil, result: type)
    let found = solver.inside(inner) {
      table.scope.memberOf = (declared, nil)
      return valueChecker.checkValue(value, type)
    }
    guard let node = found else {
      table.poisoned.insert(name.text)
      return
    }
    let made = FunctionSymbol(
      name: name.text, parameters: [], result: node.type, throws: false, range: name.range,
      declaration: nil,
      context: inner, owner: declared, isStatic: true)
    made.body = [TypedStatement(.return(node), value.range)]
    table.functions.append(made)
    let global = Variable(name.text, node.type, isConstant: isConstant, range: name.range, context: nil)
    global.isRead = true
    global.lazyValue = made
    declared.staticVariables[name.text] = global
  }

  func checkStatics() {
    let waiting = waitingStatics
    waitingStatics = []
    for check in waiting { check() }
  }

  func addComputed(
    _ name: Name, _ binding: VariableDeclaration.Binding, _ accessors: VariableDeclaration.Accessors,
    _ declared: DeclaredType, isStatic: Bool
  ) {
    guard let written = binding.type else {
      log.report(
        "type-missing", "a computed property needs a type, as in `var \(name.text): Double { … }`", name.range
      )
      return
    }
    guard let type = types.resolve(written) else {
      table.poisoned.insert(name.text)
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

  func setter(
    _ name: Name, _ declared: DeclaredType?, isStatic: Bool, _ type: CellType,
    _ set: (parameter: Name?, body: [Statement]), parameters: [FunctionDeclaration.Parameter],
    _ range: CodeRange
  ) -> FunctionSymbol {
    let symbol = accessor(
      name, declared, isStatic: isStatic, result: .void, parameters: parameters, [], isMutating: true, range,
      newValue: (set.parameter?.text ?? "newValue", type), body: set.body)
    return symbol
  }

  func accessor(
    _ name: Name, _ declared: DeclaredType?, isStatic: Bool, result: CellType,
    parameters: [FunctionDeclaration.Parameter], _ getter: [Statement], isMutating: Bool, _ range: CodeRange,
    newValue: (String, CellType)? = nil, body: [Statement]? = nil
  ) -> FunctionSymbol {
    let isTopLevel =
      declared != nil || (table.context === table.cell && table.scope.parent === table.program.scope)
    let inner = FunctionContext(parent: isTopLevel ? nil : table.context, result: result)
    var symbols: [FunctionSymbol.Parameter] = []
    func add(_ text: String, _ label: String?, _ type: CellType, _ value: Expression? = nil) {
      let variable = Variable(text, type, isConstant: true, range: name.range, context: inner)
      variable.isParameter = true
      variable.isRead = true
      var symbol = FunctionSymbol.Parameter(
        label: label, variable: variable, type: type, isInout: false, isVariadic: false, defaultValue: value)
      symbol.defaultNode = value.flatMap { valueChecker.checkValue($0, type) }
      symbols.append(symbol)
    }
    if let newValue { add(newValue.0, nil, newValue.1) }
    for parameter in parameters {
      guard let type = types.resolve(parameter.type) else { continue }
      add(parameter.name.text, parameter.label, type, parameter.defaultValue)
    }
    let symbol = FunctionSymbol(
      name: name.text, parameters: symbols, result: result, throws: false, range: name.range,
      declaration: nil,
      context: inner, owner: declared, isStatic: isStatic, isMutating: isMutating)
    if !isStatic, let declared {
      symbol.receiver = functions.makeReceiver(declared, inner, isConstant: !isMutating, name.range)
    }
    functions.waitForBody(symbol, body ?? getter, end: CodeRange(Int(range.end) - 1, Int(range.end)))
    return symbol
  }

  func addMember(
    _ function: FunctionDeclaration, _ declared: DeclaredType, _ declaration: TypeDeclaration
  ) {
    if function.role == .subscript {
      if function.isStatic {
        log.report("unsupported", "nabla cells have no static subscripts", function.name.range)
        return
      }
      guard let result = function.result.flatMap({ types.resolve($0) }) else { return }
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
    guard let symbol = functions.makeFunction(function, owner: declared) else { return }
    table.symbols[ObjectIdentifier(function)] = symbol
    if symbol.isInitializer {
      declared.initializers.append(symbol)
      if declaration.kind != .extension { declared.hasOwnInitializer = true }
    } else if functions.isOperator(symbol.name) {
      functions.addOperator(symbol)
      declared.operators[symbol.name] = symbol
    } else if symbol.isStatic {
      declared.statics[symbol.name, default: []].append(symbol)
    } else {
      declared.methods[symbol.name, default: []].append(symbol)
    }
  }
}
