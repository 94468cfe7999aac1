import CellLanguage
import Diagnostics
import SwiftParser
import SwiftSyntax

extension Lowering {
  /// An expression, as the value of a statement, an argument, an operand.
  mutating func expression(_ node: ExprSyntax) -> Expression {
    var hasChain = false
    let lowered = link(node, &hasChain)
    return hasChain ? Expression(.chain(lowered), lowered.range) : lowered
  }

  /// An expression that may be a link of an optional chain; the whole chain is marked by whoever began it.
  private mutating func link(_ node: ExprSyntax, _ hasChain: inout Bool) -> Expression {
    let place = range(node)
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else {
      if diagnostics.last?.identifier != "cell.too-deep" {
        diagnostics.append(
          .init(
            .error, "cell.too-deep", "this expression is nested too deeply; give its parts names",
            at: place.offsets))
      }
      return Expression(.nothing, place)
    }
    switch node.as(ExprSyntaxEnum.self) {
    case .memberAccessExpr(let member):
      let target = name(member.declName.baseName)
      if member.declName.argumentNames != nil { refuse("function names with labels", member.declName) }
      guard let base = member.base else { return Expression(.implicitMember(target), place) }
      // `Swift.min` is the free function, whatever stands around.
      if base.as(DeclReferenceExprSyntax.self)?.baseName.text == "Swift" {
        return Expression(.name(target.text), place)
      }
      return Expression(.member(link(base, &hasChain), target), place)
    case .functionCallExpr(let call):
      let callee = link(call.calledExpression, &hasChain)
      return Expression(.call(callee, arguments(of: call)), place)
    case .subscriptCallExpr(let call):
      let base = link(call.calledExpression, &hasChain)
      if call.trailingClosure != nil { refuse("trailing closures of subscripts", node) }
      if call.arguments.count == 1, call.arguments.first?.expression.trimmedDescription == "..." {
        // `a[...]` is all of `a`, as a part of it.
        let all = Expression(.member(base, Name("dropFirst", place)), place)
        return Expression(.call(all, [Argument(label: nil, value: Expression(.integer(0), place))]), place)
      }
      return Expression(.subscript(base, call.arguments.map { argument($0) }), place)
    case .optionalChainingExpr(let optional):
      hasChain = true
      return Expression(.chained(link(optional.expression, &hasChain)), place)
    case .forceUnwrapExpr(let forced):
      return Expression(.forced(link(forced.expression, &hasChain)), place)
    case .postfixOperatorExpr(let operation):
      return Expression(.postfix(name(operation.operator), link(operation.expression, &hasChain)), place)
    default:
      return simple(node, place)
    }
  }

  private mutating func simple(_ node: ExprSyntax, _ place: CodeRange) -> Expression {
    switch node.as(ExprSyntaxEnum.self) {
    case .integerLiteralExpr(let literal):
      return Expression(.integer(Self.integer(literal.literal.text, negative: false)), place)
    case .floatLiteralExpr(let literal):
      let value = Double(literal.literal.text.filter { $0 != "_" })
      return Expression(.floatingPoint(value ?? .nan), place)
    case .booleanLiteralExpr(let literal):
      return Expression(.boolean(literal.literal.tokenKind == .keyword(.true)), place)
    case .nilLiteralExpr:
      return Expression(.nothing, place)
    case .stringLiteralExpr(let literal):
      return Expression(.string(pieces(of: literal)), place)
    case .declReferenceExpr(let reference):
      if reference.argumentNames != nil { refuse("function names with labels", node) }
      let text = Self.text(reference.baseName)
      if text.hasPrefix("$"), let index = Int(text.dropFirst()) {
        shorthandCount = max(shorthandCount, index + 1)
        return Expression(.shorthandParameter(index), place)
      }
      return Expression(.name(text), place)
    case .arrayExpr(let array):
      return Expression(.array(array.elements.map { expression($0.expression) }), place)
    case .dictionaryExpr(let dictionary):
      guard case .elements(let elements) = dictionary.content else {
        return Expression(.dictionary([]), place)
      }
      return Expression(
        .dictionary(elements.map { (key: expression($0.key), value: expression($0.value)) }), place)
    case .tupleExpr(let tuple):
      let elements = tuple.elements.map { argument($0) }
      if elements.count == 1, elements[0].label == nil {
        return Expression(.parenthesized(elements[0].value), place)
      }
      return Expression(.tuple(elements), place)
    case .closureExpr(let closure):
      return Expression(.closure(self.closure(closure)), place)
    case .prefixOperatorExpr(let operation):
      return prefix(operation, place)
    case .sequenceExpr(let sequence):
      return fold(sequence)
    case .infixOperatorExpr(let operation):
      return infix(operation, place)
    case .ternaryExpr(let ternary):
      return Expression(
        .ternary(
          expression(ternary.condition), expression(ternary.thenExpression),
          expression(ternary.elseExpression)),
        place)
    case .inOutExpr(let address):
      return Expression(.address(expression(address.expression)), place)
    case .discardAssignmentExpr:
      return Expression(.discard, place)
    case .tryExpr(let attempt):
      let kind: Expression.Attempt =
        switch attempt.questionOrExclamationMark?.tokenKind {
        case .postfixQuestionMark: .optional
        case .exclamationMark: .forced
        default: .plain
        }
      return Expression(.attempt(kind, expression(attempt.expression)), place)
    case .asExpr(let cast):
      let kind = Self.kind(of: cast.questionOrExclamationMark)
      return Expression(.cast(expression(cast.expression), kind, typeName(cast.type)), place)
    case .isExpr(let test):
      return Expression(.cast(expression(test.expression), .test, typeName(test.type)), place)
    case .ifExpr(let statement):
      return Expression(.conditional(ifStatement(statement, label: nil)), place)
    case .switchExpr(let statement):
      return Expression(.switching(switchStatement(statement)), place)
    case .genericSpecializationExpr(let specialization):
      guard let reference = specialization.expression.as(DeclReferenceExprSyntax.self) else {
        refuse("generic arguments here", node)
        break
      }
      let arguments = typeArguments(specialization.genericArgumentClause)
      return Expression(.type(TypeName(.named(Self.text(reference.baseName), arguments), place)), place)
    case .typeExpr(let type):
      return Expression(.type(typeName(type.type)), place)
    case .keyPathExpr:
      refuse("key paths", node, instead: "use a closure such as `{ $0.name }`")
    case .macroExpansionExpr:
      refuse("macros", node)
    case .awaitExpr:
      refuse("`await`", node)
    case .superExpr:
      refuse("`super`", node)
    case .regexLiteralExpr:
      refuse("regular expressions", node)
    default:
      refuse("this kind of expression", node)
    }
    return Expression(.nothing, place)
  }

  static func integer(_ text: String, negative: Bool) -> Int? {
    let digits = text.filter { $0 != "_" }
    let sign = negative ? "-" : ""
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where digits.hasPrefix(prefix) {
      return Int(sign + digits.dropFirst(2), radix: radix)
    }
    return Int(sign + digits)
  }

  private mutating func prefix(_ operation: PrefixOperatorExprSyntax, _ place: CodeRange) -> Expression {
    if operation.operator.text == "-" {
      // As in Swift, the sign in front of a literal belongs to the literal.
      if let literal = operation.expression.as(IntegerLiteralExprSyntax.self) {
        return Expression(.integer(Self.integer(literal.literal.text, negative: true)), place)
      }
      if case .floatingPoint(let value) = expression(operation.expression).kind,
        operation.expression.is(FloatLiteralExprSyntax.self)
      {
        return Expression(.floatingPoint(-value), place)
      }
    }
    return Expression(.prefix(name(operation.operator), expression(operation.expression)), place)
  }

  private mutating func infix(_ operation: InfixOperatorExprSyntax, _ place: CodeRange) -> Expression {
    if operation.operator.is(AssignmentExprSyntax.self) {
      return Expression(
        .assignment(expression(operation.leftOperand), expression(operation.rightOperand)), place)
    }
    guard let binary = operation.operator.as(BinaryOperatorExprSyntax.self) else {
      refuse("this operator", operation.operator)
      return Expression(.nothing, place)
    }
    // A chain of operators leans to the left and may be long; only its height above the stack matters.
    let left = expression(operation.leftOperand)
    return Expression(.binary(name(binary.operator), left, expression(operation.rightOperand)), place)
  }

  mutating func argument(_ node: LabeledExprSyntax) -> Argument {
    Argument(label: node.label.map { name($0) }, value: expression(node.expression))
  }

  private mutating func arguments(of call: FunctionCallExprSyntax) -> [Argument] {
    var arguments = call.arguments.map { argument($0) }
    if let trailing = call.trailingClosure {
      arguments.append(
        Argument(
          label: nil, value: Expression(.closure(closure(trailing)), range(trailing)), isTrailing: true))
    }
    for element in call.additionalTrailingClosures {
      arguments.append(
        Argument(
          label: name(element.label),
          value: Expression(.closure(closure(element.closure)), range(element.closure)), isTrailing: true))
    }
    return arguments
  }

  private mutating func pieces(of literal: StringLiteralExprSyntax) -> [StringPiece] {
    // What a segment stands for is its text, where no escape and no indentation are to be taken from it.
    let isPlain = literal.openingPounds == nil && literal.openingQuote.tokenKind == .stringQuote
    return literal.segments.map { segment in
      switch segment {
      case .stringSegment(let segment):
        if isPlain, !segment.content.text.utf8.contains(UInt8(ascii: "\\")) {
          return .text(segment.content.text)
        }
        let alone = literal.with(\.segments, StringLiteralSegmentListSyntax([.stringSegment(segment)]))
        guard let text = alone.representedLiteralValue else {
          refuse("this escape sequence", segment)
          return .text("")
        }
        return .text(text)
      case .expressionSegment(let interpolation):
        return .interpolation(interpolation.expressions.map { argument($0) }, range(interpolation))
      }
    }
  }

  private mutating func closure(_ node: ClosureExprSyntax) -> ClosureExpression {
    let outer = shorthandCount
    defer { shorthandCount = outer }
    var captures: [(name: Name, value: Expression)] = []
    var parameters: [ClosureExpression.Parameter]?
    var result: TypeName?
    if let signature = node.signature {
      for attribute in signature.attributes { refuse("`\(attribute.trimmedDescription)`", attribute) }
      for capture in signature.capture?.items ?? [] {
        if let specifier = capture.specifier { refuse("`\(specifier.trimmedDescription)`", specifier) }
        let value = capture.initializer.map { expression($0.value) }
        let name = self.name(capture.name)
        captures.append((name, value ?? Expression(.name(name.text), name.range)))
      }
      if let specifier = signature.effectSpecifiers?.asyncSpecifier { refuse("`async`", specifier) }
      result = signature.returnClause.map { typeName($0.type) }
      switch signature.parameterClause {
      case .simpleInput(let names):
        parameters = names.map { .init(name: name($0.name), type: nil, isInout: false) }
      case .parameterClause(let clause):
        parameters = clause.parameters.map { parameter in
          let type = parameter.type.map { parameterType($0) }
          return .init(
            name: name(parameter.secondName ?? parameter.firstName), type: type?.type,
            isInout: type?.isInout ?? false)
        }
      case nil:
        break
      }
    }
    shorthandCount = 0
    let body = statements(node.statements)
    return ClosureExpression(
      captures: captures, parameters: parameters, result: result, body: body, shorthandCount: shorthandCount)
  }
}
