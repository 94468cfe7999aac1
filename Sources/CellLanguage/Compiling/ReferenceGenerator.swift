/// Closures, and functions as values.
final class ReferenceGenerator: GeneratorPart {
  unowned let generator: CodeGenerator

  init(generator: CodeGenerator) { self.generator = generator }

  func closure(_ function: FunctionSymbol, _ range: CodeRange) -> AnyCode {
    let callable = callable(function)
    let sources = function.context.captures.compactMap { variable -> Int? in
      guard case .box(let index) = frame.slot(of: variable) else { return nil }
      return index
    }
    let machine = self.machine
    if !function.captureValues.isEmpty {
      let steps = function.captureValues.map {
        keepReceiver($0.value.type, generator.expressions.compile($0.value), $0.variable)
      }
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
    let keep = keepReceiver(receiver.type, generator.expressions.compile(receiver), kept)
    let make = closure(symbol, node.range).of(FunctionValue.self).run
    return Code<FunctionValue> { frame in
      try keep(frame)
      return try make(frame)
    }
  }

  func keepReceiver(
    _ type: CellType, _ code: AnyCode, _ variable: Variable
  ) -> (Frame) throws -> Void { openKeepReceiver(type.representation, code, variable) }

  private func openKeepReceiver<T: CellValue>(
    _: T.Type, _ code: AnyCode, _ variable: Variable
  ) -> (Frame) throws -> Void {
    let run = code.of(T.self).run
    let initialize = generator.variables.initializer(T.self, variable)
    return { frame in initialize(frame, try run(frame)) }
  }
}
