extension Expression {
  /// Calls `body` with this expression and every expression in it that stands in no closure.
  func walk(_ body: (Expression) -> Void) {
    body(self)
    switch kind {
    case .string(let pieces):
      for case .interpolation(let arguments, _) in pieces { arguments.forEach { $0.value.walk(body) } }
    case .member(let base, _), .chained(let base), .chain(let base), .forced(let base), .prefix(_, let base),
      .postfix(_, let base), .parenthesized(let base), .attempt(_, let base), .address(let base),
      .cast(let base, _, _):
      base.walk(body)
    case .call(let base, let arguments), .subscript(let base, let arguments):
      base.walk(body)
      arguments.forEach { $0.value.walk(body) }
    case .array(let elements): elements.forEach { $0.walk(body) }
    case .dictionary(let pairs):
      pairs.forEach {
        $0.key.walk(body)
        $0.value.walk(body)
      }
    case .tuple(let elements): elements.forEach { $0.value.walk(body) }
    case .binary(_, let left, let right), .assignment(let left, let right):
      left.walk(body)
      right.walk(body)
    case .ternary(let a, let b, let c):
      a.walk(body)
      b.walk(body)
      c.walk(body)
    default: break
    }
  }
}
