import Diagnostics

/// What may throw, and who takes the error.
struct ErrorAnalysis: TypedVisitor {
  let cell: FunctionContext
  let log: MistakeLog
  /// The function around what is being visited.
  private var context: FunctionContext
  /// Whether an error thrown here is marked by `try`, and whether someone takes it.
  private var isMarked = false
  private var isHandled = true
  /// Whether something visited so far lets an error out, within the `try` or `do` around it.
  private var letsOut = false

  init(cell: FunctionContext, log: MistakeLog) {
    self.cell = cell
    self.log = log
    context = cell
  }

  mutating func analyze(_ cell: TypedCell) {
    // The cell itself takes errors: an uncaught one ends it with a message.
    visit(cell.statements)
    isHandled = false
    for type in cell.types { visit(type.ownValues) }
    for function in cell.functions { visit(function) }
  }

  mutating func visit(_ function: FunctionSymbol) {
    visit(function.defaultValues)
    let saved = (context, isMarked, isHandled, letsOut)
    (context, isMarked, isHandled) = (function.context, false, function.context.throws)
    visit(function.body)
    (context, isMarked, isHandled, letsOut) = saved
  }

  mutating func visit(_ statement: TypedStatement) {
    switch statement.kind {
    case .throw:
      visitChildren(statement)
      letsOut = true
      if !isHandled { reportThrow("an error is thrown here", statement.range) }
    case .do(_, let body, let catches):
      let saved = (isHandled, letsOut)
      // A last `catch` without a pattern takes every error.
      let takesAll = catches.contains { $0.pattern == nil && $0.condition == nil }
      if takesAll { isHandled = true }
      letsOut = false
      visit(body)
      if !letsOut, let first = catches.first {
        log.report(
          "redundant", "nothing in the `do` above can throw, so this `catch` is never reached", first.range,
          severity: .warning)
      }
      letsOut = saved.1 || (letsOut && !takesAll)
      isHandled = saved.0
      for clause in catches { visit(clause.children) }
    case .expression, .show, .declare, .destructure, .if, .guard, .while, .repeatWhile, .for, .switch,
      .return,
      .break, .continue, .collect, .function:
      visitChildren(statement)
    }
  }

  mutating func visit(_ pattern: TypedPattern) { visitChildren(pattern) }

  mutating func visit(_ node: Typed) {
    switch node.kind {
    case .host(let function, let arguments, _):
      visitChildren(node)
      if function.throws || letsErrorsOut(arguments) { checkThrow(node.range) }
    case .direct(let function, _, let arguments):
      visitChildren(node)
      let throwsOwn = function.declaration?.rethrows != true
      if function.throws, throwsOwn || letsErrorsOut(arguments) { checkThrow(node.range) }
    case .call(let function, _):
      visitChildren(node)
      if function.type.function?.throws == true { checkThrow(node.range) }
      // The type of a closure without annotation does not say whether it throws.
      letsOut = true
    case .attempt(let kind, let inner):
      let saved = (isMarked, isHandled, letsOut)
      isMarked = true
      letsOut = false
      if kind != .plain { isHandled = true }
      visit(inner)
      if !letsOut {
        log.report("redundant", "nothing here can throw; leave out the `try`", node.range, severity: .warning)
      }
      (isMarked, isHandled, letsOut) = (saved.0, saved.1, saved.2 || (letsOut && kind == .plain))
    case .integer, .double, .boolean, .string, .interpolation, .nothing, .void, .variable, .construct,
      .enumCase, .array, .dictionary, .tuple, .closure, .functionReference, .hostReference, .caseReference,
      .element, .field, .computed, .wrapped, .converted, .and, .or, .ternary, .coalesce, .chain, .forced,
      .assignment, .discard, .conditional, .branches:
      visitChildren(node)
    }
  }

  mutating func visit(_ arguments: [TypedArgument]) {
    for argument in arguments { visit(argument.children) }
  }

  private func letsErrorsOut(_ arguments: [TypedArgument]) -> Bool {
    arguments.contains { argument in
      guard case .value(let node) = argument else { return false }
      return mayThrow(closure: node)
    }
  }

  /// Whether a closure lets an error out, which then leaves the function that calls it.
  private func mayThrow(closure node: Typed) -> Bool {
    switch node.kind {
    case .closure(let function): function.context.throws
    case .functionReference(let function, _): function.throws
    case .converted(let inner): mayThrow(closure: inner)
    case .variable: node.type.function?.throws == true
    case .integer, .double, .boolean, .string, .interpolation, .nothing, .void, .host, .direct, .call,
      .construct, .enumCase, .array, .dictionary, .tuple, .hostReference, .caseReference, .element, .field,
      .computed, .wrapped, .and, .or, .ternary, .coalesce, .chain, .forced, .assignment, .discard, .attempt,
      .conditional, .branches:
      false
    }
  }

  private mutating func checkThrow(_ range: CodeRange) {
    letsOut = true
    if !isMarked { log.report("try-missing", "this call can throw; write `try` in front of it", range) }
    if !isHandled { reportThrow("the error of this call is not handled", range) }
  }

  private func reportThrow(_ what: String, _ range: CodeRange) {
    // A closure may throw as far as the function it is given to passes the error on.
    if context.isClosure {
      context.throws = true
      return
    }
    log.report("unhandled-error", "\(what): use `do` and `catch`, or mark the function `throws`", range)
  }
}
