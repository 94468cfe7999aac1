import CellLanguage
import SwiftSyntax

extension Lowering {
  mutating func pattern(_ node: PatternSyntax) -> Pattern {
    let place = range(node)
    switch node.as(PatternSyntaxEnum.self) {
    case .identifierPattern(let pattern):
      return Pattern(.name(name(pattern.identifier)), place)
    case .wildcardPattern:
      return Pattern(.wildcard, place)
    case .tuplePattern(let tuple):
      let elements = tuple.elements.map { (label: $0.label.map(Self.text), pattern: pattern($0.pattern)) }
      if elements.count == 1, elements[0].label == nil { return elements[0].pattern }
      return Pattern(.tuple(elements), place)
    case .valueBindingPattern(let binding):
      let isConstant = binding.bindingSpecifier.tokenKind == .keyword(.let)
      return Pattern(.binding(isConstant: isConstant, pattern(binding.pattern)), place)
    case .expressionPattern(let expression):
      return pattern(expression.expression)
    case .isTypePattern(let test):
      return Pattern(.test(typeName(test.type)), place)
    case .missingPattern:
      return Pattern(.wildcard, place)
    @unknown default:
      refuse("this kind of pattern", node)
      return Pattern(.wildcard, place)
    }
  }

  /// An expression that stands where a pattern is meant: `.some(let x)`, `(0, _)`, `x?`, `1...5`.
  private mutating func pattern(_ node: ExprSyntax) -> Pattern {
    let place = range(node)
    switch node.as(ExprSyntaxEnum.self) {
    case .patternExpr(let inner):
      return pattern(inner.pattern)
    case .discardAssignmentExpr:
      return Pattern(.wildcard, place)
    case .optionalChainingExpr(let optional):
      return Pattern(.optional(pattern(optional.expression)), place)
    case .tupleExpr(let tuple):
      let elements = tuple.elements.map { (label: $0.label.map(Self.text), pattern: pattern($0.expression)) }
      if elements.count == 1, elements[0].label == nil { return elements[0].pattern }
      return Pattern(.tuple(elements), place)
    case .functionCallExpr(let call):
      guard let member = call.calledExpression.as(MemberAccessExprSyntax.self), call.trailingClosure == nil,
        let owner = caseOwner(member)
      else { break }
      let elements = call.arguments.map { (label: $0.label.map(Self.text), pattern: pattern($0.expression)) }
      return Pattern(.enumCase(owner.type, name(member.declName.baseName), elements), place)
    case .sequenceExpr(let sequence) where sequence.elements.contains { $0.is(UnresolvedAsExprSyntax.self) }:
      return folding(sequence) { $0.pattern($1) }
    case .asExpr(let cast) where cast.questionOrExclamationMark == nil:
      return Pattern(.cast(pattern(cast.expression), typeName(cast.type)), place)
    case .memberAccessExpr(let member):
      guard let owner = caseOwner(member) else { break }
      return Pattern(.enumCase(owner.type, name(member.declName.baseName), nil), place)
    default:
      break
    }
    return Pattern(.expression(expression(node)), place)
  }

  /// The type before the dot of an enum case's pattern, or nil where this is no enum case.
  private func caseOwner(_ member: MemberAccessExprSyntax) -> (type: TypeName?, Void)? {
    guard let base = member.base else { return (nil, ()) }
    guard let reference = base.as(DeclReferenceExprSyntax.self),
      reference.baseName.text.first?.isUppercase == true
    else { return nil }
    return (TypeName(.named(reference.baseName.text, []), range(base)), ())
  }
}
