/// Places that one call would change at once.
struct OverlapAnalysis: TypedVisitor {
  let log: MistakeLog

  mutating func analyze(_ cell: TypedCell) {
    visit(cell.statements)
    for type in cell.types { visit(type.ownValues) }
    for function in cell.functions { visit(function) }
  }

  mutating func visit(_ function: FunctionSymbol) {
    visit(function.defaultValues)
    visit(function.body)
  }

  mutating func visit(_ node: Typed) { visitChildren(node) }

  mutating func visit(_ statement: TypedStatement) { visitChildren(statement) }

  mutating func visit(_ pattern: TypedPattern) { visitChildren(pattern) }

  mutating func visit(_ arguments: [TypedArgument]) {
    checkOverlap(arguments)
    for argument in arguments { visit(argument.children) }
  }

  /// A stored part of a variable: the indices of the properties and tuple elements on the way to it.
  private struct Part {
    let variable: Variable
    var path: [Int] = []
    /// Whether more is accessed than the path says, as where a subscript or a computed property comes behind it.
    var isWhole = false

    func overlaps(_ other: Part) -> Bool {
      variable === other.variable && zip(path, other.path).allSatisfy { $0 == $1 }
    }
  }

  /// One variable, or one part of it, cannot be changed by two arguments at once.
  private func checkOverlap(_ arguments: [TypedArgument]) {
    var changed: [Part] = []
    for argument in arguments {
      guard case .place(let node) = argument, let part = part(node) else { continue }
      if changed.contains(where: { $0.overlaps(part) }) {
        log.report(
          "overlap", "`\(part.variable.name)` is changed by two arguments of one call at once", node.range)
      }
      changed.append(part)
    }
  }

  private func part(_ node: Typed) -> Part? {
    switch node.kind {
    case .variable(let variable): return Part(variable: variable)
    case .field(let base, let index), .element(let base, let index):
      guard var part = part(base) else { return nil }
      if !part.isWhole { part.path.append(index) }
      return part
    case .forced(let base), .computed(_, _, let base?, _):
      return whole(base)
    case .host(_, let arguments, _):
      return arguments.first?.node.flatMap { whole($0) }
    case .integer, .double, .boolean, .string, .interpolation, .nothing, .void, .direct, .call, .construct,
      .enumCase, .array, .dictionary, .tuple, .closure, .functionReference, .hostReference, .caseReference,
      .computed, .wrapped, .converted, .and, .or, .ternary, .coalesce, .chain, .assignment, .discard,
      .attempt, .conditional, .branches:
      return nil
    }
  }

  private func whole(_ node: Typed) -> Part? {
    var part = part(node)
    part?.isWhole = true
    return part
  }
}
