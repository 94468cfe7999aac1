/// Assignments that instructions cannot do.
final class AssignmentGenerator: GeneratorPart {
  unowned let generator: CodeGenerator

  init(generator: CodeGenerator) { self.generator = generator }

  func assignment(_ target: Typed, _ value: Typed) -> AnyCode {
    if case .tuple(let places) = target.kind { return tupleAssignment(places, value) }
    return assign(target.type.representation, target, value)
  }

  private func assign<T: CellValue>(_: T.Type, _ target: Typed, _ value: Typed) -> AnyCode {
    let place = generator.places.place(target).of(T.self)
    let run = generator.expressions.compile(value).of(T.self).run
    let range = target.range
    let prepare = place.prepare
    let assign = place.assign
    return Code<Unit> { frame in
      do {
        try prepare?(frame)
        let value = try run(frame)
        try assign(frame, value)
        return Unit()
      } catch { throw Implementation.located(error, range) }
    }
  }

  private func tupleAssignment(_ places: [Typed], _ value: Typed) -> AnyCode {
    let fields = layout(of: value.type).cases[0].fields
    var steps: [(Frame, Aggregate) throws -> Void] = []
    for (place, field) in zip(places, fields) where place.type != .never {
      steps.append(tupleStep(place.type.representation, generator.places.place(place), field.slot))
    }
    let run = generator.expressions.compile(value).of(Aggregate.self).run
    let range = value.range
    return Code<Unit> { frame in
      do {
        let tuple = try run(frame)
        for step in steps { try step(frame, tuple) }
        return Unit()
      } catch { throw Implementation.located(error, range) }
    }
  }

  private func tupleStep<T: CellValue>(
    _: T.Type, _ place: AnyPlace, _ slot: Slot
  ) -> (Frame, Aggregate) throws -> Void {
    let place = place.of(T.self)
    return { frame, tuple in
      try place.prepare?(frame)
      try place.assign(frame, tuple.load(slot, as: T.self))
    }
  }

  /// An operator such as `+=` on a place that instructions cannot reach: its value goes through two registers.
  func changePlace(_ arguments: [TypedArgument], _ operation: Opcode, _ node: Typed) -> AnyCode {
    guard case .place(let target) = arguments[0], let value = arguments[1].node else {
      preconditionFailure("an assignment changes a place")
    }
    if target.type == .int { return changePlace(Int.self, target, value, operation, node.range) }
    if target.type == .double { return changePlace(Double.self, target, value, operation, node.range) }
    preconditionFailure("operators that assign are on numbers")
  }

  func changePlace<T: CellValue>(
    _: T.Type, _ target: Typed, _ value: Typed, _ operation: Opcode, _ range: CodeRange
  ) -> AnyCode {
    let place = generator.places.place(target).of(T.self)
    let run = generator.expressions.compile(value).of(T.self).run
    let (current, change) = (frame.temporary(), frame.temporary())
    let segment = assemble {
      emit(operation, a: current, b: current, c: change, at: range)
      emit(.exitConstant, at: range)
    }
    let prepare = place.prepare
    return Code<Unit> { frame in
      do {
        try prepare?(frame)
        let new = try run(frame)
        try place.modify(frame) { value in
          frame.words.storeBytes(of: new, toByteOffset: Int(change), as: T.self)
          frame.words.storeBytes(of: value, toByteOffset: Int(current), as: T.self)
          _ = try segment.run(frame)
          value = frame.words.load(fromByteOffset: Int(current), as: T.self)
        }
        return Unit()
      } catch { throw Implementation.located(error, range) }
    }
  }
}
