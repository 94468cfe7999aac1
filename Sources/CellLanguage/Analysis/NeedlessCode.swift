import Diagnostics

/// Looks for what runs but is hardly meant, and warns of it where Swift does.
struct NeedlessCode: TypedVisitor {
  let log: MistakeLog

  mutating func analyze(_ cell: TypedCell) {
    visit(cell.statements)
    for type in cell.types { visit(type.ownValues) }
    for function in cell.functions { visit(function) }
  }

  mutating func visit(_ node: Typed) {
    switch node.kind {
    case .interpolation(let parts):
      for case .host(let function, let arguments, _) in parts.map(\.kind) where function === Standard.describe
      {
        for argument in arguments { if let value = argument.node { warnOfPrinted(value) } }
      }
    case .host(let function, let arguments, _):
      if function.name == "print" {
        for argument in arguments { if case .value(let value) = argument { warnOfPrinted(value) } }
      }
      warnOfComparison(function, arguments)
    case .dictionary(let pairs):
      warnOfRepeated(pairs.map(\.key))
    case .integer, .double, .boolean, .string, .nothing, .void, .variable, .direct, .call, .construct,
      .enumCase, .array, .tuple, .closure, .functionReference, .hostReference, .caseReference, .element,
      .field, .computed, .wrapped, .converted, .and, .or, .ternary, .coalesce, .chain, .forced, .assignment,
      .discard, .attempt, .conditional, .branches:
      break
    }
    visitChildren(node)
  }

  mutating func visit(_ statement: TypedStatement) { visitChildren(statement) }
  mutating func visit(_ pattern: TypedPattern) { visitChildren(pattern) }
  mutating func visit(_ function: FunctionSymbol) {
    visit(function.defaultValues)
    visit(function.body)
  }
  mutating func visit(_ arguments: [TypedArgument]) {
    for argument in arguments { visit(argument.children) }
  }

  /// An optional that is printed as it is reads `Optional(5)`.
  private func warnOfPrinted(_ node: Typed) {
    guard node.type.wrapped != nil else { return }
    log.report(
      "optional-printed",
      "this is \(node.type.indefinite), which is written as `Optional(…)` or `nil`; unwrap it, give a value "
        + "for nil with `??`, or write `String(describing:)` where that is meant", node.range,
      severity: .warning)
  }

  /// What is no optional is never equal to nil.
  private func warnOfComparison(_ function: HostFunction, _ arguments: [TypedArgument]) {
    let isNothing = { (argument: TypedArgument) -> Bool in
      guard let node = argument.node else { return false }
      if case .nothing = node.kind { return true }
      return node.type.nominal === Standard.nothingLiteral
    }
    guard function.role == .operator(.infix), ["==", "!="].contains(function.name),
      arguments.contains(where: isNothing)
    else { return }
    for argument in arguments {
      guard case .wrapped(let value)? = argument.node?.kind else { continue }
      log.report(
        "redundant",
        "this is \(value.type.indefinite), which is never nil, so the comparison is always "
          + "`\(function.name == "!=")`", value.range, severity: .warning)
    }
  }

  /// A key that stands twice in a literal ends the program when the literal is evaluated.
  private func warnOfRepeated(_ keys: [Typed]) {
    var first: [LiteralValue: CodeRange] = [:]
    for key in keys {
      guard let value = LiteralValue(key) else { continue }
      if let place = first[value] {
        log.report(
          "redundant", "the key `\(value)` stands twice in this dictionary", place,
          notes: [log.note("and again here", key.range)], severity: .warning)
      } else {
        first[value] = key.range
      }
    }
  }
}

/// The value of a literal, as far as it is known without running anything.
enum LiteralValue: Hashable, CustomStringConvertible {
  case integer(Int)
  case double(Double)
  case boolean(Bool)
  case string(String)

  init?(_ node: Typed) {
    switch node.kind {
    case .integer(let value): self = .integer(value)
    case .double(let value): self = .double(value)
    case .boolean(let value): self = .boolean(value)
    case .string(let value): self = .string(value)
    case .nothing, .void, .interpolation, .variable, .host, .direct, .call, .construct, .enumCase, .array,
      .dictionary, .tuple, .closure, .functionReference, .hostReference, .caseReference, .element, .field,
      .computed, .wrapped, .converted, .and, .or, .ternary, .coalesce, .chain, .forced, .assignment,
      .discard, .attempt, .conditional, .branches:
      return nil
    }
  }

  var description: String {
    switch self {
    case .integer(let value): value.description
    case .double(let value): value.description
    case .boolean(let value): value.description
    case .string(let value): value.debugDescription
    }
  }
}
