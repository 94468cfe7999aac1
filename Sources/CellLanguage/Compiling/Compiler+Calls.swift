extension Compiler {
  // MARK: Bound functions

  func hostCall(
    _ function: HostFunction, _ arguments: [TypedArgument], _ types: [CellType], _ node: Typed
  ) -> AnyCode {
    if case .assignment(let operation, _) = function.intrinsic {
      return changePlace(arguments, operation, node)
    }
    var codes: [AnyCode?] = []
    var places: [AnyPlace?] = []
    for (argument, parameter) in zip(arguments, function.parameters) {
      if case .place(let target) = argument {
        codes.append(nil)
        places.append(place(target))
      } else {
        codes.append(argumentCode(argument, parameter, node.range))
        places.append(nil)
      }
    }
    return function.link(
      HostFunction.Call(
        arguments: codes, places: places, types: types, result: node.type, range: node.range, machine: machine
      ))
  }

  func argumentCode(_ argument: TypedArgument, _ parameter: HostFunction.Parameter, _ range: CodeRange)
    -> AnyCode
  {
    switch argument {
    case .value(let node), .place(let node): return compile(node)
    case .variadic(let nodes, let element): return variadic(nodes, element, range)
    case .omitted:
      guard let value = parameter.defaultValue else {
        preconditionFailure("an omitted argument has a default")
      }
      return value()
    }
  }

  private func variadic(_ nodes: [Typed], _ element: CellType, _ range: CodeRange) -> AnyCode {
    compile(Typed(.array(nodes), .array(element), range))
  }

  // MARK: Functions of the lesson

  /// Puts an argument into the callee's frame.
  typealias ArgumentStore = (_ caller: Frame, _ callee: Frame) throws -> Void

  private func argumentStore<T: CellValue>(_: T.Type, _ code: AnyCode, _ slot: Slot) -> ArgumentStore {
    let run = code.of(T.self).run
    return { caller, callee in slot.initialize(try run(caller), in: callee) }
  }

  func directCall(
    _ function: FunctionSymbol, _ receiver: Typed?, _ arguments: [TypedArgument], _ node: Typed
  ) -> AnyCode {
    let callable = self.callable(function)
    var plan = CallPlan()
    // A nested function finds what it captures in its own frame.
    for (index, variable) in function.context.captures.enumerated() {
      guard case .box(let source) = frame.slot(of: variable) else { continue }
      plan.stores.append { caller, callee in callee.objects[index] = caller.objects[source] }
    }
    var slots = callable.parameters[...]
    if function.receiver != nil, !function.isInitializer {
      let slot = slots.removeFirst()
      if let receiver {
        if function.isMutating {
          addPlace(receiver.type.representation, place(receiver), slot, &plan)
        } else {
          plan.stores.append(argumentStore(receiver.type.representation, compile(receiver), slot))
        }
      }
    } else if function.receiver != nil {
      slots.removeFirst()
    }
    for (index, argument) in arguments.enumerated() {
      guard let slot = slots.popFirst() else { break }
      if case .place(let target) = argument {
        addPlace(target.type.representation, place(target), slot, &plan)
      } else if let value = argumentNode(argument, function.parameters[index], node.range) {
        plan.stores.append(argumentStore(value.type.representation, compile(value), slot))
      }
    }
    return openCall(node.type.representation, callable, plan, node.range)
  }

  /// What a call does before its body runs.
  struct CallPlan {
    var prepares: [(Frame) throws -> Void] = []
    var stores: [ArgumentStore] = []
    /// Wraps the run of the body in the access to a place: the value moves into the callee and back.
    var places: [(Frame, Frame, () throws -> Void) throws -> Void] = []
  }

  private func addPlace<T: CellValue>(_: T.Type, _ place: AnyPlace, _ slot: Slot, _ plan: inout CallPlan) {
    let place = place.of(T.self)
    if let prepare = place.prepare { plan.prepares.append(prepare) }
    plan.places.append { caller, callee, body in
      try place.modify(caller) { value in
        try withUnsafeMutablePointer(to: &value) { pointer in
          slot.initialize(pointer.move(), in: callee)
          defer {
            pointer.initialize(to: slot.load(T.self, from: callee))
            if case .box(let index) = slot { callee.objects[index] = nil }
          }
          try body()
        }
      }
    }
  }

  private func call<R: CellValue>(
    _: R.Type, _ callable: AnyCallable, _ stores: [ArgumentStore], _ range: CodeRange
  ) -> AnyCode {
    let machine = self.machine
    let callable = callable.of(R.self)
    return Code<R> { frame in
      let callee = try machine.enter(words: callable.wordCount, objects: callable.objectCount, at: range)
      defer { machine.leave(callee, objects: callable.objectCount) }
      for store in stores { try store(frame, callee) }
      return try callable.run(callee)
    }
  }

  private func openCall<R: CellValue>(
    _: R.Type, _ callable: AnyCallable, _ plan: CallPlan, _ range: CodeRange
  ) -> AnyCode {
    if plan.places.isEmpty { return call(R.self, callable, plan.stores, range) }
    let machine = self.machine
    let target = callable.of(R.self)
    let stores = plan.stores
    let prepares = plan.prepares
    let places = plan.places
    return Code<R> { frame in
      for prepare in prepares { try prepare(frame) }
      let callee = try machine.enter(words: target.wordCount, objects: target.objectCount, at: range)
      defer { machine.leave(callee, objects: target.objectCount) }
      for store in stores { try store(frame, callee) }
      var result: R?
      func run(_ index: Int) throws {
        guard index < places.count else {
          result = try target.run(callee)
          return
        }
        try places[index](frame, callee) { try run(index + 1) }
      }
      do { try run(0) } catch { throw Implementation.located(error, range) }
      guard let result else { throw Trap(.trap, "the call gave no result", at: range) }
      return result
    }
  }

  // MARK: Function values

  func valueCall(_ function: Typed, _ arguments: [TypedArgument], _ node: Typed) -> AnyCode {
    openValueCall(node.type.representation, compile(function).of(FunctionValue.self), arguments, node)
  }

  /// Puts an argument into a callee whose slots are known only when it is called.
  private typealias LateStore = (_ caller: Frame, _ callee: Frame, _ slot: Slot) throws -> Void

  private func openValueCall<R: CellValue>(
    _: R.Type, _ function: Code<FunctionValue>, _ arguments: [TypedArgument], _ node: Typed
  ) -> AnyCode {
    var stores: [LateStore] = []
    var places: [(index: Int, access: (Frame, Frame, Slot, () throws -> Void) throws -> Void)] = []
    var prepares: [(Frame) throws -> Void] = []
    for (index, argument) in arguments.enumerated() {
      if case .place(let target) = argument {
        places.append((index, latePlace(target.type.representation, place(target), &prepares)))
        stores.append { _, _, _ in }
      } else if let value = argument.node {
        stores.append(lateStore(value.type, compile(value)))
      }
    }
    let range = node.range
    let run = function.run
    return Code<R> { frame in
      let target = try run(frame)
      for prepare in prepares { try prepare(frame) }
      let callable = target.callable
      let callee = try target.machine.enter(
        words: callable.wordCount, objects: callable.objectCount, at: range)
      defer { target.machine.leave(callee, objects: callable.objectCount) }
      for index in target.captures.indices { callee.objects[index] = target.captures[index] }
      for index in stores.indices { try stores[index](frame, callee, callable.parameters[index]) }
      if places.isEmpty { return try callable.of(R.self).run(callee) }
      var result: R?
      func nested(_ index: Int) throws {
        guard index < places.count else {
          result = try callable.of(R.self).run(callee)
          return
        }
        try places[index].access(frame, callee, callable.parameters[places[index].index]) {
          try nested(index + 1)
        }
      }
      do { try nested(0) } catch { throw Implementation.located(error, range) }
      guard let result else { throw Trap(.trap, "the call gave no result", at: range) }
      return result
    }
  }

  private func lateStore(_ type: CellType, _ code: AnyCode) -> LateStore {
    openLateStore(type.representation, code)
  }

  private func openLateStore<T: CellValue>(_: T.Type, _ code: AnyCode) -> LateStore {
    let run = code.of(T.self).run
    return { caller, callee, slot in slot.initialize(try run(caller), in: callee) }
  }

  private func latePlace<T: CellValue>(
    _: T.Type, _ place: AnyPlace, _ prepares: inout [(Frame) throws -> Void]
  ) -> (Frame, Frame, Slot, () throws -> Void) throws -> Void {
    let place = place.of(T.self)
    if let prepare = place.prepare { prepares.append(prepare) }
    return { caller, callee, slot, body in
      try place.modify(caller) { value in
        try withUnsafeMutablePointer(to: &value) { pointer in
          slot.initialize(pointer.move(), in: callee)
          defer { pointer.initialize(to: slot.load(T.self, from: callee)) }
          try body()
        }
      }
    }
  }

  func closure(_ function: FunctionSymbol, _ range: CodeRange) -> AnyCode {
    let callable = self.callable(function)
    let sources = function.context.captures.compactMap { variable -> Int? in
      guard case .box(let index) = frame.slot(of: variable) else { return nil }
      return index
    }
    let machine = self.machine
    if !function.captureValues.isEmpty {
      let steps = function.captureValues.map { keepReceiver($0.value.type, compile($0.value), $0.variable) }
      return Code<FunctionValue> { frame in
        for step in steps { try step(frame) }
        return FunctionValue(
          callable, captures: sources.map { frame.objects[$0] }, machine: machine, range: range)
      }
    }
    if sources.isEmpty {
      return Code(constant: FunctionValue(callable, captures: [], machine: machine, range: range))
    }
    return Code<FunctionValue> { frame in
      FunctionValue(callable, captures: sources.map { frame.objects[$0] }, machine: machine, range: range)
    }
  }

  /// A function of the lesson as a value; with a receiver, the receiver's value now.
  func reference(to function: FunctionSymbol, _ receiver: Typed?, _ node: Typed) -> AnyCode {
    guard receiver != nil || function.isInitializer else { return closure(function, node.range) }
    return forwarding(node, receiver) { receiver, arguments in
      .direct(function, receiver: receiver, arguments.map { .value($0) })
    }
  }

  func reference(to type: DeclaredType, _ index: Int, _ node: Typed) -> AnyCode {
    forwarding(node, nil) { .enumCase(type, index, $1) }
  }

  func reference(
    to function: HostFunction, _ receiver: Typed?, _ types: [CellType], _ node: Typed
  ) -> AnyCode {
    forwarding(node, receiver) { receiver, arguments in
      let all = (receiver.map { [$0] } ?? []) + arguments
      return .host(function, all.map { .value($0) }, types: types)
    }
  }

  /// A closure whose body is one call with the closure's own parameters, on a receiver that is evaluated now.
  private func forwarding(
    _ node: Typed, _ receiver: Typed?, _ body: (Typed?, [Typed]) -> Typed.Kind
  ) -> AnyCode {
    guard let type = node.type.function else { preconditionFailure("a function has a function type") }
    let context = FunctionContext(parent: frame.context, result: type.result)
    var kept: Variable?
    if let receiver {
      let variable = Variable("", receiver.type, isConstant: true, range: node.range, context: frame.context)
      context.capture(variable)
      kept = variable
    }
    let variables = type.parameters.map {
      Variable("", $0.type, isConstant: true, range: node.range, context: context)
    }
    let arguments = variables.map { Typed(.variable($0), $0.type, node.range) }
    let symbol = FunctionSymbol(
      name: "",
      parameters: variables.map {
        .init(label: nil, variable: $0, type: $0.type, isInout: false, isVariadic: false, defaultValue: nil)
      }, result: type.result, throws: type.throws, range: node.range, declaration: nil, context: context)
    let call = body(kept.map { Typed(.variable($0), $0.type, node.range) }, arguments)
    symbol.body = [TypedStatement(.return(Typed(call, type.result, node.range)), node.range)]
    guard let receiver, let kept else { return closure(symbol, node.range) }
    let keep = keepReceiver(receiver.type, compile(receiver), kept)
    let make = closure(symbol, node.range).of(FunctionValue.self).run
    return Code<FunctionValue> { frame in
      try keep(frame)
      return try make(frame)
    }
  }

  private func keepReceiver(
    _ type: CellType, _ code: AnyCode, _ variable: Variable
  ) -> (Frame) throws -> Void { openKeepReceiver(type.representation, code, variable) }

  private func openKeepReceiver<T: CellValue>(
    _: T.Type, _ code: AnyCode, _ variable: Variable
  ) -> (Frame) throws -> Void {
    let run = code.of(T.self).run
    let initialize = initializer(T.self, variable)
    return { frame in initialize(frame, try run(frame)) }
  }

  // MARK: Assignment

  func assignment(_ target: Typed, _ value: Typed) -> AnyCode {
    if case .tuple(let places) = target.kind { return tupleAssignment(places, value) }
    return assign(target.type.representation, target, value)
  }

  private func assign<T: CellValue>(_: T.Type, _ target: Typed, _ value: Typed) -> AnyCode {
    let place = self.place(target).of(T.self)
    let run = compile(value).of(T.self).run
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
      steps.append(tupleStep(place.type.representation, self.place(place), field.slot))
    }
    let run = compile(value).of(Aggregate.self).run
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
}
