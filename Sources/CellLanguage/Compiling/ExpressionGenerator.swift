/// Expressions as code of their own Swift type: instructions where those can do the whole, else closures.
final class ExpressionGenerator: GeneratorPart {
  unowned let generator: CodeGenerator

  init(generator: CodeGenerator) { self.generator = generator }

  /// Code for an expression, of the expression's own Swift type.
  func compile(_ node: Typed) -> AnyCode {
    generator.words.isNative(node) ? instructions(node) : closures(node)
  }

  /// Code of closures for an expression that instructions cannot do.
  func closures(_ node: Typed) -> AnyCode {
    switch node.kind {
    case .string(let value): return Code(constant: value)
    case .void: return Code(constant: Unit())
    case .interpolation(let parts): return generator.constructions.interpolation(parts, node.range)
    case .variable(let variable):
      if let alias = frame.aliases[ObjectIdentifier(variable)] {
        return loadPlace(node.type.representation, alias)
      }
      return generator.variables.read(variable, node.range)
    case .host(let function, let arguments, let types):
      return generator.calls.hostCall(function, arguments, types, node)
    case .direct(let function, let receiver, let arguments):
      return generator.calls.directCall(function, receiver, arguments, node)
    case .computed(let getter, _, let receiver, let arguments):
      return generator.calls.directCall(getter, receiver, arguments, node)
    case .call(let function, let arguments): return generator.calls.valueCall(function, arguments, node)
    case .construct(let type, let arguments): return generator.constructions.construct(type, arguments, node)
    case .enumCase(let type, let index, let values):
      return generator.constructions.aggregate(type.layout, tag: index, values)
    case .tuple(let parts): return generator.constructions.aggregate(layout(of: node.type), tag: 0, parts)
    case .closure(let function): return generator.references.closure(function, node.range)
    case .functionReference(let function, let receiver):
      return generator.references.reference(to: function, receiver, node)
    case .hostReference(let function, let receiver, let types):
      return generator.references.reference(to: function, receiver, types, node)
    case .caseReference(let type, let index): return generator.references.reference(to: type, index, node)
    case .element(let base, let index), .field(let base, let index):
      let slot = layout(of: base.type).cases[0].fields[index].slot
      return generator.constructions.field(node.type, compile(base).of(Aggregate.self), slot)
    case .ternary(let condition, let then, let otherwise):
      return generator.choices.choose(
        node.type, compile(condition).of(Bool.self).run, compile(then), compile(otherwise))
    case .conditional(let conditions, let then, let otherwise):
      return generator.choices.choose(
        node.type, generator.choices.conditionCode(conditions), compile(then), compile(otherwise))
    case .branches(let statements, let variable):
      return generator.choices.branches(
        node.type.representation, generator.statements.block(statements),
        generator.variables.read(variable, node.range))
    case .discard(let inner): return generator.conversions.discard(inner.type.representation, compile(inner))
    case .integer, .double, .boolean, .and, .or: preconditionFailure("instructions do the whole of it")
    case .nothing, .array, .dictionary, .wrapped, .converted, .coalesce, .chain, .forced, .assignment,
      .attempt:
      return compileGeneric(node.type.representation, node)
    }
  }

  /// The kinds whose code is alike for every type.
  private func compileGeneric<T: CellValue>(_: T.Type, _ node: Typed) -> AnyCode {
    switch node.kind {
    case .nothing:
      let wrapped: CellType = node.type.wrapped ?? .void
      return generator.constructions.nothing(wrapped.representation)
    case .wrapped(let inner):
      return generator.constructions.wrapped(inner.type.representation, compile(inner))
    case .array(let elements): return generator.constructions.array(elements, node)
    case .dictionary(let pairs): return generator.constructions.dictionary(pairs, node)
    case .converted(let inner): return generator.conversions.converted(T.self, inner, node)
    case .forced(let inner):
      let code = compile(inner).of(T?.self)
      let range = node.range
      return Code<T> { frame in
        guard let value = try code.run(frame) else { throw Trap.foundNil(range) }
        return value
      }
    case .coalesce(let left, let right): return generator.choices.coalesce(T.self, left, right)
    case .chain(let links, let inner, let isPlace):
      return generator.chains.chain(T.self, links, inner, isPlace: isPlace, node)
    case .attempt(let kind, let inner): return generator.conversions.attempt(T.self, kind, inner, node)
    case .assignment(let target, let value): return generator.assignments.assignment(target, value)
    case .integer, .double, .boolean, .string, .interpolation, .void, .variable, .host, .direct, .call,
      .construct, .enumCase, .tuple, .closure, .functionReference, .hostReference, .caseReference, .element,
      .field, .computed, .and, .or, .ternary, .discard, .conditional, .branches:
      preconditionFailure("its code has been found already")
    }
  }

  private func loadPlace<T: CellValue>(_: T.Type, _ place: AnyPlace) -> AnyCode {
    Code<T>(place.of(T.self).load)
  }

  /// Instructions for a native expression, as code that closures can run.
  func instructions(_ node: Typed) -> AnyCode {
    switch node.kind {
    case .integer(let value): return Code(constant: value)
    case .double(let value): return Code(constant: value)
    case .boolean(let value): return Code(constant: value)
    case .variable(let variable):
      if let register = generator.wordVariables.register(of: variable) {
        return readRegister(node.type, register)
      }
    case .string, .interpolation, .nothing, .void, .host, .direct, .call, .construct, .enumCase, .array,
      .dictionary, .tuple, .closure, .functionReference, .hostReference, .caseReference, .element, .field,
      .computed, .wrapped, .converted, .and, .or, .ternary, .coalesce, .chain, .forced, .assignment, .discard,
      .attempt, .conditional, .branches:
      break
    }
    if node.type.isWord {
      let segment = assemble { emit(.returnWord, a: generator.words.word(node), at: node.range) }
      if node.type == .int { return Code<Int> { frame in try segment.run(frame) } }
      if node.type == .double { return Code<Double> { frame in Double(word: try segment.run(frame)) } }
      return Code<Bool> { frame in try segment.run(frame) & 1 != 0 }
    }
    let segment = assemble {
      generator.effects.perform(node)
      emit(.exitConstant, at: node.range)
    }
    return Code<Unit> { frame in
      _ = try segment.run(frame)
      return Unit()
    }
  }

  func readRegister(_ type: CellType, _ register: Register) -> AnyCode {
    let offset = Int(register)
    if type == .int { return Code<Int>(wordOffset: offset) }
    if type == .double { return Code<Double>(wordOffset: offset) }
    return Code<Bool>(wordOffset: offset)
  }
}
