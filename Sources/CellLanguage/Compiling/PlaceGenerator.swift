/// Places that can be read and changed.
final class PlaceGenerator: GeneratorPart {
  unowned let generator: CodeGenerator

  init(generator: CodeGenerator) { self.generator = generator }

  func place(_ node: Typed) -> AnyPlace { makePlace(node.type.representation, node) }

  private func makePlace<T: CellValue>(_: T.Type, _ node: Typed) -> AnyPlace {
    switch node.kind {
    case .variable(let variable):
      if let link = frame.aliases[ObjectIdentifier(variable)] { return link.of(T.self) }
      return variablePlace(T.self, variable, node.range)
    case .field(let base, let index):
      return fieldPlace(T.self, base, layout(of: base.type).cases[0].fields[index].slot, node.range)
    case .element(let base, let index):
      return fieldPlace(T.self, base, layout(of: base.type).cases[0].fields[index].slot, node.range)
    case .forced(let base):
      return forcedPlace(T.self, base, node.range)
    case .host(let function, let arguments, let types):
      return hostPlace(T.self, function, arguments, types, node)
    case .computed(let getter, let setter, let receiver, let arguments):
      guard let setter else { return valuePlace(T.self, node) }
      return computedPlace(T.self, getter, setter, receiver, arguments, node)
    case .attempt(_, let inner), .converted(let inner):
      return place(inner)
    case .integer, .double, .boolean, .string, .interpolation, .nothing, .void, .direct, .call, .construct,
      .enumCase, .array, .dictionary, .tuple, .closure, .functionReference, .hostReference, .caseReference,
      .wrapped, .and, .or, .ternary, .coalesce, .chain, .assignment, .discard, .conditional, .branches:
      return valuePlace(T.self, node)
    }
  }

  /// A value where a place is asked for, as for a method that changes a constant's copy: what is changed is forgotten.
  private func valuePlace<T: CellValue>(_: T.Type, _ node: Typed) -> AnyPlace {
    let code = generator.expressions.compile(node).of(T.self)
    return Place<T>(
      load: code.run,
      modify: { frame, body in
        var value = try code.run(frame)
        try body(&value)
      })
  }

  // Copies for the types of most variables.
  @_specialize(where T == String)
  @_specialize(where T == [String])
  @_specialize(where T == [Double])
  @_specialize(where T == [Int])
  @_specialize(where T == [[Double]])
  private func variablePlace<T: CellValue>(_: T.Type, _ variable: Variable, _ range: CodeRange) -> AnyPlace {
    let load = generator.variables.read(variable, range).of(T.self).run
    if let lazy = variable.lazyValue { return lazyPlace(T.self, variable, lazy, load) }
    guard variable.context == nil else {
      switch frame.slot(of: variable) {
      case .word(let offset):
        return Place<T>(load: load) { frame, body in
          try body(&frame.words.advanced(by: offset).assumingMemoryBound(to: T.self).pointee)
        }
      case .box(let index):
        let place = Place<T>(load: load) { frame, body in
          guard let object = frame.objects[index] else { throw CallError("this variable has no value yet") }
          try unsafeDowncast(object, to: Box<T>.self).modify(body)
        }
        place.box = index
        place.assign = { frame, value in
          guard let object = frame.objects[index] else {
            frame.objects[index] = Box(value)
            return
          }
          try unsafeDowncast(object, to: Box<T>.self).modify { $0 = value }
        }
        return place
      }
    }
    if variable.type.isWord {
      let word = generator.variables.globalWord(variable)
      let place = Place<T>(load: load) { _, body in
        try body(&word.address.assumingMemoryBound(to: T.self).pointee)
      }
      place.assign = { _, value in
        word.address.storeBytes(of: value, as: T.self)
        word.isInitialized = true
      }
      return place
    }
    let global = generator.variables.globalBox(variable)
    let name = variable.name
    let place = Place<T>(load: load) { _, body in
      guard let box = global.box else { throw Trap.unset(name, range) }
      try unsafeDowncast(box, to: Box<T>.self).modify(body)
    }
    place.assign = { _, value in
      guard let box = global.box else {
        global.box = Box(value)
        return
      }
      try unsafeDowncast(box, to: Box<T>.self).modify { $0 = value }
    }
    return place
  }

  private func lazyPlace<T: CellValue>(
    _: T.Type, _ variable: Variable, _ lazy: FunctionSymbol, _ load: @escaping (Frame) throws -> T
  ) -> AnyPlace {
    let ensure = generator.variables.ensure(T.self, variable, lazy)
    if variable.type.isWord {
      let address = generator.variables.globalWord(variable).address.assumingMemoryBound(to: T.self)
      return Place<T>(load: load) { _, body in
        try ensure()
        try body(&address.pointee)
      }
    }
    let global = generator.variables.globalBox(variable)
    return Place<T>(load: load) { _, body in
      try ensure()
      guard let box = global.box else { return }
      try unsafeDowncast(box, to: Box<T>.self).modify(body)
    }
  }

  private func fieldPlace<T: CellValue>(_: T.Type, _ base: Typed, _ slot: Slot, _ range: CodeRange)
    -> AnyPlace
  {
    let outer = place(base).of(Aggregate.self)
    let place = Place<T>(
      prepare: outer.prepare, load: { try outer.load($0).load(slot, as: T.self) },
      modify: { frame, body in try outer.modify(frame) { try $0.modify(slot, as: T.self, body) } })
    place.assign = { frame, value in try outer.modify(frame) { $0.set(slot, to: value) } }
    return place
  }

  private func forcedPlace<T: CellValue>(_: T.Type, _ base: Typed, _ range: CodeRange) -> AnyPlace {
    let outer = place(base).of(T?.self)
    return Place<T>(
      prepare: outer.prepare,
      load: { frame in
        guard let value = try outer.load(frame) else { throw Trap.foundNil(range) }
        return value
      },
      modify: { frame, body in
        try outer.modify(frame) { optional in
          guard optional != nil else { throw Trap.foundNil(range) }
          try withUnsafeMutablePointer(to: &optional) { pointer in
            // The value moves out and back, so that it is changed where it lies.
            guard var value = pointer.move() else { return }
            pointer.initialize(to: nil)
            defer { pointer.pointee = value }
            try body(&value)
          }
        }
      })
  }
}
