extension Vocabulary {
  /// Lets cells go through the elements of a type that is a sequence, and call on it what every sequence has.
  package func sequence<S: CellValue & Sequence>(_: S.Type) where S.Element: CellValue {
    let implementation = Implementation { (values: S) in Array(values) }
    bind(
      S.cellType,
      HostFunction(
        name: "toArray", parameters: implementation.parameters, result: implementation.result,
        link: implementation.link))
  }

  /// The same for every type that a generic name stands for, such as `Layers<Matrix>`.
  ///
  /// - Precondition: The name has one argument, and its types are sequences of that argument.
  package func sequences(_ nominal: Nominal) {
    let element = Placeholder0.cellType
    bind(
      CellType(nominal, [element]),
      HostFunction(
        name: "toArray", parameters: [.init(label: nil, type: CellType(nominal, [element]))],
        result: .array(element)
      ) { call in
        let element = call.types[0].representation
        return Self.link(nominal.represent([element]), element, call)
      })
  }

  private func bind(_ type: CellType, _ function: HostFunction) {
    guard let nominal = type.nominal else { preconditionFailure("a sequence has a type with a name") }
    sequences[ObjectIdentifier(nominal)] = SequenceBinding(toArray: function)
  }

  private static func link<S: CellValue, T: CellValue>(_: S.Type, _: T.Type, _ call: HostFunction.Call)
    -> AnyCode
  {
    let run = call.code(0, S.self).run
    return Code<[T]> { frame in
      guard let values = try run(frame) as? any Sequence, let array = elements(values) as? [T] else {
        preconditionFailure("the type is a sequence of its argument")
      }
      return array
    }
  }

  private static func elements<S: Sequence>(_ values: S) -> any Sequence { Array(values) }
}
