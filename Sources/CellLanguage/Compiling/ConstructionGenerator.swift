/// Values that are put together: texts, arrays, dictionaries, tuples, structs and enums, and their parts.
final class ConstructionGenerator: GeneratorPart {
  unowned let generator: CodeGenerator

  init(generator: CodeGenerator) { self.generator = generator }

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
      return .number(generator.expressions.compile(value).of(Int.self).run)
    }
    return .text(generator.expressions.compile(node).of(String.self).run)
  }

  func interpolation(_ parts: [Typed], _ range: CodeRange) -> AnyCode {
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

  func array(_ elements: [Typed], _ node: Typed) -> AnyCode {
    let element = node.type.arguments[0]
    if element == .double {
      return array(Double.self, elements.map { generator.expressions.compile($0) }, node.range)
    }
    if element == .int {
      return array(Int.self, elements.map { generator.expressions.compile($0) }, node.range)
    }
    return openArray(element.representation, elements.map { generator.expressions.compile($0) }, node.range)
  }

  func dictionary(_ pairs: [(key: Typed, value: Typed)], _ node: Typed) -> AnyCode {
    guard let key = node.type.arguments[0].representation.asHashable else {
      preconditionFailure("the keys of a dictionary are hashable")
    }
    return dictionary(key, node.type.arguments[1].representation, pairs, node.range)
  }

  func nothing<W: CellValue>(_: W.Type) -> AnyCode { Code<W?>(constant: nil) }

  func wrapped<W: CellValue>(_: W.Type, _ inner: AnyCode) -> AnyCode {
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

  func dictionary<K: CellValue & Hashable, V: CellValue>(
    _: K.Type, _: V.Type, _ pairs: [(key: Typed, value: Typed)], _ range: CodeRange
  ) -> AnyCode {
    let codes = pairs.map {
      (
        generator.expressions.compile($0.key).of(K.self).run,
        generator.expressions.compile($0.value).of(V.self).run
      )
    }
    return Code<OrderedMap<K, V>> { frame in
      var result = OrderedMap<K, V>()
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
    if type == .double { return storeField(Double.self, code, slot) }
    if type == .int { return storeField(Int.self, code, slot) }
    return openStore(type.representation, code, slot)
  }

  private func openStore<T: CellValue>(_: T.Type, _ code: AnyCode, _ slot: Slot) -> FieldStore {
    storeField(T.self, code, slot)
  }

  @inline(__always)
  private func storeField<T: CellValue>(_: T.Type, _ code: AnyCode, _ slot: Slot) -> FieldStore {
    let run = code.of(T.self).run
    return { frame, value in value.initialize(slot, to: try run(frame)) }
  }

  func aggregate(_ layout: AggregateLayout, tag: Int, _ values: [Typed]) -> AnyCode {
    let fields = layout.cases[tag].fields
    if values.isEmpty { return Code(constant: Aggregate(layout, tag: tag)) }
    let stores = zip(values, fields).map { fieldStore($0.type, generator.expressions.compile($0), $1.slot) }
    return Code<Aggregate> { frame in
      var value = Aggregate(layout, tag: tag)
      for store in stores { try store(frame, &value) }
      return value
    }
  }

  func construct(_ type: DeclaredType, _ arguments: [TypedArgument], _ node: Typed) -> AnyCode {
    let layout = type.layout
    // Properties that are set already take no argument, so the arguments go to the others in order.
    var rest = arguments[...]
    var stores: [FieldStore] = []
    let isInitializer = arguments.count == type.fields.count && arguments.allSatisfy { $0.node == nil }
    for (index, field) in type.fields.enumerated() {
      let takesArgument = isInitializer || !(field.isConstant && field.hasDefault)
      let given = takesArgument ? rest.popFirst()?.node : nil
      guard let value = given ?? field.defaultValue else { continue }
      stores.append(
        fieldStore(field.type, generator.expressions.compile(value), layout.cases[0].fields[index].slot))
    }
    return Code<Aggregate> { frame in
      var value = Aggregate(layout)
      for store in stores { try store(frame, &value) }
      return value
    }
  }

  func field(_ type: CellType, _ base: Code<Aggregate>, _ slot: Slot) -> AnyCode {
    let run = base.run
    if type == .double { return Code<Double> { try run($0).load(slot, as: Double.self) } }
    if type == .int { return Code<Int> { try run($0).load(slot, as: Int.self) } }
    return openField(type.representation, run, slot)
  }

  private func openField<T: CellValue>(
    _: T.Type, _ run: @escaping (Frame) throws -> Aggregate, _ slot: Slot
  ) -> AnyCode { Code<T> { try run($0).load(slot, as: T.self) } }
}
