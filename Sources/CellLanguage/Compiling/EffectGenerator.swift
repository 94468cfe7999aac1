/// Expressions evaluated for what they do.
final class EffectGenerator: GeneratorPart {
  unowned let generator: CodeGenerator

  init(generator: CodeGenerator) { self.generator = generator }

  /// Evaluates an expression for what it does.
  func perform(_ node: Typed) {
    if generator.words.isNative(node) {
      if case .assignment(let target, let value) = node.kind {
        assignWord(target, value, node.range)
      } else {
        _ = generator.words.word(node)
      }
      return
    }
    if case .discard(let inner) = node.kind, inner.type.isWord || inner.type.isVoid { return perform(inner) }
    let code = generator.expressions.closures(node)
    guard node.type.isVoid else { return effect(ignoring(node.type.representation, code), at: node.range) }
    let run = code.of(Unit.self).run
    effect({ frame in _ = try run(frame) }, at: node.range)
  }

  func ignoring<T: CellValue>(_: T.Type, _ code: AnyCode) -> (Frame) throws -> Void {
    let run = code.of(T.self).run
    return { frame in _ = try run(frame) }
  }

  func assignWord(_ target: Typed, _ value: Typed, _ range: CodeRange) {
    if case .variable(let variable) = target.kind {
      return generator.wordVariables.set(variable, to: value, isFirst: false, target.range)
    }
    guard let element = generator.elements.element(target) else {
      preconditionFailure("a target is a variable or element")
    }
    let indices = generator.elements.indices(of: element, before: [value])
    generator.elements.store(generator.words.word(value), element, indices)
  }

  /// An operator such as `+=`.
  func change(
    _ target: Typed, _ value: Typed, _ operation: Opcode, _ withConstant: Opcode?, _ range: CodeRange
  ) {
    func combine(_ register: Register, _ right: Register?) {
      if let right {
        emit(operation, a: register, b: register, c: right, at: range)
      } else if let withConstant, let constant = generator.words.constantWord(value) {
        emit(withConstant, a: register, b: register, constant: constant, at: range)
      }
    }
    let isConstant = withConstant != nil && generator.words.constantWord(value) != nil
    if case .variable(let variable) = target.kind {
      let right = isConstant ? nil : generator.words.word(value)
      if let register = generator.wordVariables.register(of: variable) { return combine(register, right) }
      let current = generator.wordVariables.load(variable, into: nil, target.range)
      combine(current, right)
      return generator.wordVariables.store(current, to: variable, isFirst: false, target.range)
    }
    guard let element = generator.elements.element(target) else {
      preconditionFailure("a target is a variable or element")
    }
    let indices = generator.elements.indices(of: element, before: [value])
    let right = isConstant ? nil : generator.words.word(value)
    let current = generator.elements.load(element, indices, into: nil)
    combine(current, right)
    generator.elements.store(current, element, indices)
  }
}
