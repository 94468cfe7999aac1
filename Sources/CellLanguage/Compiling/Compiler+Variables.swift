extension Compiler {
  // MARK: Reading

  func read(_ variable: Variable, _ range: CodeRange) -> AnyCode {
    if let lazy = variable.lazyValue { return openLazyRead(variable.type.representation, variable, lazy) }
    if variable.type == .int { return read(Int.self, variable, range) }
    if variable.type == .double { return read(Double.self, variable, range) }
    if variable.type == .bool { return read(Bool.self, variable, range) }
    return openRead(variable.type.representation, variable, range)
  }

  /// Gives a static property its value, unless it has one.
  private func ensure<T: CellValue>(_: T.Type, _ variable: Variable, _ lazy: FunctionSymbol) -> () throws ->
    Void
  {
    let callable = self.callable(lazy).of(T.self)
    let initialize = initializer(T.self, variable)
    let machine = self.machine
    let range = lazy.range
    let isSet: () -> Bool
    if variable.type.isWord {
      let word = globalWord(variable)
      isSet = { word.isInitialized }
    } else {
      let global = globalBox(variable)
      isSet = { global.box != nil }
    }
    return {
      guard !isSet() else { return }
      let frame = try machine.enter(words: 0, objects: 0, at: range)
      defer { machine.leave(frame, objects: 0) }
      initialize(frame, try machine.run(callable, at: range) { _ in })
    }
  }

  private func openLazyRead<T: CellValue>(
    _: T.Type, _ variable: Variable, _ lazy: FunctionSymbol
  ) -> AnyCode {
    let ensure = self.ensure(T.self, variable, lazy)
    let run = read(T.self, variable, lazy.range).of(T.self).run
    return Code<T> { frame in
      try ensure()
      return try run(frame)
    }
  }

  // Copies for the types of most variables.
  @_specialize(where T == String)
  @_specialize(where T == [String])
  @_specialize(where T == [Double])
  @_specialize(where T == [Int])
  @_specialize(where T == [[Double]])
  private func openRead<T: CellValue>(_ type: T.Type, _ variable: Variable, _ range: CodeRange) -> AnyCode {
    read(type, variable, range)
  }

  @inline(__always)
  private func read<T: CellValue>(_: T.Type, _ variable: Variable, _ range: CodeRange) -> AnyCode {
    guard variable.context == nil else {
      switch frame.slot(of: variable) {
      case .word(let offset): return Code<T>(wordOffset: offset)
      case .box(let index):
        return Code<T> { frame in
          do { return try Slot.box(at: index, in: frame, of: T.self).load() } catch {
            throw Implementation.located(error, range)
          }
        }
      }
    }
    if variable.type.isWord {
      let word = globalWord(variable)
      let address = word.address
      if word.isInitialized || isTopLevel {
        return Code<T> { [word] _ in
          _ = word; return address.load(as: T.self)
        }
      }
      let name = variable.name
      return Code<T> { _ in
        guard word.isInitialized else { throw Self.unset(name, range) }
        return address.load(as: T.self)
      }
    }
    let global = globalBox(variable)
    let name = variable.name
    return Code<T> { _ in
      guard let box = global.box else { throw Self.unset(name, range) }
      do { return try unsafeDowncast(box, to: Box<T>.self).load() } catch {
        throw Implementation.located(error, range)
      }
    }
  }

  static func unset(_ name: String, _ range: CodeRange) -> Trap {
    Trap(.trap, "`\(name)` is used before its declaration has run", at: range)
  }

  func globalWord(_ variable: Variable) -> GlobalWord {
    if case .global(let word)? = variable.storage { return word }
    let word = GlobalWord(variable.name, in: machine)
    variable.storage = .global(word)
    return word
  }

  func globalBox(_ variable: Variable) -> AnyGlobalBox {
    if case .globalBox(let box)? = variable.storage { return box }
    let box = AnyGlobalBox(variable.name)
    variable.storage = .globalBox(box)
    return box
  }

  // MARK: First values

  /// Code that gives a variable its value where it is declared.
  func initializer<T: CellValue>(_: T.Type, _ variable: Variable) -> (Frame, T) -> Void {
    guard variable.context == nil else {
      switch frame.slot(of: variable) {
      case .word(let offset): return { $0.words.storeBytes(of: $1, toByteOffset: offset, as: T.self) }
      case .box(let index): return { $0.objects[index] = Box($1) }
      }
    }
    if variable.type.isWord {
      let word = globalWord(variable)
      return { _, value in
        word.address.storeBytes(of: value, as: T.self)
        word.isInitialized = true
      }
    }
    let global = globalBox(variable)
    return { _, value in global.box = Box(value) }
  }

  // MARK: Places

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
    let code = compile(node).of(T.self)
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
    let load = read(variable, range).of(T.self).run
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
      let word = globalWord(variable)
      let place = Place<T>(load: load) { _, body in
        try body(&word.address.assumingMemoryBound(to: T.self).pointee)
      }
      place.assign = { _, value in
        word.address.storeBytes(of: value, as: T.self)
        word.isInitialized = true
      }
      return place
    }
    let global = globalBox(variable)
    let name = variable.name
    let place = Place<T>(load: load) { _, body in
      guard let box = global.box else { throw Self.unset(name, range) }
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
    let ensure = self.ensure(T.self, variable, lazy)
    if variable.type.isWord {
      let address = globalWord(variable).address.assumingMemoryBound(to: T.self)
      return Place<T>(load: load) { _, body in
        try ensure()
        try body(&address.pointee)
      }
    }
    let global = globalBox(variable)
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
        guard let value = try outer.load(frame) else { throw Self.foundNil(range) }
        return value
      },
      modify: { frame, body in
        try outer.modify(frame) { optional in
          guard optional != nil else { throw Self.foundNil(range) }
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

  static func foundNil(_ range: CodeRange) -> Trap {
    Trap(.trap, "unexpectedly found nil: there is no value to unwrap here", at: range)
  }

  private func hostPlace<T: CellValue>(
    _: T.Type, _ function: HostFunction, _ arguments: [TypedArgument], _ types: [CellType], _ node: Typed
  ) -> AnyPlace {
    guard let link = function.linkPlace, let receiver = arguments.first?.node else {
      let code = compile(node).of(T.self)
      return Place<T>(
        load: code.run, modify: { _, _ in throw Trap(.trap, "this cannot be changed", at: node.range) })
    }
    let base = place(receiver)
    // Indices are evaluated once, into variables of the frame.
    var steps: [(Frame) throws -> Void] = []
    var codes: [AnyCode?] = [nil]
    for argument in arguments.dropFirst() {
      guard let index = argument.node else {
        codes.append(argumentCode(argument, function.parameters[codes.count], node.range))
        continue
      }
      let code = compile(index)
      if isConstant(code, index.type) {
        codes.append(code)
        continue
      }
      let slot = frame.newSlot(for: index.type)
      let (step, reader) = keep(index.type.representation, code, slot)
      steps.append(step)
      codes.append(reader)
    }
    let call = HostFunction.Call(
      arguments: codes, places: [base], types: types, result: node.type, range: node.range, machine: machine)
    let place = link(call).of(T.self)
    guard !steps.isEmpty else { return place }
    let inner = place.prepare
    let prepared = Place<T>(
      prepare: { frame in
        try inner?(frame)
        for step in steps { try step(frame) }
      }, load: place.load, modify: place.modify)
    prepared.assign = place.assign
    return prepared
  }

  private func isConstant(_ code: AnyCode, _ type: CellType) -> Bool {
    type == .int && code.of(Int.self).constant != nil
  }

  /// Code that evaluates a value into a slot, and code that reads it there.
  private func keep<T: CellValue>(_: T.Type, _ code: AnyCode, _ slot: Slot) -> (
    (Frame) throws -> Void, AnyCode
  ) {
    let code = code.of(T.self)
    let reader: AnyCode =
      switch slot {
      case .word(let offset): Code<T>(wordOffset: offset)
      case .box: Code<T> { slot.load(T.self, from: $0) }
      }
    return ({ frame in slot.initialize(try code.run(frame), in: frame) }, reader)
  }

  private func computedPlace<T: CellValue>(
    _: T.Type, _ getter: FunctionSymbol, _ setter: FunctionSymbol, _ receiver: Typed?,
    _ arguments: [TypedArgument],
    _ node: Typed
  ) -> AnyPlace {
    let value = Variable("", node.type, isConstant: true, range: node.range, context: frame.context)
    let slot = frame.slot(of: value)
    // The arguments are evaluated once, into variables that both accessors read.
    var steps: [(Frame) throws -> Void] = []
    let kept = arguments.map { argument -> TypedArgument in
      guard let index = argument.node else { return argument }
      let variable = Variable("", index.type, isConstant: true, range: index.range, context: frame.context)
      steps.append(keep(index.type.representation, compile(index), frame.slot(of: variable)).0)
      return .value(Typed(.variable(variable), index.type, index.range))
    }
    let get = compile(Typed(.direct(getter, receiver: receiver, kept), node.type, node.range)).of(T.self)
    let set = compile(
      Typed(
        .direct(setter, receiver: receiver, [.value(Typed(.variable(value), node.type, node.range))] + kept),
        .void,
        node.range)
    ).of(Unit.self)
    let place = Place<T>(
      prepare: steps.isEmpty ? nil : { frame in for step in steps { try step(frame) } }, load: get.run,
      modify: { frame, body in
        var current = try get.run(frame)
        try body(&current)
        slot.initialize(current, in: frame)
        _ = try set.run(frame)
      })
    place.assign = { frame, new in
      slot.initialize(new, in: frame)
      _ = try set.run(frame)
    }
    return place
  }
}
