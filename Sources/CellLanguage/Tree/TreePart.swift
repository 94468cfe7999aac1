/// What stands directly in an expression, statement or pattern: the one list of children that every pass walks.
package enum TreePart {
  case expression(Expression)
  case pattern(Pattern)
  case type(TypeName)
  /// Statements with names of their own: a body, a branch, a closure.
  case block([Statement])
}

extension Expression {
  /// The parts, in the order in which they are written.
  package var children: [TreePart] {
    switch kind {
    case .integer, .floatingPoint, .boolean, .nothing, .name, .shorthandParameter, .implicitMember, .discard:
      []
    case .string(let pieces): pieces.flatMap(\.children)
    case .member(let base, _), .parenthesized(let base), .prefix(_, let base), .postfix(_, let base),
      .chained(let base), .chain(let base), .forced(let base), .attempt(_, let base), .address(let base):
      [.expression(base)]
    case .call(let base, let arguments), .subscript(let base, let arguments):
      [.expression(base)] + arguments.map(\.child)
    case .array(let elements): elements.map { .expression($0) }
    case .dictionary(let pairs): pairs.flatMap { [.expression($0.key), .expression($0.value)] }
    case .tuple(let elements): elements.map(\.child)
    case .closure(let closure): closure.children
    case .binary(_, let left, let right), .assignment(let left, let right):
      [.expression(left), .expression(right)]
    case .ternary(let condition, let then, let otherwise):
      [.expression(condition), .expression(then), .expression(otherwise)]
    case .conditional(let statement): statement.children
    case .switching(let statement): statement.children
    case .cast(let value, _, let type): [.expression(value), .type(type)]
    case .type(let type): [.type(type)]
    }
  }

  /// Calls `body` with this expression and every expression in it that stands in no block.
  func walk(_ body: (Expression) -> Void) {
    body(self)
    for case .expression(let part) in children { part.walk(body) }
  }
}

extension StringPiece {
  fileprivate var children: [TreePart] {
    switch self {
    case .text: []
    case .interpolation(let arguments, _): arguments.map(\.child)
    }
  }
}

extension Argument {
  fileprivate var child: TreePart { .expression(value) }
}

extension ClosureExpression {
  fileprivate var children: [TreePart] {
    let types = (parameters ?? []).compactMap(\.type) + [result].compactMap(\.self)
    return captures.map { .expression($0.value) } + types.map { .type($0) } + [.block(body)]
  }
}

extension Statement {
  /// The parts, in the order in which they are written.
  package var children: [TreePart] { kind.children }
}

extension Statement.Kind {
  fileprivate var children: [TreePart] {
    switch self {
    case .expression(let value), .throw(let value): [.expression(value)]
    case .variable(let declaration): declaration.bindings.flatMap(\.children)
    case .function(let declaration): declaration.children
    case .type(let declaration): declaration.children
    case .operator, .break, .continue: []
    case .if(let statement): statement.children
    case .guard(let conditions, let body, _): conditions.flatMap(\.children) + [.block(body)]
    case .while(_, let conditions, let body): conditions.flatMap(\.children) + [.block(body)]
    case .repeatWhile(_, let body, let condition): [.block(body), .expression(condition)]
    case .for(let loop): loop.children
    case .switch(_, let statement): statement.children
    case .return(let value): [value].compactMap { $0.map { .expression($0) } }
    case .do(_, let body, let catches): [.block(body)] + catches.flatMap(\.children)
    }
  }
}

extension VariableDeclaration.Binding {
  fileprivate var children: [TreePart] {
    var parts: [TreePart] = [.pattern(pattern)]
    if let type { parts.append(.type(type)) }
    if let value { parts.append(.expression(value)) }
    if let accessors {
      parts.append(.block(accessors.get))
      if let set = accessors.set { parts.append(.block(set.body)) }
    }
    return parts
  }
}

extension FunctionDeclaration {
  fileprivate var children: [TreePart] {
    var parts: [TreePart] = []
    for parameter in parameters {
      parts.append(.type(parameter.type))
      if let value = parameter.defaultValue { parts.append(.expression(value)) }
    }
    if let result { parts.append(.type(result)) }
    parts.append(.block(body))
    if let setter { parts.append(.block(setter.body)) }
    return parts
  }
}

extension TypeDeclaration {
  fileprivate var children: [TreePart] {
    inherited.map { .type($0) } + cases.flatMap(\.children) + [.block(members)]
  }
}

extension TypeDeclaration.Case {
  fileprivate var children: [TreePart] {
    var parts: [TreePart] = []
    for parameter in parameters {
      parts.append(.type(parameter.type))
      if let value = parameter.defaultValue { parts.append(.expression(value)) }
    }
    if let rawValue { parts.append(.expression(rawValue)) }
    return parts
  }
}

extension Condition {
  fileprivate var children: [TreePart] {
    switch self {
    case .expression(let value): [.expression(value)]
    case .binding(_, let pattern, let type, let value):
      [.pattern(pattern)] + [type].compactMap { $0.map { .type($0) } } + [.expression(value)]
    case .pattern(let pattern, let value): [.pattern(pattern), .expression(value)]
    }
  }
}

extension IfStatement {
  fileprivate var children: [TreePart] {
    let rest: [TreePart] =
      switch alternative {
      case .block(let body): [.block(body)]
      case .if(let nested): nested.children
      case nil: []
      }
    return conditions.flatMap(\.children) + [.block(body)] + rest
  }
}

extension SwitchStatement {
  fileprivate var children: [TreePart] {
    [.expression(subject)]
      + cases.flatMap { branch -> [TreePart] in
        branch.items.flatMap { item -> [TreePart] in
          [.pattern(item.pattern)] + [item.condition].compactMap { $0.map { .expression($0) } }
        } + [.block(branch.body)]
      }
  }
}

extension ForStatement {
  fileprivate var children: [TreePart] {
    [.pattern(pattern), .expression(sequence)] + [condition].compactMap { $0.map { .expression($0) } }
      + [.block(body)]
  }
}

extension CatchClause {
  fileprivate var children: [TreePart] {
    [pattern].compactMap { $0.map { .pattern($0) } } + [condition].compactMap { $0.map { .expression($0) } }
      + [.block(body)]
  }
}

extension Pattern {
  /// The parts, in the order in which they are written.
  package var children: [TreePart] {
    switch kind {
    case .name, .wildcard: []
    case .tuple(let elements): elements.map { .pattern($0.pattern) }
    case .binding(_, let inner), .optional(let inner): [.pattern(inner)]
    case .enumCase(let type, _, let elements):
      [type].compactMap { $0.map { .type($0) } } + (elements ?? []).map { .pattern($0.pattern) }
    case .expression(let value): [.expression(value)]
    case .typed(let inner, let type), .cast(let inner, let type): [.pattern(inner), .type(type)]
    case .test(let type): [.type(type)]
    }
  }
}
