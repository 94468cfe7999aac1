/// What must not outlive the call it was given to, and would.
struct EscapeAnalysis: TypedVisitor {
  let log: MistakeLog
  /// Whether the expression being visited is a closure handed to a call, which keeps it only while it runs.
  private var isArgument = false

  init(log: MistakeLog) { self.log = log }

  mutating func analyze(_ cell: TypedCell) {
    visit(cell.statements)
    for type in cell.types { visit(type.ownValues) }
    for function in cell.functions { visit(function) }
  }

  mutating func visit(_ function: FunctionSymbol) {
    visit(function.defaultValues)
    let saved = isArgument
    isArgument = false
    visit(function.body)
    isArgument = saved
  }

  mutating func visit(_ statement: TypedStatement) { visitChildren(statement) }

  mutating func visit(_ pattern: TypedPattern) { visitChildren(pattern) }

  mutating func visit(_ node: Typed) {
    switch node.kind {
    case .variable(let variable):
      if variable.isNonEscaping, !isArgument {
        log.report(
          "escaping",
          "the closure `\(variable.name)` may outlive the call here; mark the parameter `@escaping`",
          node.range)
      }
    case .host(_, let arguments, _):
      // What a collection keeps outlives the call that puts it there.
      visit(arguments, escapes: arguments.contains { if case .place = $0 { true } else { false } })
    case .call(let function, let arguments):
      isArgument = isFunction(function)
      visit(function)
      isArgument = false
      visit(arguments)
    case .closure(let function):
      visitChildren(node)
      if !isArgument { checkEscape(of: function, node.range) }
    case .assignment(let target, let value):
      visit(value)
      visit(place: target)
    case .integer, .double, .boolean, .string, .interpolation, .nothing, .void, .direct, .construct,
      .enumCase,
      .array, .dictionary, .tuple, .functionReference, .hostReference, .caseReference, .element, .field,
      .computed, .wrapped, .converted, .and, .or, .ternary, .coalesce, .chain, .forced, .discard, .attempt,
      .conditional, .branches:
      visitChildren(node)
    }
  }

  mutating func visit(_ arguments: [TypedArgument]) { visit(arguments, escapes: false) }

  private mutating func visit(_ arguments: [TypedArgument], escapes: Bool) {
    for argument in arguments {
      switch argument {
      case .value(let node):
        isArgument = !escapes && isFunction(node)
        visit(node)
        isArgument = false
      case .place(let node): visit(place: node)
      case .variadic, .omitted: visit(argument.children)
      }
    }
  }

  /// A variable that is given a new value keeps nothing of its old one.
  private mutating func visit(place node: Typed) {
    if case .variable = node.kind { return }
    visit(node)
  }

  private func isFunction(_ node: Typed) -> Bool {
    switch node.kind {
    case .closure, .variable: node.type.function != nil
    case .converted(let inner): isFunction(inner)
    case .integer, .double, .boolean, .string, .interpolation, .nothing, .void, .host, .direct, .call,
      .construct, .enumCase, .array, .dictionary, .tuple, .functionReference, .hostReference, .caseReference,
      .element, .field, .computed, .wrapped, .and, .or, .ternary, .coalesce, .chain, .forced, .assignment,
      .discard, .attempt, .conditional, .branches:
      false
    }
  }

  /// A closure that outlives the call cannot keep what only lives during it.
  private func checkEscape(of function: FunctionSymbol, _ range: CodeRange) {
    for variable in function.context.captures where variable.isInout {
      log.report(
        "escaping", "this closure may outlive the call, and `\(variable.name)` is `inout` only during it",
        range)
    }
  }
}
