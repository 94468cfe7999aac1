/// Whether patterns leave no value out, by trying each way a type's values are built.
enum Exhaustiveness {
  /// - Parameter rows: patterns side by side, as many in each row as there are types.
  static func covers(_ rows: [[TypedPattern]], _ types: [CellType]) -> Bool {
    guard let type = types.first else { return !rows.isEmpty }
    if rows.isEmpty { return false }
    let rest = Array(types.dropFirst())
    // Where no pattern looks inside, there is nothing to take apart; a recursive type would have no end.
    if rows.allSatisfy({ isWild($0[0]) }) { return covers(rows.map { Array($0.dropFirst()) }, rest) }
    guard let constructors = constructors(of: type) else {
      return covers(rows.filter { isWild($0[0]) }.map { Array($0.dropFirst()) }, rest)
    }
    return constructors.allSatisfy { constructor in
      covers(rows.compactMap { specialize($0, constructor) }, constructor.parts + rest)
    }
  }

  /// Whether a pattern matches anything that the patterns before it leave.
  ///
  /// Like the compiler, this takes a comparison inside of a value for one that may hold.
  static func isUseful(_ pattern: TypedPattern, after earlier: [TypedPattern], _ type: CellType) -> Bool {
    if let literal = literal(pattern), earlier.contains(where: { self.literal($0) == literal }) {
      return false
    }
    return isUseful([pattern], beside: earlier.map { [$0] }, [type])
  }

  private static func isUseful(
    _ row: [TypedPattern], beside rows: [[TypedPattern]], _ types: [CellType]
  ) -> Bool {
    guard let head = row.first, let type = types.first else { return rows.isEmpty }
    let rest = Array(types.dropFirst())
    if let constructor = constructors(of: type)?.first(where: { specialize(row, $0) != nil }), !isWild(head) {
      return isUseful(row, constructor, beside: rows, rest)
    }
    guard isWild(head) else { return true }
    if !rows.allSatisfy({ isWild($0[0]) }), let constructors = constructors(of: type) {
      return constructors.contains { isUseful(row, $0, beside: rows, rest) }
    }
    let remaining = rows.filter { isWild($0[0]) }.map { Array($0.dropFirst()) }
    return isUseful(Array(row.dropFirst()), beside: remaining, rest)
  }

  private static func isUseful(
    _ row: [TypedPattern], _ constructor: Constructor, beside rows: [[TypedPattern]], _ rest: [CellType]
  ) -> Bool {
    guard let special = specialize(row, constructor) else { return false }
    return isUseful(
      special, beside: rows.compactMap { specialize($0, constructor) }, constructor.parts + rest)
  }

  /// The literal that a pattern compares its subject with, where it is one.
  private static func literal(_ pattern: TypedPattern) -> LiteralValue? {
    guard case .expression(_, let comparison) = pattern.kind, case .host(_, let operands, _) = comparison.kind
    else { return nil }
    return operands.first?.node.flatMap { LiteralValue($0) }
  }

  private struct Constructor {
    let tag: Int
    let parts: [CellType]
  }

  /// The ways to build a value, or nil where they cannot be listed.
  private static func constructors(of type: CellType) -> [Constructor]? {
    if type == .bool { return [Constructor(tag: 0, parts: []), Constructor(tag: 1, parts: [])] }
    if let wrapped = type.wrapped {
      return [Constructor(tag: 0, parts: []), Constructor(tag: 1, parts: [wrapped])]
    }
    if let elements = type.elements { return [Constructor(tag: 0, parts: elements.map(\.type))] }
    if let cases = type.nominal?.cases, !cases.isEmpty {
      return cases.indices.map { Constructor(tag: $0, parts: []) }
    }
    guard let declared = type.declared, declared.kind == .enumeration else { return nil }
    return declared.cases.enumerated().map {
      Constructor(tag: $0.offset, parts: $0.element.elements.map(\.type))
    }
  }

  /// Which case of an enum of the vocabulary a pattern compares with.
  private static func boundCase(_ comparison: Typed, of type: CellType) -> Int? {
    guard case .host(_, let operands, _) = comparison.kind,
      case .host(let function, let arguments, _)? = operands.first?.node?.kind, function.isProperty,
      arguments.isEmpty
    else { return nil }
    return type.nominal?.cases.firstIndex(of: function.name)
  }

  private static func isWild(_ pattern: TypedPattern) -> Bool {
    switch pattern.kind {
    case .bind, .wildcard: true
    case .tuple, .some, .none, .boolean, .enumCase, .expression, .error: false
    }
  }

  private static func specialize(_ row: [TypedPattern], _ constructor: Constructor) -> [TypedPattern]? {
    let pattern = row[0]
    let rest = row.dropFirst()
    let parts: [TypedPattern]
    switch pattern.kind {
    case .bind, .wildcard:
      parts = constructor.parts.map { TypedPattern(.wildcard, $0, pattern.range) }
    case .boolean(let value):
      guard constructor.tag == (value ? 1 : 0) else { return nil }
      parts = []
    case .none:
      guard constructor.tag == 0 else { return nil }
      parts = []
    case .some(let inner):
      guard constructor.tag == 1 else { return nil }
      parts = [inner]
    case .tuple(let elements):
      parts = elements
    case .enumCase(let index, let elements):
      guard index == constructor.tag else { return nil }
      parts = elements
    case .expression(_, let comparison):
      guard boundCase(comparison, of: pattern.type) == constructor.tag else { return nil }
      parts = []
    case .error:
      return nil
    }
    return parts + rest
  }

  /// The simple cases that no pattern covers, as Swift writes them.
  static func missing(_ patterns: [TypedPattern], _ type: CellType) -> [String] {
    guard let constructors = constructors(of: type), type.elements == nil else { return [] }
    return constructors.filter { constructor in
      !covers(patterns.compactMap { specialize([$0], constructor) }, constructor.parts)
    }.map { constructor in
      if type == .bool { return constructor.tag == 1 ? "true" : "false" }
      if type.wrapped != nil { return constructor.tag == 1 ? ".some(let value)" : ".none" }
      if let cases = type.nominal?.cases, !cases.isEmpty { return "." + cases[constructor.tag] }
      guard let declared = type.declared else { return "" }
      let one = declared.cases[constructor.tag]
      let values = one.elements.map { $0.label.map { "let \($0)" } ?? "let value" }
      return ".\(one.name)" + (values.isEmpty ? "" : "(\(values.joined(separator: ", ")))")
    }
  }
}
