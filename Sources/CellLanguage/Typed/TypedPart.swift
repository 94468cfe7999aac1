/// What stands directly in a checked expression, statement or pattern: the one list of children that every pass over
/// checked code walks.
enum TypedPart {
  case expression(Typed)
  case arguments([TypedArgument])
  case conditions([TypedCondition])
  case pattern(TypedPattern)
  case statements([TypedStatement])
  /// A closure or a nested function, with its body.
  case function(FunctionSymbol)
}

extension Typed {
  /// The parts, in the order in which they are evaluated.
  var children: [TypedPart] {
    switch kind {
    case .integer, .double, .boolean, .string, .nothing, .void, .variable, .caseReference: []
    case .interpolation(let parts), .array(let parts), .tuple(let parts), .enumCase(_, _, let parts):
      parts.map { .expression($0) }
    case .dictionary(let pairs): pairs.flatMap { [.expression($0.key), .expression($0.value)] }
    case .host(_, let arguments, _), .construct(_, let arguments): [.arguments(arguments)]
    case .direct(_, let receiver, let arguments), .computed(_, _, let receiver, let arguments):
      [receiver].compactMap { $0.map { .expression($0) } } + [.arguments(arguments)]
    case .call(let function, let arguments): [.expression(function), .arguments(arguments)]
    case .closure(let function):
      function.captureValues.map { .expression($0.value) } + [.function(function)]
    case .functionReference(_, let receiver), .hostReference(_, let receiver, _):
      [receiver].compactMap { $0.map { .expression($0) } }
    case .element(let base, _), .field(let base, _), .wrapped(let base), .converted(let base),
      .forced(let base), .discard(let base), .attempt(_, let base):
      [.expression(base)]
    case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right):
      [.expression(left), .expression(right)]
    case .ternary(let condition, let then, let otherwise):
      [.expression(condition), .expression(then), .expression(otherwise)]
    case .conditional(let conditions, let then, let otherwise):
      [.conditions(conditions), .expression(then), .expression(otherwise)]
    case .chain(let links, let inner, _): links.map { .expression($0.value) } + [.expression(inner)]
    case .assignment(let target, let value): [.expression(value), .expression(target)]
    case .branches(let statements, _): [.statements(statements)]
    }
  }
}

extension TypedStatement {
  /// The parts, in the order in which they run.
  var children: [TypedPart] {
    switch kind {
    case .expression(let node), .show(let node), .collect(let node, _), .throw(let node): [.expression(node)]
    case .declare(_, let node), .return(let node): [node].compactMap { $0.map { .expression($0) } }
    case .destructure(let pattern, let node): [.expression(node), .pattern(pattern)]
    case .if(_, let conditions, let body, let alternative):
      [.conditions(conditions), .statements(body), .statements(alternative)]
    case .guard(let conditions, let body), .while(_, let conditions, let body):
      [.conditions(conditions), .statements(body)]
    case .repeatWhile(_, let body, let condition): [.statements(body), .expression(condition)]
    case .for(_, let pattern, let sequence, let condition, let body):
      [.expression(sequence), .pattern(pattern)] + [condition].compactMap { $0.map { .expression($0) } }
        + [.statements(body)]
    case .switch(_, _, let subject, let cases): [.expression(subject)] + cases.flatMap(\.children)
    case .do(_, let body, let catches): [.statements(body)] + catches.flatMap(\.children)
    case .function(let function): [.function(function)]
    case .break, .continue: []
    }
  }
}

extension TypedCase {
  var children: [TypedPart] {
    patterns.flatMap { item -> [TypedPart] in
      [.pattern(item.pattern)] + [item.condition].compactMap { $0.map { .expression($0) } }
    } + [.statements(body)]
  }
}

extension TypedCatch {
  var children: [TypedPart] {
    [pattern].compactMap { $0.map { .pattern($0) } } + [condition].compactMap { $0.map { .expression($0) } }
      + [.statements(body)]
  }
}

extension TypedCondition {
  /// The parts, in the order in which they are evaluated.
  var children: [TypedPart] {
    switch self {
    case .expression(let node): [.expression(node)]
    case .pattern(let pattern, _, let node): [.expression(node), .pattern(pattern)]
    }
  }
}

extension TypedArgument {
  var children: [TypedPart] {
    switch self {
    case .value(let node), .place(let node): [.expression(node)]
    case .variadic(let nodes, _): nodes.map { .expression($0) }
    case .omitted: []
    }
  }
}

extension TypedPattern {
  var children: [TypedPart] {
    switch kind {
    case .expression(_, let node): [.expression(node)]
    case .tuple(let parts), .enumCase(_, let parts): parts.map { .pattern($0) }
    case .some(let inner), .error(_, let inner): [.pattern(inner)]
    case .bind, .wildcard, .none, .boolean: []
    }
  }
}
