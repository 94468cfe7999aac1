import Diagnostics

/// Goes once through the chosen reading of a cell: what closures capture, what may be changed, what may throw.
struct Finalizer: TypedVisitor {
  let checker: Checker
  private(set) var diagnostics: [Diagnostic] = []
  var context: FunctionContext
  /// Whether an error thrown here is marked by `try`, and whether someone takes it.
  var isMarked = false
  var isHandled = false
  var contexts: [FunctionContext] = []
  /// Whether the expression being visited is a closure handed to a call, which keeps it only while it runs.
  private var isArgument = false

  init(checker: Checker) {
    self.checker = checker
    context = checker.cell
  }

  mutating func report(
    _ identifier: String, _ message: String, _ range: CodeRange, notes: [Diagnostic.Note] = [],
    severity: Diagnostic.Severity = .error
  ) {
    let diagnostic = Diagnostic(severity, "cell." + identifier, message, at: range.offsets, notes: notes)
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  // MARK: Functions

  mutating func visit(_ statements: [TypedStatement], in context: FunctionContext) {
    let saved = (self.context, isMarked, isHandled, isArgument)
    self.context = context
    isMarked = false
    isArgument = false
    // The cell itself takes errors: an uncaught one ends it with a message.
    isHandled = context === checker.cell || context.throws
    visit(statements)
    (self.context, isMarked, isHandled, isArgument) = saved
  }

  mutating func visit(_ function: FunctionSymbol) {
    contexts.append(function.context)
    for parameter in function.parameters {
      if let node = parameter.defaultNode { visit(node) }
    }
    visit(function.body, in: function.context)
  }

  /// The values that the parts of a type have of themselves.
  mutating func visit(_ type: DeclaredType) {
    for value in type.fields.compactMap(\.defaultValue) { visit(value) }
    for value in type.cases.flatMap(\.defaults).compactMap(\.self) { visit(value) }
  }

  /// What a function captures, those that use it capture too; repeated until nothing is new.
  func finish() {
    var changed = true
    while changed {
      changed = false
      for context in contexts + [checker.cell] {
        for used in context.uses {
          for variable in used.context.captures where !owns(context, variable) {
            if context.capture(variable) { changed = true }
          }
        }
      }
    }
  }

  func owns(_ context: FunctionContext, _ variable: Variable) -> Bool { variable.context === context }

  // MARK: Names

  func use(_ variable: Variable) {
    guard let owner = variable.context, owner !== context else { return }
    var current: FunctionContext? = context
    while let function = current, function !== owner {
      function.capture(variable)
      current = function.parent
    }
  }

  func use(_ function: FunctionSymbol) {
    guard function.isNested else { return }
    var current: FunctionContext? = context
    while let inner = current {
      if !inner.uses.contains(where: { $0 === function }) { inner.uses.append(function) }
      if inner === function.context.parent { break }
      current = inner.parent
    }
  }

  // MARK: Statements

  mutating func visit(_ statement: TypedStatement) {
    switch statement.kind {
    case .collect(_, let variable):
      use(variable)
      visitChildren(statement)
    case .throw:
      visitChildren(statement)
      if !isHandled { reportThrow("an error is thrown here", statement.range) }
    case .do(_, let body, let catches):
      let saved = isHandled
      // A last `catch` without a pattern takes every error.
      if catches.contains(where: { $0.pattern == nil && $0.condition == nil }) { isHandled = true }
      visit(body)
      isHandled = saved
      for clause in catches { visit(clause.children) }
    case .expression, .show, .declare, .destructure, .if, .guard, .while, .repeatWhile, .for, .switch,
      .return,
      .break, .continue, .function:
      visitChildren(statement)
    }
  }

  mutating func visit(_ pattern: TypedPattern) { visitChildren(pattern) }

  // MARK: Expressions

  mutating func visit(_ node: Typed) {
    switch node.kind {
    case .variable(let variable):
      variable.isRead = true
      use(variable)
      if variable.isNonEscaping, !isArgument {
        report(
          "escaping",
          "the closure `\(variable.name)` may outlive the call here; mark the parameter `@escaping`",
          node.range)
      }
    case .host(let function, let arguments, _):
      // What a collection keeps outlives the call that puts it there.
      visit(arguments, escapes: arguments.contains { if case .place = $0 { true } else { false } })
      if function.throws || letsErrorsOut(arguments) { checkThrow(node.range) }
    case .direct(let function, let receiver, let arguments):
      use(function)
      if let receiver {
        if function.isMutating { change(receiver) } else { visit(receiver) }
      }
      visit(arguments)
      let throwsOwn = function.declaration?.rethrows != true
      if function.throws, throwsOwn || letsErrorsOut(arguments) { checkThrow(node.range) }
    case .computed(let getter, _, _, _):
      use(getter)
      visitChildren(node)
    case .call(let function, let arguments):
      isArgument = isFunction(function)
      visit(function)
      isArgument = false
      visit(arguments)
      if function.type.function?.throws == true { checkThrow(node.range) }
    case .closure(let function):
      visitChildren(node)
      if !isArgument { checkEscape(of: function, node.range) }
    case .functionReference(let function, _):
      use(function)
      visitChildren(node)
    case .coalesce(let left, _):
      visitChildren(node)
      if case .wrapped(let value) = left.kind {
        report(
          "redundant", "this is \(value.type.indefinite), which always has a value; leave out the `??`",
          left.range, severity: .warning)
      }
    case .chain(let links, let inner, let isPlace):
      for (_, value) in links { visit(value) }
      // What changes the inside of a later link changes the links before it.
      for (variable, value) in links.reversed()
      where isPlace || variable.isWritten || changes(inner, variable) {
        variable.isWritten = true
        change(value)
      }
      visit(inner)
    case .assignment(let target, let value):
      visit(value)
      if case .tuple(let places) = target.kind {
        for place in places where place.type != .never { change(place, isAssignment: true) }
      } else {
        change(target, isAssignment: true)
      }
    case .attempt(let kind, let inner):
      let saved = (isMarked, isHandled)
      isMarked = true
      if kind != .plain { isHandled = true }
      visit(inner)
      (isMarked, isHandled) = saved
    case .integer, .double, .boolean, .string, .interpolation, .nothing, .void, .construct, .enumCase, .array,
      .dictionary, .tuple, .hostReference, .caseReference, .element, .field, .wrapped, .converted, .and, .or,
      .ternary, .forced, .discard, .conditional, .branches:
      visitChildren(node)
    }
  }

  mutating func visit(_ arguments: [TypedArgument]) { visit(arguments, escapes: false) }

  mutating func visit(_ arguments: [TypedArgument], escapes: Bool) {
    checkOverlap(arguments)
    for argument in arguments {
      switch argument {
      case .value(let node):
        isArgument = !escapes && isFunction(node)
        visit(node)
        isArgument = false
      case .place(let node): change(node)
      case .variadic, .omitted: visit(argument.children)
      }
    }
  }

  func isFunction(_ node: Typed) -> Bool {
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
  mutating func checkEscape(of function: FunctionSymbol, _ range: CodeRange) {
    for variable in function.context.captures where variable.isInout {
      report(
        "escaping", "this closure may outlive the call, and `\(variable.name)` is `inout` only during it",
        range)
    }
  }
}
