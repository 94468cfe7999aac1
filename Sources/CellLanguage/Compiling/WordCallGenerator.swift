/// Calls between functions of the lesson, as instructions.
final class WordCallGenerator: GeneratorPart {
  unowned let generator: CodeGenerator

  init(generator: CodeGenerator) { self.generator = generator }

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

  func callWord(
    _ function: FunctionSymbol, _ receiver: Typed?, _ arguments: [TypedArgument], _ node: Typed,
    into target: Register?
  ) -> Register {
    let callable = callable(function)
    let range = node.range
    var operands: [Instruction] = []
    // A nested function finds what it captures in its own frame.
    for (index, variable) in function.context.captures.enumerated() {
      guard case .box(let source) = frame.slot(of: variable) else { continue }
      operands.append(Instruction(.capture, a: Register(index), b: Register(source), at: range))
    }
    var values = arguments.enumerated().compactMap { index, argument in
      generator.calls.argumentNode(argument, function.parameters[index], range)
    }
    if function.receiver != nil, let receiver { values.insert(receiver, at: 0) }
    var slots = callable.parameters[...]
    if function.receiver != nil, receiver == nil { slots.removeFirst() }
    for (index, value) in values.enumerated() {
      guard let slot = slots.popFirst() else { break }
      switch slot {
      case .word(let offset):
        let source = generator.words.stableWord(value, before: Array(values[(index + 1)...]))
        operands.append(Instruction(.word, a: Register(offset), b: source, at: range))
      case .box(let box):
        let kept = frame.temporaryBox()
        effect(
          keepBox(value.type.representation, generator.expressions.compile(value), kept), at: value.range)
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
}
