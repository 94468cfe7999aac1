extension Standard {
  static func addOptionals(to vocabulary: Vocabulary) {
    vocabulary.family(.member(.optional), Placeholder0.self, Placeholder1.self) { family, types in
      transformations(types[0], types[1], family)
    }
    vocabulary.family(.static(.optional), Placeholder0.self) { family, types in makers(types[0], family) }
    for name in ["==", "!="] {
      let isEqual = name == "=="
      vocabulary.add(
        HostFunction(
          name: name, role: .operator(.infix),
          parameters: [
            .init(label: nil, type: .optional(Placeholder0.cellType)),
            .init(label: nil, type: CellType(nothingLiteral)),
          ], result: .bool, summary: isEqual ? "Whether there is no value." : "Whether there is a value."
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

  private static func transformations<T: CellValue, U: CellValue>(_: T.Type, _: U.Type, _ family: Family) {
    family.method("map(_:)", "The value transformed, or nil where there is none.") {
      (a: T?, f: CellFunction<T, U>) in
      try a.map { try f($0) }
    }
    family.method("flatMap(_:)", "The value transformed into an optional, or nil where there is none.") {
      (a: T?, f: CellFunction<T, U?>) in try a.flatMap { try f($0) }
    }
  }

  private static func makers<T: CellValue>(_: T.Type, _ family: Family) {
    family.function("init(_:)", "An optional with a value.") { (value: T) -> T? in value }
    family.constant("none", "No value, which is `nil` too.") { () -> T? in nil }
    family.function("some(_:)", "An optional with a value.") { (value: T) -> T? in value }
  }
}
