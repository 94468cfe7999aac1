/// Code that takes values apart and binds what patterns name.
final class PatternGenerator: GeneratorPart {
  unowned let generator: CodeGenerator

  init(generator: CodeGenerator) { self.generator = generator }

  /// Code that matches a value, and binds what the pattern names.
  func matcher<T: CellValue>(_: T.Type, _ pattern: TypedPattern) -> (Frame, T) throws -> Bool {
    switch pattern.kind {
    case .wildcard:
      return { _, _ in true }
    case .bind(let variable):
      let initialize = generator.variables.initializer(T.self, variable)
      return { frame, value in
        initialize(frame, value)
        return true
      }
    case .expression(let subject, let node):
      let initialize = generator.variables.initializer(T.self, subject)
      let test = generator.expressions.compile(node).of(Bool.self).run
      return { frame, value in
        initialize(frame, value)
        return try test(frame)
      }
    case .boolean(let wanted):
      return cast { (_, value: Bool) in value == wanted }
    case .tuple(let parts):
      let fields = layout(of: pattern.type).cases[0].fields
      let tests = self.parts(parts, fields)
      return cast { (frame, value: Aggregate) in
        for test in tests where !(try test(frame, value)) { return false }
        return true
      }
    case .enumCase(let tag, let parts):
      let fields = layout(of: pattern.type).cases[tag].fields
      let tests = self.parts(parts, fields)
      return cast { (frame, value: Aggregate) in
        guard value.tag == tag else { return false }
        for test in tests where !(try test(frame, value)) { return false }
        return true
      }
    case .some(let inner):
      return optional(T.self, inner.type.representation, inner)
    case .none:
      guard let wrapped = pattern.type.wrapped else { return { _, _ in false } }
      return none(T.self, wrapped.representation)
    case .error(let type, let inner):
      let match = matcher(Aggregate.self, inner)
      return cast { (frame, error: AnyErrorValue) in
        guard error.type == type else { return false }
        return try match(frame, error.value)
      }
    }
  }

  /// The matcher of a concrete type as one of `T`, which is that type.
  private func cast<T, U>(_ match: @escaping (Frame, U) throws -> Bool) -> (Frame, T) throws -> Bool {
    guard let same = match as? (Frame, T) throws -> Bool else {
      preconditionFailure("a pattern of \(U.self) is matched with a \(T.self)")
    }
    return same
  }

  private func parts(
    _ patterns: [TypedPattern], _ fields: [AggregateFields.Field]
  ) -> [(Frame, Aggregate) throws -> Bool] {
    var tests: [(Frame, Aggregate) throws -> Bool] = []
    for (pattern, field) in zip(patterns, fields) {
      let type = pattern.type.representation
      tests.append(part(of: type, pattern, field.slot))
    }
    return tests
  }

  private func part<P: CellValue>(
    of _: P.Type, _ pattern: TypedPattern, _ slot: Slot
  ) -> (Frame, Aggregate) throws -> Bool {
    let match = matcher(P.self, pattern)
    return { frame, value in try match(frame, value.load(slot, as: P.self)) }
  }

  private func optional<T: CellValue, W: CellValue>(
    _: T.Type, _: W.Type, _ inner: TypedPattern
  ) -> (Frame, T) throws -> Bool {
    let match = matcher(W.self, inner)
    return cast { (frame, value: W?) in
      guard let value else { return false }
      return try match(frame, value)
    }
  }

  private func none<T: CellValue, W: CellValue>(_: T.Type, _: W.Type) -> (Frame, T) throws -> Bool {
    cast { (_, value: W?) in value == nil }
  }

  /// Goes on where the value in a slot matches, and binds what the pattern names.
  func match<T: CellValue>(
    _: T.Type, _ pattern: TypedPattern, _ slot: Slot, else label: Assembler.Label
  ) {
    if case .word(let offset) = slot {
      switch pattern.kind {
      case .wildcard: return
      case .bind(let variable):
        return generator.wordVariables.bind(variable, to: Register(offset), pattern.range)
      case .expression(let subject, let node):
        generator.wordVariables.bind(subject, to: Register(offset), pattern.range)
        return generator.tests.test(node, jumpIf: false, to: label)
      case .boolean(let wanted):
        return emitJump(
          wanted ? .jumpIfFalse : .jumpIfTrue, a: Register(offset), to: label, at: pattern.range)
      case .tuple, .some, .none, .enumCase, .error: break
      }
    }
    if case .wildcard = pattern.kind { return }
    let match = matcher(T.self, pattern)
    generator.tests.test(
      { frame in try match(frame, slot.load(T.self, from: frame)) }, else: label, pattern.range)
  }
}
