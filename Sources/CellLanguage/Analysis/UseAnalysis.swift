import Diagnostics

/// Goes once through the chosen reading of a cell: which variables are read, changed and captured.
struct UseAnalysis: TypedVisitor {
  let cell: FunctionContext
  let log: MistakeLog
  /// The function around what is being visited.
  private(set) var context: FunctionContext
  private var contexts: [FunctionContext] = []

  init(cell: FunctionContext, log: MistakeLog) {
    self.cell = cell
    self.log = log
    context = cell
  }

  mutating func analyze(_ cell: TypedCell) {
    visit(cell.statements)
    for type in cell.types { visit(type.ownValues) }
    for function in cell.functions { visit(function) }
  }

  /// What a function captures, those that use it capture too; repeated until nothing is new.
  func passCapturesOn() {
    var changed = true
    while changed {
      changed = false
      for context in contexts + [cell] {
        for used in context.uses {
          for variable in used.context.captures where !owns(context, variable) {
            if context.capture(variable) { changed = true }
          }
        }
      }
    }
  }

  func owns(_ context: FunctionContext, _ variable: Variable) -> Bool { variable.context === context }

  mutating func visit(_ function: FunctionSymbol) {
    contexts.append(function.context)
    visit(function.defaultValues)
    let outer = context
    context = function.context
    visit(function.body)
    context = outer
  }

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
    if case .collect(_, let variable) = statement.kind { use(variable) }
    visitChildren(statement)
  }

  mutating func visit(_ pattern: TypedPattern) { visitChildren(pattern) }

  // MARK: Expressions

  mutating func visit(_ node: Typed) {
    switch node.kind {
    case .variable(let variable):
      variable.isRead = true
      use(variable)
    case .direct(let function, let receiver, let arguments):
      use(function)
      if let receiver {
        if function.isMutating { change(receiver) } else { visit(receiver) }
      }
      visit(arguments)
    case .computed(let function, _, _, _), .functionReference(let function, _):
      use(function)
      visitChildren(node)
    case .coalesce(let left, _):
      visitChildren(node)
      if case .wrapped(let value) = left.kind {
        log.report(
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
    case .integer, .double, .boolean, .string, .interpolation, .nothing, .void, .host, .call, .construct,
      .enumCase, .array, .dictionary, .tuple, .closure, .hostReference, .caseReference, .element, .field,
      .wrapped, .converted, .and, .or, .ternary, .forced, .discard, .attempt, .conditional, .branches:
      visitChildren(node)
    }
  }

  mutating func visit(_ arguments: [TypedArgument]) {
    for argument in arguments {
      if case .place(let node) = argument { change(node) } else { visit(argument.children) }
    }
  }
}
