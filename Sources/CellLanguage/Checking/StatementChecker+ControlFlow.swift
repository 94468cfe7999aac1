/// Branches, loops, jumps and the errors they catch.
extension StatementChecker {
  func checkIf(_ statement: IfStatement) -> TypedStatement? {
    func build(_ id: Int?) -> TypedStatement {
      table.withScope {
        let conditions = check(statement.conditions)
        let body = checkBlock(statement.body)
        var alternative: [TypedStatement] = []
        // The names that the conditions bind do not reach the `else`.
        let inner = table.scope
        if let outer = inner.parent { table.scope = outer }
        switch statement.alternative {
        case .block(let block): alternative = checkBlock(block)
        case .if(let nested): alternative = checkIf(nested).map { [$0] } ?? []
        case nil: break
        }
        table.scope = inner
        return TypedStatement(.if(id, conditions, body, alternative), statement.range)
      }
    }
    guard let label = statement.label else { return build(nil) }
    return table.withLoop(label, isLoop: false) { build($0) }
  }

  func check(_ conditions: [Condition]) -> [TypedCondition] {
    conditions.compactMap { condition in
      switch condition {
      case .expression(let expression):
        return valueChecker.checkValue(expression, .bool).map { .expression($0) }
      case .binding(let isConstant, let pattern, let typeName, let value):
        var type: CellType?
        if let typeName {
          guard let resolved = types.resolve(typeName) else { return nil }
          type = .optional(resolved)
        }
        let found = solver.solve(value, type).filter { $0.type.wrapped != nil }.min { $0.score < $1.score }
        guard let node = found?.node, let wrapped = node.type.wrapped else {
          if let other = solver.solveBest(value, nil) {
            log.report(
              "non-optional",
              "`if let` needs an optional, but this is \(other.type.indefinite), which always has a value",
              value.range)
          } else {
            explainer.diagnose(value, type)
          }
          patterns.poison(pattern)
          return nil
        }
        guard let inner = patterns.check(pattern, wrapped, isConstant: isConstant) else { return nil }
        let some = TypedPattern(.some(inner), node.type, pattern.range)
        return .pattern(some, subject: table.makeTemporary(node.type, value.range), node)
      case .pattern(let pattern, let value):
        guard let node = valueChecker.checkValue(value, nil),
          let checked = patterns.check(pattern, node.type, isConstant: true)
        else {
          return nil
        }
        return .pattern(checked, subject: table.makeTemporary(node.type, value.range), node)
      }
    }
  }

  func checkFor(_ loop: ForStatement, _ range: CodeRange) -> [TypedStatement] {
    var wanted: CellType?
    if case .typed(_, let written) = loop.pattern.kind, case .array = loop.sequence.kind,
      let element = log.collecting({ types.resolve(written) }).result
    {
      wanted = .array(element)
    }
    var sequences = solver.solve(loop.sequence, wanted).sorted { $0.score < $1.score }
    if sequences.isEmpty { sequences = solver.solve(loop.sequence, nil).sorted { $0.score < $1.score } }
    guard let sequence = sequences.first else {
      explainer.diagnose(loop.sequence, nil)
      patterns.poison(loop.pattern)
      return []
    }
    guard let element = lookup.elementType(of: sequence.type) else {
      let hint = sequence.type == .int ? "; write `0..<n` for the numbers below n" : ""
      log.report(
        "not-a-sequence", "a `for` loop needs a sequence, but this is \(sequence.type.indefinite)\(hint)",
        loop.sequence.range)
      patterns.poison(loop.pattern)
      return []
    }
    return table.withLoop(loop.label) { id in
      table.withScope {
        guard let pattern = patterns.check(loop.pattern, element, isConstant: true) else { return [] }
        let condition = loop.condition.flatMap { valueChecker.checkValue($0, .bool) }
        let body = checkBlock(loop.body)
        return [TypedStatement(.for(id, pattern, sequence: sequence.node, condition: condition, body), range)]
      }
    }
  }

  func checkReturn(_ value: Expression?, _ range: CodeRange) -> [TypedStatement] {
    guard table.context !== table.cell else {
      log.report("return-outside", "`return` belongs into a function", range)
      return []
    }
    if table.context.isClosure, table.context.result == nil {
      // The first `return` of a closure says what it gives.
      let node = value.flatMap { valueChecker.checkValue($0, nil) }
      if value != nil, node == nil { return [] }
      table.context.result = node?.type ?? .void
      return [TypedStatement(.return(node), range)]
    }
    let result = table.context.result ?? .void
    guard let value else {
      if !result.isVoid { log.report("return-value", "`return` must give \(result.indefinite) here", range) }
      return [TypedStatement(.return(nil), range)]
    }
    if result.isVoid {
      guard let node = valueChecker.checkValue(value, nil) else { return [] }
      if !node.type.isVoid {
        log.report(
          "return-value", "this function has no result type, so `return` cannot give \(node.type.indefinite)",
          value.range)
      }
      return [TypedStatement(.expression(node), range), TypedStatement(.return(nil), range)]
    }
    return valueChecker.checkValue(value, result).map { [TypedStatement(.return($0), range)] } ?? []
  }

  func checkJump(_ label: Name?, isBreak: Bool, _ range: CodeRange) -> [TypedStatement] {
    let word = isBreak ? "break" : "continue"
    if let label {
      guard let target = table.context.loops.last(where: { $0.label == label.text }) else {
        log.report(
          "unknown-label", "there is no loop labelled `\(label.text)` around this `\(word)`", label.range)
        return []
      }
      if !isBreak, !target.isLoop {
        log.report("jump", "`continue` needs a loop, and `\(label.text)` is none", range)
        return []
      }
      return [TypedStatement(isBreak ? .break(target.id) : .continue(target.id), range)]
    }
    guard let target = table.context.loops.last(where: { isBreak ? $0.isLoop || $0.label == nil : $0.isLoop })
    else {
      log.report("jump", "`\(word)` stands in no loop\(isBreak ? " or `switch`" : "")", range)
      return []
    }
    return [TypedStatement(isBreak ? .break(target.id) : .continue(target.id), range)]
  }

  func checkDo(
    _ label: Name?, _ body: [Statement], _ catches: [CatchClause], _ range: CodeRange
  ) -> [TypedStatement] {
    func build(_ id: Int?) -> [TypedStatement] {
      let checked = checkBlock(body)
      let clauses = catches.compactMap { clause -> TypedCatch? in
        table.withScope {
          let error = table.makeVariable("error", .anyError, isConstant: true, clause.range)
          error.isRead = true
          error.isParameter = true
          var pattern: TypedPattern?
          if let written = clause.pattern {
            pattern = patterns.check(written, .anyError, isConstant: true)
            if pattern == nil { return nil }
          } else {
            table.scope["error"] = .variable(error)
          }
          let condition = clause.condition.flatMap { valueChecker.checkValue($0, .bool) }
          return TypedCatch(
            error: error, pattern: pattern, condition: condition, body: checkBlock(clause.body),
            range: clause.range)
        }
      }
      return [TypedStatement(.do(id, checked, clauses), range)]
    }
    guard let label else { return build(nil) }
    return table.withLoop(label, isLoop: false) { build($0) }
  }
}
