import CellLanguage
import SwiftSyntax

extension Lowering {
  mutating func statements(_ items: CodeBlockItemListSyntax) -> [Statement] {
    var result: [Statement] = []
    for item in items {
      switch item.item {
      case .decl(let declaration): result += self.declaration(declaration)
      case .stmt(let node): result += statement(node, label: nil)
      case .expr(let node): result.append(statement(of: node, label: nil))
      }
    }
    return result
  }

  private mutating func statements(_ block: CodeBlockSyntax) -> [Statement] {
    statements(block.statements)
  }

  /// `if` and `switch` arrive as expressions and are statements where they stand alone.
  private mutating func statement(of node: ExprSyntax, label: Name?) -> Statement {
    let place = range(node)
    if let conditional = node.as(IfExprSyntax.self) {
      return Statement(.if(ifStatement(conditional, label: label)), place)
    }
    if let switching = node.as(SwitchExprSyntax.self) {
      return Statement(.switch(label, switchStatement(switching)), place)
    }
    return Statement(.expression(expression(node)), place)
  }

  private mutating func statement(_ node: StmtSyntax, label: Name?) -> [Statement] {
    let place = range(node)
    switch node.as(StmtSyntaxEnum.self) {
    case .expressionStmt(let statement):
      return [self.statement(of: statement.expression, label: label)]
    case .labeledStmt(let labelled):
      return statement(labelled.statement, label: name(labelled.label))
    case .guardStmt(let guarded):
      return [
        Statement(
          .guard(
            conditions(guarded.conditions), body: statements(guarded.body), range(guarded.body.rightBrace)),
          place)
      ]
    case .whileStmt(let loop):
      return [
        Statement(.while(label, conditions(loop.conditions), body: statements(loop.body)), place)
      ]
    case .repeatStmt(let loop):
      return [
        Statement(
          .repeatWhile(label, body: statements(loop.body), condition: expression(loop.condition)), place)
      ]
    case .forStmt(let loop):
      if let keyword = loop.awaitKeyword { refuse("`for await`", keyword) }
      if let keyword = loop.tryKeyword { refuse("`for try`", keyword) }
      var pattern = self.pattern(loop.pattern)
      if let annotation = loop.typeAnnotation {
        pattern = Pattern(.typed(pattern, typeName(annotation.type)), pattern.range)
      }
      return [
        Statement(
          .for(
            ForStatement(
              label: label, pattern: pattern, sequence: expression(loop.sequence),
              condition: loop.whereClause.map { expression($0.condition) }, body: statements(loop.body))),
          place)
      ]
    case .returnStmt(let statement):
      return [Statement(.return(statement.expression.map { expression($0) }), place)]
    case .breakStmt(let statement):
      return [Statement(.break(statement.label.map { name($0) }), place)]
    case .continueStmt(let statement):
      return [Statement(.continue(statement.label.map { name($0) }), place)]
    case .throwStmt(let statement):
      return [Statement(.throw(expression(statement.expression)), place)]
    case .doStmt(let statement):
      let catches = statement.catchClauses.flatMap { catchClauses($0) }
      return [Statement(.do(label, body: statements(statement.body), catches: catches), place)]
    case .deferStmt:
      refuse("`defer`", node)
    case .fallThroughStmt:
      refuse("`fallthrough`", node, instead: "list the patterns in one `case`, separated by commas")
    case .yieldStmt:
      refuse("`yield`", node)
    default:
      refuse("this kind of statement", node)
    }
    return []
  }

  private mutating func catchClauses(_ node: CatchClauseSyntax) -> [CatchClause] {
    let body = statements(node.body)
    if node.catchItems.isEmpty {
      return [CatchClause(pattern: nil, condition: nil, body: body, range: range(node.catchKeyword))]
    }
    return node.catchItems.map { item in
      CatchClause(
        pattern: item.pattern.map { pattern($0) },
        condition: item.whereClause.map { expression($0.condition) },
        body: body, range: range(item))
    }
  }

  mutating func conditions(_ nodes: ConditionElementListSyntax) -> [Condition] {
    nodes.compactMap { node in
      switch node.condition {
      case .expression(let expression):
        return .expression(self.expression(expression))
      case .optionalBinding(let binding):
        let isConstant = binding.bindingSpecifier.tokenKind == .keyword(.let)
        let pattern = self.pattern(binding.pattern)
        let type = binding.typeAnnotation.map { typeName($0.type) }
        let value: Expression
        if let initializer = binding.initializer {
          value = expression(initializer.value)
        } else if case .name(let name) = pattern.kind {
          value = Expression(.name(name.text), name.range)
        } else {
          refuse("this shorthand", node)
          return nil
        }
        return .binding(isConstant: isConstant, pattern, type, value)
      case .matchingPattern(let matching):
        return .pattern(pattern(matching.pattern), expression(matching.initializer.value))
      case .availability:
        refuse("`#available`", node)
        return nil
      }
    }
  }

  mutating func ifStatement(_ node: IfExprSyntax, label: Name?) -> IfStatement {
    let alternative: IfStatement.Alternative? =
      switch node.elseBody {
      case .codeBlock(let block): .block(statements(block))
      case .ifExpr(let nested): .if(ifStatement(nested, label: nil))
      case nil: nil
      }
    return IfStatement(
      label: label, conditions: conditions(node.conditions), body: statements(node.body),
      alternative: alternative,
      range: range(node))
  }

  mutating func switchStatement(_ node: SwitchExprSyntax) -> SwitchStatement {
    var cases: [SwitchStatement.Case] = []
    for element in node.cases {
      guard case .switchCase(let branch) = element else {
        refuse("`#if`", element)
        continue
      }
      if let attribute = branch.attribute { refuse("`\(attribute.trimmedDescription)`", attribute) }
      var items: [(pattern: Pattern, condition: Expression?)] = []
      if case .case(let label) = branch.label {
        items = label.caseItems.map { item in
          (pattern: pattern(item.pattern), condition: item.whereClause.map { expression($0.condition) })
        }
      }
      cases.append(
        SwitchStatement.Case(items: items, body: statements(branch.statements), range: range(branch.label)))
    }
    return SwitchStatement(subject: expression(node.subject), cases: cases, range: range(node))
  }
}
