/// Calls between functions of the lesson, as instructions, and instructions where closures need them.
extension Compiler {
  // MARK: Calls

  func canCall(
    _ function: FunctionSymbol, _ receiver: Typed?, _ arguments: [TypedArgument], _ node: Typed
  ) -> Bool {
    guard node.type.isWord || node.type.isVoid || node.type == .never, !function.isInitializer,
      !(receiver != nil && function.isMutating)
    else { return false }
    return arguments.allSatisfy {
      if case .place = $0 { return false }
      return true
    }
  }

  func call(
    _ function: FunctionSymbol, _ receiver: Typed?, _ arguments: [TypedArgument], _ node: Typed,
    into target: Register?
  ) -> Register {
    let callable = self.callable(function)
    let range = node.range
    var operands: [Instruction] = []
    // A nested function finds what it captures in its own frame.
    for (index, variable) in function.context.captures.enumerated() {
      guard case .box(let source) = frame.slot(of: variable) else { continue }
      operands.append(Instruction(.capture, a: Register(index), b: Register(source), at: range))
    }
    var values = arguments.enumerated().compactMap { index, argument in
      argumentNode(argument, function.parameters[index], range)
    }
    if function.receiver != nil, let receiver { values.insert(receiver, at: 0) }
    var slots = callable.parameters[...]
    if function.receiver != nil, receiver == nil { slots.removeFirst() }
    for (index, value) in values.enumerated() {
      guard let slot = slots.popFirst() else { break }
      switch slot {
      case .word(let offset):
        let source = stableWord(value, before: Array(values[(index + 1)...]))
        operands.append(Instruction(.word, a: Register(offset), b: source, at: range))
      case .box(let box):
        let kept = frame.temporaryBox()
        effect(keepBox(value.type.representation, compile(value), kept), at: value.range)
        operands.append(Instruction(.box, a: Register(box), b: Register(kept), at: range))
      }
    }
    let result = target ?? frame.temporary()
    _ = code.keep(callable)
    let entry = Int(bitPattern: callable.entry)
    if operands.count == 1, operands[0].operation == .word {
      emit(.callWithWord, a: result, b: operands[0].b, c: operands[0].a, constant: entry, at: range)
    } else {
      emit(.call, a: result, b: Register(operands.count), constant: entry, at: range)
      for operand in operands { code.append(operand) }
    }
    return result
  }

  /// The expression that a parameter gets.
  func argumentNode(
    _ argument: TypedArgument, _ parameter: FunctionSymbol.Parameter, _ range: CodeRange
  ) -> Typed? {
    switch argument {
    case .value(let value), .place(let value): value
    case .variadic(let nodes, let element): Typed(.array(nodes), .array(element), range)
    case .omitted:
      parameter.defaultNode ?? (parameter.isVariadic ? Typed(.array([]), parameter.type, range) : nil)
    }
  }

  func keepBox<T: CellValue>(_: T.Type, _ code: AnyCode, _ slot: Int) -> (Frame) throws -> Void {
    let run = code.of(T.self).run
    return { frame in frame.objects[slot] = Box(try run(frame)) }
  }

  // MARK: Instructions for closures

  /// Instructions for a native expression, as code that closures can run.
  func instructions(_ node: Typed) -> AnyCode {
    switch node.kind {
    case .integer(let value): return Code(constant: value)
    case .double(let value): return Code(constant: value)
    case .boolean(let value): return Code(constant: value)
    case .variable(let variable):
      if let register = register(of: variable) { return read(node.type, register) }
    case .string, .interpolation, .nothing, .void, .host, .direct, .call, .construct, .enumCase, .array,
      .dictionary, .tuple, .closure, .functionReference, .hostReference, .caseReference, .element, .field,
      .computed, .wrapped, .converted, .and, .or, .ternary, .coalesce, .chain, .forced, .assignment, .discard,
      .attempt, .conditional, .branches:
      break
    }
    if node.type.isWord {
      let segment = assemble { emit(.returnWord, a: word(node), at: node.range) }
      if node.type == .int { return Code<Int> { frame in try segment.run(frame) } }
      if node.type == .double { return Code<Double> { frame in Double(word: try segment.run(frame)) } }
      return Code<Bool> { frame in try segment.run(frame) & 1 != 0 }
    }
    let segment = assemble {
      perform(node)
      emit(.exitConstant, at: node.range)
    }
    return Code<Unit> { frame in
      _ = try segment.run(frame)
      return Unit()
    }
  }

  func read(_ type: CellType, _ register: Register) -> AnyCode {
    let offset = Int(register)
    if type == .int { return Code<Int>(wordOffset: offset) }
    if type == .double { return Code<Double>(wordOffset: offset) }
    return Code<Bool>(wordOffset: offset)
  }

  /// An operator such as `+=` on a place that instructions cannot reach: its value goes through two registers.
  func changePlace(_ arguments: [TypedArgument], _ operation: Opcode, _ node: Typed) -> AnyCode {
    guard case .place(let target) = arguments[0], let value = arguments[1].node else {
      preconditionFailure("an assignment changes a place")
    }
    if target.type == .int { return changePlace(Int.self, target, value, operation, node.range) }
    if target.type == .double { return changePlace(Double.self, target, value, operation, node.range) }
    preconditionFailure("operators that assign are on numbers")
  }

  func changePlace<T: CellValue>(
    _: T.Type, _ target: Typed, _ value: Typed, _ operation: Opcode, _ range: CodeRange
  ) -> AnyCode {
    let place = self.place(target).of(T.self)
    let run = compile(value).of(T.self).run
    let (current, change) = (frame.temporary(), frame.temporary())
    let segment = assemble {
      emit(operation, a: current, b: current, c: change, at: range)
      emit(.exitConstant, at: range)
    }
    let prepare = place.prepare
    return Code<Unit> { frame in
      do {
        try prepare?(frame)
        let new = try run(frame)
        try place.modify(frame) { value in
          frame.words.storeBytes(of: new, toByteOffset: Int(change), as: T.self)
          frame.words.storeBytes(of: value, toByteOffset: Int(current), as: T.self)
          _ = try segment.run(frame)
          value = frame.words.load(fromByteOffset: Int(current), as: T.self)
        }
        return Unit()
      } catch { throw Implementation.located(error, range) }
    }
  }
}
