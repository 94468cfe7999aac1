/// What the checker itself needs: literals, and the description of any value.
extension Standard {
  static let describe: HostFunction = {
    let parameter = HostFunction.Parameter(label: nil, type: Placeholder0.cellType)
    return HostFunction(name: "describe", parameters: [parameter], result: .string) { call in
      // What these print is their own description; any other value is asked first how it prints.
      if call.types[0] == .int {
        let run = call.code(0, Int.self).run
        return Code<String> { String(decimal: try run($0)) }
      }
      if call.types[0] == .double { return ownDescription(Double.self, call) }
      if call.types[0] == .string { return call.code(0, String.self) }
      return openDescription(call.types[0].representation, call)
    }
  }()

  @inline(__always)
  private static func ownDescription<T: CustomStringConvertible>(
    _: T.Type, _ call: HostFunction.Call
  ) -> AnyCode {
    let run = call.code(0, T.self).run
    return Code<String> { frame in try run(frame).description }
  }

  private static func openDescription<T: CellValue>(_: T.Type, _ call: HostFunction.Call) -> AnyCode {
    let run = call.code(0, T.self).run
    let state = call.machine.state
    return Code<String> { frame in
      let text = String(describing: try run(frame))
      if let pending = state.pointee.pending { throw pending }
      return text
    }
  }

  static let characterLiteral = HostFunction(
    name: "character", parameters: [.init(label: nil, type: .string)], result: .character
  ) { call in
    let run = call.code(0, String.self)
    if let text = run.constant, let character = text.first { return Code(constant: character) }
    return Code<Character> { frame in try run.run(frame).first ?? " " }
  }

  static let setLiteral: HostFunction = {
    let parameter = HostFunction.Parameter(label: nil, type: .array(HashablePlaceholder.cellType))
    return HostFunction(
      name: "set", parameters: [parameter], result: CellType(.set, [HashablePlaceholder.cellType])
    ) { call in
      guard let element = call.types[0].representation.asHashable else {
        preconditionFailure("elements are hashable")
      }
      return openSet(element, call)
    }
  }()

  private static func openSet<T: CellValue & Hashable>(_: T.Type, _ call: HostFunction.Call) -> AnyCode {
    let run = call.code(0, [T].self).run
    return Code<OrderedSet<T>> { OrderedSet(try run($0)) }
  }

  static let sliceLiteral = HostFunction(
    name: "slice", parameters: [.init(label: nil, type: .array(Placeholder0.cellType))],
    result: CellType(.slice, [Placeholder0.cellType])
  ) { call in openSlice(call.types[0].representation, call) }

  private static func openSlice<T: CellValue>(_: T.Type, _ call: HostFunction.Call) -> AnyCode {
    let run = call.code(0, [T].self).run
    return Code<ArraySlice<T>> { try run($0)[...] }
  }
}
