/// Values that depend on a condition.
final class ChoiceGenerator: GeneratorPart {
  unowned let generator: CodeGenerator

  init(generator: CodeGenerator) { self.generator = generator }

  func choose(
    _ type: CellType, _ test: @escaping (Frame) throws -> Bool, _ then: AnyCode, _ otherwise: AnyCode
  ) -> AnyCode {
    if type == .double { return choose(Double.self, test, then, otherwise) }
    if type == .int { return choose(Int.self, test, then, otherwise) }
    return openChoose(type.representation, test, then, otherwise)
  }

  private func openChoose<T: CellValue>(
    _: T.Type, _ test: @escaping (Frame) throws -> Bool, _ then: AnyCode, _ otherwise: AnyCode
  ) -> AnyCode { choose(T.self, test, then, otherwise) }

  @inline(__always)
  func choose<T: CellValue>(
    _: T.Type, _ test: @escaping (Frame) throws -> Bool, _ then: AnyCode, _ otherwise: AnyCode
  ) -> AnyCode {
    let (a, b) = (then.of(T.self).run, otherwise.of(T.self).run)
    return Code<T> { try test($0) ? a($0) : b($0) }
  }

  func branches<T: CellValue>(_: T.Type, _ body: @escaping StatementCode, _ value: AnyCode) -> AnyCode {
    let run = value.of(T.self).run
    return Code<T> { frame in
      _ = try body(frame)
      return try run(frame)
    }
  }

  func coalesce<T: CellValue>(_: T.Type, _ left: Typed, _ right: Typed) -> AnyCode {
    let fallback = generator.expressions.compile(right).of(T.self).run
    if left.type == right.type {
      guard let wrapped = left.type.wrapped else { return generator.expressions.compile(left) }
      return coalesceOptional(
        wrapped.representation, generator.expressions.compile(left), generator.expressions.compile(right))
    }
    let code = generator.expressions.compile(left).of(T?.self).run
    return Code<T> { frame in
      if let value = try code(frame) { return value }
      return try fallback(frame)
    }
  }

  private func coalesceOptional<W: CellValue>(_: W.Type, _ left: AnyCode, _ right: AnyCode) -> AnyCode {
    let (a, b) = (left.of(W?.self).run, right.of(W?.self).run)
    return Code<W?> { frame in
      if let value = try a(frame) { return value }
      return try b(frame)
    }
  }

  /// Whether all conditions hold; each may bind names for the next.
  func conditionCode(_ conditions: [TypedCondition]) -> (Frame) throws -> Bool {
    let tests = conditions.map { condition -> (Frame) throws -> Bool in
      switch condition {
      case .expression(let node): return generator.expressions.compile(node).of(Bool.self).run
      case .pattern(let pattern, _, let node): return conditionCode(node.type.representation, pattern, node)
      }
    }
    if tests.count == 1 { return tests[0] }
    return { frame in
      for test in tests where !(try test(frame)) { return false }
      return true
    }
  }

  func conditionCode<T: CellValue>(_: T.Type, _ pattern: TypedPattern, _ node: Typed) -> (Frame) throws ->
    Bool
  {
    let run = generator.expressions.compile(node).of(T.self).run
    let match = generator.patterns.matcher(T.self, pattern)
    return { frame in try match(frame, try run(frame)) }
  }
}
