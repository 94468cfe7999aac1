/// Loops, as instructions.
final class LoopGenerator: GeneratorPart {
  unowned let generator: CodeGenerator

  init(generator: CodeGenerator) { self.generator = generator }

  func whileLoop(
    _ id: Int, _ conditions: [TypedCondition], _ body: [TypedStatement], _ range: CodeRange
  ) {
    let (start, next, end) = (code.label(), code.label(), code.label())
    emitJump(to: next, at: range)
    code.place(start)
    emit(.turn, at: range)
    targeting(id, end: end, next: next) { generator.statements.emitStatements(body) }
    code.place(next)
    frame.releasingTemporaries {
      if conditions.count == 1, case .expression(let node) = conditions[0] {
        generator.tests.test(node, jumpIf: true, to: start)
      } else {
        generator.tests.test(conditions, else: end)
        emitJump(to: start, at: range)
      }
    }
    code.place(end)
  }

  func forLoop(
    _ id: Int, _ pattern: TypedPattern, _ sequence: Typed, _ condition: Typed?, _ body: [TypedStatement],
    _ range: CodeRange
  ) {
    let (index, last) = (frame.temporary(), frame.temporary())
    if case .host(let function, let arguments, _) = sequence.kind, pattern.type == .int, arguments.count == 2,
      function.role == .operator(.infix), ["..<", "..."].contains(function.name),
      let lower = arguments[0].node, let upper = arguments[1].node, lower.type == .int
    {
      let counter = loopRegister(pattern) ?? index
      // The bounds do not see the loop's variable, whose register may be that of the counter.
      _ = generator.words.word(lower, into: index)
      _ = generator.words.word(upper, into: last)
      if counter != index { emit(.move, a: counter, b: index, at: range) }
      return countingLoop(
        id, pattern, counter, last, isClosed: function.name == "...", condition, body, range,
        sequence.range)
    }
    if sequence.type.nominal === Nominal.rangeFrom {
      let start = generator.expressions.compile(sequence).of(PartialRangeFrom<Int>.self).run
      emit(
        .evaluateInt, a: index, constant: code.keep(IntCode { try start($0).lowerBound }), at: sequence.range)
      emit(.constant, a: last, constant: .max, at: range)
      return countingLoop(id, pattern, index, last, isClosed: true, condition, body, range, sequence.range)
    }
    guard let nominal = sequence.type.nominal, let binding = vocabulary.sequences[ObjectIdentifier(nominal)]
    else {
      preconditionFailure("a loop runs over a sequence")
    }
    let array = generator.expressions.compile(binding.asArray(sequence, sequence.range))
    elementLoop(pattern.type.representation, id, pattern, array, index, last, condition, body, range)
  }

  /// The register of a loop's variable, where nothing but the loop changes it.
  private func loopRegister(_ pattern: TypedPattern) -> Register? {
    guard case .bind(let variable) = pattern.kind, variable.isConstant else { return nil }
    return variable.context == nil ? nil : generator.wordVariables.register(of: variable)
  }

  private func countingLoop(
    _ id: Int, _ pattern: TypedPattern, _ index: Register, _ last: Register, isClosed: Bool,
    _ condition: Typed?, _ body: [TypedStatement], _ range: CodeRange, _ bounds: CodeRange
  ) {
    let (start, next, end) = (code.label(), code.label(), code.label())
    emitJump(.beginRange, a: index, b: last, constant: isClosed ? 0 : 1, to: end, at: bounds)
    code.place(start)
    targeting(id, end: end, next: next) {
      frame.releasingTemporaries {
        generator.patterns.match(Int.self, pattern, .word(Int(index)), else: next)
        if let condition { generator.tests.test(condition, jumpIf: false, to: next) }
      }
      generator.statements.emitStatements(body)
    }
    code.place(next)
    emitJump(.nextInRange, a: index, b: last, to: start, at: range)
    code.place(end)
  }

  private func elementLoop<T: CellValue>(
    _: T.Type, _ id: Int, _ pattern: TypedPattern, _ array: AnyCode, _ index: Register, _ last: Register,
    _ condition: Typed?, _ body: [TypedStatement], _ range: CodeRange
  ) {
    let run = array.of([T].self).run
    let kept = frame.temporaryBox()
    let (start, next, end) = (code.label(), code.label(), code.label())
    effect(
      { frame in
        let elements = try run(frame)
        frame.words.storeBytes(of: elements.count, toByteOffset: Int(last), as: Int.self)
        frame.objects[kept] = Box(elements)
      }, at: range)
    emit(.constant, a: index, constant: 0, at: range)
    emitJump(to: next, at: range)
    code.place(start)
    let element = frame.temporary()
    let isNumber = pattern.type == .int || pattern.type == .double
    targeting(id, end: end, next: next, kept: kept) {
      frame.releasingTemporaries {
        if isNumber { generator.patterns.match(T.self, pattern, .word(Int(element)), else: next) }
        if let condition { generator.tests.test(condition, jumpIf: false, to: next) }
      }
      generator.statements.emitStatements(body)
    }
    code.place(next)
    if isNumber {
      emitJump(
        pattern.type == .int ? .nextInt : .nextDouble, a: element, b: index, constant: kept, to: start,
        at: range)
    } else {
      let match = generator.patterns.matcher(T.self, pattern)
      let binder = ElementBinder { frame, index in
        try match(frame, Slot.box(at: kept, in: frame, of: [T].self).value[index])
      }
      emitJump(.nextElement, a: index, b: last, constant: code.keep(binder), to: start, at: range)
    }
    code.place(end)
    emit(.clearBox, b: Register(kept), at: range)
  }
}
