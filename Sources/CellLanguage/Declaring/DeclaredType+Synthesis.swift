extension DeclaredType {
  /// Adds what Swift derives from a declaration: raw values and the list of cases.
  func synthesize() {
    guard kind == .enumeration else { return }
    let receiver = HostFunction.Parameter(label: nil, type: type)
    if nominal.conformances.contains(.caseIterable) {
      synthesizedStatics["allCases"] = HostFunction(
        name: "allCases", parameters: [], result: .array(type), isProperty: true
      ) { [self] _ in
        let values = cases.indices.map { Aggregate(layout, tag: $0) }
        return Code(constant: values)
      }
    }
    guard let rawType else { return }
    switch rawType {
    case .int: addRawValues(receiver) { if case .integer(let value)? = $0 { value } else { nil } }
    case .double: addRawValues(receiver) { if case .double(let value)? = $0 { value } else { nil } }
    case .character:
      addRawValues(receiver) { if case .string(let value)? = $0 { Character(value) } else { nil } }
    default: addRawValues(receiver) { if case .string(let value)? = $0 { value } else { nil } }
    }
  }

  private func addRawValues<Raw: CellValue & Hashable>(
    _ receiver: HostFunction.Parameter,
    _ value: @escaping (DeclaredType.RawValue?) -> Raw?
  ) {
    synthesized["rawValue"] = HostFunction(
      name: "rawValue", parameters: [receiver], result: Raw.cellType, isProperty: true, isMethod: true
    ) { [self] call in
      let values = cases.compactMap { value($0.rawValue) }
      guard let subject = call.arguments[0]?.of(Aggregate.self) else {
        preconditionFailure("a property has a receiver")
      }
      return Code<Raw> { frame in values[try subject.run(frame).tag] }
    }
    let parameter = HostFunction.Parameter(label: "rawValue", type: Raw.cellType)
    synthesized["init"] = HostFunction(
      name: name, parameters: [parameter], result: .optional(type)
    ) { [self] call in
      let values = cases.map { value($0.rawValue) }
      guard let raw = call.arguments[0]?.of(Raw.self) else {
        preconditionFailure("an initialiser has its argument")
      }
      return Code<Aggregate?> { [self] frame in
        let wanted = try raw.run(frame)
        return values.firstIndex { $0 == wanted }.map { Aggregate(layout, tag: $0) }
      }
    }
  }
}
