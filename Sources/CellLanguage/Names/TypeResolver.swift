import Diagnostics

/// Finds the types that are written: from their names, or where an expression names one.
struct TypeResolver {
  let table: SymbolTable

  private var log: MistakeLog { table.log }

  /// The type that is written, or nil after a report.
  func resolve(_ name: TypeName) -> CellType? {
    switch name.kind {
    case .named(let text, let arguments):
      if text == "Void", arguments.isEmpty { return .void }
      if text == "Self", let owner = table.memberOf?.type { return owner.type }
      guard let nominal = nominal(text) else {
        reportUnknownType(text, name.range)
        return nil
      }
      guard arguments.count == nominal.arity else {
        log.report(
          "type-arguments",
          nominal.arity == 0
            ? "`\(text)` takes no type arguments"
            : "`\(text)` takes \(nominal.arity) type argument\(nominal.arity == 1 ? "" : "s"), as in "
              + "`\(text)<\(Array(repeating: "Int", count: nominal.arity).joined(separator: ", "))>`",
          name.range)
        return nil
      }
      let types = arguments.compactMap { resolve($0) }
      guard types.count == arguments.count else { return nil }
      if nominal === Nominal.set || nominal === Nominal.dictionary, !isHashable(types[0], name.range) {
        return nil
      }
      return CellType(nominal, types)
    case .member(let base, let text):
      guard let outer = resolve(base) else { return nil }
      if case .type(let nominal)? = outer.declared?.scope?[text] { return CellType(nominal) }
      if let nominal = table.vocabulary.types["\(outer).\(text)"] { return CellType(nominal) }
      log.report("unknown-type", "`\(outer)` has no type `\(text)`", name.range)
      return nil
    case .array(let element):
      return resolve(element).map { .array($0) }
    case .optional(let wrapped):
      return resolve(wrapped).map { .optional($0) }
    case .dictionary(let key, let value):
      guard let key = resolve(key), let value = resolve(value), isHashable(key, name.range) else {
        return nil
      }
      return CellType(.dictionary, [key, value])
    case .tuple(let elements):
      var types: [CellType.Element] = []
      for element in elements {
        guard let type = resolve(element.type) else { return nil }
        types.append(.init(element.label, type))
      }
      return CellType(tuple: types)
    case .function(let parameters, let result, let isThrowing):
      var types: [FunctionType.Parameter] = []
      for parameter in parameters {
        guard let type = resolve(parameter.type) else { return nil }
        types.append(.init(type, isInout: parameter.isInout))
      }
      return resolve(result).map { CellType(FunctionType(types, $0, throws: isThrowing)) }
    }
  }

  private func isHashable(_ type: CellType, _ range: CodeRange) -> Bool {
    if type.conforms(to: .hashable) { return true }
    log.report(
      "conformance", "`\(type)` is not `Hashable`, as the keys of a dictionary and the elements of a set are",
      range)
    return false
  }

  func nominal(_ name: String) -> Nominal? {
    if case .type(let nominal)? = table.find(name) { return nominal }
    return table.vocabulary.types[name]
  }

  /// Types of Swift that cells leave out.
  private static let absentTypes: Set<String> = [
    "Any", "AnyObject", "AnyHashable", "Float", "Float16", "Float80", "UInt", "Int8", "Int16", "Int32",
    "Int64", "UInt8",
    "UInt16", "UInt32", "Result", "Date", "URL", "Data", "UnsafePointer", "UnsafeMutablePointer",
    "InlineArray",
  ]

  private func reportUnknownType(_ text: String, _ range: CodeRange) {
    if Self.absentTypes.contains(text) {
      log.report("unsupported", "nabla cells have no `\(text)`", range)
      return
    }
    let known = table.vocabulary.types.keys.sorted() + table.visibleNames.filter { nominal($0) != nil }
    let suggestion = nearest(to: text, among: known)
    log.report(
      "unknown-type", "cannot find type `\(text)`" + (suggestion.map { "; did you mean `\($0)`?" } ?? ""),
      range,
      fix: suggestion.map { ($0, range) })
  }

  func typeReference(_ expression: Expression) -> TypeReference? {
    switch expression.kind {
    case .name(let name):
      if name == "Self", let owner = table.memberOf?.type {
        return TypeReference(nominal: owner.nominal, type: owner.type)
      }
      if let entity = table.find(name) {
        guard case .type(let nominal) = entity else { return nil }
        return TypeReference(nominal: nominal, type: CellType(nominal))
      }
      guard let nominal = table.vocabulary.types[name] else { return nil }
      return TypeReference(nominal: nominal, type: nominal.arity == 0 ? CellType(nominal) : nil)
    case .type(let name):
      let (type, problems) = table.attempt { resolve(name) }
      guard let type, let nominal = type.nominal else {
        log.diagnostics += problems
        return nil
      }
      return TypeReference(nominal: nominal, type: type)
    case .array(let elements):
      guard elements.count == 1, let element = typeReference(elements[0])?.type else { return nil }
      return TypeReference(nominal: .array, type: .array(element))
    case .dictionary(let pairs):
      guard pairs.count == 1, let key = typeReference(pairs[0].key)?.type,
        let value = typeReference(pairs[0].value)?.type
      else { return nil }
      return TypeReference(nominal: .dictionary, type: CellType(.dictionary, [key, value]))
    case .chain(let inner):
      guard case .chained(let wrapped) = inner.kind, let type = typeReference(wrapped)?.type else {
        return nil
      }
      return TypeReference(nominal: .optional, type: .optional(type))
    case .parenthesized(let inner):
      return typeReference(inner)
    case .member(let base, let name):
      guard let outer = typeReference(base) else { return nil }
      if case .type(let nominal)? = outer.nominal.declared?.scope?[name.text] {
        return TypeReference(nominal: nominal, type: CellType(nominal))
      }
      return table.vocabulary.types["\(outer.nominal.name).\(name.text)"].map {
        TypeReference(nominal: $0, type: CellType($0))
      }
    case .integer, .floatingPoint, .boolean, .string, .nothing, .shorthandParameter, .implicitMember, .call,
      .subscript, .tuple, .closure, .prefix, .postfix, .binary, .assignment, .ternary, .chained, .forced,
      .conditional, .switching, .attempt, .address, .cast, .discard:
      return nil
    }
  }
}
