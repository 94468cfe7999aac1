/// Calls, as closures: of bound functions, of functions of the lesson, of function values.
final class CallGenerator: GeneratorPart {
  unowned let generator: CodeGenerator

  init(generator: CodeGenerator) { self.generator = generator }

  func hostCall(
    _ function: HostFunction, _ arguments: [TypedArgument], _ types: [CellType], _ node: Typed
  ) -> AnyCode {
    if case .assignment(let operation, _) = function.intrinsic {
      return generator.assignments.changePlace(arguments, operation, node)
    }
    var codes: [AnyCode?] = []
    var places: [AnyPlace?] = []
    for (argument, parameter) in zip(arguments, function.parameters) {
      if case .place(let target) = argument {
        codes.append(nil)
        places.append(generator.places.place(target))
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
    case .value(let node), .place(let node): return generator.expressions.compile(node)
    case .variadic(let nodes, let element): return variadic(nodes, element, range)
    case .omitted:
      guard let value = parameter.defaultValue else {
        preconditionFailure("an omitted argument has a default")
      }
      return value()
    }
  }

  private func variadic(_ nodes: [Typed], _ element: CellType, _ range: CodeRange) -> AnyCode {
    generator.expressions.compile(Typed(.array(nodes), .array(element), range))
  }

  /// Puts an argument into the callee's frame.
  typealias ArgumentStore = (_ caller: Frame, _ callee: Frame) throws -> Void

  private func argumentStore<T: CellValue>(_: T.Type, _ code: AnyCode, _ slot: Slot) -> ArgumentStore {
    let run = code.of(T.self).run
    return { caller, callee in slot.initialize(try run(caller), in: callee) }
  }

  func directCall(
    _ function: FunctionSymbol, _ receiver: Typed?, _ arguments: [TypedArgument], _ node: Typed
  ) -> AnyCode {
    let callable = callable(function)
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
          addPlace(receiver.type.representation, generator.places.place(receiver), slot, &plan)
        } else {
          plan.stores.append(
            argumentStore(receiver.type.representation, generator.expressions.compile(receiver), slot))
        }
      }
    } else if function.receiver != nil {
      slots.removeFirst()
    }
    for (index, argument) in arguments.enumerated() {
      guard let slot = slots.popFirst() else { break }
      if case .place(let target) = argument {
        addPlace(target.type.representation, generator.places.place(target), slot, &plan)
      } else if let value = argumentNode(argument, function.parameters[index], node.range) {
        plan.stores.append(
          argumentStore(value.type.representation, generator.expressions.compile(value), slot))
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

  func valueCall(_ function: Typed, _ arguments: [TypedArgument], _ node: Typed) -> AnyCode {
    openValueCall(
      node.type.representation, generator.expressions.compile(function).of(FunctionValue.self), arguments,
      node)
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
        places.append(
          (index, latePlace(target.type.representation, generator.places.place(target), &prepares)))
        stores.append { _, _, _ in }
      } else if let value = argument.node {
        stores.append(lateStore(value.type, generator.expressions.compile(value)))
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

  /// The expression that a parameter gets.
  func argumentNode(
    _ argument: TypedArgument, _ parameter: FunctionSymbol.Parameter, _ range: CodeRange
  ) -> Typed? {
    switch argument {
    case .value(let value), .place(let value): value
    case .variadic(let nodes, let element): Typed(.array(nodes), .array(element), range)
    case .omitted:
      parameter.defaultNode ?? (parameter.isVariadic ? Typed(.array([]), parameter.type, range) : nil)
    }
  }
}
