/// A cell whose names and types are known.
struct TypedCell {
  let statements: [TypedStatement]
  /// Functions and members of its own; a nested function stands in the body around it.
  let functions: [FunctionSymbol]
  let types: [DeclaredType]
}

extension FunctionSymbol {
  /// The defaults of its parameters.
  var defaultValues: [TypedPart] {
    parameters.compactMap { $0.defaultNode.map { .expression($0) } }
  }
}

extension DeclaredType {
  /// The values that its parts have of themselves.
  var ownValues: [TypedPart] {
    (fields.map(\.defaultValue) + cases.flatMap(\.defaults)).compactMap { $0.map { .expression($0) } }
  }
}
