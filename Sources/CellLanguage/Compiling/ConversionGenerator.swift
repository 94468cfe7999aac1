/// Values taken for what else they are, and errors turned into values.
final class ConversionGenerator: GeneratorPart {
  unowned let generator: CodeGenerator

  init(generator: CodeGenerator) { self.generator = generator }

  func converted<T: CellValue>(_: T.Type, _ inner: Typed, _ node: Typed) -> AnyCode {
    if inner.type == .never { return diverging(T.self, inner) }
    if node.type == .anyError, inner.type != .anyError {
      let code = generator.expressions.compile(inner).of(Aggregate.self).run
      let type = inner.type
      return Code<AnyErrorValue> { AnyErrorValue(type: type, value: try code($0)) }
    }
    if let elements = node.type.elements, !elements.isEmpty {
      let code = generator.expressions.compile(inner).of(Aggregate.self).run
      let layout = layout(of: node.type)
      return Code<Aggregate> { try code($0).relabelled(layout) }
    }
    return generator.expressions.compile(inner)
  }

  private func diverging<T: CellValue>(_: T.Type, _ inner: Typed) -> AnyCode {
    let code = generator.expressions.compile(inner).of(Unit.self).run
    let range = inner.range
    return Code<T> { frame in
      _ = try code(frame)
      throw Trap(.trap, "this never returns, yet it did", at: range)
    }
  }

  func attempt<T: CellValue>(_: T.Type, _ kind: Expression.Attempt, _ inner: Typed, _ node: Typed)
    -> AnyCode
  {
    let range = node.range
    switch kind {
    case .plain:
      guard isTopLevel else { return generator.expressions.compile(inner) }
      let code = generator.expressions.compile(inner).of(T.self).run
      return Code<T> { frame in
        do { return try code(frame) } catch var error as ThrownError {
          error.attempt = range
          throw error
        }
      }
    case .forced:
      let code = generator.expressions.compile(inner).of(T.self).run
      return Code<T> { frame in
        do { return try code(frame) } catch let error as ThrownError {
          throw Trap(.trap, "`try!` met an error: \(error.value)", at: range)
        }
      }
    case .optional:
      if inner.type == node.type {
        guard let wrapped = node.type.wrapped else { return generator.expressions.compile(inner) }
        return attemptFlat(wrapped.representation, generator.expressions.compile(inner))
      }
      return attemptOptional(inner.type.representation, generator.expressions.compile(inner))
    }
  }

  private func attemptOptional<W: CellValue>(_: W.Type, _ code: AnyCode) -> AnyCode {
    let run = code.of(W.self).run
    return Code<W?> { frame in
      do { return try run(frame) } catch is ThrownError { return nil }
    }
  }

  private func attemptFlat<W: CellValue>(_: W.Type, _ code: AnyCode) -> AnyCode {
    let run = code.of(W?.self).run
    return Code<W?> { frame in
      do { return try run(frame) } catch is ThrownError { return nil }
    }
  }

  func discard<T: CellValue>(_: T.Type, _ code: AnyCode) -> AnyCode {
    let run = code.of(T.self).run
    return Code<Unit> { frame in
      _ = try run(frame)
      return Unit()
    }
  }
}

extension Aggregate {
  /// The same values under other labels.
  func relabelled(_ layout: AggregateLayout) -> Aggregate { Aggregate(copying: self, as: layout) }
}
