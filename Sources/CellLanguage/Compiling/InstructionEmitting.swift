/// What every part of the generator has at hand: the frame and the instructions of the function being compiled.
protocol InstructionEmitting: AnyObject {
  var machine: Machine { get }
  var frame: FrameBuilder { get }
  var code: Assembler { get set }
}

extension InstructionEmitting {
  var isTopLevel: Bool { frame.isCell }

  func layout(of type: CellType) -> AggregateLayout { machine.layout(of: type) }

  /// Assembles instructions apart from those around them.
  func assemble(isBody: Bool = false, _ body: () -> Void) -> Segment {
    let saved = code
    code = Assembler(isBody: isBody)
    defer { code = saved }
    body()
    return code.segment()
  }

  func emit(
    _ operation: Opcode, a: Register = 0, b: Register = 0, c: Register = 0, constant: Int = 0,
    at range: CodeRange
  ) { code.append(Instruction(operation, a: a, b: b, c: c, constant: constant, at: range)) }

  func emitJump(
    _ operation: Opcode = .jump, a: Register = 0, b: Register = 0, constant: Int = 0,
    to label: Assembler.Label, at range: CodeRange
  ) { code.append(jump: Instruction(operation, a: a, b: b, constant: constant, at: range), to: label) }

  func effect(_ run: @escaping (Frame) throws -> Void, at range: CodeRange) {
    emit(.effect, constant: code.keep(Effect(run)), at: range)
  }

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
  func leave(_ id: Int, isContinue: Bool, _ range: CodeRange) {
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

  func keepBox<T: CellValue>(_: T.Type, _ code: AnyCode, _ slot: Int) -> (Frame) throws -> Void {
    let run = code.of(T.self).run
    return { frame in frame.objects[slot] = Box(try run(frame)) }
  }
}
