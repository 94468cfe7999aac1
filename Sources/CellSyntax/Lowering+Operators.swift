import CellLanguage
import SwiftOperators
import SwiftSyntax

/// Operands and operators, which the parser leaves in a row, as expressions within expressions.
extension Lowering {
  /// What stands between two operands.
  private enum Infix {
    case named(Name)
    case assignment
    case choice(Expression)
    case cast(Expression.Cast)
  }

  /// An operator with its place among the standard precedence groups.
  private struct Ranked {
    let operation: Infix
    let rank: Int
  }

  /// The standard groups that follow one another, the loosest first; every other group is left to swift-syntax.
  private static let ranks = [
    "AssignmentPrecedence": 0, "TernaryPrecedence": 1, "LogicalDisjunctionPrecedence": 2,
    "LogicalConjunctionPrecedence": 3, "ComparisonPrecedence": 4, "NilCoalescingPrecedence": 5,
    "CastingPrecedence": 6, "RangeFormationPrecedence": 7, "AdditionPrecedence": 8,
    "MultiplicationPrecedence": 9, "BitwiseShiftPrecedence": 10,
  ]

  /// Whether the operators of a group lean to the right; nil where they do not stand side by side at all.
  private static func leansRight(_ rank: Int) -> Bool? {
    switch rank {
    case 0, 1, 5: true
    case 4, 6, 7, 10: nil
    default: false
    }
  }

  /// A row of operands and operators as one expression.
  mutating func fold(_ sequence: SequenceExprSyntax) -> Expression {
    let elements = Array(sequence.elements)
    guard let ranks = Self.plainRanks(elements, operators), depth + elements.count / 2 <= Self.depthLimit
    else {
      // What is rare, or wrong, is folded and explained by swift-syntax.
      return folding(sequence) { $0.expression($1) }
    }
    var operands = [expression(elements[0])]
    var waiting: [Ranked] = []
    func reduce() {
      let right = operands.removeLast()
      let left = operands.removeLast()
      operands.append(Self.combine(left, waiting.removeLast().operation, right))
    }
    for (index, rank) in ranks.enumerated() {
      let (node, operand) = (elements[2 * index + 1], elements[2 * index + 2])
      let operation = infix(node)
      while let last = waiting.last, last.rank > rank || last.rank == rank && Self.leansRight(rank) == false {
        reduce()
      }
      waiting.append(Ranked(operation: operation, rank: rank))
      operands.append(expression(operand))
      // Nothing extends the type behind a cast.
      if case .cast = operation { reduce() }
    }
    while !waiting.isEmpty { reduce() }
    return operands[0]
  }

  /// The ranks of the operators in a row; nil where it takes more than these to fold it.
  private static func plainRanks(_ elements: [ExprSyntax], _ operators: OperatorTable) -> [Int]? {
    var ranks: [Int] = []
    var waiting: [Int] = []
    for index in stride(from: 1, to: elements.count, by: 2) {
      let group: String?
      switch elements[index].as(ExprSyntaxEnum.self) {
      case .binaryOperatorExpr(let binary):
        group = operators.infixOperator(named: binary.operator.text)?.precedenceGroup
      case .assignmentExpr: group = "AssignmentPrecedence"
      case .unresolvedTernaryExpr: group = "TernaryPrecedence"
      case .unresolvedAsExpr, .unresolvedIsExpr: group = "CastingPrecedence"
      default: group = nil
      }
      guard let rank = group.flatMap({ Self.ranks[$0] }) else { return nil }
      while let last = waiting.last, last > rank { waiting.removeLast() }
      if waiting.last == rank, leansRight(rank) == nil { return nil }
      if elements[index].kind != .unresolvedAsExpr, elements[index].kind != .unresolvedIsExpr {
        waiting.append(rank)
      }
      ranks.append(rank)
    }
    return elements.count % 2 == 1 ? ranks : nil
  }

  private mutating func infix(_ node: ExprSyntax) -> Infix {
    switch node.as(ExprSyntaxEnum.self) {
    case .binaryOperatorExpr(let binary): .named(name(binary.operator))
    case .unresolvedTernaryExpr(let ternary): .choice(expression(ternary.thenExpression))
    case .unresolvedIsExpr: .cast(.test)
    case .unresolvedAsExpr(let cast): .cast(Self.kind(of: cast.questionOrExclamationMark))
    default: .assignment
    }
  }

  static func kind(of mark: TokenSyntax?) -> Expression.Cast {
    switch mark?.tokenKind {
    case .postfixQuestionMark: .optional
    case .exclamationMark: .forced
    default: .coerce
    }
  }

  private static func combine(_ left: Expression, _ operation: Infix, _ right: Expression) -> Expression {
    let place = CodeRange(Int(left.range.start), Int(right.range.end))
    // A `try` in front covers what stands to its right.
    if case .attempt(let kind, let inner) = left.kind {
      return Expression(.attempt(kind, combine(inner, operation, right)), place)
    }
    switch operation {
    case .named(let name): return Expression(.binary(name, left, right), place)
    case .assignment: return Expression(.assignment(left, right), place)
    case .choice(let then): return Expression(.ternary(left, then, right), place)
    case .cast(let kind):
      guard case .type(let type) = right.kind else { return Expression(.nothing, place) }
      return Expression(.cast(left, kind, type), place)
    }
  }

  /// Lets `body` see a row folded by swift-syntax, whose tree counts from its own beginning.
  mutating func folding<R>(_ sequence: SequenceExprSyntax, _ body: (inout Lowering, ExprSyntax) -> R) -> R {
    let operators = self.operators
    let folded = operators.foldSingle(sequence) { report($0.asDiagnostic) }
    let outer = shift
    shift += sequence.position.utf8Offset
    defer { shift = outer }
    return body(&self, folded)
  }
}
