/// Questions about how an expression is written.
extension Expression {
  var isClosure: Bool { if case .closure = kind { true } else { false } }

  /// Whether it is `&x`.
  var isAddress: Bool { if case .address = kind { true } else { false } }

  /// Whether it is `nil`.
  var isNothing: Bool { if case .nothing = kind { true } else { false } }

  var isAssignment: Bool { if case .assignment = kind { true } else { false } }

  var isCall: Bool { if case .call = kind { true } else { false } }

  /// Whether it is `.name`.
  var isImplicitMember: Bool { if case .implicitMember = kind { true } else { false } }

  /// Whether it is made of literals alone.
  var isLiteral: Bool {
    switch kind {
    case .integer, .floatingPoint, .string: true
    case .prefix(let name, let operand): name.text == "-" && operand.isLiteral
    case .parenthesized(let inner): inner.isLiteral
    case .binary(_, let left, let right): left.isLiteral && right.isLiteral
    case .array(let elements): elements.allSatisfy { $0.isLiteral }
    case .boolean, .nothing, .name, .shorthandParameter, .implicitMember, .member, .call, .subscript,
      .dictionary, .tuple, .closure, .postfix, .assignment, .ternary, .chained, .chain, .forced, .conditional,
      .switching, .attempt, .address, .cast, .type, .discard:
      false
    }
  }

  /// Whether its type comes from its surroundings alone.
  var needsContext: Bool {
    switch kind {
    case .nothing, .implicitMember, .closure: true
    case .array(let elements): elements.isEmpty
    case .dictionary(let pairs): pairs.isEmpty
    case .call(let callee, _): callee.needsContext
    case .parenthesized(let inner): inner.needsContext
    case .integer, .floatingPoint, .boolean, .string, .name, .shorthandParameter, .member, .subscript, .tuple,
      .prefix, .postfix, .binary, .assignment, .ternary, .chained, .chain, .forced, .conditional, .switching,
      .attempt, .address, .cast, .type, .discard:
      false
    }
  }

  /// Whether it is `[]` or `[:]`.
  var isEmptyLiteral: Bool {
    switch kind {
    case .array(let elements): elements.isEmpty
    case .dictionary(let pairs): pairs.isEmpty
    case .integer, .floatingPoint, .boolean, .string, .nothing, .name, .shorthandParameter, .implicitMember,
      .member, .call, .subscript, .tuple, .parenthesized, .closure, .prefix, .postfix, .binary, .assignment,
      .ternary, .chained, .chain, .forced, .conditional, .switching, .attempt, .address, .cast, .type,
      .discard:
      false
    }
  }

  /// Whether an expression is made with an operator, whose overloads tell the types of its operands.
  var usesOperators: Bool {
    switch kind {
    case .binary, .prefix: true
    case .parenthesized(let inner): inner.usesOperators
    case .ternary(let condition, let then, let otherwise):
      condition.usesOperators || then.usesOperators || otherwise.usesOperators
    case .integer, .floatingPoint, .boolean, .string, .nothing, .name, .shorthandParameter, .implicitMember,
      .member, .call, .subscript, .array, .dictionary, .tuple, .closure, .postfix, .assignment, .chained,
      .chain, .forced, .conditional, .switching, .attempt, .address, .cast, .type, .discard:
      false
    }
  }

  /// The part before the last link of an optional chain.
  var chainBase: Expression? {
    switch kind {
    case .member(let base, _), .call(let base, _), .subscript(let base, _), .forced(let base),
      .chained(let base),
      .postfix(_, let base):
      base
    case .integer, .floatingPoint, .boolean, .string, .nothing, .name, .shorthandParameter, .implicitMember,
      .array, .dictionary, .tuple, .parenthesized, .closure, .prefix, .binary, .assignment, .ternary, .chain,
      .conditional, .switching, .attempt, .address, .cast, .type, .discard:
      nil
    }
  }

  /// Whether it is a chain that begins with a dot, whose type comes from the context.
  var beginsWithDot: Bool {
    if case .implicitMember = kind { return true }
    return chainBase.map { $0.beginsWithDot } ?? false
  }
}
