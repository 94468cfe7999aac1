extension Standard {
  static func addOptionals(to vocabulary: Vocabulary) {
    vocabulary.add(
      member: vocabulary.generic("map(_:)", map(Placeholder0.self, Placeholder1.self), isMethod: true, "The value transformed, if there is one.") {
        map($0[0], $0[1])
      }, of: .optional)
    vocabulary.add(
      member: vocabulary.generic("flatMap(_:)", flatMap(Placeholder0.self, Placeholder1.self), isMethod: true, "The value transformed into an optional, if there is one.") {
        flatMap($0[0], $0[1])
      }, of: .optional)
    for name in ["infix ==", "infix !="] {
      let isEqual = name == "infix =="
      vocabulary.add(
        HostFunction(
          name: name,
          parameters: [
            .init(label: nil, type: .optional(Placeholder0.cellType)),
            .init(label: nil, type: CellType(nothingLiteral)),
          ], result: .bool
        ) { call in comparesToNothing(call.types[0].representation, call, isEqual) })
    }
  }

  /// The type that `nil` has beside `==`, so that an optional of anything can be compared with it.
  static let nothingLiteral = Nominal("_OptionalNilComparisonType", arity: 0) { _ in Unit.self }

  private static func comparesToNothing<T: CellValue>(
    _: T.Type, _ call: HostFunction.Call, _ isEqual: Bool
  ) -> AnyCode {
    let run = call.code(0, T?.self).run
    return Code<Bool> { (try run($0) == nil) == isEqual }
  }

  private static func map<T: CellValue, U: CellValue>(_: T.Type, _: U.Type) -> Implementation {
    Implementation { (a: T?, f: CellFunction<T, U>) in try a.map { try f($0) } }
  }
  private static func flatMap<T: CellValue, U: CellValue>(_: T.Type, _: U.Type) -> Implementation {
    Implementation { (a: T?, f: CellFunction<T, U?>) in try a.flatMap { try f($0) } }
  }

  // MARK: Printing

  /// `print` takes values of any types; each argument is described as Swift describes it.
  static func addPrinting(to vocabulary: Vocabulary) {
    for count in 0...8 {
      for options in [[], ["separator"], ["terminator"], ["separator", "terminator"]] where count > 0 || options == ["terminator"] || options.isEmpty {
        var parameters = (0..<count).map { index in
          HostFunction.Parameter(label: nil, type: CellType(GenericParameter(index: index, constraint: nil)))
        }
        parameters += options.map { HostFunction.Parameter(label: $0, type: .string) }
        vocabulary.add(
          HostFunction(name: "print", parameters: parameters, result: .void, summary: "Prints values and a line break.") { call in
            printing(call, count, options)
          })
      }
    }
    vocabulary.add(stop("fatalError(_:)", "Stops the cell with a message."))
    vocabulary.add(stop("preconditionFailure(_:)", "Stops the cell with a message."))
    for name in ["precondition", "assert"] {
      vocabulary.function("\(name)(_:_:)", "Stops the cell where a condition does not hold.") {
        (holds: Bool, message: String) -> Void in
        if !holds { throw CallError("\(name) failed: \(message)") }
      }
      vocabulary.function("\(name)(_:)", "Stops the cell where a condition does not hold.") { (holds: Bool) -> Void in
        if !holds { throw CallError("\(name) failed") }
      }
    }
  }

  private static func stop(_ signature: String, _ summary: String) -> HostFunction {
    HostFunction(
      name: String(signature.prefix { $0 != "(" }), parameters: [.init(label: nil, type: .string)], result: .never,
      summary: summary
    ) { call in
      let run = call.code(0, String.self).run
      let range = call.range
      return Code<Unit> { frame in throw Trap(.trap, try run(frame), at: range) }
    }
  }

  private static func printing(_ call: HostFunction.Call, _ count: Int, _ options: [String]) -> AnyCode {
    var texts: [(Frame) throws -> String] = []
    for index in 0..<count {
      let type = call.types[index].representation
      texts.append(description(type, call, index))
    }
    func option(_ name: String, _ standard: String) -> (Frame) throws -> String {
      guard let index = options.firstIndex(of: name) else { return { _ in standard } }
      return call.code(count + index, String.self).run
    }
    let (separator, terminator) = (option("separator", " "), option("terminator", "\n"))
    let (machine, range, allTexts) = (call.machine, call.range, texts)
    return Code<Unit> { frame in
      let parts = try allTexts.map { try $0(frame) }
      if let pending = machine.state.pointee.pending { throw pending }
      do { try machine.output(parts.joined(separator: try separator(frame)) + (try terminator(frame))) } catch {
        throw Implementation.located(error, range)
      }
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
