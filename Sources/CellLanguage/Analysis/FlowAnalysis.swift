import Diagnostics

/// Follows every path through a body: does each give a value, and has each variable one before it is used?
struct FlowAnalysis: TypedVisitor {
  let log: MistakeLog
  /// The variables without a value on the path so far.
  private var reported: Set<ObjectIdentifier> = []
  private var unset: Set<ObjectIdentifier> = []
  private var variables: [ObjectIdentifier: Variable] = [:]
  /// What is unset where a loop or labelled block is left by `break`.
  private var exits: [Int: [Set<ObjectIdentifier>]] = [:]
  /// What was unset where each loop around begins: a `let` among it would get its value again and again.
  private var loopStarts: [Set<ObjectIdentifier>] = []
  /// In an initialiser: `self`, and its properties as variables of their own.
  private var receiver: Variable?
  private var properties: [Variable] = []

  init(log: MistakeLog) { self.log = log }

  mutating func analyze(_ cell: TypedCell) {
    _ = run(cell.statements)
    for function in cell.functions { analyze(function) }
  }

  mutating func analyze(_ function: FunctionSymbol) {
    let saved = (unset, exits, loopStarts, receiver, properties)
    (exits, loopStarts) = ([:], [])
    if function.isInitializer, let owner = function.owner, owner.kind == .structure { begin(function, owner) }
    let ends = run(function.body)
    if ends, !function.result.isVoid, !function.isInitializer {
      let place = function.end ?? CodeRange(Int(function.range.end) - 1, Int(function.range.end))
      log.report(
        "missing-return",
        function.name.isEmpty
          ? "not every path through this closure returns \(function.result.indefinite); add a `return` before this `}`"
          : "not every path through `\(function.name)` returns \(function.result.indefinite); add a `return` before this `}`",
        place)
    }
    (unset, exits, loopStarts, receiver, properties) = saved
  }

  /// In an initialiser the properties without a default are variables that have no value yet.
  private mutating func begin(_ function: FunctionSymbol, _ owner: DeclaredType) {
    receiver = function.receiver
    properties = owner.fields.map { field in
      let property = Variable(
        field.name, field.type, isConstant: field.isConstant, range: field.range, context: nil)
      guard !field.hasDefault, field.isConstant || field.type.wrapped == nil else { return property }
      property.hasInitialValue = false
      unset.insert(ObjectIdentifier(property))
      variables[ObjectIdentifier(property)] = property
      return property
    }
  }

  /// The property of `self` that an initialiser is still to set, where the node is one.
  private func property(_ node: Typed) -> Variable? {
    guard let receiver, case .field(let base, let index) = node.kind,
      case .variable(let variable) = base.kind,
      variable === receiver, properties.indices.contains(index)
    else { return nil }
    return properties[index]
  }

  // MARK: Statements

  /// Runs along the statements; false where the end cannot be reached.
  private mutating func run(_ statements: [TypedStatement]) -> Bool {
    for (index, statement) in statements.enumerated() where !run(statement) {
      if let next = statements.dropFirst(index + 1).first, next.range != statement.range {
        log.report("unreachable", "this is never reached", next.range, severity: .warning)
      }
      return false
    }
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
        log.report(
          "guard", "the `else` of a `guard` must leave: by `return`, `break`, `continue` or `throw`",
          statement.range)
      }
      unset = before
      return true
    case .while(let id, let conditions, let body):
      visit(conditions)
      let before = unset
      _ = runLoop(body)
      unset = before
      // `while true` ends only by `break`.
      let isEndless = conditions.count == 1 && isTrue(conditions[0])
      return leave(id, !isEndless)
    case .repeatWhile(let id, let body, let condition):
      let ends = runLoop(body)
      visit(condition)
      return leave(id, ends)
    case .for(let id, _, let sequence, let condition, let body):
      visit(sequence)
      let before = unset
      if let condition { visit(condition) }
      _ = runLoop(body)
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

  private mutating func runLoop(_ body: [TypedStatement]) -> Bool {
    loopStarts.append(unset)
    defer { loopStarts.removeLast() }
    return run(body)
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

  mutating func visit(_ node: Typed) {
    switch node.kind {
    case .variable(let variable):
      if variable === receiver { requireProperties(node.range) }
      requireValue(variable, node.range)
    case .field:
      if let property = property(node) { requireValue(property, node.range) } else { visitChildren(node) }
    case .direct(let function, _, _), .functionReference(let function, _):
      visitChildren(node)
      visitCaptures(function, node.range)
    case .closure(let function):
      visitCaptures(function, node.range)
      let saved = unset
      unset = []
      analyze(function)
      unset = saved
    case .and(let a, let b), .or(let a, let b), .coalesce(let a, let b):
      visit(a)
      let before = unset
      visit(b)
      unset = before
    case .ternary(let a, let b, let c):
      visit(a)
      _ = join([
        { flow in
          flow.visit(b); return true
        },
        { flow in
          flow.visit(c); return true
        },
      ])
    case .assignment(let target, let value):
      visit(value)
      assign(target)
    case .branches(let statements, let variable):
      _ = run(statements)
      unset.remove(ObjectIdentifier(variable))
    case .integer, .double, .boolean, .string, .interpolation, .nothing, .void, .host, .call, .construct,
      .enumCase, .array, .dictionary, .tuple, .hostReference, .caseReference, .element, .computed, .wrapped,
      .converted, .chain, .forced, .discard, .attempt, .conditional:
      visitChildren(node)
    }
  }

  mutating func visit(_ statement: TypedStatement) { _ = run(statement) }

  mutating func visit(_ arguments: [TypedArgument]) {
    for argument in arguments { visit(argument.children) }
  }

  /// What a pattern compares with is evaluated only where the value comes so far.
  mutating func visit(_ pattern: TypedPattern) {}

  mutating func visit(_ function: FunctionSymbol) { analyze(function) }

  private mutating func visitCaptures(_ function: FunctionSymbol, _ range: CodeRange) {
    for variable in function.context.captures where unset.contains(ObjectIdentifier(variable)) {
      log.report("uninitialized", "`\(variable.name)` is captured here before it has a value", range)
    }
  }

  /// Before `self` is used as a whole, each of its properties needs a value.
  private mutating func requireProperties(_ range: CodeRange) {
    let missing = properties.filter { unset.contains(ObjectIdentifier($0)) }
    guard !missing.isEmpty else { return }
    let names = missing.map { "`\($0.name)`" }.joined(separator: ", ")
    log.report(
      "uninitialized",
      "`self` is used or returned here before \(names) \(missing.count == 1 ? "has" : "have") a value", range)
    for property in missing { unset.remove(ObjectIdentifier(property)) }
  }

  private mutating func requireValue(_ variable: Variable, _ range: CodeRange) {
    if unset.contains(ObjectIdentifier(variable)) {
      log.report("uninitialized", "`\(variable.name)` is used here before it has a value", range)
      // Once is enough.
      unset.remove(ObjectIdentifier(variable))
      reported.insert(ObjectIdentifier(variable))
    }
  }

  private mutating func assign(_ target: Typed) {
    switch target.kind {
    case .variable(let variable):
      let id = ObjectIdentifier(variable)
      if !variable.hasInitialValue, variable.isConstant, variables[id] != nil {
        if !unset.contains(id), !reported.contains(id) {
          log.report(
            "immutable", "`\(variable.name)` is a `let` that may have its value already", target.range)
        } else if loopStarts.contains(where: { $0.contains(id) }) {
          log.report(
            "immutable", "`\(variable.name)` is a `let` and would get a value in each turn of the loop",
            target.range)
        }
      }
      unset.remove(id)
      // `self = …` sets every property.
      if variable === receiver { for property in properties { unset.remove(ObjectIdentifier(property)) } }
    case .field where property(target) != nil:
      if let property = property(target) { assign(Typed(.variable(property), property.type, target.range)) }
    case .tuple(let places):
      for place in places { assign(place) }
    case .host(_, let arguments, _):
      visit(arguments)
    case .field(let base, _), .element(let base, _), .forced(let base):
      visit(base)
    case .integer, .double, .boolean, .string, .interpolation, .nothing, .void, .direct, .call, .construct,
      .enumCase, .array, .dictionary, .closure, .functionReference, .hostReference, .caseReference, .computed,
      .wrapped, .converted, .and, .or, .ternary, .coalesce, .chain, .assignment, .discard, .attempt,
      .conditional, .branches:
      visit(target)
    }
  }
}
