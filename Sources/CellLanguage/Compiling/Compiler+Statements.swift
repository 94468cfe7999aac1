extension Compiler {
  /// Statements one after another.
  func block(_ statements: [TypedStatement]) -> StatementCode {
    let codes = statements.compactMap { compile($0) }
    switch codes.count {
    case 0: return { _ in .next }
    case 1: return codes[0]
    case 2:
      let (first, second) = (codes[0], codes[1])
      return { frame in
        let flow = try first(frame)
        if flow != .next { return flow }
        return try second(frame)
      }
    case 3:
      let (first, second, third) = (codes[0], codes[1], codes[2])
      return { frame in
        var flow = try first(frame)
        if flow != .next { return flow }
        flow = try second(frame)
        if flow != .next { return flow }
        return try third(frame)
      }
    default:
      return { frame in
        for code in codes {
          let flow = try code(frame)
          if flow != .next { return flow }
        }
        return .next
      }
    }
  }

  private func compile(_ statement: TypedStatement) -> StatementCode? {
    let range = statement.range
    switch statement.kind {
    case .expression(let node): return run(node)
    case .show(let node): return show(node.type.representation, node)
    case .declare(let variable, let node):
      guard let node else { return clear(variable) }
      return declare(variable, node)
    case .destructure(let pattern, let node):
      return destructure(node.type.representation, pattern, node)
    case .collect(let node, let variable): return collect(node.type.representation, node, variable)
    case .if(let id, let conditions, let body, let alternative):
      return branch(id, test(conditions), block(body), alternative.isEmpty ? nil : block(alternative))
    case .guard(let conditions, let body):
      let (test, otherwise) = (test(conditions), block(body))
      return { try test($0) ? .next : otherwise($0) }
    case .while(let id, let conditions, let body):
      return whileLoop(id, test(conditions), block(body), range)
    case .repeatWhile(let id, let body, let condition):
      let (code, test) = (block(body), compile(condition).of(Bool.self).run)
      let (broke, continued) = (Flow.broke(id), Flow.continued(id))
      return { frame in
        repeat {
          try frame.turn(at: range)
          let flow = try code(frame)
          if flow != .next, flow != continued { return flow == broke ? .next : flow }
        } while try test(frame)
        return .next
      }
    case .for(let id, let pattern, let sequence, let condition, let body):
      return forLoop(id, pattern, sequence, condition, body, range)
    case .switch(let id, let subject, let node, let cases):
      return switching(node.type.representation, id, subject, node, cases)
    case .return(let node): return returning(node)
    case .break(let id):
      let flow = Flow.broke(id)
      return { _ in flow }
    case .continue(let id):
      let flow = Flow.continued(id)
      return { _ in flow }
    case .throw(let node):
      let code = compile(node).of(AnyErrorValue.self).run
      return { throw ThrownError(value: try code($0), range: range) }
    case .do(let id, let body, let catches): return doBlock(id, block(body), catches)
    case .function(let function):
      _ = callable(function)
      return nil
    }
  }

  // MARK: Expressions

  private func run(_ node: Typed) -> StatementCode {
    if node.type.isVoid {
      let code = compile(node).of(Unit.self).run
      return { frame in
        _ = try code(frame)
        return .next
      }
    }
    return openRun(node.type.representation, node)
  }

  private func openRun<T: CellValue>(_: T.Type, _ node: Typed) -> StatementCode {
    let code = compile(node).of(T.self).run
    return { frame in
      _ = try code(frame)
      return .next
    }
  }

  private func show<T: CellValue>(_: T.Type, _ node: Typed) -> StatementCode {
    let code = compile(node).of(T.self).run
    let range = node.range
    return { frame in
      let value = try code(frame)
      do { try frame.machine.show(value) } catch { throw Implementation.located(error, range) }
      return .next
    }
  }

  private func declare(_ variable: Variable, _ node: Typed) -> StatementCode {
    if variable.type == .int { return declare(Int.self, variable, node) }
    if variable.type == .double { return declare(Double.self, variable, node) }
    return openDeclare(variable.type.representation, variable, node)
  }

  private func openDeclare<T: CellValue>(_: T.Type, _ variable: Variable, _ node: Typed) -> StatementCode {
    declare(T.self, variable, node)
  }

  @inline(__always)
  private func declare<T: CellValue>(_: T.Type, _ variable: Variable, _ node: Typed) -> StatementCode {
    let run = compile(node).of(T.self).run
    let initialize = initializer(T.self, variable)
    return { frame in
      initialize(frame, try run(frame))
      return .next
    }
  }

  /// A variable without a value: in a loop, what the last turn left is taken away.
  private func clear(_ variable: Variable) -> StatementCode? {
    guard variable.context != nil, case .box(let index) = frame.slot(of: variable) else { return nil }
    return { frame in
      frame.objects[index] = nil
      return .next
    }
  }

  private func destructure<T: CellValue>(_: T.Type, _ pattern: TypedPattern, _ node: Typed) -> StatementCode {
    let run = compile(node).of(T.self).run
    let match = matcher(T.self, pattern)
    return { frame in
      _ = try match(frame, try run(frame))
      return .next
    }
  }

  private func collect<T: CellValue>(_: T.Type, _ node: Typed, _ variable: Variable) -> StatementCode {
    let run = compile(node).of(T.self).run
    let place = self.place(Typed(.variable(variable), variable.type, node.range)).of([T].self)
    let range = node.range
    return { frame in
      let element = try run(frame)
      do {
        try frame.machine.charge(elements: 1)
        try place.modify(frame) { $0.append(element) }
      } catch { throw Implementation.located(error, range) }
      return .next
    }
  }

  private func returning(_ node: Typed?) -> StatementCode {
    guard let node else { return { _ in .returned } }
    if node.type.isVoid {
      let code = compile(node).of(Unit.self).run
      return { frame in
        _ = try code(frame)
        return .returned
      }
    }
    let slot = frame.resultSlot(isWord: node.type.isWord)
    if node.type == .int { return returning(Int.self, node, slot) }
    if node.type == .double { return returning(Double.self, node, slot) }
    return openReturning(node.type.representation, node, slot)
  }

  private func openReturning<T: CellValue>(_: T.Type, _ node: Typed, _ slot: Slot) -> StatementCode {
    returning(T.self, node, slot)
  }

  @inline(__always)
  private func returning<T: CellValue>(_: T.Type, _ node: Typed, _ slot: Slot) -> StatementCode {
    let run = compile(node).of(T.self).run
    return { frame in
      slot.initialize(try run(frame), in: frame)
      return .returned
    }
  }

  // MARK: Branches

  private func branch(
    _ id: Int?, _ test: @escaping (Frame) throws -> Bool, _ body: @escaping StatementCode,
    _ alternative: StatementCode?
  ) -> StatementCode {
    let code: StatementCode
    if let alternative {
      code = { try test($0) ? body($0) : alternative($0) }
    } else {
      code = { try test($0) ? body($0) : .next }
    }
    return labelled(id, code)
  }

  /// A `break` that names this statement ends it.
  private func labelled(_ id: Int?, _ code: @escaping StatementCode) -> StatementCode {
    guard let id else { return code }
    let broke = Flow.broke(id)
    return { frame in
      let flow = try code(frame)
      return flow == broke ? .next : flow
    }
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

  private func switching<T: CellValue>(
    _: T.Type, _ id: Int, _ subject: Variable, _ node: Typed, _ cases: [TypedCase]
  ) -> StatementCode {
    let run = compile(node).of(T.self).run
    let branches = cases.flatMap { branch in
      let body = block(branch.body)
      return branch.patterns.map { item in
        (
          match: matcher(T.self, item.pattern),
          condition: item.condition.map { compile($0).of(Bool.self).run }, body: body
        )
      }
    }
    let range = node.range
    return labelled(id) { frame in
      let value = try run(frame)
      for branch in branches where try branch.match(frame, value) {
        if let condition = branch.condition, !(try condition(frame)) { continue }
        return try branch.body(frame)
      }
      throw Trap(.trap, "no case of this `switch` matches", at: range)
    }
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
    return labelled(id) { frame in
      let state = frame.machine.state
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
  }

  // MARK: Loops

  private func whileLoop(
    _ id: Int, _ test: @escaping (Frame) throws -> Bool, _ body: @escaping StatementCode, _ range: CodeRange
  ) -> StatementCode {
    let (broke, continued) = (Flow.broke(id), Flow.continued(id))
    return { frame in
      while try test(frame) {
        try frame.turn(at: range)
        let flow = try body(frame)
        if flow != .next, flow != continued { return flow == broke ? .next : flow }
      }
      return .next
    }
  }

  private func forLoop(
    _ id: Int, _ pattern: TypedPattern, _ sequence: Typed, _ condition: Typed?, _ body: [TypedStatement],
    _ range: CodeRange
  ) -> StatementCode {
    if case .host(let function, let arguments, _) = sequence.kind, pattern.type == .int, arguments.count == 2,
      function.name == "infix ..<" || function.name == "infix ...",
      let lower = arguments[0].node, let upper = arguments[1].node, lower.type == .int
    {
      return countingLoop(
        id, pattern, compile(lower).of(Int.self).run, compile(upper).of(Int.self).run,
        isClosed: function.name == "infix ...", condition, body, range)
    }
    if sequence.type.nominal === Nominal.rangeFrom {
      let start = compile(sequence).of(PartialRangeFrom<Int>.self).run
      return countingLoop(
        id, pattern, { try start($0).lowerBound }, { _ in .max }, isClosed: true, condition, body, range)
    }
    guard let nominal = sequence.type.nominal, let binding = vocabulary.sequences[ObjectIdentifier(nominal)]
    else {
      preconditionFailure("a loop runs over a sequence")
    }
    let array = compile(binding.asArray(sequence, sequence.range))
    if pattern.type == .double { return elementLoop(Double.self, id, pattern, array, condition, body, range) }
    if pattern.type == .int { return elementLoop(Int.self, id, pattern, array, condition, body, range) }
    return openElementLoop(pattern.type.representation, id, pattern, array, condition, body, range)
  }

  private func countingLoop(
    _ id: Int, _ pattern: TypedPattern, _ lower: @escaping (Frame) throws -> Int,
    _ upper: @escaping (Frame) throws -> Int, isClosed: Bool, _ condition: Typed?, _ body: [TypedStatement],
    _ range: CodeRange
  ) -> StatementCode {
    let match = matcher(Int.self, pattern)
    let bindsAlways: Bool
    switch pattern.kind {
    case .bind, .wildcard: bindsAlways = true
    default: bindsAlways = false
    }
    let test = condition.map { compile($0).of(Bool.self).run }
    let code = block(body)
    let (broke, continued) = (Flow.broke(id), Flow.continued(id))
    return { frame in
      var index = try lower(frame)
      let last = try upper(frame)
      guard index <= last else {
        throw Trap(
          .trap, "this range runs from \(index) down to \(last), and a range only runs upwards", at: range)
      }
      let end = isClosed ? last : last &- 1
      guard index <= end else { return .next }
      while true {
        try frame.turn(at: range)
        let matches = try match(frame, index)
        if bindsAlways || matches, try test?(frame) ?? true {
          let flow = try code(frame)
          if flow != .next, flow != continued { return flow == broke ? .next : flow }
        }
        if index == end { return .next }
        index &+= 1
      }
    }
  }

  private func openElementLoop<T: CellValue>(
    _: T.Type, _ id: Int, _ pattern: TypedPattern, _ array: AnyCode, _ condition: Typed?,
    _ body: [TypedStatement],
    _ range: CodeRange
  ) -> StatementCode { elementLoop(T.self, id, pattern, array, condition, body, range) }

  @inline(__always)
  private func elementLoop<T: CellValue>(
    _: T.Type, _ id: Int, _ pattern: TypedPattern, _ array: AnyCode, _ condition: Typed?,
    _ body: [TypedStatement],
    _ range: CodeRange
  ) -> StatementCode {
    let run = array.of([T].self).run
    let match = matcher(T.self, pattern)
    let test = condition.map { compile($0).of(Bool.self).run }
    let code = block(body)
    let (broke, continued) = (Flow.broke(id), Flow.continued(id))
    return { frame in
      for element in try run(frame) {
        try frame.turn(at: range)
        guard try match(frame, element), try test?(frame) ?? true else { continue }
        let flow = try code(frame)
        if flow != .next, flow != continued { return flow == broke ? .next : flow }
      }
      return .next
    }
  }
}
