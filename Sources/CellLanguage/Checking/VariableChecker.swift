import Diagnostics

/// `let` and `var`.
final class VariableChecker {
  let table: SymbolTable
  let types: TypeResolver
  let solver: ConstraintSolver
  let valueChecker: ValueChecker
  let patterns: PatternChecker
  let members: MemberCollector

  private var log: MistakeLog { table.log }

  init(
    table: SymbolTable, types: TypeResolver, solver: ConstraintSolver, valueChecker: ValueChecker,
    patterns: PatternChecker, members: MemberCollector
  ) {
    self.table = table
    self.types = types
    self.solver = solver
    self.valueChecker = valueChecker
    self.patterns = patterns
    self.members = members
  }

  func checkVariable(_ declaration: VariableDeclaration, _ range: CodeRange) -> [TypedStatement] {
    declaration.bindings.flatMap { binding -> [TypedStatement] in
      let place = binding.value.map { binding.pattern.range.union($0.range) } ?? binding.pattern.range
      if let accessors = binding.accessors { return checkComputed(declaration, binding, accessors) }
      var type: CellType?
      if let written = binding.type {
        guard let resolved = solver.resolve(written, fitting: binding.value) else {
          patterns.poison(binding.pattern)
          return []
        }
        type = resolved
      }
      guard let value = binding.value else {
        return checkUninitialized(binding, type, isConstant: declaration.isConstant, place)
      }
      guard let node = valueChecker.checkValue(value, type) else {
        patterns.poison(binding.pattern, type)
        return []
      }
      if case .name(let name) = binding.pattern.kind {
        if node.type.isVoid, type == nil {
          log.report(
            "void-variable", "`\(name.text)` is a constant of type `Void`, which has nothing in it",
            name.range, severity: .warning)
        }
        let variable = table.makeVariable(
          name.text, type ?? node.type, isConstant: declaration.isConstant, name.range)
        table.declare(variable)
        return [TypedStatement(.declare(variable, node), place)]
      }
      guard let pattern = patterns.check(binding.pattern, node.type, isConstant: declaration.isConstant)
      else {
        patterns.poison(binding.pattern)
        return []
      }
      return [TypedStatement(.destructure(pattern, node), place)]
    }
  }

  /// A variable with code behind it.
  func checkComputed(
    _ declaration: VariableDeclaration, _ binding: VariableDeclaration.Binding,
    _ accessors: VariableDeclaration.Accessors
  ) -> [TypedStatement] {
    guard !declaration.isConstant else {
      log.report("immutable", "a computed variable is a `var`", binding.pattern.range)
      return []
    }
    guard case .name(let name) = binding.pattern.kind, let written = binding.type else {
      log.report(
        "type-missing", "a computed variable needs a type, as in `var x: Double { … }`", binding.pattern.range
      )
      return []
    }
    guard let type = types.resolve(written) else {
      patterns.poison(binding.pattern)
      return []
    }
    if let earlier = table.existing(name.text) {
      table.reportRedeclaration(name.text, name.range, earlier: earlier)
      return []
    }
    let property = members.computed(name, type, accessors, owner: nil, isStatic: true)
    table.scope[name.text] = .computed(property)
    return [property.getter, property.setter].compactMap { $0 }.filter(\.isNested).map {
      TypedStatement(.function($0), name.range)
    }
  }

  func checkUninitialized(
    _ binding: VariableDeclaration.Binding, _ type: CellType?, isConstant: Bool, _ place: CodeRange
  ) -> [TypedStatement] {
    guard case .name(let name) = binding.pattern.kind, let type else {
      log.report(
        "type-missing",
        "a variable without a value needs a type, as in `\(isConstant ? "let" : "var") x: Double`",
        binding.pattern.range)
      patterns.poison(binding.pattern)
      return []
    }
    let variable = table.makeVariable(name.text, type, isConstant: isConstant, name.range)
    // An optional `var` begins as nil.
    let isOptional = type.wrapped != nil && !isConstant
    variable.hasInitialValue = isOptional
    table.declare(variable)
    return [TypedStatement(.declare(variable, isOptional ? Typed(.nothing, type, name.range) : nil), place)]
  }
}
