import Diagnostics

/// The cases of a `switch`: their patterns, the names that they share, and whether they leave a value out.
struct SwitchChecker {
  let table: SymbolTable
  let valueChecker: ValueChecker
  let patterns: PatternChecker
  unowned let bodies: any BodyChecking

  private var log: MistakeLog { table.log }

  func checkSwitch(_ statement: SwitchStatement, _ label: Name?, _ range: CodeRange) -> [TypedStatement] {
    guard let subject = valueChecker.checkValue(statement.subject, nil) else { return [] }
    return table.withLoop(label, isLoop: false) { id in checkCases(statement, subject, id, range) }
  }

  private func checkCases(
    _ statement: SwitchStatement, _ subject: Typed, _ id: Int, _ range: CodeRange
  ) -> [TypedStatement] {
    var cases: [TypedCase] = []
    var failed = false
    for branch in statement.cases {
      table.withScope {
        var alternatives: [(pattern: TypedPattern, condition: Typed?)] = []
        for item in branch.items {
          let known = Set(table.scope.names.keys)
          guard let pattern = checkAlternative(item.pattern, subject.type, known, branch.items.count > 1)
          else {
            failed = true
            continue
          }
          var condition: Typed?
          if let written = item.condition {
            condition = valueChecker.checkValue(written, .bool)
            failed = failed || condition == nil
          }
          alternatives.append((pattern, condition))
        }
        if branch.items.isEmpty {
          alternatives = [(TypedPattern(.wildcard, subject.type, branch.range), nil)]
        }
        if branch.body.isEmpty {
          log.report(
            "empty-case", "a `case` needs at least one statement; write `break` for none", branch.range)
        }
        cases.append(
          TypedCase(patterns: alternatives, body: bodies.checkBlock(branch.body), range: branch.range))
      }
    }
    if !failed {
      checkExhaustive(cases, subject.type, statement.range)
      warnOfCovered(cases, subject.type)
    }
    return [
      TypedStatement(.switch(id, subject: table.makeTemporary(subject.type, range), subject, cases), range)
    ]
  }

  /// Patterns separated by commas bind the same names; each binds the variables of the first.
  private func checkAlternative(
    _ pattern: Pattern, _ type: CellType, _ known: Set<String>, _ isOneOfMany: Bool
  ) -> TypedPattern? {
    guard isOneOfMany, !known.isEmpty else { return patterns.check(pattern, type, isConstant: true) }
    let first = table.scope
    table.scope = Scope(parent: first.parent)
    let checked = patterns.check(pattern, type, isConstant: true)
    let bound = table.scope.names
    table.scope = first
    guard let checked else { return nil }
    return rebind(checked, bound.keys.sorted(), first)
  }

  private func rebind(_ pattern: TypedPattern, _ names: [String], _ first: Scope) -> TypedPattern? {
    func again(_ kind: TypedPattern.Kind) -> TypedPattern { TypedPattern(kind, pattern.type, pattern.range) }
    switch pattern.kind {
    case .bind(let variable):
      guard case .variable(let shared)? = first[variable.name], shared.type == variable.type else {
        log.report(
          "pattern", "`\(variable.name)` must be bound by every pattern of the case, with one type",
          pattern.range)
        return nil
      }
      table.forget(variable)
      return again(.bind(shared))
    case .tuple(let parts): return rebind(parts, names, first).map { again(.tuple($0)) }
    case .some(let inner): return rebind(inner, names, first).map { again(.some($0)) }
    case .enumCase(let index, let parts):
      return rebind(parts, names, first).map { again(.enumCase(index, $0)) }
    case .error(let type, let inner): return rebind(inner, names, first).map { again(.error(type, $0)) }
    case .wildcard, .none, .boolean, .expression: return pattern
    }
  }

  private func rebind(_ parts: [TypedPattern], _ names: [String], _ first: Scope) -> [TypedPattern]? {
    let rebound = parts.compactMap { rebind($0, names, first) }
    return rebound.count == parts.count ? rebound : nil
  }

  /// Warns of a pattern that only matches what patterns before it have taken.
  private func warnOfCovered(_ cases: [TypedCase], _ type: CellType) {
    var earlier: [TypedPattern] = []
    for item in cases.flatMap(\.patterns) {
      if !Exhaustiveness.isUseful(item.pattern, after: earlier, type) {
        log.report(
          "unreachable", "this case is never reached: those before it take every such value",
          item.pattern.range, severity: .warning)
      }
      if item.condition == nil { earlier.append(item.pattern) }
    }
  }

  private func checkExhaustive(_ cases: [TypedCase], _ type: CellType, _ range: CodeRange) {
    let rows = cases.flatMap { branch in
      branch.patterns.filter { $0.condition == nil }.map { [$0.pattern] }
    }
    guard !Exhaustiveness.covers(rows, [type]) else { return }
    let missing = Exhaustiveness.missing(rows.compactMap(\.first), type)
    log.report(
      "exhaustive",
      "this `switch` must cover every value of `\(type)`; "
        + (missing.isEmpty
          ? "add a `default`" : "add \(missing.map { "`case \($0)`" }.joined(separator: ", "))"),
      CodeRange(Int(range.start), Int(range.start) + 6))
  }
}
