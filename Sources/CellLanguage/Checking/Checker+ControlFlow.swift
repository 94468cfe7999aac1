/// Branches, loops, jumps and the errors they catch.
extension Checker {
  func checkIf(_ statement: IfStatement) -> TypedStatement? {
    let build = { (id: Int?) -> TypedStatement in
      self.withScope {
        let conditions = self.check(statement.conditions)
        let body = self.checkBlock(statement.body)
        var alternative: [TypedStatement] = []
        // The names that the conditions bind do not reach the `else`.
        let inner = self.scope
        if let outer = inner.parent { self.scope = outer }
        switch statement.alternative {
        case .block(let block): alternative = self.checkBlock(block)
        case .if(let nested): alternative = self.checkIf(nested).map { [$0] } ?? []
        case nil: break
        }
        self.scope = inner
        return TypedStatement(.if(id, conditions, body, alternative), statement.range)
      }
    }
    guard let label = statement.label else { return build(nil) }
    return withLoop(label, isLoop: false) { build($0) }
  }

  func check(_ conditions: [Condition]) -> [TypedCondition] {
    conditions.compactMap { condition in
      switch condition {
      case .expression(let expression):
        return checkValue(expression, .bool).map { .expression($0) }
      case .binding(let isConstant, let pattern, let typeName, let value):
        var type: CellType?
        if let typeName {
          guard let resolved = resolve(typeName) else { return nil }
          type = .optional(resolved)
        }
        let found = solve(value, type).filter { $0.type.wrapped != nil }.min { $0.score < $1.score }
        guard let node = found?.node, let wrapped = node.type.wrapped else {
          if let other = solveBest(value, nil) {
            report(
              "non-optional",
              "`if let` needs an optional, but this is \(other.type.indefinite), which always has a value",
              value.range)
          } else {
            diagnose(value, type)
          }
          poison(pattern)
          return nil
        }
        guard let inner = check(pattern, wrapped, isConstant: isConstant) else { return nil }
        let some = TypedPattern(.some(inner), node.type, pattern.range)
        return .pattern(some, subject: makeTemporary(node.type, value.range), node)
      case .pattern(let pattern, let value):
        guard let node = checkValue(value, nil), let checked = check(pattern, node.type, isConstant: true)
        else {
          return nil
        }
        return .pattern(checked, subject: makeTemporary(node.type, value.range), node)
      }
    }
  }

  func withLoop<R>(_ label: Name?, isLoop: Bool = true, _ body: (Int) -> R) -> R {
    nextLoop += 1
    loops.append((nextLoop, label?.text, isLoop))
    let target = branchTarget
    if isLoop { branchTarget = nil }
    defer {
      loops.removeLast()
      branchTarget = target
    }
    return body(nextLoop)
  }

  func checkFor(_ loop: ForStatement, _ range: CodeRange) -> [TypedStatement] {
    var wanted: CellType?
    if case .typed(_, let written) = loop.pattern.kind, case .array = loop.sequence.kind,
      let element = attempt({ resolve(written) }).result
    {
      wanted = .array(element)
    }
    var sequences = solve(loop.sequence, wanted).sorted { $0.score < $1.score }
    if sequences.isEmpty { sequences = solve(loop.sequence, nil).sorted { $0.score < $1.score } }
    guard let sequence = sequences.first else {
      diagnose(loop.sequence, nil)
      poison(loop.pattern)
      return []
    }
    guard let element = elementType(of: sequence.type) else {
      let hint = sequence.type == .int ? "; write `0..<n` for the numbers below n" : ""
      report(
        "not-a-sequence", "a `for` loop needs a sequence, but this is \(sequence.type.indefinite)\(hint)",
        loop.sequence.range)
      poison(loop.pattern)
      return []
    }
    return withLoop(loop.label) { id in
      withScope {
        guard let pattern = check(loop.pattern, element, isConstant: true) else { return [] }
        let condition = loop.condition.flatMap { checkValue($0, .bool) }
        let body = checkBlock(loop.body)
        return [TypedStatement(.for(id, pattern, sequence: sequence.node, condition: condition, body), range)]
      }
    }
  }

  /// What a loop over a sequence gives, or nil where the type is no sequence.
  func elementType(of type: CellType) -> CellType? {
    guard let nominal = type.nominal else { return nil }
    if nominal === Nominal.rangeFrom, type.arguments[0] == .int { return .int }
    return vocabulary.sequences[ObjectIdentifier(nominal)]?.element(of: type)
  }

  func checkReturn(_ value: Expression?, _ range: CodeRange) -> [TypedStatement] {
    guard context !== cell else {
      report("return-outside", "`return` belongs into a function", range)
      return []
    }
    if context.isClosure, context.result == nil {
      // The first `return` of a closure says what it gives.
      let node = value.flatMap { checkValue($0, nil) }
      if value != nil, node == nil { return [] }
      context.result = node?.type ?? .void
      return [TypedStatement(.return(node), range)]
    }
    let result = context.result ?? .void
    guard let value else {
      if !result.isVoid { report("return-value", "`return` must give \(result.indefinite) here", range) }
      return [TypedStatement(.return(nil), range)]
    }
    if result.isVoid {
      guard let node = checkValue(value, nil) else { return [] }
      if !node.type.isVoid {
        report(
          "return-value", "this function has no result type, so `return` cannot give \(node.type.indefinite)",
          value.range)
      }
      return [TypedStatement(.expression(node), range), TypedStatement(.return(nil), range)]
    }
    return checkValue(value, result).map { [TypedStatement(.return($0), range)] } ?? []
  }

  func checkJump(_ label: Name?, isBreak: Bool, _ range: CodeRange) -> [TypedStatement] {
    let word = isBreak ? "break" : "continue"
    if let label {
      guard let target = loops.last(where: { $0.label == label.text }) else {
        report(
          "unknown-label", "there is no loop labelled `\(label.text)` around this `\(word)`", label.range)
        return []
      }
      if !isBreak, !target.isLoop {
        report("jump", "`continue` needs a loop, and `\(label.text)` is none", range)
        return []
      }
      return [TypedStatement(isBreak ? .break(target.id) : .continue(target.id), range)]
    }
    guard let target = loops.last(where: { isBreak ? $0.isLoop || $0.label == nil : $0.isLoop }) else {
      report("jump", "`\(word)` stands in no loop\(isBreak ? " or `switch`" : "")", range)
      return []
    }
    return [TypedStatement(isBreak ? .break(target.id) : .continue(target.id), range)]
  }

  func checkDo(
    _ label: Name?, _ body: [Statement], _ catches: [CatchClause], _ range: CodeRange
  ) -> [TypedStatement] {
    let build = { (id: Int?) -> [TypedStatement] in
      let checked = self.checkBlock(body)
      let clauses = catches.compactMap { clause -> TypedCatch? in
        self.withScope {
          let error = self.makeVariable("error", .anyError, isConstant: true, clause.range)
          error.isRead = true
          error.isParameter = true
          var pattern: TypedPattern?
          if let written = clause.pattern {
            pattern = self.check(written, .anyError, isConstant: true)
            if pattern == nil { return nil }
          } else {
            self.scope["error"] = .variable(error)
          }
          let condition = clause.condition.flatMap { self.checkValue($0, .bool) }
          return TypedCatch(
            error: error, pattern: pattern, condition: condition, body: self.checkBlock(clause.body))
        }
      }
      return [TypedStatement(.do(id, checked, clauses), range)]
    }
    guard let label else { return build(nil) }
    return withLoop(label, isLoop: false) { build($0) }
  }
}
