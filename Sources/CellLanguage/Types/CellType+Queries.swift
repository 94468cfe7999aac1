extension CellType {
  package static let int = CellType(.int)
  package static let double = CellType(.double)
  package static let bool = CellType(.bool)
  package static let string = CellType(.string)
  package static let character = CellType(.character)
  package static let void = CellType(tuple: [])
  package static let never = CellType(.never)
  package static let anyError = CellType(.anyError)

  package static func optional(_ wrapped: CellType) -> CellType { CellType(.optional, [wrapped]) }
  package static func array(_ element: CellType) -> CellType { CellType(.array, [element]) }

  package var isVoid: Bool {
    if case .tuple(let elements) = shape { return elements.isEmpty }
    return false
  }

  package var nominal: Nominal? {
    if case .nominal(let nominal, _) = shape { return nominal }
    return nil
  }

  package var arguments: [CellType] {
    if case .nominal(_, let arguments) = shape { return arguments }
    return []
  }

  package var function: FunctionType? {
    if case .function(let function) = shape { return function }
    return nil
  }

  package var elements: [Element]? {
    if case .tuple(let elements) = shape { return elements }
    return nil
  }

  /// The type inside an optional.
  package var wrapped: CellType? { nominal === Nominal.optional ? arguments.first : nil }

  /// The struct or enum of the lesson that this is.
  package var declared: DeclaredType? { nominal?.declared }

  /// Whether values fit a machine word, without a box: `Int`, `Double` and `Bool`.
  package var isWord: Bool { self == .int || self == .double || self == .bool }

  /// The type with each generic parameter replaced, where a replacement is known.
  package func substituting(_ types: [Int: CellType]) -> CellType {
    guard !types.isEmpty, isGeneric else { return self }
    switch shape {
    case .parameter(let parameter): return types[parameter.index] ?? self
    case .nominal(let nominal, let arguments):
      return CellType(nominal, arguments.map { $0.substituting(types) })
    case .tuple(let elements):
      return CellType(tuple: elements.map { Element($0.label, $0.type.substituting(types)) })
    case .function(let function):
      return CellType(
        FunctionType(
          function.parameters.map { .init($0.type.substituting(types), isInout: $0.isInout) },
          function.result.substituting(types), throws: function.throws))
    }
  }

  package func conforms(to conformance: Conformance) -> Bool {
    switch shape {
    case .tuple, .function, .parameter: return false
    case .nominal(let nominal, let arguments):
      guard nominal.conformances.contains(conformance) else { return false }
      // A collection compares as its elements do.
      return nominal.declared != nil || arguments.allSatisfy { $0.conforms(to: conformance) }
    }
  }

  /// Binds the generic parameters of this pattern so that it becomes `type`; false where it cannot.
  package func match(_ type: CellType, _ bindings: inout [Int: CellType]) -> Bool {
    switch (shape, type.shape) {
    case (.parameter(let parameter), _):
      if let bound = bindings[parameter.index] { return bound == type }
      if let constraint = parameter.constraint, !type.conforms(to: constraint) { return false }
      bindings[parameter.index] = type
      return true
    case (.nominal(let a, let x), .nominal(let b, let y)):
      return a === b && x.count == y.count && zip(x, y).allSatisfy { $0.match($1, &bindings) }
    case (.tuple(let x), .tuple(let y)):
      return x.count == y.count && zip(x, y).allSatisfy { $0.type.match($1.type, &bindings) }
    case (.function(let f), .function(let g)):
      return f.parameters.count == g.parameters.count && (f.throws || !g.throws)
        && zip(f.parameters, g.parameters).allSatisfy {
          $0.isInout == $1.isInout && $0.type.match($1.type, &bindings)
        }
        && f.result.match(g.result, &bindings)
    case (.nominal, _), (.tuple, _), (.function, _):
      return false
    }
  }
}

extension CellType: CustomStringConvertible {
  /// The type as Swift writes it.
  package var description: String {
    switch shape {
    case .parameter(let parameter): return ["T", "U", "V", "W"][min(parameter.index, 3)]
    case .tuple(let elements):
      if elements.isEmpty { return "Void" }
      return "("
        + elements.map { ($0.label.map { $0 + ": " } ?? "") + $0.type.description }.joined(separator: ", ")
        + ")"
    case .function(let function):
      let parameters = function.parameters.map { ($0.isInout ? "inout " : "") + $0.type.description }
      return
        "(\(parameters.joined(separator: ", ")))\(function.throws ? " throws" : "") -> \(function.result)"
    case .nominal(let nominal, let arguments):
      if nominal === Nominal.array { return "[\(arguments[0])]" }
      if nominal === Nominal.dictionary { return "[\(arguments[0]): \(arguments[1])]" }
      if nominal === Nominal.optional {
        return arguments[0].function == nil ? "\(arguments[0])?" : "(\(arguments[0]))?"
      }
      if arguments.isEmpty { return nominal.name }
      if nominal === Nominal.reversed || nominal === Nominal.enumerated || nominal === Nominal.zipped {
        return nominal.name + "<" + arguments.map { "[\($0)]" }.joined(separator: ", ") + ">"
      }
      return nominal.name + "<" + arguments.map(\.description).joined(separator: ", ") + ">"
    }
  }

  /// The type with its article, as a message says it: an `Int`, a `Double`.
  var indefinite: String {
    let text = description
    return ("AEIO".contains(text.first ?? "T") ? "an `" : "a `") + text + "`"
  }
}
