/// Optional chains.
final class ChainGenerator: GeneratorPart {
  unowned let generator: CodeGenerator

  init(generator: CodeGenerator) { self.generator = generator }

  func chain<T: CellValue>(
    _: T.Type, _ links: [(variable: Variable, value: Typed)], _ inner: Typed, isPlace: Bool, _ node: Typed
  ) -> AnyCode {
    var steps: [(Frame) throws -> Bool] = []
    for (variable, value) in links {
      if variable.isWritten {
        steps.append(aliasStep(variable.type.representation, variable, value))
      } else {
        steps.append(linkStep(variable.type.representation, variable, generator.expressions.compile(value)))
      }
    }
    if inner.type == node.type {
      guard let wrapped = node.type.wrapped else { return generator.expressions.compile(inner) }
      return flatChain(wrapped.representation, steps, generator.expressions.compile(inner))
    }
    return wrappingChain(inner.type.representation, steps, generator.expressions.compile(inner))
  }

  private func linkStep<W: CellValue>(
    _: W.Type, _ variable: Variable, _ code: AnyCode
  ) -> (Frame) throws -> Bool {
    let run = code.of(W?.self).run
    let initialize = generator.variables.initializer(W.self, variable)
    return { frame in
      guard let value = try run(frame) else { return false }
      initialize(frame, value)
      return true
    }
  }

  private func aliasStep<W: CellValue>(
    _: W.Type, _ variable: Variable, _ value: Typed
  ) -> (Frame) throws -> Bool {
    let optional = generator.places.place(value).of(W?.self)
    let forced = generator.places.place(Typed(.forced(value), variable.type, value.range))
    frame.aliases[ObjectIdentifier(variable)] = forced
    return { frame in
      try optional.prepare?(frame)
      return try optional.load(frame) != nil
    }
  }

  /// The value where every step finds one, else nil.
  private func following<W: CellValue>(
    _ steps: [(Frame) throws -> Bool], _ run: @escaping (Frame) throws -> W?
  ) -> AnyCode {
    Code<W?> { frame in
      for step in steps where !(try step(frame)) { return nil }
      return try run(frame)
    }
  }

  private func flatChain<W: CellValue>(
    _: W.Type, _ steps: [(Frame) throws -> Bool], _ inner: AnyCode
  ) -> AnyCode {
    following(steps, inner.of(W?.self).run)
  }

  private func wrappingChain<W: CellValue>(
    _: W.Type, _ steps: [(Frame) throws -> Bool], _ inner: AnyCode
  ) -> AnyCode {
    let run = inner.of(W.self).run
    return following(steps) { try run($0) }
  }
}
