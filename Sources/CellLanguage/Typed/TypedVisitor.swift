/// A pass over checked code: it says what it does at each kind of place, and ``visitChildren(_:)`` goes on from there.
protocol TypedVisitor {
  mutating func visit(_ node: Typed)
  mutating func visit(_ statement: TypedStatement)
  mutating func visit(_ pattern: TypedPattern)
  mutating func visit(_ function: FunctionSymbol)
  mutating func visit(_ arguments: [TypedArgument])
}

extension TypedVisitor {
  mutating func visit(_ parts: [TypedPart]) {
    for part in parts {
      switch part {
      case .expression(let node): visit(node)
      case .arguments(let arguments): visit(arguments)
      case .conditions(let conditions): visit(conditions)
      case .pattern(let pattern): visit(pattern)
      case .statements(let statements): visit(statements)
      case .function(let function): visit(function)
      }
    }
  }

  mutating func visit(_ statements: [TypedStatement]) {
    for statement in statements { visit(statement) }
  }

  mutating func visit(_ conditions: [TypedCondition]) {
    for condition in conditions { visit(condition.children) }
  }

  mutating func visitChildren(_ node: Typed) { visit(node.children) }
  mutating func visitChildren(_ statement: TypedStatement) { visit(statement.children) }
  mutating func visitChildren(_ pattern: TypedPattern) { visit(pattern.children) }
}
