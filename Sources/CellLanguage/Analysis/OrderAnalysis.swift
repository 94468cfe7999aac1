/// Finds where a cell depends on the order of a dictionary or set, which cells keep and Swift does not promise.
struct OrderAnalysis: TypedVisitor {
  private(set) var places: [CodeRange] = []

  mutating func analyze(_ cell: TypedCell) {
    visit(cell.statements)
    for type in cell.types { visit(type.ownValues) }
    for function in cell.functions { visit(function) }
  }

  mutating func visit(_ statement: TypedStatement) {
    switch statement.kind {
    case .for(_, _, let sequence, _, _):
      if Self.isUnordered(sequence.type) { places.append(sequence.range) }
    // The last expression of a cell is shown.
    case .show(let node), .expression(let node):
      if Self.holdsUnordered(node.type) { places.append(node.range) }
    case .declare, .destructure, .if, .guard, .while, .repeatWhile, .switch, .return, .break,
      .continue, .throw, .do, .collect, .function:
      break
    }
    visitChildren(statement)
  }

  mutating func visit(_ node: Typed) {
    switch node.kind {
    case .host(let function, let arguments, _):
      if Self.forgetsOrder.contains(function.name) {
        for argument in arguments { visitWithoutOrder(argument.children) }
        return
      }
      if Self.showsOrder(function, arguments) { places.append(node.range) }
    case .integer, .double, .boolean, .string, .interpolation, .nothing, .void, .variable, .direct, .call,
      .construct, .enumCase, .array, .dictionary, .tuple, .closure, .functionReference, .hostReference,
      .caseReference, .element, .field, .computed, .wrapped, .converted, .and, .or, .ternary, .coalesce,
      .chain, .forced, .assignment, .discard, .attempt, .conditional, .branches:
      break
    }
    visitChildren(node)
  }

  /// Visits what stands below a collection whose order does not matter.
  private mutating func visitWithoutOrder(_ parts: [TypedPart]) {
    for part in parts {
      guard case .expression(let node) = part, case .host(let function, let arguments, _) = node.kind,
        let first = arguments.first, Self.handsOrderOn.contains(function.name)
      else {
        visit([part])
        continue
      }
      visitWithoutOrder(first.children)
      visit(Array(arguments.dropFirst()))
    }
  }

  mutating func visit(_ pattern: TypedPattern) { visitChildren(pattern) }

  mutating func visit(_ function: FunctionSymbol) {
    visit(function.defaultValues)
    visit(function.body)
  }

  mutating func visit(_ arguments: [TypedArgument]) {
    for argument in arguments { visit(argument.children) }
  }

  /// What comes out the same in whatever order its elements come in.
  private static let forgetsOrder: Set<String> = [
    "sorted", "min", "max", "contains", "count", "isEmpty", "allSatisfy", "union", "intersection",
    "subtracting", "formUnion", "formIntersection", "subtract", "isSubset", "isSuperset",
    "isStrictSubset", "isStrictSuperset", "isDisjoint",
  ]

  /// What takes a collection element by element, and hands the order on.
  private static let handsOrderOn: Set<String> = [
    "toArray", "map", "filter", "compactMap", "flatMap", "keys", "values",
  ]

  private static func showsOrder(_ function: HostFunction, _ arguments: [TypedArgument]) -> Bool {
    let types = arguments.compactMap { $0.node?.type }
    switch function.name {
    case "print", "show", "describe": return types.contains(where: holdsUnordered)
    // `String(describing:)`
    case "init": return function.result == .string && types.contains(where: holdsUnordered)
    case "toArray", "keys", "values", "first", "popFirst", "removeFirst", "description":
      return types.first.map(isUnordered) == true
    default: return false
    }
  }

  private static func isUnordered(_ type: CellType) -> Bool {
    type.nominal === Nominal.dictionary || type.nominal === Nominal.set
  }

  private static func holdsUnordered(_ type: CellType) -> Bool {
    isUnordered(type) || type.arguments.contains(where: holdsUnordered)
      || (type.elements ?? []).contains { holdsUnordered($0.type) }
  }
}
