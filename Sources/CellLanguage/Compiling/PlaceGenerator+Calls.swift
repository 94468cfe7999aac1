/// Subscripts and properties as places.
extension PlaceGenerator {
  func hostPlace<T: CellValue>(
    _: T.Type, _ function: HostFunction, _ arguments: [TypedArgument], _ types: [CellType], _ node: Typed
  ) -> AnyPlace {
    guard let link = function.linkPlace, let receiver = arguments.first?.node else {
      let code = generator.expressions.compile(node).of(T.self)
      return Place<T>(
        load: code.run, modify: { _, _ in throw Trap(.trap, "this cannot be changed", at: node.range) })
    }
    let base = place(receiver)
    // Indices are evaluated once, into variables of the frame.
    var steps: [(Frame) throws -> Void] = []
    var codes: [AnyCode?] = [nil]
    for argument in arguments.dropFirst() {
      guard let index = argument.node else {
        codes.append(generator.calls.argumentCode(argument, function.parameters[codes.count], node.range))
        continue
      }
      let code = generator.expressions.compile(index)
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

  func isConstant(_ code: AnyCode, _ type: CellType) -> Bool {
    type == .int && code.of(Int.self).constant != nil
  }

  /// Code that evaluates a value into a slot, and code that reads it there.
  func keep<T: CellValue>(_: T.Type, _ code: AnyCode, _ slot: Slot) -> (
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

  func computedPlace<T: CellValue>(
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
      steps.append(
        keep(index.type.representation, generator.expressions.compile(index), frame.slot(of: variable)).0)
      return .value(Typed(.variable(variable), index.type, index.range))
    }
    let get = generator.expressions.compile(
      Typed(.direct(getter, receiver: receiver, kept), node.type, node.range)
    ).of(T.self)
    let set = generator.expressions.compile(
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
