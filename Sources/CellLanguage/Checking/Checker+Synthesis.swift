extension Checker {
  /// Adds what Swift derives from a declaration: raw values and the list of cases.
  func synthesize(_ declared: DeclaredType) {
    guard declared.kind == .enumeration else { return }
    let type = declared.type
    let receiver = HostFunction.Parameter(label: nil, type: type)
    if declared.nominal.conformances.contains(.caseIterable) {
      declared.synthesized["static allCases"] = HostFunction(
        name: "allCases", parameters: [], result: .array(type), isProperty: true
      ) { _ in
        let values = declared.cases.indices.map { Aggregate(declared.layout, tag: $0) }
        return Code(constant: values)
      }
    }
    guard let rawType = declared.rawType else { return }
    switch rawType {
    case .int: addRawValues(declared, receiver) { if case .integer(let value)? = $0 { value } else { nil } }
    case .double: addRawValues(declared, receiver) { if case .double(let value)? = $0 { value } else { nil } }
    case .character:
      addRawValues(declared, receiver) { if case .string(let value)? = $0 { Character(value) } else { nil } }
    default: addRawValues(declared, receiver) { if case .string(let value)? = $0 { value } else { nil } }
    }
  }

  private func addRawValues<Raw: CellValue & Hashable>(
    _ declared: DeclaredType, _ receiver: HostFunction.Parameter,
    _ value: @escaping (DeclaredType.RawValue?) -> Raw?
  ) {
    declared.synthesized["rawValue"] = HostFunction(
      name: "rawValue", parameters: [receiver], result: Raw.cellType, isProperty: true, isMethod: true
    ) { call in
      let values = declared.cases.compactMap { value($0.rawValue) }
      guard let subject = call.arguments[0]?.of(Aggregate.self) else {
        preconditionFailure("a property has a receiver")
      }
      return Code<Raw> { frame in values[try subject.run(frame).tag] }
    }
    let parameter = HostFunction.Parameter(label: "rawValue", type: Raw.cellType)
    declared.synthesized["init"] = HostFunction(
      name: declared.name, parameters: [parameter], result: .optional(declared.type)
    ) { call in
      let values = declared.cases.map { value($0.rawValue) }
      guard let raw = call.arguments[0]?.of(Raw.self) else {
        preconditionFailure("an initialiser has its argument")
      }
      return Code<Aggregate?> { frame in
        let wanted = try raw.run(frame)
        return values.firstIndex { $0 == wanted }.map { Aggregate(declared.layout, tag: $0) }
      }
    }
  }
}
