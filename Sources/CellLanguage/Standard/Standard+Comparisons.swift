extension Standard {
  static func addComparisons(to vocabulary: Vocabulary) {
    let relations: [(String, Comparison.Relation, isSwapped: Bool)] = [
      ("==", .equal, false), ("!=", .notEqual, false), ("<", .less, false), ("<=", .lessOrEqual, false),
      (">", .less, true), (">=", .lessOrEqual, true),
    ]
    for type in [CellType.int, .double] {
      for (name, relation, isSwapped) in relations {
        let comparison = Comparison(relation: relation, isSwapped: isSwapped, isOfDoubles: type == .double)
        vocabulary.intrinsic(.infix(name), [type, type], .bool, .comparison(comparison))
      }
    }
    vocabulary.intrinsic(.prefix("!"), [.bool], .bool, .unary(.not))

    vocabulary.family(.free, EquatablePlaceholder.self) { family, types in
      types[0].asEquatable.map { equalities($0, family) }
    }
    vocabulary.family(.free, ComparablePlaceholder.self) { family, types in
      types[0].asComparable.map { orders($0, family) }
    }
  }

  private static func equalities<T: CellValue & Equatable>(_: T.Type, _ family: Family) {
    family.operator(.infix("=="), "Whether two values are equal.", .scan) { (a: T, b: T) in a == b }
    family.operator(.infix("!="), "Whether two values differ.", .scan) { (a: T, b: T) in a != b }
    family.operator(.infix("~="), "Whether a value matches a pattern: whether the two are equal.") {
      (a: T, b: T) in
      a == b
    }
  }

  private static func orders<T: CellValue & Comparable>(_: T.Type, _ family: Family) {
    family.operator(.infix("<"), "Whether one value comes before another.") { (a: T, b: T) in a < b }
    family.operator(.infix("<="), "Whether one value comes before another or equals it.") { (a: T, b: T) in
      a <= b
    }
    family.operator(.infix(">"), "Whether one value comes after another.") { (a: T, b: T) in a > b }
    family.operator(.infix(">="), "Whether one value comes after another or equals it.") { (a: T, b: T) in
      a >= b
    }
    family.function("min(_:_:)", "The lesser of two values.") { (a: T, b: T) in min(a, b) }
    family.function("max(_:_:)", "The greater of two values.") { (a: T, b: T) in max(a, b) }
    family.function("min(_:_:_:_:)", "The least of three values or more.", variadic: 3) {
      (a: T, b: T, c: T, rest: [T]) in rest.reduce(min(a, b, c)) { min($0, $1) }
    }
    family.function("max(_:_:_:_:)", "The greatest of three values or more.", variadic: 3) {
      (a: T, b: T, c: T, rest: [T]) in rest.reduce(max(a, b, c)) { max($0, $1) }
    }
  }
}
