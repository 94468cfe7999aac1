import Diagnostics

/// Statements: what was written goes in, statements whose names and types are known come out.
final class StatementChecker {
  let table: SymbolTable
  let types: TypeResolver
  let lookup: NameLookup
  let solver: ConstraintSolver
  let explainer: MistakeExplainer
  let valueChecker: ValueChecker
  let patterns: PatternChecker
  let variables: VariableChecker
  let declarations: DeclarationCollector
  unowned let bodies: any BodyChecking

  var log: MistakeLog { table.log }

  init(
    table: SymbolTable, types: TypeResolver, lookup: NameLookup, solver: ConstraintSolver,
    explainer: MistakeExplainer, valueChecker: ValueChecker, patterns: PatternChecker,
    variables: VariableChecker, declarations: DeclarationCollector, bodies: any BodyChecking
  ) {
    self.table = table
    self.types = types
    self.lookup = lookup
    self.solver = solver
    self.explainer = explainer
    self.valueChecker = valueChecker
    self.patterns = patterns
    self.variables = variables
    self.declarations = declarations
    self.bodies = bodies
  }

  /// Checks the body of a function, closure or block, with what it declares.
  func checkBody(_ statements: [Statement]) -> [TypedStatement] {
    declarations.declare(statements)
    return statements.flatMap { check($0, shows: false) }
  }

  func checkBlock(_ statements: [Statement]) -> [TypedStatement] {
    table.withScope { checkBody(statements) }
  }

  /// Checks one statement.
  ///
  /// - Parameter shows: whether the statement is the last of a cell, whose value is shown.
  func check(_ statement: Statement, shows: Bool) -> [TypedStatement] {
    solver.forgetting { checkKind(of: statement, shows: shows) }
  }

  private func checkKind(of statement: Statement, shows: Bool) -> [TypedStatement] {
    let range = statement.range
    switch statement.kind {
    case .expression(let expression):
      return checkExpression(expression, shows: shows)
    case .variable(let declaration):
      return variables.checkVariable(declaration, range)
    case .function(let declaration):
      return table.symbols[ObjectIdentifier(declaration)].map { [TypedStatement(.function($0), range)] } ?? []
    case .type, .operator:
      return []
    case .if(let statement):
      return checkIf(statement).map { [$0] } ?? []
    case .guard(let conditions, let body, let end):
      // What the conditions bind is bound in the block around.
      let otherwise = checkBlock(body)
      let checked = check(conditions)
      return [TypedStatement(.guard(checked, otherwise), end)]
    case .while(let label, let conditions, let body):
      return table.withLoop(label) { id in
        table.withScope {
          let checked = check(conditions)
          return [TypedStatement(.while(id, checked, checkBlock(body)), range)]
        }
      }
    case .repeatWhile(let label, let body, let condition):
      return table.withLoop(label) { id in
        let checked = checkBlock(body)
        return valueChecker.checkValue(condition, .bool).map {
          [TypedStatement(.repeatWhile(id, checked, $0), range)]
        }
          ?? []
      }
    case .for(let loop):
      return checkFor(loop, range)
    case .switch(let label, let statement):
      return SwitchChecker(
        table: table, valueChecker: valueChecker, patterns: patterns, bodies: bodies
      ).checkSwitch(statement, label, range)
    case .return(let value):
      return checkReturn(value, range)
    case .break(let label):
      return checkJump(label, isBreak: true, range)
    case .continue(let label):
      return checkJump(label, isBreak: false, range)
    case .throw(let value):
      return valueChecker.checkValue(value, .anyError).map { [TypedStatement(.throw($0), range)] } ?? []
    case .do(let label, let body, let catches):
      return checkDo(label, body, catches, range)
    }
  }

  func checkExpression(_ expression: Expression, shows: Bool) -> [TypedStatement] {
    let range = expression.range
    if let delegation = checkDelegation(expression) { return delegation }
    if let target = table.context.branchTarget {
      return valueChecker.checkValue(expression, target.type).map {
        [TypedStatement(.declare(target, $0), range)]
      } ?? []
    }
    if let builder = table.context.builder, !expression.isAssignment {
      return valueChecker.checkValue(expression, builder.element).map {
        [TypedStatement(.collect($0, into: builder.variable), range)]
      }
        ?? []
    }
    guard let node = valueChecker.checkValue(expression, nil) else { return [] }
    let isStatement = node.type.isVoid || node.type == .never || node.type == .optional(.void)
    if shows, !isStatement, !expression.isAssignment { return [TypedStatement(.show(node), range)] }
    if !isStatement, !isDiscardable(node) {
      log.report("unused-result", unusedMessage(expression), range, severity: .warning)
    }
    return [TypedStatement(.expression(node), range)]
  }

  func unusedMessage(_ expression: Expression) -> String {
    let instead = "keep it, as in `let x = …`, or drop it with `_ = …`"
    guard case .call(let callee, _) = expression.kind else { return "this value is not used; " + instead }
    let changing = ["sorted": "sort", "reversed": "reverse", "shuffled": "shuffle", "appending": "append"]
    if case .member(let base, let name) = callee.kind, let other = changing[name.text],
      let type = solver.solveBest(base, nil)?.type,
      !lookup.members(other, of: Typed(.void, type, base.range), base.range).targets.isEmpty
    {
      return "`\(name.text)` makes a new value, which is not used; `\(other)` changes what is there"
    }
    return "the result of this call is not used; " + instead
  }

  /// `self.init(…)` in an initialiser: the other initialiser makes `self`.
  func checkDelegation(_ expression: Expression) -> [TypedStatement]? {
    guard case .call(let callee, let arguments) = expression.kind,
      case .member(let base, let name) = callee.kind,
      name.text == "init", case .name("self") = base.kind, let member = table.memberOf,
      let receiver = member.receiver
    else { return nil }
    let reference = TypeReference(nominal: member.type.nominal, type: member.type.type)
    let targets = lookup.initializers(of: reference)
    guard
      let made = solver.calls.call(targets, arguments, member.type.type, expression.range).min(by: {
        $0.score < $1.score
      })
    else {
      explainer.calls.explainCall(callee, targets, arguments, expression, member.type.type)
      return []
    }
    let place = Typed(.variable(receiver), receiver.type, base.range)
    return [
      TypedStatement(
        .expression(Typed(.assignment(place, made.node), .void, expression.range)), expression.range)
    ]
  }

  func isDiscardable(_ node: Typed) -> Bool {
    switch node.kind {
    case .host(let function, _, _): function.isDiscardable
    case .direct(let function, _, _): function.isDiscardable
    case .attempt(_, let inner), .forced(let inner), .converted(let inner), .wrapped(let inner):
      isDiscardable(inner)
    case .chain(_, let inner, _): isDiscardable(inner)
    case .discard: true
    case .integer, .double, .boolean, .string, .interpolation, .nothing, .void, .variable, .call, .construct,
      .enumCase, .array, .dictionary, .tuple, .closure, .functionReference, .hostReference, .caseReference,
      .element, .field, .computed, .and, .or, .ternary, .coalesce, .assignment, .conditional, .branches:
      false
    }
  }
}
