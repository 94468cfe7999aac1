extension Compiler {
  /// Statements one after another, as code that closures can run.
  func block(_ statements: [TypedStatement]) -> StatementCode {
    let segment = assemble {
      emit(statements)
      emit(.exitConstant, constant: Flow.next.rawValue, at: CodeRange(0, 0))
    }
    return { frame in Flow(rawValue: try segment.run(frame)) }
  }

  /// Instructions for statements one after another.
  func emit(_ statements: [TypedStatement]) {
    for statement in statements { frame.releasingTemporaries { emit(statement) } }
  }

  private func emit(_ statement: TypedStatement) {
    let range = statement.range
    switch statement.kind {
    case .expression(let node): perform(node)
    case .show(let node): show(node.type.representation, node)
    case .declare(let variable, let node):
      if let node { declare(variable, node, range) } else { clear(variable, range) }
    case .destructure(let pattern, let node): destructure(node.type.representation, pattern, node)
    case .collect(let node, let variable): collect(node.type.representation, node, variable)
    case .if(let id, let conditions, let body, let alternative):
      let (otherwise, end) = (code.label(), code.label())
      targeting(id, end: end) {
        test(conditions, else: otherwise)
        emit(body)
        if !alternative.isEmpty { emitJump(to: end, at: range) }
        code.place(otherwise)
        emit(alternative)
      }
      code.place(end)
    case .guard(let conditions, let body):
      let (otherwise, end) = (code.label(), code.label())
      test(conditions, else: otherwise)
      emitJump(to: end, at: range)
      code.place(otherwise)
      emit(body)
      code.place(end)
    case .while(let id, let conditions, let body): whileLoop(id, conditions, body, range)
    case .repeatWhile(let id, let body, let condition):
      let (start, next, end) = (code.label(), code.label(), code.label())
      code.place(start)
      emit(.turn, at: range)
      targeting(id, end: end, next: next) { emit(body) }
      code.place(next)
      test(condition, jumpIf: true, to: start)
      code.place(end)
    case .for(let id, let pattern, let sequence, let condition, let body):
      forLoop(id, pattern, sequence, condition, body, range)
    case .switch(let id, let subject, let node, let cases):
      switching(node.type.representation, id, subject, node, cases)
    case .return(let node): returning(node, range)
    case .break(let id): leave(id, isContinue: false, range)
    case .continue(let id): leave(id, isContinue: true, range)
    case .throw(let node):
      let code = compile(node).of(AnyErrorValue.self).run
      effect({ throw ThrownError(value: try code($0), range: range) }, at: range)
    case .do(let id, let body, let catches): closures(doBlock(id, block(body), catches), range)
    case .function(let function): _ = callable(function)
    }
  }

  // MARK: Expressions

  private func show<T: CellValue>(_: T.Type, _ node: Typed) {
    let code = compile(node).of(T.self).run
    let range = node.range
    effect(
      { frame in
        let value = try code(frame)
        do { try frame.machine.show(value) } catch { throw Implementation.located(error, range) }
      }, at: range)
  }

  private func declare(_ variable: Variable, _ node: Typed, _ range: CodeRange) {
    guard variable.type.isWord else {
      return declare(variable.type.representation, variable, node)
    }
    set(variable, to: node, isFirst: true, range)
  }

  private func declare<T: CellValue>(_: T.Type, _ variable: Variable, _ node: Typed) {
    let run = compile(node).of(T.self).run
    let initialize = initializer(T.self, variable)
    effect({ frame in initialize(frame, try run(frame)) }, at: node.range)
  }

  /// A variable without a value: in a loop, what the last turn left is taken away.
  private func clear(_ variable: Variable, _ range: CodeRange) {
    guard variable.context != nil, case .box(let index) = frame.slot(of: variable) else { return }
    emit(.clearBox, b: Register(index), at: range)
  }

  private func destructure<T: CellValue>(_: T.Type, _ pattern: TypedPattern, _ node: Typed) {
    let run = compile(node).of(T.self).run
    let match = matcher(T.self, pattern)
    effect({ frame in _ = try match(frame, try run(frame)) }, at: node.range)
  }

  private func collect<T: CellValue>(_: T.Type, _ node: Typed, _ variable: Variable) {
    let run = compile(node).of(T.self).run
    let place = self.place(Typed(.variable(variable), variable.type, node.range)).of([T].self)
    let range = node.range
    effect(
      { frame in
        let element = try run(frame)
        do {
          try frame.machine.charge(elements: 1)
          try place.modify(frame) { $0.append(element) }
        } catch { throw Implementation.located(error, range) }
      }, at: range)
  }

  private func returning(_ node: Typed?, _ range: CodeRange) {
    guard let node, !node.type.isVoid else {
      if let node { perform(node) }
      if code.isBody {
        emit(.returnNothing, at: range)
      } else {
        emit(.exitConstant, constant: Flow.returned.rawValue, at: range)
      }
      return
    }
    guard node.type.isWord else {
      let slot = frame.resultSlot(isWord: false)
      guard case .box(let index) = slot else { preconditionFailure("no word is kept as one") }
      effect(keepBox(node.type.representation, compile(node), index), at: range)
      return returning(nil, range)
    }
    if code.isBody { return returnWord(node) }
    guard case .word(let offset) = frame.resultSlot(isWord: true) else {
      preconditionFailure("a word is kept as one")
    }
    _ = word(node, into: Register(offset))
    returning(nil, range)
  }

  /// Ends the function with a word; each branch of a choice ends it by itself.
  private func returnWord(_ node: Typed) {
    guard case .ternary(let condition, let then, let alternative) = node.kind else {
      return emit(.returnWord, a: word(node), at: node.range)
    }
    let otherwise = code.label()
    test(condition, jumpIf: false, to: otherwise)
    returnWord(then)
    code.place(otherwise)
    returnWord(alternative)
  }

  // MARK: Flow

  /// Lets `break` and `continue` in the body name the statement around it.
  func targeting(
    _ id: Int?, end: Assembler.Label, next: Assembler.Label? = nil, kept: Int? = nil, _ body: () -> Void
  ) {
    guard let id else { return body() }
    code.targets.append(.init(id: id, end: end, next: next, kept: kept))
    body()
    code.targets.removeLast()
  }

  /// `break` and `continue`.
  private func leave(_ id: Int, isContinue: Bool, _ range: CodeRange) {
    guard let index = code.targets.lastIndex(where: { $0.id == id }) else {
      let flow = isContinue ? Flow.continued(id) : Flow.broke(id)
      return emit(.exitConstant, constant: flow.rawValue, at: range)
    }
    // What the statements in between keep, they need no more.
    for target in code.targets[(index + 1)...] {
      if let kept = target.kept { emit(.clearBox, b: Register(kept), at: range) }
    }
    let target = code.targets[index]
    emitJump(to: isContinue ? target.next ?? target.end : target.end, at: range)
  }

  /// Statements that a closure runs, whose flow goes on here.
  private func closures(_ run: @escaping StatementCode, _ range: CodeRange) {
    let flow = frame.temporary()
    let end = code.label()
    emit(.statements, a: flow, constant: code.keep(Statements(run)), at: range)
    emitJump(.jumpIfEqualIntConstant, a: flow, constant: Flow.next.rawValue, to: end, at: range)
    for target in code.targets {
      for isContinue in target.next == nil ? [false] : [false, true] {
        let other = code.label()
        let wanted = isContinue ? Flow.continued(target.id) : Flow.broke(target.id)
        emitJump(.jumpIfNotEqualIntConstant, a: flow, constant: wanted.rawValue, to: other, at: range)
        leave(target.id, isContinue: isContinue, range)
        code.place(other)
      }
    }
    if code.isBody {
      if let slot = frame.result, case .word(let offset) = slot {
        emit(.returnWord, a: Register(offset), at: range)
      } else {
        emit(.returnNothing, at: range)
      }
    } else {
      emit(.exit, a: flow, at: range)
    }
    code.place(end)
  }

  // MARK: Branches

  private func switching<T: CellValue>(
    _: T.Type, _ id: Int, _ subject: Variable, _ node: Typed, _ cases: [TypedCase]
  ) {
    let end = code.label()
    let isWord = node.type.isWord
    var kept: Int?
    let slot: Slot
    if isWord {
      let register = frame.temporary()
      _ = word(node, into: register)
      slot = .word(Int(register))
    } else {
      let box = frame.temporaryBox()
      effect(keepBox(T.self, compile(node), box), at: node.range)
      slot = .box(box)
      kept = box
    }
    targeting(id, end: end, kept: kept) {
      for branch in cases {
        let (body, other) = (code.label(), code.label())
        for (index, item) in branch.patterns.enumerated() {
          let next = index == branch.patterns.count - 1 ? other : code.label()
          match(T.self, item.pattern, slot, else: next)
          if let condition = item.condition { test(condition, jumpIf: false, to: next) }
          if next.index != other.index {
            emitJump(to: body, at: branch.range)
            code.place(next)
          }
        }
        code.place(body)
        emit(branch.body)
        emitJump(to: end, at: branch.range)
        code.place(other)
      }
      emit(.noCase, at: node.range)
    }
    code.place(end)
    if let kept { emit(.clearBox, b: Register(kept), at: node.range) }
  }

  /// Goes on where the value in a slot matches, and binds what the pattern names.
  func match<T: CellValue>(
    _: T.Type, _ pattern: TypedPattern, _ slot: Slot, else label: Assembler.Label
  ) {
    if case .word(let offset) = slot {
      switch pattern.kind {
      case .wildcard: return
      case .bind(let variable): return bind(variable, to: Register(offset), pattern.range)
      case .expression(let subject, let node):
        bind(subject, to: Register(offset), pattern.range)
        return test(node, jumpIf: false, to: label)
      case .boolean(let wanted):
        return emitJump(
          wanted ? .jumpIfFalse : .jumpIfTrue, a: Register(offset), to: label, at: pattern.range)
      case .tuple, .some, .none, .enumCase, .error: break
      }
    }
    if case .wildcard = pattern.kind { return }
    let match = matcher(T.self, pattern)
    test({ frame in try match(frame, slot.load(T.self, from: frame)) }, else: label, pattern.range)
  }

  /// Whether all conditions hold; each may bind names for the next.
  func test(_ conditions: [TypedCondition]) -> (Frame) throws -> Bool {
    let tests = conditions.map { condition -> (Frame) throws -> Bool in
      switch condition {
      case .expression(let node): return compile(node).of(Bool.self).run
      case .pattern(let pattern, _, let node): return test(node.type.representation, pattern, node)
      }
    }
    if tests.count == 1 { return tests[0] }
    return { frame in
      for test in tests where !(try test(frame)) { return false }
      return true
    }
  }

  private func test<T: CellValue>(_: T.Type, _ pattern: TypedPattern, _ node: Typed) -> (Frame) throws -> Bool
  {
    let run = compile(node).of(T.self).run
    let match = matcher(T.self, pattern)
    return { frame in try match(frame, try run(frame)) }
  }

  private func doBlock(_ id: Int?, _ body: @escaping StatementCode, _ catches: [TypedCatch]) -> StatementCode
  {
    let clauses = catches.map { clause in
      (
        bind: initializer(AnyErrorValue.self, clause.error),
        match: clause.pattern.map { matcher(AnyErrorValue.self, $0) },
        condition: clause.condition.map { compile($0).of(Bool.self).run }, body: block(clause.body)
      )
    }
    let broke = id.map { Flow.broke($0) }
    let code: StatementCode = { frame in
      let state = frame.state
      let depth = (state.pointee.wordTop, state.pointee.objectTop, state.pointee.depth)
      do { return try body(frame) } catch let error as ThrownError {
        (state.pointee.wordTop, state.pointee.objectTop, state.pointee.depth) = depth
        for clause in clauses {
          clause.bind(frame, error.value)
          if let match = clause.match, !(try match(frame, error.value)) { continue }
          if let condition = clause.condition, !(try condition(frame)) { continue }
          return try clause.body(frame)
        }
        throw error
      }
    }
    guard let broke else { return code }
    return { frame in
      let flow = try code(frame)
      return flow == broke ? .next : flow
    }
  }
}
