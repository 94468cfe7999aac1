import Diagnostics

/// Follows every path through a body: does each give a value, and has each variable one before it is used?
struct FlowAnalysis {
  private(set) var diagnostics: [Diagnostic] = []
  /// The variables without a value on the path so far.
  private var unset: Set<ObjectIdentifier> = []
  private var variables: [ObjectIdentifier: Variable] = [:]
  /// What is unset where a loop or labelled block is left by `break`.
  private var exits: [Int: [Set<ObjectIdentifier>]] = [:]

  private mutating func report(_ identifier: String, _ message: String, _ range: CodeRange) {
    let diagnostic = Diagnostic(.error, "cell." + identifier, message, at: range.offsets)
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  mutating func analyze(cell statements: [TypedStatement]) {
    _ = run(statements)
  }

  mutating func analyze(_ function: FunctionSymbol) {
    let saved = (unset, exits)
    exits = [:]
    let ends = run(function.body)
    if ends, !function.result.isVoid, !function.isInitializer {
      let place = function.declaration?.end ?? CodeRange(Int(function.range.end) - 1, Int(function.range.end))
      report(
        "missing-return",
        function.name.isEmpty
          ? "not every path through this closure returns a `\(function.result)`"
          : "not every path through `\(function.name)` returns a `\(function.result)`", place)
    }
    (unset, exits) = saved
  }

  // MARK: Statements

  /// Runs along the statements; false where the end cannot be reached.
  private mutating func run(_ statements: [TypedStatement]) -> Bool {
    for statement in statements where !run(statement) { return false }
    return true
  }

  private mutating func run(_ statement: TypedStatement) -> Bool {
    switch statement.kind {
    case .expression(let node), .show(let node), .collect(let node, _):
      visit(node)
      return node.type != .never
    case .declare(let variable, let node):
      if let node {
        visit(node)
        if node.type == .never { return false }
      } else {
        unset.insert(ObjectIdentifier(variable))
        variables[ObjectIdentifier(variable)] = variable
      }
      return true
    case .destructure(_, let node):
      visit(node)
      return true
    case .return(let node):
      if let node { visit(node) }
      return false
    case .throw(let node):
      visit(node)
      return false
    case .break(let id):
      exits[id, default: []].append(unset)
      return false
    case .continue:
      return false
    case .if(let id, let conditions, let body, let alternative):
      visit(conditions)
      let ends = join([{ $0.run(body) }, { $0.run(alternative) }])
      return leave(id, ends)
    case .guard(let conditions, let body):
      visit(conditions)
      let before = unset
      if run(body) {
        report("guard", "the `else` of a `guard` must leave: by `return`, `break`, `continue` or `throw`", statement.range)
      }
      unset = before
      return true
    case .while(let id, let conditions, let body):
      visit(conditions)
      let before = unset
      _ = run(body)
      unset = before
      // `while true` ends only by `break`.
      let isEndless = conditions.count == 1 && isTrue(conditions[0])
      return leave(id, !isEndless)
    case .repeatWhile(let id, let body, let condition):
      let ends = run(body)
      visit(condition)
      return leave(id, ends)
    case .for(let id, _, let sequence, let condition, let body):
      visit(sequence)
      let before = unset
      if let condition { visit(condition) }
      _ = run(body)
      unset = before
      return leave(id, true)
    case .switch(let id, _, let subject, let cases):
      visit(subject)
      let ends = join(
        cases.map { branch in
          { flow in
            for item in branch.patterns { if let condition = item.condition { flow.visit(condition) } }
            return flow.run(branch.body)
          }
        })
      return leave(id, ends)
    case .do(let id, let body, let catches):
      let before = unset
      let ends = join(
        [{ $0.run(body) }]
          + catches.map { clause in
            { flow in
              flow.unset = before
              return flow.run(clause.body)
            }
          })
      return leave(id, ends)
    case .function(let function):
      analyze(function)
      return true
    }
  }

  private func isTrue(_ condition: TypedCondition) -> Bool {
    guard case .expression(let node) = condition, case .boolean(true) = node.kind else { return false }
    return true
  }

  /// Runs along several branches from the same point; afterwards a variable is unset if it is on any that goes on.
  private mutating func join(_ branches: [(inout FlowAnalysis) -> Bool]) -> Bool {
    let before = unset
    var after: Set<ObjectIdentifier>?
    for branch in branches {
      unset = before
      if branch(&self) { after = (after ?? []).union(unset) }
    }
    unset = after ?? before
    return after != nil
  }

  /// Joins what left a block by `break`.
  private mutating func leave(_ id: Int?, _ ends: Bool) -> Bool {
    guard let id, let breaks = exits.removeValue(forKey: id) else { return ends }
    let joined = breaks.reduce(into: Set<ObjectIdentifier>()) { $0.formUnion($1) }
    unset = ends ? unset.union(joined) : joined
    return true
  }

  // MARK: Expressions

  private mutating func visit(_ conditions: [TypedCondition]) {
    for condition in conditions {
      switch condition {
      case .expression(let node): visit(node)
      case .pattern(_, _, let node): visit(node)
      }
    }
  }

  private mutating func visit(_ node: Typed) {
    switch node.kind {
    case .integer, .double, .boolean, .string, .nothing, .void, .caseReference: break
    case .variable(let variable): requireValue(variable, node.range)
    case .interpolation(let parts), .array(let parts), .tuple(let parts), .enumCase(_, _, let parts):
      for part in parts { visit(part) }
    case .dictionary(let pairs):
      for pair in pairs {
        visit(pair.key)
        visit(pair.value)
      }
    case .host(_, let arguments, _), .construct(_, let arguments): visit(arguments)
    case .direct(let function, let receiver, let arguments):
      if let receiver { visit(receiver) }
      visit(arguments)
      visitCaptures(function, node.range)
    case .computed(_, _, let receiver, let arguments):
      if let receiver { visit(receiver) }
      visit(arguments)
    case .call(let function, let arguments):
      visit(function)
      visit(arguments)
    case .closure(let function):
      visitCaptures(function, node.range)
      let saved = unset
      unset = []
      analyze(function)
      unset = saved
    case .functionReference(let function, let receiver):
      if let receiver { visit(receiver) }
      visitCaptures(function, node.range)
    case .hostReference(_, let receiver, _):
      if let receiver { visit(receiver) }
    case .element(let base, _), .field(let base, _), .wrapped(let base), .converted(let base), .forced(let base),
      .discard(let base), .attempt(_, let base):
      visit(base)
    case .and(let a, let b), .or(let a, let b), .coalesce(let a, let b):
      visit(a)
      let before = unset
      visit(b)
      unset = before
    case .ternary(let a, let b, let c):
      visit(a)
      _ = join([{ flow in flow.visit(b); return true }, { flow in flow.visit(c); return true }])
    case .conditional(let conditions, let a, let b):
      visit(conditions)
      visit(a)
      visit(b)
    case .chain(let links, let inner, _):
      for link in links { visit(link.value) }
      visit(inner)
    case .assignment(let target, let value):
      visit(value)
      assign(target)
    case .branches(let statements, let variable):
      _ = run(statements)
      unset.remove(ObjectIdentifier(variable))
    }
  }

  private mutating func visit(_ arguments: [TypedArgument]) {
    for argument in arguments {
      switch argument {
      case .value(let node), .place(let node): visit(node)
      case .variadic(let nodes, _): for node in nodes { visit(node) }
      case .omitted: break
      }
    }
  }

  private mutating func visitCaptures(_ function: FunctionSymbol, _ range: CodeRange) {
    for variable in function.context.captures where unset.contains(ObjectIdentifier(variable)) {
      report("uninitialized", "`\(variable.name)` is captured here before it has a value", range)
    }
  }

  private mutating func requireValue(_ variable: Variable, _ range: CodeRange) {
    if unset.contains(ObjectIdentifier(variable)) {
      report("uninitialized", "`\(variable.name)` is used here before it has a value", range)
    }
  }

  private mutating func assign(_ target: Typed) {
    switch target.kind {
    case .variable(let variable):
      let id = ObjectIdentifier(variable)
      if !variable.hasInitialValue, variable.isConstant, variables[id] != nil, !unset.contains(id) {
        report("immutable", "`\(variable.name)` is a `let` that may have its value already", target.range)
      }
      unset.remove(id)
    case .tuple(let places):
      for place in places { assign(place) }
    case .host(_, let arguments, _):
      visit(arguments)
    case .field(let base, _), .element(let base, _), .forced(let base):
      visit(base)
    default:
      visit(target)
    }
  }
}
