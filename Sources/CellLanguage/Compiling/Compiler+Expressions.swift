extension Compiler {
  /// Code for an expression, of the expression's own Swift type.
  func compile(_ node: Typed) -> AnyCode { isNative(node) ? instructions(node) : closures(node) }

  /// Code of closures for an expression that instructions cannot do.
  func closures(_ node: Typed) -> AnyCode {
    switch node.kind {
    case .string(let value): return Code(constant: value)
    case .void: return Code(constant: Unit())
    case .interpolation(let parts): return interpolation(parts, node.range)
    case .variable(let variable):
      if let alias = frame.aliases[ObjectIdentifier(variable)] {
        return load(node.type.representation, alias)
      }
      return read(variable, node.range)
    case .host(let function, let arguments, let types): return hostCall(function, arguments, types, node)
    case .direct(let function, let receiver, let arguments):
      return directCall(function, receiver, arguments, node)
    case .computed(let getter, _, let receiver, let arguments):
      return directCall(getter, receiver, arguments, node)
    case .call(let function, let arguments): return valueCall(function, arguments, node)
    case .construct(let type, let arguments): return construct(type, arguments, node)
    case .enumCase(let type, let index, let values):
      return aggregate(type.layout, tag: index, values)
    case .tuple(let parts): return aggregate(layout(of: node.type), tag: 0, parts)
    case .closure(let function): return closure(function, node.range)
    case .functionReference(let function, let receiver): return reference(to: function, receiver, node)
    case .hostReference(let function, let receiver, let types):
      return reference(to: function, receiver, types, node)
    case .caseReference(let type, let index): return reference(to: type, index, node)
    case .element(let base, let index), .field(let base, let index):
      let slot = layout(of: base.type).cases[0].fields[index].slot
      return field(node.type, compile(base).of(Aggregate.self), slot)
    case .ternary(let condition, let then, let otherwise):
      return choose(node.type, compile(condition).of(Bool.self).run, compile(then), compile(otherwise))
    case .conditional(let conditions, let then, let otherwise):
      return choose(node.type, test(conditions), compile(then), compile(otherwise))
    case .branches(let statements, let variable):
      return branches(node.type.representation, block(statements), read(variable, node.range))
    case .discard(let inner): return discard(inner.type.representation, compile(inner))
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
      return nothing(wrapped.representation)
    case .wrapped(let inner): return wrapped(inner.type.representation, compile(inner))
    case .array(let elements): return array(elements, node)
    case .dictionary(let pairs): return dictionary(pairs, node)
    case .converted(let inner): return converted(T.self, inner, node)
    case .forced(let inner):
      let code = compile(inner).of(T?.self)
      let range = node.range
      return Code<T> { frame in
        guard let value = try code.run(frame) else { throw Self.foundNil(range) }
        return value
      }
    case .coalesce(let left, let right): return coalesce(T.self, left, right)
    case .chain(let links, let inner, let isPlace): return chain(T.self, links, inner, isPlace: isPlace, node)
    case .attempt(let kind, let inner): return attempt(T.self, kind, inner, node)
    case .assignment(let target, let value): return assignment(target, value)
    case .integer, .double, .boolean, .string, .interpolation, .void, .variable, .host, .direct, .call,
      .construct, .enumCase, .tuple, .closure, .functionReference, .hostReference, .caseReference, .element,
      .field, .computed, .and, .or, .ternary, .discard, .conditional, .branches:
      preconditionFailure("its code has been found already")
    }
  }

  private func load<T: CellValue>(_: T.Type, _ place: AnyPlace) -> AnyCode { Code<T>(place.of(T.self).load) }

  /// A part of an interpolation.
  private enum TextPiece {
    case literal(String)
    case number((Frame) throws -> Int)
    case text((Frame) throws -> String)
  }

  private func textPiece(_ node: Typed) -> TextPiece {
    if case .string(let literal) = node.kind { return .literal(literal) }
    if case .host(let function, let arguments, _) = node.kind, function === vocabulary.describe,
      let value = arguments[0].node, value.type == .int
    {
      return .number(compile(value).of(Int.self).run)
    }
    return .text(compile(node).of(String.self).run)
  }

  private func interpolation(_ parts: [Typed], _ range: CodeRange) -> AnyCode {
    let pieces = parts.map { textPiece($0) }
    let machine = self.machine
    return Code<String> { frame in
      var text = ""
      for piece in pieces {
        switch piece {
        case .literal(let literal): text += literal
        case .number(let run): text += String(decimal: try run(frame))
        case .text(let run): text += try run(frame)
        }
      }
      do { try machine.charge(elements: text.utf8.count / 8) } catch {
        throw Implementation.located(error, range)
      }
      return text
    }
  }

  // MARK: Construction

  private func array(_ elements: [Typed], _ node: Typed) -> AnyCode {
    let element = node.type.arguments[0]
    if element == .double { return array(Double.self, elements.map { compile($0) }, node.range) }
    if element == .int { return array(Int.self, elements.map { compile($0) }, node.range) }
    return openArray(element.representation, elements.map { compile($0) }, node.range)
  }

  private func dictionary(_ pairs: [(key: Typed, value: Typed)], _ node: Typed) -> AnyCode {
    guard let key = node.type.arguments[0].representation.asHashable else {
      preconditionFailure("the keys of a dictionary are hashable")
    }
    return dictionary(key, node.type.arguments[1].representation, pairs, node.range)
  }

  private func nothing<W: CellValue>(_: W.Type) -> AnyCode { Code<W?>(constant: nil) }

  private func wrapped<W: CellValue>(_: W.Type, _ inner: AnyCode) -> AnyCode {
    let code = inner.of(W.self).run
    return Code<W?> { try code($0) }
  }

  private func openArray<E: CellValue>(_: E.Type, _ elements: [AnyCode], _ range: CodeRange) -> AnyCode {
    array(E.self, elements, range)
  }

  @inline(__always)
  func array<E: CellValue>(_: E.Type, _ elements: [AnyCode], _ range: CodeRange) -> AnyCode {
    let codes = elements.map { $0.of(E.self) }
    let constants = codes.compactMap(\.constant)
    if constants.count == codes.count { return Code(constant: constants) }
    let runs = codes.map(\.run)
    let machine = self.machine
    return Code<[E]> { frame in
      do { try machine.charge(elements: runs.count) } catch { throw Implementation.located(error, range) }
      var result: [E] = []
      result.reserveCapacity(runs.count)
      for run in runs { result.append(try run(frame)) }
      return result
    }
  }

  private func dictionary<K: CellValue & Hashable, V: CellValue>(
    _: K.Type, _: V.Type, _ pairs: [(key: Typed, value: Typed)], _ range: CodeRange
  ) -> AnyCode {
    let codes = pairs.map { (compile($0.key).of(K.self).run, compile($0.value).of(V.self).run) }
    return Code<[K: V]> { frame in
      var result: [K: V] = [:]
      for (key, value) in codes {
        let name = try key(frame)
        guard result.updateValue(try value(frame), forKey: name) == nil else {
          throw Trap(.trap, "a dictionary literal has the key \(name) twice", at: range)
        }
      }
      return result
    }
  }

  /// Stores a value into a new aggregate.
  typealias FieldStore = (Frame, inout Aggregate) throws -> Void

  private func fieldStore(_ type: CellType, _ code: AnyCode, _ slot: Slot) -> FieldStore {
    if type == .double { return store(Double.self, code, slot) }
    if type == .int { return store(Int.self, code, slot) }
    return openStore(type.representation, code, slot)
  }

  private func openStore<T: CellValue>(_: T.Type, _ code: AnyCode, _ slot: Slot) -> FieldStore {
    store(T.self, code, slot)
  }

  @inline(__always)
  private func store<T: CellValue>(_: T.Type, _ code: AnyCode, _ slot: Slot) -> FieldStore {
    let run = code.of(T.self).run
    return { frame, value in value.initialize(slot, to: try run(frame)) }
  }

  private func aggregate(_ layout: AggregateLayout, tag: Int, _ values: [Typed]) -> AnyCode {
    let fields = layout.cases[tag].fields
    if values.isEmpty { return Code(constant: Aggregate(layout, tag: tag)) }
    let stores = zip(values, fields).map { fieldStore($0.type, compile($0), $1.slot) }
    return Code<Aggregate> { frame in
      var value = Aggregate(layout, tag: tag)
      for store in stores { try store(frame, &value) }
      return value
    }
  }

  private func construct(_ type: DeclaredType, _ arguments: [TypedArgument], _ node: Typed) -> AnyCode {
    let layout = type.layout
    // Properties that are set already take no argument, so the arguments go to the others in order.
    var rest = arguments[...]
    var stores: [FieldStore] = []
    let isInitializer = arguments.count == type.fields.count && arguments.allSatisfy { $0.node == nil }
    for (index, field) in type.fields.enumerated() {
      let takesArgument = isInitializer || !(field.isConstant && field.hasDefault)
      let given = takesArgument ? rest.popFirst()?.node : nil
      guard let value = given ?? field.defaultValue else { continue }
      stores.append(fieldStore(field.type, compile(value), layout.cases[0].fields[index].slot))
    }
    return Code<Aggregate> { frame in
      var value = Aggregate(layout)
      for store in stores { try store(frame, &value) }
      return value
    }
  }

  private func field(_ type: CellType, _ base: Code<Aggregate>, _ slot: Slot) -> AnyCode {
    let run = base.run
    if type == .double { return Code<Double> { try run($0).load(slot, as: Double.self) } }
    if type == .int { return Code<Int> { try run($0).load(slot, as: Int.self) } }
    return openField(type.representation, run, slot)
  }

  private func openField<T: CellValue>(
    _: T.Type, _ run: @escaping (Frame) throws -> Aggregate, _ slot: Slot
  ) -> AnyCode { Code<T> { try run($0).load(slot, as: T.self) } }

  // MARK: Choices

  private func choose(
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
  private func choose<T: CellValue>(
    _: T.Type, _ test: @escaping (Frame) throws -> Bool, _ then: AnyCode, _ otherwise: AnyCode
  ) -> AnyCode {
    let (a, b) = (then.of(T.self).run, otherwise.of(T.self).run)
    return Code<T> { try test($0) ? a($0) : b($0) }
  }

  private func branches<T: CellValue>(_: T.Type, _ body: @escaping StatementCode, _ value: AnyCode) -> AnyCode
  {
    let run = value.of(T.self).run
    return Code<T> { frame in
      _ = try body(frame)
      return try run(frame)
    }
  }

  private func coalesce<T: CellValue>(_: T.Type, _ left: Typed, _ right: Typed) -> AnyCode {
    let fallback = compile(right).of(T.self).run
    if left.type == right.type {
      guard let wrapped = left.type.wrapped else { return compile(left) }
      return coalesceOptional(wrapped.representation, compile(left), compile(right))
    }
    let code = compile(left).of(T?.self).run
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

  private func discard<T: CellValue>(_: T.Type, _ code: AnyCode) -> AnyCode {
    let run = code.of(T.self).run
    return Code<Unit> { frame in
      _ = try run(frame)
      return Unit()
    }
  }

  // MARK: Conversions

  private func converted<T: CellValue>(_: T.Type, _ inner: Typed, _ node: Typed) -> AnyCode {
    if inner.type == .never { return diverging(T.self, inner) }
    if node.type == .anyError, inner.type != .anyError {
      let code = compile(inner).of(Aggregate.self).run
      let type = inner.type
      return Code<AnyErrorValue> { AnyErrorValue(type: type, value: try code($0)) }
    }
    if let elements = node.type.elements, !elements.isEmpty {
      let code = compile(inner).of(Aggregate.self).run
      let layout = self.layout(of: node.type)
      return Code<Aggregate> { try code($0).relabelled(layout) }
    }
    return compile(inner)
  }

  private func diverging<T: CellValue>(_: T.Type, _ inner: Typed) -> AnyCode {
    let code = compile(inner).of(Unit.self).run
    let range = inner.range
    return Code<T> { frame in
      _ = try code(frame)
      throw Trap(.trap, "this never returns, yet it did", at: range)
    }
  }

  private func attempt<T: CellValue>(_: T.Type, _ kind: Expression.Attempt, _ inner: Typed, _ node: Typed)
    -> AnyCode
  {
    let range = node.range
    switch kind {
    case .plain:
      guard isTopLevel else { return compile(inner) }
      let code = compile(inner).of(T.self).run
      return Code<T> { frame in
        do { return try code(frame) } catch var error as ThrownError {
          error.attempt = range
          throw error
        }
      }
    case .forced:
      let code = compile(inner).of(T.self).run
      return Code<T> { frame in
        do { return try code(frame) } catch let error as ThrownError {
          throw Trap(.trap, "`try!` met an error: \(error.value)", at: range)
        }
      }
    case .optional:
      if inner.type == node.type {
        guard let wrapped = node.type.wrapped else { return compile(inner) }
        return attemptFlat(wrapped.representation, compile(inner))
      }
      return attemptOptional(inner.type.representation, compile(inner))
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
}

extension Aggregate {
  /// The same values under other labels.
  func relabelled(_ layout: AggregateLayout) -> Aggregate { Aggregate(copying: self, as: layout) }
}
