extension Checker {
  /// Checks a pattern against the type of what it takes apart, and declares what it binds.
  func check(_ pattern: Pattern, _ type: CellType, isConstant: Bool) -> TypedPattern? {
    let range = pattern.range
    func typed(_ kind: TypedPattern.Kind) -> TypedPattern { TypedPattern(kind, type, range) }
    switch pattern.kind {
    case .name(let name):
      let variable = makeVariable(name.text, type, isConstant: isConstant, name.range)
      declare(variable)
      return typed(.bind(variable))
    case .wildcard:
      return typed(.wildcard)
    case .binding(let isConstant, let inner):
      return check(inner, type, isConstant: isConstant)
    case .typed(let inner, let written):
      guard let resolved = resolve(written) else { return nil }
      guard resolved == type else {
        report("type-mismatch", "this is \(type.indefinite), not \(resolved.indefinite)", written.range)
        return nil
      }
      return check(inner, type, isConstant: isConstant)
    case .cast(let inner, let written):
      guard let resolved = resolve(written) else { return nil }
      guard type == .anyError, resolved.conforms(to: .error) else {
        report("unsupported", "nabla cells have `as` in patterns only for errors", range)
        return nil
      }
      return check(inner, resolved, isConstant: isConstant).map { typed(.error(resolved, $0)) }
    case .tuple(let patterns):
      guard let elements = type.elements, elements.count == patterns.count else {
        report("pattern", "a pattern of \(patterns.count) parts cannot match \(type.indefinite)", range)
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
        report("pattern", "`?` matches an optional, and this is \(type.indefinite)", range)
        return nil
      }
      return check(inner, wrapped, isConstant: isConstant).map { typed(.some($0)) }
    case .enumCase(let owner, let name, let elements):
      return checkCase(owner, name, elements, type, isConstant, range)
    case .expression(let expression):
      return checkExpressionPattern(expression, type)
    case .test(let written):
      guard let resolved = resolve(written) else { return nil }
      guard type == .anyError, resolved.conforms(to: .error) else {
        report(
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
      guard let resolved = resolve(owner) else { return nil }
      return checkCase(nil, name, elements, resolved, isConstant, range).map {
        TypedPattern(.error(resolved, $0), type, range)
      }
    }
    if let owner, resolve(owner) == nil { return nil }
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
      if elements == nil, solveBest(member, type) != nil { return checkExpressionPattern(member, type) }
      report("pattern", "`\(type)` has no case `\(name.text)`", name.range)
      return nil
    }
    guard let index = declared.cases.firstIndex(where: { $0.name == name.text }) else {
      let member = Expression(.implicitMember(name), range)
      if elements == nil, solveBest(member, type) != nil { return checkExpressionPattern(member, type) }
      reportUnknownMember(name, of: "enum `\(declared.name)`", among: declared.cases.map(\.name))
      return nil
    }
    let wanted = declared.cases[index].elements
    guard let elements else {
      let parts = wanted.map { TypedPattern(.wildcard, $0.type, range) }
      return TypedPattern(.enumCase(index, parts), type, range)
    }
    // One pattern may take all values as a tuple.
    guard elements.count == wanted.count else {
      report(
        "pattern",
        "case `\(name.text)` has \(wanted.count) value\(wanted.count == 1 ? "" : "s"), and this pattern "
          + "takes \(elements.count)", range)
      return nil
    }
    var parts: [TypedPattern] = []
    for (part, element) in zip(elements, wanted) {
      if let label = part.label, label != element.label {
        report("argument-label", "case `\(name.text)` has no value labelled `\(label)`", part.pattern.range)
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
    let subject = makeTemporary(type, range)
    return withScope {
      scope["subject of a pattern"] = .variable(subject)
      let name = Expression(.name("subject of a pattern"), range)
      let equal = Expression(.binary(Name("==", range), expression, name), range)
      if let solution = solveBest(equal, .bool) {
        return TypedPattern(.expression(subject: subject, solution.node), type, range)
      }
      if let solution = rangeSolution(expression, type, name) {
        return TypedPattern(.expression(subject: subject, solution.node), type, range)
      }
      if let value = solveBest(expression, nil) {
        report("type-mismatch", "a pattern of type `\(value.type)` cannot match \(type.indefinite)", range)
      } else {
        diagnose(expression, type)
      }
      return nil
    }
  }

  /// `contains` of a range of the subject's type; of an array it would be no pattern.
  private func rangeSolution(_ expression: Expression, _ type: CellType, _ subject: Expression) -> Solution? {
    guard type.conforms(to: .comparable) else { return nil }
    for nominal in [Nominal.range, .closedRange, .rangeFrom, .rangeThrough, .rangeUpTo] {
      guard let range = solveBest(expression, CellType(nominal, [type])) else { continue }
      let targets = members("contains", of: range.node, expression.range).targets
      return call(targets, [Argument(label: nil, value: subject)], .bool, expression.range).first
    }
    return nil
  }

  // MARK: Switch

  func checkSwitch(_ statement: SwitchStatement, _ label: Name?, _ range: CodeRange) -> [TypedStatement] {
    guard let subject = checkValue(statement.subject, nil) else { return [] }
    nextLoop += 1
    let id = nextLoop
    loops.append((id, label?.text, false))
    defer { loops.removeLast() }
    var cases: [TypedCase] = []
    var failed = false
    for branch in statement.cases {
      withScope {
        var patterns: [(pattern: TypedPattern, condition: Typed?)] = []
        for item in branch.items {
          let known = Set(scope.names.keys)
          guard let pattern = checkAlternative(item.pattern, subject.type, known, branch.items.count > 1)
          else {
            failed = true
            continue
          }
          var condition: Typed?
          if let written = item.condition {
            condition = checkValue(written, .bool)
            failed = failed || condition == nil
          }
          patterns.append((pattern, condition))
        }
        if branch.items.isEmpty { patterns = [(TypedPattern(.wildcard, subject.type, branch.range), nil)] }
        if branch.body.isEmpty {
          report("empty-case", "a `case` needs at least one statement; write `break` for none", branch.range)
        }
        cases.append(TypedCase(patterns: patterns, body: checkBlock(branch.body), range: branch.range))
      }
    }
    if !failed { checkExhaustive(cases, subject.type, statement.range) }
    return [TypedStatement(.switch(id, subject: makeTemporary(subject.type, range), subject, cases), range)]
  }

  /// Patterns separated by commas bind the same names; each binds the variables of the first.
  private func checkAlternative(
    _ pattern: Pattern, _ type: CellType, _ known: Set<String>, _ isOneOfMany: Bool
  ) -> TypedPattern? {
    guard isOneOfMany, !known.isEmpty else { return check(pattern, type, isConstant: true) }
    let first = scope
    scope = Scope(parent: first.parent)
    let checked = check(pattern, type, isConstant: true)
    let bound = scope.names
    scope = first
    guard let checked else { return nil }
    return rebind(checked, bound.keys.sorted(), first)
  }

  private func rebind(_ pattern: TypedPattern, _ names: [String], _ first: Scope) -> TypedPattern? {
    func again(_ kind: TypedPattern.Kind) -> TypedPattern { TypedPattern(kind, pattern.type, pattern.range) }
    switch pattern.kind {
    case .bind(let variable):
      guard case .variable(let shared)? = first[variable.name], shared.type == variable.type else {
        report(
          "pattern", "`\(variable.name)` must be bound by every pattern of the case, with one type",
          pattern.range)
        return nil
      }
      return again(.bind(shared))
    case .tuple(let parts): return again(.tuple(parts.compactMap { rebind($0, names, first) }))
    case .some(let inner): return rebind(inner, names, first).map { again(.some($0)) }
    case .enumCase(let index, let parts):
      return again(.enumCase(index, parts.compactMap { rebind($0, names, first) }))
    case .error(let type, let inner): return rebind(inner, names, first).map { again(.error(type, $0)) }
    case .wildcard, .none, .boolean, .expression: return pattern
    }
  }

  private func checkExhaustive(_ cases: [TypedCase], _ type: CellType, _ range: CodeRange) {
    let rows = cases.flatMap { branch in
      branch.patterns.filter { $0.condition == nil }.map { [$0.pattern] }
    }
    guard !Exhaustiveness.covers(rows, [type]) else { return }
    let missing = Exhaustiveness.missing(rows.compactMap(\.first), type)
    report(
      "exhaustive",
      "this `switch` must cover every value of `\(type)`; "
        + (missing.isEmpty
          ? "add a `default`" : "add \(missing.map { "`case \($0)`" }.joined(separator: ", "))"),
      CodeRange(Int(range.start), Int(range.start) + 6))
  }
}

/// Whether patterns leave no value out, by trying each way a type's values are built.
enum Exhaustiveness {
  /// - Parameter rows: patterns side by side, as many in each row as there are types.
  static func covers(_ rows: [[TypedPattern]], _ types: [CellType]) -> Bool {
    guard let type = types.first else { return !rows.isEmpty }
    if rows.isEmpty { return false }
    let rest = Array(types.dropFirst())
    // Where no pattern looks inside, there is nothing to take apart; a recursive type would have no end.
    if rows.allSatisfy({ isWild($0[0]) }) { return covers(rows.map { Array($0.dropFirst()) }, rest) }
    guard let constructors = constructors(of: type) else {
      return covers(rows.filter { isWild($0[0]) }.map { Array($0.dropFirst()) }, rest)
    }
    return constructors.allSatisfy { constructor in
      covers(rows.compactMap { specialize($0, constructor) }, constructor.parts + rest)
    }
  }

  private struct Constructor {
    let tag: Int
    let parts: [CellType]
  }

  /// The ways to build a value, or nil where they cannot be listed.
  private static func constructors(of type: CellType) -> [Constructor]? {
    if type == .bool { return [Constructor(tag: 0, parts: []), Constructor(tag: 1, parts: [])] }
    if let wrapped = type.wrapped {
      return [Constructor(tag: 0, parts: []), Constructor(tag: 1, parts: [wrapped])]
    }
    if let elements = type.elements { return [Constructor(tag: 0, parts: elements.map(\.type))] }
    if let cases = type.nominal?.cases, !cases.isEmpty {
      return cases.indices.map { Constructor(tag: $0, parts: []) }
    }
    guard let declared = type.declared, declared.kind == .enumeration else { return nil }
    return declared.cases.enumerated().map {
      Constructor(tag: $0.offset, parts: $0.element.elements.map(\.type))
    }
  }

  /// Which case of an enum of the vocabulary a pattern compares with.
  private static func boundCase(_ comparison: Typed, of type: CellType) -> Int? {
    guard case .host(_, let operands, _) = comparison.kind,
      case .host(let function, let arguments, _)? = operands.first?.node?.kind, function.isProperty,
      arguments.isEmpty
    else { return nil }
    return type.nominal?.cases.firstIndex(of: function.name)
  }

  private static func isWild(_ pattern: TypedPattern) -> Bool {
    switch pattern.kind {
    case .bind, .wildcard: true
    case .tuple, .some, .none, .boolean, .enumCase, .expression, .error: false
    }
  }

  private static func specialize(_ row: [TypedPattern], _ constructor: Constructor) -> [TypedPattern]? {
    let pattern = row[0]
    let rest = row.dropFirst()
    let parts: [TypedPattern]
    switch pattern.kind {
    case .bind, .wildcard:
      parts = constructor.parts.map { TypedPattern(.wildcard, $0, pattern.range) }
    case .boolean(let value):
      guard constructor.tag == (value ? 1 : 0) else { return nil }
      parts = []
    case .none:
      guard constructor.tag == 0 else { return nil }
      parts = []
    case .some(let inner):
      guard constructor.tag == 1 else { return nil }
      parts = [inner]
    case .tuple(let elements):
      parts = elements
    case .enumCase(let index, let elements):
      guard index == constructor.tag else { return nil }
      parts = elements
    case .expression(_, let comparison):
      guard boundCase(comparison, of: pattern.type) == constructor.tag else { return nil }
      parts = []
    case .error:
      return nil
    }
    return parts + rest
  }

  /// The simple cases that no pattern covers, as Swift writes them.
  static func missing(_ patterns: [TypedPattern], _ type: CellType) -> [String] {
    guard let constructors = constructors(of: type), type.elements == nil else { return [] }
    return constructors.filter { constructor in
      !covers(patterns.compactMap { specialize([$0], constructor) }, constructor.parts)
    }.map { constructor in
      if type == .bool { return constructor.tag == 1 ? "true" : "false" }
      if type.wrapped != nil { return constructor.tag == 1 ? ".some(let value)" : ".none" }
      if let cases = type.nominal?.cases, !cases.isEmpty { return "." + cases[constructor.tag] }
      guard let declared = type.declared else { return "" }
      let one = declared.cases[constructor.tag]
      let values = one.elements.map { $0.label.map { "let \($0)" } ?? "let value" }
      return ".\(one.name)" + (values.isEmpty ? "" : "(\(values.joined(separator: ", ")))")
    }
  }
}
