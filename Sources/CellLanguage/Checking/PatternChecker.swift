import Diagnostics

/// Patterns: with the type of what they take apart they go in, and their names are declared.
final class PatternChecker {
  let table: SymbolTable
  let types: TypeResolver
  let lookup: NameLookup
  let solver: ConstraintSolver
  let explainer: MistakeExplainer

  private var log: MistakeLog { table.log }

  init(
    table: SymbolTable, types: TypeResolver, lookup: NameLookup, solver: ConstraintSolver,
    explainer: MistakeExplainer
  ) {
    self.table = table
    self.types = types
    self.lookup = lookup
    self.solver = solver
    self.explainer = explainer
  }

  /// Checks a pattern against the type of what it takes apart, and declares what it binds.
  func check(_ pattern: Pattern, _ type: CellType, isConstant: Bool) -> TypedPattern? {
    let range = pattern.range
    func typed(_ kind: TypedPattern.Kind) -> TypedPattern { TypedPattern(kind, type, range) }
    switch pattern.kind {
    case .name(let name):
      let variable = table.makeVariable(name.text, type, isConstant: isConstant, name.range)
      table.declare(variable)
      return typed(.bind(variable))
    case .wildcard:
      return typed(.wildcard)
    case .binding(let isConstant, let inner):
      return check(inner, type, isConstant: isConstant)
    case .typed(let inner, let written):
      guard let resolved = types.resolve(written) else { return nil }
      guard resolved == type else {
        log.report("type-mismatch", "this is \(type.indefinite), not \(resolved.indefinite)", written.range)
        return nil
      }
      return check(inner, type, isConstant: isConstant)
    case .cast(let inner, let written):
      guard let resolved = types.resolve(written) else { return nil }
      guard type == .anyError, resolved.conforms(to: .error) else {
        log.report("unsupported", "nabla cells have `as` in patterns only for errors", range)
        return nil
      }
      return check(inner, resolved, isConstant: isConstant).map { typed(.error(resolved, $0)) }
    case .tuple(let patterns):
      guard let elements = type.elements, elements.count == patterns.count else {
        log.report("pattern", "a pattern of \(patterns.count) parts cannot match \(type.indefinite)", range)
        return nil
      }
      var parts: [TypedPattern] = []
      for (part, element) in zip(patterns, elements) {
        guard let checked = check(part.pattern, element.type, isConstant: isConstant) else { return nil }
        parts.append(checked)
      }
      return typed(.tuple(parts))
    case .optional(let inner):
      guard let wrapped = type.wrapped else {
        log.report("pattern", "`?` matches an optional, and this is \(type.indefinite)", range)
        return nil
      }
      return check(inner, wrapped, isConstant: isConstant).map { typed(.some($0)) }
    case .enumCase(let owner, let name, let elements):
      return checkCase(owner, name, elements, type, isConstant, range)
    case .expression(let expression):
      return checkExpressionPattern(expression, type)
    case .test(let written):
      guard let resolved = types.resolve(written) else { return nil }
      guard type == .anyError, resolved.conforms(to: .error) else {
        log.report(
          "unsupported", "nabla cells have `is` only for errors; every other type is known already", range)
        return nil
      }
      return typed(.error(resolved, TypedPattern(.wildcard, resolved, range)))
    }
  }

  private func checkCase(
    _ owner: TypeName?, _ name: Name, _ elements: [(label: String?, pattern: Pattern)]?, _ type: CellType,
    _ isConstant: Bool, _ range: CodeRange
  ) -> TypedPattern? {
    if type == .anyError, let owner {
      // An error of the lesson, taken out of `any Error`.
      guard let resolved = types.resolve(owner) else { return nil }
      return checkCase(nil, name, elements, resolved, isConstant, range).map {
        TypedPattern(.error(resolved, $0), type, range)
      }
    }
    if let owner, types.resolve(owner) == nil { return nil }
    if let wrapped = type.wrapped {
      if name.text == "some", elements?.count == 1, let inner = elements?.first {
        return check(inner.pattern, wrapped, isConstant: isConstant).map {
          TypedPattern(.some($0), type, range)
        }
      }
      if name.text == "some", elements == nil {
        return TypedPattern(.some(TypedPattern(.wildcard, wrapped, range)), type, range)
      }
      if name.text == "none" { return TypedPattern(.none, type, range) }
      // A case of the enum inside matches too.
      return checkCase(owner, name, elements, wrapped, isConstant, range).map {
        TypedPattern(.some($0), type, range)
      }
    }
    guard let declared = type.declared, declared.kind == .enumeration else {
      // A static property, compared by `==`.
      let member = Expression(.implicitMember(name), range)
      if elements == nil, solver.solveBest(member, type) != nil {
        return checkExpressionPattern(member, type)
      }
      log.report("pattern", "`\(type)` has no case `\(name.text)`", name.range)
      return nil
    }
    guard let index = declared.cases.firstIndex(where: { $0.name == name.text }) else {
      let member = Expression(.implicitMember(name), range)
      if elements == nil, solver.solveBest(member, type) != nil {
        return checkExpressionPattern(member, type)
      }
      explainer.names.reportUnknownMember(
        name, of: "enum `\(declared.name)`", among: declared.cases.map(\.name))
      return nil
    }
    let wanted = declared.cases[index].elements
    guard let elements else {
      let parts = wanted.map { TypedPattern(.wildcard, $0.type, range) }
      return TypedPattern(.enumCase(index, parts), type, range)
    }
    // One pattern may take all values as a tuple.
    guard elements.count == wanted.count else {
      log.report(
        "pattern",
        "case `\(name.text)` has \(wanted.count) value\(wanted.count == 1 ? "" : "s"), and this pattern "
          + "takes \(elements.count)", range)
      return nil
    }
    var parts: [TypedPattern] = []
    for (part, element) in zip(elements, wanted) {
      if let label = part.label, label != element.label {
        log.report(
          "argument-label", "case `\(name.text)` has no value labelled `\(label)`", part.pattern.range)
        return nil
      }
      guard let checked = check(part.pattern, element.type, isConstant: isConstant) else { return nil }
      parts.append(checked)
    }
    return TypedPattern(.enumCase(index, parts), type, range)
  }

  private func checkExpressionPattern(_ expression: Expression, _ type: CellType) -> TypedPattern? {
    let range = expression.range
    if case .boolean(let value) = expression.kind, type == .bool {
      return TypedPattern(.boolean(value), type, range)
    }
    if case .nothing = expression.kind, type.wrapped != nil { return TypedPattern(.none, type, range) }
    let subject = table.makeTemporary(type, range)
    return table.withScope {
      table.scope["subject of a pattern"] = .variable(subject)
      let name = Expression(.name("subject of a pattern"), range)
      let equal = Expression(.binary(Name("==", range), expression, name), range)
      if let solution = solver.solveBest(equal, .bool) {
        return TypedPattern(.expression(subject: subject, solution.node), type, range)
      }
      if let solution = rangeSolution(expression, type, name) {
        return TypedPattern(.expression(subject: subject, solution.node), type, range)
      }
      if let value = solver.solveBest(expression, nil) {
        log.report(
          "type-mismatch", "a pattern of type `\(value.type)` cannot match \(type.indefinite)", range)
      } else {
        explainer.diagnose(expression, type)
      }
      return nil
    }
  }

  /// `contains` of a range of the subject's type; of an array it would be no pattern.
  private func rangeSolution(_ expression: Expression, _ type: CellType, _ subject: Expression) -> Solution? {
    guard type.conforms(to: .comparable) else { return nil }
    for nominal in [Nominal.range, .closedRange, .rangeFrom, .rangeThrough, .rangeUpTo] {
      guard let range = solver.solveBest(expression, CellType(nominal, [type])) else { continue }
      let targets = lookup.members("contains", of: range.node, expression.range).targets
      return solver.calls.call(targets, [Argument(label: nil, value: subject)], .bool, expression.range).first
    }
    return nil
  }

  /// Declares the names of a pattern whose value did not check, so that each mistake is reported once.
  func poison(_ pattern: Pattern, _ type: CellType? = nil) {
    switch pattern.kind {
    case .name(let name):
      if let type {
        let variable = table.makeVariable(name.text, type, isConstant: false, name.range)
        variable.isRead = true
        table.scope[name.text] = .variable(variable)
      } else {
        table.poisoned.insert(name.text)
      }
    case .tuple(let elements):
      for element in elements { poison(element.pattern) }
    case .wildcard, .binding, .optional, .enumCase, .expression, .typed, .cast, .test: break
    }
  }
}
