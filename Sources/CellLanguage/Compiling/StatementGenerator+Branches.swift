/// `switch`, `do`, and statements that closures run.
extension StatementGenerator {
  /// Statements that a closure runs, whose flow goes on here.
  func runStatements(_ run: @escaping StatementCode, _ range: CodeRange) {
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

  func switching<T: CellValue>(
    _: T.Type, _ id: Int, _ subject: Variable, _ node: Typed, _ cases: [TypedCase]
  ) {
    let end = code.label()
    let isWord = node.type.isWord
    var kept: Int?
    let slot: Slot
    if isWord {
      let register = frame.temporary()
      _ = generator.words.word(node, into: register)
      slot = .word(Int(register))
    } else {
      let box = frame.temporaryBox()
      effect(keepBox(T.self, generator.expressions.compile(node), box), at: node.range)
      slot = .box(box)
      kept = box
    }
    targeting(id, end: end, kept: kept) {
      for branch in cases {
        let (body, other) = (code.label(), code.label())
        for (index, item) in branch.patterns.enumerated() {
          let next = index == branch.patterns.count - 1 ? other : code.label()
          generator.patterns.match(T.self, item.pattern, slot, else: next)
          if let condition = item.condition { generator.tests.test(condition, jumpIf: false, to: next) }
          if next.index != other.index {
            emitJump(to: body, at: branch.range)
            code.place(next)
          }
        }
        code.place(body)
        emitStatements(branch.body)
        emitJump(to: end, at: branch.range)
        code.place(other)
      }
      emit(.noCase, at: node.range)
    }
    code.place(end)
    if let kept { emit(.clearBox, b: Register(kept), at: node.range) }
  }

  func doBlock(_ id: Int?, _ body: @escaping StatementCode, _ catches: [TypedCatch]) -> StatementCode {
    let clauses = catches.map { clause in
      (
        bind: generator.variables.initializer(AnyErrorValue.self, clause.error),
        match: clause.pattern.map { generator.patterns.matcher(AnyErrorValue.self, $0) },
        condition: clause.condition.map { generator.expressions.compile($0).of(Bool.self).run },
        body: block(clause.body)
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
