extension Standard {
  /// `print` takes values of any types; each argument is described as Swift describes it.
  static func addPrinting(to vocabulary: Vocabulary) {
    for count in 0...printLimit { vocabulary.add(print(of: count)) }
    vocabulary.add(stop("fatalError(_:)", "Stops the cell with a message."))
    vocabulary.add(stop("preconditionFailure(_:)", "Stops the cell with a message."))
    for name in ["precondition", "assert"] {
      vocabulary.function("\(name)(_:_:)", summary: "Stops the cell where a condition does not hold.") {
        (holds: Bool, message: String) -> Void in
        if !holds { throw CallError("\(name) failed: \(message)") }
      }
      vocabulary.function("\(name)(_:)", summary: "Stops the cell where a condition does not hold.") {
        (holds: Bool) -> Void in
        if !holds { throw CallError("\(name) failed") }
      }
    }
  }

  /// For how many values the vocabulary has a `print`; the checker makes those for more when they are called.
  static let printLimit = 8

  static func print(of count: Int) -> HostFunction {
    var parameters = (0..<count).map { index in
      HostFunction.Parameter(label: nil, type: CellType(GenericParameter(index: index, constraint: nil)))
    }
    for (label, value, text) in [("separator", " ", "\" \""), ("terminator", "\n", "\"\\n\"")] {
      parameters.append(
        HostFunction.Parameter(
          label: label, type: .string, defaultValue: { Code(constant: value) }, defaultText: text))
    }
    return HostFunction(
      name: "print", parameters: parameters, result: .void,
      summary: "Writes values, a separator between each two, and a line break behind them."
    ) { printing($0, count) }
  }

  private static func stop(_ signature: String, _ summary: String) -> HostFunction {
    HostFunction(
      name: String(signature.prefix { $0 != "(" }), parameters: [.init(label: nil, type: .string)],
      result: .never,
      summary: summary
    ) { call in
      let run = call.code(0, String.self).run
      let range = call.range
      return Code<Unit> { frame in throw Trap(.trap, try run(frame), at: range) }
    }
  }

  private static func printing(_ call: HostFunction.Call, _ count: Int) -> AnyCode {
    let texts = (0..<count).map { index in
      let type = call.types[index].representation
      return description(type, call, index)
    }
    let separator = call.code(count, String.self).run
    let terminator = call.code(count + 1, String.self).run
    let (machine, range) = (call.machine, call.range)
    return Code<Unit> { frame in
      let parts = try texts.map { try $0(frame) }
      let text = parts.joined(separator: try separator(frame)) + (try terminator(frame))
      if let pending = machine.state.pointee.pending { throw pending }
      do { try machine.output(text) } catch { throw Implementation.located(error, range) }
      return Unit()
    }
  }

  private static func description<T: CellValue>(
    _: T.Type, _ call: HostFunction.Call, _ index: Int
  ) -> (Frame) throws -> String {
    let run = call.code(index, T.self).run
    return { String(describing: try run($0)) }
  }
}
