/// Expressions whose values are words — `Int`, `Double`, `Bool` — or nothing, as instructions.
final class WordGenerator: GeneratorPart {
  unowned let generator: CodeGenerator

  init(generator: CodeGenerator) { self.generator = generator }

  /// Whether instructions can do the whole of an expression but for parts that closures evaluate.
  func isNative(_ node: Typed) -> Bool {
    switch node.kind {
    case .integer, .double, .boolean: return true
    case .variable(let variable): return isWordVariable(variable)
    case .host(let function, let arguments, _):
      switch function.intrinsic {
      case nil: return false
      case .element, .count: return generator.elements.element(node) != nil
      case .assignment: return arguments[0].node.map(isNativeTarget) ?? false
      default: return true
      }
    case .direct(let function, let receiver, let arguments):
      return generator.wordCalls.canCall(function, receiver, arguments, node)
    case .computed(let getter, _, let receiver, let arguments):
      return generator.wordCalls.canCall(getter, receiver, arguments, node)
    case .and, .or: return true
    case .ternary, .conditional, .branches: return node.type.isWord
    case .converted(let inner): return inner.type == node.type && isNative(inner)
    case .attempt(let kind, let inner):
      return kind == .plain && !isTopLevel && inner.type == node.type && isNative(inner)
    case .field(let base, _), .element(let base, _):
      return node.type.isWord && generator.wordVariables.localBox(base) != nil
    case .assignment(let target, _): return isNativeTarget(target)
    case .string, .interpolation, .nothing, .void, .call, .construct, .enumCase, .array, .dictionary, .tuple,
      .closure, .functionReference, .hostReference, .caseReference, .wrapped, .coalesce, .chain, .forced,
      .discard:
      return false
    }
  }

  func isWordVariable(_ variable: Variable) -> Bool {
    variable.type.isWord && variable.lazyValue == nil && frame.aliases[ObjectIdentifier(variable)] == nil
  }

  func isNativeTarget(_ target: Typed) -> Bool {
    if case .variable(let variable) = target.kind { return isWordVariable(variable) }
    if case .host(let function, _, _) = target.kind, case .element? = function.intrinsic {
      return generator.elements.element(target) != nil
    }
    return false
  }

  /// Whether evaluating an expression can change no variable, and calls nothing of the lesson.
  func isPlain(_ node: Typed) -> Bool {
    switch node.kind {
    case .integer, .double, .boolean: return true
    case .variable(let variable): return variable.lazyValue == nil
    case .host(let function, let arguments, _):
      guard let intrinsic = function.intrinsic else { return false }
      if case .assignment = intrinsic { return false }
      return arguments.allSatisfy { $0.node.map(isPlain) ?? false }
    case .and(let a, let b), .or(let a, let b): return isPlain(a) && isPlain(b)
    case .ternary(let a, let b, let c): return isPlain(a) && isPlain(b) && isPlain(c)
    case .converted(let inner): return inner.type == node.type && isPlain(inner)
    case .field(let base, _), .element(let base, _): return isPlain(base)
    case .string, .interpolation, .nothing, .void, .direct, .call, .construct, .enumCase, .array, .dictionary,
      .tuple, .closure, .functionReference, .hostReference, .caseReference, .computed, .wrapped, .coalesce,
      .chain, .forced, .assignment, .discard, .attempt, .conditional, .branches:
      return false
    }
  }

  /// Puts the value of an expression into a register.
  ///
  /// - Parameter target: the register; nil for any, which may be that of a variable.
  func word(_ node: Typed, into target: Register? = nil) -> Register {
    guard isNative(node) else { return evaluate(node, into: target ?? frame.temporary()) }
    let range = node.range
    switch node.kind {
    case .integer(let value): return constant(value, into: target, range)
    case .double(let value): return constant(value.word, into: target, range)
    case .boolean(let value): return constant(value ? 1 : 0, into: target, range)
    case .variable(let variable): return generator.wordVariables.load(variable, into: target, range)
    case .host(let function, let arguments, _):
      guard let intrinsic = function.intrinsic else { preconditionFailure("a native call has an intrinsic") }
      return apply(intrinsic, arguments.compactMap(\.node), node, into: target)
    case .direct(let function, let receiver, let arguments),
      .computed(let function, _, let receiver, let arguments):
      return generator.wordCalls.callWord(function, receiver, arguments, node, into: target)
    case .and, .or:
      let (otherwise, end) = (code.label(), code.label())
      generator.tests.test(node, jumpIf: false, to: otherwise)
      let result = constant(1, into: target, range)
      emitJump(to: end, at: range)
      code.place(otherwise)
      _ = constant(0, into: result, range)
      code.place(end)
      return result
    case .ternary(let condition, let then, let alternative):
      return chooseWord([.expression(condition)], then, alternative, into: target, range)
    case .conditional(let conditions, let then, let alternative):
      return chooseWord(conditions, then, alternative, into: target, range)
    case .branches(let statements, let variable):
      generator.statements.emitStatements(statements)
      return generator.wordVariables.load(variable, into: target, range)
    case .converted(let inner), .attempt(_, let inner): return word(inner, into: target)
    case .field(let base, let index), .element(let base, let index):
      guard let box = generator.wordVariables.localBox(base),
        case .word(let offset) = layout(of: base.type).cases[0].fields[index].slot
      else { preconditionFailure("a native field is a word of a local variable") }
      let result = target ?? frame.temporary()
      emit(.field, a: result, b: Register(box), c: Register(offset), at: range)
      return result
    case .string, .interpolation, .nothing, .void, .call, .construct, .enumCase, .array, .dictionary, .tuple,
      .closure, .functionReference, .hostReference, .caseReference, .wrapped, .coalesce, .chain, .forced,
      .assignment, .discard:
      preconditionFailure("every native kind of expression has instructions")
    }
  }

  func constant(_ value: Int, into target: Register?, _ range: CodeRange) -> Register {
    let result = target ?? frame.temporary()
    emit(.constant, a: result, constant: value, at: range)
    return result
  }

  /// Lets a closure evaluate an expression.
  func evaluate(_ node: Typed, into result: Register) -> Register {
    let operation: Opcode
    let object: AnyObject
    if node.type == .int {
      (operation, object) = (.evaluateInt, IntCode(generator.expressions.closures(node).of(Int.self).run))
    } else if node.type == .double {
      (operation, object) = (
        .evaluateDouble, DoubleCode(generator.expressions.closures(node).of(Double.self).run)
      )
    } else {
      (operation, object) = (.evaluateBool, BoolCode(generator.expressions.closures(node).of(Bool.self).run))
    }
    emit(operation, a: result, constant: code.keep(object), at: node.range)
    return result
  }

  func chooseWord(
    _ conditions: [TypedCondition], _ then: Typed, _ alternative: Typed, into target: Register?,
    _ range: CodeRange
  ) -> Register {
    let result = target ?? frame.temporary()
    let (otherwise, end) = (code.label(), code.label())
    generator.tests.test(conditions, else: otherwise)
    _ = word(then, into: result)
    emitJump(to: end, at: range)
    code.place(otherwise)
    _ = word(alternative, into: result)
    code.place(end)
    return result
  }

  /// The value of an expression in a register that nothing else changes while `others` are evaluated.
  func stableWord(_ node: Typed, before others: [Typed]) -> Register {
    let result = word(node)
    if frame.isTemporary(result) || others.allSatisfy(isPlain) { return result }
    let copy = frame.temporary()
    emit(.move, a: copy, b: result, at: node.range)
    return copy
  }

  func constantWord(_ node: Typed) -> Int? {
    switch node.kind {
    case .integer(let value): value
    case .double(let value): value.word
    case .boolean, .string, .interpolation, .nothing, .void, .variable, .host, .direct, .call, .construct,
      .enumCase, .array, .dictionary, .tuple, .closure, .functionReference, .hostReference, .caseReference,
      .element, .field, .computed, .wrapped, .converted, .and, .or, .ternary, .coalesce, .chain, .forced,
      .assignment, .discard, .attempt, .conditional, .branches:
      nil
    }
  }

  func apply(_ intrinsic: Intrinsic, _ arguments: [Typed], _ node: Typed, into target: Register?)
    -> Register
  {
    let range = node.range
    switch intrinsic {
    case .identity: return word(arguments[0], into: target)
    case .unary(let operation):
      let value = word(arguments[0])
      let result = target ?? frame.temporary()
      emit(operation, a: result, b: value, at: range)
      return result
    case .binary(let operation, let withConstant):
      if let withConstant, let constant = constantWord(arguments[1]) {
        let left = word(arguments[0])
        let result = target ?? frame.temporary()
        emit(withConstant, a: result, b: left, constant: constant, at: range)
        return result
      }
      return binary(operation, arguments, 0, into: target, range)
    case .comparison(let comparison):
      let left = stableWord(arguments[0], before: [arguments[1]])
      let right = word(arguments[1])
      let result = target ?? frame.temporary()
      let (b, c) = comparison.isSwapped ? (right, left) : (left, right)
      emit(comparison.value, a: result, b: b, c: c, at: range)
      return result
    case .function(let function):
      let value = word(arguments[0])
      let result = target ?? frame.temporary()
      emit(.applyUnary, a: result, b: value, constant: code.keep(function), at: range)
      return result
    case .functionOfTwo(let function):
      return binary(.applyBinary, arguments, code.keep(function), into: target, range)
    case .element, .count:
      guard let element = generator.elements.element(node) else {
        preconditionFailure("a native element is one of a variable")
      }
      return generator.elements.load(
        element, generator.elements.indices(of: element, before: []), into: target)
    case .assignment(let operation, let withConstant):
      generator.effects.change(arguments[0], arguments[1], operation, withConstant, range)
      return target ?? 0
    }
  }

  func binary(
    _ operation: Opcode, _ arguments: [Typed], _ constant: Int, into target: Register?, _ range: CodeRange
  ) -> Register {
    let left = stableWord(arguments[0], before: [arguments[1]])
    let right = word(arguments[1])
    let result = target ?? frame.temporary()
    emit(operation, a: result, b: left, c: right, constant: constant, at: range)
    return result
  }
}

extension Double {
  /// The bits, as a word of a frame.
  var word: Int { Int(truncatingIfNeeded: bitPattern) }

  init(word: Int) { self.init(bitPattern: UInt64(truncatingIfNeeded: word)) }
}
