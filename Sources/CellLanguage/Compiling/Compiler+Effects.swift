/// Tests and effects, as instructions.
extension Compiler {
  // MARK: Tests

  /// Jumps where a condition has a value, and goes on where it has the other.
  func test(_ node: Typed, jumpIf wanted: Bool, to label: Assembler.Label) {
    switch node.kind {
    case .boolean(let value):
      if value == wanted { emitJump(to: label, at: node.range) }
    case .and(let left, let right): test(left, right, both: true, jumpIf: wanted, to: label, node.range)
    case .or(let left, let right): test(left, right, both: false, jumpIf: wanted, to: label, node.range)
    case .host(let function, let arguments, _):
      let nodes = arguments.compactMap(\.node)
      switch function.intrinsic {
      case .unary(.not): test(nodes[0], jumpIf: !wanted, to: label)
      case .comparison(let comparison):
        if case .integer(let value) = nodes[1].kind {
          emitJump(
            comparison.jumpWithConstant(if: wanted), a: word(nodes[0]), constant: value, to: label,
            at: node.range)
          return
        }
        let left = stableWord(nodes[0], before: [nodes[1]])
        let right = word(nodes[1])
        let (operation, isSwapped) = comparison.jump(if: wanted)
        emitJump(
          operation, a: isSwapped ? right : left, b: isSwapped ? left : right, to: label, at: node.range)
      default: emitJump(wanted ? .jumpIfTrue : .jumpIfFalse, a: word(node), to: label, at: node.range)
      }
    case .integer, .double, .string, .interpolation, .nothing, .void, .variable, .direct, .call, .construct,
      .enumCase, .array, .dictionary, .tuple, .closure, .functionReference, .hostReference, .caseReference,
      .element, .field, .computed, .wrapped, .converted, .ternary, .coalesce, .chain, .forced, .assignment,
      .discard, .attempt, .conditional, .branches:
      emitJump(wanted ? .jumpIfTrue : .jumpIfFalse, a: word(node), to: label, at: node.range)
    }
  }

  /// - Parameter both: whether both sides must hold, as for `&&`.
  func test(
    _ left: Typed, _ right: Typed, both: Bool, jumpIf wanted: Bool, to label: Assembler.Label,
    _ range: CodeRange
  ) {
    if both != wanted {
      test(left, jumpIf: wanted, to: label)
      test(right, jumpIf: wanted, to: label)
    } else {
      let skip = code.label()
      test(left, jumpIf: !wanted, to: skip)
      test(right, jumpIf: wanted, to: label)
      code.place(skip)
    }
  }

  /// Goes on where all conditions hold; each may bind names for the next.
  func test(_ conditions: [TypedCondition], else label: Assembler.Label) {
    for condition in conditions {
      switch condition {
      case .expression(let node): test(node, jumpIf: false, to: label)
      case .pattern(let pattern, _, let node):
        test(node.type.representation, pattern, node, else: label)
      }
    }
  }

  func test<T: CellValue>(
    _: T.Type, _ pattern: TypedPattern, _ node: Typed, else label: Assembler.Label
  ) {
    let run = compile(node).of(T.self).run
    let match = matcher(T.self, pattern)
    test({ frame in try match(frame, try run(frame)) }, else: label, pattern.range)
  }

  /// Jumps where a closure says no.
  func test(
    _ run: @escaping (Frame) throws -> Bool, else label: Assembler.Label, _ range: CodeRange
  ) {
    let result = frame.temporary()
    emit(.evaluateBool, a: result, constant: code.keep(BoolCode(run)), at: range)
    emitJump(.jumpIfFalse, a: result, to: label, at: range)
  }

  // MARK: Effects

  /// Evaluates an expression for what it does.
  func perform(_ node: Typed) {
    if isNative(node) {
      if case .assignment(let target, let value) = node.kind {
        assign(target, value, node.range)
      } else {
        _ = word(node)
      }
      return
    }
    if case .discard(let inner) = node.kind, inner.type.isWord || inner.type.isVoid { return perform(inner) }
    let code = closures(node)
    guard node.type.isVoid else { return effect(ignoring(node.type.representation, code), at: node.range) }
    let run = code.of(Unit.self).run
    effect({ frame in _ = try run(frame) }, at: node.range)
  }

  func ignoring<T: CellValue>(_: T.Type, _ code: AnyCode) -> (Frame) throws -> Void {
    let run = code.of(T.self).run
    return { frame in _ = try run(frame) }
  }

  func effect(_ run: @escaping (Frame) throws -> Void, at range: CodeRange) {
    emit(.effect, constant: code.keep(Effect(run)), at: range)
  }

  func assign(_ target: Typed, _ value: Typed, _ range: CodeRange) {
    if case .variable(let variable) = target.kind {
      return set(variable, to: value, isFirst: false, target.range)
    }
    guard let element = element(target) else { preconditionFailure("a target is a variable or element") }
    let indices = indices(of: element, before: [value])
    store(word(value), element, indices)
  }

  /// An operator such as `+=`.
  func change(
    _ target: Typed, _ value: Typed, _ operation: Opcode, _ withConstant: Opcode?, _ range: CodeRange
  ) {
    func combine(_ register: Register, _ right: Register?) {
      if let right {
        emit(operation, a: register, b: register, c: right, at: range)
      } else if let withConstant, let constant = constantWord(value) {
        emit(withConstant, a: register, b: register, constant: constant, at: range)
      }
    }
    let isConstant = withConstant != nil && constantWord(value) != nil
    if case .variable(let variable) = target.kind {
      let right = isConstant ? nil : word(value)
      if let register = register(of: variable) { return combine(register, right) }
      let current = load(variable, into: nil, target.range)
      combine(current, right)
      return store(current, to: variable, isFirst: false, target.range)
    }
    guard let element = element(target) else { preconditionFailure("a target is a variable or element") }
    let indices = indices(of: element, before: [value])
    let right = isConstant ? nil : word(value)
    let current = load(element, indices, into: nil)
    combine(current, right)
    store(current, element, indices)
  }
}
